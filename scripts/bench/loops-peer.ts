/**
 * The same model as plain loops, as one would write them by hand: a loop per formula with the whole formula inside,
 * over the months and draws that it differs by, on blocks of draws that stay in the cache. Nobody keeps hundreds of
 * loops in step with a model by hand, so the text of the loops is put together from the formulas.
 */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { exponential } from '#engine/math/exponential.ts';
import { logarithm } from '#engine/math/logarithm.ts';
import { power } from '#engine/math/power.ts';
import type { Edition } from '#model/edition.ts';
import type { Line } from './formula-list.ts';

const BLOCK = 64;

type Run = (inputs: ProgramInputs, results: Readonly<Record<string, Float64Array>>) => void;

/** Makes a run that fills the outputs' columns. */
export function loopsPeer(
	edition: Edition,
	lines: readonly Line[],
	outputs: readonly string[]
): (inputs: ProgramInputs) => Record<string, Float64Array> {
	const byName = new Map(lines.map((line) => [line.name, line]));
	const { monthCount, firstAprilOffset } = edition.program;
	const body = lines.map((line) => loopText(line, byName, monthCount, firstAprilOffset)).join('\n');
	const declarations = lines.map(({ name, byMonth, byDraw }) => {
		const length = (byMonth ? monthCount : 1) * (byDraw ? BLOCK : 1);
		return `const ${name} = new Float64Array(${length});`;
	});
	const copies = outputs.map((name) => {
		const line = byName.get(name) as Line;
		return `for (let m = 0; m < ${line.byMonth ? monthCount : 1}; m++)
			results.${name}.set(${name}.subarray(m * ${BLOCK}, m * ${BLOCK} + width), m * count + start);`;
	});
	const make = new Function(
		'exp',
		'log',
		'pow',
		`const { abs, min, max, sqrt, round } = Math;
		${declarations.join('\n')}
		return (inputs, results) => {
			const count = inputs.drawCount;
			for (let start = 0; start < count; start += ${BLOCK}) {
				const width = Math.min(${BLOCK}, count - start);
				${lines.map(({ name }) => `loop_${name}(inputs, start, width, count);`).join('\n')}
				${copies.join('\n')}
			}
		};
		${body}`
	) as (...maths: readonly ((...numbers: number[]) => number)[]) => Run;
	const run = make(
		exponential as (...numbers: number[]) => number,
		logarithm as (...numbers: number[]) => number,
		power as (...numbers: number[]) => number
	);
	return (inputs) => {
		const results = Object.fromEntries(
			outputs.map((name) => {
				const line = byName.get(name) as Line;
				const length = (line.byMonth ? monthCount : 1) * inputs.drawCount;
				return [name, new Float64Array(length)];
			})
		);
		run(inputs, results);
		return results;
	};
}

/** A function with the loop of one line. One function each, so that the compiler sees small pieces. */
function loopText(
	line: Line,
	byName: ReadonlyMap<string, Line>,
	monthCount: number,
	firstApril: number
): string {
	const at = (of: Line, month: string) =>
		`${of.name}[${of.byMonth ? (of.byDraw ? `${month} * ${BLOCK} + d` : month) : of.byDraw ? 'd' : '0'}]`;
	const read = (name: string, month = 'm') => at(byName.get(name) as Line, month);
	const target = at(line, 'm');
	const months = (inner: string) =>
		line.byMonth ? `for (let m = 0; m < ${monthCount}; m++) {${inner}}` : inner;
	const draws = (inner: string) =>
		line.byDraw ? `for (let d = 0; d < width; d++) {${inner}}` : inner;
	const wrap = (inner: string) =>
		`function loop_${line.name}(inputs, start, width, count) {${inner}}`;
	switch (line.kind) {
		case 'constant':
			return wrap(`${line.name}[0] = ${line.value};`);
		case 'input': {
			const from = `inputs.${line.from}s`.replace('seriess', 'series');
			const values = `${from}[${JSON.stringify(line.id)}]`;
			if (line.from === 'lever') return wrap(`${line.name}[0] = ${values};`);
			const index = { assumption: 'start + d', series: 'm', shock: 'm * count + start + d' }[
				line.from
			];
			return wrap(`const from = ${values}; ${months(draws(`${target} = from[${index}];`))}`);
		}
		case 'formula': {
			const text = line.text.replaceAll(/[a-z]\w*(?!\w*\()/gi, (name) =>
				byName.has(name) ? read(name) : name
			);
			return wrap(months(draws(`${target} = ${text};`)));
		}
		default: {
			const [x = '', n = x] = line.operands;
			const inner = {
				lag: months(
					draws(
						`const f = m - round(${read(n)}); ${target} = f >= 0 && f < ${monthCount} ? ${read(x, 'f')} : 0;`
					)
				),
				cumsum: months(draws(`${target} = (m > 0 ? ${at(line, '(m - 1)')} : 0) + ${read(x)};`)),
				ewma: draws(
					`const k = ${read(n, '0')} > 0 ? pow(0.5, 1 / ${read(n, '0')}) : 0; ${months(
						`${target} = k * (m > 0 ? ${at(line, '(m - 1)')} : 0) + (1 - k) * ${read(x)};`
					)}`
				),
				ramp: months(
					draws(
						`const e = m + 1 - ${read(x)}; const n = ${read(n)}; const s = n > 0 ? e / n : e > 0 ? 1 : 0; ${target} = s < 0 ? 0 : s > 1 ? 1 : s;`
					)
				),
				between: months(draws(`${target} = m >= ${read(x)} && m < ${read(n)} ? 1 : 0;`)),
				discount: months(draws(`${target} = ${read(x)} * pow(1 + ${read(n)}, -m / 12);`)),
				'financial-year': draws(
					`for (let a = 0, z = 0; a < ${monthCount}; a = z) { let s = 0; const y = Math.floor((a - ${firstApril}) / 12); while (z < ${monthCount} && Math.floor((z - ${firstApril}) / 12) === y) { const m = z++; s += ${read(x)}; } for (let m = a; m < z; m++) ${target} = s; }`
				)
			}[line.run];
			return wrap(inner);
		}
	}
}
