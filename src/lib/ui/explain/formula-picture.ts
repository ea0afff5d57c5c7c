/** Pictures of formulas: the MathML made when the model was built, with names or values in its places. */
import type { QuantityName } from '#scenario/explain-quantity.ts';
import { WORLD_WORDS } from '#ui/words/quantity.ts';

const PLACE = /<mtext>@(?:([a-z-]+):)?([a-z0-9-]+)<\/mtext>/g;

/** What stands in a place of a formula. */
export type TextOfPlace = (id: string, world: string | null) => string;

/** MathML with a text in each place. All text is made harmless. */
export function filledPicture(mathMl: string, textOf: TextOfPlace): string {
	return mathMl.replaceAll(PLACE, (_, world: string | undefined, id: string) => {
		return `<mtext class="place">${escaped(textOf(id, world ?? null))}</mtext>`;
	});
}

/** What a quantity is called in a formula: its title, or the words of its id where a title is a whole statement. */
export function formulaName({ id, kind, title }: QuantityName): string {
	return kind === 'formula' || kind === 'lever' ? title : id.replaceAll('-', ' ');
}

/** A quantity's name as it stands in a formula: `Investigators (as announced)`. */
export function placeName(title: string, world: string | null): string {
	return world === null ? title : `${title} (${WORLD_WORDS[world] ?? world})`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
