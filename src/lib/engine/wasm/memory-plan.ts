/** Where in the module's memory constants, rows of months and columns lie. Places are given out as the code asks for them. */
import { integer, load, type Code } from './instructions.ts';

const PAIR_BYTES = 16;

/** Places in memory, each a multiple of 16 bytes. */
export class MemoryPlan {
	readonly #numbers = new Map<string, { at: number; words: readonly [number, number] }>();
	#end = 0;

	/** Memory that everything so far takes. */
	get bytes(): number {
		return this.#end;
	}

	/** Sets room aside. */
	allocate(bytes: number): number {
		const at = this.#end;
		this.#end += Math.ceil(bytes / PAIR_BYTES) * PAIR_BYTES;
		return at;
	}

	/** The code that loads a constant into both lanes. A load is cheaper than building the constant anew. */
	constant(value: number): Code {
		const words = new Int32Array(Float64Array.of(value).buffer);
		return this.bits(words[1] as number, words[0] as number);
	}

	/** The same for a constant by its upper and lower 32 bits. */
	bits(high: number, low: number): Code {
		const key = `${high | 0} ${low | 0}`;
		let entry = this.#numbers.get(key);
		if (entry === undefined) {
			entry = { at: this.allocate(PAIR_BYTES), words: [low | 0, high | 0] };
			this.#numbers.set(key, entry);
		}
		return load(integer(0), entry.at);
	}

	/** Writes the constants into the memory of a new instance. */
	writeConstants(memory: ArrayBuffer): void {
		const words = new Int32Array(memory);
		for (const { at, words: pair } of this.#numbers.values()) {
			words.set(pair, at / 4);
			words.set(pair, at / 4 + 2);
		}
	}
}
