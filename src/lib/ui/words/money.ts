/** The sentences about public money: what is counted, what is not, and what would have to be true. */
import type { AvoidedCost, CostBasis, Range, ScenarioResult } from '#scenario/scenario-result.ts';
import type { AssumptionSetting } from '#scenario/scenario.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';
import {
	decimal,
	listInWords,
	moneyInWords,
	moneyShort,
	pounds,
	roundedCount,
	roundedMoney,
	shareAsPercentText,
	unbroken
} from '#ui/format.ts';
import { outerEnds } from '#ui/words.ts';

/** The share of avoided crossings that the editions assume to reappear on another route; a test holds it to them. */
export const STANDING_DISPLACEMENT: AssumptionSetting = { low: 0.1, central: 0.5, high: 0.9 };

/** The part of the Border Security Command money that was new on the day, GBP millions, as announced. */
const NEW_THAT_DAY_GBP_MILLIONS = 75;

/** Stands behind the number of arrivals at which the money is recouped. */
export const FEWER_ARRIVALS = 'fewer arrivals';
export const NOTHING_TO_RECOUP = 'Nothing is spent, so there is nothing to recoup.';

/** A money range in a sentence or a table: "£21m to £160m". */
export function moneyRange(range: Range): string {
	const { low, high } = outerEnds(range);
	const [least, most] = [roundedMoney(low), roundedMoney(high)];
	return unbroken(least === most ? least : `${least} to ${most}`);
}

/** What the sum at the head of the money is: as announced, or as this scenario has it. */
export function spendTitle(result: ScenarioResult, levers: readonly LeverControl[]): string {
	const sum = result.spendGbpMillions;
	const isAnnounced =
		result.laterSpendGbpMillions === 0 &&
		levers.every(({ id, announced }) => result.scenario.levers[id] === announced);
	const name = isAnnounced ? 'Announced money' : 'Money in this scenario';
	// With newer data, months of the announced years are already over.
	const isAll = !isAnnounced || Math.abs(sum - announcedTotal(levers)) < 0.5;
	return `${name}${isAll ? '' : ' in the simulated months'}: ${moneyInWords(sum)}`;
}

function announcedTotal(levers: readonly LeverControl[]): number {
	return levers
		.filter(({ role }) => role !== 'use')
		.reduce((sum, { announced }) => sum + announced, 0);
}

/** How the sums that were announced relate to each other. */
export function announcedSums(levers: readonly LeverControl[]): readonly string[] {
	const pot = levers.find(({ role }) => role === 'pot');
	if (pot === undefined) return [];
	const lines = levers.filter(({ role }) => role === 'line');
	const earlier = pot.announced - NEW_THAT_DAY_GBP_MILLIONS;
	const others = lines.map(
		({ id, announced }) =>
			`${moneyShort(announced)} for ${id === 'interpol' ? 'Interpol' : 'serious international crime'}`
	);
	return [
		`On the day, ${moneyShort(NEW_THAT_DAY_GBP_MILLIONS)} was new. With ${moneyShort(earlier)} from before, it makes ${moneyShort(pot.announced)}, never ${moneyShort(pot.announced + NEW_THAT_DAY_GBP_MILLIONS)}.`,
		`With ${listInWords(others)}, the announced money is ${moneyShort(announcedTotal(levers))}.`
	];
}

/** The costs per arrival between which the simulations draw: "£30,000 to £165,000 each". */
export function drawnCost({ drawnCostPerArrivalGbp: { low, high } }: CostBasis): string {
	return `${low === high ? pounds(low) : `${pounds(low)} to ${pounds(high)}`} each`;
}

/** What the table of avoided cost counts. */
export function ledgerCounts(result: ScenarioResult): readonly string[] {
	const { low, central, high } =
		result.scenario.assumptions['displacement-share'] ?? STANDING_DISPLACEMENT;
	const [least = '', middle = '', most = ''] = [low, central, high].map(shareAsPercentText);
	const share =
		least === most
			? `This is assumed for ${least} in 100.`
			: `This is assumed for ${least} to ${most} in 100, middle ${middle}.`;
	const sum = result.spendGbpMillions;
	const money = sum === 0 ? '' : `This counts all ${moneyInWords(sum)}. `;
	return [
		`${money}Each simulation draws its own cost per arrival between the two amounts.`,
		`Avoided crossings that reappear on another route save nothing here. ${share}`
	];
}

/** In how many simulations the avoided cost is at least the money. */
export function paysForItself({ paysForItselfPer100 }: CostBasis): string {
	return paysForItselfPer100 === null
		? NOTHING_TO_RECOUP
		: `${paysForItselfPer100} of 100 simulations`;
}

/** What the break-even counts, in which it differs from the table. */
export function breakEvenCounts({ borderCommandGbpMillions }: ScenarioResult): string {
	return `This asks only about the ${moneyInWords(borderCommandGbpMillions)} for the Border Security Command. It takes one stated cost, and counts every avoided arrival in full.`;
}

/** What would have to be true for the money to be recouped, on one basis of cost. */
export function breakEvenSentences(
	cost: AvoidedCost,
	borderCommandGbpMillions: number
): readonly [string, string] {
	const arrivals = roundedCount(cost.breakEvenArrivals);
	return [
		`For ${moneyInWords(borderCommandGbpMillions)} to be recouped, about ${arrivals} fewer arrivals would be needed at ${pounds(cost.costPerArrivalGbp)} each.`,
		`That is ${decimal(cost.breakEvenPercent)}% of arrivals in the first 24 months without the measures.`
	];
}
