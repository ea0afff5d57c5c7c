/** Measures the engine and its peers in one run, in turns, after comparing what they compute. */
import type { Column } from '#engine/columns/column.ts';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { startDrag } from '#engine/drag.ts';
import { createEvaluator } from '#engine/evaluator.ts';
import { quantileOfSorted, quantilesOf, sortedDraws } from '#engine/quantiles.ts';
import { formulaList, plain } from './formula-list.ts';
import { loopsPeer } from './loops-peer.ts';
import { mathjsPeer } from './mathjs-peer.ts';
import { loadSquiggle, squigglePeer, squiggleText } from './squiggle-peer.ts';
import { loadSubject, OUTPUTS } from './subject.ts';
import { targetsOf, type Target } from './targets.ts';
import { timeInTurns, type Timed } from './timing.ts';

const DRAWS = 10_000;
const NAIVE_DRAWS = 4;
/** Squiggle reads its text anew in each run: the difference of two runs is what the draws take. */
const SQUIGGLE_DRAWS = [2, 62] as const;
const ROUNDS = 7;
/** The lever that most of the model depends on, and one that less depends on. */
const DRAGGED = 'border-command';
const DRAGGED_LESS = 'interpol';
const SHARES = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

export interface EngineFigures {
	readonly setting: string;
	/** Milliseconds by name, and the memory of a drag in megabytes. */
	readonly times: readonly (readonly [string, number])[];
	readonly targets: readonly Target[];
}

/** Times the engine and everything it is compared with. Throws when a peer computes something else. */
export async function measureEngine(): Promise<EngineFigures> {
	const { edition, expressions, inputs } = await loadSubject(DRAWS);
	const { program } = edition;
	const evaluator = createEvaluator(program);
	const columns = createEvaluator(program, 'columns');
	const compared = OUTPUTS.at(-1) as string;
	const lines = formulaList(edition, expressions, OUTPUTS);
	const takenOut = formulaList(edition, expressions, OUTPUTS, true);
	const loops = loopsPeer(edition, takenOut, OUTPUTS.map(plain));
	const naive = mathjsPeer(edition, lines, inputs, plain(compared), false);
	const hoisted = mathjsPeer(edition, lines, inputs, plain(compared), true);
	const squiggle = await loadSquiggle();
	const inSquiggle =
		squiggle === null
			? null
			: squigglePeer(
					squiggle,
					edition,
					formulaList(edition, expressions, OUTPUTS, true, squiggleText),
					inputs,
					plain(compared),
					SQUIGGLE_DRAWS[0]
				);

	const full = evaluator.evaluate(inputs, OUTPUTS);
	const theirs = loops(inputs);
	for (const id of OUTPUTS)
		if (!full[id]?.values.every((value, i) => Object.is(value, theirs[plain(id)]?.[i])))
			throw new Error(`the loops give another ${id}`);
	const lastMonth = (full[compared]?.values ?? new Float64Array()).slice(-DRAWS);
	for (const numbers of [naive(2), hoisted(2), (await inSquiggle?.(2)) ?? []])
		numbers.forEach((value, draw) => checkClose(value, lastMonth[draw] as number));
	const rows = OUTPUTS.flatMap((id) =>
		Array.from({ length: program.monthCount }, (_, month) =>
			full[id]?.values.slice(month * DRAWS, (month + 1) * DRAWS)
		)
	).filter((row) => row?.length === DRAWS) as Float64Array[];

	const drag = startDrag(program, inputs, [DRAGGED], OUTPUTS);
	const megabytes = bytesHeld(drag.evaluate(inputs.levers), inputs) / 1e6;
	const lighterDrag = startDrag(program, inputs, [DRAGGED_LESS], OUTPUTS);
	let setting = 0;
	const things: Timed[] = [
		{ name: `full pass (${evaluator.kind})`, run: () => evaluator.evaluate(inputs, OUTPUTS) },
		{
			name: `dragged lever, ${DRAGGED}`,
			run: () => drag.evaluate({ ...inputs.levers, [DRAGGED]: setting++ })
		},
		{
			name: `dragged lever, ${DRAGGED_LESS}`,
			run: () => lighterDrag.evaluate({ ...inputs.levers, [DRAGGED_LESS]: setting++ })
		},
		{ name: 'columns', run: () => columns.evaluate(inputs, OUTPUTS) },
		{ name: 'hand-written loops', run: () => loops(inputs) },
		{ name: 'mathjs, hoisted', run: () => hoisted(NAIVE_DRAWS), scale: DRAWS / NAIVE_DRAWS },
		{ name: 'mathjs, naive', run: () => naive(NAIVE_DRAWS), scale: DRAWS / NAIVE_DRAWS },
		{
			name: `${rows.length} × 7 quantiles by sorting`,
			run: () =>
				rows.map((row) => {
					const sorted = sortedDraws(row);
					return SHARES.map((share) => quantileOfSorted(sorted, share));
				})
		},
		{
			name: `${rows.length} × 7 quantiles`,
			run: () => rows.map((row) => quantilesOf(row, SHARES))
		},
		...(inSquiggle === null
			? []
			: SQUIGGLE_DRAWS.map((draws) => ({
					name: `Squiggle, ${draws} draws`,
					run: () => inSquiggle(draws)
				})))
	];
	const times = await timeInTurns(things, ROUNDS);
	const ms = (name: string) => times.get(name) as number;
	const [few, more] = SQUIGGLE_DRAWS;
	const squiggleTime =
		inSquiggle === null
			? null
			: ((ms(`Squiggle, ${more} draws`) - ms(`Squiggle, ${few} draws`)) / (more - few)) * DRAWS;
	for (const draws of SQUIGGLE_DRAWS) times.delete(`Squiggle, ${draws} draws`);
	if (squiggleTime !== null) times.set('Squiggle', squiggleTime);
	return {
		setting: `${DRAWS} draws × ${program.monthCount} months, ${program.steps.length} steps, ${OUTPUTS.length} outputs; median of ${ROUNDS} turns. mathjs: ${NAIVE_DRAWS} draws, times ${DRAWS / NAIVE_DRAWS}. Squiggle: ${more} draws less ${few}, per draw, times ${DRAWS}.`,
		times: [...times, ['memory of a drag, MB', megabytes]],
		targets: targetsOf({
			full: ms(`full pass (${evaluator.kind})`),
			dragged: ms(`dragged lever, ${DRAGGED}`),
			naive: ms('mathjs, naive'),
			loops: ms('hand-written loops'),
			squiggle: squiggleTime,
			memoryMegabytes: megabytes
		})
	};
}

/** A peer that computes something else is no peer. */
function checkClose(value: number, own: number): void {
	if (!(Math.abs(value - own) <= 1e-9 * Math.max(1, Math.abs(own))))
		throw new Error(`a peer gives ${value} for ${own}`);
}

/** The draws, and every buffer that the drag's results lie in: that of a module holds its inputs as well. */
function bytesHeld(
	results: Readonly<Record<string, Column>>,
	{ assumptions, shocks }: ProgramInputs
): number {
	const columns = Object.values(results).map(({ values }) => values);
	const draws = [...Object.values(assumptions), ...Object.values(shocks)];
	const buffers = new Set([...columns, ...draws].map(({ buffer }) => buffer));
	return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
