/** The numbers that the guided tour tells, each from the model or from published data. */
import { monthIndex, type MonthIndex } from '#data/calendar-month.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { countedYears, type CountedYear } from './counted-years.ts';
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, editionKeys, loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import type { Range, ScenarioResult } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';
import { trackRecord, type TrackRecord } from './track-record.ts';
import { viewScenario } from './view-scenario.ts';

/** What one belief makes of the first 12 months, against no effect, by simulation; below nothing is fewer people. */
export interface BeliefEffect {
	readonly title: string;
	readonly link: string;
	readonly difference: Range;
}

/** Everything the tour tells. */
export interface StoryFacts {
	/** GBP millions: the lines as announced, and the part of the pot that came before. */
	readonly money: {
		readonly pot: number;
		readonly earlier: number;
		readonly interpol: number;
		readonly seriousCrime: number;
		readonly investigators: number;
	};
	readonly years: readonly CountedYear[];
	/** The last month that was known. */
	readonly lastKnown: { readonly month: MonthIndex; readonly people: number };
	readonly record: TrackRecord;
	/** The first month whose count is still provisional. */
	readonly provisionalFrom: MonthIndex;
	readonly beliefs: readonly BeliefEffect[];
	readonly result: ScenarioResult;
	readonly limits: readonly string[];
	/** Search parts of the scenarios into which the steps lead. */
	readonly links: Readonly<
		Record<'announced' | 'firstTrancheOnly' | 'noMoney' | 'calm' | 'hoped' | 'newestData', string>
	>;
	readonly sources: Readonly<Record<string, StorySource>>;
}

/** A source of the model. */
export interface StorySource {
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
	readonly url?: string | undefined;
}

const BELIEFS = ['no-effect', 'as-ministers-hope', 'backfires'] as const;

/** Computes the facts anew. */
export async function storyFacts(): Promise<StoryFacts> {
	const edition = await loadEdition(DEFAULT_EDITION);
	if (edition === null) throw new RangeError('the default edition is missing');
	const announced = defaultScenario(edition);
	const view = await viewScenario('');
	const { levers } = announced;
	const set = (change: Partial<Scenario>) => linkFromScenario({ ...announced, ...change });
	const lever = (id: string) => levers[id] ?? 0;
	const noMoney = Object.fromEntries(
		edition.levers
			.filter(({ role }) => role === 'pot' || role === 'use' || role === 'line')
			.map(({ id, off }) => [id, off])
	);
	const earlier = edition.assumptions['earlier-tranche']?.central ?? NaN;
	const newest = editionKeys().at(-1);
	const lastKnown = monthIndex(edition.vintage);
	const documentation = await loadDocumentation(DEFAULT_EDITION);
	return {
		money: {
			pot: lever('border-command'),
			earlier,
			interpol: lever('interpol'),
			seriousCrime: lever('organised-crime'),
			investigators: lever('investigators')
		},
		years: countedYears(view.history, lastKnown),
		lastKnown: {
			month: lastKnown,
			people: view.history.people[lastKnown - view.history.firstMonth] ?? 0
		},
		record: await trackRecord(),
		provisionalFrom: view.history.provisionalFrom,
		beliefs: await beliefEffects(announced, edition.beliefSets),
		result: view.result,
		limits: view.limits,
		links: {
			announced: set({}),
			firstTrancheOnly: set({ levers: { ...levers, 'border-command': earlier } }),
			noMoney: set({ levers: { ...levers, ...noMoney } }),
			calm: set({ levers: { ...levers, calmness: 5 } }),
			hoped: set({ beliefSet: 'as-ministers-hope' }),
			newestData: set(newest === undefined ? {} : { vintage: newest.vintage })
		},
		sources: documentation.sources
	};
}

async function beliefEffects(
	announced: Scenario,
	sets: readonly { readonly id: string; readonly title: string }[]
): Promise<BeliefEffect[]> {
	const scenarios = BELIEFS.map((beliefSet) => ({ ...announced, beliefSet }));
	const { comparisons } = await compareScenarios(scenarios);
	const nothing = comparisons[0]?.figures?.['first-twelve-months'].map(() => 0) ?? [];
	return scenarios.map((scenario, place) => ({
		title: sets.find(({ id }) => id === scenario.beliefSet)?.title ?? scenario.beliefSet,
		link: linkFromScenario(scenario),
		difference: comparisons[place - 1]?.figures?.['first-twelve-months'] ?? nothing
	}));
}
