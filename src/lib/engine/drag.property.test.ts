import { expect, it } from 'vitest';
import { evaluateProgram } from './columns/evaluate-program.ts';
import { startDrag } from './drag.ts';
import { numbersFrom, randomCase, randomNumber } from './wasm/random-programs.ts';

it.each(['columns', undefined] as const)(
	'a drag gives the bits of a full evaluation at every setting (%s)',
	{ timeout: 60_000 },
	(kind) => {
		const pick = numbersFrom(3);
		const differences: string[] = [];
		let moved = 0;
		for (let seed = 0; moved < 300; seed++) {
			const { program, inputs } = randomCase(seed);
			const leverIds = Object.keys(inputs.levers).filter(() => pick(2) === 0);
			if (leverIds.length === 0) continue;
			moved++;
			const ids = Object.keys(program.outputs);
			const drag = startDrag(program, inputs, leverIds, ids, kind);
			for (let setting = 0; setting < 3; setting++) {
				const levers = { ...inputs.levers };
				for (const id of leverIds) levers[id] = randomNumber(pick);
				const expected = evaluateProgram(program, { ...inputs, levers }, ids);
				const actual = drag.evaluate(levers);
				for (const id of ids) {
					const a = expected[id]?.values ?? new Float64Array();
					const b = actual[id]?.values ?? new Float64Array();
					if (a.length !== b.length || a.some((value, i) => !Object.is(value, b[i])))
						differences.push(`seed ${seed}, ${id}`);
				}
			}
		}
		expect(differences).toEqual([]);
	}
);
