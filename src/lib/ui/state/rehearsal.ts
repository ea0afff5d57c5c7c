/** A move that nobody sees, so that the first one that somebody sees is as quick as those after it. */
import { flushSync } from 'svelte';
import type { SimulatorState } from './simulator-state.svelte.ts';

/**
 * Draws a move of a lever that is not in use and takes it back before a frame is drawn: what a browser does for the first time takes
 * it long. It is no choice: it is neither simulated nor remembered, and no field or slider in use shows it.
 */
export function rehearseMove(simulator: SimulatorState): void {
	const { scenario, result, view } = simulator;
	const lever = view.levers.findLast(({ id }) => !isInUse(id));
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

/* The ids of a lever's controls begin with its own; a field would lose its caret. */
function isInUse(leverId: string): boolean {
	return globalThis.document?.activeElement?.id.startsWith(`${leverId}-`) === true;
}

/** Runs something once the page has nothing else to do. */
export function whenIdle(run: () => void): void {
	// Safari has no such callback; a moment later is as good a guess.
	if ('requestIdleCallback' in window) requestIdleCallback(run);
	else setTimeout(run, 200);
}
