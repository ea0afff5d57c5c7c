/** What is moved to reach a goal: one lever, or one belief with its range; each as a grid of settings. */
import type { Column } from '#engine/columns/column.ts';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { startDrag } from '#engine/drag.ts';
import type { Edition } from '#model/edition.ts';
import { OWN_BELIEFS } from './default-scenario.ts';
import {
	assumptionColumns,
	evaluateInputs,
	scenarioInputs,
	shockColumns
} from './evaluate-scenario.ts';
import { leverControls } from './lever-controls.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';
import { moveLever } from './split-pot.ts';

/** A lever by its id, or a belief: `EVERY_MEASURE` or the id of one. */
export type Move =
	| { readonly kind: 'lever'; readonly id: string }
	| { readonly kind: 'belief'; readonly id: string };

/** The settings that may be tried, and the scenario at each. */
export interface MoveGrid {
	readonly move: Move;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly count: number;
	readonly settingAt: (index: number) => number;
	readonly scenarioAt: (index: number) => Scenario;
	/** Where the scenario stands now. */
	readonly now: number;
	/** The same with low and high, where a belief is moved. */
	readonly beliefNow: AssumptionSetting | null;
	/** Evaluates formulas at settings, with the scenario's seed and the given count. Columns hold until the next call. */
	readonly start: (
		drawCount: number,
		formulas: readonly string[]
	) => (index: number) => Record<string, Column>;
}

/** The step of beliefs, a share: that of the page's own field. */
const BELIEF_STEP = 0.01;

/** The grid of a move, or null when the edition has no such lever or belief. */
export function moveGrid(edition: Edition, scenario: Scenario, move: Move): MoveGrid | null {
	return move.kind === 'lever'
		? leverGrid(edition, scenario, move)
		: beliefGrid(edition, scenario, move);
}

/** A belief moved to another likely value: low and high keep their distances from it, as far as its bounds allow. */
export function shiftedBelief(
	{ low, central, high }: AssumptionSetting,
	to: number,
	bounds: { readonly min: number; readonly max: number }
): AssumptionSetting {
	const shifted = (value: number) =>
		tidy(Math.min(bounds.max, Math.max(bounds.min, to + (value - central))));
	return { low: shifted(low), central: shifted(central), high: shifted(high) };
}

function leverGrid(edition: Edition, scenario: Scenario, move: Move): MoveGrid | null {
	const lever = edition.levers.find(({ id }) => id === move.id);
	if (lever === undefined) return null;
	const controls = leverControls(edition);
	const hasControl = controls.some(({ id }) => id === lever.id);
	const scenarioAt = (setting: number): Scenario => ({
		...scenario,
		// The uses of a pot give way as they do on the page.
		levers: hasControl
			? moveLever(scenario.levers, controls, lever.id, setting).levers
			: { ...scenario.levers, [lever.id]: setting }
	});
	// Beyond the pot a use would give way itself, so those settings cannot be tried.
	const max = scenarioAt(lever.max).levers[lever.id] as number;
	const moving =
		hasControl && lever.role !== 'line'
			? controls.filter(({ role }) => role !== 'line').map(({ id }) => id)
			: [lever.id];
	const grid = settingsOf({ ...lever, max });
	return {
		move,
		...grid,
		now: scenario.levers[lever.id] ?? lever.announced,
		beliefNow: null,
		scenarioAt: (index) => scenarioAt(grid.settingAt(index)),
		start: (drawCount, formulas) => {
			const inputs = scenarioInputs(edition, { ...scenario, drawCount });
			const drag = startDrag(edition.program, inputs, moving, formulas);
			return (index) => drag.evaluate(scenarioAt(grid.settingAt(index)).levers);
		}
	};
}

function beliefGrid(edition: Edition, scenario: Scenario, move: Move): MoveGrid | null {
	const first = move.id === EVERY_MEASURE ? edition.beliefsAboutMeasures[0] : move.id;
	const bounds = first === undefined ? undefined : edition.assumptions[first];
	if (first === undefined || bounds?.isBelief !== true) return null;
	// The belief about all measures is there also where single ones have been set apart from it.
	const { [first]: _single, ...others } = scenario.assumptions;
	const shape = scenarioDistributions(
		edition,
		move.id === EVERY_MEASURE ? { ...scenario, assumptions: others } : scenario
	)[first] as AssumptionSetting;
	const scenarioAt = (central: number) =>
		withBelief(edition, scenario, move.id, shiftedBelief(shape, central, bounds));
	const grid = settingsOf({ min: bounds.min, max: bounds.max, step: BELIEF_STEP });
	return {
		move,
		...grid,
		now: shape.central,
		beliefNow: { low: shape.low, central: shape.central, high: shape.high },
		scenarioAt: (index) => scenarioAt(grid.settingAt(index)),
		start: (drawCount, formulas) => {
			const { levers } = scenario;
			const shocks = shockColumns(edition, { ...scenario, drawCount });
			const held = { drawCount, levers, series: edition.series, shocks };
			return (index) => {
				const at = { ...scenarioAt(grid.settingAt(index)), drawCount };
				const inputs: ProgramInputs = { ...held, assumptions: assumptionColumns(edition, at) };
				return evaluateInputs(edition, inputs, formulas);
			};
		}
	};
}

/**
 * The scenario with another belief. For a belief about measures it becomes the reader's own: what the belief set in
 * force says of other things stays, written out, so that a link holds all of it.
 */
function withBelief(
	edition: Edition,
	scenario: Scenario,
	id: string,
	setting: AssumptionSetting
): Scenario {
	const set = edition.beliefSets.find((one) => one.id === scenario.beliefSet);
	const isAboutMeasures = id === EVERY_MEASURE || edition.beliefsAboutMeasures.includes(id);
	if (set === undefined || !isAboutMeasures)
		return { ...scenario, assumptions: { ...scenario.assumptions, [id]: setting } };
	const ofSet = Object.entries(set.assumptions).filter(([one, { low, central, high }]) => {
		const standard = edition.assumptions[one];
		return standard?.low !== low || standard.central !== central || standard.high !== high;
	});
	return {
		...scenario,
		beliefSet: OWN_BELIEFS,
		assumptions: {
			[EVERY_MEASURE]: set.effect,
			...Object.fromEntries(ofSet),
			...scenario.assumptions,
			[id]: setting
		}
	};
}

/** Settings from min to max in steps; the last is max, also where the steps do not end there. */
function settingsOf({ min, max, step }: { min: number; max: number; step: number }) {
	const count = Math.ceil(tidy((max - min) / step)) + 1;
	return {
		min,
		max,
		step,
		count,
		settingAt: (index: number) => Math.min(max, tidy(min + index * step))
	};
}

/** Without the last bits that adding steps leaves. */
function tidy(value: number): number {
	return Number(value.toFixed(6)) + 0;
}
