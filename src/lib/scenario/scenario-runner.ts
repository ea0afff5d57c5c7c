/** Runs scenarios one after the other and keeps what the next one needs again: draws, and what stands still in a drag. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { startDrag, type Drag } from '#engine/drag.ts';
import type { Edition } from '#model/edition.ts';
import { loadEdition } from './editions.ts';
import { evaluateInputs, scenarioInputs } from './evaluate-scenario.ts';
import { RESULT_FORMULAS, resultOf, type ResultColumns } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';

/** More levers at once are no drag: little of the program would stand still. */
const MOST_LEVERS = 3;

/** What stays the same from one scenario to the next while only levers move. */
interface Ground {
	readonly edition: Edition;
	readonly scenario: Scenario;
	readonly inputs: ProgramInputs;
}

interface RunningDrag {
	readonly leverIds: readonly string[];
	readonly drag: Drag;
}

/** Gives the results of `runScenario`, bit for bit, and sooner when scenarios resemble the one before. */
export class ScenarioRunner {
	#ground: Ground | null = null;
	#moved: readonly string[] = [];
	#drag: RunningDrag | null = null;

	/** Runs a scenario on its edition. Throws when there is no such edition. */
	async run(scenario: Scenario): Promise<ScenarioResult> {
		const edition = await loadEdition(scenario);
		if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
		return this.runOnEdition(edition, scenario);
	}

	/** The same on an edition that is already at hand. */
	runOnEdition(edition: Edition, scenario: Scenario): ScenarioResult {
		return resultOf(edition, scenario, this.#columns(edition, scenario));
	}

	#columns(edition: Edition, scenario: Scenario): ResultColumns {
		const before = this.#ground;
		if (before === null || !isSameGround(before, edition, scenario)) {
			this.#drag = null;
			this.#moved = [];
			this.#ground = { edition, scenario, inputs: scenarioInputs(edition, scenario) };
			return evaluateInputs(edition, this.#ground.inputs, RESULT_FORMULAS);
		}
		const moved = movedLevers(before.scenario, scenario);
		const inputs = { ...before.inputs, levers: scenario.levers };
		this.#ground = { edition, scenario, inputs };
		const drag = this.#dragFor(moved, edition, inputs);
		this.#moved = moved;
		return drag === null
			? evaluateInputs(edition, inputs, RESULT_FORMULAS)
			: (drag.evaluate(scenario.levers) as unknown as ResultColumns);
	}

	/** The drag under way, or a new one when the same levers move a second time; `null` where a full run is as good. */
	#dragFor(moved: readonly string[], edition: Edition, inputs: ProgramInputs): Drag | null {
		const isHeld = moved.every((id) => this.#drag?.leverIds.includes(id) === true);
		if (this.#drag !== null && isHeld) return this.#drag.drag;
		this.#drag = null;
		const isRepeated = moved.length > 0 && moved.some((id) => this.#moved.includes(id));
		const leverIds = [...new Set([...moved, ...this.#moved])];
		if (!isRepeated || leverIds.length > MOST_LEVERS) return null;
		this.#drag = { leverIds, drag: startDrag(edition.program, inputs, leverIds, RESULT_FORMULAS) };
		return this.#drag.drag;
	}
}

function isSameGround({ edition, scenario }: Ground, next: Edition, wanted: Scenario): boolean {
	return (
		edition === next &&
		scenario.seed === wanted.seed &&
		scenario.drawCount === wanted.drawCount &&
		scenario.beliefSet === wanted.beliefSet &&
		JSON.stringify(scenario.assumptions) === JSON.stringify(wanted.assumptions)
	);
}

function movedLevers(before: Scenario, after: Scenario): string[] {
	return Object.keys(after.levers).filter((id) => after.levers[id] !== before.levers[id]);
}
