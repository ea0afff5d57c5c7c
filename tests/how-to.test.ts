/** What the how-to pages print as output is what the commands give today. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridAxes } from '#cli/sweep/lever-grid.ts';
import { runRow } from '#cli/sweep/row.ts';
import { askedScenario } from '#cli/sweep/scenario-lines.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import type { Edition } from '#model/edition.ts';

const page = readFileSync(
	new URL('../docs/how-to/sweep-on-many-machines.md', import.meta.url),
	'utf8'
);
const edition = (await loadEdition(DEFAULT_EDITION)) as Edition;

/** The columns that the page's jq picks, and how wide it shows them. */
const SHOWN = [
	'first-twelve-months-arrivals_p5',
	'first-twelve-months-arrivals_p95',
	'spend-gbp-m',
	'receipt'
];
const WIDTH = 12;

describe('the page on sweeps', () => {
	let table: string[];
	beforeAll(async () => {
		const runner = new ScenarioRunner();
		table = [];
		for (let bsc = 0; bsc <= 400; bsc += 50) {
			const { id, search } = askedScenario(`{"id":"bsc-${bsc}","levers":{"bsc":${bsc}}}`);
			if (!search.ok) throw new Error(search.problem.sentence);
			const row = await runRow(search.value, (scenario) => runner.run(scenario));
			if (!row.ok) throw new Error(row.problem.sentence);
			const cells = new Map(row.value);
			const shown = [id, ...SHOWN.map((name) => cells.get(name))].map((cell) => String(cell));
			const receipt = (shown.pop() as string).slice(0, 12);
			table.push(`${shown.map((cell) => cell.padEnd(WIDTH)).join('')}${receipt}`);
		}
	});

	it('shows the figures and receipts of today', () => {
		expect(/```\n(bsc-0 [^`]*)\n```/.exec(page)?.[1]?.split('\n')).toEqual(table);
	});

	it('counts the rows of its grid', () => {
		const [, axes = ''] = /--levers (.*) --belief-sets all --out results\.csv/.exec(page) ?? [];
		const grid = gridAxes(axes.split(' '), edition.levers);
		if (!grid.ok) throw new Error(grid.problem.sentence);
		const factors = [
			...grid.value.map(({ settings }) => settings.length),
			edition.beliefSets.length
		];
		const rows = factors.reduce((product, factor) => product * factor);
		expect(page).toContain(`${factors.join(' × ')} = ${rows.toLocaleString('en-GB')} rows`);
	});
});
