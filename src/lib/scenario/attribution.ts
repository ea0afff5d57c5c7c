/** Why a result differs from another's: the difference split into money, beliefs, other levers, weather, other assumptions and newer data. */
import type { MonthIndex } from '#data/calendar-month.ts';
import type { Edition } from '#model/edition.ts';
import {
	CAUSE_GROUPS,
	differingGroups,
	mixedScenario,
	type CauseGroup,
	type Side
} from './attribution-groups.ts';
import { defaultScenario } from './default-scenario.ts';
import { middleOf, rounded } from './draw-sums.ts';
import { assumptionColumns, evaluateInputs, shockColumns } from './evaluate-scenario.ts';
import type { MonthSpan } from './projected-months.ts';
import type { Scenario } from './scenario.ts';
import { wholeParts } from './shapley.ts';
import { totalDraws, TOTAL_FORMULAS, type TotalDraws } from './total-draws.ts';

/** The figures that are split, with the decimals they are published with. Money is GBP millions in cash. */
const FIGURES = {
	'first-twelve-months-middle': { unit: 'people', decimals: 0, of: 'first-twelve-months' },
	'first-twelve-months-mean': { unit: 'people', decimals: 0, of: 'first-twelve-months' },
	'arrivals-avoided-middle': { unit: 'people', decimals: 0, of: 'arrivals-avoided' },
	'arrivals-avoided-mean': { unit: 'people', decimals: 0, of: 'arrivals-avoided' },
	spend: { unit: 'GBP m', decimals: 1, of: 'spend' },
	'net-home-office': { unit: 'GBP m', decimals: 1, of: 'net-home-office' },
	'net-support': { unit: 'GBP m', decimals: 1, of: 'net-support' }
} as const satisfies Record<
	string,
	{ unit: 'people' | 'GBP m'; decimals: 0 | 1; of: keyof TotalDraws }
>;

export type AttributedFigure = keyof typeof FIGURES;
export const ATTRIBUTED_FIGURES = Object.keys(FIGURES) as readonly AttributedFigure[];

/** What one group does to a figure, in the figure's unit. */
export interface AttributedPart {
	readonly group: CauseGroup;
	readonly amount: number;
}

/** One figure on both sides, and the parts of the difference. They add up to it exactly: to the person, to GBP 0.1 million. */
export interface FigureAttribution {
	readonly figure: AttributedFigure;
	readonly unit: 'people' | 'GBP m';
	readonly from: number;
	readonly to: number;
	readonly difference: number;
	/** One part per group that differs, in the order of `CAUSE_GROUPS`. */
	readonly parts: readonly AttributedPart[];
	/** The largest part either way; null where no part is other than nothing. */
	readonly biggestCause: AttributedPart | null;
}

/** The split of every figure. */
export interface Attribution {
	/** The groups in which the two scenarios differ. All others do nothing here. */
	readonly groups: readonly CauseGroup[];
	/** The months compared: those that both editions project. Arrivals in "12 months" are those of the first 12 of them. */
	readonly firstMonth: MonthIndex;
	readonly monthCount: number;
	/** How many mixtures of the two scenarios were run. */
	readonly runCount: number;
	readonly figures: readonly FigureAttribution[];
}

/** The announced scenario of an edition with another scenario's seed and count, to compare that one with. */
export function announcedLike(edition: Edition, { seed, drawCount }: Scenario): Side {
	return { edition, scenario: { ...defaultScenario(edition), seed, drawCount } };
}

/**
 * Splits the differences from one scenario to another by averaging over all orders in which the groups could change
 * (decision 0025). Both are run with the seed and count of `to`, paired inside an edition. Throws where the editions project no month in common.
 */
export function attributeChange(from: Side, to: Side): Attribution {
	const groups = differingGroups(from, to);
	const months = sharedMonths(from.edition, to.edition);
	const runs = runMixtures(from, to, groups, months);
	const last = runs.length - 1;
	return {
		groups,
		...months,
		runCount: runs.length,
		figures: ATTRIBUTED_FIGURES.map((figure) => {
			const { unit, decimals } = FIGURES[figure];
			const scale = decimals === 0 ? 1 : 10;
			const valueOf = (set: number) => (runs[set] as FigureValues)[figure];
			const parts = groups.length === 0 ? [] : wholeParts(groups.length, valueOf);
			return {
				figure,
				unit,
				from: valueOf(0) / scale,
				to: valueOf(last) / scale,
				difference: (valueOf(last) - valueOf(0)) / scale,
				...causes(
					parts.map((part, i) => ({ group: groups[i] as CauseGroup, amount: part / scale }))
				)
			};
		})
	};
}

function causes(
	parts: readonly AttributedPart[]
): Pick<FigureAttribution, 'parts' | 'biggestCause'> {
	let biggestCause: AttributedPart | null = null;
	for (const part of parts)
		if (Math.abs(part.amount) > Math.abs(biggestCause?.amount ?? 0)) biggestCause = part;
	return { parts, biggestCause };
}

/** Months that both editions project. */
function sharedMonths(a: Edition, b: Edition): { firstMonth: MonthIndex; monthCount: number } {
	const end = ({ axis }: Edition) => axis.firstMonth + axis.monthCount;
	const firstMonth = Math.max(a.axis.firstProjectedMonth, b.axis.firstProjectedMonth);
	const monthCount = Math.min(end(a), end(b)) - firstMonth;
	if (monthCount <= 0) throw new RangeError('the two editions project no month in common');
	return { firstMonth, monthCount };
}

/** Figures as they are published, in whole units of their last decimal. */
type FigureValues = Readonly<Record<AttributedFigure, number>>;

/** One run for every set of groups that change: set 0 is `from`, the last one `to`. */
function runMixtures(
	from: Side,
	to: Side,
	groups: readonly CauseGroup[],
	{ firstMonth, monthCount }: { firstMonth: MonthIndex; monthCount: number }
): FigureValues[] {
	const columnsOf = keptColumns();
	return Array.from({ length: 1 << groups.length }, (_, set) => {
		const taken = new Set(groups.filter((_group, i) => (set >> i) & 1));
		// A group that does not differ may come from either side; from `to`, whose run stays as it is.
		for (const group of CAUSE_GROUPS) if (!groups.includes(group)) taken.add(group);
		const { edition, scenario } = mixedScenario(from, to, taken);
		const { levers, drawCount } = scenario;
		const columns = evaluateInputs(
			edition,
			{ drawCount, levers, series: edition.series, ...columnsOf(edition, scenario) },
			TOTAL_FORMULAS
		);
		const first = firstMonth - edition.axis.firstMonth;
		const span: MonthSpan = { first, end: first + monthCount };
		return figureValues(totalDraws(columns, span));
	});
}

/** Draws the columns of assumptions and shocks once for all mixtures that share them. */
function keptColumns() {
	const shocks = new Map<Edition, ReturnType<typeof shockColumns>>();
	const assumptions = new Map<string, ReturnType<typeof assumptionColumns>>();
	return (edition: Edition, scenario: Scenario) => {
		const key = JSON.stringify([edition.digest, scenario.beliefSet, scenario.assumptions]);
		const chance = shocks.get(edition) ?? shockColumns(edition, scenario);
		const drawn = assumptions.get(key) ?? assumptionColumns(edition, scenario);
		shocks.set(edition, chance);
		assumptions.set(key, drawn);
		return { assumptions: drawn, shocks: chance };
	};
}

function figureValues(totals: TotalDraws): FigureValues {
	const value = (figure: AttributedFigure) => {
		const { decimals, of } = FIGURES[figure];
		const draws = totals[of];
		const published = figure.endsWith('-mean')
			? rounded(draws.reduce((sum, people) => sum + people, 0) / draws.length, decimals)
			: middleOf(draws, decimals);
		return Math.round(published * (decimals === 0 ? 1 : 10));
	};
	return Object.fromEntries(
		ATTRIBUTED_FIGURES.map((figure) => [figure, value(figure)])
	) as FigureValues;
}
