/** A move that nobody sees, so that the first one that somebody sees is as quick as those after it. */
import { flushSync } from 'svelte';
import type { SimulatorState } from './simulator-state.svelte.ts';

/**
 * Draws a move of the last lever and takes it back before a frame is drawn: what a browser does for the first time takes
 * it long. It is no choice: it is neither simulated nor remembered, and no field or slider in use shows it.
 */
export function rehearseMove(simulator: SimulatorState): void {
	const { scenario, result, view } = simulator;
	const lever = view.levers.at(-1);
	if (lever === undefined || scenario !== view.scenario || result !== view.result) return;
	const { id, min, max } = lever;
	const other = simulator.setting(lever) === max ? min : max;
	simulator.scenario = { ...scenario, levers: { ...scenario.levers, [id]: other } };
	simulator.result = { ...result };
	flushSync();
	simulator.scenario = scenario;
	simulator.result = result;
	flushSync();
}

/** Runs something once the page has nothing else to do. */
export function whenIdle(run: () => void): void {
	// Safari has no such callback; a moment later is as good a guess.
	if ('requestIdleCallback' in window) requestIdleCallback(run);
	else setTimeout(run, 200);
}
