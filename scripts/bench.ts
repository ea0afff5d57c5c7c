/** Measures the engine against its targets and its peers in one run. `--json` prints only the targets. */
import { cpus } from 'node:os';
import { startDrag } from '#engine/drag.ts';
import { createEvaluator } from '#engine/evaluator.ts';
import { quantileOfSorted, quantilesOf, sortedDraws } from '#engine/quantiles.ts';
import { formulaList, plain } from './bench/formula-list.ts';
import { loopsPeer } from './bench/loops-peer.ts';
import { mathjsPeer } from './bench/mathjs-peer.ts';
import { loadSubject, OUTPUTS } from './bench/subject.ts';
import { targetsOf } from './bench/targets.ts';
import { timeInTurns } from './bench/timing.ts';

const DRAWS = 10_000;
const NAIVE_DRAWS = 4;
const ROUNDS = 7;
/** The lever that most of the model depends on, and one that less depends on. */
const DRAGGED = 'border-command';
const DRAGGED_LESS = 'interpol';
const SHARES = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

const { edition, expressions, inputs } = await loadSubject(DRAWS);
const { program } = edition;
const evaluator = createEvaluator(program);
const columns = createEvaluator(program, 'columns');
const lines = formulaList(edition, expressions, OUTPUTS);
const loops = loopsPeer(
	edition,
	formulaList(edition, expressions, OUTPUTS, true),
	OUTPUTS.map(plain)
);
const compared = OUTPUTS.at(-1) as string;
const naive = mathjsPeer(edition, lines, inputs, plain(compared), false);
const hoisted = mathjsPeer(edition, lines, inputs, plain(compared), true);

const drag = startDrag(program, inputs, [DRAGGED], OUTPUTS);
const megabytes = bytesHeld() / 1e6;
const lighterDrag = startDrag(program, inputs, [DRAGGED_LESS], OUTPUTS);

checkAgreement();
const full = evaluator.evaluate(inputs, OUTPUTS);
const rows = OUTPUTS.flatMap((id) =>
	Array.from({ length: program.monthCount }, (_, month) =>
		full[id]?.values.slice(month * DRAWS, (month + 1) * DRAWS)
	)
).filter((row) => row?.length === DRAWS) as Float64Array[];

let setting = 0;
const times = timeInTurns(
	[
		{ name: 'full pass', run: () => evaluator.evaluate(inputs, OUTPUTS) },
		{
			name: 'dragged lever',
			run: () => drag.evaluate({ ...inputs.levers, [DRAGGED]: setting++ })
		},
		{
			name: `dragged lever, ${DRAGGED_LESS}`,
			run: () => lighterDrag.evaluate({ ...inputs.levers, [DRAGGED_LESS]: setting++ })
		},
		{ name: 'columns', run: () => columns.evaluate(inputs, OUTPUTS) },
		{ name: 'hand-written loops', run: () => loops(inputs) },
		{
			name: 'mathjs, hoisted',
			run: () => hoisted(NAIVE_DRAWS),
			scale: DRAWS / NAIVE_DRAWS
		},
		{ name: 'mathjs, naive', run: () => naive(NAIVE_DRAWS), scale: DRAWS / NAIVE_DRAWS },
		{
			name: 'quantiles by sorting',
			run: () =>
				rows.map((row) => {
					const sorted = sortedDraws(row);
					return SHARES.map((share) => quantileOfSorted(sorted, share));
				})
		},
		{ name: 'quantiles', run: () => rows.map((row) => quantilesOf(row, SHARES)) }
	],
	ROUNDS
);
const ms = (name: string) => times.get(name) as number;
const targets = targetsOf({
	full: ms('full pass'),
	dragged: ms('dragged lever'),
	naive: ms('mathjs, naive'),
	loops: ms('hand-written loops'),
	squiggle: null,
	memoryMegabytes: megabytes
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ targets }));
else printTables();

function printTables(): void {
	const processor = cpus()[0]?.model ?? 'unknown processor';
	console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}`);
	console.log(`${processor}, ${cpus().length} cores, evaluator: ${evaluator.kind}`);
	console.log(
		`${DRAWS} draws × ${program.monthCount} months, ${program.steps.length} steps, ${OUTPUTS.length} outputs; median of ${ROUNDS} turns`
	);
	console.log(`mathjs: ${NAIVE_DRAWS} draws, times ${DRAWS / NAIVE_DRAWS}\n`);
	console.log('| what | ms |\n| --- | --- |');
	for (const [name, value] of times) console.log(`| ${name} | ${Number(value.toPrecision(3))} |`);
	console.log(`| memory of a drag, MB | ${Math.round(megabytes)} |\n`);
	console.log('| target | at least | measured | met |\n| --- | --- | --- | --- |');
	for (const { name, ratio, target, met } of targets)
		console.log(`| ${name} | ${target} | ${ratio ?? 'not measured'} | ${met ? 'yes' : 'no'} |`);
}

/** A peer that computes something else is no peer. */
function checkAgreement(): void {
	const ours = evaluator.evaluate(inputs, OUTPUTS);
	const theirs = loops(inputs);
	for (const id of OUTPUTS)
		if (!ours[id]?.values.every((value, i) => Object.is(value, theirs[plain(id)]?.[i])))
			throw new Error(`the loops give another ${id}`);
	const values = ours[compared]?.values ?? new Float64Array();
	const lastMonth = values.subarray(values.length - DRAWS);
	for (const peer of [naive, hoisted])
		peer(2).forEach((value, draw) => {
			const own = lastMonth[draw] as number;
			if (!(Math.abs(value - own) <= 1e-9 * Math.max(1, Math.abs(own))))
				throw new Error(`mathjs gives ${value} for ${own}`);
		});
}

/** The draws, and every buffer that the drag's results lie in: that of a module holds its inputs as well. */
function bytesHeld(): number {
	const columns = Object.values(drag.evaluate(inputs.levers)).map(({ values }) => values);
	const draws = [...Object.values(inputs.assumptions), ...Object.values(inputs.shocks)];
	const buffers = new Set([...columns, ...draws].map(({ buffer }) => buffer));
	return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
