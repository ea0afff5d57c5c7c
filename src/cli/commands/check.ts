/** `check`: computes a link or a saved receipt anew, and says whether the figures are the same. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fine, type Outcome } from '#data/problem.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { checkReceipt, type ReceiptDifference } from '#scenario/receipt-check.ts';
import { receiptFromText } from '#scenario/receipt-file.ts';
import { receiptDigits, receiptOf, shortReceipt, type Receipt } from '#scenario/receipt.ts';
import { runScenario } from '#scenario/run-scenario.ts';
import { plain } from '../edition-names.ts';
import { readText } from '../saved-file.ts';
import { searchOf } from '../search-of-address.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const USAGE = 'Usage: npm run --silent cli -- check LINK|FILE|- [--receipt DIGITS] [--json]\n';
const MAX_BYTES = 1_000_000;

/** Prints `match`, or what differs. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
	const options = readOptions(args);
	if (options === null) {
		terminal.err(USAGE);
		return EXIT.misuse;
	}
	const found = await verdictOf(options.subject, options.digits);
	if (!found.ok) {
		terminal.err(`${found.problem.sentence} ${found.problem.whatToDo}\n`);
		return EXIT.problem;
	}
	terminal.out(options.json ? asJson(found.value) : asText(found.value));
	return found.value.verdict === 'differs' ? EXIT.problem : EXIT.fine;
}

interface Options {
	readonly subject: string;
	readonly digits: string | null;
	readonly json: boolean;
}

function readOptions(args: readonly string[]): Options | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { receipt: { type: 'string' }, json: { type: 'boolean' } },
			strict: true,
			allowPositionals: true
		});
		const [subject] = positionals;
		const digits = values.receipt === undefined ? null : receiptDigits(values.receipt);
		const isUnreadable = values.receipt !== undefined && digits === null;
		if (subject === undefined || positionals.length > 1 || isUnreadable) return null;
		return { subject, digits, json: values.json ?? false };
	} catch {
		return null;
	}
}

interface Verdict {
	/** `computed`: a link alone, with nothing to compare it with. */
	readonly verdict: 'match' | 'differs' | 'computed';
	readonly ours: Receipt;
	readonly differences: readonly ReceiptDifference[];
}

async function verdictOf(subject: string, digits: string | null): Promise<Outcome<Verdict>> {
	if (subject !== '-' && !existsSync(subject) && /[?=]|^https?:/.test(subject))
		return verdictOfLink(subject, digits);
	const content = await readText(subject, MAX_BYTES);
	if (!content.ok) return content;
	const text = content.value.replace(/^\uFEFF/, '').trim();
	if (!text.startsWith('{') && /^\S*[?=]\S*$/.test(text)) return verdictOfLink(text, digits);
	const receipt = receiptFromText(text);
	if (!receipt.ok) return receipt;
	const checked = await checkReceipt(receipt.value);
	if (!checked.ok) return checked;
	const { ours } = checked.value;
	const differences = [...checked.value.differences, ...digitsDiffer(digits, ours)];
	return fine({ verdict: differences.length === 0 ? 'match' : 'differs', ours, differences });
}

async function verdictOfLink(link: string, digits: string | null): Promise<Outcome<Verdict>> {
	const { scenario, notices } = await scenarioFromLink(searchOf(link));
	const [notice] = notices;
	if (notice !== undefined)
		return {
			ok: false,
			problem: {
				...notice,
				whatToDo: 'Nothing was checked, because a command line should not guess.'
			}
		};
	const ours = receiptOf(await runScenario(scenario));
	const differences = digitsDiffer(digits, ours);
	if (digits === null) return fine({ verdict: 'computed', ours, differences });
	return fine({ verdict: differences.length === 0 ? 'match' : 'differs', ours, differences });
}

function digitsDiffer(digits: string | null, { digest }: Receipt): ReceiptDifference[] {
	if (digits === null || digest.startsWith(digits)) return [];
	return [{ path: 'receipt', theirs: digits, ours: digest.slice(0, digits.length) }];
}

function asJson({ verdict, ours, differences }: Verdict): string {
	const { digest, edition, link } = ours;
	const whole = {
		verdict,
		receipt: digest,
		edition,
		link,
		// JSON has no undefined: what is absent on one side is null there.
		differences: differences.map(({ path, theirs = null, ours: here = null }) => ({
			path,
			theirs,
			ours: here
		}))
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}

function asText({ verdict, ours, differences }: Verdict): string {
	const receipt = `receipt ${shortReceipt(ours.digest)}`;
	if (verdict === 'match') return `match: ${receipt}\n`;
	if (verdict === 'computed')
		return `This link gives ${receipt}. To compare, add --receipt with the digits that were shown to you.\n`;
	const isOnlyDigits = differences.every(({ path }) => path === 'receipt');
	return [
		`differs in ${differences.length} ${differences.length === 1 ? 'place' : 'places'}; computed here: ${receipt}`,
		...differences.map(
			({ path, theirs, ours: here }) =>
				`${plain(path, 200)}: theirs ${shown(theirs)}, ours ${shown(here)}`
		),
		...(isOnlyDigits
			? ['Digits cannot say which figure differs; a saved receipt (run --receipt FILE) can.']
			: []),
		''
	].join('\n');
}

function shown(value: ReceiptDifference['theirs']): string {
	return value === undefined ? 'nothing' : plain(JSON.stringify(value), 120);
}
