/** A scenario gives the same numbers in the page's worker, on the server and on the command line. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { scenarioFromLink } from '#scenario/link/scenario-from-link.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { receiptOf } from '#scenario/receipt.ts';
import type { ScenarioResult } from '#scenario/scenario-result.ts';

const run = promisify(execFile);

test('VIZ-08: worker, server and command line agree to the last digit', async ({
	page,
	baseURL
}) => {
	// Notes every result that a worker sends to the page.
	await page.addInitScript(() => {
		const results: unknown[] = [];
		Object.assign(globalThis, { results });
		globalThis.Worker = class extends Worker {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				this.addEventListener('message', (message) => results.push(message.data));
			}
		};
	});
	await page.goto('/');
	await page.getByRole('textbox', { name: /^Interpol/ }).fill('20');
	await expect(page).toHaveURL(/interpol=20/);
	await expect(page.locator('form[data-running]')).toHaveCount(0);
	const link = page.url();

	const messages = await page.evaluate(
		() => (globalThis as unknown as { results: { result?: unknown }[] }).results
	);
	const inPage = messages
		.flatMap(({ result }) => (result === undefined ? [] : [result as ScenarioResult]))
		.at(-1);
	if (inPage === undefined) throw new Error('the worker sent no result');

	const { stdout } = await run(process.execPath, [
		'src/cli/main.ts',
		'run',
		'--json',
		'--link',
		link
	]);
	const { receipt, ...onCommandLine } = JSON.parse(stdout) as { receipt: { digest: string } };
	expect(receiptOf(inPage).digest).toBe(receipt.digest);
	expect(JSON.parse(JSON.stringify(publishedResult(inPage)))).toEqual(onCommandLine);

	// The server sends its result along with the page it renders.
	const answer = await page.request.get(`${baseURL}/scenario/__data.json${new URL(link).search}`);
	const { nodes } = (await answer.json()) as { nodes: ({ data?: unknown[] } | null)[] };
	const flat = nodes.flatMap((node) => (node?.data === undefined ? [] : [node.data])).at(-1) ?? [];
	const { view } = unflatten(flat) as { view: { result: ScenarioResult } };
	expect(JSON.parse(JSON.stringify(publishedResult(view.result)))).toEqual(onCommandLine);
	expect((await scenarioFromLink(new URL(link).search)).scenario).toEqual(view.result.scenario);
});

/** SvelteKit sends data as a list in which numbers point at other entries. */
function unflatten(flat: readonly unknown[]): unknown {
	const read = (index: number): unknown => {
		const value = flat[index];
		if (Array.isArray(value)) return value.map((entry) => read(entry as number));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([key, entry]) => [key, read(entry as number)])
			);
		return value;
	};
	return read(0);
}
