/** What the page says about causes, about what would have to be true, and about what the result depends on. */
import type { ChangedFigure, NeededBelief, ScatterFigure } from '#scenario/analysis.ts';
import { COST_BASIS_TITLES } from '#scenario/cost-basis-sentences.ts';
import type { AvoidedCost } from '#scenario/scenario-result.ts';
import type { AssumptionSetting } from '#scenario/scenario.ts';
import { exactCount, moneyShort } from '#ui/format.ts';
import { effectInWords } from '#ui/words.ts';

/** The place of a page where it says how a difference is split by cause. */
export const CAUSES_ID = 'how-causes-are-split';

export const WHY = {
	title: 'Why did it move?',
	about:
		'The difference from what was announced, split by cause. Each cause gets its average over every order in which the changes could be made, so the parts add up to the person. This is about the middle of the simulations; their range is far wider.',
	nothing: 'Everything is as announced.',
	more: 'Money and arrivals avoided, split the same way',
	cause: 'Cause',
	difference: 'Difference',
	all: 'All together'
} as const;

export const TRUE = {
	title: 'What would have to be true?',
	about: 'Nobody has measured what this money does. So how large would its effect have to be?',
	recouped: 'For the money to be recouped',
	believed: 'What you would have to believe',
	believedAbout:
		'With all the announced measures in place for good and nobody adapting. Half of the simulations then recoup all the money.',
	yours: 'Your own figure',
	yoursAbout: 'The government set no target, and this tool draws none. You can set a figure.',
	people: 'At most this many people arriving',
	year: 'in the year',
	per100: 'in at least',
	per100Option: (count: number) => `${count} of 100 simulations`,
	move: 'by changing',
	belief: 'belief about all measures',
	ask: 'What would it take?',
	asking: 'Working it out …',
	older: 'This answer is about the choices before your last change.',
	open: 'Open the scenario of this answer',
	none: 'No UK study has measured this effect.',
	axis: 'People crossing: likely value, between low and high',
	here: 'your belief:'
} as const;

export const DEPENDS = {
	title: 'What does the result depend on most?',
	show: 'Show the shares',
	about:
		'The share of the scatter between simulations in which each thing has a part, on its own and with others. Shares can add up to more than 100. Ranges hold in 90 of 100 samplings.',
	thing: 'What',
	share: 'Share of the scatter',
	working: 'Working out the shares …',
	own: 'All this on a page of its own',
	printed: 'Causes, needs and shares stand on this page:'
} as const;

/** The page of its own. */
export const PAGE = {
	title: 'Why, and what would it take?',
	back: 'Back to the simulator with this scenario'
} as const;

/** The cost basis of a goal, as a title. */
export function basisTitle({ goal }: NeededBelief): string {
	return goal.kind === 'pays-for-itself' ? COST_BASIS_TITLES[goal.basis] : '';
}

/** An amount with its direction: "1,204 fewer", "£12m more", "no difference". */
export function amountText({ unit, figure }: ChangedFigure, amount: number): string {
	if (amount === 0) return 'no difference';
	const isPeople = unit === 'people';
	const size = isPeople ? exactCount(Math.abs(amount)) : moneyShort(Math.abs(amount));
	const isAvoided = figure.startsWith('arrivals-avoided');
	const word = amount > 0 ? 'more' : isPeople ? 'fewer' : 'less';
	return `${size} ${word}${isAvoided ? ' avoided' : ''}`;
}

/** A figure before and after: "37,196 to 33,324". */
export function fromTo({ unit, from, to }: ChangedFigure): string {
	const text = (value: number) => (unit === 'people' ? exactCount(value) : moneyShort(value));
	return `${text(from)} as announced, ${text(to)} here`;
}

/** One value of a belief in words: "14% fewer", "5% more", "no change". */
export function changeText(share: number): string {
	return effectInWords({ low: share, high: share });
}

/** What would have to be believed, in large type. */
export function neededBelief(answer: NeededBelief): string {
	if (!answer.isReached) return 'No belief on the axis is enough';
	if (answer.setting === 0) return 'No change is enough';
	return `At ${answer.setting < 0 ? 'most' : 'least'} ${changeText(answer.setting)}`;
}

/** Why this is not the question above it, and that it takes more where it does. */
export function otherQuestion(
	needed: readonly NeededBelief[] | null,
	costs: readonly Pick<AvoidedCost, 'breakEvenPercent'>[]
): string {
	const takesMore = needed?.every(
		({ setting }, place) => 100 * setting > (costs[place]?.breakEvenPercent ?? 0)
	);
	return `${takesMore ? 'It takes more than the per cent above.' : 'This is not the question above.'} In the simulations effects start late and can fade, and some people take other routes. And all the money counts, not only that for the Border Security Command.`;
}

/** The low and high that move with a belief. */
export function beliefRange(belief: AssumptionSetting): string {
	return `(likely; low to high: ${effectInWords(belief)})`;
}

/** What stands above the axis where the needed belief is, or the nearest to it. */
export function neededMark(answer: NeededBelief): string {
	const change = changeText(answer.setting);
	return answer.isReached ? `needed: ${change}` : `nearest: ${change}`;
}

/** What the axis shows, for people who do not see it. */
export function axisDescription(answer: NeededBelief): string {
	const own = answer.own === null ? '' : `, between low and high: ${effectInWords(answer.own)}`;
	const where = answer.isReached
		? `${changeText(answer.setting)} would be needed.`
		: `The nearest is ${changeText(answer.setting)}.`;
	return `An axis from ${changeText(answer.min)} to ${changeText(answer.max)}. Your belief is ${changeText(answer.now)}${own}. ${where} ${evidenceText(answer)}`;
}

/** Where the needed belief lies against the evidence. */
export function evidenceText({ evidence }: NeededBelief): string {
	if (evidence === null) return '';
	if (evidence.kind === 'none') return TRUE.none;
	const where = { inside: 'Inside', edge: 'At the edge of', outside: 'Outside' }[evidence.kind];
	return `${where} the evidence, ${effectInWords({ low: evidence.min, high: evidence.max })}, grade ${evidence.grade}.`;
}

/** "64% (61 to 67)" */
export function shareText({ percent, low, high }: ScatterFigure['rows'][number]): string {
	return `${percent}% (${low} to ${high})`;
}
