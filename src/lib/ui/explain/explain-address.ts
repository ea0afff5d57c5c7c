/** Addresses of explanations and of sources: where a figure on a page comes from. */
import { monthText, type MonthIndex } from '#data/calendar-month.ts';
import { MONTH_KEY } from '#scenario/explain-month.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { SimulatorState } from '#ui/state/simulator-state.svelte.ts';

/** The search part that keeps a scenario and a month; `scenarioLink` is '' for the announced scenario. */
export function explainSearch(scenarioLink: string, month: MonthIndex | null): '' | `?${string}` {
	const parts = [
		scenarioLink.replace(/^\?/, ''),
		month === null ? '' : `${MONTH_KEY}=${monthText(month)}`
	].filter((part) => part !== '');
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The link of the simulator's scenario at rest; '' for the announced one on the oldest data, which a bare address explains. */
export function explainedLink({
	isAsAnnounced,
	resultAtRest,
	view
}: Pick<SimulatorState, 'isAsAnnounced' | 'resultAtRest' | 'view'>): string {
	const { scenario } = resultAtRest;
	const isBare = isAsAnnounced && scenario.vintage === view.vintages[0];
	return isBare ? '' : linkFromScenario(scenario);
}

/** Where the working or the source of a figure stands: a page of this site, or a place of the same page. */
export type Working = PageWorking | PlaceWorking;

interface PageWorking {
	/** What is told there: the id of a quantity of the model, or `data:` and a data set. */
	readonly fact: string;
	readonly address: `/explain/${string}` | `/data/${string}/${string}` | '/record#method';
}

/** What was done to figures that stand on the same page and have workings of their own. */
interface PlaceWorking {
	readonly fact: string;
	/** An element's. */
	readonly id: string;
}

/** The working of a quantity in a scenario. */
export function quantityWorking(
	quantity: string,
	scenarioLink = '',
	month: MonthIndex | null = null
): PageWorking {
	return { fact: quantity, address: `/explain/${quantity}${explainSearch(scenarioLink, month)}` };
}

/** A version of a data set: who published it, when, and what was done to it. */
export function dataWorking(set: string, version: string): PageWorking {
	return { fact: `data:${set}`, address: `/data/${set}/${version}` };
}

/** The track record: what was projected, what was counted, and how the two are scored. */
export const RECORD_WORKING: PageWorking = { fact: 'record', address: '/record#method' };
