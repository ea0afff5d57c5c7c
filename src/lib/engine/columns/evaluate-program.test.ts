import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProgram, type Declarations } from '../expression/compile-program.ts';
import { parseExpression } from '../expression/parse-expression.ts';
import { valueAt } from './column.ts';
import { evaluateProgram, type ProgramInputs } from './evaluate-program.ts';

const MONTHS = 8;

function declarations(formulas: Record<string, string>): Declarations {
	return {
		formulas: Object.entries(formulas).map(([id, text]) => {
			const parsed = parseExpression(text);
			if (!parsed.ok) throw new Error(parsed.fault);
			return { id, expression: parsed.expression };
		}),
		levers: { money: { announced: 100, 'without-measures': 0 } },
		assumptions: ['belief', 'delay'],
		series: ['history'],
		shocks: ['luck'],
		monthCount: MONTHS,
		// The axis starts in November: April is five months on.
		firstAprilOffset: 5
	};
}

const inputs = (drawCount: number, money = 50): ProgramInputs => ({
	drawCount,
	levers: { money },
	series: { history: [1, 2, 3, 4, 5, 6, 7, 8] },
	assumptions: {
		belief: Float64Array.from({ length: drawCount }, (_, draw) => draw / 10),
		delay: Float64Array.from({ length: drawCount }, (_, draw) => draw % 4)
	},
	shocks: { luck: Float64Array.from({ length: MONTHS * drawCount }, (_, i) => i) }
});

function months(formula: string, draw = 0, drawCount = 1): number[] {
	const program = compileProgram(declarations({ f: formula }));
	const column = evaluateProgram(program, inputs(drawCount), ['f'])['f'];
	return Array.from({ length: MONTHS }, (_, month) => valueAt(column!, month, draw));
}

describe('month functions', () => {
	it.each([
		['lag(history, 2)', [0, 0, 1, 2, 3, 4, 5, 6]],
		['lag(history, 0)', [1, 2, 3, 4, 5, 6, 7, 8]],
		['cumsum(history)', [1, 3, 6, 10, 15, 21, 28, 36]],
		['ewma(history, 1)', [0.5, 1.25, 2.125, 3.0625, 4.03125, 5.015625, 6.0078125, 7.00390625]],
		['ramp(1, 4)', [0, 0.25, 0.5, 0.75, 1, 1, 1, 1]],
		['ramp(2, 0)', [0, 0, 1, 1, 1, 1, 1, 1]],
		['between(2, 5)', [0, 0, 1, 1, 1, 0, 0, 0]],
		['financialYear(history)', [15, 15, 15, 15, 15, 21, 21, 21]]
	])('%s', (formula, expected) => expect(months(formula)).toEqual(expected));

	it('discounts by the year', () => {
		expect(months('discount(0 * history + 121, 0.1)')[0]).toBe(121);
		const program = compileProgram({
			...declarations({ f: 'discount(money, 0.1)' }),
			monthCount: 25
		});
		const long = { ...inputs(1, 121), series: { history: new Array<number>(25).fill(0) } };
		expect(valueAt(evaluateProgram(program, long, ['f'])['f']!, 24, 0)).toBeCloseTo(100, 10);
	});

	it('delays each draw by its own lag', () => {
		expect(months('lag(history, delay)', 3, 4)).toEqual([0, 0, 0, 1, 2, 3, 4, 5]);
		expect(months('lag(history, delay)', 1, 4)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	});
});

describe('worlds', () => {
	it('announced and without measures replace the levers, also through other formulas', () => {
		const program = compileProgram(
			declarations({
				double: 'money * 2',
				f: 'double + announced(double) * 1000 + without_measures(double) * 7'
			})
		);
		expect(valueAt(evaluateProgram(program, inputs(1), ['f'])['f']!, 0, 0)).toBe(100 + 200_000);
	});
});

describe('programs', () => {
	it('compute the same thing once, and leave out what is not asked for', () => {
		const program = compileProgram(
			declarations({
				a: 'belief * money',
				b: 'belief * money + 1',
				unused: 'luck / 0'
			})
		);
		const products = program.steps.filter(
			(step) => step.kind === 'operator' && step.name === 'multiply'
		);
		expect(products).toHaveLength(1);
		const withoutLuck = { ...inputs(3), shocks: {} };
		expect(() => evaluateProgram(program, withoutLuck, ['a', 'b'])).not.toThrow();
		expect(() => evaluateProgram(program, withoutLuck, ['unused'])).toThrow(
			'no value for shock luck'
		);
		expect(() => evaluateProgram(program, withoutLuck, ['nothing'])).toThrow('no output nothing');
	});

	it('refuse names that nothing declares, and circles', () => {
		expect(() => compileProgram(declarations({ f: 'nothing_here' }))).toThrow('nothing-here');
		expect(() => compileProgram(declarations({ f: 'g', g: 'f' }))).toThrow('depends on itself');
	});

	it('give each draw what it would get alone, however many run together', () => {
		const program = compileProgram(
			declarations({
				f: 'max(0, history * (1 - belief) + ewma(luck, 2) / 1000) * exp(-belief) + cumsum(luck) * ramp(delay, 3)'
			})
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1300 }), fc.nat(), (drawCount, pick) => {
				const draw = pick % drawCount;
				const many = inputs(drawCount);
				const together = evaluateProgram(program, many, ['f'])['f']!;
				const alone = evaluateProgram(
					program,
					{
						...many,
						drawCount: 1,
						assumptions: {
							belief: many.assumptions['belief']!.slice(draw, draw + 1),
							delay: many.assumptions['delay']!.slice(draw, draw + 1)
						},
						shocks: {
							luck: Float64Array.from(
								{ length: MONTHS },
								(_, month) => many.shocks['luck']![month * drawCount + draw]!
							)
						}
					},
					['f']
				)['f']!;
				for (let month = 0; month < MONTHS; month++)
					expect(valueAt(together, month, draw)).toBe(valueAt(alone, month, 0));
			}),
			{ numRuns: 30 }
		);
	});
});

describe('operators', () => {
	it.each([
		['money - 8', 42],
		['-money', -50],
		['money / 4', 12.5],
		['money ^ 2', 2500],
		['if(money > 49, 1, 0)', 1],
		['if(money >= 50, 1, 0)', 1],
		['if(money < 50, 1, 0)', 0],
		['if(money <= 50, 1, 0)', 1],
		['if(money == 50, 1, 0)', 1],
		['if(money != 50, 1, 0)', 0],
		['min(money, 3) + max(money, 60)', 63],
		['abs(-money)', 50],
		['log(exp(money / 50))', 1],
		['sqrt(money * 2)', 10],
		['round(money / 100 * 5)', 3]
	])('%s = %d', (formula, expected) => expect(months(formula)[0]).toBeCloseTo(expected, 12));
});
