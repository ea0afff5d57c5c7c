/** Small pieces of Markdown that the generated documents are made of. */

/** A table. Cells may hold any text: bars and line breaks are made harmless. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
	return text
		.replaceAll('|', '\\|')
		.replaceAll(/\s*\n\s*/g, ' ')
		.trim();
}

/** A list, one entry a line. */
export function list(entries: readonly string[]): string {
	return entries.map((entry) => `- ${entry.replaceAll(/\s*\n\s*/g, ' ').trim()}`).join('\n');
}

/** Text as code, so that nothing in it is read as Markdown. */
export function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Words that lead to an address, or the bare words where there is none. */
export function link(words: string, address: string | null | undefined): string {
	return address === null || address === undefined ? words : `[${words}](${address})`;
}

/** A number with every digit that another program needs to read the same double. */
export function exactNumber(value: number): string {
	return String(value);
}

/** A number for readers: thousands apart, a true minus, every digit that matters. */
export function numberText(value: number): string {
	const [whole = '', decimals] = String(Math.abs(value)).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
	return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** Paragraphs, tables and headings, a blank line between them. */
export function paragraphs(...parts: readonly string[]): string {
	return parts.map((part) => part.trim()).join('\n\n');
}

/** The line below a title: nobody should edit what a program writes. */
export const GENERATED = '_Written by `npm run docs` from the sources. Do not edit it by hand._';
