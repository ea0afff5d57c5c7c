/** The words of what the figures rest on, beside the finding. */
import type { OtherChange } from '#scenario/simulator-view.ts';

export const YOUR_ASSUMPTIONS = 'Your assumptions';
export const CHANGE_ASSUMPTIONS = 'Change the assumptions';

/** What the figures rest on, beside the finding. */
export function restsOn(beliefSet: string | undefined, changes: readonly OtherChange[]): string {
	const own = changes.filter(({ group }) => group === 'beliefs').length;
	const beliefs = beliefSet === undefined ? 'beliefs of your own' : `the beliefs “${beliefSet}”`;
	return own === 0
		? `These figures rest on ${beliefs}.`
		: `These figures rest on ${beliefs}, with ${own} ${own === 1 ? 'assumption' : 'assumptions'} of your own.`;
}

/** How many settings outside the first controls and the assumptions are changed; null where none is. */
export function settingsChanged(changes: readonly OtherChange[]): string | null {
	const count = changes.filter(({ group }) => group !== 'beliefs' && group !== 'run').length;
	if (count === 0) return null;
	return count === 1 ? '1 other setting is changed.' : `${count} other settings are changed.`;
}
