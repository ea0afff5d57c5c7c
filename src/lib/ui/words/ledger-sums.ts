/** The words and rows of the picture that shows how the announced sums fit together. */
import { REST_FORMULA, USE_FORMULAS } from '#scenario/money-formulas.ts';
import type { MoneyLedger } from '#scenario/money-ledger.ts';
import { listInWords, moneyShort } from '#ui/format.ts';

export const SUMS_HEADING = 'How the announced sums fit together';
export const SUMS_ABOUT =
	'Uses of a pot are inside it, so they are never added to it. In the model each pound is counted once.';
export const PICTURE_SCALE = 'All rows are drawn to one scale.';

/** The rows of the picture of the sums: named segments that follow on each other. */
export interface SumsRow {
	readonly id: string;
	/** The sum in words: "£75m earlier + £75m new = £150m". */
	readonly sentence: string;
	/** The quantities of the model that the sentence's figures are of, in order; the last is for all that follow. */
	readonly figures: readonly string[];
	/** Where the row starts, and its segments, GBP millions. */
	readonly start: number;
	readonly parts: readonly { readonly kind: SumsKind; readonly gbpMillions: number }[];
}
type SumsKind = 'earlier' | 'new' | 'other' | 'inside';

export const SUMS_KINDS: Readonly<Record<SumsKind, string>> = {
	earlier: 'Border Security Command, earlier money',
	new: 'Border Security Command, new money',
	other: 'Other lines of that day',
	inside: 'Uses inside the pot'
};

function formulaOfUse(id: string | null): string {
	return id === null ? REST_FORMULA : (USE_FORMULAS[id] ?? id);
}

/** The picture of how the announced sums relate, row by row. */
export function sumsRows(
	{ announcedSums: sums }: MoneyLedger,
	titleOf: (id: string) => string
): readonly SumsRow[] {
	const others = sums.others.map(({ gbpMillions }) => ({ kind: 'other' as const, gbpMillions }));
	const earlier = { kind: 'earlier' as const, gbpMillions: sums.earlier };
	const fresh = { kind: 'new' as const, gbpMillions: sums.newThatDay };
	const plus = (parts: readonly { readonly gbpMillions: number }[]) =>
		parts.map(({ gbpMillions }) => moneyShort(gbpMillions)).join(' + ');
	const uses = sums.uses.map(
		({ id, gbpMillions }) =>
			`${id === null ? 'everything else' : titleOf(id).toLowerCase()} ${moneyShort(Math.round(gbpMillions))}`
	);
	return [
		{
			id: 'pot',
			figures: ['border-command'],
			sentence: `Border Security Command: ${moneyShort(sums.earlier)} earlier + ${moneyShort(sums.newThatDay)} new = ${moneyShort(sums.pot)}.`,
			start: 0,
			parts: [earlier, fresh]
		},
		{
			id: 'uses',
			figures: ['border-command', ...sums.uses.map(({ id }) => formulaOfUse(id))],
			sentence: `Inside that ${moneyShort(sums.pot)}, not added to it: ${listInWords(uses)}. Only the total was announced; this split is the model’s.`,
			start: 0,
			parts: sums.uses.map(({ gbpMillions }) => ({ kind: 'inside' as const, gbpMillions }))
		},
		{
			id: 'that-day',
			figures: ['announced-that-day'],
			sentence: `Announced on 4 November 2024: ${plus([fresh, ...others])} = ${moneyShort(sums.thatDay)}.`,
			start: sums.earlier,
			parts: [fresh, ...others]
		},
		{
			id: 'with-earlier',
			figures: ['announced-with-earlier'],
			sentence: `With the earlier money: ${plus([earlier, fresh, ...others])} = ${moneyShort(sums.withEarlier)}.`,
			start: 0,
			parts: [earlier, fresh, ...others]
		}
	];
}
