/** The levers of an edition as controls: what a slider, a field and their explanations need. */
import type { Edition, EditionLever } from '#model/edition.ts';
import type { LeverControl } from './simulator-view.ts';

/** The money levers of the announcement, in the order of the model; later lines and other measures stand elsewhere. */
export function leverControls(edition: Edition): LeverControl[] {
	return edition.levers.flatMap((lever) =>
		lever.role === 'measure' || lever.role === 'later' ? [] : [control(lever, lever.role)]
	);
}

function control(lever: EditionLever, role: LeverControl['role']): LeverControl {
	const { id, title, unitInWords, min, max, step, announced, announcedLabel, purpose } = lever;
	return {
		id,
		title,
		unit: lever.unit === 'person' ? 'people' : 'GBP m',
		unitInWords,
		min,
		max,
		step,
		announced,
		announcedLabel,
		purpose,
		role,
		gbpMillionsPerUnit: lever.gbpMillionsPerUnit ?? 1,
		source: {
			title: `${lever.source.publisher}: ${lever.source.title}`,
			url: lever.source.url ?? null,
			date: lever.source.date
		}
	};
}
