/** What has been asked about the scenario on the page, and what was answered. */
import type { Problem } from '#scenario/problems.ts';
import type { ChangeAnswer, GoalAnswer, NeededBelief, ScatterFigure } from '#scenario/analysis.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Goal } from '#scenario/solve-goals.ts';
import type { Move } from '#scenario/solve-moves.ts';
import { AnalysisQueue, type AnalysisMessage, type AnalysisWorker } from './analysis-queue.ts';

/** Questions that are asked again after every change, once somebody wants the answer. */
export type StandingQuestion = 'change' | 'needed' | 'scatter';

/** Answers always say which scenario they are about; those about an older one are not shown. */
export class AnalysisState {
	/** Why the scenario differs from what was announced; `null` while that is being worked out. */
	change = $state.raw<ChangeAnswer | null>(null);
	needed = $state.raw<readonly NeededBelief[] | null>(null);
	scatter = $state.raw<readonly ScatterFigure[] | null>(null);
	/** The answer to the reader's own question, which may be about an earlier scenario. */
	goal = $state.raw<GoalAnswer | null>(null);
	goalProblem = $state.raw<Problem | null>(null);
	isGoalOfThis = $state(false);
	isAsking = $state(false);
	hasFailed = $state(false);

	#scenario: Scenario;
	// Nothing is drawn from it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #wanted = new Set<StandingQuestion>();
	/* Those that have been asked about the scenario. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #asked = new Set<StandingQuestion>();
	#isAtRest = true;
	readonly #queue: AnalysisQueue;

	constructor(
		scenario: Scenario,
		startWorker: () => AnalysisWorker,
		drawn: { readonly needed: readonly NeededBelief[] | null }
	) {
		this.#scenario = scenario;
		this.needed = drawn.needed;
		this.#queue = new AnalysisQueue(startWorker, (message) => this.#take(message));
	}

	/** Somebody looks at the answer of a standing question from now on. */
	want(question: StandingQuestion): void {
		this.#wanted.add(question);
		if (this.#isAtRest) this.#askWanted();
	}

	/**
	 * The scenario is being changed: questions wait, so that they take no time from a drag, and what was said about the
	 * change before is not said beside the figures of this one.
	 */
	wait(): void {
		this.#isAtRest = false;
		this.change = null;
		this.#asked.clear();
	}

	/** The scenario is at rest: what is wanted is asked, and asked anew where it is another one. */
	moveOn(scenario: Scenario): void {
		this.#isAtRest = true;
		if (scenario !== this.#scenario) {
			this.#scenario = scenario;
			this.isGoalOfThis = false;
			this.change = this.needed = this.scatter = null;
			this.#asked.clear();
		}
		this.#askWanted();
	}

	/** Asks the reader's own question. */
	askGoal(move: Move, goal: Goal): void {
		this.isAsking = true;
		this.goalProblem = null;
		this.#queue.ask({ kind: 'goal', scenario: this.#scenario, move, goal });
	}

	/** Lets go of the worker. */
	stop(): void {
		this.#queue.stop();
	}

	#askWanted(): void {
		for (const kind of this.#wanted) {
			if (this[kind] !== null || this.#asked.has(kind)) continue;
			this.#asked.add(kind);
			this.#queue.ask({ kind, scenario: this.#scenario });
		}
	}

	#take(message: AnalysisMessage): void {
		this.hasFailed = message.kind === 'failed';
		if (message.kind === 'failed') {
			this.isAsking = false;
			return;
		}
		if (message.kind === 'goal') {
			this.isAsking = false;
			this.isGoalOfThis = isSame(message, this.#scenario);
			if (message.answer.ok) this.goal = message.answer.value;
			else this.goalProblem = message.answer.problem;
			return;
		}
		// A worker gets copies, so scenarios are compared by what they hold.
		if (!this.#isAtRest || !isSame(message, this.#scenario)) return;
		if (message.kind === 'change') this.change = message.answer;
		else if (message.kind === 'needed') this.needed = message.answer;
		else this.scatter = message.answer;
	}
}

function isSame({ scenario }: { readonly scenario: Scenario }, other: Scenario): boolean {
	return JSON.stringify(scenario) === JSON.stringify(other);
}
