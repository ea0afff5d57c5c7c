/** What a sweep is: which scenarios, in which order. Two equal definitions give the same file, byte for byte. */
import { createHash } from 'node:crypto';
import type { Edition } from '#model/edition.ts';
import { LINK_KEYS, LINK_SHAPE } from '#scenario/link/link-from-scenario.ts';
import type { GridAxis } from './lever-grid.ts';
import { rowColumns, type KeyCells } from './row.ts';

/** A sweep, as it is stored beside its rows. */
export interface SweepDefinition {
	readonly format: 'sweep format 1';
	readonly notice: string;
	readonly model: string;
	readonly version: string;
	/** Vintages and digests of the editions. */
	readonly editions: readonly { readonly vintage: string; readonly digest: string }[];
	readonly beliefSets: readonly string[];
	readonly levers: readonly GridAxis[];
	readonly seed: number;
	readonly draws: number;
	readonly rowCount: number;
	readonly columns: readonly string[];
	/** SHA-256 of everything above. */
	readonly digest: string;
}

/** A row that is asked for: its key cells, and the address of its scenario. */
export interface RowRequest {
	readonly key: KeyCells;
	readonly search: string;
}

/** Defines a sweep over editions of one model version. */
export function defineSweep(
	editions: readonly Edition[],
	beliefSets: readonly string[],
	levers: readonly GridAxis[],
	{ seed, draws }: { readonly seed: number; readonly draws: number }
): SweepDefinition {
	const [first] = editions as [Edition, ...Edition[]];
	const body = {
		format: 'sweep format 1',
		notice: 'A what-if tool. Assumptions, not predictions.',
		model: first.modelId,
		version: first.modelVersion,
		editions: editions.map(({ vintage, digest }) => ({ vintage, digest })),
		beliefSets,
		levers,
		seed,
		draws,
		rowCount: levers.reduce(
			(count, { settings }) => count * settings.length,
			editions.length * beliefSets.length
		),
		columns: rowColumns(
			levers.map(({ leverId }) => leverId),
			first.levers.map(({ id }) => id)
		)
	} as const;
	return { ...body, digest: createHash('sha256').update(JSON.stringify(body)).digest('hex') };
}

/** The request of a row, counted from 0: the last lever changes fastest, the edition slowest. */
export function rowRequest(definition: SweepDefinition, index: number): RowRequest {
	const { model, version, editions, beliefSets, levers, seed, draws } = definition;
	let rest = index;
	const place = (count: number) => {
		const found = rest % count;
		rest = Math.floor(rest / count);
		return found;
	};
	const asked = new Map<string, number>();
	for (const { leverId, settings } of levers.toReversed())
		asked.set(leverId, settings[place(settings.length)] as number);
	const beliefs = beliefSets[place(beliefSets.length)] as string;
	const { vintage } = editions[place(editions.length)] as { vintage: string };
	const settings = levers.map(({ leverId }) => [leverId, asked.get(leverId) as number] as const);
	const fields = [
		[LINK_KEYS.shape, LINK_SHAPE],
		[LINK_KEYS.modelId, model],
		[LINK_KEYS.modelVersion, version],
		[LINK_KEYS.vintage, vintage],
		[LINK_KEYS.seed, seed],
		[LINK_KEYS.drawCount, draws],
		[LINK_KEYS.beliefSet, beliefs],
		...settings
	];
	return {
		key: [
			index + 1,
			model,
			version,
			vintage,
			beliefs,
			seed,
			draws,
			...settings.map(([, to]) => to)
		],
		search: `?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value as string)}`).join('&')}`
	};
}
