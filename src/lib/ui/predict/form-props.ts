/** What the form of figures gets: from the page's load on the server, and from the page itself in the browser. */
import type { PredictQuestion } from '#scenario/predict-view.ts';

/** The question, and the addresses to which the form and its links lead. */
export interface PredictFormProps extends Record<string, unknown> {
	readonly question: PredictQuestion;
	readonly addresses: {
		readonly ask: string;
		readonly reveal: string;
		readonly simulator: string;
	};
}

/** The id of the element in which the form stands. */
export const FORM_PLACE = 'predict-form';
