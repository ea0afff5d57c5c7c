/** Choices that stand still: what controls need where nothing answers. */
import type { Problem } from '#scenario/problems.ts';
import type { LeverChooser } from '#ui/controls/lever-chooser.ts';

const nothing = () => undefined;

/** Levers at one setting, perhaps with a problem in each field. */
export function stillLever(setting: number, problem?: Problem): LeverChooser {
	return {
		setting: () => setting,
		moveLever: nothing,
		setLevers: nothing,
		holdGesture: nothing,
		releaseGesture: nothing,
		problems: { of: () => problem, report: nothing }
	};
}
