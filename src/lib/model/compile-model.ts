/** A checked model and what was known on a date, compiled into an edition. Build time only. */
import { monthIndex, monthOfYear } from '#data/calendar-month.ts';
import { sha256 } from '#engine/digest.ts';
import { compileProgram, type Declarations } from '#engine/expression/compile-program.ts';
import type { Expression } from '#engine/expression/expression.ts';
import type { Edition, EditionAssumption, EditionLever, EditionSource } from './edition.ts';
import { fitVintage, type KnownArrivals, type KnownWeather } from './fit-vintage.ts';
import type { Model } from './format.ts';

/** Compiles the edition of one vintage. Data after the vintage are cut off before anything looks at them. */
export function compileModel(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	vintageId: string,
	arrivals: KnownArrivals,
	weather: KnownWeather
): Edition {
	const vintage = model.vintages.find(({ id }) => id === vintageId);
	if (vintage === undefined) throw new RangeError(`the model has no vintage ${vintageId}`);
	const fitted = fitVintage(model.time, vintage, arrivals, weather);
	const { axis } = fitted;
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
		...fitted,
		levers: compiledLevers(model),
		assumptions: Object.fromEntries(
			model.assumptions.map((assumption) => [assumption.id, compiledAssumption(assumption)])
		),
		beliefsAboutMeasures: model.beliefsAboutMeasures,
		defaultBeliefSet: model.defaultBeliefSet,
		beliefSets: model.beliefSets,
		program: compileProgram(declarationsOf(model, expressions, axis))
	};
	return { ...body, digest: sha256(JSON.stringify(body)) };
}

function compiledAssumption(assumption: Model['assumptions'][number]): EditionAssumption {
	const { statement, unit, distribution, low, central, high, min, max, whatIf } = assumption;
	return {
		statement,
		unit,
		kind: distribution,
		low,
		central,
		high,
		drawnAs: assumption.drawnWith ?? assumption.id,
		min,
		max,
		isBelief: assumption.belief,
		grade: assumption.grade,
		evidenceRange: assumption.evidenceRange === 'none' ? null : assumption.evidenceRange,
		...(whatIf === undefined ? {} : { whatIf })
	};
}

/** What the formulas of a checked model name, on the month axis of a vintage. */
export function declarationsOf(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	axis: Edition['axis']
): Declarations {
	return {
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
		monthCount: axis.monthCount,
		firstAprilOffset: (16 - monthOfYear(axis.firstMonth)) % 12
	};
}

function compiledLevers(model: Model): EditionLever[] {
	const money = model.fundingLines.map((line) => ({
		...leverFields(model, line),
		role: line.role,
		...(line.whenOn === undefined ? {} : { whenOn: line.whenOn }),
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
