/** The columns of tables. */
import type { Working } from '#ui/explain/explain-address.ts';

/** The head of a column: its words, and where the figures below it come from; none where they are no figures. */
export interface TableColumn {
	readonly title: string;
	readonly working?: Working | undefined;
}

/** Columns from their titles and, in the same order, their workings. */
export function tableColumnsOf(
	titles: readonly string[],
	workings: readonly (Working | undefined)[]
): readonly TableColumn[] {
	return titles.map((title, place) => ({ title, working: workings[place] }));
}
