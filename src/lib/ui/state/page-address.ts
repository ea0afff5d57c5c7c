/** The page's address and its entries in the browser's history: they hold what is in view, and what is in view follows them. */
import type { ChartView } from '#scenario/link/chart-view.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { AddressBar } from './address-bar.ts';
import { keptSteps, stepsOfHistory, type KeptSteps } from './kept-steps.ts';
import type { SimulatorState } from './simulator-state.svelte.ts';

export class PageAddress {
	readonly #simulatorOf: () => SimulatorState;
	/* The way back and forth of an entry; it stays with the entry until it is taken. */
	#waiting: KeptSteps | null = null;
	readonly #bar = new AddressBar((search) =>
		history.replaceState({ steps: this.#steps }, '', `/${search}`)
	);

	/** `simulatorOf` is asked once the page is alive: a simulator needs an address first. */
	constructor(simulatorOf: () => SimulatorState) {
		this.#simulatorOf = simulatorOf;
	}

	/** Shows a scenario in the address soon. */
	show(scenario: Scenario, chartView: ChartView): void {
		this.#bar.show(linkFromScenario(scenario, chartView));
	}

	/**
	 * Takes the address over when the page comes to life. `drawnFor` is the search part that the page was drawn for: a
	 * static host serves one page for every address, and then the scenario is read here.
	 */
	async start(drawnFor: string): Promise<void> {
		this.#waiting = stepsOfHistory(history.state);
		void this.#takeSteps();
		const { search } = location;
		if (search === drawnFor || search === this.#inView) this.#bar.show(this.#inView);
		else await this.#read(search);
	}

	/** Follows the reader to another entry of the page's own. */
	async takeEntry(state: unknown): Promise<void> {
		const steps = stepsOfHistory(state);
		const { search } = location;
		if (search === this.#inView) {
			// A link to a place of the page has made an entry that knows no steps yet.
			if (steps === null) history.replaceState({ steps: this.#steps }, '');
			return;
		}
		this.#bar.stop();
		this.#waiting = steps;
		await this.#read(search);
		await this.#takeSteps();
	}

	/** Writes what still waits, such as when the page is about to be left. */
	writeNow(): void {
		this.#bar.writeNow();
	}

	/** Forgets what still waits. */
	stop(): void {
		this.#bar.stop();
	}

	get #steps(): KeptSteps {
		return this.#waiting ?? keptSteps(this.#simulatorOf().history.steps);
	}

	get #inView(): string {
		const { scenarioAtRest, chartView } = this.#simulatorOf();
		return linkFromScenario(scenarioAtRest, chartView);
	}

	/* Where a link cannot be read, such as without a network, the address says again what is in view. */
	async #read(search: string): Promise<void> {
		const simulator = this.#simulatorOf();
		try {
			const { readLink } = await import('./read-link.ts');
			const reading = await readLink(search);
			if (location.search !== search) return;
			if (linkFromScenario(reading.scenario, reading.chartView) !== this.#inView)
				return simulator.takeLink(reading);
			simulator.notices = reading.notices;
		} catch (error) {
			console.error(error);
		}
		this.#bar.show(this.#inView);
	}

	/* Steps that cannot be read stay with their entry, and are there after a reload. */
	async #takeSteps(): Promise<void> {
		const kept = this.#waiting;
		if (kept === null) return;
		const simulator = this.#simulatorOf();
		try {
			const { readSteps } = await import('./read-link.ts');
			const { past, undone } = await readSteps(kept);
			if (this.#waiting !== kept) return;
			for (const { scenario, otherChanges } of [...past, ...undone])
				simulator.further.learn(scenario, otherChanges);
			this.#waiting = null;
			simulator.history.restore(
				past.map(({ scenario }) => scenario),
				undone.map(({ scenario }) => scenario)
			);
		} catch (error) {
			console.error(error);
		}
	}
}
