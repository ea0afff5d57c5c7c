/** What is wanted of the engine, as ratios within one run: other machines are faster or slower, ratios stay. */

import type { BrowserTimes } from './browser.ts';

/** A measured target. `ratio` is null where it could not be measured here. */
export interface Target {
	readonly name: string;
	readonly ratio: number | null;
	readonly target: number;
	readonly met: boolean;
}

/** Milliseconds of everything that the targets compare. */
export interface Times {
	readonly full: number;
	readonly dragged: number;
	readonly naive: number;
	readonly loops: number;
	readonly squiggle: number | null;
	readonly memoryMegabytes: number;
}

function atLeast(name: string, ratio: number | null, target: number): Target {
	return {
		name,
		ratio: ratio === null ? null : Math.round(ratio * 100) / 100,
		target,
		met: ratio !== null && ratio >= target
	};
}

/** The targets of a drag in a browser, met or not; null where none was measured. */
export function browserTargetsOf(times: BrowserTimes | null): Target[] {
	return [
		atLeast('chart updates a second in Chromium', times?.updatesPerSecond ?? null, 55),
		atLeast('input to paint in Chromium, 20 ms over p95', times === null ? null : 20 / times.p95, 1)
	];
}

/** The targets of the engine, met or not. */
export function targetsOf(times: Times): Target[] {
	return [
		atLeast('full pass, times naive compiled mathjs', times.naive / times.full, 700),
		atLeast(
			'full pass, times Squiggle',
			times.squiggle === null ? null : times.squiggle / times.full,
			400
		),
		atLeast('full pass, times hand-written loops', times.loops / times.full, 3.5),
		atLeast('dragged funding lever, times the full pass', times.full / times.dragged, 5),
		atLeast('memory of a drag, 150 MB over it', 150 / times.memoryMegabytes, 1)
	];
}
