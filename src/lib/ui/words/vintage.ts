/** The words of the control that decides which data the model was allowed to see. */
import { monthIndex, monthInShortWords, monthInWords } from '#data/calendar-month.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';

export const KNOWN_ON = 'As known on';
/** What was known at the end of this month is what was known when the money was announced. */
const AT_THE_ANNOUNCEMENT = '2024-10';

/** The name of a vintage: the day of the announcement, or today for the newest. */
export function vintageName(vintage: string, newest: string): string {
	if (vintage === AT_THE_ANNOUNCEMENT) return '4 Nov 2024';
	const month = monthInShortWords(monthIndex(vintage));
	return vintage === newest ? `today (to ${month})` : `end of ${month}`;
}

/** What the choice means for the counts and for the measures. */
export function vintageNote({ scenario, firstMonth }: ScenarioResult): string {
	if (scenario.vintage === AT_THE_ANNOUNCEMENT)
		return 'What happened since is drawn on top, and never fitted. Some settings of the measures come from later reports.';
	return `Counts up to ${monthInWords(firstMonth - 1)} already carry what the announced measures did, if anything. The model does not count that again; only changes to them move the range.`;
}
