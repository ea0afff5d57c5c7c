/** The accelerator: runs a program as a WebAssembly module, with the same bits as the columns. */
import {
	emptyColumn,
	evaluateProgram,
	required,
	type ProgramInputs
} from '../columns/evaluate-program.ts';
import type { Column } from '../columns/column.ts';
import { financialYearNumber } from '../columns/month-functions.ts';
import type { Program, Shape } from '../program.ts';
import { emitProgram } from './emit-program.ts';
import { lowerProgram, type LoweredProgram, type MonthRow } from './lower-program.ts';
import { BLOCK_DRAWS, PITCH_BYTES } from './memory-plan.ts';
import { GROUP_BYTES, NUMBER_BYTES, type Places } from './places.ts';
import { instantiate, type WasmExports } from './webassembly.ts';

/** A program's module for a set of outputs, ready to run. */
export class WasmRunner {
	readonly #program: Program;
	readonly #lowered: LoweredProgram;
	readonly #sharedOutputs: readonly string[];
	readonly #places: Places;
	readonly #exports: WasmExports;
	readonly #numbers: Float64Array;
	#holdsInputs = false;

	/**
	 * Throws where WebAssembly is missing or forbidden, and when an output is unknown. `heldDraws` is for how many draws
	 * `holdInputs` needs room.
	 */
	constructor(program: Program, outputIds: readonly string[], heldDraws = 1) {
		this.#program = program;
		for (const id of outputIds)
			if (program.outputs[id] === undefined)
				throw new RangeError(`the program has no output ${id}`);
		this.#lowered = lowerProgram(program, outputIds);
		this.#sharedOutputs = outputIds.filter((id) => !this.#lowered.outputs.has(id));
		const { bytes, places } = emitProgram(
			this.#lowered,
			program.monthCount,
			Math.ceil(heldDraws / BLOCK_DRAWS)
		);
		this.#places = places;
		this.#exports = instantiate(bytes);
		const { buffer } = this.#exports.memory;
		places.memory.writeConstants(buffer);
		this.#numbers = new Float64Array(buffer);
		if (places.yearEnds !== null) this.#writeYearEnds(places.yearEnds);
	}

	/**
	 * Evaluates the outputs. Throws when an input is missing. `into` holds columns of an earlier call that may be
	 * written over: a page would otherwise fetch fresh memory for every frame.
	 */
	evaluate(
		inputs: ProgramInputs,
		into: Readonly<Record<string, Column>> = {}
	): Record<string, Column> {
		const { drawCount } = inputs;
		const results = this.#evaluateShared(inputs);
		const outputs = [...this.#lowered.outputs].map(([id, node]) => {
			const shape = this.#lowered.shapes[node] as Shape;
			const column = into[id] ?? emptyColumn(shape, this.#program.monthCount, drawCount);
			results[id] = column;
			return { values: column.values, at: this.#places.output(node) };
		});
		if (!this.#holdsInputs) this.#checkInputs(inputs);
		for (let start = 0; start < drawCount; start += BLOCK_DRAWS) {
			const width = Math.min(BLOCK_DRAWS, drawCount - start);
			if (!this.#holdsInputs) this.#copyBlockIn(inputs, start, 0);
			const block = this.#holdsInputs ? start / BLOCK_DRAWS : 0;
			this.#exports.run(width * NUMBER_BYTES, this.#inputAddress(block));
			for (const { values, at } of outputs) this.#copyOut(values, at, start, width, drawCount);
		}
		return results;
	}

	/** Copies the columns by draw into the module's memory for good: from now on only levers and series are read. */
	holdInputs(inputs: ProgramInputs): void {
		this.#checkInputs(inputs);
		for (let start = 0; start < inputs.drawCount; start += BLOCK_DRAWS)
			this.#copyBlockIn(inputs, start, start / BLOCK_DRAWS);
		this.#holdsInputs = true;
	}

	#inputAddress(block: number): number {
		return this.#places.memory.bytes + block * this.#places.inputBytes;
	}

	#checkInputs(inputs: ProgramInputs): void {
		for (const { kind, id } of this.#places.inputs) required(columnsOf(inputs, kind), kind, id);
	}

	#copyBlockIn(inputs: ProgramInputs, start: number, block: number): void {
		const width = Math.min(BLOCK_DRAWS, inputs.drawCount - start);
		for (const { kind, id, at } of this.#places.inputs) {
			const values = columnsOf(inputs, kind)[id] as Float64Array;
			this.#copyIn(values, at + this.#inputAddress(block), start, width, inputs.drawCount);
		}
	}

	/** What all draws share comes from the columns: outputs, numbers and rows of months. */
	#evaluateShared(inputs: ProgramInputs): Record<string, Column> {
		const { numbers, rows } = this.#places;
		const steps = [...numbers.keys(), ...rows.keys()].filter((key) => typeof key === 'number');
		const byStep = Object.fromEntries(steps.map((step) => [`step ${step}`, step]));
		const { program: lowered } = this.#lowered;
		const program = { ...lowered, outputs: { ...byStep, ...lowered.outputs } };
		const ids = [...Object.keys(byStep), ...this.#sharedOutputs];
		const shared = evaluateProgram(program, inputs, ids);
		const stepValues = (step: number) => (shared[`step ${step}`] as Column).values;
		for (const [step, at] of numbers)
			this.#numbers.fill(stepValues(step)[0] as number, at / 8, at / 8 + 2);
		for (const [row, at] of rows) {
			if (typeof row === 'number') this.#numbers.set(stepValues(row), at / NUMBER_BYTES);
			else this.#writeAxisRow(row, at);
		}
		return Object.fromEntries(this.#sharedOutputs.map((id) => [id, shared[id] as Column]));
	}

	#writeAxisRow(row: Exclude<MonthRow, number>, at: number): void {
		const { monthCount, firstAprilOffset } = this.#program;
		const words = new Int32Array(this.#exports.memory.buffer);
		for (let month = 0; month < monthCount; month++) {
			const place = at / NUMBER_BYTES + month;
			if (row === 'month') this.#numbers[place] = month;
			else if (row === 'discount-exponent') this.#numbers[place] = -month / 12;
			else {
				const year = financialYearNumber(month, firstAprilOffset);
				const continues = month > 0 && financialYearNumber(month - 1, firstAprilOffset) === year;
				// A mask: all bits, or none.
				words.fill(continues ? -1 : 0, place * 2, place * 2 + 2);
			}
		}
	}

	#writeYearEnds(at: number): void {
		const { monthCount, firstAprilOffset } = this.#program;
		const words = new Int32Array(this.#exports.memory.buffer);
		let end = monthCount - 1;
		for (let month = monthCount - 1; month >= 0; month--) {
			const year = financialYearNumber(month, firstAprilOffset);
			if (year !== financialYearNumber(end, firstAprilOffset)) end = month;
			words[(at + month * NUMBER_BYTES) / 4] = end * GROUP_BYTES;
		}
	}

	#copyIn(values: Float64Array, at: number, start: number, width: number, count: number): void {
		for (let from = start, to = at / 8; from < values.length; from += count, to += PITCH_BYTES / 8)
			this.#numbers.set(values.subarray(from, from + width), to);
	}

	#copyOut(values: Float64Array, at: number, start: number, width: number, count: number): void {
		for (let to = start, from = at / 8; to < values.length; to += count, from += PITCH_BYTES / 8)
			values.set(this.#numbers.subarray(from, from + width), to);
	}
}

function columnsOf(inputs: ProgramInputs, kind: 'assumption' | 'shock') {
	return kind === 'shock' ? inputs.shocks : inputs.assumptions;
}
