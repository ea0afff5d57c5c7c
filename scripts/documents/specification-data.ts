/** docs/model-specification.json: the tables of the specification as data. */
import { DIRECTION_NUMBERS } from '#engine/draws/direction-numbers.ts';
import type { DocumentInputs } from './document-inputs.ts';
import { evaluationOrder } from './evaluation-order.ts';

/** The tables of the specification, in the names that it uses. */
export function specificationData({ model, namesOf }: DocumentInputs) {
	return {
		about: 'The tables of docs/model-specification.md as data. Written by `npm run docs`.',
		model: model.id,
		version: model.version,
		constants: model.constants.map(({ id, unit, value }) => ({ id, unit, value })),
		series: model.series.map(({ id, unit }) => ({ id, unit })),
		shocks: model.shocks.map(({ id }) => ({ id })),
		levers: [...model.fundingLines, ...model.levers].map(
			({ id, unit, announced, off, min, max }) => ({ id, unit, announced, off, min, max })
		),
		assumptions: model.assumptions.map(
			({ id, unit, distribution, low, central, high, drawnWith }) => ({
				id,
				unit,
				distribution,
				low,
				central,
				high,
				column: drawnWith ?? id
			})
		),
		beliefsAboutMeasures: model.beliefsAboutMeasures,
		beliefSets: model.beliefSets.map(({ id, effect, assumptions }) => ({
			id,
			effect,
			assumptions
		})),
		formulas: evaluationOrder(model.formulas, namesOf).map(({ id, unit, expression }) => ({
			id,
			unit,
			expression
		})),
		directionNumbers: DIRECTION_NUMBERS
	};
}

/** The same as text. */
export function specificationDataText(inputs: DocumentInputs): string {
	return JSON.stringify(specificationData(inputs));
}
