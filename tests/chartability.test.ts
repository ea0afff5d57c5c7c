/** docs/chartability.md names, for every critical test of Chartability, tests of ours that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url);
const read = (place: string) => readFileSync(new URL(place, ROOT), 'utf8');

const sections = read('docs/chartability.md')
	.split(/^### /m)
	.slice(1)
	.map((section) => ({
		heuristic: section.split('\n')[0],
		tests: [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = '', title = '']) => ({
			file,
			title
		}))
	}));

describe('A11Y-01: the critical tests of Chartability', () => {
	it('are all there, each with a test', () => {
		expect(sections).toHaveLength(14);
		expect(new Set(sections.map(({ heuristic }) => heuristic)).size).toBe(14);
		expect(sections.filter(({ tests }) => tests.length === 0)).toEqual([]);
	});

	it('name only tests that exist', () => {
		const missing = sections
			.flatMap(({ tests }) => tests)
			.filter(
				({ file, title }) => !existsSync(new URL(file, ROOT)) || !hasTitle(read(file), title)
			);
		expect(missing).toEqual([]);
	});
});

/** Whether a file has a text as a whole literal, as titles stand. */
function hasTitle(code: string, title: string): boolean {
	return ["'", '`', '"'].some((quote) => code.includes(`${quote}${title}${quote}`));
}
