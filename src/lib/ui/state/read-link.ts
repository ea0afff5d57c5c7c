/** Reads a link in the browser. Loaded only when it is needed, because it brings the editions along. */
import { loadEdition } from '#scenario/editions.ts';
import { chartViewFromLink, type ChartView } from '#scenario/link/chart-view.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { otherChanges } from '#scenario/other-changes.ts';
import type { Problem } from '#scenario/problems.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { OtherChange } from '#scenario/simulator-view.ts';
import type { KeptSteps } from './kept-steps.ts';

/** A link as a scenario, what it changes that has no control, and what was not understood. */
export interface LinkReading {
	readonly scenario: Scenario;
	readonly chartView: ChartView;
	readonly notices: readonly Problem[];
	readonly otherChanges: readonly OtherChange[];
}

/** Reads the search part of an address. Any text is safe. */
export async function readLink(search: string): Promise<LinkReading> {
	const { scenario, notices } = await scenarioFromLink(search);
	const edition = await loadEdition(scenario);
	return {
		scenario,
		chartView: chartViewFromLink(search),
		notices,
		otherChanges: edition === null ? [] : otherChanges(edition, scenario)
	};
}

/** Reads the way back and forth. */
export async function readSteps({
	past,
	undone
}: KeptSteps): Promise<{ past: LinkReading[]; undone: LinkReading[] }> {
	const read = (links: readonly string[]) => Promise.all(links.map(readLink));
	return { past: await read(past), undone: await read(undone) };
}

/** The scenario in which nothing of an edition has been changed. */
export async function announcedScenario({
	modelId,
	modelVersion,
	vintage
}: Scenario): Promise<Scenario> {
	const parts = { v: '1', model: modelId, version: modelVersion, vintage };
	const search = Object.entries(parts).map(([key, part]) => `${key}=${encodeURIComponent(part)}`);
	return (await scenarioFromLink(`?${search.join('&')}`)).scenario;
}
