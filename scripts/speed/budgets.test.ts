import { expect, test } from 'vitest';
import { againstBudgets, medianOf, type Visit } from './budgets.ts';

const visit: Visit = {
	lcpMs: 900,
	cls: 0,
	firstLoadScriptBytes: 60_000,
	journeyScriptBytes: 110_000,
	workerBytes: 45_000,
	htmlBytes: 20_000,
	cssBytes: 9000,
	inputToPaintP98Ms: 40,
	inputToFiguresP98Ms: 45,
	longestTaskMs: 0,
	longestTaskAtRestMs: 60
};

test('a budget is met by the median, not by the best visit', () => {
	const slow = { ...visit, lcpMs: 1300 };
	const lcp = (visits: Visit[]) =>
		againstBudgets(visits).find(({ measure }) => measure === 'lcpMs');
	expect(lcp([visit, visit, slow])).toMatchObject({ median: 900, met: true });
	expect(lcp([visit, slow, slow])).toMatchObject({ median: 1300, met: false });
});

test('the median of nothing is no number, and meets no budget', () => {
	expect(medianOf([])).toBeNaN();
	expect(againstBudgets([]).some(({ met }) => met)).toBe(false);
});
