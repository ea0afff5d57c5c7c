declare global {
	namespace App {
		interface PageState {
			/** The way back and forth, as links. */
			steps?: import('#ui/state/kept-steps.ts').KeptSteps;
		}
	}
}

export {};
