/** Everything the page of causes, needs and shares shows for one address. */
import {
	changeFromAnnounced,
	editionOf,
	goalAnswer,
	neededBeliefs,
	scatter,
	type ChangeAnswer,
	type GoalAnswer,
	type NeededBelief,
	type ScatterFigure
} from './analysis.ts';
import {
	askedGoalFromFields,
	firstGoal,
	goalAndMove,
	goalYears,
	type AskedGoal,
	type FormFields
} from './asked-goal.ts';
import { leverControls } from './lever-controls.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import type { Problem } from './problems.ts';
import { runOnEdition } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** What does not depend on the reader's own question. */
export interface ScenarioAnalysis {
	readonly scenario: Scenario;
	readonly link: string;
	readonly result: ScenarioResult;
	readonly isAsAnnounced: boolean;
	readonly change: ChangeAnswer;
	readonly needed: readonly NeededBelief[];
	readonly scatter: readonly ScatterFigure[];
	readonly years: readonly number[];
	readonly levers: readonly { readonly id: string; readonly title: string }[];
}

/** The page: the scenario's analysis, and the reader's own question with its answer. */
export interface AnalysisView extends ScenarioAnalysis {
	readonly notices: readonly Problem[];
	readonly asked: AskedGoal;
	readonly answer: GoalAnswer | null;
	readonly problem: Problem | null;
}

/** The scenario that the field `scenario` holds as a link; the announced one where there is none. Any text is safe. */
export async function analysedScenario(fields: FormFields) {
	return scenarioFromLink(fields.get('scenario') ?? '');
}

/** Works out what a scenario's page needs; takes a few seconds' worth of runs. */
export async function analyseScenario(scenario: Scenario): Promise<ScenarioAnalysis> {
	const edition = await editionOf(scenario);
	const result = runOnEdition(edition, scenario);
	const change = changeFromAnnounced(edition, scenario);
	return {
		scenario,
		link: linkFromScenario(scenario),
		result,
		isAsAnnounced: change.figures.every(({ parts }) => parts.length === 0),
		change,
		needed: result.spendGbpMillions > 0 ? neededBeliefs(edition, scenario) : [],
		scatter: scatter(edition, scenario),
		years: goalYears(result.firstMonth, result.monthCount),
		levers: leverControls(edition)
			.filter(({ role }) => role !== 'use')
			.map(({ id, title }) => ({ id, title }))
	};
}

/** The answer to the reader's own question, where one is asked. */
export async function answerAsked(
	{ scenario, years, result }: ScenarioAnalysis,
	fields: FormFields
): Promise<Pick<AnalysisView, 'asked' | 'answer' | 'problem'>> {
	const start = firstGoal(years.slice(1), result.firstTwelveMonths[3] ?? 0);
	const asked = askedGoalFromFields(fields);
	if (asked === null) return { asked: start, answer: null, problem: null };
	if (!asked.ok) return { asked: start, answer: null, problem: asked.problem };
	const { goal, move } = goalAndMove(asked.value);
	const answer = goalAnswer(await editionOf(scenario), scenario, move, goal);
	return answer.ok
		? { asked: asked.value, answer: answer.value, problem: null }
		: { asked: asked.value, answer: null, problem: answer.problem };
}
