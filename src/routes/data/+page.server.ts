/** Every data set: the data are part of the build, so the page is written once. */
import { dataSetSummaries } from '#scenario/explain-data-set.ts';

export const prerender = true;
export const csr = false;

/** Gives the data sets. */
export async function load() {
	return { sets: await dataSetSummaries() };
}
