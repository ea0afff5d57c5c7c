/** Counts tests from the reports of the test runners. A report that is missing counts as nothing passed. */
import { existsSync, readFileSync } from 'node:fs';

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

const MISSING: Count = { passed: 0, failed: 1 };

/** From vitest's JSON report. A file that cannot be run at all is a failed suite without tests. */
export function countVitest(file: string): Count {
	if (!existsSync(file)) return MISSING;
	const report = JSON.parse(readFileSync(file, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
		success: boolean;
	};
	return {
		passed: report.numPassedTests,
		failed: report.success ? report.numFailedTests : Math.max(1, report.numFailedTests)
	};
}

/** From Playwright's JSON report. */
export function countPlaywright(file: string): Count {
	if (!existsSync(file)) return MISSING;
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number };
	};
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
