/** Which address of the module's memory belongs to which value. Places are given out as the code asks for them. */
import type { LoweredProgram, MonthRow } from './lower-program.ts';
import { MemoryPlan } from './memory-plan.ts';

/** Two numbers, one per lane. */
export const PAIR_BYTES = 16;
/** Two pairs: the draws that are computed in turns. */
export const GROUP_BYTES = 32;
export const DRAWS_OF_GROUP = 4;
/** One number. */
export const NUMBER_BYTES = 8;

/** Where an input's values lie among those of a group of draws: from the group's start, or from the month's. */
export interface InputPlace {
	readonly kind: 'assumption' | 'shock';
	readonly id: string;
	readonly at: number;
}

/**
 * How many draws one call evaluates, and how many bytes lie between the months of an output in the block. With
 * `heldDraws`, inputs and whole columns of outputs for that many draws have their place as well; else inputs for a block.
 */
export interface BlockSize {
	readonly draws: number;
	readonly pitchBytes: number;
	readonly heldDraws: number | null;
}

/** The places of one module. */
export class Places {
	readonly memory = new MemoryPlan();
	readonly #program: LoweredProgram;
	readonly #monthCount: number;
	readonly #block: BlockSize;
	readonly #numbers = new Map<number, number>();
	readonly #rows = new Map<MonthRow, number>();
	readonly #inputs = new Map<string, InputPlace>();
	readonly #kept = new Map<number, number>();
	readonly #outputs = new Map<number, number>();
	#yearEnds: number | null = null;

	constructor(program: LoweredProgram, monthCount: number, block: BlockSize) {
		this.#block = block;
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
	/** What a group of draws reads in all months, then what it reads in each month: one stream from start to end. */
	get assumptionBytes(): number {
		return this.#countInputs('assumption') * GROUP_BYTES;
	}
	get monthBytes(): number {
		return this.#countInputs('shock') * GROUP_BYTES;
	}
	get groupBytes(): number {
		return this.assumptionBytes + this.#monthCount * this.monthBytes;
	}
	get yearEnds(): number | null {
		return this.#yearEnds;
	}

	/** Where the inputs begin: after everything that places were given out for. */
	get inputsAt(): number {
		return alignedToLine(this.memory.bytes);
	}

	/** Where an output's whole column lies, if draws are held. */
	column(node: number): number {
		const outputs = new Set(this.#program.outputs.values());
		const before = [...outputs].filter((other) => other < node);
		return before.reduce((at, other) => at + this.#columnBytes(other), this.#columnsAt);
	}

	/** Bytes of everything. */
	get totalBytes(): number {
		if (this.#block.heldDraws === null) return this.#columnsAt;
		const outputs = [...new Set(this.#program.outputs.values())];
		return outputs.reduce((bytes, node) => bytes + this.#columnBytes(node), this.#columnsAt);
	}

	get #columnsAt(): number {
		const groups = Math.ceil((this.#block.heldDraws ?? this.#block.draws) / DRAWS_OF_GROUP);
		return alignedToLine(this.inputsAt + groups * this.groupBytes);
	}

	#columnBytes(node: number): number {
		const months = this.#program.shapes[node]?.byMonth === true ? this.#monthCount : 1;
		return alignedToLine(months * (this.#block.heldDraws ?? 0) * NUMBER_BYTES);
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

	/** The column of a group of draws that a later loop reads. Before it lies a row of 0, which nothing writes to. */
	kept(node: number): number {
		return this.#place(this.#kept, node, (1 + this.#monthCount) * GROUP_BYTES) + GROUP_BYTES;
	}

	/** The block of an output's column. */
	output(node: number): number {
		const months = this.#program.shapes[node]?.byMonth === true ? this.#monthCount : 1;
		return this.#place(this.#outputs, node, months * this.#block.pitchBytes);
	}

	/** The place of an input's values. */
	input(kind: InputPlace['kind'], id: string): number {
		const key = `${kind} ${id}`;
		const known = this.#inputs.get(key);
		if (known !== undefined) return known.at;
		const at =
			[...this.#inputs.values()].filter((input) => input.kind === kind).length * GROUP_BYTES;
		this.#inputs.set(key, { kind, id, at });
		return at;
	}

	#countInputs(kind: InputPlace['kind']): number {
		return this.#program.nodes.filter((node) => node.kind === kind).length;
	}

	#place<Key>(places: Map<Key, number>, key: Key, bytes: number): number {
		const at = places.get(key) ?? this.memory.allocate(bytes);
		places.set(key, at);
		return at;
	}
}

/** Up to the start of the next line of the processor's cache. */
function alignedToLine(bytes: number): number {
	return Math.ceil(bytes / 64) * 64;
}
