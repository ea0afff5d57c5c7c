/** `explain-change`: why one scenario's figures differ from another's, by cause. */
import { parseArgs } from 'node:util';
import { attributeChange, type Attribution } from '#scenario/attribution.ts';
import {
	biggestCauseSentence,
	CAUSE_TITLES,
	figureTitle
} from '#scenario/attribution-sentences.ts';
import type { Side } from '#scenario/attribution-groups.ts';
import { linkedScenario } from '../linked-scenario.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE =
	'Usage: npm run --silent cli -- explain-change --link ADDRESS [--from ADDRESS] [--json]\n';

/** Prints the differences from one scenario, or the announced one, to another, and their parts. */
export async function explainChange(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options?.link === undefined) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const from = await linkedScenario(options.from);
	const to = await linkedScenario(options.link);
	if (!from.ok || !to.ok) {
		for (const side of [from, to])
			if (!side.ok) terminal.err(`${side.problem.sentence} ${side.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	const attribution = attributeChange(from.value, to.value);
	const sentence = biggestCauseSentence(attribution);
	const { seed, drawCount } = to.value.scenario;
	const simulations = {
		seed,
		drawCount,
		note: simulationsNote(options.from, from.value, to.value)
	};
	terminal.out(
		options.json
			? `${JSON.stringify({ notice: NOTICE, sentence, simulations, ...attribution }, null, '\t')}\n`
			: asText(attribution, [sentence, ...(simulations.note === null ? [] : [simulations.note])])
	);
	return EXIT.fine;
}

const NOTICE = 'A what-if tool. Assumptions, not predictions.';

function readOptions(
	args: readonly string[]
): { link?: string; from?: string; json?: boolean } | null {
	try {
		return parseArgs({
			args: [...args],
			options: {
				link: { type: 'string' },
				from: { type: 'string' },
				json: { type: 'boolean' }
			},
			strict: true,
			allowPositionals: false
		}).values;
	} catch {
		return null;
	}
}

/** What is to be known where the two sides ask for other simulations; null where they ask for the same. */
function simulationsNote(
	link: string | undefined,
	{ scenario: from }: Side,
	{ scenario: to }: Side
): string | null {
	if (from.seed === to.seed && from.drawCount === to.drawCount) return null;
	const first = link === undefined ? 'The announced scenario' : 'The scenario of --from';
	return `Both sides are run with the seed and count of --link: seed ${to.seed}, ${to.drawCount} simulations. ${first} on its own has seed ${from.seed}, ${from.drawCount} simulations.`;
}

function asText(attribution: Attribution, sentences: readonly string[]): string {
	const lines = [NOTICE, ...sentences];
	if (attribution.groups.length > 0)
		lines.push(
			'',
			['from', 'to', 'difference', ...attribution.groups.map((group) => CAUSE_TITLES[group])].join(
				'\t'
			),
			...attribution.figures.map((figure) => {
				const parts = figure.parts.map(({ amount }) => amount);
				const unit = figure.unit === 'people' ? '' : ', £ million';
				return `${[figure.from, figure.to, figure.difference, ...parts].map(signed).join('\t')}\t${figureTitle(figure.figure, attribution)}${unit}`;
			})
		);
	return `${lines.join('\n')}\n`;
}

function signed(value: number): string {
	return value < 0 ? `−${Math.abs(value)}` : String(value);
}
