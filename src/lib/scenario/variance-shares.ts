/** Which assumptions and which chance the scatter between simulations comes from: Sobol indices of the watched figures. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { Column } from '#engine/columns/column.ts';
import { evaluatorOf } from '#engine/evaluator.ts';
import type { Program } from '#engine/program.ts';
import type { Edition, EditionAssumption } from '#model/edition.ts';
import { scenarioInputs } from './evaluate-scenario.ts';
import { inputsBehind } from './inputs-behind.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';
import { sobolIndices, type ShareEstimate } from './sobol-indices.ts';
import { projectedMonths } from './projected-months.ts';
import { totalDraws, TOTAL_FORMULAS, type TotalColumns } from './total-draws.ts';

/** The figures whose scatter is split. */
export const SHARED_FIGURES = [
	'first-twelve-months',
	'arrivals-avoided',
	'net-home-office',
	'net-support'
] as const;
export type SharedFigure = (typeof SHARED_FIGURES)[number];

/** Inputs that are exchanged as one: beliefs that are drawn together, one other assumption, or one kind of chance. */
export interface InputGroup {
	/** The assumption's or the shock's id; for assumptions that are drawn together, the name they share. */
	readonly id: string;
	readonly kind: 'assumption' | 'shock';
	/** The ids of the assumptions or of the shock. */
	readonly inputs: readonly string[];
}

/** What one group explains of one figure's variance. */
export interface VarianceShare {
	readonly group: InputGroup;
	/** On its own. */
	readonly alone: ShareEstimate;
	/** On its own and together with others. */
	readonly withOthers: ShareEstimate;
}

/** The split of one figure. */
export interface FigureShares<Figure extends string = SharedFigure> {
	readonly figure: Figure;
	/** False where every simulation gives the same: then there is nothing to split, and no rows. */
	readonly varies: boolean;
	/** Largest first, by what each explains with others. */
	readonly rows: readonly VarianceShare[];
	/** What is explained only by several together; null where nothing varies. */
	readonly together: ShareEstimate | null;
}

/** The split of all figures, and what it took. */
export interface VarianceShares<Figure extends string = SharedFigure> {
	readonly figures: readonly FigureShares<Figure>[];
	/** Rows of each of the two matrices, and evaluations of the whole model in all. */
	readonly rowCount: number;
	readonly runCount: number;
}

/** About 31,000 evaluations of the whole model; the errors are stated, and about 3 in 100 for the largest shares. */
export const DEFAULT_ROWS = 1024;

/** Splits the variance of each figure between the groups of inputs that a scenario draws. Seeded: the same every time. */
export function varianceShares(
	edition: Edition,
	scenario: Scenario,
	rowCount = DEFAULT_ROWS
): VarianceShares {
	const a = scenarioInputs(edition, { ...scenario, drawCount: rowCount });
	// Any other seed gives other columns; this one depends on the scenario's alone.
	const otherSeed = ((scenario.seed ^ 0x5bd1e995) >>> 0) + 1;
	const b = scenarioInputs(edition, { ...scenario, seed: otherSeed, drawCount: rowCount });
	const span = projectedMonths(edition);
	return sharesOf(
		{ program: edition.program, formulas: TOTAL_FORMULAS, a, b, seed: otherSeed },
		drawnGroups(edition, scenario),
		SHARED_FIGURES,
		(columns) => totalDraws(columns as TotalColumns, span)
	);
}

/** What varies between the simulations of a scenario and bears on the totals. */
export function drawnGroups(edition: Edition, scenario: Scenario): InputGroup[] {
	const behind = inputsBehind(edition.program, TOTAL_FORMULAS);
	const groups = new Map<string, string[]>();
	for (const [id, { kind, low, high }] of Object.entries(
		scenarioDistributions(edition, scenario)
	)) {
		if (!behind.assumption.has(id) || kind === 'fixed' || low === high) continue;
		const { drawnAs } = edition.assumptions[id] as EditionAssumption;
		groups.set(drawnAs, [...(groups.get(drawnAs) ?? []), id]);
	}
	return [
		...[...groups].map(([id, inputs]) => ({ id, kind: 'assumption' as const, inputs })),
		...Object.keys(edition.shocks)
			.filter((id) => behind.shock.has(id))
			.map((id) => ({ id, kind: 'shock' as const, inputs: [id] }))
	];
}

/** Two matrices of inputs for one program. `seed` decides how the rows of the second are put in another order. */
export interface TwoMatrices {
	readonly program: Program;
	readonly formulas: readonly string[];
	readonly a: ProgramInputs;
	readonly b: ProgramInputs;
	readonly seed: number;
}

/** Runs A, B, and A with each group from B, and estimates the indices of every figure. */
export function sharesOf<Figure extends string>(
	{ program, formulas, a, b, seed }: TwoMatrices,
	groups: readonly InputGroup[],
	figures: readonly Figure[],
	figuresOf: (columns: Record<string, Column>) => Readonly<Record<Figure, Float64Array>>
): VarianceShares<Figure> {
	const run = (inputs: ProgramInputs) => {
		const draws = figuresOf(evaluatorOf(program).evaluate(inputs, formulas));
		return figures.map((figure) => Float64Array.from(draws[figure]));
	};
	const other = withShuffledRows(b, seed);
	const [runA, runB] = [run(a), run(other)];
	const exchanged = groups.map((group) => run(withGroupFrom(a, other, group)));
	return {
		rowCount: a.drawCount,
		runCount: a.drawCount * (groups.length + 2),
		figures: figures.map((figure, place) => {
			const of = (runs: readonly Float64Array[]) => runs[place] as Float64Array;
			const indices = sobolIndices(of(runA), of(runB), exchanged.map(of));
			if (indices === null) return { figure, varies: false, rows: [], together: null };
			const rows = groups.map((group, i) => ({
				group,
				alone: indices.alone[i] as ShareEstimate,
				withOthers: indices.withOthers[i] as ShareEstimate
			}));
			rows.sort(
				(x, y) => y.withOthers.share - x.withOthers.share || (x.group.id < y.group.id ? -1 : 1)
			);
			return { figure, varies: true, rows, together: indices.together };
		})
	};
}

function withGroupFrom(a: ProgramInputs, b: ProgramInputs, { kind, inputs }: InputGroup) {
	const field = kind === 'assumption' ? 'assumptions' : 'shocks';
	const taken = inputs.map((id) => [id, b[field][id] as Float64Array] as const);
	return { ...a, [field]: { ...a[field], ...Object.fromEntries(taken) } };
}

/**
 * The same rows in another order. Evenly spread draws of two seeds go through the same intervals at the same rows, so
 * that a row of B would tell much about the row of A; in another order it tells nothing, and B stays evenly spread.
 */
function withShuffledRows(inputs: ProgramInputs, seed: number): ProgramInputs {
	const order = shuffledRows(inputs.drawCount, seed);
	const shuffle = (columns: Readonly<Record<string, Float64Array>>) =>
		Object.fromEntries(
			Object.entries(columns).map(([id, column]) => [id, inOrder(column, order)] as const)
		);
	return { ...inputs, assumptions: shuffle(inputs.assumptions), shocks: shuffle(inputs.shocks) };
}

function inOrder(column: Float64Array, order: Uint32Array): Float64Array {
	const rows = order.length;
	return column.map((_, at) => column[at - (at % rows) + (order[at % rows] as number)] as number);
}

/** Fisher and Yates's shuffle with the high bits of a linear congruential generator (Numerical Recipes' constants). */
function shuffledRows(rows: number, seed: number): Uint32Array {
	const order = Uint32Array.from({ length: rows }, (_, row) => row);
	let state = seed >>> 0;
	for (let last = rows - 1; last > 0; last--) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		const pick = Math.floor((state / 4294967296) * (last + 1));
		[order[last], order[pick]] = [order[pick] as number, order[last] as number];
	}
	return order;
}
