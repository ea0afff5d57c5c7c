/** What the reader has chosen on the simulator page, and what the simulations say about it. */
import { OWN_BELIEFS } from '#scenario/default-scenario.ts';
import type { Problem } from '#scenario/problems.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from '#scenario/scenario.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { LeverControl, OtherChange, SimulatorView } from '#scenario/simulator-view.ts';
import { moveLever } from '#scenario/split-pot.ts';
import { arrivalsPoints, axisTop } from '#ui/charts/chart-points.ts';
import { leverInWords } from '#ui/format.ts';
import { announcedChange } from '#ui/words.ts';
import { ChoiceHistory } from './choice-history.ts';
import { FieldProblems } from './field-problems.svelte.ts';
import { hiddenSettingsKey, withHiddenSettings } from './hidden-settings.ts';
import type { LinkReading } from './read-link.ts';
import { SimulationQueue, type SimulationWorker } from './simulation-queue.ts';

const SETTLING_TIME_MS = 600;

/** How the page's outside is reached; a test gives its own. */
export interface SimulatorOutside {
	startWorker(): SimulationWorker;
	/** Called with every scenario as soon as it is chosen. */
	showAddress(scenario: Scenario): void;
	/** The scenario of the same edition in which nothing has been changed. */
	announcedScenario(scenario: Scenario): Promise<Scenario>;
}

/** The simulator's state: a scenario, its result, and what to say about both. */
export class SimulatorState {
	readonly view: SimulatorView;
	scenario = $state.raw<Scenario>() as Scenario;
	result = $state.raw<ScenarioResult>() as ScenarioResult;
	notices = $state.raw<readonly Problem[]>([]);
	readonly problems = new FieldProblems();
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
	/** True once something else than the first view is chosen or shown. */
	readonly hasMovedOn = $derived.by(
		() => this.scenario !== this.view.scenario || this.result !== this.view.result
	);
	/** What the scenario changes that has no control. */
	readonly otherChanges = $derived.by(() => this.#known[this.#hiddenKey(this.scenario)] ?? []);
	readonly isAsAnnounced = $derived.by(
		() =>
			this.view.levers.every((control) => this.setting(control) === control.announced) &&
			this.scenario.beliefSet === this.view.defaultBeliefSet &&
			Object.keys(this.scenario.assumptions).length === 0 &&
			this.otherChanges.length === 0
	);

	readonly #queue: SimulationQueue;
	readonly #outside: SimulatorOutside;
	readonly #history = new ChoiceHistory<Scenario>();
	/* No control changes the hidden settings, so they are only ever those of a link or the edition's own. */
	#known: Readonly<Record<string, readonly OtherChange[]>> = {};
	#isDragging = false;
	#settling: ReturnType<typeof setTimeout> | undefined;

	constructor(view: SimulatorView, outside: SimulatorOutside) {
		this.view = view;
		this.#known = { [this.#hiddenKey(view.scenario)]: view.otherChanges };
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
		this.problems.forget(id);
		this.#choose({ ...this.scenario, levers: moved.levers }, id);
	}

	/** Puts one lever back to what was announced. */
	resetLever(control: LeverControl): void {
		this.moveLever(control.id, control.announced);
	}

	/** Puts everything back: levers, beliefs, and what has no control. */
	async resetAll(): Promise<void> {
		await this.#putBack('everything', (announced) => announced);
	}

	/** Puts back what has no control, and keeps what was chosen here. */
	async resetOtherChanges(): Promise<void> {
		await this.#putBack('other changes', (announced) =>
			withHiddenSettings(this.scenario, announced, this.view.levers)
		);
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
		this.problems.forgetWhere((field) => field.startsWith('belief-'));
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
	takeLink({ scenario, notices, otherChanges }: LinkReading): void {
		this.notices = notices;
		this.#known = { ...this.#known, [this.#hiddenKey(scenario)]: otherChanges };
		this.#simulate(scenario);
	}

	/** Starts a gesture that is one step back, however long it takes. */
	holdGesture(kind: 'drag' | 'visit to a field'): void {
		this.#isDragging = kind === 'drag';
		this.#history.hold();
	}

	/** Ends such a gesture. */
	releaseGesture(): void {
		this.#isDragging = false;
		this.#history.release();
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
		this.problems.forgetWhere();
		this.#simulate(scenario);
	}

	#hiddenKey(scenario: Scenario): string {
		return hiddenSettingsKey(scenario, this.view.levers);
	}

	async #putBack(subject: string, back: (announced: Scenario) => Scenario): Promise<void> {
		try {
			const announced = await this.#outside.announcedScenario(this.scenario);
			this.gaveWay = '';
			this.problems.forgetWhere();
			this.#choose(back(announced), subject);
		} catch {
			this.#fail();
		}
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
		this.#outside.showAddress(scenario);
		this.#queue.run(scenario, { isDraft: this.#isDragging });
	}

	#show(result: ScenarioResult): void {
		const hasChanged = this.isRunning;
		this.result = result;
		this.axisTop = axisTop(this.points, this.axisTop);
		this.isRunning = false;
		if (!hasChanged) return;
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
