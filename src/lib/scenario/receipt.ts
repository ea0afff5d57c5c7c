/** Receipts: the digest by which a published result can be checked, by anybody, from a link or a file. */
import { sha256 } from '#engine/digest.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { publishedResult } from './published-result.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { AssumptionSetting } from './scenario.ts';

/** The version of what is in a receipt and how it is written. Never changed: other contents are another format. */
export const RECEIPT_FORMAT = 'receipt format 1';

/** What is written as JSON. Names come from files too, so nothing may be looked up in it but its own. */
export type Plain =
	string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What the digest is made of (decision 0026). */
export interface ReceiptContent {
	readonly model: string;
	readonly version: string;
	readonly vintage: string;
	/** Digest of the edition. */
	readonly edition: string;
	readonly seed: number;
	readonly drawCount: number;
	readonly scenario: {
		readonly levers: Readonly<Record<string, number>>;
		readonly beliefSet: string;
		readonly assumptions: Readonly<Record<string, AssumptionSetting>>;
	};
	/** Figures as published: people are whole, money is rounded. */
	readonly outputs: Plain;
}

/** A receipt as it is saved. */
export interface Receipt extends ReceiptContent {
	readonly format: typeof RECEIPT_FORMAT;
	/** Where the scenario can be seen. Not part of the digest: addresses can move. */
	readonly link: string;
	/** SHA-256 of the canonical text of the content, 64 hexadecimal digits. */
	readonly digest: string;
}

/** The receipt of a result. The same in a page, a server and a terminal. */
export function receiptOf(result: ScenarioResult): Receipt {
	const { modelId, modelVersion, vintage, seed, drawCount, levers, beliefSet, assumptions } =
		result.scenario;
	const content: ReceiptContent = {
		model: modelId,
		version: modelVersion,
		vintage,
		edition: result.edition.digest,
		seed,
		drawCount,
		scenario: { levers, beliefSet, assumptions },
		outputs: receiptOutputs(publishedResult(result))
	};
	return {
		format: RECEIPT_FORMAT,
		link: `/${linkFromScenario(result.scenario)}`,
		...content,
		digest: receiptDigest(content)
	};
}

/** The figures of a published result that format 1 holds: all of its numbers, none of its words. */
export function receiptOutputs(published: {
	readonly [Name in (typeof OUTPUTS)[number]]: unknown;
}): Plain {
	return Object.fromEntries(
		OUTPUTS.map((name) => [name, withoutWords(published[name] as Plain)] as const)
	);
}

const OUTPUTS = [
	'months',
	'firstTwelveMonths',
	'wholeHorizon',
	'prevention',
	'weatherPercentOfScatter',
	'costs',
	'breakEven'
] as const;

/** Explanations beside the figures may be reworded without any figure changing. */
const WORDS: ReadonlySet<string> = new Set(['prices']);

function withoutWords(value: Plain): Plain {
	if (Array.isArray(value)) return (value as readonly Plain[]).map(withoutWords);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !WORDS.has(name))
			.map(([name, inner]) => [name, withoutWords(inner)])
	);
}

/** The digest of a receipt's content. */
export function receiptDigest(content: ReceiptContent): string {
	const { model, version, vintage, edition, seed, drawCount, scenario, outputs } = content;
	const whole = { model, version, vintage, edition, seed, drawCount, scenario, outputs };
	return sha256(`${RECEIPT_FORMAT}\n${canonicalText(whole as unknown as Plain)}`);
}

/** JSON without spaces, names in code-unit order; numbers as ECMAScript writes them: the shortest text that reads back. */
export function canonicalText(value: Plain): string {
	if (Array.isArray(value)) return `[${(value as readonly Plain[]).map(canonicalText).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalText(inner)}`).join(',')}}`;
}

/** The digits of a digest that are shown: `3f2a-91bc-07de`. Enough to tell results apart, short enough to read out. */
export function shortReceipt(digest: string): string {
	return [0, 4, 8].map((from) => digest.slice(from, from + 4)).join('-');
}

/** The hexadecimal digits of a receipt as people write it, at least the twelve that are shown; null for anything else. */
export function receiptDigits(text: string): string | null {
	if (text.length > 200) return null;
	const digits = text
		.trim()
		.toLowerCase()
		.replace(/^receipt\s+/, '')
		.replaceAll(/[-‐–\s]/g, '');
	return /^[0-9a-f]{12,64}$/.test(digits) ? digits : null;
}
