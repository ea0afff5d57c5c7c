/** Lint rules: the import table and the purity of the lower layers are fences; the rest is the usual advice. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { IMPORT_TABLE, importRestrictions } from './scripts/lint/import-table.ts';
import {
	PURE_LAYERS,
	pureGlobals,
	pureProperties,
	pureSyntax
} from './scripts/lint/pure-layers.ts';

const TESTS = '**/*.test.ts';
const SERVER_FILES = [
	'src/routes/**/*.server.ts',
	'src/routes/**/+server.ts',
	'src/hooks.server.ts'
];

/** The files of a layer. */
const filesOf = (layer) =>
	({
		routes: ['src/routes/**', 'src/hooks*.ts', 'src/service-worker.ts'],
		cli: ['src/cli/**']
	})[layer] ?? [`src/lib/${layer}/**`];

/** One config block: these files may not make these imports, written as import, import() or import type. */
function fence(files, restrictions, { ignores = [], syntax = [] } = {}) {
	const dynamic = restrictions.map(({ regex, message }) => ({
		selector: `ImportExpression[source.value=/${regex.replaceAll(/(?<!\\)\//g, '\\/')}/]`,
		message
	}));
	return {
		files,
		ignores,
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictions }],
			'no-restricted-syntax': ['error', ...syntax, ...dynamic]
		}
	};
}

/** All fences of a layer: its files, the folders with packages of their own, its server files, its tests. */
function fencesOf(layer) {
	const files = filesOf(layer);
	const syntax = PURE_LAYERS.includes(layer) ? pureSyntax : [];
	const fences = [fence(files, importRestrictions(layer), { syntax })];
	for (const folder of Object.keys(IMPORT_TABLE[layer].outsideByFolder)) {
		const inFolder = files.map((pattern) => pattern.replace('**', `${folder}/**`));
		fences.push(fence(inFolder, importRestrictions(layer, { folder }), { syntax }));
	}
	if (layer === 'routes') {
		fences.push(fence(SERVER_FILES, importRestrictions(layer, { isServerFile: true })));
	}
	const tests = files
		.filter((pattern) => pattern.endsWith('**'))
		.map((pattern) => pattern.replace('**', TESTS));
	fences.push(fence(tests, importRestrictions(layer, { isTest: true })));
	return fences;
}

export default typescript.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'test-results/',
			'test-reports/',
			'playwright-report/',
			'node_modules/'
		]
	},
	js.configs.recommended,
	...typescript.configs.recommended,
	...svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows which names exist; ESLint does not know types.
			'no-undef': 'off',
			eqeqeq: 'error',
			'max-lines': ['error', 250],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
			'svelte/no-at-html-tags': 'error',
			// A share link is `/` and a query, which the rule does not know how to resolve.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreReplaceState: true, ignorePushState: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] }
		}
	},
	{ files: [TESTS, 'tests/**'], rules: { 'max-lines': ['error', 400] } },
	// Coefficients stand as their source prints them, digits beyond a double included.
	{ files: ['src/lib/engine/math/**'], rules: { 'no-loss-of-precision': 'off' } },
	{ files: ['**/*.generated.ts'], rules: { 'max-lines': 'off' } },
	{
		files: PURE_LAYERS.map((layer) => `src/lib/${layer}/**`),
		ignores: [TESTS],
		rules: {
			'no-restricted-properties': ['error', ...pureProperties],
			'no-restricted-globals': ['error', ...pureGlobals]
		}
	},
	...Object.keys(IMPORT_TABLE).flatMap(fencesOf),
	{
		files: ['tests/**', 'scripts/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '^(?:\\$lib|\\$app/stores)', message: 'Use the # alias.' }] }
			]
		}
	}
);
