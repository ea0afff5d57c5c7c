/** How far a sweep is, on standard error: a bar with the time left on a terminal, a line now and then elsewhere. */
import type { Terminal } from '../terminal.ts';

const BAR_CELLS = 24;
const REDRAW_AFTER_MS = 200;
const LINE_AFTER_MS = 30_000;

/** Shows progress. The speed is that of this run, so rows found from an earlier one do not flatter it. */
export class Progress {
	readonly #terminal: Terminal;
	readonly #isTerminal: boolean;
	readonly #rowCount: number;
	readonly #rowsFound: number;
	readonly #clock: () => number;
	readonly #startedAtMs: number;
	#shownAtMs = -Infinity;

	constructor(
		terminal: Terminal,
		isTerminal: boolean,
		{ rowCount, rowsFound }: { readonly rowCount: number; readonly rowsFound: number },
		clock: () => number = () => performance.now()
	) {
		this.#terminal = terminal;
		this.#isTerminal = isTerminal;
		this.#rowCount = rowCount;
		this.#rowsFound = rowsFound;
		this.#clock = clock;
		this.#startedAtMs = clock();
		// A line of its own says nothing yet at the start; a bar shows that something goes on.
		if (!isTerminal) this.#shownAtMs = this.#startedAtMs;
	}

	/** So many rows are there now. */
	show(rows: number): void {
		const now = this.#clock();
		const isLast = rows === this.#rowCount;
		const after = this.#isTerminal ? REDRAW_AFTER_MS : LINE_AFTER_MS;
		if (!isLast && now - this.#shownAtMs < after) return;
		this.#shownAtMs = now;
		const text = this.#text(rows, now);
		// The rest of a longer line before is wiped.
		this.#terminal.err(this.#isTerminal ? `\r${text}\u001b[K${isLast ? '\n' : ''}` : `${text}\n`);
	}

	#text(rows: number, now: number): string {
		const seconds = (now - this.#startedAtMs) / 1000;
		const done = rows - this.#rowsFound;
		const perSecond = seconds > 0 ? done / seconds : 0;
		const left = this.#rowCount - rows;
		const filled = Math.floor((BAR_CELLS * rows) / this.#rowCount);
		return [
			...(this.#isTerminal ? [`[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}]`] : []),
			`${rows} of ${this.#rowCount} rows`,
			...(done > 0 ? [`${perSecond.toFixed(1)} rows/s`] : []),
			...(done > 0 && left > 0 ? [`about ${timeText(left / perSecond)} left`] : [])
		].join(', ');
	}
}

/** A time for people: `40 s`, `12 min`, `3 h 20 min`. */
export function timeText(seconds: number): string {
	if (seconds < 60) return `${Math.ceil(seconds)} s`;
	const minutes = Math.ceil(seconds / 60);
	if (minutes < 60) return `${minutes} min`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
