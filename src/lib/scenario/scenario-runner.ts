/** Runs scenarios one after the other and keeps what the next one needs again: draws, and what stands still in a drag. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { startDrag, type Drag } from '#engine/drag.ts';
import type { Edition } from '#model/edition.ts';
import { loadEdition } from './editions.ts';
import { evaluateInputs, scenarioInputs } from './evaluate-scenario.ts';
import { RESULT_FORMULAS, resultOf, type ResultColumns } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';
import { STANDING_FORMULAS, standingParts, type StandingParts } from './standing-parts.ts';

/** More levers at once are no drag: little of the program would stand still. */
const MOST_LEVERS = 3;
/** One for the few draws of drags, one for all draws at rest. */
const GROUNDS_KEPT = 2;

/** Gives the results of `runScenario`, bit for bit, and sooner when scenarios resemble one before. */
export class ScenarioRunner {
	/** The latest first. */
	#grounds: readonly Ground[] = [];

	/** Runs a scenario on its edition. Throws when there is no such edition. */
	async run(scenario: Scenario): Promise<ScenarioResult> {
		return this.runOnEdition(await editionOf(scenario), scenario);
	}

	/** The same on an edition that is already at hand. */
	runOnEdition(edition: Edition, scenario: Scenario): ScenarioResult {
		return this.#groundOf(edition, scenario).run(scenario);
	}

	/** Gets ready for runs of a scenario in which only some levers move. Throws when there is no such edition. */
	async prepare(scenario: Scenario, leverIds: readonly string[]): Promise<void> {
		this.prepareOnEdition(await editionOf(scenario), scenario, leverIds);
	}

	/** The same on an edition that is already at hand. */
	prepareOnEdition(edition: Edition, scenario: Scenario, leverIds: readonly string[]): void {
		this.#groundOf(edition, scenario).prepare(scenario, leverIds);
	}

	#groundOf(edition: Edition, scenario: Scenario): Ground {
		const ground =
			this.#grounds.find((known) => known.carries(edition, scenario)) ??
			new Ground(edition, scenario);
		const others = this.#grounds.filter((known) => known !== ground);
		this.#grounds = [ground, ...others.slice(0, GROUNDS_KEPT - 1)];
		return ground;
	}
}

interface RunningDrag {
	readonly leverIds: readonly string[];
	readonly drag: Drag;
	/** Null where the levers move them. */
	readonly standing: StandingParts | null;
}

/** What stays the same from one scenario to the next while only levers move. */
class Ground {
	readonly #edition: Edition;
	#inputs: ProgramInputs;
	#last: Scenario;
	#moved: readonly string[] = [];
	#drag: RunningDrag | null = null;

	constructor(edition: Edition, scenario: Scenario) {
		this.#edition = edition;
		this.#last = scenario;
		this.#inputs = scenarioInputs(edition, scenario);
	}

	/** Whether a scenario differs from the others of this ground by its levers alone. */
	carries(edition: Edition, scenario: Scenario): boolean {
		const last = this.#last;
		return (
			edition === this.#edition &&
			last.seed === scenario.seed &&
			last.drawCount === scenario.drawCount &&
			last.beliefSet === scenario.beliefSet &&
			JSON.stringify(last.assumptions) === JSON.stringify(scenario.assumptions)
		);
	}

	run(scenario: Scenario): ScenarioResult {
		const moved = this.#moveTo(scenario);
		this.#drag = this.#dragFor(moved);
		this.#moved = moved;
		if (this.#drag === null)
			return resultOf(
				this.#edition,
				scenario,
				evaluateInputs(this.#edition, this.#inputs, RESULT_FORMULAS)
			);
		const { drag, standing } = this.#drag;
		const columns = drag.evaluate(scenario.levers) as unknown as ResultColumns;
		return resultOf(this.#edition, scenario, columns, standing ?? undefined);
	}

	prepare(scenario: Scenario, leverIds: readonly string[]): void {
		const moved = this.#moveTo(scenario);
		const isHeld = [...moved, ...leverIds].every((id) => this.#drag?.leverIds.includes(id));
		if (!isHeld) this.#drag = leverIds.length > 0 ? this.#newDrag(leverIds) : null;
		this.#moved = [];
	}

	/** Takes a scenario's levers, and tells which moved. */
	#moveTo(scenario: Scenario): readonly string[] {
		const before = this.#last.levers;
		this.#last = scenario;
		this.#inputs = { ...this.#inputs, levers: scenario.levers };
		return Object.keys(scenario.levers).filter((id) => scenario.levers[id] !== before[id]);
	}

	/** The drag under way, or a new one when the same levers move a second time; `null` where a full run is as good. */
	#dragFor(moved: readonly string[]): RunningDrag | null {
		const running = this.#drag;
		if (running !== null && moved.every((id) => running.leverIds.includes(id))) return running;
		const isRepeated = moved.some((id) => this.#moved.includes(id));
		const leverIds = [...new Set([...moved, ...this.#moved])];
		return isRepeated && leverIds.length <= MOST_LEVERS ? this.#newDrag(leverIds) : null;
	}

	#newDrag(leverIds: readonly string[]): RunningDrag {
		const drag = startDrag(this.#edition.program, this.#inputs, leverIds, RESULT_FORMULAS);
		const isStanding = STANDING_FORMULAS.every((id) => drag.keptOutputs.has(id));
		const columns = drag.evaluate(this.#last.levers) as unknown as ResultColumns;
		const standing = isStanding ? standingParts(this.#edition, this.#last, columns) : null;
		return { leverIds, drag, standing };
	}
}

async function editionOf(scenario: Scenario): Promise<Edition> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return edition;
}
