/** `explain-change`, `solve` and `sensitivity`: what they print, and how they end. */
import { describe, expect, it } from 'vitest';
import { explainChange } from '#cli/commands/explain-change.ts';
import { sensitivity } from '#cli/commands/sensitivity.ts';
import { solveCommand } from '#cli/commands/solve.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { cli as cliProcess } from './cli-process.ts';

const COMMANDS = { 'explain-change': explainChange, solve: solveCommand, sensitivity };

/** Runs a command in this process, which saves the start of another. */
async function cli(command: keyof typeof COMMANDS, ...args: string[]) {
	let [out, err] = ['', ''];
	const terminal = {
		out: (text: string) => void (out += text),
		err: (text: string) => void (err += text)
	};
	const code = await COMMANDS[command](args, terminal);
	return { code, out, err };
}

/** A call by the name of its command. */
type Call = [keyof typeof COMMANDS, ...string[]];

it('all three can be called by name', async () => {
	const calls = await Promise.all(
		Object.keys(COMMANDS).map((command) => cliProcess(command, '--loud'))
	);
	expect(calls.map(({ code }) => code)).toEqual([2, 2, 2]);
	for (const { err } of calls)
		expect(err).toMatch(/Usage: .* -- (explain-change|solve|sensitivity)/);
}, 30_000);

interface Split {
	sentence: string;
	groups: string[];
	figures: { figure: string; difference: number; parts: { group: string; amount: number }[] }[];
}

const LINK = '?v=1&draws=256&border-command=300&beliefs=as-ministers-hope';

describe('cli explain-change', () => {
	it('splits a difference by cause, and the parts add up to the person', async () => {
		const { code, out, err } = await cli('explain-change', '--link', LINK, '--json');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const { groups, figures, sentence } = JSON.parse(out) as Split;
		expect(groups).toEqual(['money', 'beliefs']);
		const people = figures.find(({ figure }) => figure === 'first-twelve-months-middle')!;
		expect(people.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(people.difference);
		const words = await cli('explain-change', '--link', LINK);
		expect(words.out).toContain(sentence);
	});

	it('starts from another address, and says when nothing differs', async () => {
		const same = await cli('explain-change', '--link', LINK, '--from', LINK);
		expect(same).toMatchObject({ code: 0, err: '' });
		expect(same.out).toContain('same choices');
		const newer = await cli(
			'explain-change',
			'--json',
			'--from',
			LINK,
			'--link',
			`${LINK}&vintage=2026-09`
		);
		expect((JSON.parse(newer.out) as Split).groups).toEqual(['newer-data']);
	});
});

describe('cli solve', () => {
	it('gives the needed belief on both bases, with an address that holds it', async () => {
		const { code, out, err } = await cli('solve', '--link', '?v=1&draws=256');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain('Home Office basis');
		expect(out).toContain('one year of support');
		const address = /^\/\?.*$/m.exec(out)?.[0] ?? '';
		expect(address).toContain('beliefs=own&belief=');
		const read = await scenarioFromLink(address.slice(1));
		expect(read.notices).toEqual([]);
	});

	it("solves for a reader's own figure, also where no setting reaches it", async () => {
		const found = await cli(
			'solve',
			'--for',
			'calmness',
			'--at-most',
			'35,000',
			'--to',
			'2025',
			'--link',
			'?v=1&draws=256',
			'--json'
		);
		const { solutions } = JSON.parse(found.out) as {
			solutions: { answer: { kind: string }; goal: { per100: number } }[];
		};
		expect(solutions.map(({ answer }) => answer.kind)).toEqual(['reached']);
		const none = await cli(
			'solve',
			'--for',
			'calmness',
			'--at-most',
			'10',
			'--to',
			'2025-12',
			'--link',
			'?v=1&draws=256'
		);
		expect(none).toMatchObject({ code: 0, err: '' });
		expect(none.out).toContain('No setting of');
	});
});

describe('cli sensitivity', () => {
	it('says what the results depend on, in words and as JSON', async () => {
		const link = ['--link', '?v=1&draws=256&beliefs=as-ministers-hope'];
		const words = await cli('sensitivity', ...link);
		const json = await cli('sensitivity', '--json', ...link);
		expect([words.code, json.code]).toEqual([0, 0]);
		const { sentences, varianceShares } = JSON.parse(json.out) as {
			sentences: string[];
			varianceShares: { runCount: number };
		};
		expect(words.out).toContain(sentences[0]);
		expect(words.out).toContain(String(varianceShares.runCount));
	});
});

describe('used wrongly', () => {
	it.each<[Call]>([
		[['explain-change']],
		[['explain-change', '--link', LINK, 'extra']],
		[['solve', '--basis', 'hearsay']],
		[['solve', '--at-most', '100']],
		[['solve', '--at-most', '100', '--to', 'May']],
		[['solve', '--per-100', 'most']],
		[['sensitivity', '--loud']]
	])('%j shows how, and ends with 2', async (args) => {
		expect(await cli(...args)).toMatchObject({
			code: 2,
			out: '',
			err: expect.stringContaining('Usage:')
		});
	});

	it.each<[Call]>([
		[['explain-change', '--link', '?v=9']],
		[['explain-change', '--link', LINK, '--from', 'nonsense']],
		[['solve', '--for', 'magic']],
		[['solve', '--at-most', '5', '--to', '1999']],
		[['solve', '--per-100', '0']],
		[['sensitivity', '--link', '?v=1&interpol=99']]
	])('%j says what is wrong in one line, and ends with 1', async (args) => {
		const { code, out, err } = await cli(...args);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).not.toContain('    at ');
	});
});
