/** What `#draw-part` is in a browser: what the server drew already stands there, and is not looked at. */

/** No text: hydration keeps the server's. */
export default function drawPart(): string {
	return '';
}
