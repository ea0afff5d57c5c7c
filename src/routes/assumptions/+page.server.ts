/** The assumptions log of the edition shown first, written once at build time. */
import { assumptionsLog } from '#scenario/explain-assumptions.ts';

export const prerender = true;
export const csr = false;

/** Gives the log, with the sensitivity of each assumption. */
export async function load() {
	return { log: await assumptionsLog() };
}
