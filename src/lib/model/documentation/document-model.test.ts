import { readFileSync } from 'node:fs';
import temml from 'temml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseExpression } from '#engine/expression/parse-expression.ts';
import { monthlyCalmDays } from '#data/calm-days.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { checkModel } from '../check-model.ts';
import { fitVintage } from '../fit-vintage.ts';
import { readModel } from '../read-model.ts';
import { documentModel, stagesOfModel } from './document-model.ts';
import { documentationName, type ModelDocumentation } from './model-documentation.ts';
import { ORIGINS } from './origins.ts';
import { texFromExpression } from './tex-from-expression.ts';

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const read = readModel(textOf('../uk-border-security/model.yaml'));
if (!read.ok) throw new Error('the model cannot be read');
const { model } = read;
const checked = checkModel(model, read.lineOf);
if (!checked.ok) throw new Error('the model has faults');
const stages = parse(textOf('../uk-border-security/stages.yaml')) as unknown;
const stored = textOf(`${documentationName(model.id, model.version)}.json`);
const documentation = JSON.parse(stored) as ModelDocumentation;

describe('the documentation of the model', () => {
	it('is what its sources give (npm run build-models)', () => {
		const written = documentModel(
			model,
			checked.ok ? checked.expressions : new Map(),
			stagesOfModel(model, stages),
			(tex) => temml.renderToString(tex, { displayMode: true, throwOnError: true })
		);
		expect(stored).toBe(`${JSON.stringify(written)}\n`);
	});

	it('shows every quantity that a formula reads, and no other', () => {
		for (const { id, mathMl, reads } of documentation.formulas) {
			const shown = [...mathMl.matchAll(/<mtext>@([a-z0-9:-]+)<\/mtext>/g)].map(([, name]) => name);
			const read = reads.map(({ id: name, world }) => (world === null ? name : `${world}:${name}`));
			expect([id, [...new Set(shown)].sort()]).toEqual([id, read.sort()]);
			expect(mathMl.split('@').length - 1, id).toBe(shown.length);
		}
	});

	it('needs every formula in exactly one stage', () => {
		expect(() => stagesOfModel(model, { stages: [] })).toThrow(/exactly one stage/);
	});
});

describe('where fitted numbers come from', () => {
	const rows = async (arrivalsFactor: number, calmMore: number) => {
		const [vintage] = model.vintages;
		const monthly = arrivalsFromMonthRecords(await loadRecords('arrivals-monthly'));
		const calm = monthlyCalmDays(await loadRecords('wind-daily'));
		const fitted = fitVintage(
			model.time,
			vintage!,
			{
				version: 'a',
				firstMonth: monthly.firstMonth,
				people: monthly.people
					.slice(0, -1)
					.map((people, i) => people * (i % 2 ? arrivalsFactor : 1))
			},
			{
				version: 'b',
				firstMonth: calm.firstMonth,
				calmDays: calm.calmDays.map((days, i) => (i % 5 ? days : days + calmMore))
			}
		);
		return { ...fitted.series, ...fitted.shocks } as Record<string, unknown>;
	};

	it('is told as it is: a row moves with the data sets named, and with no other', async () => {
		const standing = await rows(1, 0);
		const [otherArrivals, otherWind] = [await rows(1.5, 0), await rows(1, 3)];
		expect(Object.keys(standing).sort()).toEqual(Object.keys(ORIGINS).sort());
		const moved = (other: Record<string, unknown>) =>
			Object.keys(standing).filter(
				(id) => JSON.stringify(standing[id]) !== JSON.stringify(other[id])
			);
		const told = (set: string) =>
			Object.keys(standing).filter((id) => ORIGINS[id]?.dataSets.includes(set));
		expect(moved(otherArrivals)).toEqual(told('arrivals-monthly'));
		expect(moved(otherWind)).toEqual(told('wind-daily'));
	});
});

describe('a formula as TeX', () => {
	it.each([
		['a - (b - c)', '\\text{@a} - \\left(\\text{@b} - \\text{@c}\\right)'],
		['(a + b) * c', '\\left(\\text{@a} + \\text{@b}\\right) \\times \\text{@c}'],
		['a / b / c', '\\frac{\\frac{\\text{@a}}{\\text{@b}}}{\\text{@c}}'],
		['(1 - a) ^ b', '{\\left(1 - \\text{@a}\\right)}^{\\text{@b}}'],
		['-a * b', '-\\text{@a} \\times \\text{@b}'],
		['announced(a_b + c)', '\\text{@announced:a-b} + \\text{@announced:c}'],
		['lag(a, 1)', '\\text{earlier}\\left(\\text{@a},\\; 1\\right)']
	])('%s', (text, tex) => {
		const parsed = parseExpression(text);
		if (!parsed.ok) throw new Error(parsed.fault);
		expect(texFromExpression(parsed.expression).replaceAll(/ +/g, ' ').trim()).toBe(tex);
	});
});
