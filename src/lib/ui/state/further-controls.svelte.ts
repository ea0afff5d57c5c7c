/** The controls beyond the first ones: fetched when a reader opens them, and what is changed among them. */
import type { EveryControl } from '#scenario/every-control.ts';
import { changesAmong } from '#scenario/other-changes.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { LeverControl, OtherChange } from '#scenario/simulator-view.ts';
import { hiddenSettingsKey } from './hidden-settings.ts';

/** Fetches the further controls once, and knows what a scenario changes among them also before that. */
export class FurtherControls {
	/** Null until they are fetched. */
	all = $state.raw<EveryControl | null>(null);
	hasFailed = $state(false);

	/* Until the controls are there, their settings are only ever those of a link. */
	#known = $state.raw<Readonly<Record<string, readonly OtherChange[]>>>({});
	readonly #first: readonly LeverControl[];
	readonly #fetch: () => Promise<EveryControl>;
	#isFetching = false;

	constructor(first: readonly LeverControl[], fetch: () => Promise<EveryControl>) {
		this.#first = first;
		this.#fetch = fetch;
	}

	/** The levers with a control by now: the first ones, and all others once they are fetched. */
	get levers(): readonly LeverControl[] {
		return [...this.#first, ...(this.all?.levers ?? [])];
	}

	/** Remembers what a scenario from a link changes. */
	learn(scenario: Scenario, changes: readonly OtherChange[]): void {
		this.#known = { ...this.#known, [hiddenSettingsKey(scenario, this.#first)]: changes };
	}

	/** What a scenario changes among them. */
	changesOf(scenario: Scenario): readonly OtherChange[] {
		const { all } = this;
		if (all === null) return this.#known[hiddenSettingsKey(scenario, this.#first)] ?? [];
		return changesAmong(all.levers, all.assumptions, scenario);
	}

	/** Fetches them, unless they are there or under way. */
	async open(): Promise<void> {
		if (this.all !== null || this.#isFetching) return;
		this.#isFetching = true;
		this.hasFailed = false;
		try {
			this.all = await this.#fetch();
		} catch {
			this.hasFailed = true;
		}
		this.#isFetching = false;
	}
}
