/** What the reader has chosen on the simulator page, and what the simulations say about it. */
import { OWN_BELIEFS } from '#scenario/default-scenario.ts';
import type { Problem } from '#scenario/problems.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from '#scenario/scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { LeverControl, SimulatorView } from '#scenario/simulator-view.ts';
import { moveLever } from '#scenario/split-pot.ts';
import { arrivalsPoints, axisTop } from '#ui/charts/chart-points.ts';
import { leverInWords } from '#ui/format.ts';
import { announcedChange } from '#ui/words.ts';
import { ChoiceHistory } from './choice-history.ts';
import { SimulationQueue, type SimulationWorker } from './simulation-queue.ts';

const SETTLING_TIME_MS = 600;

/** How the page's outside is reached; a test gives its own. */
export interface SimulatorOutside {
	startWorker(): SimulationWorker;
	/** Called with every scenario whose result is shown. */
	showAddress(scenario: Scenario): void;
}

/** The simulator's state: a scenario, its result, and what to say about both. */
export class SimulatorState {
	readonly view: SimulatorView;
	scenario = $state.raw<Scenario>() as Scenario;
	result = $state.raw<ScenarioResult>() as ScenarioResult;
	notices = $state.raw<readonly Problem[]>([]);
	/** Problems of text fields by field name; while there is one, the last valid figures stay. */
	problems = $state.raw<Readonly<Record<string, Problem>>>({});
	/** Which use of the pot was cut by the last move, in a sentence. */
	gaveWay = $state('');
	/** The sentence for the polite live region. */
	announcement = $state('');
	/** True while a run has not come back yet. */
	isRunning = $state(false);
	hasFailed = $state(false);
	canUndo = $state(false);
	canRedo = $state(false);
	/** The top of the chart's axis; it only grows, so that scenarios can be compared by eye. */
	axisTop = $state(0);

	readonly points = $derived.by(() => arrivalsPoints(this.view.history, this.result));
	readonly hasProblems = $derived(Object.keys(this.problems).length > 0);
	readonly isAsAnnounced = $derived.by(() =>
		this.view.levers.every((control) => this.setting(control) === control.announced)
	);

	readonly #queue: SimulationQueue;
	readonly #outside: SimulatorOutside;
	readonly #history = new ChoiceHistory<Scenario>();
	#settling: ReturnType<typeof setTimeout> | undefined;

	constructor(view: SimulatorView, outside: SimulatorOutside) {
		this.view = view;
		this.scenario = view.scenario;
		this.result = view.result;
		this.notices = view.notices;
		this.axisTop = axisTop(this.points);
		this.#outside = outside;
		this.#queue = new SimulationQueue(
			() => outside.startWorker(),
			(result) => this.#show(result),
			() => this.#fail()
		);
	}

	/** Where a lever stands. */
	setting(control: LeverControl): number {
		return this.scenario.levers[control.id] ?? control.announced;
	}

	/** Moves one lever; uses of the pot give way so that they fit inside it. */
	moveLever(id: string, setting: number): void {
		const moved = moveLever({ ...this.scenario.levers }, this.view.levers, id, setting);
		const pot = this.view.levers.find((control) => control.role === 'pot');
		const total = pot === undefined ? '' : leverInWords(moved.levers[pot.id] ?? 0, pot.unit);
		this.gaveWay =
			moved.gaveWay === null
				? ''
				: `${moved.gaveWay} gave way, so that the uses still add up to ${total}.`;
		this.forgetProblem(id);
		this.#choose({ ...this.scenario, levers: moved.levers }, id);
	}

	/** Puts one lever back to what was announced. */
	resetLever(control: LeverControl): void {
		this.moveLever(control.id, control.announced);
	}

	/** Puts every lever and belief back. */
	resetAll(): void {
		this.gaveWay = '';
		this.problems = {};
		const announced = Object.fromEntries(
			this.view.levers.map((control) => [control.id, control.announced])
		);
		const levers = { ...this.scenario.levers, ...announced };
		const beliefSet = this.view.defaultBeliefSet;
		this.#choose({ ...this.scenario, levers, beliefSet, assumptions: {} }, 'everything');
	}

	/** The reader's own belief, or the effect of the chosen set as a starting point. */
	get ownBelief(): AssumptionSetting {
		const chosen = this.view.beliefSets.find(({ id }) => id === this.scenario.beliefSet);
		return (
			this.scenario.assumptions[EVERY_MEASURE] ??
			chosen?.effect ??
			this.view.beliefSets[0]?.effect ?? { low: 0, central: 0, high: 0 }
		);
	}

	/** Takes a named set of beliefs. */
	chooseBeliefSet(id: string): void {
		if (id === OWN_BELIEFS) {
			this.setOwnBelief(this.ownBelief);
			return;
		}
		const { [EVERY_MEASURE]: _own, ...assumptions } = this.scenario.assumptions;
		this.#choose({ ...this.scenario, beliefSet: id, assumptions }, `beliefs ${id}`);
	}

	/** Takes the reader's own low, likely and high effect. */
	setOwnBelief(belief: AssumptionSetting): void {
		const assumptions = { ...this.scenario.assumptions, [EVERY_MEASURE]: belief };
		this.#choose({ ...this.scenario, beliefSet: OWN_BELIEFS, assumptions }, 'own belief');
	}

	/** Takes a whole scenario, such as one read from the address. */
	takeScenario(scenario: Scenario, notices: readonly Problem[]): void {
		this.notices = notices;
		this.#simulate(scenario);
	}

	/** Remembers that a text field holds something that cannot be used. */
	reportProblem(field: string, problem: Problem): void {
		this.problems = { ...this.problems, [field]: problem };
	}

	/** Forgets the problem of a text field. */
	forgetProblem(field: string): void {
		if (!(field in this.problems)) return;
		this.problems = Object.fromEntries(
			Object.entries(this.problems).filter(([name]) => name !== field)
		);
	}

	/** Loads the simulation before the first change. */
	prepare(): void {
		this.#queue.prepare(this.scenario);
	}

	/** Lets go of the worker and of timers. */
	stop(): void {
		clearTimeout(this.#settling);
		this.#queue.stop();
	}

	/** Goes one choice back. */
	undo(): void {
		this.#goTo(this.#history.undo(this.scenario));
	}

	/** Takes back the last undo. */
	redo(): void {
		this.#goTo(this.#history.redo(this.scenario));
	}

	#goTo(scenario: Scenario | null): void {
		if (scenario === null) return;
		this.gaveWay = '';
		this.problems = {};
		this.#simulate(scenario);
	}

	#choose(scenario: Scenario, subject: string): void {
		this.#history.remember(this.scenario, subject, performance.now());
		this.#simulate(scenario);
	}

	#simulate(scenario: Scenario): void {
		this.scenario = scenario;
		this.canUndo = this.#history.canUndo;
		this.canRedo = this.#history.canRedo;
		this.isRunning = true;
		this.hasFailed = false;
		clearTimeout(this.#settling);
		this.#queue.run(scenario);
	}

	#show(result: ScenarioResult): void {
		const hasChanged = this.isRunning;
		this.result = result;
		this.axisTop = axisTop(this.points, this.axisTop);
		this.isRunning = false;
		if (!hasChanged) return;
		this.#outside.showAddress(result.scenario);
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => {
			this.announcement = announcedChange(this.result);
		}, SETTLING_TIME_MS);
	}

	#fail(): void {
		this.isRunning = false;
		this.hasFailed = true;
	}
}
