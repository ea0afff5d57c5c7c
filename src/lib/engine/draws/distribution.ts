/** The distributions an assumption may have, and their quantiles. */
import { exponential } from '../math/exponential.ts';
import { inverseBeta } from '../math/inverse-beta.ts';
import { inverseNormal } from '../math/inverse-normal.ts';
import { logarithm } from '../math/logarithm.ts';

/** Names of the distributions. `low` and `high` are the 5th and 95th percentile of `normal` and `lognormal`, the bounds of all others. */
export const DISTRIBUTION_NAMES = [
	'fixed',
	'uniform',
	'triangular',
	'pert',
	'normal',
	'lognormal'
] as const;
export type DistributionName = (typeof DISTRIBUTION_NAMES)[number];

/** A distribution by its low, central and high value, in the assumption's unit. */
export interface Distribution {
	readonly kind: DistributionName;
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

// 95th percentile of the standard normal.
const Z95 = 1.6448536269514722;

/** Why a distribution cannot be drawn from, or null when it can. */
export function distributionFault(distribution: Distribution): string | null {
	const { kind, low, central, high } = distribution;
	if (![low, central, high].every(Number.isFinite)) return 'low, central and high must be numbers';
	if (low > central || central > high) return 'low ≤ central ≤ high does not hold';
	if (kind === 'lognormal' && low <= 0) return 'a lognormal needs low above 0';
	return null;
}

function triangularQuantile(p: number, low: number, central: number, high: number): number {
	const width = high - low;
	const turn = (central - low) / width;
	return p < turn
		? low + Math.sqrt(p * width * (central - low))
		: high - Math.sqrt((1 - p) * width * (high - central));
}

/** A PERT is a beta distribution on [low, high] with shapes 1 + 4·(central − low)/width and 1 + 4·(high − central)/width. */
function pertQuantile(p: number, low: number, central: number, high: number): number {
	const width = high - low;
	const a = 1 + (4 * (central - low)) / width;
	const b = 1 + (4 * (high - central)) / width;
	return low + width * inverseBeta(p, a, b);
}

/** The value below which a draw of the distribution falls with probability p (0 < p < 1). */
export function quantile(distribution: Distribution, p: number): number {
	const { kind, low, central, high } = distribution;
	if (kind === 'fixed' || low === high) return central;
	switch (kind) {
		case 'uniform':
			return low + p * (high - low);
		case 'triangular':
			return triangularQuantile(p, low, central, high);
		case 'pert':
			return pertQuantile(p, low, central, high);
		case 'normal':
			return central + (inverseNormal(p) * (high - low)) / (2 * Z95);
		case 'lognormal':
			return (
				central * exponential((inverseNormal(p) * (logarithm(high) - logarithm(low))) / (2 * Z95))
			);
		default:
			return kind satisfies never;
	}
}
