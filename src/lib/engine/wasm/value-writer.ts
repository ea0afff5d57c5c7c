/**
 * Writes the code of nodes, one after the other, and remembers which locals hold which value. Each value is two vectors
 * of two draws; their instructions take turns, because one alone would wait for its own results most of the time.
 */
import * as wasm from './instructions.ts';
import { getLocal, integer, setLocal, type Code } from './instructions.ts';
import type { LoweredProgram, Node, NodeName } from './lower-program.ts';
import { boundCode, calledCode, plainCode, roundCode, type PlainName } from './node-code.ts';
import { NUMBER_BYTES, PAIR_BYTES, type Places } from './places.ts';

/** Locals of the emitted function: its parameters, addresses and spare vectors. One local per value follows. */
export const LOCAL = {
	/** Parameters: the bytes that a block's draws take in a row, and the address of the inputs. */
	rowBytes: 0,
	input: 1,
	/** Where the current group of draws lies in a row. */
	group: 2,
	inputGroup: 3,
	inputRow: 4,
	outputRow: 5,
	/** The current month, times the bytes of a number and of a group. */
	month: 6,
	monthGroup: 7,
	spare: 8,
	inside: 10,
	firstFree: 12
} as const;

/** The code of a value's two vectors. */
export type Vectors = readonly [Code, Code];

const both = (code: (vector: 0 | 1) => Code): Vectors => [code(0), code(1)];

/** The writer of one function. */
export class ValueWriter {
	readonly #program: LoweredProgram;
	readonly #monthCount: number;
	readonly #places: Places;
	readonly #loops: readonly number[];
	readonly #drawValues = new Map<number, Vectors>();
	#loopValues = new Map<number, Vectors>();
	#loop = -1;
	#localCount: number = LOCAL.firstFree;
	#code: Code[] = [];
	#before: Code[] = [];

	constructor(
		program: LoweredProgram,
		loops: readonly number[],
		monthCount: number,
		places: Places
	) {
		this.#program = program;
		this.#loops = loops;
		this.#monthCount = monthCount;
		this.#places = places;
	}

	/** How many locals there are by now. */
	get localCount(): number {
		return this.#localCount;
	}

	/** Starts a loop over the months. Locals of the loop before are forgotten. */
	startLoop(loop: number): void {
		this.#loop = loop;
		this.#loopValues = new Map();
	}

	/** The code written since the last call: what comes before the loop, and what repeats each month. */
	take(): { before: Code; body: Code } {
		const taken = { before: this.#before.flat(), body: this.#code.flat() };
		this.#before = [];
		this.#code = [];
		return taken;
	}

	/** Appends instructions that leave nothing on the stack. */
	append(code: Code): void {
		this.#code.push(code);
	}

	/** Writes the code of a node that this loop, or what comes before all loops, computes. */
	write(index: number): void {
		const node = this.#node(index);
		if (node.kind === 'assumption' || node.kind === 'shock') {
			const row = node.kind === 'shock' ? LOCAL.inputRow : LOCAL.inputGroup;
			this.#keep(index, loadBoth(row, this.#places.input(node.kind, node.id)));
		} else if (node.kind === 'compute') this.#writeComputed(index, node);
	}

	/** Code that puts a value on the stack: a local, or a load where all draws share it. */
	value(index: number): Vectors {
		const { memory } = this.#places;
		const node = this.#node(index);
		if (node.kind === 'constant') return both(() => memory.constant(node.value));
		if (node.kind === 'number')
			return both(() => wasm.load(integer(0), this.#places.number(node.step)));
		const known = this.#loopValues.get(index) ?? this.#drawValues.get(index);
		if (known !== undefined) return known;
		if (node.kind === 'month-row') {
			const local = this.#localCount++;
			const row = wasm.loadForBoth(getLocal(LOCAL.month), this.#places.row(node.row));
			this.append(setLocal(local, row));
			const values = both(() => getLocal(local));
			this.#loopValues.set(index, values);
			return values;
		}
		if ((this.#loops[index] as number) < this.#loop)
			return this.#keep(index, loadBoth(LOCAL.monthGroup, this.#places.kept(index)));
		throw new RangeError(`node ${index} is read before it is computed`);
	}

	#node(index: number): Node {
		return this.#program.nodes[index] as Node;
	}

	/** Two new locals for a value. */
	#newLocals(index: number): readonly [number, number] {
		const locals = [this.#localCount++, this.#localCount++] as const;
		const values = both((vector) => getLocal(locals[vector]));
		(this.#loop < 0 ? this.#drawValues : this.#loopValues).set(index, values);
		return locals;
	}

	#keep(index: number, code: Vectors): Vectors {
		const locals = this.#newLocals(index);
		for (const vector of [0, 1] as const) this.append(setLocal(locals[vector], code[vector]));
		return both((vector) => getLocal(locals[vector]));
	}

	#writeComputed(index: number, { name, operands }: Node & { kind: 'compute' }): void {
		if (name === 'lag') {
			this.#keep(index, this.#lag(operands as [number, number, number]));
			return;
		}
		if (name === 'year-total') {
			const end = wasm.loadInteger(getLocal(LOCAL.month), this.#places.yearEndRow());
			const at = this.#places.kept(operands[0] as number);
			this.#keep(
				index,
				both((vector) => wasm.load(end, at + vector * PAIR_BYTES))
			);
			return;
		}
		const values = operands.map((operand) => this.value(operand));
		const called = calledCode(name, values);
		if (called !== null) {
			const [first, second] = this.#newLocals(index);
			this.append([...called, ...setLocal(second, []), ...setLocal(first, [])]);
			return;
		}
		const { memory } = this.#places;
		const of = (vector: 0 | 1) => values.map((value) => value[vector]);
		switch (name) {
			case 'running-sum':
				return this.#carry(index, (sum, vector) => wasm.add(sum, of(vector)[0] as Code));
			case 'year-so-far':
				return this.#carry(index, (sum, vector) => {
					const [x, sameYear] = of(vector) as [Code, Code];
					return wasm.add(wasm.and(sum, sameYear), x);
				});
			case 'running-mean':
				return this.#carry(index, (mean, vector) => {
					const [x, kept, rest] = of(vector) as [Code, Code, Code];
					return wasm.add(wasm.multiply(kept, mean), wasm.multiply(rest, x));
				});
			default:
				this.#keep(
					index,
					both(
						(vector) =>
							this.#boundedCode(name, operands, vector) ??
							plainCode(name as PlainName, of(vector), memory, LOCAL.spare + vector)
					)
				);
		}
	}

	#boundedCode(name: NodeName, operands: readonly number[], vector: 0 | 1): Code | null {
		const [a, b] = operands as [number, number];
		for (const [x, bound] of [
			[a, b],
			[b, a]
		] as const) {
			const node = this.#program.nodes[bound];
			if (node?.kind === 'constant')
				return boundCode(name, this.value(x)[vector], node.value, this.#places.memory);
		}
		return null;
	}

	/** A value made from its own value in the month before, which is 0 at first. */
	#carry(index: number, next: (before: Code, vector: 0 | 1) => Code): void {
		const locals = this.#newLocals(index);
		for (const vector of [0, 1] as const) {
			const local = locals[vector];
			this.#before.push(setLocal(local, this.#places.memory.constant(0)));
			this.append(setLocal(local, next(getLocal(local), vector)));
		}
	}

	#lag([x, n, month]: [number, number, number]): Vectors {
		const months = this.value(month);
		const lags = this.value(n);
		const isSameInAllMonths = this.#program.shapes[x]?.byMonth !== true;
		const values = isSameInAllMonths ? this.value(x) : null;
		return both((vector) => {
			const inside = getLocal(LOCAL.inside + vector);
			this.append(this.#monthLaggedFrom(months[vector], lags[vector], vector));
			const value = values === null ? this.#inOtherMonths(x, vector) : values[vector];
			return wasm.and(value, inside);
		});
	}

	/** Puts the month that each lane reads into a spare local, and whether it lies on the axis into another. */
	#monthLaggedFrom(month: Code, lag: Code, vector: 0 | 1): Code {
		const { memory } = this.#places;
		const spare = LOCAL.spare + vector;
		const from = getLocal(spare);
		const isInside = wasm.and(
			wasm.greaterEqual(from, memory.constant(0)),
			wasm.less(from, memory.constant(this.#monthCount))
		);
		return [
			...setLocal(spare, wasm.subtract(month, roundCode(lag, memory, spare))),
			...setLocal(LOCAL.inside + vector, isInside)
		];
	}

	/** Each lane reads a month of its own. Off the axis both read month 0, and the mask drops what they read. */
	#inOtherMonths(x: number, vector: 0 | 1): Code {
		const spare = LOCAL.spare + vector;
		const from = getLocal(spare);
		this.append(setLocal(spare, wasm.toIntegers(wasm.and(from, getLocal(LOCAL.inside + vector)))));
		const node = this.#node(x);
		const isShared = node.kind === 'month-row';
		const at = isShared ? this.#places.row(node.row) : this.#places.kept(x) + vector * PAIR_BYTES;
		const bytes = (lane: Code) => wasm.shiftLeft(lane, integer(isShared ? 3 : 5));
		const first = wasm.loadForBoth(bytes(wasm.firstInteger(from)), at);
		const second = bytes(wasm.secondInteger(from));
		return wasm.loadLane(second, isShared ? at : at + NUMBER_BYTES, first, 1);
	}
}

function loadBoth(address: number, offset: number): Vectors {
	return both((vector) => wasm.load(getLocal(address), offset + vector * PAIR_BYTES));
}
