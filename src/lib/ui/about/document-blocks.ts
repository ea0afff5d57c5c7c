/** Documents of the repository as blocks that a page can show: the part of Markdown that they use, read at build time. */

/** A piece of a line. */
export type Inline =
	| {
			readonly kind: 'text' | 'strong' | 'emphasis' | 'code';
			readonly text: string;
			readonly target?: never;
	  }
	| { readonly kind: 'link'; readonly text: string; readonly target: string };

/** A part of a document. */
export type Block =
	| { readonly kind: 'heading'; readonly level: number; readonly text: string }
	| { readonly kind: 'paragraph'; readonly line: readonly Inline[] }
	| { readonly kind: 'list'; readonly lines: readonly (readonly Inline[])[] }
	| {
			readonly kind: 'table';
			readonly heads: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  };

/** Reads a document. What it does not know stays text. */
export function documentBlocks(markdown: string): Block[] {
	return markdown
		.split(/\n{2,}/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map(blockOf);
}

function blockOf(part: string): Block {
	const heading = /^(#{1,6}) (.+)$/.exec(part);
	if (heading !== null)
		return { kind: 'heading', level: (heading[1] ?? '').length, text: heading[2] ?? '' };
	const lines = part.split('\n');
	if (lines.every((line) => /^(- | {2})/.test(line)))
		return {
			kind: 'list',
			lines: part
				.split(/\n?^- /m)
				.filter(Boolean)
				.map(inlines)
		};
	if (lines.length > 2 && lines.every((line) => line.startsWith('|'))) {
		const [heads = [], , ...rows] = lines.map((line) =>
			line
				.slice(1, -1)
				.split(/(?<!\\)\|/)
				.map((cell) => inlines(cell.trim().replaceAll('\\|', '|')))
		);
		return { kind: 'table', heads, rows };
	}
	return { kind: 'paragraph', line: inlines(part) };
}

const INLINE = /\*\*([^*]+)\*\*|(?<![\w*])_([^_]+)_(?!\w)|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inlines(text: string): Inline[] {
	const found: Inline[] = [];
	let at = 0;
	for (const match of text.matchAll(INLINE)) {
		if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) });
		at = match.index + match[0].length;
		const [, strong, emphasis, code, words, target] = match;
		if (strong !== undefined) found.push({ kind: 'strong', text: strong });
		else if (emphasis !== undefined) found.push({ kind: 'emphasis', text: emphasis });
		else if (code !== undefined) found.push({ kind: 'code', text: code });
		else found.push({ kind: 'link', text: words ?? '', target: target ?? '' });
	}
	if (at < text.length) found.push({ kind: 'text', text: text.slice(at) });
	return found;
}

/** The sections of a document without its title and the line that says how it was written. */
export function withoutTitle(blocks: readonly Block[]): Block[] {
	return blocks.filter(
		(block) =>
			!(block.kind === 'heading' && block.level === 1) &&
			!(
				block.kind === 'paragraph' &&
				block.line.length === 1 &&
				block.line[0]?.kind === 'emphasis' &&
				block.line[0].text.startsWith('Written by')
			) &&
			!(
				block.kind === 'paragraph' &&
				block.line.some((piece) => piece.text.startsWith('Written by'))
			)
	);
}

/** The pages that show documents. */
export type DocumentPage =
	'/data' | '/explain' | '/about' | '/about/assurance' | '/assumptions' | `/assumptions#${string}`;

/** Where a document of the repository stands on the site: an address, or null where it has no page. */
export function pageOfDocument(target: string): DocumentPage | null {
	const [file = '', anchor] = target.split('#');
	switch (file) {
		case 'assumptions.md':
			return anchor === undefined ? '/assumptions' : `/assumptions#${anchor}`;
		case 'data-log.md':
			return '/data';
		case 'model-specification.md':
			return '/explain';
		case 'assurance-statement.md':
			return '/about/assurance';
		case 'model-card.md':
			return '/about';
		default:
			return null;
	}
}
