/** The words around the levers: their panel, the split of the pot, problems with entries, and the link. */
import { listInWords, moneyInWords, moneyShort } from '#ui/format.ts';

export const PANEL_TITLE = 'Move the money';
export const UNDO = 'Undo';
export const REDO = 'Redo';
export const RESET_ALL = 'Reset to what was announced';
export const USES_NOTE = 'Two uses of that money. They share the total and add nothing to it.';
export const REST = 'Everything else';

/** The heading of the split. */
export function splitTitle(totalGbpMillions: number): string {
	return `How the ${moneyInWords(totalGbpMillions)} is split`;
}

/** The split in a sentence. */
export function splitSentence(
	totalGbpMillions: number,
	parts: readonly { readonly title: string; readonly gbpMillions: number }[]
): string {
	const each = parts.map(
		({ title, gbpMillions }) => `${title.toLowerCase()} ${moneyShort(gbpMillions)}`
	);
	return `${moneyInWords(totalGbpMillions)} is split: ${listInWords(each)}.`;
}

/** What is used while an entry cannot be: an amount, or people. */
export function untilThen(inForce: string): string {
	const isMany = /(people|months|days|years)$/.test(inForce);
	return `Until then ${inForce} ${isMany ? 'are' : 'is'} used.`;
}

export const COPY_LINK = 'Copy a link to this scenario';
export const RECALCULATE = 'Recalculate';
export const COPIED = 'Link copied. It opens with these figures.';
export const NOT_COPIED = 'Copying is blocked here. Copy the address of this page instead.';
