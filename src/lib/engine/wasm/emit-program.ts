/**
 * A lowered program as one WebAssembly function. For each group of four draws it first computes what is the same in all
 * months, then runs one or more loops over the months. Values inside a loop stay in locals, two vectors of two draws each, so nothing
 * but inputs, outputs and columns that a later loop needs goes through memory.
 */
import * as wasm from './instructions.ts';
import { I32, V128, getLocal, integer, setLocal, type Code } from './instructions.ts';
import { guardsOf, LATE, type Guard } from './guards.ts';
import { copyRows } from './copy-rows.ts';
import { keptColumns, loopsOf } from './loops.ts';
import type { LoweredProgram } from './lower-program.ts';
import { mathsFunctions } from './maths-functions.ts';
import { moduleBytes } from './module-bytes.ts';
import { GROUP_BYTES, NUMBER_BYTES, PAIR_BYTES, Places, type BlockSize } from './places.ts';
import { LOCAL, type Vectors } from './locals.ts';
import { ValueWriter } from './value-writer.ts';

/** A module, and where its memory expects and leaves what. */
export interface EmittedProgram {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly places: Places;
}

/**
 * Emits a module for a lowered program, with memory for one block of draws and what is held. Late outputs are written from
 * the month on that each call names.
 */
export function emitProgram(
	program: LoweredProgram,
	monthCount: number,
	block: BlockSize,
	lateOutputs: ReadonlySet<number>
): EmittedProgram {
	const places = new Places(program, monthCount, block);
	const loops = loopsOf(program);
	const writer = new ValueWriter(program, loops, monthCount, places);
	const outputNodes = new Set(program.outputs.values());
	const kept = keptColumns(program, loops);
	const code: Code[] = [];

	program.nodes.forEach((_, index) => {
		const shape = program.shapes[index];
		if (shape?.byMonth === true || shape?.byDraw !== true) return;
		writer.write(index);
		if (outputNodes.has(index)) writer.append(storeOutput(index, LOCAL.group));
	});
	code.push(writer.take().body);

	const guards = guardsOf(program, loops, kept, lateOutputs);
	for (let loop = 0; loop <= Math.max(...loops); loop++) {
		writer.startLoop(loop);
		writeGuarded(loop, null);
		writer.writeLate(() => {
			writeGuarded(loop, LATE);
			for (const index of lateOutputs)
				if (loops[index] === loop && guards[index] === null)
					writer.append(storeOutput(index, LOCAL.outputRow));
		});
		const { before, body } = writer.take();
		code.push(before, monthLoop(body, monthCount, places, block));
	}

	const run = {
		exportName: 'run',
		parameters: [I32, I32, I32],
		results: [],
		locals: Array.from({ length: writer.localCount - 3 }, (_, index) =>
			index + 3 < LOCAL.spare ? I32 : V128
		),
		code: groupLoop(code.flat(), places.groupBytes)
	};
	const functions = [...mathsFunctions(places.memory), run, copyRows()];
	return { bytes: moduleBytes(functions, places.totalBytes), places };

	/** Writes the nodes of a loop that stand under a guard, or under none; each choice after what it guards. */
	function writeGuarded(loop: number, guard: Guard | null): void {
		program.nodes.forEach((_, index) => {
			if (loops[index] !== loop || guards[index] !== guard) return;
			const sides = new Set(guards.filter((other) => other?.choice === index));
			for (const side of sides) writer.writeIf(side as Guard, () => writeGuarded(loop, side));
			writer.write(index);
			if (kept.has(index)) writer.append(storeKept(index));
			if (outputNodes.has(index) && (guard === LATE || !lateOutputs.has(index)))
				writer.append(storeOutput(index, LOCAL.outputRow));
		});
	}
	function storeOutput(index: number, row: number): Code {
		return storeBoth(row, places.output(index), writer.value(index));
	}
	function storeKept(index: number): Code {
		return storeBoth(LOCAL.monthGroup, places.kept(index), writer.value(index));
	}
}

function storeBoth(address: number, offset: number, [first, second]: Vectors): Code {
	return [
		...wasm.store(getLocal(address), offset, first),
		...wasm.store(getLocal(address), offset + PAIR_BYTES, second)
	];
}

function advance(local: number, by: number): Code {
	return setLocal(local, wasm.integerAdd(getLocal(local), integer(by)));
}

function monthLoop(body: Code, monthCount: number, places: Places, block: BlockSize): Code {
	return [
		setLocal(LOCAL.month, integer(0)),
		setLocal(LOCAL.monthGroup, integer(0)),
		setLocal(
			LOCAL.inputRow,
			wasm.integerAdd(getLocal(LOCAL.inputGroup), integer(places.assumptionBytes))
		),
		setLocal(LOCAL.outputRow, getLocal(LOCAL.group)),
		wasm.loopWhile(
			[
				body,
				advance(LOCAL.month, NUMBER_BYTES),
				advance(LOCAL.monthGroup, GROUP_BYTES),
				advance(LOCAL.inputRow, places.monthBytes),
				advance(LOCAL.outputRow, block.pitchBytes)
			].flat(),
			wasm.integerLess(getLocal(LOCAL.month), integer(monthCount * NUMBER_BYTES))
		)
	].flat();
}

function groupLoop(body: Code, groupBytes: number): Code {
	return [
		setLocal(LOCAL.group, integer(0)),
		setLocal(LOCAL.inputGroup, getLocal(LOCAL.input)),
		wasm.loopWhile(
			[body, advance(LOCAL.group, GROUP_BYTES), advance(LOCAL.inputGroup, groupBytes)].flat(),
			wasm.integerLess(getLocal(LOCAL.group), getLocal(LOCAL.rowBytes))
		)
	].flat();
}
