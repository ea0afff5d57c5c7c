/** The words around the finding that no number makes. */

export const PREDICT_LINK = 'Say first what you expect';
export const RECORD_LINK = 'Month by month: the track record';
export const ONE_ENTRY_NOT_USED = 'one entry is not used';
export const BAR_UNIT = 'people in 12 months, 90 in 100 simulations';

/** A range in a few words: "18,000 to 52,000". */
export function rangeInShort(low: string, high: string): string {
	return low === high ? low : `${low} to ${high}`;
}
