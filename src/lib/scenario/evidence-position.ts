/** Where a value lies against the evidence for an assumption. */
import type { Edition, EditionAssumption } from '#model/edition.ts';
import { EVERY_MEASURE } from './scenario.ts';

/** Inside the range of the evidence, on one of its ends, beyond it, or without any evidence to compare with. */
export type EvidencePosition =
	| { readonly kind: 'none'; readonly grade: EditionAssumption['grade'] }
	| {
			readonly kind: 'inside' | 'edge' | 'outside';
			readonly grade: EditionAssumption['grade'];
			readonly min: number;
			readonly max: number;
	  };

/**
 * Where a value of an assumption lies, or of the belief about every measure. "On an end" means nearer to it than half a
 * step. Several beliefs count as one: their ranges are joined, and the weakest grade holds. Throws on an unknown id.
 */
export function evidencePosition(
	edition: Edition,
	id: string,
	value: number,
	step: number
): EvidencePosition {
	const ids = id === EVERY_MEASURE ? edition.beliefsAboutMeasures : [id];
	const assumptions = ids.map((one) => {
		const assumption = edition.assumptions[one];
		if (assumption === undefined) throw new RangeError(`the edition has no assumption ${one}`);
		return assumption;
	});
	const grade = assumptions
		.map((one) => one.grade)
		.reduce((weak, one) => (one > weak ? one : weak));
	const ranges = assumptions.flatMap(({ evidenceRange }) => evidenceRange ?? []);
	if (ranges.length === 0) return { kind: 'none', grade };
	const min = Math.min(...ranges.map((range) => range.min));
	const max = Math.max(...ranges.map((range) => range.max));
	const near = step / 2;
	const isOnEnd = Math.abs(value - min) < near || Math.abs(value - max) < near;
	const kind = isOnEnd ? 'edge' : value > min && value < max ? 'inside' : 'outside';
	return { kind, grade, min, max };
}
