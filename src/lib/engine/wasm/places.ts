/** Which address of the module's memory belongs to which value. Places are given out as the code asks for them. */
import type { LoweredProgram, MonthRow } from './lower-program.ts';
import { MemoryPlan, PITCH_BYTES } from './memory-plan.ts';

/** Two numbers, one per lane. */
export const PAIR_BYTES = 16;
/** Two pairs: the draws that are computed in turns. */
export const GROUP_BYTES = 32;
/** One number. */
export const NUMBER_BYTES = 8;

/** Where an input column's block lies, from the address that `run` is given. */
export interface InputPlace {
	readonly kind: 'assumption' | 'shock';
	readonly id: string;
	readonly at: number;
}

/** The places of one module. */
export class Places {
	readonly memory = new MemoryPlan();
	readonly #inputMemory = new MemoryPlan();
	readonly #program: LoweredProgram;
	readonly #monthCount: number;
	readonly #numbers = new Map<number, number>();
	readonly #rows = new Map<MonthRow, number>();
	readonly #inputs = new Map<string, InputPlace>();
	readonly #kept = new Map<number, number>();
	readonly #outputs = new Map<number, number>();
	#yearEnds: number | null = null;

	constructor(program: LoweredProgram, monthCount: number) {
		this.#program = program;
		this.#monthCount = monthCount;
	}

	get numbers(): ReadonlyMap<number, number> {
		return this.#numbers;
	}
	get rows(): ReadonlyMap<MonthRow, number> {
		return this.#rows;
	}
	get inputs(): readonly InputPlace[] {
		return [...this.#inputs.values()];
	}
	get inputBytes(): number {
		return this.#inputMemory.bytes;
	}
	get yearEnds(): number | null {
		return this.#yearEnds;
	}

	/** A number that all draws share, in both lanes. */
	number(step: number): number {
		return this.#place(this.#numbers, step, PAIR_BYTES);
	}

	/** A row of months that all draws share. */
	row(row: MonthRow): number {
		return this.#place(this.#rows, row, this.#monthCount * NUMBER_BYTES);
	}

	/** For each month, how far into a kept column the last month of its financial year lies. */
	yearEndRow(): number {
		return (this.#yearEnds ??= this.memory.allocate(this.#monthCount * NUMBER_BYTES));
	}

	/** The column of a group of draws that a later loop reads. */
	kept(node: number): number {
		return this.#place(this.#kept, node, this.#monthCount * GROUP_BYTES);
	}

	/** The block of an output's column. */
	output(node: number): number {
		const months = this.#program.shapes[node]?.byMonth === true ? this.#monthCount : 1;
		return this.#place(this.#outputs, node, months * PITCH_BYTES);
	}

	/** The block of an input's column, from the address of the inputs. */
	input(kind: InputPlace['kind'], id: string): number {
		const key = `${kind} ${id}`;
		const known = this.#inputs.get(key);
		if (known !== undefined) return known.at;
		const months = kind === 'shock' ? this.#monthCount : 1;
		const at = this.#inputMemory.allocate(months * PITCH_BYTES);
		this.#inputs.set(key, { kind, id, at });
		return at;
	}

	#place<Key>(places: Map<Key, number>, key: Key, bytes: number): number {
		const at = places.get(key) ?? this.memory.allocate(bytes);
		places.set(key, at);
		return at;
	}
}
