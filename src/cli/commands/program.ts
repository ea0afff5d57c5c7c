/** `program`: the compiled program of an edition, step by step, or what one formula depends on. */
import { parseArgs } from 'node:util';
import { describeProgram, type DescribedStep } from '#model/described-program.ts';
import { editionName, type Edition } from '#model/edition.ts';
import type { ProgramNotes } from '#model/program-notes.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { editionsNamed } from '../edition-names.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- program [--edition NAME] [--formula ID] [--json]\n';

/** Prints the steps. */
export async function program(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const named = options.edition === undefined ? null : editionsNamed(options.edition);
	if (named !== null && !named.ok) {
		terminal.err(`${named.problem.sentence} ${named.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	if (named !== null && named.value.length > 1) {
		const names = named.value.map(({ vintage }) => vintage).join(', ');
		terminal.err(`A program is printed of one edition at a time. Choose one of ${names}.\n`);
		return EXIT.problem;
	}
	const edition = (await loadEdition(named?.value[0] ?? DEFAULT_EDITION)) as Edition;
	const steps = describeProgram(edition, await notesOf(edition), options.formula ?? null);
	if (steps === null) {
		const known = Object.keys(edition.program.outputs).join(', ');
		terminal.err(
			`No formula is called ${options.formula?.slice(0, 60)}. Choose one of ${known}.\n`
		);
		return EXIT.problem;
	}
	terminal.out(options.json ? asJson(edition, steps) : asText(edition, steps));
	return EXIT.fine;
}

function readOptions(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				edition: { type: 'string' },
				formula: { type: 'string' },
				json: { type: 'boolean' }
			},
			strict: true,
			allowPositionals: false
		}).values;
	} catch {
		return null;
	}
}

/** Notes are of use to this command only, so no page loads them. */
async function notesOf(edition: Edition): Promise<ProgramNotes> {
	const file = `${nameOf(edition)}.program-notes.json`;
	const { default: notes } = (await import(`#model/editions/${file}`, {
		with: { type: 'json' }
	})) as { default: ProgramNotes };
	return notes;
}

function nameOf({ modelId, modelVersion, vintage }: Edition): string {
	return editionName(modelId, modelVersion, vintage);
}

function asJson(edition: Edition, steps: readonly DescribedStep[]): string {
	const whole = {
		edition: nameOf(edition),
		digest: edition.digest,
		text: textFile(edition),
		steps
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

function asText(edition: Edition, steps: readonly DescribedStep[]): string {
	return [
		`Program of ${nameOf(edition)}: ${steps.length} of ${edition.program.steps.length} steps, ${edition.axis.monthCount} months.`,
		`Each: number, formula it is the result of, work, steps it reads, [shape; unit], formula:line of ${textFile(edition)}.`,
		'',
		...steps.map(stepLine),
		''
	].join('\n');
}

function textFile({ modelId }: Edition): string {
	return `src/lib/model/${modelId}/model.yaml`;
}

function stepLine({ step, computes, operands, resultOf, shape, units, sources }: DescribedStep) {
	const from = operands.map(
		({ step: operand, resultOf: of }) => `#${operand}${of.length > 0 ? ` (${of.join(', ')})` : ''}`
	);
	return [
		`#${step}`,
		resultOf.length > 0 ? `${resultOf.join(', ')} =` : '',
		computes,
		from.join(', '),
		`[${shape}; ${units.join(' or ')}]`,
		sources.map(({ id, line }) => `${id}:${line}`).join(' ')
	]
		.filter((part) => part !== '')
		.join('  ');
}
