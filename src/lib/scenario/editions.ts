/** The editions that scenarios can be run on, loaded on demand. */
import type { Edition } from '#model/edition.ts';

/** Names an edition. */
export interface EditionKey {
	readonly modelId: string;
	readonly modelVersion: string;
	readonly vintage: string;
}

const EDITIONS: readonly (EditionKey & {
	readonly load: () => Promise<{ readonly default: unknown }>;
})[] = [
	{
		modelId: 'uk-border-security',
		modelVersion: '0.1.0',
		vintage: '2024-10',
		load: () =>
			import('#model/editions/uk-border-security@0.1.0+2024-10.json', { with: { type: 'json' } })
	},
	{
		modelId: 'uk-border-security',
		modelVersion: '0.1.0',
		vintage: '2026-09',
		load: () =>
			import('#model/editions/uk-border-security@0.1.0+2026-09.json', { with: { type: 'json' } })
	}
];

/** The edition a bare address shows: what was known when the money was announced. */
export const DEFAULT_EDITION: EditionKey = EDITIONS[0] as EditionKey;

/** Every edition that can be run. */
export function editionKeys(): readonly EditionKey[] {
	return EDITIONS.map(({ modelId, modelVersion, vintage }) => ({ modelId, modelVersion, vintage }));
}

/** Loads an edition, or gives null when there is none of that name. */
export async function loadEdition(key: EditionKey): Promise<Edition | null> {
	const entry = EDITIONS.find(
		({ modelId, modelVersion, vintage }) =>
			modelId === key.modelId && modelVersion === key.modelVersion && vintage === key.vintage
	);
	if (entry === undefined) return null;
	// Editions are checked when they are built and stored, and a digest guards them.
	return (await entry.load()).default as Edition;
}
