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
import { COPY_BYTES } from './copy-rows.ts';
import { emitProgram } from './emit-program.ts';
import { lateOutputs, NONE_LATE, type LateOutputs } from './late-outputs.ts';
import { lowerProgram, type LoweredProgram, type MonthRow } from './lower-program.ts';
import {
	DRAWS_OF_GROUP,
	GROUP_BYTES,
	NUMBER_BYTES,
	type BlockSize,
	type Places
} from './places.ts';
import { instantiate, type WasmExports } from './webassembly.ts';

/**
 * Blocks small enough for a block's outputs to stay in the processor's cache. Months lie a little further apart than the
 * draws of a block take, so that one draw's months do not compete for the same few lines of that cache.
 */
const BLOCK: BlockSize = { draws: 128, pitchBytes: 136 * NUMBER_BYTES, heldDraws: null };

/** After so many blocks V8 has a faster version of the code ready; more cost time and gain nothing. */
const WARM_UP_RUNS = 24;

/** A program's module for a set of outputs, ready to run. */
export class WasmRunner {
	readonly #program: Program;
	readonly #lowered: LoweredProgram;
	readonly #sharedOutputs: readonly string[];
	readonly #block: BlockSize;
	readonly #places: Places;
	readonly #exports: WasmExports;
	readonly #late: LateOutputs;
	#hasRun = false;
	readonly #numbers: Float64Array;

	/**
	 * Throws where WebAssembly is missing or forbidden, and when an output is unknown. With `held`, the columns by draw
	 * are copied into the module's memory for good: `evaluate` then reads levers and series alone.
	 */
	constructor(program: Program, outputIds: readonly string[], held: ProgramInputs | null = null) {
		this.#program = program;
		for (const id of outputIds)
			if (program.outputs[id] === undefined)
				throw new RangeError(`the program has no output ${id}`);
		this.#lowered = lowerProgram(program, outputIds);
		this.#sharedOutputs = outputIds.filter((id) => !this.#lowered.outputs.has(id));
		this.#block = held === null ? BLOCK : { ...BLOCK, heldDraws: held.drawCount };
		this.#late = held === null ? NONE_LATE : lateOutputs(this.#lowered, held);
		const { nodes } = this.#late;
		const { bytes, places } = emitProgram(this.#lowered, program.monthCount, this.#block, nodes);
		this.#places = places;
		this.#exports = instantiate(bytes);
		const { buffer } = this.#exports.memory;
		places.memory.writeConstants(buffer);
		this.#numbers = new Float64Array(buffer);
		if (places.yearEnds !== null) this.#writeYearEnds(places.yearEnds);
		if (held !== null) {
			this.#checkInputs(held);
			this.#copyInputsIn(held, 0, held.drawCount);
		}
	}

	/** Runs on whatever lies in the memory, often enough for the machine to compile the module to its best. */
	warmUp(): void {
		const bytes = this.#block.draws * NUMBER_BYTES;
		for (let i = 0; i < WARM_UP_RUNS; i++) this.#exports.run(bytes, this.#places.inputsAt, 0);
	}

	/** Evaluates the outputs. Throws when an input is missing. With held inputs the next call writes over the results. */
	evaluate(inputs: ProgramInputs): Record<string, Column> {
		const results = this.#evaluateShared(inputs);
		if (this.#block.heldDraws === null) this.#evaluateBlocks(inputs, results);
		else this.#evaluateHeld(this.#block.heldDraws, results);
		return results;
	}

	#evaluateBlocks(inputs: ProgramInputs, results: Record<string, Column>): void {
		const { drawCount } = inputs;
		for (const [id, node] of this.#lowered.outputs) {
			const shape = this.#lowered.shapes[node] as Shape;
			results[id] = emptyColumn(shape, this.#program.monthCount, drawCount);
		}
		this.#checkInputs(inputs);
		for (let start = 0; start < drawCount; start += this.#block.draws) {
			const width = Math.min(this.#block.draws, drawCount - start);
			this.#copyInputsIn(inputs, start, width);
			this.#exports.run(width * NUMBER_BYTES, this.#places.inputsAt, 0);
			for (const [id, node] of this.#lowered.outputs)
				this.#copyOut((results[id] as Column).values, node, 0, start, width, drawCount);
		}
	}

	#evaluateHeld(drawCount: number, results: Record<string, Column>): void {
		for (const [id, node] of this.#lowered.outputs)
			results[id] = this.#columnInPlace(node, drawCount);
		const { inputsAt, groupBytes } = this.#places;
		const columns = [...this.#lowered.outputs].map(
			([id, node]) => [node, (results[id] as Column).values] as const
		);
		const firstMonth = this.#hasRun ? this.#late.firstMonth : 0;
		this.#hasRun = true;
		for (let start = 0; start < drawCount; start += this.#block.draws) {
			const width = Math.min(this.#block.draws, drawCount - start);
			const inputAddress = inputsAt + (start / DRAWS_OF_GROUP) * groupBytes;
			this.#exports.run(width * NUMBER_BYTES, inputAddress, firstMonth * NUMBER_BYTES);
			for (const [node, values] of columns) {
				const first = this.#late.nodes.has(node) ? firstMonth : 0;
				this.#takeOut(values, node, first, start, width, drawCount);
			}
		}
	}

	/** As `#copyOut`, inside the module's memory where whole turns of the loop there fit. */
	#takeOut(
		values: Float64Array,
		node: number,
		first: number,
		start: number,
		width: number,
		count: number
	): void {
		const months = values.length / count - first;
		if (months <= 0) return;
		const rowBytes = width * NUMBER_BYTES;
		if (rowBytes % COPY_BYTES !== 0) {
			this.#copyOut(values, node, first, start, width, count);
			return;
		}
		const { pitchBytes } = this.#block;
		this.#exports.copyRows(
			this.#places.output(node) + first * pitchBytes,
			values.byteOffset + (first * count + start) * NUMBER_BYTES,
			rowBytes,
			pitchBytes,
			count * NUMBER_BYTES,
			months
		);
	}

	/** An output's column inside the module's memory. */
	#columnInPlace(node: number, drawCount: number): Column {
		const shape = this.#lowered.shapes[node] as Shape;
		const at = this.#places.column(node) / NUMBER_BYTES;
		const length = (shape.byMonth ? this.#program.monthCount : 1) * drawCount;
		return { shape, values: this.#numbers.subarray(at, at + length), drawCount };
	}

	#checkInputs(inputs: ProgramInputs): void {
		for (const { kind, id } of this.#places.inputs) required(columnsOf(inputs, kind), kind, id);
	}

	/** Brings the inputs of some draws into the order in which the module reads them: by group of draws, month and column. */
	#copyInputsIn(inputs: ProgramInputs, start: number, width: number): void {
		const { drawCount } = inputs;
		const { monthCount } = this.#program;
		const { inputsAt, assumptionBytes, monthBytes, groupBytes } = this.#places;
		const groupLength = groupBytes / NUMBER_BYTES;
		const numbers = this.#numbers;
		for (const { kind, id, at } of this.#places.inputs) {
			const values = columnsOf(inputs, kind)[id] as Float64Array;
			const isShock = kind === 'shock';
			const first = (inputsAt + at + (isShock ? assumptionBytes : 0)) / NUMBER_BYTES;
			for (let month = 0; month < (isShock ? monthCount : 1); month++) {
				const from = month * drawCount + start;
				const to = first + (month * monthBytes) / NUMBER_BYTES;
				for (let draw = 0; draw < width; draw++)
					numbers[to + (draw >> 2) * groupLength + (draw & 3)] = values[from + draw] as number;
			}
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

	#copyOut(
		values: Float64Array,
		node: number,
		first: number,
		start: number,
		width: number,
		count: number
	): void {
		const pitch = this.#block.pitchBytes / NUMBER_BYTES;
		let from = this.#places.output(node) / NUMBER_BYTES + first * pitch;
		for (let to = first * count + start; to < values.length; to += count, from += pitch)
			values.set(this.#numbers.subarray(from, from + width), to);
	}
}

function columnsOf(inputs: ProgramInputs, kind: 'assumption' | 'shock') {
	return kind === 'shock' ? inputs.shocks : inputs.assumptions;
}
