/** The words of what became of a choice that government announced. */
import type { MoneyStatus } from '#scenario/explain-inputs.ts';
import { moneyShort } from '#ui/format.ts';

type Stage = MoneyStatus['stages'][number];

export const TITLE = 'Announced is not spent';

const NOVELTY: Readonly<Record<MoneyStatus['novelty'], string>> = {
	new: 'new money',
	're-announced': 'announced before',
	redirected: 'moved from elsewhere',
	'part new': 'part new, part moved from elsewhere',
	'not stated': 'not stated whether new'
};

/** Whether the money is new, by the announcement. */
export function noveltyWords({ novelty }: MoneyStatus): string {
	return `As announced: ${NOVELTY[novelty]}.`;
}

/** The amount at a stage, or that it is not known. */
export function stageAmount({ amountGbpMillions }: Stage): string {
	return amountGbpMillions === 'unknown' ? 'amount unknown' : moneyShort(amountGbpMillions);
}

/** When that stood so, and what is to be known of it. */
export function stageNote({ date, note }: Stage): string {
	return `as of ${date}. ${note}`;
}
