/** Texts that would exhaust the parser. */
import { expect, it } from 'vitest';
import { readModel } from './read-model.ts';

it.each(['[', '{', '- ', 'a: ['])('20,000 times %j is one fault with a sentence', (opening) => {
	expect(readModel(`id: x\nlevers:\n  ${opening.repeat(20_000)}`)).toEqual({
		ok: false,
		faults: [{ line: 3, sentence: 'Too many brackets or lists are opened inside each other here.' }]
	});
});
