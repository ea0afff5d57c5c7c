/** `compare`: up to four links beside each other, as text or JSON. */
import { parseArgs } from 'node:util';
import { fine, refused, type Outcome } from '#data/problem.ts';
import { FIGURE_TITLES, figureCell, settingCell, settingTitle } from '#scenario/compare-cells.ts';
import { COMPARE_LETTERS } from '#scenario/compare-links.ts';
import {
	COMPARED_FIGURES,
	compareScenarios,
	type ComparedScenarios
} from '#scenario/compare-scenarios.ts';
import { comparisonSentences } from '#scenario/compare-sentences.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { searchOf } from '../search-of-address.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE =
	'Usage: npm run --silent cli -- compare LINK LINK [LINK] [LINK] [--json]\nAn empty link, "", is the announced scenario.\n';

/** Prints how the second and later links compare with the first. */
export async function compare(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const scenarios = await scenariosOf(options.links);
	if (!scenarios.ok) {
		terminal.err(`${scenarios.problem.sentence} ${scenarios.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	const compared = await compareScenarios(scenarios.value);
	terminal.out(options.json ? asJson(compared) : asText(compared));
	return EXIT.fine;
}

function readOptions(args: readonly string[]): { links: string[]; json: boolean } | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { json: { type: 'boolean' } },
			strict: true,
			allowPositionals: true
		});
		if (positionals.length < 2 || positionals.length > COMPARE_LETTERS.length) return null;
		return { links: positionals, json: values.json ?? false };
	} catch {
		return null;
	}
}

async function scenariosOf(links: readonly string[]): Promise<Outcome<Scenario[]>> {
	const scenarios: Scenario[] = [];
	for (const [place, link] of links.entries()) {
		const { scenario, notices } = await scenarioFromLink(searchOf(link));
		const [notice] = notices;
		if (notice !== undefined)
			return refused(
				notice.code,
				`Scenario ${letterOf(place)}: ${notice.sentence}`,
				'Nothing was compared, because a command line should not guess.'
			);
		scenarios.push(scenario);
	}
	return fine(scenarios);
}

function letterOf(place: number): string {
	return (COMPARE_LETTERS[place] ?? '').toUpperCase();
}

function asText({ results, comparisons, differences }: ComparedScenarios): string {
	const lines = ['A what-if tool. Assumptions, not predictions.', ''];
	for (const [place, result] of results.entries())
		lines.push(`${letterOf(place)}: /${linkFromScenario(result.scenario)}`);
	for (const [place, comparison] of comparisons.entries()) {
		const result = results[place + 1];
		if (result === undefined) continue;
		const names = { first: 'A', other: letterOf(place + 1) };
		lines.push('', comparisonSentences(names, comparison, result).join(' '));
	}
	lines.push(
		'',
		'In 90 of 100 simulations, in the model (against A: the difference, simulation by simulation):'
	);
	for (const figure of COMPARED_FIGURES) {
		const cells = results.map(({ figures }) => figureCell(figure, figures[figure]));
		const less = comparisons.map(({ figures }) =>
			figures === null ? 'not paired' : figureCell(figure, figures[figure])
		);
		lines.push([FIGURE_TITLES[figure], ...cells, '| against A:', ...less].join('\t'));
	}
	lines.push('', differences.length === 0 ? 'No setting differs.' : 'Every setting that differs:');
	for (const difference of differences) {
		const { title, unit } = settingTitle(difference);
		const cells = difference.values.map((value) => settingCell(difference, value));
		lines.push([unit === '' ? title : `${title} (${unit})`, ...cells].join('\t'));
	}
	return `${lines.join('\n')}\n`;
}

function asJson({ results, comparisons, differences }: ComparedScenarios): string {
	const scenarios = results.map(({ scenario, figures }) => ({
		link: `/${linkFromScenario(scenario)}`,
		scenario,
		figures
	}));
	return `${JSON.stringify({ notice: 'A what-if tool. Assumptions, not predictions.', scenarios, comparisons, differences }, null, '\t')}\n`;
}
