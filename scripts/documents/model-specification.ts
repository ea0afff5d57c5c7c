/** docs/model-specification.md: enough to write the model again in another language. */
import type { DocumentInputs } from './document-inputs.ts';
import { evaluationOrder } from './evaluation-order.ts';
import { GENERATED, code, exactNumber, link, list, paragraphs, table } from './markdown.ts';
import {
	DISTRIBUTION_MEANINGS,
	MONTH_FUNCTION_MEANINGS,
	OPERATOR_MEANINGS,
	type Meaning
} from './specification/operators.ts';
import { FIGURE_WORDS, publishedFigureRows } from './specification/published-figures.ts';
import { shockText } from './specification/shocks.ts';

/** Writes the specification. */
export function modelSpecification(inputs: DocumentInputs): string {
	const { model, section } = inputs;
	return paragraphs(
		`# Specification: ${model.title}`,
		GENERATED,
		`Model ${code(model.id)}, version ${model.version}. This document is meant to be enough to write the model a second time, in any language, without reading its code. ${code('tests/independent')} holds a second implementation in Python, by an author who had read the code; nobody else has tried yet.`,
		model.summary,
		section('conventions'),
		section('expressions'),
		'## Operators',
		meanings(OPERATOR_MEANINGS),
		'## Functions along the months',
		'`t` is the axis month, from 0 to the last. Each function works on one draw at a time.',
		meanings(MONTH_FUNCTION_MEANINGS),
		'## Distributions',
		'By low `l`, central `c` and high `h`, the quantile at `p` is as follows. Where low equals high, the quantile is the central value. `z` is the standard normal quantile at `p` (Wichura 1988, algorithm AS 241, or any other as accurate), and `z95` is 1.6448536269514722.',
		table(
			['kind', 'quantile at p'],
			Object.entries(DISTRIBUTION_MEANINGS).map(([kind, gives]) => [code(kind), gives])
		),
		section('draws'),
		shockText(inputs),
		section('beliefs'),
		...tables(inputs),
		'## Formulas in evaluation order',
		`Each formula stands after all that it names. There are ${model.formulas.length}.`,
		...evaluationOrder(model.formulas, inputs.namesOf).map(formulaText),
		section('published-figures'),
		list(FIGURE_WORDS),
		table(['figure', 'definition', 'decimals'], publishedFigureRows()),
		inputs.fittingMethod
	);
}

function meanings(entries: Readonly<Record<string, Meaning>>): string {
	return table(
		['written', 'gives'],
		Object.values(entries).map(({ written, gives }) => [code(written), gives])
	);
}

function formulaText(formula: DocumentInputs['model']['formulas'][number]): string {
	const { id, title, sentence, unit, expression } = formula;
	return paragraphs(
		`### ${id}`,
		`${title}. ${sentence} Unit: ${unit}.`,
		`\`\`\`text\n${expression.trim()}\n\`\`\``
	);
}

function tables({ model, editions }: DocumentInputs): string[] {
	const n = exactNumber;
	return [
		'## Constants',
		table(
			['id', 'title', 'unit', 'value'],
			model.constants.map(({ id, title, unit, value }) => [code(id), title, unit, n(value)])
		),
		'## Series',
		'The numbers stand in the field `series` of each edition, one per axis month. The last section says how they are made.',
		table(
			['id', 'title', 'unit'],
			model.series.map(({ id, title, unit }) => [code(id), title, unit])
		),
		'Editions:',
		list(
			editions.map(({ modelId, modelVersion, vintage, axis }) => {
				const file = `${modelId}@${modelVersion}+${vintage}.json`;
				return `${link(file, `../src/lib/model/editions/${file}`)}: ${axis.monthCount} axis months, of which the first ${axis.firstProjectedMonth - axis.firstMonth} are measured`;
			})
		),
		'## Levers',
		table(
			['id', 'title', 'unit', 'announced', 'off', 'min', 'max'],
			[...model.fundingLines, ...model.levers].map(
				({ id, title, unit, announced, off, min, max }) => [
					code(id),
					title,
					unit,
					n(announced),
					n(off),
					n(min),
					n(max)
				]
			)
		),
		'## Table of assumptions',
		'Where the column _drawn with_ is empty, the column of chance has the name of the id.',
		table(
			['id', 'unit', 'kind', 'low', 'central', 'high', 'drawn with'],
			model.assumptions.map(({ id, unit, distribution, low, central, high, drawnWith }) => [
				code(id),
				unit,
				distribution,
				n(low),
				n(central),
				n(high),
				drawnWith === undefined ? '' : code(drawnWith)
			])
		),
		'## Belief sets',
		`Beliefs about measures: ${model.beliefsAboutMeasures.map(code).join(', ')}. The default set is ${code(model.defaultBeliefSet)}.`,
		table(
			['id', 'effect: low, central, high', 'other assumptions: low, central, high'],
			model.beliefSets.map(({ id, effect, assumptions }) => [
				code(id),
				rangeText(effect),
				Object.entries(assumptions)
					.map(([other, range]) => `${code(other)} ${rangeText(range)}`)
					.join('; ')
			])
		)
	];
}

function rangeText({ low, central, high }: { low: number; central: number; high: number }) {
	return [low, central, high].map(exactNumber).join(', ');
}
