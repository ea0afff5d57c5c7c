/** The same model in mathjs: formulas compiled once, evaluated draw by draw and month by month. */
import { compile } from 'mathjs/number';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { Edition } from '#model/edition.ts';
import type { Line } from './formula-list.ts';
import { runMonthFunction } from './month-functions.ts';

type Scope = Record<string, number>;

/**
 * Makes a run over the first `draws` draws. `isHoisted`: what is the same in all months is evaluated once a draw, what
 * is the same in all draws once. Gives the value of `output` in the last month, for comparison.
 */
export function mathjsPeer(
	edition: Edition,
	lines: readonly Line[],
	inputs: ProgramInputs,
	output: string,
	isHoisted: boolean
): (draws: number) => number[] {
	const { monthCount, firstAprilOffset } = edition.program;
	const compiled = lines.map((line) => (line.kind === 'formula' ? compile(line.text) : null));
	const scopes: Scope[] = Array.from({ length: monthCount }, () => ({}));
	const evaluateLine = (line: Line, index: number, draw: number): void => {
		const once = isHoisted && !line.byMonth;
		const set = (month: number, value: number) => {
			if (once) for (const scope of scopes) scope[line.name] = value;
			else (scopes[month] as Scope)[line.name] = value;
		};
		if (line.kind === 'month-function') {
			const [a = '', b = a] = line.operands;
			const row = (name: string) => (month: number) => (scopes[month] as Scope)[name] as number;
			runMonthFunction(line.run, row(a), row(b), monthCount, firstAprilOffset, set);
			return;
		}
		for (let month = 0; month < (once ? 1 : monthCount); month++)
			set(
				month,
				line.kind === 'constant'
					? line.value
					: line.kind === 'input'
						? inputValue(line, inputs, month, draw)
						: Number(compiled[index]?.evaluate(scopes[month]))
			);
	};
	return (draws) => {
		const results: number[] = [];
		for (let draw = 0; draw < draws; draw++) {
			lines.forEach((line, index) => {
				if (draw === 0 || !isHoisted || line.byDraw) evaluateLine(line, index, draw);
			});
			results.push((scopes[monthCount - 1] as Scope)[output] as number);
		}
		return results;
	};
}

function inputValue(
	line: Line & { kind: 'input' },
	inputs: ProgramInputs,
	month: number,
	draw: number
): number {
	switch (line.from) {
		case 'lever':
			return inputs.levers[line.id] as number;
		case 'assumption':
			return inputs.assumptions[line.id]?.[draw] as number;
		case 'series':
			return inputs.series[line.id]?.[month] as number;
		default:
			return inputs.shocks[line.id]?.[month * inputs.drawCount + draw] as number;
	}
}
