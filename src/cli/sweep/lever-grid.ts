/** The settings that a sweep gives to a lever, as people write them: `bsc=0..400:10`, `interpol=0,6,12`, `powers=1`. */
import { fine, refused, type Outcome } from '#data/problem.ts';
import type { EditionLever } from '#model/edition.ts';
import { plain } from '../edition-names.ts';

/** One lever of a sweep and the settings it takes, in the lever's unit. */
export interface GridAxis {
	readonly leverId: string;
	readonly settings: readonly number[];
}

/** More settings of one lever than this are a slip of the pen. */
const MOST_SETTINGS = 100_000;

/** Names that are quicker to type than a lever's id. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([['bsc', 'border-command']]);

const NUMBER = '-?\\d+(?:\\.\\d+)?';
const STEPS = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER}):(${NUMBER})$`);
const LIST = new RegExp(`^${NUMBER}(?:,${NUMBER})*$`);

/** The axes of a sweep over levers with these bounds, in the order written. */
export function gridAxes(
	texts: readonly string[],
	levers: readonly Pick<EditionLever, 'id' | 'min' | 'max'>[]
): Outcome<readonly GridAxis[]> {
	const axes: GridAxis[] = [];
	for (const text of texts) {
		const axis = gridAxis(text, levers);
		if (!axis.ok) return axis;
		if (axes.some(({ leverId }) => leverId === axis.value.leverId))
			return wrong(`${axis.value.leverId} is given twice.`);
		axes.push(axis.value);
	}
	return fine(axes);
}

function gridAxis(
	text: string,
	levers: readonly Pick<EditionLever, 'id' | 'min' | 'max'>[]
): Outcome<GridAxis> {
	const equals = text.indexOf('=');
	if (equals <= 0) return wrong(`${plain(text)} does not give settings to a lever.`);
	const name = text.slice(0, equals);
	const id = SHORT_NAMES.get(name) ?? name;
	const lever = levers.find((known) => known.id === id);
	if (lever === undefined)
		return refused(
			'unknown-lever',
			`No lever is called ${plain(name)}.`,
			`Choose from ${[...SHORT_NAMES.keys(), ...levers.map((known) => known.id)].join(', ')}.`
		);
	const settings = settingsOf(text.slice(equals + 1));
	if (!settings.ok) return settings;
	const outside = settings.value.find((setting) => setting < lever.min || setting > lever.max);
	if (outside !== undefined)
		return wrong(`${id} goes from ${lever.min} to ${lever.max}, so it cannot be ${outside}.`);
	return fine({ leverId: id, settings: settings.value });
}

function settingsOf(text: string): Outcome<readonly number[]> {
	if (text.length <= 10_000 && LIST.test(text)) {
		const settings = text.split(',').map((part) => Number(part) + 0);
		if (new Set(settings).size < settings.length) return wrong(`${plain(text)} repeats a setting.`);
		return fine(settings);
	}
	const steps = text.length <= 200 ? STEPS.exec(text) : null;
	if (steps === null) return wrong(`${plain(text)} is not a row of settings.`);
	const [from, to, step] = steps.slice(1).map(Number) as [number, number, number];
	if (step <= 0) return wrong('The step must be more than nothing.');
	if (to < from) return wrong(`${plain(text)} ends before it begins.`);
	// A hair of rounding must not cost the last setting.
	const count = Math.floor((to - from) / step + 1e-9) + 1;
	if (count > MOST_SETTINGS)
		return wrong(`${plain(text)} has more than ${MOST_SETTINGS} settings.`);
	const settings = Array.from({ length: count }, (_, i) => withoutHair(from + i * step));
	if (new Set(settings).size < count) return wrong(`The steps of ${plain(text)} are too small.`);
	return fine(settings);
}

/** Twelve significant digits remove what 3 × 0.1 leaves behind; minus nothing is nothing. */
function withoutHair(value: number): number {
	return Number(value.toPrecision(12)) + 0;
}

function wrong(sentence: string) {
	return refused(
		'unusable-levers',
		sentence,
		'Write LEVER=FROM..TO:STEP, such as bsc=0..400:10, or a list, such as interpol=0,6,12.'
	);
}
