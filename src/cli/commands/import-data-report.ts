/** What `import-data` prints about an edition: its sets, and what changes since the version before. */

import type { Cell } from '#data/data-set.ts';
import type { Changes, Revision } from '#data/import/compare-versions.ts';
import type { Edition, EditionVersion } from '#data/import/import-edition.ts';

const MOST_REVISIONS_LISTED = 60;

const PERIODS = {
	'arrivals-daily': ['day', 'days'],
	'arrivals-monthly': ['month', 'months'],
	'crossings-weekly': ['week', 'weeks']
} as const;

/** The report on an edition, as lines of text. */
export function editionReport({ published, versions }: Edition): string {
	const lines = [`Home Office small boats time series, edition of ${published}`];
	for (const version of versions) lines.push('', ...versionLines(version));
	return `${lines.join('\n')}\n\n`;
}

function versionLines(version: EditionVersion): string[] {
	const { set, values, previousVersion, changes } = version;
	const [one, many] = PERIODS[set];
	const { rows } = values;
	const lines = [
		`${set}: ${counted(rows.length, one, many)}, ${String(rows[0]?.[0])} to ${String(rows.at(-1)?.[0])}`
	];
	if (set === 'arrivals-monthly') return [...lines, '  sums of the days above'];
	if (changes === null || previousVersion === null)
		return [...lines, '  no earlier version to compare with'];
	return [
		...lines,
		`  compared with version ${previousVersion}: ${summary(changes, one, many)}`,
		...revisionLines(changes.revisions)
	];
}

function summary({ newPeriods, vanishedPeriods, revisions }: Changes, one: string, many: string) {
	const range = newPeriods.length === 0 ? '' : ` (${newPeriods[0]} to ${newPeriods.at(-1)})`;
	return [
		`${counted(newPeriods.length, `new ${one}`, `new ${many}`)}${range}`,
		counted(revisions.length, 'revised figure', 'revised figures'),
		`${counted(vanishedPeriods.length, one, many)} vanished`
	].join(', ');
}

function revisionLines(revisions: readonly Revision[]): string[] {
	const listed = revisions
		.slice(0, MOST_REVISIONS_LISTED)
		.map(
			({ period, figure, before, after }) =>
				`  ${period}  ${figure}: ${shown(before)} → ${shown(after)}`
		);
	const left = revisions.length - listed.length;
	return left > 0 ? [...listed, `  and ${left} more`] : listed;
}

function shown(cell: Cell): string {
	if (cell === null) return 'not published';
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	return typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell;
}

function counted(count: number, one: string, many: string): string {
	return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
