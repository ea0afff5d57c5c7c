/** The chart's numbers as files: the same as in the table, with everything that is needed to cite them. */
import { expect, test } from '@playwright/test';

test('VIZ-16, SHR-11, SHR-12: the CSV names caveat, source, licence, link and version, and is one tidy table', async ({
	request,
	page
}) => {
	const search = '?v=1&interpol=12&view=years';
	const answer = await request.get(`/table.csv${search}`);
	expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
	expect(answer.headers()['content-disposition']).toContain('crosscurrent-years-2024-10.csv');
	const text = await answer.text();
	const [head = '', body = ''] = text.split('\r\n\r\n');
	for (const part of [
		'A what-if tool. Assumptions, not predictions.',
		'Home Office',
		'Open Government Licence v3.0',
		'interpol=12',
		'uk-border-security 0.1.0',
		'Data vintage,2024-10'
	])
		expect(head).toContain(part);
	expect(head).toMatch(/Retrieved,\d{4}-\d\d-\d\d/);
	const [titles, ...lines] = body.trimEnd().split('\r\n');
	expect(titles).toBe('year,counted,status,low90,low60,mid,high60,high90,mid_without_measures');
	for (const line of lines) expect(line).toMatch(/^\d{4},\d*,[a-z]*(,\d*){6}$/);

	await page.goto(`/table${search}`);
	const cells = await page
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.children].map((cell) => (cell.textContent ?? '').replace(/[^\d]/g, ''))
			)
		);
	const numbers = lines.map((line) => line.split(',').filter((_, i) => i !== 2));
	expect(numbers).toEqual(cells);
});

test('VIZ-16: the JSON holds the scenario and the same rows', async ({ request }) => {
	const answer = await request.get('/table.json?v=1');
	const file = (await answer.json()) as {
		Caveat: string;
		scenario: { seed: number };
		rows: { month: string; mid: number | null }[];
	};
	expect(file.Caveat).toContain('not predictions');
	expect(file.scenario.seed).toBe(1);
	expect(file.rows[0]).toMatchObject({ month: '2018-01', mid: null });
	expect(file.rows.at(-1)?.mid).not.toBeNull();
});

test('VIZ-25: a printed page has version, address, code and table, without controls', async ({
	page
}) => {
	await page.goto('/?v=1&interpol=12');
	/* What prints its table is the chart's script, which comes with the first sign of use. */
	await expect(async () => {
		await page.mouse.move(4, 4);
		await page.mouse.move(9, 9);
		await expect(page.locator('[data-alive] .tables')).toBeAttached({ timeout: 500 });
	}).toPass();
	const code = page.waitForResponse((response) => response.url().includes('/qr.svg?'));
	const pdf = await page.pdf({ format: 'A4' });
	expect((await code).headers()['content-type']).toBe('image/svg+xml');
	expect(pdf.length).toBeGreaterThan(20_000);
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(14);

	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.tables table')).toBeVisible();
	const text = await page.locator('body').innerText();
	expect(text).toContain('uk-border-security');
	expect(text).toContain('interpol=12');
	expect(text).not.toContain('Show the middle');
	await expect(page.getByRole('img', { name: /a code for a phone/ })).toBeVisible();
});
