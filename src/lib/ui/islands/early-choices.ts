/** What a reader has already chosen in a part whose script has not come yet, so that it is not lost. */

type Choice = readonly [control: HTMLInputElement, isChecked: boolean, value: string];

/** The controls that stand otherwise than the server drew them. */
export function earlyChoices(place: HTMLElement): Choice[] {
	return [...place.querySelectorAll('input')]
		.filter(
			(control) =>
				control.value !== untouchedValue(control) ||
				(control.checked && control.checked !== control.defaultChecked)
		)
		.map((control) => [control, control.checked, control.value]);
}

/** What a browser makes of what the server drew: a slider stands at the nearest step, wherever its lever is. */
function untouchedValue(control: HTMLInputElement): string {
	if (control.type !== 'range') return control.defaultValue;
	const drawn = document.createElement('input');
	drawn.type = 'range';
	for (const name of ['min', 'max', 'step', 'value'])
		drawn.setAttribute(name, control.getAttribute(name) ?? '');
	return drawn.value;
}

/** The same for a part of the page whose script comes with the page's own. Asked for before the part comes to life. */
export function firstEarlyChoices(selector: string): Choice[] {
	if (typeof document === 'undefined') return [];
	const place = document.querySelector<HTMLElement>(selector);
	return place === null ? [] : earlyChoices(place);
}

/** The text that is marked in a field, to be marked again after the script has come: typing would else add to it. */
export function keptSelection(place: HTMLElement): () => void {
	const held = document.activeElement;
	if (!(held instanceof HTMLInputElement) || held.type !== 'text' || !place.contains(held))
		return () => undefined;
	const { selectionStart, selectionEnd } = held;
	return () => held.setSelectionRange(selectionStart, selectionEnd);
}

/** Makes the choices again, now that the script listens. */
export function repeatChoices(choices: readonly Choice[]): void {
	for (const [control, isChecked, value] of choices) {
		control.checked = isChecked;
		control.value = value;
		for (const name of ['input', 'change'])
			control.dispatchEvent(new Event(name, { bubbles: true }));
	}
}
