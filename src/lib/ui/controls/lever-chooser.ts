/** What controls need of the page that they stand on. */
import type { AssumptionControl } from '#scenario/every-control.ts';
import type { Problem } from '#scenario/problems.ts';
import type { AssumptionSetting, Scenario } from '#scenario/scenario.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';

/** Holds a gesture together, and what is wrong with entries. */
interface EntryChooser {
	holdGesture(kind: 'drag' | 'visit to a field'): void;
	releaseGesture(): void;
	/** Takes back what the gesture that is held has chosen so far. */
	dropGesture?(): void;
	readonly problems: {
		of(field: string): Problem | undefined;
		report(field: string, problem: Problem): void;
	};
	/** What was typed into a field that could not be used; only on a page without scripts, whose fields are drawn anew. */
	typed?(field: string): string | undefined;
}

/** Shows and changes settings of levers. The simulator is one; a page without scripts only shows. */
export interface LeverChooser extends EntryChooser {
	setting(control: LeverControl, scenario?: Scenario): number;
	/** The last scenario that was not just passed by in a drag. */
	readonly scenarioAtRest?: Scenario;
	moveLever(id: string, setting: number): void;
	/** Gets ready for a drag of a lever. */
	prepare?(leverId: string): void;
	setLevers(levers: Readonly<Record<string, number>>, subject: string): void;
}

/** Shows and changes single assumptions. */
export interface AssumptionChooser extends EntryChooser {
	readonly scenario: Scenario;
	setAssumption(control: AssumptionControl, setting: AssumptionSetting | null): void;
	/** Whether an entry of an assumption could not be used. */
	hasProblem?(id: string): boolean;
}
