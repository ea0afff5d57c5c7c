/** A difference split between its causes by averaging over all orders: Shapley values, exact, in whole units. */

/**
 * The parts of `valueOf(all) − valueOf(none)`, one per cause, as whole numbers that add up to it. `valueOf` takes a set
 * of causes as bits, and gives a whole number. Each cause gets what it adds when it joins, averaged over all orders in
 * which the causes can join (L. S. Shapley 1953, "A value for n-person games"). The exact parts are fractions; the
 * largest remainders are rounded up until the sum is right, the earlier cause first where two are equal.
 */
export function wholeParts(causes: number, valueOf: (set: number) => number): number[] {
	if (causes < 1 || causes > 10) throw new RangeError('1 to 10 causes can be told apart');
	const sets = 1 << causes;
	const values = Array.from({ length: sets }, (_, set) => valueOf(set));
	if (!values.every(Number.isSafeInteger)) throw new RangeError('a value is not a whole number');
	const orders = factorial(causes);
	// In units of 1/orders everything is whole, so nothing is rounded before the end.
	const exact = Array.from({ length: causes }, (_, cause) => {
		let sum = 0;
		for (let set = 0; set < sets; set++) {
			if (set & (1 << cause)) continue;
			const size = bitCount(set);
			const ordersOfSet = factorial(size) * factorial(causes - size - 1);
			sum += ordersOfSet * ((values[set | (1 << cause)] as number) - (values[set] as number));
		}
		return sum;
	});
	const parts = exact.map((sum) => Math.floor(sum / orders) + 0);
	const difference = (values[sets - 1] as number) - (values[0] as number);
	let missing = difference - parts.reduce((sum, part) => sum + part, 0);
	const byRemainder = exact
		.map((sum, cause) => ({ cause, remainder: sum - (parts[cause] as number) * orders }))
		.sort((a, b) => b.remainder - a.remainder || a.cause - b.cause);
	for (const { cause } of byRemainder) {
		if (missing === 0) break;
		parts[cause]!++;
		missing--;
	}
	return parts;
}

function factorial(n: number): number {
	let product = 1;
	for (let factor = 2; factor <= n; factor++) product *= factor;
	return product;
}

function bitCount(set: number): number {
	let bits = 0;
	for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
	return bits;
}
