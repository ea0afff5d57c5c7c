/** The measures whose settings rest on later reports, set as they stood on the day of the announcement. */
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { runOnEdition } from './run-scenario.ts';
import type { Range } from './scenario-result.ts';

/** No day and no refusal was known, so each of these measures is in force from the first month: the most it can do. */
const IN_FORCE_AT_ONCE: Readonly<Record<string, number>> = {
	'eu-data': 1,
	'eu-data-start': 0,
	'powers-start': 0,
	'germany-start': 0
};

/** GBP millions. No amount was announced for equipment: nothing, or all the new money. */
const EQUIPMENT = [0, 75] as const;

/** How far either end of the range of the first twelve months moves at most, in people. */
export function mostMovedByLaterReports(edition: Edition, asSet: Range): number {
	const scenario = defaultScenario(edition);
	return Math.max(
		...EQUIPMENT.flatMap((surveillance) => {
			const levers = { ...scenario.levers, ...IN_FORCE_AT_ONCE, surveillance };
			const { firstTwelveMonths } = runOnEdition(edition, { ...scenario, levers });
			return endsOf(firstTwelveMonths).map((end, place) =>
				Math.abs(end - (endsOf(asSet)[place] as number))
			);
		})
	);
}

function endsOf(range: Range): [low: number, high: number] {
	return [range[0] as number, range.at(-1) as number];
}
