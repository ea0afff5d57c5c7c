/** The texts that readers see, found in modules and in Svelte markup. */
import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';

/** Stands in a text for what is computed when it is shown. */
export const COMPUTED = '12';

interface Node {
	readonly type: string;
	readonly [key: string]: unknown;
}

/** Attributes that are read out or shown. */
const READ_ATTRIBUTES: readonly string[] = [
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'alt',
	'title',
	'placeholder',
	'label'
];

/** Whether a text is words for people, and no id, address, class or key. */
export function isProse(text: string): boolean {
	const plain = text.replaceAll(COMPUTED, '').trim();
	if (/^(?:https?:|[#./?@&*]|data:|text\/|--)/.test(plain)) return false;
	return (
		/\p{L}{2,}[\s,.:;’]+(?:\S+\s+)*\S*\p{L}/u.test(plain) || /^\p{Lu}\p{Ll}{2,}[.:]?$/u.test(plain)
	);
}

/** The string and template literals of a module that are words for people. */
export function textsOfModule(code: string, name = 'module.ts'): string[] {
	const { program } = parseSync(name, code);
	const texts: string[] = [];
	visit(program as unknown as Node, (node, parent) => {
		if (isNotShown(node, parent)) return false;
		if (node.type === 'Literal' && typeof node['value'] === 'string') texts.push(node['value']);
		if (node.type === 'TemplateLiteral') texts.push(templateText(node));
		return true;
	});
	return texts.filter(isProse);
}

/** Types, imports, keys and what a programmer reads. */
function isNotShown(node: Node, parent: Node | null): boolean {
	if (/^(?:TS|Import|ExportAll)/.test(node.type) && !/^TS(?:As|Satisfies|NonNull)/.test(node.type))
		return true;
	if (node.type === 'ThrowStatement') return true;
	return parent?.type === 'Property' && parent['key'] === node && parent['computed'] !== true;
}

function templateText(node: Node): string {
	return (node['quasis'] as readonly { value: { cooked: string } }[])
		.map(({ value }) => value.cooked)
		.join(COMPUTED);
}

/** A text in markup: what stands there itself, and whether it was written in the markup. */
export function textsOfMarkup(source: string): string[] {
	const { fragment } = parse(source, { modern: true });
	const texts: string[] = [];
	visit(fragment as unknown as Node, (node) => {
		if (node.type === 'Text') texts.push(String(node['data']));
		if (node.type === 'Attribute') {
			if (READ_ATTRIBUTES.includes(String(node['name']))) texts.push(...attributeTexts(node));
			return false;
		}
		if (node.type === 'ExpressionTag') texts.push(...expressionTexts(node));
		return !['Comment', 'StyleSheet', 'StyleDirective', 'ClassDirective'].includes(node.type);
	});
	return texts
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => isMarkupProse(text));
}

function attributeTexts(node: Node): string[] {
	if (node['value'] === true) return [];
	const parts = [node['value']].flat() as readonly Node[];
	const text = parts
		.map((part) => (part.type === 'Text' ? String(part['data']) : COMPUTED))
		.join('');
	return [text, ...parts.flatMap((part) => (part.type === 'Text' ? [] : expressionTexts(part)))];
}

/** The literals inside `{…}`, such as `{isOpen ? 'Hide' : 'Show'}`; what functions are given stays aside. */
function expressionTexts(node: Node): string[] {
	const texts: string[] = [];
	visit(node, (part) => {
		if (part.type === 'CallExpression' || part.type === 'MemberExpression') return false;
		if (part.type === 'BinaryExpression') return false;
		if (part.type === 'Literal' && typeof part['value'] === 'string') texts.push(part['value']);
		if (part.type === 'TemplateLiteral') texts.push(templateText(part));
		return true;
	});
	return texts;
}

/** Any two letters in a row are a word in markup, except names that are the same in every language. */
function isMarkupProse(text: string): boolean {
	return /\p{L}{2,}/u.test(text.replace(/Crosscurrent|\bCSV\b|\bJSON\b|&\w+;/g, ''));
}

/** Walks a tree; `false` leaves a branch out. */
export function visit(
	node: Node,
	enter: (node: Node, parent: Node | null) => boolean,
	parent: Node | null = null
): void {
	if (!enter(node, parent)) return;
	for (const [key, value] of Object.entries(node)) {
		if (key === 'parent' || key === 'loc' || key === 'name_loc') continue;
		for (const child of [value].flat())
			if (typeof child === 'object' && child !== null && 'type' in child)
				visit(child as Node, enter, node);
	}
}
