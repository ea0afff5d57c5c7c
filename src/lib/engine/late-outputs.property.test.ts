import { expect, it } from 'vitest';
import { evaluateProgram, type ProgramInputs } from './columns/evaluate-program.ts';
import { startDrag } from './drag.ts';
import type { Program, Step } from './program.ts';
import { numbersFrom } from './wasm/random-programs.ts';

const MONTHS = 30;

const operator = (name: string, ...operands: number[]) =>
	({ kind: 'operator', name, operands }) as Step;
const alongMonths = (name: string, ...operands: number[]) =>
	({ kind: 'month-function', name, operands }) as Step;

/** What a lever does counts only in the months that a series marks; sums, means and delays follow from it. */
const program: Program = {
	monthCount: MONTHS,
	firstAprilOffset: 4,
	steps: [
		{ kind: 'lever', id: 'money' },
		{ kind: 'series', id: 'isProjected' },
		{ kind: 'shock', id: 'weather' },
		{ kind: 'assumption', id: 'delay' },
		operator('multiply', 0, 2),
		operator('exp', 2),
		operator('choose', 1, 4, 2),
		alongMonths('cumsum', 6),
		alongMonths('lag', 7, 3),
		alongMonths('ewma', 8, 3),
		operator('divide', 9, 2),
		alongMonths('financial-year', 6),
		operator('choose', 1, 2, 4),
		operator('choose', 2, 4, 6)
	],
	outputs: { chosen: 6, total: 7, delayed: 8, mean: 9, share: 10, year: 11, other: 12, byDraw: 13 }
};

it('leaves months that cannot change as they are, with the bits of a full evaluation', () => {
	const differences: string[] = [];
	for (let seed = 0; seed < 60; seed++) {
		const pick = numbersFrom(seed);
		const drawCount = 1 + pick(300);
		const first = pick(MONTHS + 2);
		const inputs: ProgramInputs = {
			drawCount,
			levers: { money: 1 },
			series: {
				isProjected: Array.from({ length: MONTHS }, (_, month) =>
					month < first ? 0 : pick(4) === 0 ? NaN : 1
				)
			},
			shocks: { weather: Float64Array.from({ length: MONTHS * drawCount }, () => pick(99) / 8) },
			// Delays below 0 reach into months that come later.
			assumptions: {
				delay: Float64Array.from({ length: drawCount }, () => pick(9) - (seed % 3 === 0 ? 3 : 0))
			}
		};
		const ids = Object.keys(program.outputs);
		const drag = startDrag(program, inputs, ['money'], ids);
		for (let setting = 0; setting < 3; setting++) {
			const levers = { money: pick(100) - 20 };
			const expected = evaluateProgram(program, { ...inputs, levers }, ids);
			const actual = drag.evaluate(levers);
			for (const id of ids)
				if (!expected[id]?.values.every((value, i) => Object.is(value, actual[id]?.values[i])))
					differences.push(`seed ${seed}, ${id}, setting ${setting}`);
		}
	}
	expect(differences).toEqual([]);
});
