/**
 * The same model in Squiggle, a language for estimates. Its distributions know no months, so the whole model is put
 * into a function of one draw, with lists of months inside; what is the same in all draws is computed once. The
 * package is no dependency of the product: it is installed beside the caches when the bench first needs it.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { OperatorName } from '#engine/program.ts';
import type { Edition } from '#model/edition.ts';
import { ROOT, runQuietly } from '../run-command.ts';
import { operatorText, type Line } from './formula-list.ts';

const FOLDER = join(ROOT, 'node_modules/.cache/bench-squiggle');
const ENTRY = join(FOLDER, 'node_modules/@quri/squiggle-lang/dist/index.js');

type Answer =
	| { readonly ok: true; readonly value: { readonly result: { asJS(): unknown } } }
	| { readonly ok: false; readonly value: unknown };
interface Squiggle {
	run(code: string): Promise<{ readonly result: Answer }>;
}

/** Runs the model on some draws, those at hand again and again: the output in the last month of each. */
export type SquigglePeer = (draws: number) => Promise<number[]>;

/** Loads Squiggle, after installing it if need be; null, with a line that says so, where that cannot be done. */
export async function loadSquiggle(): Promise<Squiggle | null> {
	if (!existsSync(ENTRY)) {
		mkdirSync(FOLDER, { recursive: true });
		for (const file of ['package.json', 'package-lock.json'])
			cpSync(join(import.meta.dirname, 'squiggle', file), join(FOLDER, file));
		const options = ['--prefix', FOLDER, '--no-fund', '--no-audit', '--ignore-scripts'];
		const { ok, output } = await runQuietly('npm', 'ci', ...options);
		if (!ok || !existsSync(ENTRY)) {
			console.error(`Squiggle is not measured: it cannot be installed here.\n${output}`);
			return null;
		}
	}
	return (await import(pathToFileURL(ENTRY).href)) as Squiggle;
}

/** Operators as Squiggle writes them. Conditions are numbers in the model, and truths in Squiggle. */
export function squiggleText(name: OperatorName, operands: readonly string[]): string {
	const [a = '', b = '', c = ''] = operands;
	switch (name) {
		case 'choose':
			return `(${a} == 0 ? ${c} : ${b})`;
		case 'power':
			return `(${a} ^ ${b})`;
		case 'sqrt':
			return `(${a} ^ 0.5)`;
		case 'less':
		case 'less-equal':
		case 'greater':
		case 'greater-equal':
		case 'equal':
		case 'not-equal':
			return `(${operatorText(name, operands)} ? 1 : 0)`;
		default:
			return operatorText(name, operands);
	}
}

/** The model for the draws at hand, whose inputs stand in the text as lists. */
export function squigglePeer(
	squiggle: Squiggle,
	edition: Edition,
	lines: readonly Line[],
	inputs: ProgramInputs,
	output: string,
	heldDraws: number
): SquigglePeer {
	const { monthCount, firstAprilOffset } = edition.program;
	const byName = new Map(lines.map((line) => [line.name, line]));
	const data = lines.flatMap((line) =>
		line.kind === 'input'
			? [`data_${line.name} = ${dataText(line, inputs, monthCount, heldDraws)}`]
			: []
	);
	const text = (line: Line) =>
		`${line.name} = ${lineText(line, byName, monthCount, firstAprilOffset)}`;
	const shared = lines.filter((line) => !line.byDraw).map(text);
	const own = lines.filter((line) => line.byDraw).map(text);
	const isByMonth = byName.get(output)?.byMonth === true;
	const code = (draws: number) =>
		[
			`months_i = List.upTo(0, ${monthCount - 1})`,
			...data,
			...shared,
			'model_i(draw_i) = {',
			...own,
			`${output}${isByMonth ? `[${monthCount - 1}]` : ''}`,
			'}',
			`List.map([${Array.from({ length: draws }, (_, i) => i % heldDraws).join(', ')}], model_i)`
		].join('\n');
	return async (draws) => {
		const { result } = await squiggle.run(code(draws));
		if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`);
		return result.value.result.asJS() as number[];
	};
}

function dataText(
	line: Line & { kind: 'input' },
	inputs: ProgramInputs,
	monthCount: number,
	draws: number
): string {
	const list = (count: number, of: (i: number) => unknown): string =>
		`[${Array.from({ length: count }, (_, i) => of(i)).join(', ')}]`;
	switch (line.from) {
		case 'lever':
			return String(inputs.levers[line.id]);
		case 'assumption':
			return list(draws, (draw) => inputs.assumptions[line.id]?.[draw]);
		case 'series':
			return list(monthCount, (month) => inputs.series[line.id]?.[month]);
		default:
			return list(draws, (draw) =>
				list(monthCount, (month) => inputs.shocks[line.id]?.[month * inputs.drawCount + draw])
			);
	}
}

function lineText(
	line: Line,
	byName: ReadonlyMap<string, Line>,
	monthCount: number,
	firstApril: number
): string {
	const read = (name: string, month = 'month_i') =>
		byName.get(name)?.byMonth === true ? `${name}[${month}]` : name;
	const months = (body: string) => `List.map(months_i, {|month_i| ${body}})`;
	switch (line.kind) {
		case 'constant':
			return String(line.value);
		case 'input':
			return `data_${line.name}${line.byDraw ? '[draw_i]' : ''}`;
		case 'formula': {
			const text = line.text.replaceAll(/[a-z]\w*(?!\w*\()/gi, (name) =>
				byName.has(name) ? read(name) : name
			);
			return line.byMonth ? months(text) : text;
		}
		default: {
			const [x = '', n = x] = line.operands;
			const [a, b] = [read(x), read(n)];
			const all = byName.get(x)?.byMonth === true ? x : months(x);
			const texts = {
				lag: months(
					`{ from_i = month_i - round(${b})
					(from_i >= 0 && from_i < ${monthCount}) ? ${read(x, 'from_i')} : 0 }`
				),
				cumsum: `cumsum(${all})`,
				ewma: `List.reduce(months_i, { list: [], now: 0 }, {|so_far, month_i| {
					kept_i = ${b} > 0 ? 0.5 ^ (1 / ${b}) : 0
					next_i = kept_i * so_far.now + (1 - kept_i) * ${a}
					{ list: List.append(so_far.list, next_i), now: next_i }
				}}).list`,
				ramp: months(
					`{ passed_i = month_i + 1 - ${a}
					min(1, max(0, ${b} > 0 ? passed_i / ${b} : (passed_i > 0 ? 1 : 0))) }`
				),
				between: months(`((month_i >= ${a} && month_i < ${b}) ? 1 : 0)`),
				'financial-year': months(
					`{ start_i = floor((month_i - ${firstApril}) / 12) * 12 + ${firstApril}
					sum(List.slice(${all}, max(0, start_i), min(${monthCount}, start_i + 12))) }`
				),
				discount: months(`(${a} * (1 + ${b}) ^ (-month_i / 12))`)
			};
			return texts[line.run];
		}
	}
}
