/** docs/assurance-statement.md: what was checked, by whom, and what is still to be done. */
import type { DocumentInputs } from './document-inputs.ts';
import { ASSURANCE_CHECKS, type AssuranceCheck } from './assurance-checks.ts';
import { isProvisional } from './data-log.ts';
import { GENERATED, code, link, list, paragraphs, table } from './markdown.ts';
import { isCritical } from './ratings.ts';
import { signaturesPlace } from './signatures.ts';

/** Writes the assurance statement of the model version. */
export function assuranceStatement(inputs: DocumentInputs): string {
	const { model, hasFile, textOf } = inputs;
	const isDone = ({ files }: AssuranceCheck) => files.every(hasFile);
	const done = ASSURANCE_CHECKS.filter(isDone);
	return paragraphs(
		'# Assurance statement',
		GENERATED,
		`For the model _${model.title}_ (${code(model.id)}), version ${model.version}, status ${model.status}. Review by ${model.reviewBy}.`,
		'## Independence',
		independenceText(inputs),
		'## What was checked',
		'Each line is repeated by `npm test`. The number counts the tests written in these files; a test over a table of cases counts once.',
		table(
			['what', 'how', 'tests', 'where'],
			done.map(({ checks, technique, files }) => [
				checks,
				technique,
				String(testsIn(files.map(textOf).join('\n'))),
				files.map((file) => link(file.split('/').at(-1) as string, `../${file}`)).join(', ')
			])
		),
		'The second implementation was written from the specification by a contributor who also knew the code. It guards against slips of programming. It is no independent review of the assumptions.',
		'## Known limits',
		list([...model.limits, ...limitsOfEvidence(inputs)]),
		'## Outstanding',
		list([
			...(inputs.signatures.length === 0
				? ['Have the model reviewed by somebody who did not build it.']
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

/** How many tests are written in a text. */
function testsIn(text: string): number {
	return [...text.matchAll(/^\s*(?:it|test)(?:\.each|\.for|\.skipIf|\.prop|\()/gm)].length;
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
