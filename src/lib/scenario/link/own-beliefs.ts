/** The three form fields of a reader's own belief, and the beliefs they stand for. */
import type { Edition } from '#model/edition.ts';
import { parseAmount } from '../parse-amount.ts';
import type { Problem } from '../problems.ts';
import { EVERY_MEASURE, type AssumptionSetting } from '../scenario.ts';
import { linkProblem } from './link-problem.ts';
import { fieldValue, type QueryFields } from './query-fields.ts';

/** Names of the fields, in per cent fewer crossings. */
export const OWN_BELIEF_FIELDS = {
	low: 'belief-low',
	central: 'belief-likely',
	high: 'belief-high'
} as const;

/** The three fields as shares; NaN where one cannot be read; null when the form has none of them. */
function fieldShares(fields: QueryFields): AssumptionSetting | null {
	const texts = Object.values(OWN_BELIEF_FIELDS).map((name) => fieldValue(fields, name));
	if (texts.every((text) => text === null)) return null;
	const [low = NaN, central = NaN, high = NaN] = texts.map((text) => {
		const parsed = parseAmount(text ?? '', 'per cent');
		return parsed.ok ? Number((parsed.value / 100).toPrecision(12)) : NaN;
	});
	return { low, central, high };
}

/** The beliefs that a form's three fields set; none when the form has none or they cannot be used. */
export function ownBeliefs(
	edition: Edition,
	fields: QueryFields,
	notices: Problem[]
): Record<string, AssumptionSetting> {
	const setting = fieldShares(fields);
	if (setting === null) return {};
	const { low, central, high } = setting;
	const bounds = edition.assumptions[edition.beliefsAboutMeasures[0] ?? ''];
	if (
		bounds !== undefined &&
		bounds.min <= low &&
		low <= central &&
		central <= high &&
		high <= bounds.max
	)
		return { [EVERY_MEASURE]: setting };
	notices.push(linkProblem('unusable-own-belief'));
	return {};
}

/** Says so when a form's fields hold numbers of the reader's own while a named set is chosen. */
export function noticeUnusedBelief(
	edition: Edition,
	fields: QueryFields,
	notices: Problem[]
): void {
	const setting = fieldShares(fields);
	if (setting === null) return;
	// A form shows the numbers of a named set until somebody types others.
	const isOfSet = edition.beliefSets.some(
		({ effect }) =>
			effect.low === setting.low &&
			effect.central === setting.central &&
			effect.high === setting.high
	);
	if (!isOfSet) notices.push(linkProblem('unused-belief'));
}
