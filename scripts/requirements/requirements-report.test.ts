import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../run-command.ts';
import { idsIn, namedInPlaywright, namedInVitest } from './named-tests.ts';
import { REQUIREMENTS } from './requirement-list.ts';
import { isComplete, reportText, requirementRows } from './requirements-report.ts';

/** The title of a test or a group, in any quotes; that of a table of cases stands behind its last row. */
const TITLE = /(?:\b(?:test|it|describe)\b[^'"`\n]*\(|^\s*\]\)\()\s*(['"`])(.*?)\1/gm;

const requirements = [
	{ id: 'VIZ-01', priority: 0, states: 'A sentence stands first' },
	{ id: 'VIZ-02', priority: 1, states: 'Nothing is hidden' },
	{ id: 'VIZ-30', priority: 2, states: 'Sound', notDone: 'It needs listeners.' }
] as const;

const passed = { title: 'VIZ-01: first', ids: ['VIZ-01'], outcome: 'passed' } as const;

describe('the requirements report', () => {
	test('finds ids in the titles of both runners, also in the group above', () => {
		const unit = {
			testResults: [
				{
					assertionResults: [
						{ fullName: 'a chart VIZ-01, VIZ-02: both', status: 'passed' },
						{ fullName: 'nothing named', status: 'passed' }
					]
				}
			]
		};
		const browser = [
			{
				title: 'chart.spec.ts',
				suites: [
					{
						title: 'VIZ-02',
						specs: [{ title: 'stays whole', ok: false, tests: [{ status: 'unexpected' }] }]
					}
				]
			}
		];
		expect(namedInVitest(unit).map(({ ids }) => ids)).toEqual([['VIZ-01', 'VIZ-02']]);
		expect(namedInPlaywright(browser)).toEqual([
			{ title: 'chart.spec.ts VIZ-02 stays whole', ids: ['VIZ-02'], outcome: 'failed' }
		]);
	});

	test('a requirement without a test that passed is open, and the report is not complete', () => {
		const skipped = { title: 'VIZ-02: later', ids: ['VIZ-02'], outcome: 'skipped' } as const;
		const rows = requirementRows(requirements, [passed, skipped]);
		expect(rows.map(({ standing }) => standing)).toEqual(['passed', 'open', 'not done']);
		expect(isComplete(rows)).toBe(false);
		expect(reportText(rows)).toContain('1 passed, 0 failed, 1 open, 1 deliberately not done');
	});

	test('one failed test fails its requirement, whatever else passed', () => {
		const failed = { title: 'VIZ-01: too', ids: ['VIZ-01'], outcome: 'failed' } as const;
		const [row] = requirementRows(requirements, [passed, failed]);
		expect(row?.standing).toBe('failed');
	});

	test('a test may not name what does not exist', () => {
		const wrong = { title: 'VIZ-77', ids: ['VIZ-77'], outcome: 'passed' } as const;
		expect(() => requirementRows(requirements, [wrong])).toThrow(/VIZ-77/);
	});

	test('every id stands once', () => {
		const ids = REQUIREMENTS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('the tests of the repository', () => {
	const files = globSync(['src/**/*.test.ts', 'tests/**/*.{test,spec}.ts'], { cwd: ROOT });
	/* Ids in comments and in rules are no claims of a test: a claim stands in a title. */
	const claims = files.flatMap((file) =>
		[...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(TITLE)].flatMap(([, , title = '']) =>
			idsIn(title).map((id) => ({ file, id }))
		)
	);

	test('name only requirements that exist', () => {
		const known = REQUIREMENTS.map(({ id }) => id);
		expect(claims.length).toBeGreaterThan(100);
		expect(claims.filter(({ id }) => !known.includes(id))).toEqual([]);
	});

	test('name every requirement that must be done, but for those with a reason', () => {
		const claimed = new Set(claims.map(({ id }) => id));
		const open = REQUIREMENTS.filter(
			({ id, priority, notDone }) => priority < 2 && notDone === undefined && !claimed.has(id)
		);
		expect(open.map(({ id }) => id)).toEqual([]);
	});
});
