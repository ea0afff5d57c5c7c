/** The track record, recomputed from the data whenever the product is built. */
import { monthlyHistory } from '#scenario/monthly-history.ts';
import { recordSentences } from '#scenario/record-sentences.ts';
import { trackRecord } from '#scenario/track-record.ts';

export const prerender = true;

/** Gives the record and what it says in words. */
export async function load() {
	const record = await trackRecord();
	const { provisionalFrom } = await monthlyHistory();
	return { record, sentences: recordSentences(record), provisionalFrom };
}
