/** Where the figures of the tour come from: for each step and paragraph, in the order of its figures. */
import type { StoryFacts } from '#scenario/story-facts.ts';
import {
	dataWorking,
	quantityWorking,
	RECORD_WORKING,
	type Working
} from '#ui/explain/explain-address.ts';

/** The workings of a step's paragraphs, by place; a paragraph that is not named has those of the last. */
export function storyWorkings(facts: StoryFacts, step: number): readonly (readonly Working[])[] {
	const of = (...quantities: string[]) => quantities.map((id) => quantityWorking(id));
	const counts = countsWorking(facts);
	switch (step) {
		case 1:
			return [of('border-command'), of('interpol', 'organised-crime')];
		case 2:
			return [of('border-command'), of('investigators')];
		case 3:
			return [[counts]];
		case 5:
			return [
				[],
				...beliefWorkings(facts)
					.slice(1)
					.map((working) => [working])
			];
		case 6:
			return [
				of('border-command'),
				of('break-even-cost-home-office', 'break-even-home-office'),
				of('break-even-cost-support', 'break-even-support'),
				of('break-even-home-office', 'break-even-support')
			];
		case 7:
			return [[...of('arrivals'), RECORD_WORKING], [RECORD_WORKING]];
		default:
			return [[RECORD_WORKING]];
	}
}

/** The counts of the Home Office. */
export function countsWorking({ record }: StoryFacts): Working {
	return dataWorking('arrivals-monthly', record.dataSetVersion);
}

/** What each belief of step 5 makes of arrivals, against none. */
export function beliefWorkings({ beliefs }: StoryFacts): readonly Working[] {
	return beliefs.map(({ link }) => quantityWorking('arrivals-avoided', link));
}
