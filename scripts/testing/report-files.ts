/** Where the last whole run of the tests leaves its reports. Not kept in the repository. */
import { ROOT } from '../run-command.ts';

export const REPORT_FOLDER = `${ROOT}test-reports`;
export const UNIT_REPORT = `${REPORT_FOLDER}/unit.json`;
export const BROWSER_REPORT = `${REPORT_FOLDER}/browser.json`;
