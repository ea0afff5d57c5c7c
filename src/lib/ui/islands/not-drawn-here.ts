/** What `#draw-part` is in a browser: what the server drew already stands there, and is not looked at. */

/** A blank: Svelte keeps the server's text in its place, and shows nothing where no server has drawn. */
export default function drawPart(): string {
	return ' ';
}
