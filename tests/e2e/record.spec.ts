/** The record page shows what the command line prints. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type ElementHandle } from '@playwright/test';

const run = promisify(execFile);

test.use({ javaScriptEnabled: false });

test('a dot lies inside the drawn band exactly where the table says that the count does', async ({
	page
}) => {
	await page.goto('/record');
	const said = await page
		.getByRole('table')
		.first()
		.locator('tbody tr')
		.evaluateAll((rows) => rows.map((row) => row.textContent?.includes('outside') !== true));
	const band = page.locator('figure .band-90');
	const drawn = await page.locator('figure .plot i').evaluateAll(
		(dots, path) =>
			dots.map((dot) => {
				const { left, top, width, height } = dot.getBoundingClientRect();
				const middle = new DOMPoint(left + width / 2, top + height / 2);
				const place = middle.matrixTransform(path!.getScreenCTM()!.inverse());
				// The first and the last dot stand on the sides of the band.
				const band = path!.getBBox();
				place.x = Math.max(band.x + 0.1, Math.min(band.x + band.width - 0.1, place.x));
				return path!.isPointInFill(place);
			}),
		(await band.elementHandle()) as ElementHandle<SVGPathElement> | null
	);
	expect(said).toContain(false);
	expect(drawn).toEqual(said);
});

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
