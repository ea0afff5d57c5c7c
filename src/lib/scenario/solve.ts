/** What would have to be true: the settings of one lever, or of one belief, at which a goal is reached. */
import type { Column } from '#engine/columns/column.ts';
import type { Edition } from '#model/edition.ts';
import { refused, type Outcome } from '#data/problem.ts';
import { evaluateScenario } from './evaluate-scenario.ts';
import { evidencePosition, type EvidencePosition } from './evidence-position.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';
import { searchGrid } from './search-grid.ts';
import {
	goalFigure,
	goalFormulas,
	goalProblem,
	type Goal,
	type GoalFigure
} from './solve-goals.ts';
import { moveGrid, type Move, type MoveGrid } from './solve-moves.ts';

/** One setting and what it gives, with all simulations. */
export interface SolvedSetting {
	readonly setting: number;
	/** For beliefs: low and high have moved with the likely value. */
	readonly belief: AssumptionSetting | null;
	readonly evidence: EvidencePosition | null;
	readonly figure: Omit<GoalFigure, 'margin'>;
	/** The whole scenario at the setting: everything else as it was, but uses of a pot that had to give way. */
	readonly scenario: Scenario;
}

/** Where the goal is reached, smallest setting first, or the setting that comes nearest where none reaches it. */
export type SolveAnswer =
	| {
			readonly kind: 'reached';
			/** Settings next to each other that all reach it; the settings beyond both ends do not. */
			readonly runs: readonly { readonly from: SolvedSetting; readonly to: SolvedSetting }[];
	  }
	| {
			readonly kind: 'no-setting';
			/** Where several are equally near: the one closest to where the scenario stands. */
			readonly nearest: SolvedSetting;
			/** False where no setting that was tried changes the figure: then it does not matter here. */
			readonly hasBearing: boolean;
	  };

/** An answer, and what was asked. */
export interface Solution {
	readonly goal: Goal;
	readonly move: Move;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly answer: SolveAnswer;
	/** What the scenario gives as it stands. */
	readonly now: Pick<SolvedSetting, 'setting' | 'belief' | 'figure'>;
	/** Beliefs of single measures that the reader has set apart; they stay when the belief about all is moved. */
	readonly heldBeliefs: readonly string[];
	/** Runs with few simulations to look around, and with all of the scenario to confirm. */
	readonly runCounts: { readonly rough: number; readonly full: number };
}

/** Enough to look around; a prefix of the scenario's own draws. */
const ROUGH_DRAWS = 512;

/** Finds the settings that reach a goal, all else as in the scenario. What is given was confirmed with all its draws. */
export function solve(
	edition: Edition,
	scenario: Scenario,
	move: Move,
	goal: Goal
): Outcome<Solution> {
	const problem = goalProblem(edition, goal);
	if (problem !== null) return { ok: false, problem };
	const grid = moveGrid(edition, scenario, move);
	if (grid === null)
		return refused(
			'unknown-lever',
			`There is no lever or belief ${move.id} in this edition.`,
			'Choose one of those on the page.'
		);
	const full = figuresOf(edition, goal, grid, scenario.drawCount);
	const isFew = scenario.drawCount <= ROUGH_DRAWS;
	const rough = isFew ? null : figuresOf(edition, goal, grid, ROUGH_DRAWS);
	const { met, best } = searchGrid({
		count: grid.count,
		marginOf: (index) => full.at(index).margin,
		...(rough === null ? {} : { roughMarginOf: (index: number) => rough.at(index).margin })
	});
	const settled = Math.min(grid.count - 1, Math.round((grid.now - grid.min) / grid.step));
	const nearest = full.at(settled).margin >= full.at(best).margin ? settled : best;
	const hasBearing = [full, rough].some((figures) => figures?.isVaried() === true);
	const solved = (index: number) => solvedSetting(edition, grid, index, full.at(index));
	const { min, max, step } = grid;
	return {
		ok: true,
		value: {
			goal,
			move,
			min,
			max,
			step,
			answer:
				met.length === 0
					? { kind: 'no-setting', nearest: solved(nearest), hasBearing }
					: {
							kind: 'reached',
							runs: met.map(({ from, to }) => ({ from: solved(from), to: solved(to) }))
						},
			now: {
				setting: grid.now,
				belief: grid.beliefNow,
				figure: figureNow(edition, scenario, goal)
			},
			heldBeliefs: move.id === EVERY_MEASURE ? singleBeliefs(edition, scenario) : [],
			runCounts: { rough: rough?.count() ?? 0, full: full.count() }
		}
	};
}

/** Figures at settings, each computed once. */
function figuresOf(edition: Edition, goal: Goal, grid: MoveGrid, drawCount: number) {
	let evaluate: ((index: number) => Record<string, Column>) | null = null;
	const figures = new Map<number, GoalFigure>();
	return {
		count: () => figures.size,
		isVaried: () => isVaried([...figures.values()]),
		at: (index: number): GoalFigure => {
			const known = figures.get(index);
			if (known !== undefined) return known;
			evaluate ??= grid.start(drawCount, goalFormulas(goal));
			const figure = goalFigure(edition, goal, evaluate(index));
			figures.set(index, figure);
			return figure;
		}
	};
}

/** Sums whose parts cancel out differ by a last bit or so; that is rounding, and far below anything published. */
const ROUNDING = 1e-9;

/** Whether figures differ by more than rounding. */
export function isVaried(figures: readonly GoalFigure[]): boolean {
	const margins = figures.map(({ margin }) => margin);
	const [lowest, highest] = [Math.min(...margins), Math.max(...margins)];
	if (!Number.isFinite(lowest)) return highest !== lowest;
	const sizes = figures.map(({ margin, middle }) => Math.max(Math.abs(margin), Math.abs(middle)));
	return highest - lowest > ROUNDING * Math.max(...sizes);
}

function solvedSetting(
	edition: Edition,
	grid: MoveGrid,
	index: number,
	figure: GoalFigure
): SolvedSetting {
	const setting = grid.settingAt(index);
	const { id, kind } = grid.move;
	const scenario = grid.scenarioAt(index);
	return {
		setting,
		belief: kind === 'belief' ? (scenario.assumptions[id] as AssumptionSetting) : null,
		evidence: kind === 'belief' ? evidencePosition(edition, id, setting, grid.step) : null,
		figure: published(figure),
		scenario
	};
}

function figureNow(edition: Edition, scenario: Scenario, goal: Goal) {
	const columns = evaluateScenario(edition, scenario, goalFormulas(goal));
	return published(goalFigure(edition, goal, columns));
}

function published({ middle, per100, isMet }: GoalFigure): Omit<GoalFigure, 'margin'> {
	return { middle, per100, isMet };
}

function singleBeliefs(edition: Edition, scenario: Scenario): string[] {
	return edition.beliefsAboutMeasures.filter((id) => Object.hasOwn(scenario.assumptions, id));
}
