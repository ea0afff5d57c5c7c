/** What a lever's controls need of the page that they stand on. */
import type { Problem } from '#scenario/problems.ts';
import type { LeverControl } from '#scenario/simulator-view.ts';

/** Shows and changes settings. The simulator is one; a page without scripts only shows. */
export interface LeverChooser {
	setting(control: LeverControl): number;
	moveLever(id: string, setting: number): void;
	setLevers(levers: Readonly<Record<string, number>>, subject: string): void;
	holdGesture(kind: 'drag' | 'visit to a field'): void;
	releaseGesture(): void;
	readonly problems: {
		of(field: string): Problem | undefined;
		report(field: string, problem: Problem): void;
	};
	/** What was typed into a field that could not be used, where a page has lost its fields. */
	typed?(field: string): string | undefined;
}
