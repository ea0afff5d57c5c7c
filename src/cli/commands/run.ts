/** `run`: a scenario's ranges, as text or JSON. */
import { parseArgs } from 'node:util';
import { monthInShortWords, monthInWords } from '#data/calendar-month.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { receiptOf, shortReceipt, type Receipt } from '#scenario/receipt.ts';
import { runScenario } from '#scenario/run-scenario.ts';
import {
	PERCENTILES,
	type AvoidedCost,
	type Range,
	type ScenarioResult
} from '#scenario/scenario-result.ts';
import { saveNew } from '../saved-file.ts';
import { searchOf } from '../search-of-address.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- run [--link ADDRESS] [--json] [--receipt FILE]\n';

/** Runs the scenario of an address, or the announced one, and prints it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const { scenario, notices } = await scenarioFromLink(searchOf(options.link ?? ''));
	const [notice] = notices;
	if (notice !== undefined) {
		terminal.err(`${notice.sentence} Nothing was run, because a command line should not guess.\n`);
		return EXIT.problem;
	}
	const result = await runScenario(scenario);
	const receipt = receiptOf(result);
	if (options.receipt !== undefined) {
		const problem = saveNew(options.receipt, `${JSON.stringify(receipt, null, '\t')}\n`);
		if (problem !== null) {
			terminal.err(`${problem.sentence} ${problem.whatToDo}\n`);
			return EXIT.problem;
		}
	}
	terminal.out(
		options.json
			? resultJson(result, receipt)
			: `${resultText(result)}\nReceipt ${shortReceipt(receipt.digest)}\n`
	);
	return EXIT.fine;
}

function readOptions(
	args: readonly string[]
): { link?: string; json?: boolean; receipt?: string } | null {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: {
				link: { type: 'string' },
				json: { type: 'boolean' },
				receipt: { type: 'string' }
			},
			strict: true,
			allowPositionals: false
		});
		return values;
	} catch {
		return null;
	}
}

function resultJson(result: ScenarioResult, { format, digest }: Receipt): string {
	const whole = { ...publishedResult(result), receipt: { format, digest } };
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

function resultText(result: ScenarioResult): string {
	const { scenario, firstMonth } = result;
	const lines = [
		'A what-if tool. Assumptions, not predictions.',
		`Model ${scenario.modelId} ${scenario.modelVersion} (${result.edition.status}), as known in ${scenario.vintage}; ${thousands(scenario.drawCount)} simulations, seed ${scenario.seed}.`,
		'',
		`In 90 of 100 simulations, between ${count(result.firstTwelveMonths, 5)} and ${count(result.firstTwelveMonths, 95)} people could arrive in the 12 months to ${monthInWords(firstMonth + 11)}, in the model.`,
		`Without the measures it would be between ${count(result.referenceFirstTwelveMonths, 5)} and ${count(result.referenceFirstTwelveMonths, 95)}. Fewer arrive with them in ${result.fewerThanReferencePer100} of 100 paired simulations, more in ${result.moreThanReferencePer100}.`,
		'',
		avoidedSentence(result),
		moneySentence(result),
		costPerArrivalSentence(result),
		...result.avoidedCosts.map(costSentence),
		'',
		[
			'month',
			...PERCENTILES.map((percent) => `p${percent}`),
			'| 12 months',
			'p5',
			'p50',
			'p95'
		].join('\t')
	];
	for (const [i, range] of result.monthlyArrivals.entries()) {
		const year = result.twelveMonthArrivals[i] as Range;
		lines.push(
			[
				monthInShortWords(firstMonth + i),
				...range,
				'|',
				at(year, 5),
				at(year, 50),
				at(year, 95)
			].join('\t')
		);
	}
	return `${lines.join('\n')}\n`;
}

function avoidedSentence(result: ScenarioResult): string {
	const { avoidedWholeHorizon: avoided, displacedWholeHorizon: displaced } = result;
	return `Over ${result.monthCount} months, between ${count(avoided, 5)} and ${count(avoided, 95)} arrivals could be avoided, and between ${count(displaced, 5)} and ${count(displaced, 95)} of those could reappear on another route. Negative numbers are more people.`;
}

function costPerArrivalSentence({ costPerArrivalAvoided }: ScenarioResult): string {
	const { definedPer100, gbp } = costPerArrivalAvoided;
	return gbp === null
		? 'Cost per arrival avoided: no value, because no simulation has fewer arrivals.'
		: `Cost per arrival avoided: between £${count(gbp, 5)} and £${count(gbp, 95)} in the ${definedPer100} of 100 simulations with fewer arrivals.${definedPer100 === 100 ? '' : ' It has no value in the rest.'}`;
}

function moneySentence(result: ScenarioResult): string {
	if (result.spendGbpMillions === 0) return 'Money in this scenario: none.';
	const years = result.spendByFinancialYear.map(
		({ financialYear, spendGbpMillions }) =>
			`${financialYear}-${String((financialYear + 1) % 100).padStart(2, '0')} £${spendGbpMillions}m`
	);
	return `Money in this scenario: £${result.spendGbpMillions}m (${years.join(', ')}).`;
}

function costSentence(cost: AvoidedCost): string {
	const range = `${cost.title}: between ${money(cost.avoidedGbpMillions, 5)} and ${money(cost.avoidedGbpMillions, 95)} of cost could be avoided`;
	if (cost.paysForItselfPer100 === null)
		return `${range}. Nothing is spent, so there is nothing to recoup.`;
	return `${range}; that covers the money in ${cost.paysForItselfPer100} of 100 simulations. Break-even for the Border Security Command money: ${thousands(cost.breakEvenArrivals)} fewer arrivals at £${thousands(cost.costPerArrivalGbp)} each (${cost.breakEvenPercent}% of two years).`;
}

function at(range: Range, percent: (typeof PERCENTILES)[number]): number {
	return range[PERCENTILES.indexOf(percent)] as number;
}

function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Sentences have two significant figures; the table and --json have every one. */
function twoFigures(value: number): number {
	return Number(value.toPrecision(2));
}

function count(range: Range, percent: (typeof PERCENTILES)[number]): string {
	return thousands(twoFigures(at(range, percent)));
}

function money(range: Range, percent: (typeof PERCENTILES)[number]): string {
	const value = twoFigures(at(range, percent));
	return `${value < 0 ? '−' : ''}£${thousands(Math.abs(value))}m`;
}
