/** The format of `model.yaml`: a model is declared, not programmed. */
import { DISTRIBUTION_NAMES } from '#engine/draws/distribution.ts';
import * as z from 'zod';

const id = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const sentence = z.string().trim().min(1).max(600);
const title = z.string().trim().min(1).max(120);
const unit = z.string().trim().min(1);
const date = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'a date is YYYY, YYYY-MM or YYYY-MM-DD'
	);
const rating = z.enum(['red', 'amber', 'green']);

const source = z.strictObject({
	title,
	publisher: title,
	url: z.url({ protocol: /^https?$/ }).optional(),
	date,
	quote: z
		.string()
		.refine((text) => text.split(/\s+/).length <= 25, 'a quote has 25 words at most')
		.optional()
});

/** What is known of a funding line's money at a stage: an amount, or that it is unknown. */
const moneyStatus = z.strictObject({
	stage: z.enum(['announced', 'allocated', 'spent']),
	amountGbpMillions: z.union([z.number(), z.literal('unknown')]),
	date,
	source: id.optional(),
	note: sentence.optional()
});

const leverBase = {
	id,
	title,
	unit,
	unitInWords: title,
	purpose: sentence,
	announcedLabel: title,
	min: z.number(),
	max: z.number(),
	step: z.number().positive(),
	announced: z.number(),
	/** The setting when none of the announced measures is taken. */
	off: z.number(),
	source: id
};

const fundingLine = z.strictObject({
	...leverBase,
	role: z.enum(['pot', 'use', 'line', 'later']),
	/** `later`: announced after the model's announcement, so off at first. The setting when a person switches it on. */
	whenOn: z.number().optional(),
	/** How the money relates to earlier announcements. */
	novelty: z.enum(['new', 're-announced', 'redirected', 'part new', 'not stated']),
	/** `use`: the pot it is paid from, and the assumption that turns one unit into money. */
	paidFrom: id.optional(),
	costPerUnit: z.strictObject({ assumption: id, years: id }).optional(),
	status: z.array(moneyStatus)
});

const lever = z.strictObject({
	...leverBase,
	kind: z.enum(['switch', 'number']),
	status: sentence
});

const assumption = z
	.strictObject({
		id,
		statement: sentence,
		unit,
		distribution: z.enum(DISTRIBUTION_NAMES),
		low: z.number(),
		central: z.number(),
		high: z.number(),
		grade: z.enum(['A', 'B', 'C', 'D', 'E']),
		quality: rating,
		impact: rating,
		sources: z.array(id),
		rationale: sentence,
		madeOn: date,
		reviewBy: date,
		evidenceRange: z.union([
			z.literal('none'),
			z.strictObject({ min: z.number(), max: z.number() })
		]),
		/** Where one number stands for lack of a range: what the sensitivity tries in its place. */
		whatIf: z.strictObject({ low: z.number(), high: z.number() }).optional(),
		/** A belief is about effect, and is what the reader is invited to change. */
		belief: z.boolean().default(false),
		/** Assumptions that share this name are high together and low together; otherwise each is drawn on its own. */
		drawnWith: id.optional(),
		/** Bounds of what a reader may set. */
		min: z.number(),
		max: z.number()
	})
	.refine(({ grade, sources }) => grade === 'E' || sources.length > 0, {
		message: 'grades A to D need a source',
		path: ['sources']
	});

const range = z.strictObject({ low: z.number(), central: z.number(), high: z.number() });

const beliefSet = z.strictObject({
	id,
	title,
	summary: sentence,
	/** What it sets for every belief about a funded measure. */
	effect: range,
	/** Other assumptions it replaces. */
	assumptions: z.record(id, range).default({})
});

/** Measured things that stand beside the model and go into no formula. */
const context = z.strictObject({
	id,
	title,
	unit,
	grade: z.enum(['A', 'B', 'C', 'D']),
	source: id,
	/** What is counted, and what is not. */
	definition: sentence,
	/** The data set that holds the figures, where there is one; otherwise the points. */
	dataSet: id.optional(),
	/** A period may stand twice where counts differ; the note then says whose count it is. */
	points: z.array(
		z.strictObject({
			period: z
				.string()
				.regex(/^\d{4}(-\d{2})?$/, 'a period is a year, a financial year or a month'),
			value: z.number(),
			note: sentence.optional()
		})
	)
});

/** What somebody said, as reported. It is attributed and never adopted; `inTheModel` says what the model makes of it. */
const statement = z.strictObject({
	id,
	speaker: title,
	said: sentence,
	source: id,
	inTheModel: sentence
});

/** A whole model file. */
export const modelSchema = z.strictObject({
	id,
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	status: z.enum(['draft', 'published']),
	title,
	summary: sentence,
	authors: z.array(title).min(1),
	licence: title,
	reviewBy: date,
	intendedUse: z.array(sentence).min(1),
	outOfScope: z.array(sentence).min(1),
	limits: z.array(sentence).min(1).max(3),
	time: z.strictObject({
		unit: z.literal('month'),
		start: z.string().regex(/^\d{4}-\d{2}$/),
		horizonMonths: z.int().min(12).max(72)
	}),
	defaultVintage: z.string(),
	vintages: z
		.array(
			z.strictObject({
				id: z.string().regex(/^\d{4}-\d{2}$/),
				dataUpTo: date,
				/** The version of the data set `arrivals-monthly` it is fitted on. */
				arrivalsVersion: date,
				/** The version of the data set `wind-daily` its weather is fitted on. */
				weatherVersion: date,
				/** Whether the data of this vintage already carry the announced measures' effect. */
				measuresInBaseline: z.boolean()
			})
		)
		.min(1),
	sources: z.record(id, source),
	/** Numbers by definition (units, the calendar): nothing to believe or doubt. */
	constants: z.array(z.strictObject({ id, title, unit, value: z.number() })),
	/** Rows of months that the edition brings along. */
	series: z.array(z.strictObject({ id, title, unit })),
	shocks: z.array(z.strictObject({ id, title, unit })),
	fundingLines: z.array(fundingLine).min(1),
	levers: z.array(lever),
	/** Ids of the beliefs that a belief set's `effect` applies to. */
	beliefsAboutMeasures: z.array(id),
	defaultBeliefSet: id,
	beliefSets: z.array(beliefSet).min(1),
	assumptions: z.array(assumption),
	formulas: z.array(z.strictObject({ id, title, sentence, unit, expression: z.string().min(1) })),
	outputs: z.array(
		z.strictObject({ id, title, unit, formula: id, shownAs: z.enum(['range', 'total', 'count']) })
	),
	events: z.array(z.strictObject({ date, label: title, category: title, source: id.optional() })),
	/** The data set of all other dated events, which the model does not copy. */
	eventsDataSet: z.strictObject({ id, version: date }),
	context: z.array(context),
	statements: z.array(statement),
	presets: z.array(
		z.strictObject({
			id,
			title,
			summary: sentence,
			levers: z.record(id, z.number()),
			beliefSet: id.optional()
		})
	)
});

/** A model as read from its file. */
export type Model = z.infer<typeof modelSchema>;
