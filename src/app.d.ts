import type { KeptSteps } from '#ui/state/kept-steps.ts';

declare global {
	namespace App {
		interface PageState {
			/** The way back and forth, as links. */
			steps?: KeptSteps;
		}
	}
}
