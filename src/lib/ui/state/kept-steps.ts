/** The way back and forth, kept by the browser with the page's entry in its history: it survives a reload in the tab, and nothing else. */
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The choices before and after the one in view, as links, oldest first. */
export interface KeptSteps {
	readonly past: readonly string[];
	readonly undone: readonly string[];
}

/* Writing a link takes longer than looking it up, and every choice writes all steps. */
const links = new WeakMap<Scenario, string>();

function linkOf(scenario: Scenario): string {
	const link = links.get(scenario) ?? linkFromScenario(scenario);
	links.set(scenario, link);
	return link;
}

/** Steps as links. */
export function keptSteps({
	past,
	undone
}: Readonly<Record<keyof KeptSteps, readonly Scenario[]>>): KeptSteps {
	return { past: past.map(linkOf), undone: undone.map(linkOf) };
}

/** The steps in what the browser kept; null where there are none. `historyState` may be anything. */
export function stepsOfHistory(historyState: unknown): KeptSteps | null {
	const steps = memberOf(historyState, 'steps');
	const past = memberOf(steps, 'past');
	const undone = memberOf(steps, 'undone');
	return isLinks(past) && isLinks(undone) ? { past, undone } : null;
}

function memberOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null && name in value
		? (value as Record<string, unknown>)[name]
		: undefined;
}

function isLinks(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((link) => typeof link === 'string');
}
