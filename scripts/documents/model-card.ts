/** docs/model-card.md: the model on two pages at most. */
import { monthInWords } from '#data/calendar-month.ts';
import { PERCENTILES } from '#scenario/scenario-result.ts';
import type { DocumentInputs } from './document-inputs.ts';
import { GENERATED, link, list, paragraphs, table } from './markdown.ts';
import { isCritical } from './ratings.ts';

/** Writes the model card. */
export function modelCard(inputs: DocumentInputs): string {
	const { model } = inputs;
	return paragraphs(
		`# Model card: ${model.title}`,
		GENERATED,
		'**A what-if tool. Assumptions, not predictions.**',
		'## Details',
		table(
			['', ''],
			[
				['Model', `${model.title}, version ${model.version}, ${model.status}`],
				['Made by', model.authors.join(', ')],
				['Licence', `${model.licence} (code); data keep their publishers' licences`],
				['Review by', model.reviewBy],
				['Independent assurance', assuranceText(inputs)],
				['Size', sizeText(inputs)]
			]
		),
		model.summary,
		'## Intended use',
		list(model.intendedUse),
		'## Not for',
		list(model.outOfScope),
		'## What shapes the result',
		list(factors(inputs)),
		'### Little evidence, and drives the results',
		list(criticalLinks(inputs)),
		'## What it gives',
		'Ranges of these, and counts of simulations in which something holds. No target is set, so no figure is called success or failure.',
		`Percentiles: ${PERCENTILES.join(', ')}. Outputs: ${model.outputs.map(({ title }) => title).join('; ')}.`,
		'## Data',
		table(['edition', 'data up to', 'projects', 'data sets'], editionRows(inputs)),
		`${link('The data log', 'data-log.md')} names publisher, licence, checks and gaps of each version.`,
		'## About people',
		list([
			'The figures count people. They say nothing about any one of them, and no data about individuals is held.',
			'Nobody is valued in money. Only gross public spending is counted.',
			'Arrivals avoided are not lives saved: people may wait, take other routes, or stay in danger elsewhere.',
			'An assumption may be wrong in either direction, so a measure may also be set to backfire.'
		]),
		'## Caveats',
		list(model.limits),
		'## More',
		list([
			link('Assumptions log', 'assumptions.md'),
			link('Specification, formula by formula', 'model-specification.md'),
			link('Assurance statement', 'assurance-statement.md'),
			link('Decisions log', 'decisions-log.md')
		])
	);
}

function assuranceText({ signatures }: DocumentInputs): string {
	if (signatures.length === 0) return 'Not independently assured';
	return signatures.map(({ assurer, signedOn }) => `${assurer}, ${signedOn}`).join('; ');
}

function sizeText({ model }: DocumentInputs): string {
	const { assumptions, formulas, fundingLines, levers } = model;
	return `${fundingLines.length} funding lines, ${levers.length} other levers, ${assumptions.length} assumptions, ${formulas.length} formulas`;
}

function factors({ model }: DocumentInputs): string[] {
	const critical = model.assumptions.filter(isCritical);
	const ungraded = model.assumptions.filter(({ grade }) => grade === 'E');
	return [
		`What a reader believes the measures do. ${model.beliefSets.length} named belief sets are offered, and any of one's own.`,
		`${critical.length} of ${model.assumptions.length} assumptions have little or no evidence and drive the results. They stand below.`,
		`${ungraded.length} assumptions carry grade E: no source gives their value.`,
		'What would happen anyway: the forecast of arrivals, as wide as the same method was wrong in the past.'
	];
}

function criticalLinks({ model }: DocumentInputs): string[] {
	return model.assumptions
		.filter(isCritical)
		.map(({ id, statement }) => link(statement, `assumptions.md#${id}`));
}

function editionRows({ model, editions, provenances }: DocumentInputs): string[][] {
	const titleOf = (id: string) => provenances.find(({ set }) => set === id)?.title ?? id;
	return editions.map((edition, index) => {
		const { axis, dataSets, vintage } = edition;
		const last = axis.firstMonth + axis.monthCount - 1;
		return [
			`${vintage}${vintage === model.defaultVintage ? ' (shown first)' : ''}`,
			model.vintages[index]?.dataUpTo ?? '',
			`${monthInWords(axis.firstProjectedMonth)} to ${monthInWords(last)}`,
			dataSets.map(({ id, version }) => `${titleOf(id)} (${version})`).join('; ')
		];
	});
}
