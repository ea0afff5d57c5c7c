/** Reads a saved receipt, or a saved `run --json`, as text from anywhere: a receipt, or what is wrong in a sentence. */
import * as z from 'zod';
import { fine, refused } from '#data/problem.ts';
import { editionKeys } from './editions.ts';
import type { Outcome } from './problems.ts';
import { RECEIPT_FORMAT, receiptOutputs, type Plain, type Receipt } from './receipt.ts';
import { repeatedName } from './repeated-name.ts';

/** A receipt as it was read: with everything its file says, known here or not. */
export interface SavedReceipt {
	readonly receipt: Receipt;
	/** The whole of a saved `run --json`; null for a receipt. */
	readonly published: Plain | null;
}

/** A receipt is some 30,000 characters; nothing ten times as large can be one. */
const MAX_CHARACTERS = 300_000;
/** Receipts nest five deep. */
const MAX_DEPTH = 20;

const text = z.string().max(8000);
const setting = z.strictObject({ low: z.number(), central: z.number(), high: z.number() });
const choices = {
	levers: z.record(text, z.number()),
	beliefSet: text,
	assumptions: z.record(text, setting)
};
/** Some programs write hexadecimal digits in capitals. */
const digest = z
	.string()
	.regex(/^[0-9a-fA-F]{64}$/)
	.transform((digits) => digits.toLowerCase());

const receiptSchema = z.strictObject({
	format: z.literal(RECEIPT_FORMAT),
	link: text,
	model: text,
	version: text,
	vintage: text,
	edition: digest,
	seed: z.int(),
	drawCount: z.int(),
	scenario: z.strictObject(choices),
	outputs: z.record(z.string(), z.json()),
	digest
});

/** What `run --json` prints, as far as a receipt needs it. */
const publishedSchema = z.object({
	edition: digest,
	link: text,
	scenario: z.strictObject({
		modelId: text,
		modelVersion: text,
		vintage: text,
		seed: z.int(),
		drawCount: z.int(),
		...choices
	}),
	receipt: z.strictObject({ format: z.literal(RECEIPT_FORMAT), digest }),
	months: z.json(),
	firstTwelveMonths: z.json(),
	wholeHorizon: z.json(),
	prevention: z.json(),
	weatherPercentOfScatter: z.json(),
	costs: z.json(),
	breakEven: z.json()
});

/** Reads the text of a receipt file. */
export function receiptFromText(content: string): Outcome<SavedReceipt> {
	if (content.length > MAX_CHARACTERS)
		return refused('file-too-large', 'The file is larger than a receipt can be.', CHECK_FILE);
	if (isNestedDeeply(content))
		return refused('not-a-receipt', 'The file does not hold a receipt.', CHECK_FILE);
	let read: unknown;
	try {
		// What a file calls __proto__ becomes a name like any other.
		read = JSON.parse(content);
	} catch {
		return refused('not-json', 'The file is not a receipt: it is not JSON.', CHECK_FILE);
	}
	const repeated = repeatedName(content);
	if (repeated !== null)
		return refused(
			'repeated-name',
			`The file gives “${repeated}” twice in one place, so it can be read in two ways.`,
			'Ask whoever gave you the receipt for the file as it was saved.'
		);
	const format = z.object({ format: z.string() }).safeParse(read);
	if (format.success && format.data.format !== RECEIPT_FORMAT)
		return refused(
			'unknown-receipt-format',
			`The file is not in ${RECEIPT_FORMAT}.`,
			'Check it with the version of this tool that wrote it.'
		);
	const receipt = receiptSchema.safeParse(read);
	const found = receipt.success ? fine(savedReceipt(read, receipt.data)) : fromPublished(read);
	if (!found.ok || isKnown(found.value.receipt)) return found;
	return refused(
		'unknown-edition',
		'The receipt names a model version or data month that does not exist here.',
		'Check it with a newer version of this tool.'
	);
}

const CHECK_FILE = 'Check that it is the file that was saved as a receipt.';

/** Text that opens one bracket in another without end would exhaust whatever walks through it. */
function isNestedDeeply(content: string): boolean {
	let depth = 0;
	for (const character of content) {
		if (character === '{' || character === '[') depth++;
		if (character === '}' || character === ']') depth--;
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

/** The parts as the file has them: a schema leaves out what is called __proto__, and a check has to see it. */
function savedReceipt(read: unknown, checked: z.output<typeof receiptSchema>): SavedReceipt {
	const { edition, digest: digits } = checked;
	return { receipt: { ...(read as Receipt), edition, digest: digits }, published: null };
}

function fromPublished(read: unknown): Outcome<SavedReceipt> {
	const checked = publishedSchema.safeParse(read);
	if (!checked.success)
		return refused('not-a-receipt', 'The file does not hold a receipt.', CHECK_FILE);
	const { edition, receipt } = checked.data;
	const published = { ...(read as z.input<typeof publishedSchema>), edition };
	const { modelId, modelVersion, vintage, seed, drawCount, ...chosen } = published.scenario;
	return fine({
		receipt: {
			format: RECEIPT_FORMAT,
			link: published.link,
			model: modelId,
			version: modelVersion,
			vintage,
			edition,
			seed,
			drawCount,
			scenario: chosen,
			outputs: receiptOutputs(published),
			digest: receipt.digest
		},
		published: published as unknown as Plain
	});
}

function isKnown({ model, version, vintage }: Receipt): boolean {
	return editionKeys().some(
		(key) => key.modelId === model && key.modelVersion === version && key.vintage === vintage
	);
}
