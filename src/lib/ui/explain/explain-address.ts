/** Addresses of explanations. */
import { monthText, type MonthIndex } from '#data/calendar-month.ts';
import { MONTH_KEY } from '#scenario/explain-month.ts';

/** The search part that keeps a scenario and a month; `scenarioLink` is '' for the announced scenario. */
export function explainSearch(scenarioLink: string, month: MonthIndex | null): '' | `?${string}` {
	const parts = [
		scenarioLink.replace(/^\?/, ''),
		month === null ? '' : `${MONTH_KEY}=${monthText(month)}`
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
