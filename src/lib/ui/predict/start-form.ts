/** Brings the form of figures to life. A script of its own, so that those of other pages stay as they are (decision 0033). */
import { flushSync, hydrate } from 'svelte';
import { earlyChoices, repeatChoices } from '#ui/islands/early-choices.ts';
import { FORM_PLACE, type PredictFormProps } from './form-props.ts';
import PredictForm from './PredictForm.svelte';

const place = document.getElementById(FORM_PLACE);
if (place !== null) {
	// A slider between two steps shows the nearer one before anybody has touched it.
	const typed = earlyChoices(place).filter(([{ type }]) => type === 'text');
	const props = JSON.parse(place.dataset['props'] ?? '') as PredictFormProps;
	hydrate(PredictForm, { target: place, props });
	flushSync();
	repeatChoices(typed);
	place.dataset['alive'] = '';
}
