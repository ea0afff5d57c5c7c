/** How a number of the model is entered and shown: a share as per cent, money a person in pounds. */
import { amountWithin, type AmountUnit } from './parse-amount.ts';
import type { Outcome } from './problems.ts';

/** The unit of an entry, and how much of it one unit of the model is. */
export interface ShownUnit {
	readonly entry: AmountUnit;
	readonly perModelUnit: 1 | 100;
}

const SHOWN: Readonly<Record<string, ShownUnit>> = {
	'GBP m': { entry: 'GBP m', perModelUnit: 1 },
	person: { entry: 'people', perModelUnit: 1 },
	people: { entry: 'people', perModelUnit: 1 },
	share: { entry: 'per cent', perModelUnit: 100 },
	'per cent': { entry: 'per cent', perModelUnit: 100 },
	'1 / year': { entry: 'per cent', perModelUnit: 100 },
	month: { entry: 'months', perModelUnit: 1 },
	day: { entry: 'days', perModelUnit: 1 },
	days: { entry: 'days', perModelUnit: 1 },
	year: { entry: 'years', perModelUnit: 1 },
	'GBP / person': { entry: 'GBP', perModelUnit: 1 },
	'GBP / person / year': { entry: 'GBP', perModelUnit: 1 },
	'GBP / person / night': { entry: 'GBP', perModelUnit: 1 }
};

/** How a unit of a lever control or of an assumption is entered. Throws on one that is never entered. */
export function shownUnit(unit: string): ShownUnit {
	const shown = SHOWN[unit];
	if (shown === undefined) throw new RangeError(`nothing is entered in ${unit}`);
	return shown;
}

/** A number of the model as it is shown: 0.2 as 20 per cent. */
export function shownNumber(value: number, unit: string): number {
	return tidy(value * shownUnit(unit).perModelUnit);
}

/** A shown number as the model has it: 20 per cent as 0.2. */
export function modelNumber(shown: number, unit: string): number {
	const value = tidy(shown / shownUnit(unit).perModelUnit);
	// A link writes no exponents.
	return Math.abs(value) < 1e-6 ? 0 : value;
}

/** Reads an entry as a number of the model, between bounds of the model. */
export function readEntry(
	text: string,
	unit: string,
	bounds: { readonly min: number; readonly max: number }
): Outcome<number> {
	const read = amountWithin(text, shownUnit(unit).entry, {
		min: shownNumber(bounds.min, unit),
		max: shownNumber(bounds.max, unit)
	});
	return read.ok ? { ok: true, value: modelNumber(read.value, unit) } : read;
}

/* Twelve significant digits remove what 0.07 × 100 leaves behind. */
function tidy(value: number): number {
	return Number(value.toPrecision(12)) + 0;
}
