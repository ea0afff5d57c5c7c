/** `sweep --stdin` beside runs on their own. */
import { expect, it } from 'vitest';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { receiptOf } from '#scenario/receipt.ts';
import { runScenario } from '#scenario/run-scenario.ts';
import { cliWithInput } from './cli-process.ts';

it('on one thread, sweep --stdin gives each line the receipt of its own edition, seed, count and beliefs', async () => {
	const links = ['', '&vintage=2026-09', '&seed=2', '&beliefs=backfires', '&draws=512'].flatMap(
		(other) =>
			['5', '6'].map(
				(setting) =>
					`?v=1${other.includes('draws') ? '' : '&draws=256'}&interpol=${setting}${other}`
			)
	);
	const { out } = await cliWithInput(links.join('\n'), 'sweep', '--stdin', '--jobs', '1');
	const receipts = out
		.trimEnd()
		.split('\n')
		.map((line) => (JSON.parse(line) as { receipt: string }).receipt);
	const alone = await Promise.all(
		links.map(async (link) => receiptOf(await runScenario((await scenarioFromLink(link)).scenario)))
	);
	expect(receipts).toEqual(alone.map(({ digest }) => digest));
	expect(new Set(receipts).size).toBe(links.length);
});
