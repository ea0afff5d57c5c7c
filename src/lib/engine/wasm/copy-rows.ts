/** Takes a tile of results apart into columns: a function of the module, because rows this short cost more from outside. */
import * as wasm from './instructions.ts';
import { I32, getLocal, integer, setLocal, type Code } from './instructions.ts';
import type { WasmFunction } from './module-bytes.ts';
import { PAIR_BYTES } from './places.ts';

/** Bytes that one turn of the loop copies; rows have to be multiples of it. */
export const COPY_BYTES = 64;

/** Parameters: where the first row lies and goes to, bytes of a row, bytes from row to row here and there, rows. */
export function copyRows(): WasmFunction {
	const [from, to, rowBytes, fromPitch, toPitch, rows, at] = [0, 1, 2, 3, 4, 5, 6] as const;
	const advance = (local: number, by: Code): Code =>
		setLocal(local, wasm.integerAdd(getLocal(local), by));
	const address = (of: number) => wasm.integerAdd(getLocal(of), getLocal(at));
	const copies = Array.from({ length: COPY_BYTES / PAIR_BYTES }, (_, i) =>
		wasm.store(address(to), i * PAIR_BYTES, wasm.load(address(from), i * PAIR_BYTES))
	);
	const row = [
		setLocal(at, integer(0)),
		wasm.loopWhile(
			[...copies.flat(), ...advance(at, integer(COPY_BYTES))],
			wasm.integerLess(getLocal(at), getLocal(rowBytes))
		),
		advance(from, getLocal(fromPitch)),
		advance(to, getLocal(toPitch)),
		advance(rows, integer(-1))
	];
	return {
		exportName: 'copyRows',
		parameters: [I32, I32, I32, I32, I32, I32],
		results: [],
		locals: [I32],
		code: wasm.loopWhile(row.flat(), getLocal(rows))
	};
}
