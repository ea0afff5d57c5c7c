/** Units of measure as products of base units, and the unit of a formula. */
import { type Expression } from './expression.ts';

/** Exponents by base unit; no entry is 0. A share has no entries. */
export type Unit = Readonly<Record<string, number>>;

/** The unit of a formula, or one sentence on why it has none. */
export type UnitOutcome =
	{ readonly ok: true; readonly unit: Unit } | { readonly ok: false; readonly fault: string };

/** A plain number: a share, a ratio, a count of nothing. */
export const SHARE: Unit = {};

/** Reads a unit such as `person`, `GBP / person`, `GBP m / year`, `person^0.5` or `share`. Throws on anything else. */
export function unitFromText(text: string): Unit {
	const exponents: Record<string, number> = {};
	let sign = 1;
	for (const token of text.split(/([*/])/)) {
		const word = token.trim();
		if (word === '*' || word === '/') {
			sign = word === '/' ? -1 : 1;
			continue;
		}
		const match = /^([A-Za-z][A-Za-z ]*?)(?:\^(-?[0-9.]+))?$/.exec(word);
		if (match === null && word !== '1') throw new RangeError(`not a unit: ${text}`);
		const name = match?.[1] ?? 'share';
		if (name !== 'share') exponents[name] = (exponents[name] ?? 0) + sign * Number(match?.[2] ?? 1);
	}
	return withoutZeros(exponents);
}

/** A unit in words: `GBP / person`. */
export function unitText(unit: Unit): string {
	const part = ([name, exponent]: [string, number]) =>
		Math.abs(exponent) === 1 ? name : `${name}^${Math.abs(exponent)}`;
	const entries = Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1));
	const above = entries.filter(([, exponent]) => exponent > 0).map(part);
	const below = entries.filter(([, exponent]) => exponent < 0).map(part);
	if (above.length + below.length === 0) return 'share';
	return [above.join(' * ') || '1', ...below].join(' / ');
}

function withoutZeros(exponents: Record<string, number>): Unit {
	return Object.fromEntries(Object.entries(exponents).filter(([, exponent]) => exponent !== 0));
}

function product(a: Unit, b: Unit, sign: 1 | -1): Unit {
	const exponents: Record<string, number> = { ...a };
	for (const [name, exponent] of Object.entries(b))
		exponents[name] = (exponents[name] ?? 0) + sign * exponent;
	return withoutZeros(exponents);
}

function scaled(unit: Unit, factor: number): Unit {
	return withoutZeros(
		Object.fromEntries(Object.entries(unit).map(([name, exponent]) => [name, exponent * factor]))
	);
}

/** Whether two units are the same. */
export function isSameUnit(a: Unit, b: Unit): boolean {
	return unitText(a) === unitText(b);
}

class UnitFault extends Error {}

/** The unit of a formula, given the unit of each name. Zero takes any unit; other numbers are shares. */
export function unitOfExpression(
	expression: Expression,
	unitOfName: (id: string) => Unit
): UnitOutcome {
	try {
		return { ok: true, unit: unitOf(expression, unitOfName) ?? SHARE };
	} catch (error) {
		if (error instanceof UnitFault) return { ok: false, fault: error.message };
		throw error;
	}
}

// null: a zero, which fits beside anything.
function unitOf(expression: Expression, unitOfName: (id: string) => Unit): Unit | null {
	switch (expression.kind) {
		case 'number':
			return expression.value === 0 ? null : SHARE;
		case 'name':
			return unitOfName(expression.id);
		case 'world':
			return unitOf(expression.operand, unitOfName);
		case 'operator':
		case 'month-function': {
			const operands = expression.operands.map((operand) => unitOf(operand, unitOfName));
			return unitOfCall(expression.name, operands, expression.operands);
		}
		default:
			return expression satisfies never;
	}
}

type CallName = (Expression & { kind: 'operator' | 'month-function' })['name'];

function unitOfCall(
	name: CallName,
	operands: readonly (Unit | null)[],
	expressions: readonly Expression[]
): Unit | null {
	const [a = null, b = null, c = null] = operands;
	switch (name) {
		case 'negate':
		case 'abs':
		case 'round':
		case 'cumsum':
		case 'financial-year':
			return a;
		case 'add':
		case 'subtract':
		case 'min':
		case 'max':
			return together(name, a, b);
		case 'less':
		case 'less-equal':
		case 'greater':
		case 'greater-equal':
		case 'equal':
		case 'not-equal':
			together(name, a, b);
			return SHARE;
		case 'choose':
			demand('the condition of if', a, SHARE);
			return together('if', b, c);
		case 'multiply':
			return product(a ?? SHARE, b ?? SHARE, 1);
		case 'divide':
			return product(a ?? SHARE, b ?? SHARE, -1);
		case 'sqrt':
			return scaled(a ?? SHARE, 0.5);
		case 'exp':
		case 'log':
			demand(name, a, SHARE);
			return SHARE;
		case 'power': {
			demand('the exponent', b, SHARE);
			const exponent = expressions[1];
			if (a === null || isSameUnit(a, SHARE)) return SHARE;
			if (exponent?.kind === 'number') return scaled(a, exponent.value);
			throw new UnitFault(
				`${unitText(a)} cannot be raised to a power that is not a written number`
			);
		}
		case 'lag':
		case 'ewma':
			demand(`the months of ${name}`, b, { month: 1 });
			return a;
		case 'ramp':
		case 'between':
			demand(`the first value of ${name}`, a, { month: 1 });
			demand(`the second value of ${name}`, b, { month: 1 });
			return SHARE;
		case 'discount':
			demand('the rate of discount', b, { year: -1 });
			return a;
		default:
			return name satisfies never;
	}
}

function together(name: string, a: Unit | null, b: Unit | null): Unit | null {
	if (a === null || b === null) return a ?? b;
	if (!isSameUnit(a, b))
		throw new UnitFault(`${name} puts together ${unitText(a)} and ${unitText(b)}`);
	return a;
}

function demand(what: string, found: Unit | null, expected: Unit): void {
	if (found !== null && !isSameUnit(found, expected))
		throw new UnitFault(`${what} is in ${unitText(found)}, but must be in ${unitText(expected)}`);
}
