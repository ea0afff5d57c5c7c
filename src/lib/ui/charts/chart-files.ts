/** The numbers of the chart as files to take away. What they are, and what they are not, stands in their head. */
import type { SimulatorView } from '#scenario/simulator-view.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import { csvText } from '#ui/data/data-files.ts';
import { fileHead, FILE_COLUMNS } from '#ui/words/chart-table.ts';
import { SIMULATED_COLUMNS, tableOfView } from './chart-table.ts';

/** Where and when a file was made. */
export interface FileOrigin {
	/** The site's origin, such as `https://example.org`. */
	readonly site: string;
	/** The day, `2026-11-23`. */
	readonly retrieved: string;
}

/** The table as CSV (RFC 4180): head lines with caveat, source, licence, link and version, then one tidy table. */
export function csvOfChart(view: SimulatorView, origin: FileOrigin): string {
	const heads = Object.entries(headOf(view, origin)).map(([name, text]) =>
		[csvText(name), csvText(text)].join(',')
	);
	const titles = [FILE_COLUMNS[view.chartView], 'counted', 'status', ...SIMULATED_COLUMNS];
	const lines = tableOfView(view).map(({ date, counted, status, simulated }) =>
		[date, counted ?? '', status ?? '', ...simulated.map((people) => people ?? '')].join(',')
	);
	return [...heads, '', titles.join(','), ...lines, ''].join('\r\n');
}

/** The same as JSON. */
export function jsonOfChart(view: SimulatorView, origin: FileOrigin): string {
	const rows = tableOfView(view).map(({ date, counted, status, simulated }) => ({
		[FILE_COLUMNS[view.chartView]]: date,
		counted,
		status,
		...Object.fromEntries(SIMULATED_COLUMNS.map((name, i) => [name, simulated[i] ?? null]))
	}));
	const scenario = view.result.scenario;
	return `${JSON.stringify({ ...headOf(view, origin), scenario, rows }, null, '\t')}\n`;
}

function headOf(view: SimulatorView, { site, retrieved }: FileOrigin): Record<string, string> {
	const link = `${site}/${linkFromScenario(view.result.scenario, view.chartView)}`;
	return fileHead(view, link, retrieved);
}
