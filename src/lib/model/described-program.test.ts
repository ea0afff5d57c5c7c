/** The dump of a program: every step has a unit and a line, and a formula's dump holds what it depends on and no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProgram, type DescribedStep } from './described-program.ts';
import type { Edition } from './edition.ts';
import type { ProgramNotes } from './program-notes.ts';

const EDITIONS = new URL('editions/', import.meta.url);
const text = readFileSync(new URL('uk-border-security/model.yaml', import.meta.url), 'utf8');
const lines = text.split('\n');

function read<Content>(name: string): Content {
	return JSON.parse(readFileSync(new URL(name, EDITIONS), 'utf8')) as Content;
}

describe.each(['uk-border-security@0.1.0+2024-10', 'uk-border-security@0.1.0+2026-09'])(
	'the program of %s',
	(name) => {
		const edition = read<Edition>(`${name}.json`);
		const notes = read<ProgramNotes>(`${name}.program-notes.json`);
		const all = describeProgram(edition, notes, null) as DescribedStep[];

		it('has a unit and a source for every step, on a line that holds it', () => {
			expect(all).toHaveLength(edition.program.steps.length);
			for (const { units, sources, step } of all) {
				expect(units.length, `units of ${step}`).toBeGreaterThan(0);
				expect(sources.length, `sources of ${step}`).toBeGreaterThan(0);
				for (const { id, line } of sources)
					// An entry starts with its id; a formula's line is the one of its expression, below.
					expect(lines.slice(Math.max(0, line - 12), line).join('\n'), `${step}`).toContain(
						`id: ${id}`
					);
			}
		});

		it('names a formula on every step that is its result, with its declared unit', () => {
			for (const id of Object.keys(edition.program.outputs))
				expect(all.filter(({ resultOf }) => resultOf.includes(id))).toHaveLength(1);
			const spend = all.find(({ resultOf }) => resultOf.includes('programme-spend'));
			expect(spend).toMatchObject({ units: ['GBP m'], shape: 'months × draws' });
		});

		it('holds of a formula exactly what it depends on', () => {
			for (const [id, last] of Object.entries(edition.program.outputs)) {
				const steps = describeProgram(edition, notes, id) as DescribedStep[];
				const numbers = new Set(steps.map(({ step }) => step));
				const read = new Set(steps.flatMap(({ operands }) => operands.map(({ step }) => step)));
				expect(Math.max(...numbers)).toBe(last);
				expect([...read].filter((step) => !numbers.has(step))).toEqual([]);
				expect([...numbers].filter((step) => step !== last && !read.has(step))).toEqual([]);
			}
		});

		it('names every formula that shares a step', () => {
			expect(all.some(({ sources, operands }) => sources.length > 1 && operands.length > 0)).toBe(
				true
			);
		});

		it('knows no formula that is not there, and refuses the notes of another edition', () => {
			for (const id of ['nothing', '__proto__', 'constructor'])
				expect(describeProgram(edition, notes, id)).toBeNull();
			expect(() => describeProgram(edition, { ...notes, edition: 'other' }, null)).toThrow(
				RangeError
			);
		});
	}
);
