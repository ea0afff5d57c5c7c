import { expect, it } from 'vitest';
import { qrPicture } from './qr-picture.ts';

const ADDRESS = 'https://example.org/?v=1&interpol=12';

it('VIZ-25: draws the code as squares on white, the same each time', () => {
	const picture = qrPicture(ADDRESS) ?? '';
	expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1"/);
	expect(picture.match(/h1v1h-1z/g)?.length).toBeGreaterThan(200);
	expect(qrPicture(ADDRESS)).toBe(picture);
	expect(qrPicture(`${ADDRESS}3`)).not.toBe(picture);
});

it('holds no text of the address, so nothing in an address can become markup', () => {
	expect(qrPicture('https://example.org/?"><script>')).not.toContain('script');
});

it('refuses what no camera could read', () => {
	expect(qrPicture(`https://example.org/?${'a'.repeat(2000)}`)).toBeNull();
});
