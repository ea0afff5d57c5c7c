/** A compiled model: steps in single-assignment form, each a number, a row of months, a column of draws, or both. */

/** Operators on one, two or three operands, value by value. */
export const OPERATOR_ARITY = {
	negate: 1,
	add: 2,
	subtract: 2,
	multiply: 2,
	divide: 2,
	power: 2,
	less: 2,
	'less-equal': 2,
	greater: 2,
	'greater-equal': 2,
	equal: 2,
	'not-equal': 2,
	choose: 3,
	min: 2,
	max: 2,
	abs: 1,
	exp: 1,
	log: 1,
	sqrt: 1,
	round: 1
} as const;
export type OperatorName = keyof typeof OPERATOR_ARITY;

/** Functions along the months. The first operand is the series except for `ramp` and `between`. */
export const MONTH_FUNCTION_ARITY = {
	lag: 2,
	cumsum: 1,
	ewma: 2,
	ramp: 2,
	between: 2,
	'financial-year': 1,
	discount: 2
} as const;
export type MonthFunctionName = keyof typeof MONTH_FUNCTION_ARITY;

/** Where a step's value comes from. Operands are numbers of earlier steps. */
export type Step =
	| { readonly kind: 'constant'; readonly value: number }
	| { readonly kind: 'lever' | 'assumption' | 'series' | 'shock'; readonly id: string }
	| {
			readonly kind: 'operator';
			readonly name: OperatorName;
			readonly operands: readonly number[];
	  }
	| {
			readonly kind: 'month-function';
			readonly name: MonthFunctionName;
			readonly operands: readonly number[];
	  };

/** Whether a step differs between months, and between draws. */
export interface Shape {
	readonly byMonth: boolean;
	readonly byDraw: boolean;
}

/** A compiled model. Step `outputs[id]` holds formula `id`. */
export interface Program {
	readonly monthCount: number;
	/** Months from the start of the axis to the first April: financial years begin there and every 12 months after. */
	readonly firstAprilOffset: number;
	readonly steps: readonly Step[];
	readonly outputs: Readonly<Record<string, number>>;
}

/** The shape of each step, inferred from its operands. */
export function shapesOf(program: Program): Shape[] {
	const shapes: Shape[] = [];
	for (const step of program.steps) shapes.push(shapeOf(step, shapes));
	return shapes;
}

function shapeOf(step: Step, known: readonly Shape[]): Shape {
	switch (step.kind) {
		case 'constant':
		case 'lever':
			return { byMonth: false, byDraw: false };
		case 'assumption':
			return { byMonth: false, byDraw: true };
		case 'series':
			return { byMonth: true, byDraw: false };
		case 'shock':
			return { byMonth: true, byDraw: true };
		case 'operator':
		case 'month-function': {
			const operands = step.operands.map((operand) => known[operand] as Shape);
			return {
				byMonth: step.kind === 'month-function' || operands.some((shape) => shape.byMonth),
				byDraw: operands.some((shape) => shape.byDraw)
			};
		}
		default:
			return step satisfies never;
	}
}
