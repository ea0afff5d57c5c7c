/** A made-up language: English that can still be read, with accents, a third longer, in brackets. */

const PLAIN = 'aceginorsuyzACEGINORSUYZ';
const ACCENTED = 'áçéğïñöřšüýžÁÇÉĞÏÑÖŘŠÜÝŽ';

/** Stands before and after every text that came through the words of the interface. */
export const BRACKETS = ['⟦', '⟧'] as const;

/** A text, or the parts of a template between what it computes, in the made-up language. */
export function pseudoParts(parts: readonly string[]): string[] {
	const whole = parts.join('');
	// A single word grows; several words get more words.
	const gap = whole.trim().includes(' ') ? ' ' : '';
	return parts.map((part, place) => {
		const open = place === 0 ? BRACKETS[0] : '';
		const close =
			place === parts.length - 1
				? `${gap}${padding(Math.ceil(whole.length * 0.3))}${BRACKETS[1]}`
				: '';
		return `${open}${accented(part)}${close}`;
	});
}

/** As long as asked for, in words of six at most, so that lines can break as they do in a language. */
function padding(length: number): string {
	return '~'.repeat(length).replace(/~{6}(?=~)/g, '~~~~~ ');
}

function accented(text: string): string {
	return [...text]
		.map((letter) => {
			const place = PLAIN.indexOf(letter);
			return place < 0 ? letter : [...ACCENTED][place];
		})
		.join('');
}
