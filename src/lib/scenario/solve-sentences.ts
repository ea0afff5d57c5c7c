/** What a solution says in words, the same on a page and in a terminal. */
import { monthInWords } from '#data/calendar-month.ts';
import type { Edition } from '#model/edition.ts';
import { EVERY_MEASURE } from './scenario.ts';
import type { Solution, SolvedSetting } from './solve.ts';
import type { Goal } from './solve-goals.ts';

const BASIS_TITLES = {
	'home-office': 'Home Office basis',
	support: 'one year of support',
	derived: 'built up from nights of support'
} as const;

/** The sentences, the answer first. */
export function solutionSentences(edition: Edition, solution: Solution): string[] {
	const { answer, goal, heldBeliefs, now } = solution;
	return [
		...(answer.kind === 'reached'
			? reachedSentences(edition, solution, answer.runs)
			: [
					...(answer.hasBearing
						? []
						: [`${capital(moveTitle(edition, solution))} has no bearing on this here.`]),
					`No setting of ${moveTitle(edition, solution)}, from ${settingText(edition, solution, solution.min)} to ${settingText(edition, solution, solution.max)}, reaches this in the model: ${goalText(goal)}.`,
					`The nearest is ${settingText(edition, solution, answer.nearest.setting)}: ${figureText(goal, answer.nearest.figure)}.`,
					...evidenceSentences(edition, solution, answer.nearest)
				]),
		`As the scenario stands: ${figureText(goal, now.figure)}.`,
		...(heldBeliefs.length === 0
			? []
			: ['Beliefs about single measures that were set apart stay as they are.'])
	];
}

function reachedSentences(
	edition: Edition,
	solution: Solution,
	runs: readonly { readonly from: SolvedSetting; readonly to: SolvedSetting }[]
): string[] {
	const [first] = runs;
	if (first === undefined) return [];
	const text = (setting: number) => settingText(edition, solution, setting);
	const spans = runs.map(({ from, to }) =>
		from.setting === to.setting
			? `at ${text(from.setting)}`
			: `from ${text(from.setting)} to ${text(to.setting)}`
	);
	return [
		`In the model this is reached with ${moveTitle(edition, solution)} ${spans.join(', and ')}: ${goalText(solution.goal)}.`,
		`At ${text(first.from.setting)}, ${figureText(solution.goal, first.from.figure)}.`,
		...evidenceSentences(edition, solution, first.from)
	];
}

/** Where a needed belief lies, and the low and high that move with it. */
function evidenceSentences(
	edition: Edition,
	solution: Solution,
	{ belief, evidence }: SolvedSetting
): string[] {
	if (belief === null || evidence === null) return [];
	const text = (share: number) => settingText(edition, solution, share);
	const shape = `The range of the belief moves along: from ${text(belief.low)} to ${text(belief.high)}.`;
	if (evidence.kind === 'none')
		return [
			shape,
			`No UK study has measured this effect (grade ${evidence.grade}), so nothing says how likely that is.`
		];
	const where = { inside: 'inside', edge: 'at the edge of', outside: 'outside' }[evidence.kind];
	return [
		shape,
		`That lies ${where} the evidence, which goes from ${text(evidence.min)} to ${text(evidence.max)} (grade ${evidence.grade}).`
	];
}

/** A goal in words, without a full stop. */
export function goalText(goal: Goal): string {
	const often = `in at least ${goal.per100} of 100 simulations`;
	return goal.kind === 'twelve-months'
		? `at most ${thousands(goal.atMostPeople)} people arriving in the 12 months to ${monthInWords(goal.lastMonth)}, ${often}`
		: `the money pays for itself (${BASIS_TITLES[goal.basis]}), ${often}`;
}

function figureText(goal: Goal, { middle, per100 }: SolvedSetting['figure']): string {
	if (goal.kind === 'twelve-months')
		return `the middle of the simulations is ${thousands(twoFigures(middle))} people, and ${per100} of 100 stay within the number`;
	if (per100 === null) return 'nothing is spent, so there is nothing to recoup';
	const size = `£${thousands(Math.abs(twoFigures(middle)))} million`;
	return `the middle of the simulations is ${size} ${middle < 0 ? 'less' : 'more'} avoided than spent, and in ${per100} of 100 the money pays for itself`;
}

function moveTitle(edition: Edition, { move }: Solution): string {
	if (move.kind === 'lever')
		return `“${edition.levers.find(({ id }) => id === move.id)?.title ?? move.id}”`;
	if (move.id === EVERY_MEASURE) return 'a belief about all the announced measures';
	return `the belief “${(edition.assumptions[move.id]?.statement ?? move.id).replace(/\.$/, '')}”`;
}

function settingText(edition: Edition, { move }: Solution, setting: number): string {
	if (move.kind === 'belief') {
		const isAboutCrossings =
			move.id === EVERY_MEASURE || edition.beliefsAboutMeasures.includes(move.id);
		return isAboutCrossings ? effectText(setting) : percentText(setting);
	}
	const unit = edition.levers.find(({ id }) => id === move.id)?.unit ?? '';
	const size = thousands(Math.abs(setting));
	const sign = setting < 0 ? '−' : '';
	if (unit === 'GBP m') return `${sign}£${size}m`;
	return unit === 'share'
		? `${sign}${size}`
		: `${sign}${size} ${unit}${Math.abs(setting) === 1 ? '' : 's'}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a belief about measures says of crossings: a share below nothing is more of them. */
function effectText(share: number): string {
	if (share === 0) return 'no change';
	return `${percentText(Math.abs(share))} ${share < 0 ? 'more' : 'fewer'} crossings`;
}

/** A share as per cent, with a minus sign that is read out. */
function percentText(share: number): string {
	const percent = Number((100 * share).toFixed(1));
	return `${percent < 0 ? '−' : ''}${Math.abs(percent)} per cent`;
}

/** Sentences have two significant figures; machines get every one. */
function twoFigures(value: number): number {
	return Number(value.toPrecision(2));
}

function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
