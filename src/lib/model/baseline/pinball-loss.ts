/** The weighted quantile loss by which forecasts are scored. */

/** The quantiles that are scored. */
export const LOSS_PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/**
 * Twice the mean pinball loss of a forecast's quantiles, in the unit of the outcome. At the median it is the
 * absolute error. Source: Gneiting and Raftery 2007, "Strictly Proper Scoring Rules", JASA 102, section 6.
 */
export function pinballLoss(quantiles: readonly number[], outcome: number): number {
	let sum = 0;
	for (const [i, quantile] of quantiles.entries()) {
		const p = LOSS_PROBABILITIES[i] as number;
		sum += outcome >= quantile ? p * (outcome - quantile) : (1 - p) * (quantile - outcome);
	}
	return (2 * sum) / quantiles.length;
}
