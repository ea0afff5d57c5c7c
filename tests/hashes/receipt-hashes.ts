/** The hashes of three scenarios on every edition, computed wherever this is run, and by which evaluator. */
import { canRunVectors } from '#engine/wasm/webassembly.ts';
import { editionKeys } from '#scenario/editions.ts';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { receiptOf } from '#scenario/receipt.ts';
import { runScenario } from '#scenario/run-scenario.ts';

const SEARCHES = [
	'v=1',
	'v=1&border-command=300&investigators=200&beliefs=own&belief=0.02_0.1_0.3',
	'v=1&beliefs=backfires&interpol=30&border-command=0'
];
/** Enough for blocks, histograms and several waves of draws, and quick where there is no compiler. */
const DRAWS = 1024;

export interface ReceiptHashes {
	readonly evaluator: 'webassembly' | 'columns';
	readonly hashes: readonly string[];
}

export async function receiptHashes(): Promise<ReceiptHashes> {
	const hashes: string[] = [];
	for (const { vintage } of editionKeys())
		for (const search of SEARCHES) {
			const { scenario } = await scenarioFromLink(`?${search}&vintage=${vintage}`);
			const result = await runScenario({ ...scenario, drawCount: DRAWS });
			hashes.push(`${vintage} ${search} ${receiptOf(result).digest}`);
		}
	return { evaluator: canRunVectors() ? 'webassembly' : 'columns', hashes };
}
