/** `solve`: what would have to be true for a goal, for one lever or one belief. */
import { parseArgs } from 'node:util';
import { monthIndex } from '#data/calendar-month.ts';
import { EVERY_MEASURE } from '#scenario/scenario.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import { solve, type Solution } from '#scenario/solve.ts';
import { GOAL_BASES, type Goal } from '#scenario/solve-goals.ts';
import type { Move } from '#scenario/solve-moves.ts';
import { solutionSentences } from '#scenario/solve-sentences.ts';
import { linkedScenario } from '../linked-scenario.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = `Usage: npm run --silent cli -- solve [--for belief|LEVER|BELIEF] [--basis home-office|support|derived]
         [--at-most PEOPLE --to YYYY|YYYY-MM] [--per-100 N] [--link ADDRESS] [--json]
`;
const NOTICE = 'A what-if tool. Assumptions, not predictions.';

/** Prints the settings that reach the goal; without a goal, those at which the money pays for itself on both bases. */
export async function solveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	const goals = options === null ? null : goalsOf(options);
	if (options === null || goals === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const linked = await linkedScenario(options.link);
	if (!linked.ok) return complain(linked.problem, terminal);
	const { edition, scenario } = linked.value;
	const id = options.for ?? EVERY_MEASURE;
	const isLever = edition.levers.some((lever) => lever.id === id);
	const move: Move = { kind: isLever ? 'lever' : 'belief', id };
	const solutions: Solution[] = [];
	for (const goal of goals) {
		const solved = solve(edition, scenario, move, goal);
		if (!solved.ok) return complain(solved.problem, terminal);
		solutions.push(solved.value);
	}
	const said = solutions.map((solution) => solutionSentences(edition, solution));
	terminal.out(
		options.json
			? `${JSON.stringify({ notice: NOTICE, solutions: solutions.map((solution, i) => ({ sentences: said[i], ...solution })) }, null, '\t')}\n`
			: `${[NOTICE, ...solutions.map((solution, i) => [...(said[i] ?? []), addressOf(solution)].join('\n'))].join('\n\n')}\n`
	);
	return EXIT.fine;
}

function complain(
	{ sentence, whatToDo }: { sentence: string; whatToDo: string },
	terminal: Terminal
): number {
	terminal.err(`${sentence} ${whatToDo}\n`);
	return EXIT.problem;
}

/** The scenario of the answer, to look at. */
function addressOf({ answer }: Solution): string {
	const found = answer.kind === 'reached' ? answer.runs[0]?.from : answer.nearest;
	return found === undefined ? '' : `/${linkFromScenario(found.scenario)}`;
}

interface Options {
	for?: string;
	basis?: string;
	'at-most'?: string;
	to?: string;
	'per-100'?: string;
	link?: string;
	json?: boolean;
}

function readOptions(args: readonly string[]): Options | null {
	try {
		return parseArgs({
			args: [...args],
			options: {
				for: { type: 'string' },
				basis: { type: 'string' },
				'at-most': { type: 'string' },
				to: { type: 'string' },
				'per-100': { type: 'string' },
				link: { type: 'string' },
				json: { type: 'boolean' }
			},
			strict: true,
			allowPositionals: false
		}).values;
	} catch {
		return null;
	}
}

/** The goals asked for, or null where the options make no sense together. */
function goalsOf(options: Options): Goal[] | null {
	const per100 = wholeNumber(options['per-100'] ?? '50');
	if (per100 === null) return null;
	const { basis, to } = options;
	if (options['at-most'] === undefined && to === undefined) {
		const bases = GOAL_BASES.filter((one) => one === (basis ?? one));
		// The two bases that are always shown together; the third stands beside them where it is asked for.
		const shown = basis === undefined ? bases.filter((one) => one !== 'derived') : bases;
		if (shown.length === 0) return null;
		return shown.map((one) => ({ kind: 'pays-for-itself', basis: one, per100 }));
	}
	const atMostPeople = wholeNumber(options['at-most'] ?? '');
	const lastMonth = /^\d{4}$/.test(to ?? '') ? `${to}-12` : (to ?? '');
	if (atMostPeople === null || basis !== undefined) return null;
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(lastMonth)) return null;
	return [{ kind: 'twelve-months', lastMonth: monthIndex(lastMonth), atMostPeople, per100 }];
}

function wholeNumber(text: string): number | null {
	const plain = text.replaceAll(',', '');
	return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}
