/** Whatever page a link to the simulator stands on, it brings the simulator whole, script and all. */
import { expect, test } from '@playwright/test';

const PAGES = [
	'/analysis?scenario=%3Fv%3D1%26border-command%3D200',
	'/beliefs?v=1&border-command=200',
	'/compare',
	'/explain/arrivals?v=1&border-command=200',
	'/ledger?v=1&border-command=200',
	'/no-such-page',
	'/predict/reveal?v=1&guess-2025=30000',
	'/story/7',
	'/table?v=1&border-command=200'
];

for (const address of PAGES)
	test(`from ${address}`, async ({ page, baseURL }) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const links = page.locator('main a[href]');
		const places = await links.evaluateAll(
			(all, root) =>
				all.flatMap((link, place) => {
					const { pathname, origin, hash } = new URL((link as HTMLAnchorElement).href);
					return origin === root && pathname === '/' && hash === '' ? [place] : [];
				}),
			baseURL
		);
		expect(places).not.toEqual([]);
		await links.nth(places[0] ?? 0).click();
		const lever = page.getByRole('slider', { name: /^Border Security Command/ });
		await lever.focus();
		const before = await lever.inputValue();
		await page.keyboard.press('ArrowRight');
		await expect(lever).not.toHaveValue(before);
		await expect(page).toHaveURL(/[?&]border-command=/);
		await expect(page.locator('form[data-running]')).toHaveCount(0);
	});
