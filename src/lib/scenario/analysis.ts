/** Questions about a scenario that take more than one run, answered in words and numbers: the same for a page and a server. */
import type { Outcome } from '#data/problem.ts';
import type { Edition } from '#model/edition.ts';
import { announcedLike, attributeChange, type AttributedFigure } from './attribution.ts';
import { biggestCauseSentence, CAUSE_TITLES, figureTitle } from './attribution-sentences.ts';
import type { CauseGroup } from './attribution-groups.ts';
import { loadEdition } from './editions.ts';
import type { EvidencePosition } from './evidence-position.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';
import { solve, type Solution } from './solve.ts';
import type { Goal } from './solve-goals.ts';
import type { Move } from './solve-moves.ts';
import { solutionSentences } from './solve-sentences.ts';
import { dependsMostSentence, groupTitle, sharedFigureTitle } from './variance-sentences.ts';
import { varianceShares } from './variance-shares.ts';

/** One figure of a change: both sides, the difference, and parts that add up to it exactly. */
export interface ChangedFigure {
	readonly figure: AttributedFigure;
	readonly title: string;
	readonly unit: 'people' | 'GBP m';
	readonly from: number;
	readonly to: number;
	readonly difference: number;
	readonly parts: readonly {
		readonly group: CauseGroup;
		readonly title: string;
		readonly amount: number;
	}[];
}

/** Why a scenario differs from what was announced. */
export interface ChangeAnswer {
	/** The scenario as announced that it is set beside, as an address's search part. */
	readonly announcedLink: string;
	readonly sentence: string;
	readonly figures: readonly ChangedFigure[];
}

/** Where one lever or belief reaches a goal, or comes nearest. */
export interface GoalAnswer {
	readonly goal: Goal;
	readonly move: Move;
	readonly isReached: boolean;
	readonly sentences: readonly string[];
	/** The smallest setting that reaches it, or the nearest; the setting as it stands; and what could be set. */
	readonly setting: number;
	readonly now: number;
	readonly min: number;
	readonly max: number;
	/** With low and high, where a belief is moved: what is needed or nearest, and what is believed now. */
	readonly belief: AssumptionSetting | null;
	readonly own: AssumptionSetting | null;
	readonly evidence: EvidencePosition | null;
	/** The scenario at that setting, as an address's search part. */
	readonly link: string;
}

/** What a figure's scatter between simulations comes from, largest first. Shares are per cent with a range. */
export interface ScatterFigure {
	readonly title: string;
	readonly sentence: string;
	readonly rows: readonly {
		readonly id: string;
		readonly title: string;
		readonly percent: number;
		readonly low: number;
		readonly high: number;
	}[];
}

/** The figures of a change that a reader is shown. */
const SHOWN_FIGURES: readonly AttributedFigure[] = [
	'first-twelve-months-middle',
	'arrivals-avoided-middle',
	'spend',
	'net-home-office',
	'net-support'
];

/** Splits the difference from what the scenario's own edition has as announced. */
export function changeFromAnnounced(edition: Edition, scenario: Scenario): ChangeAnswer {
	const announced = announcedLike(edition, scenario);
	const attribution = attributeChange(announced, { edition, scenario });
	return {
		announcedLink: linkFromScenario(announced.scenario),
		sentence: biggestCauseSentence(attribution),
		figures: attribution.figures
			.filter(({ figure }) => SHOWN_FIGURES.includes(figure))
			.map(({ figure, unit, from, to, difference, parts }) => ({
				figure,
				title: figureTitle(figure, attribution),
				unit,
				from,
				to,
				difference,
				parts: parts.map(({ group, amount }) => ({ group, amount, title: CAUSE_TITLES[group] }))
			}))
	};
}

/** What one lever or belief would have to be. */
export function goalAnswer(
	edition: Edition,
	scenario: Scenario,
	move: Move,
	goal: Goal
): Outcome<GoalAnswer> {
	const solved = solve(edition, scenario, move, goal);
	return solved.ok ? { ok: true, value: inWords(edition, solved.value) } : solved;
}

/** A belief that would be needed, to be drawn. It stands in the first page, so it brings no sentences and no address along. */
export type NeededBelief = Omit<GoalAnswer, 'sentences' | 'link'>;

/** What would have to be believed of all measures for the money to pay for itself, on the two bases shown together. */
export function neededBeliefs(edition: Edition, scenario: Scenario): NeededBelief[] {
	return (['home-office', 'support'] as const).flatMap((basis) => {
		const goal: Goal = { kind: 'pays-for-itself', basis, per100: 50 };
		const answer = goalAnswer(edition, scenario, { kind: 'belief', id: EVERY_MEASURE }, goal);
		if (!answer.ok) return [];
		const { sentences: _sentences, link: _link, ...needed } = answer.value;
		return [needed];
	});
}

/** Where the scatter of the watched figures comes from. */
export function scatter(edition: Edition, scenario: Scenario): ScatterFigure[] {
	return varianceShares(edition, scenario).figures.map((shares) => ({
		title: sharedFigureTitle(shares.figure),
		sentence: dependsMostSentence(edition, shares),
		rows: shares.rows.slice(0, 5).map(({ group, withOthers: { share, low, high } }) => ({
			id: group.id,
			title: groupTitle(edition, group),
			percent: percent(share),
			low: percent(low),
			high: percent(high)
		}))
	}));
}

/** An edition for a scenario that a link has given. */
export async function editionOf(scenario: Scenario): Promise<Edition> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return edition;
}

function inWords(edition: Edition, solution: Solution): GoalAnswer {
	const { answer, goal, move, min, max, now } = solution;
	const isReached = answer.kind === 'reached';
	const found = isReached ? answer.runs[0]?.from : answer.nearest;
	if (found === undefined) throw new RangeError('a goal that is reached is reached somewhere');
	return {
		goal,
		move,
		isReached,
		sentences: solutionSentences(edition, solution),
		setting: found.setting,
		now: now.setting,
		min,
		max,
		belief: found.belief,
		own: now.belief,
		evidence: found.evidence,
		link: linkFromScenario(found.scenario)
	};
}

function percent(share: number): number {
	return Math.round(100 * share);
}
