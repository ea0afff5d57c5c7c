/** What a comparison shows when nobody has chosen anything: the announced money under three beliefs. */
import type { ComparedLink } from '#scenario/compare-links.ts';

/** A ready-made scenario with its name. */
export interface NamedPreset extends ComparedLink {
	/** Null where it is about money. */
	readonly beliefSet: string | null;
}

const BELIEF_SETS: readonly string[] = ['no-effect', 'as-ministers-hope', 'backfires'];

/** The example, in the order of the beliefs. */
export function exampleOf(presets: readonly NamedPreset[]): readonly ComparedLink[] {
	return BELIEF_SETS.flatMap((id) => presets.filter(({ beliefSet }) => beliefSet === id));
}
