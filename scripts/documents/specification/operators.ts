/** What every operator and function computes, in words. The compiler sees to it that none is missing. */
import type { DistributionName } from '#engine/draws/distribution.ts';
import type { MonthFunctionName, OperatorName } from '#engine/program.ts';

/** How it is written, and what it gives. */
export interface Meaning {
	readonly written: string;
	readonly gives: string;
}

const COMPARED = 'A comparison with NaN is not met.';

/** The operators, value by value. */
export const OPERATOR_MEANINGS: Readonly<Record<OperatorName, Meaning>> = {
	negate: { written: '-a', gives: 'a with the other sign.' },
	add: { written: 'a + b', gives: 'The sum.' },
	subtract: { written: 'a - b', gives: 'The difference.' },
	multiply: { written: 'a * b', gives: 'The product.' },
	divide: {
		written: 'a / b',
		gives:
			'The quotient. x / 0 is an infinity with the sign of x, and with the other sign where the zero is −0. 0 / 0 is NaN.'
	},
	power: {
		written: 'a ^ b',
		gives:
			'1 where b is 0, whatever a is. The repeated product where b is whole and at most 1024 in size, and 1 divided by it where b is negative. Otherwise 0 to a positive power is 0, 0 to a negative power is infinity, a negative number gives NaN, and all else is exp(b × log(a)).'
	},
	less: { written: 'a < b', gives: `1 where a is less, else 0. ${COMPARED}` },
	'less-equal': { written: 'a <= b', gives: `1 where a is less or equal, else 0. ${COMPARED}` },
	greater: { written: 'a > b', gives: `1 where a is greater, else 0. ${COMPARED}` },
	'greater-equal': {
		written: 'a >= b',
		gives: `1 where a is greater or equal, else 0. ${COMPARED}`
	},
	equal: { written: 'a == b', gives: `1 where both are exactly equal, else 0. ${COMPARED}` },
	'not-equal': {
		written: 'a != b',
		gives: '1 where they are not exactly equal, else 0. NaN is not equal to anything.'
	},
	choose: {
		written: 'if(c, a, b)',
		gives:
			'a where c is neither 0 nor NaN, else b. The value not chosen has no influence, even where it is NaN.'
	},
	min: {
		written: 'min(a, b)',
		gives: 'The smaller; NaN where one is NaN. With more values: min(min(a, b), c), and so on.'
	},
	max: {
		written: 'max(a, b)',
		gives: 'The larger; NaN where one is NaN. With more values: max(max(a, b), c), and so on.'
	},
	abs: { written: 'abs(a)', gives: 'a without its sign.' },
	exp: {
		written: 'exp(a)',
		gives: 'e to the power a; infinity above 709.782712893384, and 0 below −745.1332191019412.'
	},
	log: {
		written: 'log(a)',
		gives: 'The natural logarithm; minus infinity at 0, NaN below 0.'
	},
	sqrt: { written: 'sqrt(a)', gives: 'The square root; NaN below 0.' },
	round: {
		written: 'round(a)',
		gives: 'The nearest whole number, halves towards plus infinity.'
	}
};

/** The functions along the months, for one draw. `t` runs from 0 to `M − 1`. */
export const MONTH_FUNCTION_MEANINGS: Readonly<Record<MonthFunctionName, Meaning>> = {
	lag: {
		written: 'lag(x, n)',
		gives:
			'x in axis month t − round(n(t)), where that lies on the axis; 0 where it lies before the start or after the end. n is taken in month t.'
	},
	cumsum: { written: 'cumsum(x)', gives: 'x(0) + x(1) + … + x(t), added in this order.' },
	ewma: {
		written: 'ewma(x, h)',
		gives:
			'y(t) = k y(t − 1) + (1 − k) x(t), with y(−1) = 0. k = 0.5 ^ (1 / h(t)) where h(t) is above 0, else k = 0. k is taken anew in each month.'
	},
	ramp: {
		written: 'ramp(s, n)',
		gives:
			'With e = t + 1 − s(t): e / n(t) where n(t) is above 0, held between 0 and 1. Where n(t) is not above 0: 1 if e is above 0, else 0. So the first month after the start counts one whole month.'
	},
	between: {
		written: 'between(s, e)',
		gives: '1 where t ≥ s(t) and t < e(t), else 0.'
	},
	'financial-year': {
		written: 'financialYear(x)',
		gives:
			'The sum of x over all axis months that lie in the same financial year as t. Years that the axis cuts off are sums of what is there.'
	},
	discount: {
		written: 'discount(x, r)',
		gives: 'x(t) × (1 + r(t)) ^ (−t / 12), with the power as defined above.'
	}
};

/** The quantiles of the distributions, at probability `p` between 0 and 1. */
export const DISTRIBUTION_MEANINGS: Readonly<Record<DistributionName, string>> = {
	fixed: 'c. It uses no chance.',
	uniform: 'l + p (h − l).',
	triangular:
		'With w = h − l: l + √(p w (c − l)) where p is less than (c − l) / w, else h − √((1 − p) w (h − c)).',
	pert: 'With w = h − l: l + w B, where B is the quantile at p of the beta distribution with shapes 1 + 4 (c − l) / w and 1 + 4 (h − c) / w. Absolute error of B at most 1e-13.',
	normal: 'c + z (h − l) / (2 z95).',
	lognormal: 'c exp(z (log h − log l) / (2 z95)).'
};
