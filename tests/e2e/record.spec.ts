/** The record page shows what the command line prints. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

test.use({ javaScriptEnabled: false });

test('the record opens with the sentence that matters, without JavaScript, as the command line has it', async ({
	page
}) => {
	const { stdout } = await run(process.execPath, ['src/cli/main.ts', 'record', '--json']);
	const { sentences, months } = JSON.parse(stdout) as {
		sentences: string[];
		months: { people: number }[];
	};
	await page.goto('/record');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentences[0] ?? '');
	for (const sentence of sentences.slice(1)) await expect(page.getByText(sentence)).toBeVisible();
	await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(months.length + 1);
});
