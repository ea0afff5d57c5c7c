/** Receipts: what they hold, that they repeat, and what is said of files that are none. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { publishedResult } from './published-result.ts';
import { checkReceipt } from './receipt-check.ts';
import { receiptFromText } from './receipt-file.ts';
import {
	canonicalText,
	receiptDigits,
	receiptOf,
	shortReceipt,
	type Plain,
	type Receipt
} from './receipt.ts';
import { runScenario } from './run-scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

const LINK = '?v=1&draws=256&border-command=200&beliefs=as-ministers-hope';

let result: ScenarioResult;
let receipt: Receipt;
beforeAll(async () => {
	result = await runScenario((await scenarioFromLink(LINK)).scenario);
	receipt = receiptOf(result);
});

/** Every path of a value, list places left out. */
function paths(value: Plain, path = ''): string[] {
	if (value === null || typeof value !== 'object') return [path];
	const isList = Array.isArray(value);
	return [
		...new Set(
			Object.entries(value).flatMap(([name, inner]) =>
				paths(inner as Plain, isList ? `${path}[]` : `${path}.${name}`)
			)
		)
	];
}

const percentiles = (...names: string[]) =>
	names.flatMap((name) => [5, 20, 35, 50, 65, 80, 95].map((percent) => `${name}.p${percent}`));

describe('a receipt', () => {
	it('has a digest that anybody can compute from its own text', () => {
		const { format, link: _link, digest, ...content } = receipt;
		const text = `${format}\n${canonicalText(content as unknown as Plain)}`;
		expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
		expect(shortReceipt(digest)).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);
	});

	it('holds in format 1 exactly these figures; others need another format', () => {
		const money = ['cashGbpMillions', 'realGbpMillions', 'discountedGbpMillions'];
		const basis = (name: string) => [
			`${name}.basis`,
			`${name}.costPerArrivalGbp`,
			`${name}.paysForItselfPer100`,
			`${name}.avoidedByFinancialYear[].financialYear`,
			`${name}.avoidedByFinancialYear[].monthsCovered`,
			...percentiles(
				`${name}.avoidedGbpMillions`,
				`${name}.netGbpMillions`,
				`${name}.avoidedAfterHorizonGbpMillions`,
				`${name}.netDiscountedGbpMillions`,
				...money.map((kind) => `${name}.avoidedByFinancialYear[].${kind}`)
			)
		];
		const spend = '.costs.spendByFinancialYear[]';
		expect(paths(receipt.outputs).sort()).toEqual(
			[
				'.months[].month',
				...percentiles(
					'.months[].arrivals',
					'.months[].twelveMonthArrivals',
					'.months[].referenceArrivals',
					'.firstTwelveMonths.arrivals',
					'.firstTwelveMonths.referenceArrivals',
					'.firstTwelveMonths.arrivalsAvoided',
					'.firstTwelveMonths.arrivalsDisplaced',
					'.wholeHorizon.arrivalsAvoided',
					'.wholeHorizon.arrivalsDisplaced',
					'.prevention.arriveInTheEndPer100',
					'.costs.costPerArrivalAvoided.gbp'
				),
				'.wholeHorizon.fewerThanReferencePer100',
				'.prevention.arriveInTheEndPer100AtCentral',
				'.weatherPercentOfScatter.firstMonth',
				'.weatherPercentOfScatter.firstTwelveMonths',
				'.costs.spendGbpMillions',
				'.costs.spendRealGbpMillions',
				'.costs.spendDiscountedGbpMillions',
				'.costs.laterSpendGbpMillions',
				...['financialYear', 'monthsCovered', 'spendGbpMillions'].map((name) => `${spend}.${name}`),
				...['realGbpMillions', 'discountedGbpMillions'].map((name) => `${spend}.${name}`),
				'.costs.costPerArrivalAvoided.definedPer100',
				...basis('.costs.avoided[]'),
				...basis('.costs.derived'),
				...[
					'basis',
					'borderCommandGbpMillions',
					'costPerArrivalGbp',
					'arrivals',
					'percentOfReferenceArrivals',
					'percentOfArrivals2024And2025'
				].map((name) => `.breakEven[].${name}`)
			].sort()
		);
	});

	it('is another one for another seed, count, setting or edition', async () => {
		const links = ['seed=2', 'draws=512', 'interpol=7', 'vintage=2026-09'].map((change) =>
			change.startsWith('draws') ? LINK.replace('draws=256', change) : `${LINK}&${change}`
		);
		const digests = new Set([receipt.digest]);
		for (const link of links)
			digests.add(receiptOf(await runScenario((await scenarioFromLink(link)).scenario)).digest);
		expect(digests.size).toBe(5);
	});

	it('reads back from its file and from run --json, and matches', async () => {
		const { format, digest } = receipt;
		const published = { ...publishedResult(result), receipt: { format, digest } };
		for (const saved of [receipt, published]) {
			const read = receiptFromText(JSON.stringify(saved));
			if (!read.ok) throw new Error(read.problem.sentence);
			expect(await checkReceipt(read.value)).toMatchObject({
				ok: true,
				value: { differences: [] }
			});
		}
	});
});

describe('a file that is no receipt', () => {
	const problemOf = (text: string) => {
		const read = receiptFromText(text);
		return read.ok ? null : read.problem.code;
	};

	it('is refused with a sentence', () => {
		const file = JSON.stringify(receipt);
		expect(problemOf('')).toBe('not-json');
		expect(problemOf('receipt')).toBe('not-json');
		expect(problemOf('[]')).toBe('not-a-receipt');
		expect(problemOf('null')).toBe('not-a-receipt');
		expect(problemOf('{"format":"receipt format 2"}')).toBe('unknown-receipt-format');
		expect(problemOf(file.replace('"2024-10"', '"2023-10"'))).toBe('unknown-edition');
		expect(problemOf(file.replace('{', '{"constructor":1,'))).toBe('not-a-receipt');
		expect(problemOf(' '.repeat(300_001))).toBe('file-too-large');
		expect(problemOf(`{"outputs":${'['.repeat(100_000)}`)).toBe('not-a-receipt');
	});

	it('cannot set what a scenario does not have, and keeps nothing from other scenarios', async () => {
		for (const [from, to] of [
			['"interpol":6', '"__proto__":6'],
			['"interpol":6', '"constructor":6'],
			['"interpol":6', '"interpol":99'],
			['"interpol":6,', ''],
			['"seed":1', '"seed":-1'],
			['"as-ministers-hope"', '"toString"']
		] as const) {
			const read = receiptFromText(JSON.stringify(receipt).replaceAll(from, to));
			if (!read.ok) expect(read.problem.code).toBe('not-a-receipt');
			else expect(await checkReceipt(read.value), to).toMatchObject({ ok: false });
		}
		expect(Object.hasOwn(Object.prototype, 'interpol')).toBe(false);
	});
});

describe('digits as people write them', () => {
	it.each([
		['3f2a-91bc-07de', '3f2a91bc07de'],
		['  Receipt 3F2A 91BC 07DE ', '3f2a91bc07de'],
		['3f2a-91bc', null],
		['3f2a-91bc-07dg', null],
		['', null]
	])('%j', (text, digits) => expect(receiptDigits(text)).toBe(digits));
});
