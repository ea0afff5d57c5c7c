/** The rows of a sweep: every combination once, in an order that follows from the definition alone. */
import { beforeAll, expect, it } from 'vitest';
import type { Edition } from '#model/edition.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import { runRow } from './row.ts';
import { ROW_DIGEST } from './row-text.ts';
import { defineSweep, rowRequest } from './sweep-definition.ts';

const AXES = [
	{ leverId: 'interpol', settings: [0, 6, 12] },
	{ leverId: 'border-command', settings: [100, 150] }
];
const OPTIONS = { seed: 1, draws: 256 };

let editions: Edition[];
beforeAll(async () => {
	editions = await Promise.all(
		editionKeys().map(async (key) => (await loadEdition(key)) as Edition)
	);
});

it('holds every combination once, the last lever fastest and the edition slowest', () => {
	const sets = ['evidence-neutral', 'backfires'];
	const definition = defineSweep(editions, sets, AXES, OPTIONS);
	const keys = Array.from({ length: definition.rowCount }, (_, i) => rowRequest(definition, i).key);
	expect(definition.rowCount).toBe(editions.length * 2 * 3 * 2);
	expect(keys.map(([row]) => row)).toEqual(keys.map((_, i) => i + 1));
	expect(new Set(keys.map((key) => key.slice(1).join(' '))).size).toBe(keys.length);
	expect(keys.slice(0, 3).map((key) => key.slice(7))).toEqual([
		[0, 100],
		[0, 150],
		[6, 100]
	]);
	expect(keys.map((key) => key[3])).toEqual([...keys.map((key) => key[3])].sort());
});

it('has another digest when anything about it changes, and the same when nothing does', () => {
	const digest = (...changes: Parameters<typeof defineSweep>) => defineSweep(...changes).digest;
	const [first, second] = editions as [Edition, Edition];
	const same = digest([first], ['backfires'], AXES, OPTIONS);
	expect(digest([first], ['backfires'], AXES, { ...OPTIONS })).toBe(same);
	const others = [
		digest([second], ['backfires'], AXES, OPTIONS),
		digest([first], ['no-effect'], AXES, OPTIONS),
		digest([first], ['backfires'], AXES.toReversed(), OPTIONS),
		digest([first], ['backfires'], AXES, { ...OPTIONS, seed: 2 }),
		digest([first], ['backfires'], AXES, { ...OPTIONS, draws: 512 })
	];
	expect(new Set([same, ...others]).size).toBe(6);
});

it('gives a row a cell for every column, in the order of the columns', async () => {
	const definition = defineSweep(editions.slice(0, 1), ['backfires'], AXES, OPTIONS);
	const { key, search } = rowRequest(definition, 0);
	const runner = new ScenarioRunner();
	const row = await runRow(search, (scenario) => runner.run(scenario));
	if (!row.ok) throw new Error(row.problem.sentence);
	expect([
		...definition.columns.slice(0, key.length),
		...row.value.slice(6).map(([name]) => name),
		ROW_DIGEST
	]).toEqual(definition.columns);
	expect(row.value.slice(0, 6).map(([, cell]) => cell)).toEqual(key.slice(1, 7));
});
