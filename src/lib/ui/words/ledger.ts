/** The words of the money ledger: the part on the simulator page and the page of its own. */
import { dayIndexOrNull, dayInWords } from '#data/calendar-day.ts';
import { monthIndex, monthInWords } from '#data/calendar-month.ts';
import type { SourceName } from '#scenario/explain-inputs.ts';
import type { LedgerLine, LedgerProfile, LedgerUse } from '#scenario/money-ledger.ts';
import type { CostPerArrivalAvoided, Range, ScenarioResult } from '#scenario/scenario-result.ts';
import { exactCount, leverInWords, moneyShort, toTwoFigures } from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';

/** The part on the simulator page. */
export const PART = {
	title: 'What it could mean for the public purse',
	avoidedHeading: 'Support cost avoided, on two bases',
	avoidedAbout:
		'Nobody has measured the cost that one fewer arrival avoids. So both figures are always shown.',
	avoidedPrices:
		'The money is in cash. Stated costs count as November 2024 prices, so the cost avoided is in those.',
	avoidedYears: 'Cost avoided by year, in both',
	caption: 'Cost avoided and net position on two bases of cost',
	avoided: 'Cost avoided',
	net: 'Net: cost avoided less the money',
	pays: 'Pays for itself',
	minus: 'A minus sign means that costs are higher, in the model.'
} as const;

/** What the part counts. */
export function partAbout({ monthCount }: ScenarioResult): string {
	return `Public spending only, over ${monthCount} months. It puts no value on people. Ranges hold 90 of 100 simulations.`;
}

/** The lines of a scenario in one sentence, uses left out because they are inside the pot. */
export function linesSentence(
	lines: readonly { readonly title: string; readonly gbpMillions: number }[],
	laterGbpMillions: number
): string {
	const later =
		laterGbpMillions > 0 ? [{ title: 'later lines', gbpMillions: laterGbpMillions }] : [];
	const named = [...lines, ...later].map(
		({ title, gbpMillions }) => `${title} ${moneyShort(gbpMillions)}`
	);
	return `Line by line: ${named.join('; ')}.`;
}

type Stage = LedgerLine['status']['stages'][number];

export const TITLE = 'The money, line by line';
export const LEDE =
	'Each sum that the government announced, what became of it as far as anybody has published, and what it adds to this scenario.';
export const KICKER = 'Money ledger';
export const BACK = 'Back to the simulator with these settings';
export const PAGE_LINK = 'Every line with its sources';

export const NOT_SPENT =
	'Announced is not spent. No source that we found says what was spent of any of these lines.';

export const YEARS_HEADING = 'Spending by financial year';
export const YEARS_NOTE =
	'Financial years run from April to March. How the money falls on months is assumed. Nobody has published it.';
export const YEARS_NONE = 'In this scenario no money falls in the simulated months.';
export const YEAR_COLUMNS = [
	'Line',
	'Financial year',
	'Cash',
	'November 2024 prices',
	'Discounted'
];
export const YEARS_CAPTION = 'Spending of this scenario by line and financial year, in £ million';
export const ALL_LINES = 'All lines';
export const ALL_YEARS = 'All simulated months';
export const PRICES_NOTE =
	'Cash is the pounds of the day. November 2024 prices take out the growth of prices since November 2024. Discounted sums also count later money for less. Sums are rounded.';

export const PROFILES_HEADING = 'Two readings of “over the next two years”';
export const PROFILES_ABOUT =
	'The announcement spoke of two years. In June 2025 a minister spoke of £150m this year. The simulator offers both.';
export const PROFILES_CAPTION =
	'Border Security Command money of this scenario by financial year, in cash';

export const COST_HEADING = 'Spending for each arrival avoided';

export const LINES_HEADING = 'Every line';
export const LATER_HEADING = 'Announced before or after, and off at first';
export const LATER_ABOUT =
	'These lines are not part of the announcement of 4 November 2024. They count only when you switch them on.';
export const USES_HEADING = 'Inside this money, not added to it';
export const REST = 'Everything else in the pot';
export const SHOWN_IN = 'How this is worked out';
export const FACTS = {
	announced: 'As announced',
	yours: 'In this scenario',
	spending: 'In the simulated months',
	real: 'November 2024 prices',
	discounted: 'Discounted',
	before: 'Before them',
	takes: 'Takes from the pot'
} as const;
export const NO_SOURCE = 'No source found.';
export const UNKNOWN = 'unknown';

const STAGES: Readonly<Record<Stage['stage'], string>> = {
	announced: 'Announced',
	allocated: 'Allocated',
	spent: 'Spent'
};

const NOVELTY: Readonly<Record<LedgerLine['status']['novelty'], string>> = {
	new: 'New money',
	're-announced': 'Announced before',
	redirected: 'Moved from elsewhere',
	'part new': 'Part new, part moved from elsewhere',
	'not stated': 'Not stated whether new'
};

/** How a line's money relates to earlier announcements. */
export function noveltyInWords({ status }: Pick<LedgerLine, 'status'>): string {
	return NOVELTY[status.novelty];
}

/** A stage that is told of, or that nothing was found about. */
export interface StageRow {
	readonly stage: string;
	readonly amount: string;
	readonly isUnknown: boolean;
	readonly date: string;
	readonly note: string;
	readonly source: SourceName | null;
}

/** All three stages of a line, also those that nothing was found about. */
export function stageRows({ status }: Pick<LedgerLine, 'status'>): readonly StageRow[] {
	return (['announced', 'allocated', 'spent'] as const).flatMap((stage): readonly StageRow[] => {
		const told = status.stages.filter((entry) => entry.stage === stage);
		if (told.length === 0)
			return [
				{
					...{ stage: STAGES[stage], amount: UNKNOWN, isUnknown: true },
					...{ date: '–', note: '', source: null }
				}
			];
		return told.map(({ amountGbpMillions, date, note, source }) => ({
			stage: STAGES[stage],
			amount: amountGbpMillions === 'unknown' ? UNKNOWN : moneyShort(amountGbpMillions),
			isUnknown: amountGbpMillions === 'unknown',
			date: dateInWords(date),
			note,
			source
		}));
	});
}

/** A date of a source, as exact as it is known: a day, a month or a year. */
export function dateInWords(date: string): string {
	const day = dayIndexOrNull(date);
	if (day !== null) return dayInWords(day);
	return /^\d{4}-\d{2}$/.test(date) ? monthInWords(monthIndex(date)) : date;
}

/** A line's announced setting, and what the announcement makes of it. */
export function announcedText(line: LedgerLine | LedgerUse): string {
	return `${leverInWords(line.announced, line.unit)} (${line.announcedLabel})`;
}

/** A line's setting in the scenario, beside the announced one. */
export function settingText(line: LedgerLine | LedgerUse): string {
	const setting = leverInWords(line.setting, line.unit);
	return line.setting === line.announced ? `${setting}, as announced` : `${setting}, changed`;
}

/** What a use takes from its pot: a range where the model draws its price. */
export function takesText(range: Range | null): string {
	if (range === null) return UNKNOWN;
	const { low, high } = outerEnds(range);
	return low === high ? moneyShort(low) : `${moneyShort(low)} to ${moneyShort(high)}`;
}

/** Money that went before the simulated months. */
export function beforeText(gbpMillions: number): string {
	return `${moneyShort(gbpMillions)}, assumed gone and in no sum here`;
}

/** A reading of the two years. */
export const PROFILE_NAMES: Readonly<Record<LedgerProfile['id'], string>> = {
	'two-years': 'Spread over two years',
	'second-year': 'All in 2025–26',
	own: 'Your own spread'
};
export const CHOSEN = 'in this scenario';

/** The groups of the chart by year. */
export const YEAR_GROUPS: Readonly<Record<LedgerLine['role'], string>> = {
	pot: 'Border Security Command',
	line: 'Other lines of that day',
	later: 'Later lines'
};

/** The cost of one arrival avoided, with how often it can be worked out. */
export function costPerArrivalText({ definedPer100, gbp }: CostPerArrivalAvoided): string {
	if (gbp === null)
		return 'In no simulation are there fewer arrivals, so there is no cost for each.';
	const { low, high } = outerEnds(gbp);
	const [least, most] = [low, high].map((pounds) => `£${exactCount(toTwoFigures(pounds))}`);
	const range = least === most ? `about ${least}` : `${least} to ${most}`;
	const often = definedPer100 === 0 ? 'fewer than 1' : String(definedPer100);
	const rest = definedPer100 === 100 ? '' : '; in the rest there are no fewer arrivals';
	return `Money spent for each arrival avoided: ${range}. It can be worked out in ${often} of 100 simulations${rest}.`;
}

/** The sum of the page's lines, in a sentence that names the result's own. */
export function totalSentence(result: ScenarioResult): string {
	return `The lines add up to ${moneyShort(result.spendGbpMillions)} in the ${result.monthCount} simulated months.`;
}
