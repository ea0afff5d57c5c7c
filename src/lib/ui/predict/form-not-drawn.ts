/** What `#draw-form` is in the scripts that SvelteKit makes for browsers, which this page never sends. */

export const script = '';
export const styles = '';

/** A blank. */
export function drawForm(): string {
	return ' ';
}
