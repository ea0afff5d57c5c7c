/** A WebAssembly module as bytes: some functions, one memory. */
import { unsigned, type Code } from './instructions.ts';

/** A function: its parameters, its result, the types of its other locals, and its instructions. */
export interface WasmFunction {
	readonly exportName?: string;
	readonly parameters: readonly number[];
	readonly results: readonly number[];
	readonly locals: readonly number[];
	readonly code: Code;
}

const PAGE_BYTES = 65_536;
const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const FUNCTION_KIND = 0;
const MEMORY_KIND = 2;

/** Encodes a module. It exports its memory as `memory`, and the functions that have a name for it. */
export function moduleBytes(
	functions: readonly WasmFunction[],
	memoryBytes: number
): Uint8Array<ArrayBuffer> {
	const types = functions.map(({ parameters, results }) => [
		0x60,
		...vectorOf(parameters.map((type) => [type])),
		...vectorOf(results.map((type) => [type]))
	]);
	const pages = Math.ceil(memoryBytes / PAGE_BYTES);
	return Uint8Array.from([
		...MAGIC_AND_VERSION,
		...section(1, vectorOf(types)),
		...section(3, vectorOf(functions.map((_, index) => unsigned(index)))),
		...section(5, vectorOf([[0, ...unsigned(pages)]])),
		...section(
			7,
			vectorOf([[...name('memory'), MEMORY_KIND, 0], ...functions.flatMap(functionExport)])
		),
		...section(10, vectorOf(functions.map(functionBody)))
	]);
}

function functionExport({ exportName }: WasmFunction, index: number): number[][] {
	return exportName === undefined ? [] : [[...name(exportName), FUNCTION_KIND, ...unsigned(index)]];
}

function functionBody({ locals, code }: WasmFunction): number[] {
	const runs: { type: number; count: number }[] = [];
	for (const type of locals) {
		const last = runs.at(-1);
		if (last?.type === type) last.count++;
		else runs.push({ type, count: 1 });
	}
	const declared = vectorOf(runs.map(({ type, count }) => [...unsigned(count), type]));
	const body = declared.concat(code, [0x0b]);
	return unsigned(body.length).concat(body);
}

/** Items with their number in front. */
function vectorOf(items: readonly (readonly number[])[]): number[] {
	return unsigned(items.length).concat(...items);
}

function section(id: number, content: readonly number[]): number[] {
	return [id].concat(unsigned(content.length), content);
}

function name(text: string): number[] {
	return vectorOf([...text].map((letter) => [letter.charCodeAt(0)]));
}
