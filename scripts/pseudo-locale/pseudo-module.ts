/** Puts the texts of a module of words into the made-up language, and leaves its keys, ids, addresses and logic alone. */
import { parseSync } from 'vite';
import { pseudoParts } from './pseudo-text.ts';

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [key: string]: unknown;
}

interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The module with its texts changed; TypeScript stays TypeScript. */
export function pseudoModule(code: string, name: string): string {
	const { program, errors } = parseSync(name, code);
	if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message}`);
	const changes: Change[] = [];
	visit(program as unknown as Node, [], changes);
	let changed = code;
	for (const { start, end, text } of changes.sort((a, b) => b.start - a.start))
		changed = changed.slice(0, start) + text + changed.slice(end);
	return changed;
}

/** Calls whose texts are looked for or taken apart, and not shown. */
const LOGIC_METHODS: readonly string[] = [
	'includes',
	'indexOf',
	'startsWith',
	'endsWith',
	'find',
	'replace',
	'replaceAll',
	'split',
	'join',
	'padStart',
	'padEnd',
	'has',
	'get',
	'test',
	'resolve'
];

function visit(node: Node, above: readonly Node[], changes: Change[]): void {
	if (isLogic(node, above)) return;
	if (
		node.type === 'Literal' &&
		typeof node['value'] === 'string' &&
		isText(node['value'], above)
	) {
		const [text = ''] = pseudoParts([node['value']]);
		changes.push({ start: node.start, end: node.end, text: JSON.stringify(text) });
	}
	if (node.type === 'TemplateLiteral') changeTemplate(node, changes);
	for (const [key, value] of Object.entries(node)) {
		if (key === 'parent') continue;
		for (const child of [value].flat())
			if (typeof child === 'object' && child !== null && 'type' in child)
				visit(child as Node, [node, ...above], changes);
	}
}

function changeTemplate(node: Node, changes: Change[]): void {
	const quasis = node['quasis'] as readonly (Node & { readonly value: { readonly raw: string } })[];
	const raws = quasis.map(({ value }) => value.raw);
	if (!/\p{L}{2,}/u.test(raws.join(' ')) || isAddress(raws.join(''))) return;
	const texts = pseudoParts(raws);
	let from = node.start + 1;
	for (const [place, raw] of raws.entries()) {
		changes.push({ start: from, end: from + raw.length, text: texts[place] ?? '' });
		const next = (node['expressions'] as readonly Node[])[place];
		if (next === undefined) continue;
		// The text goes on behind the brace that ends what is computed.
		const rest = quasis[place + 1];
		from = rest === undefined ? next.end + 1 : textStart(rest, raws[place + 1] ?? '');
	}
}

/** Where the text of a part begins; parsers differ on whether a part holds its braces. */
function textStart(part: Node, raw: string): number {
	return part.end - part.start === raw.length ? part.start : part.start + 1;
}

/** Types, imports, keys, comparisons, errors, and what text functions are asked for. */
function isLogic(node: Node, above: readonly Node[]): boolean {
	const [parent] = above;
	if (/^(?:Import|ExportAll|ThrowStatement|SwitchCase$)/.test(node.type)) return true;
	if (/^TS/.test(node.type) && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return true;
	if (parent === undefined) return false;
	if (parent.type === 'Property' && parent['key'] === node && parent['computed'] !== true)
		return true;
	if (parent.type === 'MemberExpression' && parent['property'] === node) return true;
	if (parent.type === 'BinaryExpression' && /^[!=]==?$|^in$/.test(String(parent['operator'])))
		return node.type === 'Literal';
	if (parent.type === 'CallExpression' && parent['callee'] !== node)
		return LOGIC_METHODS.includes(methodOf(parent)) && node.type === 'Literal';
	return false;
}

function methodOf(call: Node): string {
	const callee = call['callee'] as Node;
	const name = callee.type === 'MemberExpression' ? (callee['property'] as Node) : callee;
	return String(name['name'] ?? '');
}

/** Words for people: several words, one with a capital, or any inside a sentence. Another small word may be an id. */
function isText(text: string, above: readonly Node[]): boolean {
	if (isAddress(text) || !/\p{L}{2,}/u.test(text)) return false;
	return /\s/.test(text.trim()) || /^\p{Lu}/u.test(text) || isInsideSentence(above);
}

/** Whether a literal is chosen inside a template, as in `${count} ${count === 1 ? 'day' : 'days'}`. */
function isInsideSentence(above: readonly Node[]): boolean {
	const outer = above.find(({ type }) => type !== 'ConditionalExpression');
	return outer?.type === 'TemplateLiteral';
}

function isAddress(text: string): boolean {
	return /^(?:https?:|[#./?@&*]|data:|--)/.test(text) || /^[\w-]+=/.test(text);
}
