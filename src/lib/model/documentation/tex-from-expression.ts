/** A formula as TeX, in words that a reader knows. Build time only. */
import type { Expression } from '#engine/expression/expression.ts';
import type { MonthFunctionName, OperatorName } from '#engine/program.ts';

type World = Extract<Expression, { kind: 'world' }>['name'];

/** How tightly an expression holds together: a looser one inside a tighter one takes brackets. */
const LOOSE = { comparison: 1, sum: 2, product: 3, power: 4, whole: 5 } as const;

const INFIX: Partial<Readonly<Record<OperatorName, readonly [sign: string, tightness: number]>>> = {
	add: ['+', LOOSE.sum],
	subtract: ['-', LOOSE.sum],
	multiply: ['\\times', LOOSE.product],
	less: ['<', LOOSE.comparison],
	'less-equal': ['\\le', LOOSE.comparison],
	greater: ['>', LOOSE.comparison],
	'greater-equal': ['\\ge', LOOSE.comparison],
	equal: ['=', LOOSE.comparison],
	'not-equal': ['\\ne', LOOSE.comparison]
};

const CALLED: Partial<Readonly<Record<OperatorName, string>>> = {
	min: 'smaller of',
	max: 'larger of',
	round: 'rounded',
	log: 'natural log of'
};

/** What functions along the months are called in a formula. */
export const MONTH_FUNCTION_WORDS: Readonly<Record<MonthFunctionName, string>> = {
	lag: 'earlier',
	cumsum: 'total so far',
	ewma: 'recent average',
	ramp: 'ramp',
	between: 'between',
	'financial-year': 'year total',
	discount: 'discounted'
};

/** Chains of this many terms or more are written a term a line, so that they fit a small screen. */
const LONG_CHAIN = 3;

/** TeX of an expression; a quantity stands as `\text{@id}` or, in another world, `\text{@world:id}`. */
export function texFromExpression(expression: Expression): string {
	return tex(expression, 0, null);
}

function tex(expression: Expression, around: number, world: World | null): string {
	switch (expression.kind) {
		case 'number':
			return String(expression.value);
		case 'name':
			return `\\text{@${world === null ? '' : `${world}:`}${expression.id}}`;
		case 'world':
			return tex(expression.operand, around, expression.name);
		case 'month-function':
			return called(MONTH_FUNCTION_WORDS[expression.name], expression.operands, world);
		case 'operator':
			return operatorTex(expression, around, world);
		default:
			return expression satisfies never;
	}
}

type Operator = Extract<Expression, { kind: 'operator' }>;

function operatorTex(operator: Operator, around: number, world: World | null): string {
	const [first, second, third] = operator.operands.map(
		(operand) => (tightness: number) => tex(operand, tightness, world)
	) as [Inner, Inner, Inner];
	const infix = INFIX[operator.name];
	if (infix !== undefined) return chainTex(operator, infix, around, world);
	const words = CALLED[operator.name];
	if (words !== undefined) return called(words, operator.operands, world);
	switch (operator.name) {
		case 'negate':
			return bracketed(`-${first(LOOSE.product)}`, LOOSE.sum, around);
		case 'divide':
			return `\\frac{${first(0)}}{${second(0)}}`;
		case 'power':
			return bracketed(`{${first(LOOSE.whole)}}^{${second(0)}}`, LOOSE.power, around);
		case 'exp':
			return `e^{${first(0)}}`;
		case 'sqrt':
			return `\\sqrt{${first(0)}}`;
		case 'abs':
			return `\\left|${first(0)}\\right|`;
		case 'choose':
			return `\\begin{cases}${second(0)} & \\text{if }${first(0)}\\\\${third(0)} & \\text{otherwise}\\end{cases}`;
		default:
			throw new RangeError(`no TeX for ${operator.name}`);
	}
}

type Inner = (tightness: number) => string;

/** Sums and products: `a + b - c` as one chain, long ones a term a line. */
function chainTex(
	operator: Operator,
	[sign, tightness]: readonly [string, number],
	around: number,
	world: World | null
): string {
	const terms: { sign: string; text: string }[] = [];
	const gather = (node: Expression, before: string): void => {
		const own = node.kind === 'operator' ? INFIX[node.name] : undefined;
		const isLink = own !== undefined && own[1] === tightness && tightness !== LOOSE.comparison;
		if (isLink && node.kind === 'operator') {
			gather(node.operands[0] as Expression, before);
			// What follows a minus keeps its own brackets.
			terms.push({ sign: own[0], text: tex(node.operands[1] as Expression, tightness + 1, world) });
		} else {
			// A minus that begins a chain needs no brackets.
			const isMinus = terms.length === 0 && node.kind === 'operator' && node.name === 'negate';
			terms.push({ sign: before, text: tex(node, isMinus ? 0 : tightness, world) });
		}
	};
	if (tightness === LOOSE.comparison) {
		const [left, right] = operator.operands as [Expression, Expression];
		return `${tex(left, tightness + 1, world)}${sign}${tex(right, tightness + 1, world)}`;
	}
	gather(operator, '');
	const isLong = terms.length >= LONG_CHAIN;
	const lines = terms.map(({ sign: before, text }) => (before === '' ? text : `${before} ${text}`));
	const chain = isLong
		? `\\begin{aligned}${lines.map((line) => `&${line}`).join('\\\\')}\\end{aligned}`
		: lines.join(' ');
	return bracketed(chain, tightness, around);
}

function called(words: string, operands: readonly Expression[], world: World | null): string {
	const inner = operands.map((operand) => tex(operand, 0, world)).join(',\\; ');
	return `\\text{${words}}\\left(${inner}\\right)`;
}

function bracketed(text: string, tightness: number, around: number): string {
	return tightness < around ? `\\left(${text}\\right)` : text;
}
