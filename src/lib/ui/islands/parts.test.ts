import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS } from './parts.ts';

const SOURCES = new URL('../../../', import.meta.url);

it('no part is imported at once anywhere: its styles would go missing from the pages that fetch it', () => {
	const parts = new Set(
		[
			...Object.values(PARTS)
				.join('\n')
				.matchAll(/([A-Za-z]+\.svelte)/g)
		].map(([, name]) => name)
	);
	expect(parts.size).toBe(Object.keys(PARTS).length);
	const importing = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(svelte|ts)$/.test(path) && !path.includes('.test.'))
		.flatMap((path) =>
			[
				...readFileSync(new URL(path, SOURCES), 'utf8').matchAll(
					/^\s*import [A-Za-z]+ from '[^']*\/([A-Za-z]+\.svelte)'/gm
				)
			]
				.filter(([, name]) => parts.has(name))
				.map(([, name]) => `${path} imports ${name}`)
		);
	expect(importing).toEqual([]);
});
