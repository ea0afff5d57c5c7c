/** docs/data-log.md: every data set version with its provenance, checks, gaps and ratings. */
import { SET_DEFINITIONS, SET_IDS, type SetId } from '#data/set-definitions.ts';
import type { Provenance } from '#data/data-set.ts';
import { ratingWords } from '#ui/words/rating.ts';
import type { DocumentInputs } from './document-inputs.ts';
import { GENERATED, code, link, list, paragraphs, table } from './markdown.ts';

/** Writes the data log. */
export function dataLog(inputs: DocumentInputs): string {
	const { provenances } = inputs;
	return paragraphs(
		'# Data log',
		GENERATED,
		`Every stored version of every data set: ${provenances.length} versions of ${SET_IDS.length} sets. A version never changes; a correction is a new version.`,
		'**Quality** rates the figures themselves, **suitability** how well they fit their use here: ▲ red, ◆ amber, ● green. _Provisional_ means that the publisher may still revise the figures.',
		'## Overview',
		table(
			['data set', 'version', 'covers', 'rows', 'provisional', 'quality', 'suitability', 'used by'],
			provenances.map((statement) => [
				link(statement.set, `#${statement.set}`),
				statement.version,
				`${statement.firstPeriod} to ${statement.lastPeriod}`,
				String(statement.rows),
				isProvisional(statement) ? 'yes' : 'no',
				ratingWords(statement.quality.rating),
				ratingWords(statement.suitability.rating),
				usedBy(statement, inputs)
			])
		),
		...SET_IDS.map((set) => setText(set, inputs)),
		contextText(inputs)
	);
}

/** Whether the publisher's own caveats call the figures provisional. */
export function isProvisional({ caveats }: Provenance): boolean {
	return caveats.some((caveat) => /\bprovisional\b/i.test(caveat));
}

function usedBy({ set, version }: Provenance, { editions }: DocumentInputs): string {
	const users = editions.filter(({ dataSets }) =>
		dataSets.some((used) => used.id === set && used.version === version)
	);
	return users.length === 0
		? 'no edition'
		: users.map(({ vintage }) => `edition ${vintage}`).join(', ');
}

function setText(set: SetId, inputs: DocumentInputs): string {
	const { title, columns } = SET_DEFINITIONS[set];
	const versions = inputs.provenances.filter((statement) => statement.set === set);
	return paragraphs(
		`## ${set}`,
		`${title}.`,
		table(
			['column', 'title', 'unit', 'holds'],
			columns.map((column) => [code(column.id), column.title, column.unit, column.holds])
		),
		...(set === 'dated-events' ? [EVENTS_LEFT_OUT] : []),
		...versions.map(versionText)
	);
}

const EVENTS_LEFT_OUT =
	'The chart leaves out an event whose label says that its month is from recollection: no source gives it.';

function versionText(statement: Provenance): string {
	const { quality, suitability, licence, derivedFrom, previousVersion } = statement;
	return paragraphs(
		`### ${statement.set}, version ${statement.version}`,
		list([
			`Publisher: ${statement.publisher}`,
			`Publication: ${link(statement.publication, statement.originalAddress)}${statement.originalAddress === null ? ' (only a copy without an address was at hand)' : ''}`,
			`Published: ${statement.published ?? 'date not stated'}. Compiled: ${statement.compiled}`,
			`Licence: ${link(licence.name, licence.address)}`,
			`Attribution: ${statement.attribution}`,
			`Covers ${statement.firstPeriod} to ${statement.lastPeriod} in ${statement.rows} rows`,
			`Computed from: ${derivedFrom === null ? 'nothing stored; the figures are as published' : `${derivedFrom.set}, version ${derivedFrom.version}`}`,
			`Version before: ${previousVersion ?? 'none'}`,
			`Provisional: ${isProvisional(statement) ? 'yes' : 'no'}`,
			`Quality: ${ratingWords(quality.rating)}. ${quality.reason}`,
			`Suitability: ${ratingWords(suitability.rating)}. ${suitability.reason}`,
			`Checksum (SHA-256 of values.json): ${code(statement.checksum.hex)}`
		]),
		'What was done and checked:',
		list(statement.whatWeDid),
		'Known gaps and caveats:',
		list(statement.caveats)
	);
}

/** Measured things that stand beside the model and go into no formula. */
function contextText({ model }: DocumentInputs): string {
	return paragraphs(
		'## Context figures in the model',
		'These stand beside the results and enter no formula. The model holds their points, or names the data set that does.',
		table(
			['what', 'unit', 'periods', 'grade', 'source', 'what is counted'],
			model.context.map(({ title, unit, points, dataSet, grade, source, definition }) => {
				const named = model.sources[source];
				return [
					title,
					unit,
					dataSet ?? [...new Set(points.map(({ period }) => period))].join(', '),
					grade,
					named === undefined ? source : `${link(named.title, named.url)}, ${named.date}`,
					definition
				];
			})
		)
	);
}
