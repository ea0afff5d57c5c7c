/** What the reader has chosen on the simulator page, and what the simulations say about it. */
import type { AssumptionControl } from '#scenario/every-control.ts';
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { Problem } from '#scenario/problems.ts';
import type { AssumptionSetting, Scenario } from '#scenario/scenario.ts';
import { withAssumption } from '#scenario/own-assumption.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { LeverControl, SimulatorView } from '#scenario/simulator-view.ts';
import { moveLever } from '#scenario/split-pot.ts';
import { NextFrame } from '#ui/next-frame.ts';
import { announcedChange } from '#ui/words.ts';
import { gaveWaySentence } from '#ui/words/controls.ts';
import { ownBeliefOf, withBeliefSet, withOwnBelief } from './beliefs.ts';
import { AnalysisState } from './analysis-state.svelte.ts';
import { ChoiceHistory } from './choice-history.svelte.ts';
import { FieldProblems } from './field-problems.svelte.ts';
import { FurtherControls } from './further-controls.svelte.ts';
import { withRunOf } from './hidden-settings.ts';
import { HeldGesture } from './held-gesture.ts';
import type { LinkReading } from './read-link.ts';
import { SettledSpeech } from './settled-speech.ts';
import { SimulationQueue } from './simulation-queue.ts';
import type { SimulatorOutside } from './simulator-outside.ts';

/** The simulator's state: a scenario, its result, and what to say about both. */
export class SimulatorState {
	readonly view: SimulatorView;
	scenario = $state.raw<Scenario>() as Scenario;
	/** The last one that was not just passed by in a drag: what addresses and links hold. */
	scenarioAtRest = $state.raw<Scenario>() as Scenario;
	result = $state.raw<ScenarioResult>() as ScenarioResult;
	/** The last one with all draws: not while a lever is dragged. */
	resultAtRest = $state.raw<ScenarioResult>() as ScenarioResult;
	/** How the chart is drawn. It changes no number. */
	chartView = $state.raw<ChartView>() as ChartView;
	notices = $state.raw<readonly Problem[]>([]);
	readonly problems = new FieldProblems();
	readonly analysis: AnalysisState;
	readonly history = new ChoiceHistory<Scenario>();
	/** Which use of the pot was cut by the last move, in a sentence. */
	gaveWay = $state('');
	announcement = $state('');
	/** True while the figures at rest have not come back yet. */
	isRunning = $state(false);
	hasFailed = $state(false);
	/** True once figures at rest have come that the server did not draw. */
	readonly hasMovedOn = $derived.by(() => this.resultAtRest !== this.view.result);
	/** The controls beyond the first ones. */
	readonly further: FurtherControls;
	/** What the scenario changes outside the first controls. */
	readonly otherChanges = $derived.by(() => this.further.changesOf(this.scenario));
	readonly isAsAnnounced = $derived.by(
		() =>
			this.view.levers.every((control) => this.setting(control) === control.announced) &&
			this.scenario.beliefSet === this.view.defaultBeliefSet &&
			Object.keys(this.scenario.assumptions).length === 0 &&
			this.otherChanges.length === 0
	);

	readonly #queue: SimulationQueue;
	readonly #outside: SimulatorOutside;
	readonly #gesture = new HeldGesture();
	readonly #frame = new NextFrame();
	readonly #speech = new SettledSpeech(() => {
		this.announcement = announcedChange(this.result);
		this.analysis.moveOn(this.scenario);
	});

	constructor(view: SimulatorView, outside: SimulatorOutside) {
		this.view = view;
		this.further = new FurtherControls(view.levers, () => outside.everyControl(this.scenario));
		this.further.learn(view.scenario, view.otherChanges);
		this.scenario = this.scenarioAtRest = view.scenario;
		this.result = this.resultAtRest = view.result;
		this.notices = view.notices;
		this.chartView = view.chartView;
		this.#outside = outside;
		this.analysis = new AnalysisState(view.scenario, () => outside.startAnalysisWorker(), view);
		this.#queue = new SimulationQueue(
			() => outside.startWorker(),
			(result, { isDraft }) => this.#show(result, isDraft),
			() => this.#fail()
		);
	}

	/** Where a lever stands; `scenario`: or stood at rest. */
	setting(control: LeverControl, scenario = this.scenario): number {
		return scenario.levers[control.id] ?? control.announced;
	}

	/** Moves one lever; uses of the pot give way so that they fit inside it. */
	moveLever(id: string, setting: number): void {
		const { levers } = this.#gesture.startOf(id, this.scenario);
		const moved = moveLever({ ...levers }, this.further.levers, id, setting);
		this.gaveWay = gaveWaySentence(moved, this.view.levers);
		this.problems.forget(id);
		this.#choose({ ...this.scenario, levers: moved.levers }, id);
		this.#gesture.moved(this.scenario);
	}

	/** Puts everything back: levers, beliefs, and what has no control. */
	async resetAll(): Promise<void> {
		await this.#putBack('everything', (announced) => announced);
	}

	/** Puts back what has no control, and keeps what was chosen here. */
	async resetOtherChanges(): Promise<void> {
		await this.#putBack('seed and draws', (announced) => withRunOf(this.scenario, announced));
	}

	/** The reader's own belief, or the effect of the chosen set as a starting point. */
	readonly ownBelief = $derived.by(() => ownBeliefOf(this.scenario, this.view.beliefSets));

	/** Takes a named set of beliefs. */
	chooseBeliefSet(id: string): void {
		this.problems.forgetWhere((field) => field.startsWith('belief-'));
		this.#choose(withBeliefSet(this.scenario, this.view.beliefSets, id), `beliefs ${id}`);
	}

	/** Takes the reader's own low, likely and high effect of every measure. */
	setOwnBelief(belief: AssumptionSetting): void {
		this.#choose(withOwnBelief(this.scenario, belief), 'own belief');
	}

	/** Takes the reader's own numbers for one assumption; null takes them back. */
	setAssumption(control: AssumptionControl, setting: AssumptionSetting | null): void {
		const controls = this.further.all;
		if (controls === null) throw new Error('an assumption is set before its controls are there');
		this.problems.forgetWhere((field) => field.startsWith(`${control.id}.`));
		this.#choose(withAssumption(controls, this.scenario, control, setting), control.id);
	}

	/** Takes several settings of levers that hang together, as one choice. */
	setLevers(levers: Readonly<Record<string, number>>, subject: string): void {
		this.#choose({ ...this.scenario, levers: { ...this.scenario.levers, ...levers } }, subject);
	}

	/** Draws the chart in another way. */
	chooseChartView(view: ChartView): void {
		this.chartView = view;
		this.#outside.showAddress(this.scenario, view);
	}

	/** Runs the same choices on what was known at another time. */
	chooseVintage(vintage: string): void {
		this.#choose({ ...this.scenario, vintage }, 'vintage');
	}

	/** Takes a whole scenario, such as one read from the address. */
	takeLink({ scenario, chartView, notices, otherChanges }: LinkReading): void {
		this.notices = notices;
		this.chartView = chartView;
		this.further.learn(scenario, otherChanges);
		this.#simulate(scenario);
	}

	/** Starts a gesture that is one step back, however long it takes. */
	holdGesture(kind: 'drag' | 'visit to a field'): void {
		this.#gesture.hold(kind, this.scenario);
		this.history.hold();
	}

	/** Ends such a gesture. */
	releaseGesture(): void {
		this.#gesture.release();
		this.history.release();
		this.#rest();
	}

	/** Takes back what the gesture that is held has chosen so far. */
	dropGesture(): void {
		const before = this.history.drop();
		if (before !== null) this.#simulate(before);
	}

	/** Loads the simulation before the first change, and what the drag of a lever needs. */
	prepare(leverId: string | null = null): void {
		if (!this.#gesture.isDrag) this.#queue.prepare(this.scenario, leverId);
	}

	/** Lets go of workers and timers. */
	stop(): void {
		this.#speech.cancel();
		this.#queue.stop();
		this.analysis.stop();
	}

	/** Goes one choice back. */
	undo(): void {
		this.#goTo(this.history.undo(this.scenario));
	}

	/** Takes back the last undo. */
	redo(): void {
		this.#goTo(this.history.redo(this.scenario));
	}

	#goTo(scenario: Scenario | null): void {
		if (scenario === null) return;
		this.gaveWay = '';
		this.problems.forgetWhere();
		this.#simulate(scenario);
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
		this.history.remember(this.scenario, subject, performance.now());
		this.#simulate(scenario);
	}

	#simulate(scenario: Scenario): void {
		this.scenario = scenario;
		this.isRunning = true;
		this.hasFailed = false;
		this.#speech.cancel();
		this.analysis.wait();
		if (!this.#gesture.isDrag) this.#rest();
		this.#queue.run(scenario, { isDraft: this.#gesture.isDrag });
	}

	#rest(): void {
		const isNew = this.scenarioAtRest !== this.scenario;
		this.scenarioAtRest = this.scenario;
		if (isNew) this.#outside.showAddress(this.scenario, this.chartView);
	}

	#show(result: ScenarioResult, isDraft: boolean): void {
		if (isDraft) return this.#frame.change(() => (this.result = result));
		this.#frame.drop();
		this.result = this.resultAtRest = result;
		this.isRunning = false;
		this.#speech.soon();
		this.#rest();
	}

	#fail(): void {
		this.isRunning = false;
		this.hasFailed = true;
	}
}
