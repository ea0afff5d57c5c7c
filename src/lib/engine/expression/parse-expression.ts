/**
 * Text to formula. mathjs only reads the text; nothing of it is ever evaluated, and every kind of node that is not
 * on the list below is refused. Runs when models are built, never in a reader's browser.
 */
import { create, parseDependencies, type MathNode } from 'mathjs/number';
import {
	MONTH_FUNCTION_ARITY,
	OPERATOR_ARITY,
	type MonthFunctionName,
	type OperatorName
} from '../program.ts';
import { WORLD_NAMES, type Expression, type WorldName } from './expression.ts';

/** A formula, or one sentence on why the text is not one. */
export type ParsedExpression =
	| { readonly ok: true; readonly expression: Expression }
	| { readonly ok: false; readonly fault: string };

/** Longer text is refused without being read. */
export const MAX_CHARACTERS = 1000;
/** Deeper brackets are refused before the text is parsed. */
export const MAX_DEPTH = 40;

// mathjs types its own factories as possibly absent.
const { parse } = create({ ...parseDependencies });

const INFIX: Readonly<Record<string, OperatorName>> = {
	add: 'add',
	subtract: 'subtract',
	multiply: 'multiply',
	divide: 'divide',
	pow: 'power',
	unaryMinus: 'negate',
	smaller: 'less',
	smallerEq: 'less-equal',
	larger: 'greater',
	largerEq: 'greater-equal',
	equal: 'equal',
	unequal: 'not-equal'
};

const FUNCTIONS = new Map<string, OperatorName>(
	(['min', 'max', 'abs', 'exp', 'log', 'sqrt', 'round'] as const).map((name) => [name, name])
);
FUNCTIONS.set('if', 'choose');

const MONTH_FUNCTIONS = new Map<string, MonthFunctionName>(
	(Object.keys(MONTH_FUNCTION_ARITY) as MonthFunctionName[]).map((name) => [name, name])
);
MONTH_FUNCTIONS.set('financialYear', 'financial-year');

const WORLDS = new Map<string, WorldName>(WORLD_NAMES.map((name) => [idOfName(name), name]));

/** The id a name in a formula stands for: ids have hyphens, which a formula would read as minus. */
export function idOfName(name: string): string {
	return name.replaceAll('_', '-');
}

/** Reads a formula. Any text is safe: the answer is a formula or a sentence. */
export function parseExpression(text: string): ParsedExpression {
	if (text.length > MAX_CHARACTERS)
		return refused(`the formula is longer than ${MAX_CHARACTERS} characters`);
	// Quotes and comments could hide brackets from the count, choices by ? are read slowly, and mathjs reads the others
	// as numbers in ways that a reader of the formula would not.
	const odd = /["'`#%?]|\b0[xob]/i.exec(text);
	if (odd !== null) return refused(`${odd[0]} is not allowed in a formula`);
	if (deepestBracket(text) > MAX_DEPTH)
		return refused(`brackets are nested more than ${MAX_DEPTH} deep`);
	let root: MathNode;
	try {
		root = parse(text);
	} catch (error) {
		return refused(`the text cannot be read as a formula: ${firstLine(error)}`);
	}
	try {
		return { ok: true, expression: translate(root, 0) };
	} catch (error) {
		if (error instanceof Refusal) return refused(error.message);
		throw error;
	}
}

/** A fault may quote the text, which may be long and on several lines. */
function refused(fault: string): ParsedExpression {
	const line = fault.replaceAll(/\s+/g, ' ');
	return { ok: false, fault: line.length <= 200 ? line : `${line.slice(0, 199)}…` };
}

class Refusal extends Error {}

function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] as string;
}

function deepestBracket(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (const character of text) {
		if ('([{'.includes(character)) deepest = Math.max(deepest, ++depth);
		if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
	}
	return deepest;
}

// The fields of mathjs nodes that are read here; its own types leave them untyped.
interface ReadNode {
	readonly type: string;
	readonly value?: unknown;
	readonly name?: string;
	readonly fn?: { readonly name?: string } | string;
	readonly args?: readonly ReadNode[];
	readonly content?: ReadNode;
	readonly implicit?: boolean;
}

function translate(node: ReadNode, depth: number): Expression {
	if (depth > MAX_DEPTH * 2) throw new Refusal('the formula is nested too deep');
	const operands = () => (node.args ?? []).map((operand) => translate(operand, depth + 1));
	switch (node.type) {
		case 'ConstantNode':
			if (typeof node.value !== 'number')
				throw new Refusal(`${JSON.stringify(node.value) ?? 'nothing'} is not a number`);
			if (!Number.isFinite(node.value)) throw new Refusal('a number in it is too large');
			return { kind: 'number', value: node.value };
		case 'SymbolNode':
			return { kind: 'name', id: idOfName(checkedName(node.name ?? '')) };
		case 'ParenthesisNode':
			return translate(node.content as ReadNode, depth + 1);
		case 'OperatorNode': {
			const name = typeof node.fn === 'string' ? INFIX[node.fn] : undefined;
			if (name === undefined) throw new Refusal(`the operator ${String(node.fn)} is not allowed`);
			if (node.implicit) throw new Refusal('a multiplication sign is missing');
			return operator(name, operands());
		}
		case 'FunctionNode':
			return call(typeof node.fn === 'object' ? (node.fn.name ?? '') : '', operands());
		default:
			throw new Refusal(
				`${node.type.replace(/Node$/, '').toLowerCase()} is not allowed in a formula`
			);
	}
}

function checkedName(name: string): string {
	if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
		throw new Refusal(`${name} is not a name: names are lower-case words joined by _`);
	// `constructor`: every object of the language has one, so no table of names may be asked for it.
	if (Object.hasOwn(Object.prototype, name)) throw new Refusal(`${name} cannot be a name`);
	return name;
}

function call(name: string, operands: readonly Expression[]): Expression {
	const known = FUNCTIONS.get(name);
	if (known !== undefined) return operator(known, operands);
	const monthFunction = MONTH_FUNCTIONS.get(name);
	if (monthFunction !== undefined) {
		expectOperands(name, operands.length, MONTH_FUNCTION_ARITY[monthFunction]);
		return { kind: 'month-function', name: monthFunction, operands };
	}
	const world = WORLDS.get(idOfName(name));
	if (world !== undefined) {
		expectOperands(name, operands.length, 1);
		return { kind: 'world', name: world, operand: operands[0] as Expression };
	}
	throw new Refusal(`the function ${name || '(unnamed)'} does not exist`);
}

function operator(name: OperatorName, operands: readonly Expression[]): Expression {
	// min and max take any number of operands: min(a, b, c) is min(min(a, b), c).
	if ((name === 'min' || name === 'max') && operands.length > 2)
		return operands.reduce((left, right) => ({ kind: 'operator', name, operands: [left, right] }));
	expectOperands(name, operands.length, OPERATOR_ARITY[name]);
	// Written numbers put together make another number that nothing declares.
	if (name !== 'negate' && operands.every((operand) => operand.kind === 'number'))
		throw new Refusal('a number made of written numbers must be declared');
	return { kind: 'operator', name, operands };
}

function expectOperands(name: string, found: number, expected: number): void {
	if (found !== expected)
		throw new Refusal(
			`${name} takes ${expected} ${expected === 1 ? 'value' : 'values'}, not ${found}`
		);
}
