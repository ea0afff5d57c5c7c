/** The newest monthly counts of people, and from when on they are provisional. */
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { loadRecords, newestVersion } from '#data/load-data-set.ts';
import type { MonthlyHistory } from './simulator-view.ts';

/** Loads the newest counts. */
export async function monthlyHistory(): Promise<MonthlyHistory> {
	const version = newestVersion('arrivals-monthly');
	const monthly = arrivalsFromMonthRecords(await loadRecords('arrivals-monthly', version));
	// Counts are provisional until the official quarterly table covers them.
	const official = await loadRecords('arrivals-official-monthly');
	const { firstMonth, people, partialLastMonth } = monthly;
	return {
		firstMonth,
		people,
		partialLastMonth,
		dataSetVersion: version,
		provisionalFrom: (official.at(-1)?.month ?? firstMonth) + 1
	};
}
