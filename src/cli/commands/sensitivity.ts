/** `sensitivity`: what the results depend on, one assumption at a time and as shares of the scatter. */
import { parseArgs } from 'node:util';
import {
	editionWhatIf,
	sensitivityOf,
	sensitivityReference,
	type Sensitivity
} from '#scenario/sensitivity.ts';
import type { Edition } from '#model/edition.ts';
import {
	dependsMostSentence,
	groupTitle,
	percentWithRange,
	sharedFigureTitle
} from '#scenario/variance-sentences.ts';
import { varianceShares, type VarianceShares } from '#scenario/variance-shares.ts';
import { linkedScenario } from '../linked-scenario.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- sensitivity [--link ADDRESS] [--json]\n';
const NOTICE = 'A what-if tool. Assumptions, not predictions.';
/** Some hundred runs; the middle of so many simulations is steady enough to rank by. */
const TORNADO_DRAWS = 512;
const ROWS_SHOWN = 10;

/** Prints what moves the figures; without an address, of the reference run of the impact ratings. */
export async function sensitivity(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const linked = await linkedScenario(options.link);
	if (!linked.ok) {
		terminal.err(`${linked.problem.sentence} ${linked.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	const { edition } = linked.value;
	const scenario =
		options.link === undefined
			? sensitivityReference(edition)
			: {
					...linked.value.scenario,
					drawCount: Math.min(TORNADO_DRAWS, linked.value.scenario.drawCount)
				};
	const tornado = sensitivityOf(edition, editionWhatIf(edition), scenario);
	const shares = varianceShares(edition, scenario);
	const sentences = shares.figures.map((figure) => dependsMostSentence(edition, figure));
	terminal.out(
		options.json
			? `${JSON.stringify({ notice: NOTICE, sentences, scenario, tornado: { atRest: tornado.atRest, rows: tornado.rows }, varianceShares: shares }, null, '\t')}\n`
			: asText(edition, sentences, tornado, shares)
	);
	return EXIT.fine;
}

function readOptions(args: readonly string[]): { link?: string; json?: boolean } | null {
	try {
		return parseArgs({
			args: [...args],
			options: { link: { type: 'string' }, json: { type: 'boolean' } },
			strict: true,
			allowPositionals: false
		}).values;
	} catch {
		return null;
	}
}

function asText(
	edition: Edition,
	sentences: readonly string[],
	{ reference, atRest, rows }: Sensitivity,
	shares: VarianceShares
): string {
	const beliefs = edition.beliefsAboutMeasures;
	const figures = [
		'arrivals-avoided',
		'first-twelve-months',
		'net-home-office',
		'net-support'
	] as const;
	return [
		NOTICE,
		`As known in ${reference.vintage}, beliefs: ${reference.beliefSet}. Shares come from ${shares.runCount} runs of the model; their ranges hold in 90 of 100 samplings.`,
		'',
		...sentences,
		'',
		'One at a time, from low to high (people, £ million), all else as in the scenario:',
		[
			'assumption',
			'low',
			'high',
			...figures.map((figure) => `${figure} at low`),
			...figures.map((figure) => `${figure} at high`)
		].join('\t'),
		['as it stands', '', '', ...figures.map((figure) => signed(atRest[figure]))].join('\t'),
		...rows
			.flatMap((row) => (row.tried === null ? [] : [{ ...row, tried: row.tried }]))
			// Beliefs about the measures are moved together, so one line stands for all.
			.filter(({ assumption }) => !beliefs.slice(1).includes(assumption))
			.filter(({ atLow, atHigh }) => figures.some((figure) => atLow[figure] !== atHigh[figure]))
			.slice(0, ROWS_SHOWN)
			.map(({ assumption, tried, atLow, atHigh }) =>
				[
					assumption === beliefs[0] ? 'beliefs about the measures' : assumption,
					signed(tried.low),
					signed(tried.high),
					...figures.map((figure) => signed(atLow[figure])),
					...figures.map((figure) => signed(atHigh[figure]))
				].join('\t')
			),
		...shares.figures.flatMap((figure) => [
			'',
			`${sharedFigureTitle(figure.figure)}: share of the scatter alone, and with others`,
			...figure.rows
				.filter(({ withOthers }) => withOthers.share >= 0.01)
				.map(
					({ group, alone, withOthers }) =>
						`${percentWithRange(alone)}\t${percentWithRange(withOthers)}\t${groupTitle(edition, group)}`
				)
		]),
		''
	].join('\n');
}

function signed(value: number): string {
	const size = Math.abs(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0)));
	return value < 0 && size > 0 ? `−${size}` : String(size);
}
