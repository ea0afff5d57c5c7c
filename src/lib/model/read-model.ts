/** Reads `model.yaml`, and knows on which line each part stands. Build time only. */
import { LineCounter, isNode, parseDocument, type Document, type YAMLError } from 'yaml';
import { modelSchema, type Model } from './format.ts';

/** Something wrong with a model's text, with the line to look at. */
export interface ModelFault {
	readonly line: number;
	readonly sentence: string;
}

/** A path into the file, such as `['formulas', 3, 'expression']`. */
export type ModelPath = readonly (string | number)[];

/** A model that fits the format, with a way to find the line of each of its parts; or everything that is wrong with its shape. */
export type ReadModel =
	| { readonly ok: true; readonly model: Model; readonly lineOf: (path: ModelPath) => number }
	| { readonly ok: false; readonly faults: readonly ModelFault[] };

/** Reads the text of a model file. */
export function readModel(text: string): ReadModel {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
	const lineOfError = (error: YAMLError) => lines.linePos(error.pos[0]).line;
	// The parser goes down into brackets until the stack is full, and then says so in the engine's words.
	const tooDeep = document.errors.find(({ message }) => /call stack|recursion/.test(message));
	if (tooDeep !== undefined)
		return {
			ok: false,
			faults: [
				{
					line: lineOfError(tooDeep),
					sentence: 'Too many brackets or lists are opened inside each other here.'
				}
			]
		};
	if (document.errors.length > 0)
		return {
			ok: false,
			faults: document.errors.map((error) => ({
				line: lineOfError(error),
				sentence: error.message.split('\n')[0] as string
			}))
		};
	const lineOf = (path: ModelPath) => lineOfPath(document, lines, path);
	let plain: unknown;
	try {
		plain = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		// The one thing that can go wrong here: aliases that would unfold without end.
		return { ok: false, faults: [{ line: 1, sentence: String(error) }] };
	}
	const parsed = modelSchema.safeParse(plain);
	if (parsed.success) return { ok: true, model: parsed.data, lineOf };
	return {
		ok: false,
		faults: parsed.error.issues.map((issue) => {
			const path = issue.path.filter((part) => typeof part !== 'symbol');
			// An unknown key stands somewhere in its part: the line is the key's own.
			const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
			return { line: lineOf(at), sentence: `${at.join('.')}: ${issue.message}` };
		})
	};
}

// A missing part has no line of its own, so the nearest part around it is named.
function lineOfPath(document: Document, lines: LineCounter, path: ModelPath): number {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}
