/** The value of a step: numbers by month and draw, with the axes it does not have left out. */
import type { Shape } from '../program.ts';

/** `values[month × drawCount + draw]`, or by month, or by draw, or one number, as `shape` says. */
export interface Column {
	readonly shape: Shape;
	readonly values: Float64Array;
	readonly drawCount: number;
}

/** How far apart two neighbouring months, and two neighbouring draws, lie in `values`; 0 for an axis it does not have. */
export function strides(shape: Shape, drawCount: number): { month: number; draw: number } {
	return { month: shape.byMonth ? (shape.byDraw ? drawCount : 1) : 0, draw: shape.byDraw ? 1 : 0 };
}

/** The value in a month of a draw. */
export function valueAt({ shape, values, drawCount }: Column, month: number, draw: number): number {
	if (!shape.byMonth) return values[shape.byDraw ? draw : 0] as number;
	return values[shape.byDraw ? month * drawCount + draw : month] as number;
}
