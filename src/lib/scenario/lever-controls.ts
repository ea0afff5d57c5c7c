/** The levers of an edition as controls: what a slider, a field and their explanations need. */
import type { Edition, EditionLever } from '#model/edition.ts';
import type { LeverControl, SettingGroup } from './simulator-view.ts';

/** The money levers of the announcement, in the order of the model; later lines and other measures stand elsewhere. */
export function leverControls(edition: Edition): LeverControl[] {
	return edition.levers
		.filter(({ role }) => role !== 'measure' && role !== 'later')
		.map((lever) => leverControl(lever));
}

/** A lever as a control. `largestPublished`: the largest amount that was published for it, where there are several. */
export function leverControl(lever: EditionLever, largestPublished = 0): LeverControl {
	const { id, title, unitInWords, min, max, step, announced, announcedLabel, purpose } = lever;
	return {
		id,
		title,
		unit: leverUnit(lever),
		unitInWords,
		min,
		max,
		step,
		announced,
		announcedLabel,
		purpose,
		role: lever.role,
		...(lever.whenOn === undefined ? {} : { whenOn: lever.whenOn }),
		...(lever.role === 'measure'
			? {}
			: // Money is known between none and the largest amount that anybody published.
				{ evidence: { min: 0, max: Math.max(announced, lever.whenOn ?? 0, largestPublished) } }),
		gbpMillionsPerUnit: lever.gbpMillionsPerUnit ?? 1,
		source: {
			title: `${lever.source.publisher}: ${lever.source.title}`,
			url: lever.source.url ?? null,
			date: lever.source.date
		}
	};
}

/** What a lever's settings count. */
export function leverUnit({ unit, min, max, step }: EditionLever): LeverControl['unit'] {
	if (unit === 'GBP m') return 'GBP m';
	if (unit === 'person') return 'people';
	if (unit === 'month') return 'month';
	if (unit === 'day') return 'days';
	return min === 0 && max === 1 && step === 1 ? 'switch' : 'per cent';
}

/** The levers of the profile of the money, by what they do. */
export const PROFILE_LEVERS = {
	allInSecondYear: 'all-in-second-year',
	own: 'own-profile',
	firstYearShare: 'own-first-year-share',
	secondYearShare: 'own-second-year-share'
} as const;

/** The levers of weather and prevention. */
export const WEATHER_LEVERS = { prevention: 'prevention-change', calmness: 'calmness' } as const;

/** The group that a later line or another measure stands in; null for the money of the announcement. */
export function settingGroup({ id, role }: Pick<EditionLever, 'id' | 'role'>): SettingGroup | null {
	if (role === 'later') return 'later';
	if (role !== 'measure') return null;
	if (Object.values<string>(PROFILE_LEVERS).includes(id)) return 'profile';
	return Object.values<string>(WEATHER_LEVERS).includes(id) ? 'weather' : 'measures';
}
