/** A made-up view for tests: real monthly counts, invented ranges. Never imported by a page. */
import type { ScenarioResult } from '#scenario/scenario-result.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { LeverControl, SimulatorView } from '#scenario/simulator-view.ts';
import { dotsAround, fixtureYears, NO_YEARS, rangeAround } from './year-fixture.ts';

const FIRST_MONTH = 2024 * 12 + 10;
const MONTH_COUNT = 24;

/* prettier-ignore */
const PEOPLE = [
	7, 0, 0, 0, 0, 4, 0, 10, 7, 23, 110, 138,
	45, 88, 66, 80, 150, 163, 195, 342, 210, 75, 151, 278,
	94, 183, 188, 558, 743, 727, 1111, 1470, 1946, 472, 761, 209,
	224, 308, 831, 750, 1627, 2177, 3512, 3053, 4602, 2701, 6971, 1770,
	1339, 143, 3066, 2143, 2916, 3140, 3687, 8631, 7964, 6900, 4082, 1744,
	1180, 1773, 840, 2153, 1664, 3823, 3299, 5369, 4729, 1869, 1661, 1077,
	1335, 920, 3180, 2132, 2881, 3041, 3414, 4149, 4192, 5417, 2901, 3254,
	1098, 958, 4586, 4432, 3738, 5170, 5454, 3567, 5084, 2867, 2338, 2180,
	933, 1276, 2232, 1975, 2726, 2742, 2316, 2313, 2683, 1739
];

const SEASON = [0.35, 0.3, 0.6, 0.8, 0.9, 1.1, 1.25, 1.45, 1.5, 1.25, 0.9, 0.6];

function middleOf(month: number): number {
	return 3100 * (SEASON[month % 12] ?? 1);
}

const MONTHS = Array.from({ length: MONTH_COUNT }, (_, step) => FIRST_MONTH + step);

function lever(
	id: string,
	title: string,
	role: LeverControl['role'],
	announced: number,
	max: number,
	unit: LeverControl['unit'] = 'GBP m'
): LeverControl {
	return {
		id,
		title,
		role,
		unit,
		unitInWords: unit === 'GBP m' ? '£ million over two years' : 'people',
		min: 0,
		max,
		step: unit === 'GBP m' && max > 60 ? 5 : 1,
		announced,
		announcedLabel: role === 'use' ? 'our assumption' : 'announced 4 November 2024',
		purpose: 'Pays for staff, equipment and intelligence at the command that leads on small boats.',
		gbpMillionsPerUnit: unit === 'people' ? 0.23 : 1,
		source: { title: 'The Independent', url: 'https://www.independent.co.uk/', date: '2024-11-04' }
	};
}

const LEVERS: readonly LeverControl[] = [
	lever('border-security-command', 'Border Security Command', 'pot', 150, 400),
	lever('investigators', 'Specialist investigators', 'use', 100, 600, 'people'),
	lever('surveillance', 'Surveillance equipment', 'use', 40, 400),
	lever('interpol', 'Interpol support', 'line', 6, 30),
	lever('organised-crime', 'Serious organised crime', 'line', 24, 120)
];

/** The scenario of the fixture: everything as announced. */
export const FIXTURE_SCENARIO: Scenario = {
	modelId: 'uk-border-security',
	modelVersion: '0.1.0',
	vintage: '2024-10',
	seed: 20241104,
	drawCount: 4096,
	levers: Object.fromEntries(LEVERS.map((control) => [control.id, control.announced])),
	beliefSet: 'evidence-neutral',
	assumptions: {}
};

function spentIn(financialYear: number, monthsCovered: number, gbpMillions: number) {
	return {
		financialYear,
		monthsCovered,
		spendGbpMillions: gbpMillions,
		realGbpMillions: gbpMillions,
		discountedGbpMillions: gbpMillions
	};
}

/** A result with the shape of a real one; `shift` scales every range. */
export function fixtureResult(scenario: Scenario, shift = 1): ScenarioResult {
	const ranges = MONTHS.map((month) => rangeAround(middleOf(month) * shift));
	return {
		scenario,
		edition: { status: 'draft', digest: '3f9a1c5e8b7d' },
		firstMonth: FIRST_MONTH,
		monthCount: MONTH_COUNT,
		monthlyArrivals: ranges,
		twelveMonthArrivals: MONTHS.map(() => rangeAround(33_000 * shift)),
		referenceTwelveMonthMiddles: MONTHS.map(() => 33_900),
		calendarYears: fixtureYears(shift),
		firstTwelveMonthDots: dotsAround(33_000 * shift),
		referenceMonthlyArrivals: MONTHS.map((month) => rangeAround(middleOf(month) * 1.03)),
		firstTwelveMonths: [18_240, 25_100, 29_700, 33_020, 37_000, 42_800, 52_310].map(
			(n) => n * shift
		),
		referenceFirstTwelveMonths: [18_900, 25_800, 30_400, 33_600, 37_900, 43_700, 53_420],
		avoidedFirstTwelveMonths: [-900, -200, 100, 400, 700, 1200, 2600],
		avoidedWholeHorizon: [-1800, -400, 200, 900, 1500, 2700, 5900],
		displacedFirstTwelveMonths: [-450, -100, 50, 200, 350, 600, 1300],
		displacedWholeHorizon: [-900, -200, 100, 450, 750, 1350, 2950],
		fewerThanReferencePer100: 63,
		moreThanReferencePer100: 37,
		sampleFutures: Array.from({ length: 12 }, (_, future) =>
			MONTHS.map((month, step) =>
				Math.round(
					middleOf(month) *
						(0.45 + future * 0.11) *
						(1 + 0.35 * Math.sin(step * 1.9 + future * 2.3))
				)
			)
		),
		spendGbpMillions: 180,
		spendRealGbpMillions: 177,
		spendDiscountedGbpMillions: 173,
		laterSpendGbpMillions: 0,
		costPerArrivalAvoided: {
			definedPer100: 71,
			gbp: [30_000, 60_000, 90_000, 130_000, 260_000, 600_000, 2_400_000]
		},
		arriveInTheEndPer100: [75.3, 80.2, 83.6, 86.6, 89.4, 91.9, 94.7],
		arriveInTheEndPer100AtCentral: 92.4,
		derivedCost: {
			basis: 'derived',
			title: 'Built up from nights of support',
			avoidedGbpMillions: [-60, -13, 6, 30, 50, 90, 200],
			netGbpMillions: [-240, -193, -174, -150, -130, -90, 20],
			paysForItselfPer100: 6,
			costPerArrivalGbp: 30_725,
			drawnCostPerArrivalGbp: { low: 8000, high: 80_000 },
			...NO_YEARS
		},
		weatherPercent: { firstMonth: 24, firstTwelveMonths: 8 },
		borderCommandGbpMillions: 150,
		spendByFinancialYear: [spentIn(2024, 5, 45), spentIn(2025, 12, 90), spentIn(2026, 7, 45)],
		avoidedCosts: [
			{
				basis: 'home-office',
				title: 'Home Office figure for a whole stay',
				avoidedGbpMillions: [-190, -42, 21, 95, 160, 290, 620],
				netGbpMillions: [-370, -222, -159, -85, -20, 110, 440],
				paysForItselfPer100: 31,
				costPerArrivalGbp: 106_000,
				drawnCostPerArrivalGbp: { low: 30_000, high: 165_000 },
				breakEvenArrivals: 1415,
				breakEvenPercent: 1.8,
				breakEvenPercentOfTwoMeasuredYears: 1.8,
				...NO_YEARS
			},
			{
				basis: 'support',
				title: 'One year of asylum support',
				avoidedGbpMillions: [-74, -16, 8, 37, 62, 111, 242],
				netGbpMillions: [-254, -196, -172, -143, -118, -69, 62],
				paysForItselfPer100: 9,
				costPerArrivalGbp: 41_000,
				drawnCostPerArrivalGbp: { low: 25_000, high: 41_000 },
				breakEvenArrivals: 3659,
				breakEvenPercent: 4.7,
				breakEvenPercentOfTwoMeasuredYears: 4.7,
				...NO_YEARS
			}
		]
	};
}

/** The view of the fixture's scenario. */
export const FIXTURE_VIEW: SimulatorView = {
	chartView: 'months',
	vintages: ['2024-10', '2026-09'],
	scenario: FIXTURE_SCENARIO,
	result: fixtureResult(FIXTURE_SCENARIO),
	levers: LEVERS,
	beliefSets: [
		[
			'evidence-neutral',
			'Evidence-neutral',
			'No UK study exists, so fewer and more crossings both stay possible.',
			-0.05,
			0,
			0.1
		],
		['no-effect', 'No effect', 'The measures change nothing about how many people cross.', 0, 0, 0],
		[
			'land-border-study',
			'Land-border study',
			'They work like enforcement did at the border of Mexico and the United States.',
			0,
			0.05,
			0.1
		],
		[
			'fades-quickly',
			'Fades quickly',
			'They work at first, and then smugglers adapt.',
			0,
			0.1,
			0.2
		],
		[
			'backfires',
			'Backfires',
			'Fuller boats or new routes more than make up for it.',
			-0.15,
			-0.05,
			0
		],
		[
			'as-ministers-hope',
			'As ministers hope',
			'A large, lasting effect. Nobody has published such an estimate.',
			0.2,
			0.4,
			0.6
		]
	].map(([id, title, summary, low, central, high]) => ({
		id: String(id),
		title: String(title),
		summary: String(summary),
		effect: { low: Number(low), central: Number(central), high: Number(high) },
		speaksOf: []
	})),
	defaultBeliefSet: 'evidence-neutral',
	ownBelief: { min: -0.5, max: 0.9, step: 0.01 },
	history: {
		firstMonth: 2018 * 12,
		people: PEOPLE,
		partialLastMonth: { daysCovered: 7, daysInMonth: 31 },
		dataSetVersion: '2026-10',
		provisionalFrom: 2026 * 12 + 6
	},
	announcement: { month: FIRST_MONTH, label: '4 Nov 2024: extra £75m announced' },
	deflator: { yearlyGrowth: 0.023, about: 'Consumer prices stand in for the GDP deflator.' },
	otherChanges: [],
	needed: null,
	limits: [
		'Changes in war, politics and the law that no past month had.',
		'Whether the measures have any effect: no UK study has measured it.',
		'People who take other routes instead, such as lorries.'
	],
	notices: []
};
