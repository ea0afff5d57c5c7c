/** Files that were changed: every change is a difference or a refusal, and never a match. */
import { beforeAll, describe, expect, it } from 'vitest';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { publishedResult } from './published-result.ts';
import { checkReceipt } from './receipt-check.ts';
import { receiptFromText } from './receipt-file.ts';
import { receiptOf } from './receipt.ts';
import { runScenario } from './run-scenario.ts';

let receipt: string;
let published: string;
beforeAll(async () => {
	const { scenario } = await scenarioFromLink('?v=1&draws=256&interpol=9');
	const result = await runScenario(scenario);
	const whole = receiptOf(result);
	const { format, digest } = whole;
	receipt = JSON.stringify(whole);
	published = JSON.stringify({ ...publishedResult(result), receipt: { format, digest } });
});

/** The paths that differ, or the code of what is wrong. */
async function verdict(text: string): Promise<readonly string[] | string> {
	const read = receiptFromText(text);
	if (!read.ok) return read.problem.code;
	const checked = await checkReceipt(read.value);
	return checked.ok ? checked.value.differences.map(({ path }) => path) : checked.problem.code;
}

/** A text in which something stands elsewhere; the test fails where it has no such thing. */
function changed(text: string, from: string | RegExp, to: string): string {
	const other = text.replace(from, to);
	expect(other).not.toBe(text);
	return other;
}

describe('a file with', () => {
	it('nothing changed matches', async () => {
		expect(await verdict(receipt)).toEqual([]);
		expect(await verdict(published)).toEqual([]);
	});

	it.each([
		['{', '{"seed":1,'],
		['"interpol":9', '"interpol":3,"interpol":9'],
		['"outputs":{', '"outputs":{"months":[],'],
		[/"p5":/, '"p5":0,"\\u00705":']
	])('a name given twice is refused: %s', async (from, to) => {
		expect(await verdict(changed(receipt, from, to))).toBe('repeated-name');
	});

	it.each([
		['draws=256', 'draws=512'],
		['interpol=9', 'interpol=8'],
		['vintage=2024-10', 'vintage=2026-09'],
		[/"link":"[^"]*"/, '"link":"/"'],
		[/"link":"[^"]*"/, '"link":"https://example.org/?v=1&draws=256&interpol=99"'],
		[/"link":"[^"]*"/, '"link":"x"']
	])('a link that leads elsewhere differs: %s → %s', async (from, to) => {
		expect(await verdict(changed(receipt, from, to))).toEqual(['link']);
		expect(await verdict(changed(published, from, to))).toEqual(['link']);
	});

	it('a link on another host that leads to the same matches', async () => {
		for (const link of [
			'https://example.org/?v=1&draws=256&interpol=9#chart',
			'?v=1&interpol=9&draws=256'
		])
			expect(await verdict(changed(receipt, /"link":"[^"]*"/, `"link":"${link}"`))).toEqual([]);
	});

	it.each([
		['"model":"uk-border-security"', '"model":"other"', 'model'],
		['"version":"0.1.0"', '"version":"9.9.9"', 'version'],
		['"vintage":"2024-10"', '"vintage":"2026-09"', 'vintage'],
		['"status":"draft"', '"status":"released"', 'status'],
		['"notice":"A', '"notice":"Not a', 'notice'],
		['"prices":"Cash', '"prices":"Gold', 'costs.prices'],
		['{', '{"certain":true,', 'certain'],
		['{', '{"__proto__":{"certain":true},', '__proto__'],
		['"wholeHorizon":{', '"wholeHorizon":{"__proto__":1,', 'wholeHorizon.__proto__']
	])('a saved run --json with %s → %s differs', async (from, to, path) => {
		expect(await verdict(changed(published, from, to))).toContain(path);
	});

	it.each(['certain', '__proto__', 'constructor'])('a figure called %s differs', async (name) => {
		for (const [part, path] of [
			['"outputs":{', 'outputs'],
			['"wholeHorizon":{', 'outputs.wholeHorizon'],
			['"months":[{', 'outputs.months[0]']
		] as const)
			expect(await verdict(changed(receipt, part, `${part}"${name}":1,`))).toContain(
				`${path}.${name}`
			);
	});

	it.each(['"levers":{', '"assumptions":{', '"scenario":{', '{'])(
		'a name in %s that no scenario has is refused',
		async (part) => {
			const setting = part === '"assumptions":{' ? '{"low":0,"central":0,"high":0}' : '6';
			const comma = part === '"assumptions":{' ? '' : ',';
			const other = changed(receipt, part, `${part}"__proto__":${setting}${comma}`);
			expect(await verdict(other)).toMatch(/^(not-a-receipt|unknown-setting|incomplete-receipt)$/);
		}
	);

	it('its digests in capitals matches', async () => {
		const capitals = (text: string) =>
			text.replace(/"(digest|edition)":"[0-9a-f]{64}"/g, (found) =>
				found.replace(/[0-9a-f]{64}/, (digits) => digits.toUpperCase())
			);
		expect(capitals(receipt)).not.toBe(receipt);
		expect(await verdict(capitals(receipt))).toEqual([]);
		expect(await verdict(capitals(published))).toEqual([]);
	});
});
