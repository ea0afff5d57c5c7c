import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributeChange, type FigureAttribution } from './attribution.ts';
import { editionKeys, loadEdition } from './editions.ts';
import { defaultScenario } from './default-scenario.ts';

const editions = await Promise.all(editionKeys().map(async (key) => (await loadEdition(key))!));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any settings of one lever of each kind, any belief set, one other assumption, either edition. */
const anySide = fc
	.record({
		edition: fc.constantFrom(...editions),
		set: fc.nat(5),
		settings: fc.array(share, { minLength: 4, maxLength: 4 }),
		shareStopped: share
	})
	.map(({ edition, set, settings, shareStopped }) => {
		const standard = defaultScenario(edition);
		const [command = 0, interpol = 0, prevention = 0, calm = 0] = settings;
		return {
			edition,
			scenario: {
				...standard,
				drawCount: 64,
				beliefSet: edition.beliefSets[set]!.id,
				levers: {
					...standard.levers,
					'border-command': 150 + 50 * Math.round(5 * command),
					interpol: Math.round(30 * interpol),
					'prevention-change': Math.round(30 * prevention) / 100,
					calmness: Math.round(16 * calm) - 8
				},
				assumptions: {
					'retry-share': {
						low: shareStopped / 2,
						central: shareStopped / 2,
						high: shareStopped / 2
					}
				}
			}
		};
	});

const wholeUnits = ({ unit }: FigureAttribution, amount: number) =>
	Math.round(amount * (unit === 'people' ? 1 : 10));

it('parts of any change add up to the difference, to the person', () => {
	fc.assert(
		fc.property(anySide, anySide, (from, to) => {
			const { figures, groups, runCount } = attributeChange(from, to);
			expect(runCount).toBe(2 ** groups.length);
			for (const one of figures) {
				const sum = one.parts.reduce((all, { amount }) => all + wholeUnits(one, amount), 0);
				expect(sum).toBe(wholeUnits(one, one.to) - wholeUnits(one, one.from));
				expect(wholeUnits(one, one.difference)).toBe(sum);
				const largest = Math.max(0, ...one.parts.map(({ amount }) => Math.abs(amount)));
				expect(Math.abs(one.biggestCause?.amount ?? 0)).toBe(largest);
			}
		}),
		{ numRuns: 15 }
	);
});
