/** How often what was counted since lay inside the range of its month. */
import type { ScenarioResult } from './scenario-result.ts';
import type { MonthlyHistory } from './simulator-view.ts';

/** In how many months counted in full since the first projected one the count lay inside the 90-in-100 range. */
export function monthsInsideRange(
	{ firstMonth, people, partialLastMonth }: MonthlyHistory,
	result: Pick<ScenarioResult, 'firstMonth' | 'monthlyArrivals'>
): { readonly inside: number; readonly counted: number } {
	let inside = 0;
	let counted = 0;
	const whole = partialLastMonth === null ? people : people.slice(0, -1);
	for (const [step, count] of whole.entries()) {
		const range = result.monthlyArrivals[firstMonth + step - result.firstMonth];
		if (range === undefined) continue;
		counted += 1;
		if (count >= (range[0] ?? 0) && count <= (range.at(-1) ?? 0)) inside += 1;
	}
	return { inside, counted };
}
