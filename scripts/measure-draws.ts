/** Measures how many plain random draws the draws of an edition are worth: node scripts/measure-draws.ts [draws] [seeds]. */
import type { Column } from '#engine/columns/column.ts';
import { chanceOf, type Chance } from '#engine/draws/chance.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import { mixBits } from '#engine/draws/uniform-draws.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import type { Edition } from '#model/edition.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { drawsInMonth, sumOverMonths } from '#scenario/draw-sums.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { evaluateInputs } from '#scenario/evaluate-scenario.ts';
import { scenarioDistributions } from '#scenario/scenario-distributions.ts';

const [drawCount = 4096, seedCount = 40] = process.argv.slice(2).map(Number);
const REFERENCE_DRAWS = 131_072;
const PERCENTS = [5, 20, 50, 80, 95];

const FORMULAS = [
	'arrivals',
	'arrivals-avoided',
	'programme-spend',
	'avoided-cost-home-office',
	'break-even-home-office',
	'reference-arrivals-two-years'
] as const;

/** Plain random numbers: one long hashed sequence, which every column enters elsewhere. */
function plainChance(seed: number, drawCount: number): Chance {
	return {
		drawCount,
		column: (name) => {
			let at = mixBits(seed ^ 0x51ed270b);
			for (let i = 0; i < name.length; i++) at = mixBits(at ^ name.charCodeAt(i));
			return Float64Array.from({ length: drawCount }, () => {
				at = (at + 0x9e3779b9) >>> 0;
				return (mixBits(mixBits(at) ^ 0x85ebca6b) + 0.5) / 4294967296;
			});
		}
	};
}

/** The watched figures of an edition, everything as announced. */
function figures(edition: Edition, chance: Chance): Map<string, number> {
	const scenario = { ...defaultScenario(edition), drawCount: chance.drawCount };
	const { monthCount, firstMonth, firstProjectedMonth } = edition.axis;
	const first = firstProjectedMonth - firstMonth;
	const inputs = {
		drawCount: chance.drawCount,
		levers: scenario.levers,
		series: edition.series,
		assumptions: Object.fromEntries(
			Object.entries(scenarioDistributions(edition, scenario)).map(([id, distribution]) => [
				id,
				assumptionDraws(distribution, chance, edition.assumptions[id]?.drawnAs as string)
			])
		),
		shocks: Object.fromEntries(
			Object.entries(edition.shocks).map(([id, shock]) => [
				id,
				shockDraws(shock, chance, id, monthCount)
			])
		)
	};
	const columns = evaluateInputs(edition, inputs, FORMULAS);
	const total = (column: Column, end = monthCount) => sumOverMonths(column, first, end);
	const spend = total(columns['programme-spend']);
	const reference = drawsInMonth(columns['reference-arrivals-two-years'], monthCount - 1);
	const breakEven = drawsInMonth(columns['break-even-home-office'], 0);
	const found = new Map<string, number>();
	const note = (title: string, draws: Float64Array, percents = PERCENTS) => {
		const values = quantilesOf(
			draws,
			percents.map((percent) => percent / 100)
		);
		for (const [i, percent] of percents.entries())
			found.set(`${title}, ${percent} %`, values[i] as number);
	};
	note('arrivals in 12 months', total(columns.arrivals, first + 12));
	note('avoided in 12 months', total(columns['arrivals-avoided'], first + 12));
	note('avoided over the horizon', total(columns['arrivals-avoided']));
	note(
		'net cost, Home Office basis',
		total(columns['avoided-cost-home-office']).map((value, draw) => value - spend[draw]!)
	);
	note(
		'break-even, share of arrivals',
		breakEven.map((value, draw) => value / reference[draw]!),
		[50]
	);
	return found;
}

for (const edition of (await Promise.all(editionKeys().map(loadEdition))) as Edition[]) {
	const references = [9001, 9002, 9003, 9004].map((seed) =>
		figures(edition, chanceOf(edition, seed, REFERENCE_DRAWS))
	);
	const titles = [...(references[0] as Map<string, number>).keys()];
	const truth = (title: string) =>
		references.reduce((sum, one) => sum + (one.get(title) as number), 0) / references.length;
	const meanSquares = (chanceFor: (seed: number) => Chance) => {
		const runs = Array.from({ length: seedCount }, (_, seed) => figures(edition, chanceFor(seed)));
		return titles.map(
			(title) =>
				runs.reduce((sum, run) => sum + ((run.get(title) as number) - truth(title)) ** 2, 0) /
				seedCount
		);
	};
	const plain = meanSquares((seed) => plainChance(seed, drawCount));
	const drawn = meanSquares((seed) => chanceOf(edition, seed, drawCount));
	const worth = titles.map((_, i) => (drawCount * (plain[i] as number)) / (drawn[i] as number));
	console.log(`\n${edition.vintage}: ${drawCount} draws are worth, in plain random draws`);
	for (const [i, title] of titles.entries())
		console.log(
			`${Math.round(worth[i] as number)
				.toString()
				.padStart(9)}  ${title}`
		);
	const mean = Math.exp(worth.reduce((sum, one) => sum + Math.log(one), 0) / worth.length);
	console.log(`${Math.round(mean).toString().padStart(9)}  geometric mean`);
}
