/**
 * Writes the code of nodes, one after the other, and remembers which locals hold which value. Each value is two vectors
 * of two draws; their instructions take turns, because one alone would wait for its own results most of the time.
 */
import * as wasm from './instructions.ts';
import { getLocal, integer, setLocal, type Code } from './instructions.ts';
import type { Guard } from './guards.ts';
import type { LoweredProgram, Node, NodeName } from './lower-program.ts';
import { laggedApart, laggedTogether, type LagSource } from './lag-code.ts';
import { boundCode, calledCode, plainCode, type PlainName } from './node-code.ts';
import { LOCAL, both, type Vectors } from './locals.ts';
import { PAIR_BYTES, type Places } from './places.ts';

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
	#head: Code[] = [];

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
		const taken = { before: this.#before.flat(), body: [...this.#head, ...this.#code].flat() };
		this.#before = [];
		this.#head = [];
		this.#code = [];
		return taken;
	}

	/** Appends instructions that leave nothing on the stack. */
	append(code: Code): void {
		this.#code.push(code);
	}

	/** Writes what is skipped in months in which a choice is for the other side. */
	writeIf({ choice, isForYes }: Guard, write: () => void): void {
		const { operands } = this.#node(choice) as Node & { kind: 'compute' };
		const isYes = wasm.isTrue(this.#sharedNumber(operands[0] as number));
		this.#writeWhen(isForYes ? isYes : wasm.isZero(isYes), write);
	}

	/** Writes what is skipped in the months before the first of late outputs. */
	writeLate(write: () => void): void {
		const isEarly = wasm.integerLess(getLocal(LOCAL.month), getLocal(LOCAL.firstMonth));
		this.#writeWhen(wasm.isZero(isEarly), write);
	}

	#writeWhen(condition: Code, write: () => void): void {
		const outside = this.#code;
		this.#code = [];
		write();
		const inside = this.#code.flat();
		this.#code = outside;
		if (inside.length > 0) this.append(wasm.when(condition, inside));
	}

	/** A number that all draws share, as one number instead of one for each draw. */
	#sharedNumber(index: number): Code {
		const node = this.#node(index);
		if (node.kind === 'number') return wasm.loadScalar(integer(0), this.#places.number(node.step));
		if (node.kind === 'month-row')
			return wasm.loadScalar(getLocal(LOCAL.month), this.#places.row(node.row));
		throw new RangeError(`node ${index} differs between draws`);
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
			this.#head.push(setLocal(local, row));
			const values = both(() => getLocal(local));
			this.#loopValues.set(index, values);
			return values;
		}
		if ((this.#loops[index] as number) < this.#loop)
			return this.#keep(index, loadBoth(LOCAL.monthGroup, this.#places.kept(index)), this.#head);
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

	#keep(index: number, code: Vectors, into = this.#code): Vectors {
		const locals = this.#newLocals(index);
		for (const vector of [0, 1] as const) into.push(setLocal(locals[vector], code[vector]));
		return both((vector) => getLocal(locals[vector]));
	}

	#writeComputed(index: number, { name, operands }: Node & { kind: 'compute' }): void {
		if (name === 'lag') {
			this.#keep(index, this.#lagged(operands as [number, number, number]));
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

	/** The value some whole months before. */
	#lagged([x, n, month]: [number, number, number]): Vectors {
		const source = this.#lagSource(x);
		const { code, values } =
			source.kind === 'column' && this.#program.shapes[n]?.byDraw !== true
				? laggedTogether(
						this.#sharedNumber(month),
						this.#sharedNumber(n),
						source.at,
						this.#monthCount
					)
				: laggedApart(
						this.value(month),
						this.value(n),
						source,
						this.#monthCount,
						this.#places.memory
					);
		this.append(code);
		return values;
	}

	#lagSource(x: number): LagSource {
		const node = this.#node(x);
		if (this.#program.shapes[x]?.byMonth !== true) return { kind: 'same', values: this.value(x) };
		return node.kind === 'month-row'
			? { kind: 'row', at: this.#places.row(node.row) }
			: { kind: 'column', at: this.#places.kept(x) };
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
}

function loadBoth(address: number, offset: number): Vectors {
	return both((vector) => wasm.load(getLocal(address), offset + vector * PAIR_BYTES));
}
