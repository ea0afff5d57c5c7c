/** The progress of a sweep: time left, and no flattery from rows that were there already. */
import { expect, it } from 'vitest';
import { Progress, timeText } from './progress.ts';

function shown(isTerminal: boolean, counts: { rowCount: number; rowsFound: number }) {
	const texts: string[] = [];
	let now = 0;
	const terminal = { out: () => undefined, err: (text: string) => void texts.push(text) };
	const progress = new Progress(terminal, isTerminal, counts, () => now);
	return {
		texts,
		at: (seconds: number, rows: number) => {
			now = seconds * 1000;
			progress.show(rows);
		}
	};
}

it('draws a bar with the time left, not more often than eyes follow', () => {
	const { texts, at } = shown(true, { rowCount: 100, rowsFound: 50 });
	at(5, 60);
	at(5.1, 61);
	at(20, 100);
	expect(texts).toEqual([
		'\r[##############..........], 60 of 100 rows, 2.0 rows/s, about 20 s left\u001b[K',
		'\r[########################], 100 of 100 rows, 2.5 rows/s\u001b[K\n'
	]);
});

it('writes a line now and then where there is no terminal', () => {
	const { texts, at } = shown(false, { rowCount: 10, rowsFound: 0 });
	for (let rows = 1; rows <= 10; rows++) at(rows * 10, rows);
	expect(texts).toEqual([
		'3 of 10 rows, 0.1 rows/s, about 2 min left\n',
		'6 of 10 rows, 0.1 rows/s, about 40 s left\n',
		'9 of 10 rows, 0.1 rows/s, about 10 s left\n',
		'10 of 10 rows, 0.1 rows/s\n'
	]);
});

it.each([
	[0.2, '1 s'],
	[59, '59 s'],
	[60.5, '2 min'],
	[3600, '1 h 0 min'],
	[12_345, '3 h 26 min']
])('says %d seconds as %s', (seconds, text) => expect(timeText(seconds)).toBe(text));
