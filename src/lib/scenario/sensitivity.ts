/** How much each assumption drives the results: each is set to its low and its high, all else as in a reference run. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from './default-scenario.ts';
import { drawsInMonth, middleOf } from './draw-sums.ts';
import { evaluateInputs, scenarioInputs } from './evaluate-scenario.ts';
import { inputsBehind } from './inputs-behind.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import type { Scenario } from './scenario.ts';
import { projectedMonths } from './projected-months.ts';
import { totalDraws, TOTAL_FORMULAS } from './total-draws.ts';

/** The figures that are watched: the middle of the simulations of each. */
export const WATCHED = [
	'arrivals-avoided',
	'first-twelve-months',
	'net-home-office',
	'net-support',
	'net-derived',
	'break-even-home-office',
	'break-even-support'
] as const;
export type Watched = (typeof WATCHED)[number];

/** Red: a driver. Amber: it moves the results. Green: it hardly moves them. */
export type Impact = 'red' | 'amber' | 'green';

/** At least this share of the largest swing of any watched figure. Declared in decision 0019. */
export const RED_SHARE = 0.5;
export const AMBER_SHARE = 0.1;

const DRAWS = 256;

/** A low and a high to try. */
export interface TriedRange {
	readonly low: number;
	readonly high: number;
}

/** One assumption's bar of the tornado. */
export interface SensitivityRow {
	readonly assumption: string;
	/** What was tried; null where no watched figure depends on it, or one number stands and no other was declared to try. */
	readonly tried: TriedRange | null;
	/** Each watched figure at the low and at the high. People, and GBP millions. */
	readonly atLow: Readonly<Record<Watched, number>>;
	readonly atHigh: Readonly<Record<Watched, number>>;
	readonly impact: Impact;
}

/** Everything at rest, and every assumption in turn. */
export interface Sensitivity {
	readonly reference: Scenario;
	readonly atRest: Readonly<Record<Watched, number>>;
	/** Largest first: by the largest share of any watched figure's largest swing. */
	readonly rows: readonly SensitivityRow[];
}

/** The reference run: as announced, with the beliefs of the land-border study, because default beliefs centre on no effect. */
export function sensitivityReference(edition: Edition): Scenario {
	return { ...defaultScenario(edition), drawCount: DRAWS, beliefSet: 'land-border-study' };
}

/** What the edition declares to try where one number stands, by assumption. */
export function editionWhatIf(edition: Edition): Record<string, TriedRange> {
	return Object.fromEntries(
		Object.entries(edition.assumptions).flatMap(([id, { whatIf }]) =>
			whatIf === undefined ? [] : [[id, whatIf]]
		)
	);
}

/** One at a time: every assumption at its low and at its high; `whatIf` holds what to try where one number stands. */
export function sensitivityOf(
	edition: Edition,
	whatIf: Readonly<Record<string, TriedRange>> = editionWhatIf(edition),
	reference: Scenario = sensitivityReference(edition)
): Sensitivity {
	const distributions = scenarioDistributions(edition, reference);
	const drawn = scenarioInputs(edition, reference);
	const atRest = figuresOf(edition, drawn);
	const known = new Map<string, Record<Watched, number>>();
	const at = (id: string, value: number) => {
		// Beliefs about the measures are one belief (decision 0021), so they are moved as one.
		const beliefs = edition.beliefsAboutMeasures;
		const moved = beliefs.includes(id) ? beliefs : [id];
		const key = `${moved.join(' ')} ${value}`;
		const figures = known.get(key) ?? figuresOf(edition, withValue(drawn, moved, value));
		known.set(key, figures);
		return figures;
	};
	const behind = inputsBehind(edition.program, FORMULAS).assumption;
	const swings = Object.entries(distributions).map(([id, { low, high }]) => {
		const tried = !behind.has(id) ? null : low < high ? { low, high } : (whatIf[id] ?? null);
		return {
			assumption: id,
			tried,
			atLow: tried === null ? atRest : at(id, tried.low),
			atHigh: tried === null ? atRest : at(id, tried.high)
		};
	});
	const largest = (figure: Watched) => Math.max(...swings.map((row) => swing(row, atRest, figure)));
	const tops = WATCHED.map((figure) => ({ figure, top: largest(figure) }));
	const rows = swings.map((row) => {
		const shares = tops.map(({ figure, top }) => (top > 0 ? swing(row, atRest, figure) / top : 0));
		return { row, share: Math.max(...shares) };
	});
	return {
		reference,
		atRest,
		rows: rows
			.sort((a, b) => b.share - a.share || (a.row.assumption < b.row.assumption ? -1 : 1))
			.map(({ row, share }) => ({ ...row, impact: impactOfShare(share) }))
	};
}

/** How far a watched figure moves between the low, the high and rest. */
function swing(
	row: Pick<SensitivityRow, 'atLow' | 'atHigh'>,
	atRest: Readonly<Record<Watched, number>>,
	figure: Watched
): number {
	const values = [row.atLow[figure], row.atHigh[figure], atRest[figure]];
	return Math.max(...values) - Math.min(...values);
}

/** The rating of a share of the largest swing. */
export function impactOfShare(share: number): Impact {
	return share >= RED_SHARE ? 'red' : share >= AMBER_SHARE ? 'amber' : 'green';
}

const FORMULAS = [...TOTAL_FORMULAS, 'break-even-home-office', 'break-even-support'] as const;

/** The same draws with some assumptions at one value in all of them, as if it were known. */
function withValue(inputs: ProgramInputs, ids: readonly string[], value: number): ProgramInputs {
	const column = new Float64Array(inputs.drawCount).fill(value);
	const moved = Object.fromEntries(ids.map((id) => [id, column]));
	return { ...inputs, assumptions: { ...inputs.assumptions, ...moved } };
}

function figuresOf(edition: Edition, inputs: ProgramInputs): Record<Watched, number> {
	const columns = evaluateInputs(edition, inputs, FORMULAS);
	const totals = totalDraws(columns, projectedMonths(edition));
	const middle = (draws: Float64Array) => middleOf(draws, 3);
	return {
		'arrivals-avoided': middle(totals['arrivals-avoided']),
		'first-twelve-months': middle(totals['first-twelve-months']),
		'net-home-office': middle(totals['net-home-office']),
		'net-support': middle(totals['net-support']),
		'net-derived': middle(totals['net-derived']),
		'break-even-home-office': middle(drawsInMonth(columns['break-even-home-office'], 0)),
		'break-even-support': middle(drawsInMonth(columns['break-even-support'], 0))
	};
}
