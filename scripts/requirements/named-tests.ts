/** Which tests name a requirement, and how they ended, from the reports of the test runners. */

export interface NamedTest {
	readonly title: string;
	readonly ids: readonly string[];
	readonly outcome: 'passed' | 'failed' | 'skipped';
}

const ID = /\b(?:VIZ|INP|CON|A11Y)-\d{2}\b/g;

/** The parts of vitest's JSON report that are read. */
export interface VitestReport {
	readonly testResults: readonly {
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** A suite of Playwright's JSON report. */
export interface PlaywrightSuite {
	readonly title: string;
	readonly specs?: readonly {
		readonly title: string;
		readonly ok: boolean;
		readonly tests: readonly { readonly status: string }[];
	}[];
	readonly suites?: readonly PlaywrightSuite[];
}

/** The tests of a vitest report that name a requirement. */
export function namedInVitest({ testResults }: VitestReport): NamedTest[] {
	return testResults.flatMap(({ assertionResults }) =>
		assertionResults.flatMap(({ fullName, status }) =>
			named(fullName, status === 'passed' ? 'passed' : status === 'failed' ? 'failed' : 'skipped')
		)
	);
}

/** The tests of a Playwright report that name a requirement, itself or by the group that they stand in. */
export function namedInPlaywright(suites: readonly PlaywrightSuite[], above = ''): NamedTest[] {
	return suites.flatMap(({ title, specs = [], suites: inner = [] }) => {
		const group = `${above} ${title}`;
		return [
			...specs.flatMap(({ title: test, ok, tests }) => {
				const isSkipped = tests.every(({ status }) => status === 'skipped');
				return named(`${group} ${test}`, isSkipped ? 'skipped' : ok ? 'passed' : 'failed');
			}),
			...namedInPlaywright(inner, group)
		];
	});
}

/** The requirements that a text names, each once. */
export function idsIn(text: string): string[] {
	return [...new Set(text.match(ID) ?? [])];
}

function named(title: string, outcome: NamedTest['outcome']): NamedTest[] {
	const ids = idsIn(title);
	return ids.length === 0 ? [] : [{ title: title.trim(), ids, outcome }];
}
