/** docs/assumptions.md: every assumption with its number, grade, ratings, source and dates. */
import type { Model } from '#model/format.ts';
import { ratingWords } from '#ui/words/rating.ts';
import type { DocumentInputs } from './document-inputs.ts';
import { GENERATED, code, numberText, link, list, paragraphs, table } from './markdown.ts';
import { impactText, isCritical, mostCriticalFirst, qualityText } from './ratings.ts';

type Assumption = Model['assumptions'][number];

/** Writes the assumptions log. */
export function assumptionsLog(inputs: DocumentInputs): string {
	const { model, effects } = inputs;
	const sorted = mostCriticalFirst(
		model.assumptions,
		(id) => effects.byAssumption.get(id)?.place ?? Infinity
	);
	const critical = sorted.filter(isCritical);
	return paragraphs(
		'# Assumptions log',
		GENERATED,
		`Every assumption of the model _${model.title}_, version ${model.version}. The model has ${model.assumptions.length}; for ${critical.length} of them there is little or no evidence although they drive the results. Those stand first.`,
		'## How to read it',
		list([
			'**Quality** rates the evidence: ▲ red for little or none, ◆ amber for some, ● green for good.',
			'**Impact** rates how much depends on it: ▲ red drives the results, ◆ amber moves them, ● green hardly moves them.',
			'**Grade**: A official statistic; B peer-reviewed study or audit office; C think tank or own count; D government claim or press report; E assumption.',
			'**Evidence range**: what published figures span. _None_ means that no figure was found.',
			`**Effect on the result**: the sensitivity run moves one assumption at a time from low to high. It compares with ${effects.reference}.`
		]),
		'## Overview',
		table(
			['assumption', 'low', 'central', 'high', 'unit', 'quality', 'impact', 'grade'],
			sorted.map((entry) => [
				link(entry.id, `#${entry.id}`),
				numberText(entry.low),
				numberText(entry.central),
				numberText(entry.high),
				entry.unit,
				ratingWords(entry.quality),
				ratingWords(entry.impact),
				entry.grade
			])
		),
		'## Little evidence, and drives the results',
		critical.length === 0 ? 'No assumption is rated red for both.' : '',
		...critical.map((entry) => entryText(entry, inputs)),
		'## All others',
		...sorted.filter((entry) => !isCritical(entry)).map((entry) => entryText(entry, inputs))
	);
}

function entryText(entry: Assumption, inputs: DocumentInputs): string {
	return paragraphs(
		`### ${entry.id}`,
		entry.statement,
		list([
			`Value: ${valueText(entry)}`,
			`Effect on the result: ${inputs.effects.byAssumption.get(entry.id)?.sentence ?? 'not measured'}`,
			`Quality: ${qualityText(entry.quality)}. Impact: ${impactText(entry.impact)}. Grade ${entry.grade}`,
			`Evidence range: ${evidenceText(entry)}`,
			`Source: ${sourcesText(entry, inputs.model)}`,
			`Why: ${entry.rationale}`,
			`Used in: ${usesText(entry, inputs)}`,
			`Made on ${entry.madeOn} by ${inputs.model.authors.join(', ')}. Signed off by: ${signedOffBy(entry, inputs)}. Review by ${entry.reviewBy}`
		])
	);
}

function valueText({ distribution, low, central, high, unit, min, max, drawnWith }: Assumption) {
	const range =
		low === high
			? `${numberText(central)}, without a range`
			: `${numberText(central)}, from ${numberText(low)} to ${numberText(high)}`;
	const together = drawnWith === undefined ? '' : `; drawn together with all _${drawnWith}_`;
	return `${range}; unit: ${unit}; distribution: ${distribution}${together}. A reader may set ${numberText(min)} to ${numberText(max)}`;
}

function evidenceText({ evidenceRange }: Assumption): string {
	return evidenceRange === 'none'
		? 'none'
		: `${numberText(evidenceRange.min)} to ${numberText(evidenceRange.max)}`;
}

function sourcesText({ sources }: Assumption, model: Model): string {
	if (sources.length === 0) return 'none';
	return sources
		.map((id) => {
			const source = model.sources[id] as Model['sources'][string];
			const { title, publisher, date, url, quote } = source;
			return `${link(title, url)}, ${publisher}, ${date}${url === undefined ? ' (no address at hand)' : ''}${quote === undefined ? '' : `: “${quote}”`}`;
		})
		.join('; ');
}

function usesText({ id }: Assumption, { model, namesOf }: DocumentInputs): string {
	const uses = model.formulas.filter((formula) => namesOf(formula.id).includes(id));
	return uses.length === 0 ? 'no formula' : uses.map((formula) => code(formula.id)).join(', ');
}

function signedOffBy({ id }: Assumption, { signatures }: DocumentInputs): string {
	const signed = signatures.filter(({ assumptions }) => assumptions.includes(id));
	if (signed.length === 0) return 'nobody yet';
	return signed.map(({ assurer, signedOn }) => `${assurer} on ${signedOn}`).join(', ');
}
