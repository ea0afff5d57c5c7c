/** Both implementations read the whole expression language alike, also what today's formulas do not use. */
import { describe, expect, it } from 'vitest';
import { compileProgram } from '#engine/expression/compile-program.ts';
import type { Expression } from '#engine/expression/expression.ts';
import { parseExpression } from '#engine/expression/parse-expression.ts';
import { DIRECTION_NUMBERS } from '#engine/draws/direction-numbers.ts';
import { DISTRIBUTION_NAMES } from '#engine/draws/distribution.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { distanceBetween } from './comparison.ts';
import { everyColumn, type RunnableEdition } from './first-implementation.ts';
import { HAS_PYTHON, runSecondImplementation, type SecondColumn } from './second-implementation.ts';

const MONTHS = 30;
const months = Array.from({ length: MONTHS }, (_, month) => month);

const series = {
	month: months,
	two: months.map(() => 2),
	three: months.map(() => 3),
	wave: months.map((month) => ((month * 7) % 11) - 5),
	halves: months.map((month) => (month - 15) / 2)
};
const shocks = {
	luck: { kind: 'autocorrelated', correlation: 0.6 },
	weather: { kind: 'historic', firstPhase: 2, valuesByPhase: [[1, 2, 3], [-4], [5, 6.5]] }
} as const;
const levers = [
	{ id: 'money', announced: 40, off: 0 },
	{ id: 'switch', announced: 1, off: 0 }
];
const assumptions = DISTRIBUTION_NAMES.flatMap((kind) => [
	{ id: kind, distribution: kind, low: 1, central: 2, high: 5, column: kind },
	{ id: `${kind}-alike`, distribution: kind, low: 0.5, central: 0.5, high: 9, column: 'alike' }
]);

/* prettier-ignore */
const TEXTS = [
	// How it groups.
	'-wave ^ 2', 'two ^ 3 ^ two', 'two ^ -three ^ 2', '--wave', '-wave * -luck', '10 - two - 3', '24 / two / 3', '24 / two * 3',
	'2 * wave ^ 2 + 1', '1 + wave < 2 * luck', '(wave < 0) == (luck < 0)', '1.5e1 * two - .5 + 2.', '-wave - -luck', '2 * -wave ^ 2',
	// Values that are no ordinary numbers.
	'1 / wave', '-1 / wave', '0 / wave', 'wave / 0', 'log(wave)', 'sqrt(wave)', 'exp(1000 * wave)', 'exp(-1000 * wave)',
	'min(log(wave), 1)', 'min(1, log(wave))', 'max(log(wave), 1)', 'max(1, log(wave))', 'if(log(wave), 1, 2)',
	'if(wave, 1 / wave, 7)', 'log(wave) == log(wave)', 'log(wave) != log(wave)', 'log(wave) < 1', 'log(wave) >= 1',
	'abs(log(wave))', 'exp(1 / wave)', '1 / (1 / wave)', '1 / (0 / wave)',
	// Powers.
	'wave ^ 0', 'wave ^ 3', 'wave ^ -3', 'wave ^ 0.5', 'wave ^ -0.5', '0 ^ wave', '(wave * wave) ^ (luck / 3)', '1.001 ^ (two * 512)', '1.001 ^ (two * 512 + 1)', 'luck ^ 2',
	// Rounding.
	'round(halves)', 'round(-halves)', 'round(luck * 10)', 'round(1 / wave)', 'round(log(wave))',
	// Comparisons and choices.
	'wave < 0', 'wave <= 0', 'wave > 0', 'wave >= 0', 'wave == 0', 'wave != 0', 'if(luck > 0, wave, month)',
	'min(wave, luck, month, 3)', 'max(wave, luck, -month, 3)', 'abs(wave)', 'log(exp(luck))', 'exp(luck)', 'sqrt(month)',
	// Along the months.
	'lag(wave, 3)', 'lag(wave, 0)', 'lag(wave, -2)', 'lag(wave, 2.5)', 'lag(wave, halves)', 'lag(luck, triangular)', 'lag(money, 4)', 'lag(wave, log(wave))',
	'cumsum(wave)', 'cumsum(luck)', 'cumsum(triangular)', 'ewma(wave, 6)', 'ewma(luck, pert)', 'ewma(wave, 0)', 'ewma(wave, -1)', 'ewma(wave, halves)', 'ewma(luck, wave)',
	'ramp(4, 10)', 'ramp(4, 0)', 'ramp(0, 1)', 'ramp(-3, 10)', 'ramp(uniform, pert)', 'ramp(wave, halves)', 'ramp(2.5, 4)',
	'between(3, 9)', 'between(9, 3)', 'between(2.5, 9.5)', 'between(uniform, 20)', 'between(wave, month)',
	'financialYear(wave)', 'financialYear(luck)', 'financialYear(1)', 'discount(wave, 0.035)', 'discount(luck, triangular / 100)', 'discount(1, 0)', 'discount(month, -0.5)',
	// Worlds.
	'announced(money * luck)', 'without_measures(money + 1)', 'announced(money - without_measures(money))', 'without_measures(announced(money) + money)',
	'announced(worlds) - without_measures(worlds)', 'announced(cumsum(worlds))', 'if(switch > 0, money, -money)',
	// Chance.
	...assumptions.map(({ id }) => id.replaceAll('-', '_')), 'luck', 'weather', 'weather * luck', 'pert_alike - uniform_alike'
];

const formulas = [
	{ id: 'worlds', expression: 'money * switch + announced(money) / 4' },
	...TEXTS.map((expression, index) => ({ id: `formula-${index}`, expression }))
];

const scenario: Scenario = {
	modelId: 'language',
	modelVersion: '1.0.0',
	vintage: 'any',
	seed: 99,
	drawCount: 21,
	levers: { money: 12.5, switch: 1 },
	beliefSet: 'both',
	assumptions: {
		belief: { low: -1, central: 0, high: 3 },
		fixed: { low: 1, central: 2, high: 4 },
		normal: { low: 3, central: 3, high: 3 }
	}
};
const beliefsAboutMeasures = ['pert', 'fixed-alike'];
const beliefSets = [
	{
		id: 'both',
		title: 'Both',
		summary: 'A set for a test.',
		effect: { low: 0, central: 1, high: 2 },
		assumptions: { uniform: { low: 7, central: 8, high: 9 } }
	}
];

/** The product's side. November is the first month of the axis. */
function compiled(): RunnableEdition {
	const program = compileProgram({
		formulas: formulas.map(({ id, expression }) => {
			const parsed = parseExpression(expression);
			if (!parsed.ok) throw new Error(`${expression}: ${parsed.fault}`);
			return { id, expression: parsed.expression satisfies Expression };
		}),
		levers: Object.fromEntries(
			levers.map(({ id, announced, off }) => [id, { announced, 'without-measures': off }])
		),
		assumptions: assumptions.map(({ id }) => id),
		series: Object.keys(series),
		shocks: Object.keys(shocks),
		monthCount: MONTHS,
		firstAprilOffset: 5
	});
	const axis = { firstMonth: 24_298, monthCount: MONTHS, firstProjectedMonth: 24_298 };
	const drawn = assumptions.map(({ id, distribution, low, central, high, column }) => [
		id,
		{ kind: distribution, low, central, high, drawnAs: column, min: low, max: high }
	]);
	return {
		axis,
		assumptions: Object.fromEntries(drawn) as RunnableEdition['assumptions'],
		beliefsAboutMeasures,
		beliefSets,
		series,
		shocks,
		program
	};
}

describe.skipIf(!HAS_PYTHON)('the second implementation', () => {
	it('reads every operator, function and distribution as the product does', async () => {
		const edition = compiled();
		const specification = {
			constants: [],
			levers,
			assumptions,
			beliefsAboutMeasures,
			beliefSets,
			formulas,
			directionNumbers: DIRECTION_NUMBERS
		};
		const [answer] = await runSecondImplementation({
			specification,
			editions: { any: edition },
			scenarios: [scenario],
			figures: 0
		});
		const ids = formulas.map(({ id }) => id);
		const columns = everyColumn(edition, scenario, ids);
		const differing = formulas.filter(({ id }, position) => {
			const second = answer?.columns[position] as SecondColumn;
			const first = columns[id];
			return first === undefined || !(distanceBetween(first, second, MONTHS) <= 1);
		});
		expect(differing.map(({ expression }) => expression)).toEqual([]);
	});
});
