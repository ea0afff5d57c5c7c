/** What `#draw-simulator` is in the scripts that SvelteKit makes for browsers, which these pages never send. */

export const script = '';
export const preloads: readonly string[] = [];
export const styles = '';

/** A blank. */
export function drawSimulator(): string {
	return ' ';
}

/** A blank. */
export function propsElement(): string {
	return ' ';
}
