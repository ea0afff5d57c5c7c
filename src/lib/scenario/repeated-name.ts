/** Finds a name that an object of a JSON text gives twice: readers differ in which of the two they keep. */

/** A text, or a sign that opens, closes or separates. Everything else in JSON is a number or a word. */
const PARTS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/**
 * The first name that stands twice in one object, short and without control characters, so that a sentence can repeat
 * it; null where every name stands once. The text has to be valid JSON.
 */
export function repeatedName(json: string): string | null {
	/** The names of each object that is open, outermost first. A list has none. */
	const open: Set<string>[] = [];
	let text = '';
	for (const [part] of json.matchAll(PARTS)) {
		if (part === '{' || part === '[') open.push(new Set());
		else if (part === '}' || part === ']') open.pop();
		else if (part !== ':') text = part;
		else {
			// Names may be written with escapes, and mean the same.
			const name = JSON.parse(text) as string;
			const names = open.at(-1);
			if (names?.has(name) === true)
				return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, 60);
			names?.add(name);
		}
	}
	return null;
}
