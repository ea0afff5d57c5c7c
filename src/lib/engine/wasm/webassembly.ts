/** The part of WebAssembly's interface that the accelerator uses. The language's own library does not declare it. */

import { V128, getLocal, sqrt } from './instructions.ts';
import { moduleBytes } from './module-bytes.ts';

/** A compiled module. */
export interface WasmModule {
	readonly compiled: never;
}

/** What an instance of an emitted module exports. */
export interface WasmExports {
	readonly memory: { readonly buffer: ArrayBuffer };
	readonly run: (rowBytes: number, inputAddress: number, firstMonthBytes: number) => void;
	/** See copy-rows.ts. */
	readonly copyRows: (
		from: number,
		to: number,
		rowBytes: number,
		fromPitch: number,
		toPitch: number,
		rows: number
	) => void;
}

declare const WebAssembly:
	| undefined
	| {
			readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WasmModule;
			readonly Instance: new (module: WasmModule) => { readonly exports: WasmExports };
	  };

/** Compiles and starts a module. Throws where WebAssembly or its 128-bit vectors are missing or forbidden. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>): WasmExports {
	if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is missing');
	return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

let isPossible: boolean | null = null;

/** Whether modules with 128-bit vectors may run here: a policy can forbid it, and old browsers do not know them. */
export function canRunVectors(): boolean {
	isPossible ??= tryVectors();
	return isPossible;
}

function tryVectors(): boolean {
	const squareRoot = { parameters: [V128], results: [V128], locals: [], code: sqrt(getLocal(0)) };
	try {
		instantiate(moduleBytes([squareRoot], 1));
		return true;
	} catch {
		return false;
	}
}
