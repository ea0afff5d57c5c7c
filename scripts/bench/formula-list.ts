/** The model's formulas as a list that any calculator can work through: month functions and worlds taken apart. */
import type { Expression, WorldName } from '#engine/expression/expression.ts';
import type { MonthFunctionName, OperatorName } from '#engine/program.ts';
import type { Edition } from '#model/edition.ts';

/** One line of the list. Names that begin with a formula's id are formulas; the others are parts of one. */
export type Line = {
	readonly name: string;
	readonly byMonth: boolean;
	readonly byDraw: boolean;
} & (
	| {
			readonly kind: 'input';
			readonly from: 'lever' | 'assumption' | 'series' | 'shock';
			readonly id: string;
	  }
	| { readonly kind: 'constant'; readonly value: number }
	| { readonly kind: 'formula'; readonly text: string }
	| {
			readonly kind: 'month-function';
			readonly run: MonthFunctionName;
			readonly operands: readonly string[];
	  }
);

/** A piece of a formula's text. */
interface Part {
	readonly text: string;
	readonly byMonth: boolean;
	readonly byDraw: boolean;
}

const INFIX: Partial<Record<OperatorName, string>> = {
	add: '+',
	subtract: '-',
	multiply: '*',
	divide: '/',
	less: '<',
	'less-equal': '<=',
	greater: '>',
	'greater-equal': '>=',
	equal: '==',
	'not-equal': '!='
};

/**
 * The lines that the named outputs need, in an order that can be computed. Outputs keep their ids with `_` for `-`.
 * `isTakenOut`: parts of a monthly formula that are the same in all months become lines of their own, as one would
 * take them out of a loop by hand. `write` puts an operator and its operands into the calculator's own words.
 */
export function formulaList(
	edition: Edition,
	expressions: ReadonlyMap<string, Expression>,
	outputIds: readonly string[],
	isTakenOut = false,
	write = operatorText
): Line[] {
	const lines = new Map<string, Line>();
	const put = (line: Line): Line => {
		lines.set(line.name, line);
		return line;
	};
	const line = (id: string, world: WorldName | null): Line => {
		const name = plain(world === null ? id : `${id}__${world}`);
		const known = lines.get(name);
		if (known !== undefined) return known;
		const expression = expressions.get(id);
		if (expression !== undefined) return put(formula(name, expression, world));
		const lever = edition.levers.find((each) => each.id === id);
		if (lever !== undefined)
			return put(
				world === null
					? input(name, 'lever', id)
					: {
							kind: 'constant',
							name,
							byMonth: false,
							byDraw: false,
							value: world === 'announced' ? lever.announced : lever.off
						}
			);
		const from =
			id in edition.assumptions ? 'assumption' : id in edition.series ? 'series' : 'shock';
		const shared = plain(id);
		return lines.get(shared) ?? put(input(shared, from, id));
	};
	const formula = (name: string, expression: Expression, world: WorldName | null): Line => {
		let parts = 0;
		const reads = ({ name: text, byMonth, byDraw }: Line): Part => ({ text, byMonth, byDraw });
		const monthFunction = (of: Expression & { kind: 'month-function' }, as: string): Line => {
			const operands = of.operands.map((operand, i) =>
				put(formula(`${as}_of${i}`, operand, world))
			);
			return {
				kind: 'month-function',
				run: of.name,
				name: as,
				operands: operands.map((operand) => operand.name),
				byMonth: true,
				byDraw: operands.some((operand) => operand.byDraw)
			};
		};
		const asLine = (part: Part): Part =>
			reads(put({ kind: 'formula', name: `${name}_p${parts++}`, ...part }));
		const part = (of: Expression): Part => {
			switch (of.kind) {
				case 'number':
					return { text: String(of.value), byMonth: false, byDraw: false };
				case 'name':
					return reads(line(of.id, world));
				case 'world':
					return reads(put(formula(`${name}_p${parts++}`, of.operand, of.name)));
				case 'month-function':
					return reads(put(monthFunction(of, `${name}_p${parts++}`)));
				case 'operator': {
					const operands = of.operands.map(part);
					const byMonth = operands.some((operand) => operand.byMonth);
					const byDraw = operands.some((operand) => operand.byDraw);
					const texts = operands.map((operand, i) =>
						isTakenOut && byMonth && !operand.byMonth && of.operands[i]?.kind === 'operator'
							? asLine(operand).text
							: operand.text
					);
					return { text: write(of.name, texts), byMonth, byDraw };
				}
				default:
					return of satisfies never;
			}
		};
		if (expression.kind === 'month-function') return monthFunction(expression, name);
		return { kind: 'formula', name, ...part(expression) };
	};
	for (const id of outputIds) line(id, null);
	return [...lines.values()];
}

/** The name of an id in formulas. */
export function plain(id: string): string {
	return id.replaceAll('-', '_');
}

function input(name: string, from: 'lever' | 'assumption' | 'series' | 'shock', id: string): Line {
	return {
		kind: 'input',
		name,
		from,
		id,
		byMonth: from === 'series' || from === 'shock',
		byDraw: from === 'assumption' || from === 'shock'
	};
}

/** As mathjs and JavaScript write it. */
export function operatorText(name: OperatorName, operands: readonly string[]): string {
	const [a = '', b = '', c = ''] = operands;
	const sign = INFIX[name];
	if (sign !== undefined) return `(${a} ${sign} ${b})`;
	if (name === 'choose') return `(${a} ? ${b} : ${c})`;
	if (name === 'negate') return `(-${a})`;
	return `${name === 'power' ? 'pow' : name}(${operands.join(', ')})`;
}
