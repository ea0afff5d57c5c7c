/** Draws the form of figures as text. Server only: in a browser `#draw-form` is `form-not-drawn.ts`. */
import { render } from 'svelte/server';
import type { PredictFormProps } from './form-props.ts';
import PredictForm from './PredictForm.svelte';

export { script, styles } from './start-form.ts?page-script';

/** The HTML of the form. */
export function drawForm(props: PredictFormProps): string {
	return render(PredictForm, { props }).body;
}
