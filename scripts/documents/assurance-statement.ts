/** docs/assurance-statement.md: what was checked, by whom, and what is still to be done. */
import type { DocumentInputs } from './document-inputs.ts';
import { ASSURANCE_CHECKS, type AssuranceCheck } from './assurance-checks.ts';
import { isProvisional } from './data-log.ts';
import { GENERATED, code, link, list, paragraphs, table } from './markdown.ts';
import { isCritical } from './ratings.ts';
import { signaturesPlace } from './signatures.ts';

/** Writes the assurance statement of the model version. */
export function assuranceStatement(inputs: DocumentInputs): string {
	const { model, hasFile } = inputs;
	const isDone = ({ files }: AssuranceCheck) => files.every(hasFile);
	const done = ASSURANCE_CHECKS.filter(isDone);
	return paragraphs(
		'# Assurance statement',
		GENERATED,
		`For the model _${model.title}_ (${code(model.id)}), version ${model.version}, status ${model.status}. Review by ${model.reviewBy}.`,
		'## Independence',
		independenceText(inputs),
		'## What was checked',
		'Each line is repeated by `npm test`.',
		table(
			['what', 'how', 'where'],
			done.map(({ checks, technique, files }) => [
				checks,
				technique,
				files.map((file) => link(file.split('/').at(-1) as string, `../${file}`)).join(', ')
			])
		),
		'The second implementation was written by the contributor who wrote the specification, and who had read the code. It guards against slips of programming. It does not show that the specification is enough for a stranger, and it is no review of the assumptions. It runs only where Python 3 is installed.',
		'## Known limits',
		list([...model.limits, ...limitsOfEvidence(inputs), ...laterRevisions(inputs)]),
		'## Outstanding',
		list([
			...(inputs.signatures.length === 0
				? [
						'Have the model reviewed by somebody who did not build it.',
						'Have somebody who has not read the code write the model from the specification.'
					]
				: inputs.signatures.flatMap(({ outstanding }) => outstanding)),
			...ASSURANCE_CHECKS.filter((check) => !isDone(check)).map(({ action }) => action),
			...(model.status === 'draft'
				? ['Publish the editions: drafts may still change under the same name.']
				: []),
			...dataActions(inputs)
		])
	);
}

function independenceText({ signatures, model }: DocumentInputs): string {
	if (signatures.length === 0)
		return paragraphs(
			'**Not independently assured.** All checks below were written by those who built the model. Nobody else has reviewed the model, its assumptions or its results.',
			`A review is recorded as ${code(signaturesPlace(model))}: who, how independent, when, what was checked, and which assumptions are signed off. The file is tied to this version; a new version starts without one.`
		);
	return list(
		signatures.map(
			({ assurer, independence, signedOn, checked }) =>
				`${assurer}, ${signedOn}. ${independence} Checked: ${checked.join('; ')}`
		)
	);
}

function limitsOfEvidence({ model }: DocumentInputs): string[] {
	const critical = model.assumptions.filter(isCritical).length;
	const unpriced = model.fundingLines.filter(({ status }) =>
		status.some(
			({ stage, amountGbpMillions }) => stage === 'spent' && amountGbpMillions === 'unknown'
		)
	).length;
	const withoutEvidence = model.assumptions.filter(({ evidenceRange }) => evidenceRange === 'none');
	return [
		`${critical} of ${model.assumptions.length} assumptions have little or no evidence and drive the results.`,
		`For ${withoutEvidence.length} assumptions no published figure was found to compare with.`,
		`What was spent is unknown for ${unpriced} of ${model.fundingLines.length} funding lines.`
	];
}

/** Editions fitted on figures that the publisher may have revised after the vintage. */
function laterRevisions({ model, editions }: DocumentInputs): string[] {
	return editions.flatMap(({ vintage, dataSets }) => {
		const dataUpTo = model.vintages.find(({ id }) => id === vintage)?.dataUpTo ?? '';
		const later = dataSets.filter(({ version }) => version > dataUpTo);
		return later.map(
			({ id, version }) =>
				`Edition ${vintage} uses ${id}, version ${version}, cut at ${dataUpTo}. Any revision made in between is in it, so it may differ from what was known then.`
		);
	});
}

function dataActions({ provenances, editions }: DocumentInputs): string[] {
	const used = provenances.filter(({ set, version }) =>
		editions.some(({ dataSets }) =>
			dataSets.some((entry) => entry.id === set && entry.version === version)
		)
	);
	const provisional = used.filter(isProvisional);
	const unconfirmed = provenances.filter(({ licence }) => /to be confirmed/i.test(licence.name));
	return [
		...provisional.map(
			({ set, version }) =>
				`Refit when the provisional figures of ${set}, version ${version}, become final.`
		),
		...unconfirmed.map(
			({ set, licence }) =>
				`Confirm the licence of ${set} before a public release: ${licence.name}.`
		)
	];
}
