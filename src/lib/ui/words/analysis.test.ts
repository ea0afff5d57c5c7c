import { describe, expect, it } from 'vitest';
import type { NeededBelief } from '#scenario/analysis.ts';
import { axisDescription, changeText, neededBelief, otherQuestion } from './analysis.ts';

const NEEDED: NeededBelief = {
	goal: { kind: 'pays-for-itself', basis: 'home-office', per100: 50 },
	move: { kind: 'belief', id: 'belief-all' },
	isReached: true,
	setting: 0.14,
	now: 0,
	min: -0.5,
	max: 0.9,
	belief: { low: 0.09, central: 0.14, high: 0.24 },
	own: { low: -0.05, central: 0, high: 0.1 },
	evidence: { kind: 'none', grade: 'E' }
};

describe('a needed belief', () => {
	it('is more or fewer people, never a minus sign', () => {
		expect([-0.5, 0, 0.5].map(changeText)).toEqual(['50% more', 'no change', '50% fewer']);
		expect(neededBelief(NEEDED)).toBe('At least 14% fewer');
		expect(neededBelief({ ...NEEDED, setting: 0 })).toBe('No change is enough');
		expect(neededBelief({ ...NEEDED, setting: -0.05 })).toBe('At most 5% more');
		expect(axisDescription(NEEDED)).toBe(
			'An axis from 50% more to 90% fewer. Your belief is no change, between low and high: 5% more to 10% fewer. 14% fewer would be needed. No UK study has measured this effect.'
		);
	});

	it('takes more than the arrivals alone only where it does', () => {
		const said = (needed: readonly NeededBelief[] | null) =>
			otherQuestion(needed, [{ breakEvenPercent: 1.9 }]);
		expect(said([NEEDED])).toMatch(/^It takes more than the per cent above\. /);
		expect(said([{ ...NEEDED, setting: 0.01 }])).toMatch(/^This is not the question above\. /);
		expect(said(null)).toMatch(/^This is not the question above\. /);
	});
});
