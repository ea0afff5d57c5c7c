/** How the cells of a data set are shown. */
import type { DataSetVersion } from '#scenario/explain-data-set.ts';
import { decimal } from '#ui/format.ts';

/** A cell for reading; what was not published says so. */
export function cellText(cell: DataSetVersion['rows'][number][number]): string {
	if (cell === null) return 'not published';
	if (typeof cell === 'number') return decimal(cell, 4);
	if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
	return cell;
}
