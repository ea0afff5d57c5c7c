/** One month of the chart in words. */
import { monthInWords } from '#data/calendar-month.ts';
import { exactCount, hundredsCount } from '#ui/format.ts';
import type { monthReading } from './chart-points.ts';

/** The numbers of one month: what was counted, and the range of the simulations. */
export function monthSentence(reading: ReturnType<typeof monthReading>): string {
	const parts: string[] = [];
	if (reading.counted !== null) {
		const note = reading.status === 'provisional' ? ', provisional' : '';
		parts.push(`${exactCount(reading.counted)} counted${note}`);
	}
	if (reading.range90 !== null) {
		const { low, high } = reading.range90;
		parts.push(`90 in 100 simulations between ${hundredsCount(low)} and ${hundredsCount(high)}`);
	}
	if (reading.reference !== null)
		parts.push(`middle without the measures ${hundredsCount(reading.reference)}`);
	return `${monthInWords(reading.month)}: ${parts.join('; ')}.`;
}
