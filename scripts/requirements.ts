/** `npm run requirements`: each requirement, the tests that name it, and how they ended in the last `npm test`. */
import { existsSync, readFileSync } from 'node:fs';
import { BROWSER_REPORT, UNIT_REPORT } from './testing/report-files.ts';
import {
	namedInPlaywright,
	namedInVitest,
	type PlaywrightSuite,
	type VitestReport
} from './requirements/named-tests.ts';
import { REQUIREMENTS } from './requirements/requirement-list.ts';
import { isComplete, reportText, requirementRows } from './requirements/requirements-report.ts';

if (!existsSync(UNIT_REPORT) || !existsSync(BROWSER_REPORT)) {
	console.error('There is no report of a whole run: run "npm test" first.');
	process.exit(2);
}
const unit = JSON.parse(readFileSync(UNIT_REPORT, 'utf8')) as VitestReport;
const browser = JSON.parse(readFileSync(BROWSER_REPORT, 'utf8')) as {
	readonly suites: readonly PlaywrightSuite[];
};
const rows = requirementRows(REQUIREMENTS, [
	...namedInVitest(unit),
	...namedInPlaywright(browser.suites)
]);
console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, '\t') : reportText(rows));
process.exit(isComplete(rows) ? 0 : 1);
