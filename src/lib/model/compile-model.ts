/** A checked model and what was known on a date, compiled into an edition. Build time only. */
import { monthIndex, monthOfYear, type MonthIndex } from '#data/calendar-month.ts';
import { sha256 } from '#engine/digest.ts';
import { compileProgram } from '#engine/expression/compile-program.ts';
import type { Expression } from '#engine/expression/expression.ts';
import { fitBaseline } from './baseline/fit-baseline.ts';
import type { Edition, EditionLever, EditionSource } from './edition.ts';
import type { Model } from './format.ts';

/** Monthly arrivals as far as they are fully published. */
export interface KnownArrivals {
	readonly version: string;
	readonly firstMonth: MonthIndex;
	readonly people: readonly number[];
}

/** Compiles the edition of one vintage. Arrivals after the vintage are cut off before anything looks at them. */
export function compileModel(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	vintageId: string,
	arrivals: KnownArrivals
): Edition {
	const vintage = model.vintages.find(({ id }) => id === vintageId);
	if (vintage === undefined) throw new RangeError(`the model has no vintage ${vintageId}`);
	const lastKnownMonth = monthIndex(vintage.dataUpTo.slice(0, 7));
	const known = arrivals.people.slice(0, lastKnownMonth - arrivals.firstMonth + 1);
	if (arrivals.firstMonth + known.length - 1 !== lastKnownMonth)
		throw new RangeError(`arrivals end before the vintage ${vintageId}`);
	const firstMonth = monthIndex(model.time.start);
	const measuredMonths = Math.max(0, lastKnownMonth + 1 - firstMonth);
	const monthCount = measuredMonths + model.time.horizonMonths;
	const axis = { firstMonth, monthCount, firstProjectedMonth: firstMonth + measuredMonths };
	const baseline = fitBaseline(known, model.time.horizonMonths);
	const measured = known.slice(known.length - measuredMonths, known.length);
	const body: Omit<Edition, 'digest'> = {
		format: 1,
		modelId: model.id,
		modelVersion: model.version,
		vintage: vintageId,
		status: model.status,
		title: model.title,
		limits: model.limits,
		announcement: {
			month: monthIndex((model.events[0]?.date ?? model.time.start).slice(0, 7)),
			label: model.events[0]?.label ?? ''
		},
		axis,
		lastTwelveMonths: known.slice(-12),
		dataSets: [{ id: 'arrivals-monthly', version: arrivals.version }],
		levers: compiledLevers(model),
		assumptions: Object.fromEntries(
			model.assumptions.map(({ id, distribution, low, central, high, min, max, drawnWith }) => [
				id,
				{ kind: distribution, low, central, high, drawnAs: drawnWith ?? id, min, max }
			])
		),
		beliefsAboutMeasures: model.beliefsAboutMeasures,
		defaultBeliefSet: model.defaultBeliefSet,
		beliefSets: model.beliefSets,
		series: {
			'baseline-centre': [
				...(measuredMonths > 0 ? measured : []).map((people) => Math.sqrt(people)),
				...baseline.centre
			].map(sixDecimals),
			'baseline-spread': [...zeros(measuredMonths), ...baseline.spread].map(sixDecimals),
			'is-projected': [...zeros(measuredMonths), ...ones(model.time.horizonMonths)],
			'measures-in-baseline': (vintage.measuresInBaseline ? ones : zeros)(monthCount),
			'in-first-two-years': [
				...zeros(measuredMonths),
				...ones(24),
				...zeros(model.time.horizonMonths - 24)
			]
		},
		shocks: { 'baseline-shock': { correlation: sixDecimals(baseline.correlation) } },
		program: compileProgram({
			formulas: [
				...model.constants.map(({ id, value }) => ({
					id,
					expression: { kind: 'number', value } as const
				})),
				...model.formulas.map(({ id }) => ({ id, expression: expressions.get(id) as Expression }))
			],
			levers: Object.fromEntries(
				[...model.fundingLines, ...model.levers].map(({ id, announced, off }) => [
					id,
					{ announced, 'without-measures': off }
				])
			),
			assumptions: model.assumptions.map(({ id }) => id),
			series: model.series.map(({ id }) => id),
			shocks: model.shocks.map(({ id }) => id),
			monthCount,
			firstAprilOffset: (16 - monthOfYear(firstMonth)) % 12
		})
	};
	return { ...body, digest: sha256(JSON.stringify(body)) };
}

const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const ones = (count: number): number[] => new Array<number>(count).fill(1);

/** Six decimals of a square root of people are far below one person, and keep editions readable. */
const sixDecimals = (value: number): number => Math.round(value * 1e6) / 1e6;

function compiledLevers(model: Model): EditionLever[] {
	const money = model.fundingLines.map((line) => ({
		...leverFields(model, line),
		role: line.role,
		gbpMillionsPerUnit: gbpMillionsPerUnit(model, line)
	}));
	const measures = model.levers.map((lever) => ({
		...leverFields(model, lever),
		role: 'measure' as const,
		gbpMillionsPerUnit: null
	}));
	return [...money, ...measures];
}

function leverFields(
	model: Model,
	lever: Model['fundingLines'][number] | Model['levers'][number]
): Omit<EditionLever, 'role' | 'gbpMillionsPerUnit'> {
	const { id, title, unit, unitInWords, purpose, announcedLabel, min, max, step, announced, off } =
		lever;
	const source = sourceOf(model, lever.source);
	return {
		id,
		title,
		unit,
		unitInWords,
		purpose,
		announcedLabel,
		min,
		max,
		step,
		announced,
		off,
		source
	};
}

function sourceOf(model: Model, id: string): EditionSource {
	const { title, publisher, date, url } = model.sources[id] as Model['sources'][string];
	return url === undefined ? { title, publisher, date } : { title, publisher, date, url };
}

function gbpMillionsPerUnit(model: Model, line: Model['fundingLines'][number]): number {
	if (line.costPerUnit === undefined) return 1;
	const central = (id: string) =>
		(model.assumptions.find((assumption) => assumption.id === id) as { central: number }).central;
	return (central(line.costPerUnit.assumption) * central(line.costPerUnit.years)) / 1e6;
}
