import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { editionsAsData } from './scripts/editions-as-data.ts';
import { leanCharts } from './scripts/lean-charts.ts';
import { pageScript } from './scripts/page-script.ts';
import { pseudoLocale } from './scripts/pseudo-locale/pseudo-locale.ts';

/** Node asks for `with { type: 'json' }`; the development server answers with JavaScript, which browsers then refuse. */
const jsonWithoutAttributes: Plugin = {
	name: 'json-without-attributes',
	// vitest runs in Node, where the attribute belongs.
	apply: (_, { command }) => command === 'serve' && process.env['VITEST'] === undefined,
	enforce: 'pre',
	transform: (code) =>
		code.includes("type: 'json'")
			? code.replaceAll(/,\s*\{\s*with: \{ type: 'json' \}\s*\}/g, '')
			: null
};

export default defineConfig({
	plugins: [
		jsonWithoutAttributes,
		leanCharts,
		editionsAsData,
		pseudoLocale(process.env['CROSSCURRENT_LOCALE']),
		pageScript(process.env['CROSSCURRENT_LOCALE']),
		sveltekit()
	],
	worker: { format: 'es', plugins: () => [editionsAsData] },
	test: {
		expect: { requireAssertions: true },
		// Speed is measured by `npm run bench`: a busy machine may take its time, and only what never ends fails.
		testTimeout: 60_000,
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**']
	}
});
