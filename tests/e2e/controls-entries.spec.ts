/** What is typed: read as people write it, said when it is beyond the evidence, kept and explained when it is bad. */
import { expect, test } from '@playwright/test';
import { open, openGroups, settled } from './controls-page.ts';

test('INP-02: a field is plain text for decimals, reads amounts as people write them, and writes them its own way', async ({
	page
}) => {
	await open(page);
	await openGroups(page);
	const fields = page.locator('.choices input[id$="-field"]');
	expect(await fields.count()).toBeGreaterThan(12);
	expect(
		await fields.evaluateAll((all) =>
			all
				.filter((field) => !field.matches('[type="text"][inputmode="decimal"]'))
				.map(({ id }) => id)
		)
	).toEqual([]);
	const field = page.locator('#border-command-field');
	for (const [text, shown] of [
		['£200m', '200'],
		['210 million', '210'],
		['0.22bn', '220'],
		['£ 230.0 m', '230']
	] as const) {
		await field.fill(text);
		await field.blur();
		await expect(field).toHaveValue(shown);
		await settled(page, `border-command=${shown}`);
	}
});

test('INP-07: settings beyond the evidence are allowed, hatched and said', async ({ page }) => {
	await open(page);
	const caption = page.getByText(/^Beyond any evidence we found/);
	await expect(caption).toHaveCount(0);
	await page.locator('#border-command-field').fill('300');
	await settled(page, 'border-command=300');
	await expect(caption).toHaveText(/the largest published figure is £150 million/);
	const hatch = await page
		.locator('.track')
		.first()
		.evaluate((track) => getComputedStyle(track, '::after').backgroundImage);
	expect(hatch).toContain('repeating-linear-gradient');
});

test('INP-10: bad entries stay, say what to do, and the figures stay the last valid ones', async ({
	page
}) => {
	test.setTimeout(90_000);
	await open(page);
	await openGroups(page);
	const range = await page.locator('#range-sentence').textContent();
	const announced = new URL(page.url()).search;
	const bad: readonly (readonly [string, string])[] = [
		['calmness', 'mild'],
		['calmness', '9'],
		['nca-core', '£5bn'],
		['prevention-change', '31'],
		['investigators', '1.5'],
		['interpol', ''],
		['border-command', '£1.5bn'],
		['investigators', '1000']
	];
	for (const [id, text] of bad) {
		const field = page.locator(`#${id}-field`);
		// Key by key: what stands there on the way can be an amount by itself.
		await field.fill('');
		await field.pressSequentially(text);
		await field.blur();
		await expect(field).toHaveValue(text);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(/(Write|Enter) /);
		await expect(page.locator('figure.figure .state')).toHaveText(
			/^Showing last valid figures\. Not used until corrected: \S/
		);
		await expect(page.locator('#range-sentence')).toHaveText(range ?? '');
		await expect.poll(() => new URL(page.url()).search).toBe(announced);
		await field.fill('1');
		await field.blur();
		await expect(field).not.toHaveAttribute('aria-invalid');
		await expect(page.getByText('Showing last valid figures')).toBeHidden();
		await page.getByRole('button', { name: 'Reset to what was announced' }).click();
		// What was announced is fetched with the first reset; only then is the field the next one's.
		await expect(field).not.toHaveValue('1');
		await expect(page.locator('#range-sentence')).toHaveText(range ?? '');
	}
});

test('a lever between two steps of its slider stays as the link has it, and nobody has moved it', async ({
	page
}) => {
	await open(page, '/?v=1&border-command=233&interpol=6.5');
	await page.locator('#border-command-slider').focus();
	await expect(page.locator('.island[data-alive]')).not.toHaveCount(0);
	await expect(page.locator('#border-command-field')).toHaveValue('233');
	await expect(page.locator('#interpol-field')).toHaveValue('6.5');
	await expect(page).toHaveURL(/border-command=233&.*interpol=6\.5/);
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('the caret stays where it was put in the last field, also when it is the first thing used', async ({
	page
}) => {
	await open(page, '/');
	const field = page.locator('#organised-crime-field');
	await field.focus();
	await page.keyboard.press('Home');
	await expect(page.locator('.island[data-alive]')).not.toHaveCount(0);
	await page.waitForTimeout(500);
	await page.keyboard.type('1');
	await expect(field).toHaveValue('124');
});
