/** Lines that ask for scenarios: which address each means, and that no line can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedScenario, numberedLines } from './scenario-lines.ts';

function search(line: string | null): string | null {
	const asked = askedScenario(line);
	return asked.search.ok ? asked.search.value : null;
}

describe('a line', () => {
	it.each([
		['?v=1&interpol=7', '?v=1&interpol=7'],
		['http://localhost:3000/?v=1&interpol=7#x', '?v=1&interpol=7'],
		['"/?v=1&interpol=7"', '?v=1&interpol=7'],
		['{"link":"/?v=1&interpol=7"}', '?v=1&interpol=7'],
		['{"levers":{"bsc":200,"interpol":7}}', '?v=1&border-command=200&interpol=7'],
		['{"beliefSet":"backfires","seed":3,"draws":512}', '?v=1&beliefs=backfires&seed=3&draws=512'],
		[
			'{"beliefs":"own","assumptions":{"belief":{"low":-0.1,"central":0,"high":0.2}}}',
			'?v=1&beliefs=own&belief=-0.1_0_0.2'
		],
		['{}', '?v=1']
	])('%s', (line, expected) => expect(search(line)).toBe(expected));

	it('keeps the sender’s own name for it', () => {
		expect(askedScenario('{"id":"a-7"}').id).toBe('a-7');
		expect(askedScenario('{"id":7,"nonsense":1}')).toMatchObject({ id: 7, search: { ok: false } });
		expect(askedScenario('{"id":null}')).toMatchObject({ id: null, search: { ok: true } });
	});

	it.each([
		'12345678901234567890',
		'9007199254740993',
		'0.1',
		'1e400',
		'{"a":1}',
		'true',
		`"${'x'.repeat(201)}"`
	])('refuses the name %s, which its answer could not bear', (id) => {
		expect(askedScenario(`{"id":${id}}`)).toMatchObject({
			id: null,
			search: { ok: false, problem: { sentence: expect.stringMatching(/^An id is .*\.$/) } }
		});
	});

	it('refuses what is set twice, as a link does, and says whose line it was', () => {
		for (const fields of [
			'"seed":1,"seed":2',
			'"seed":1,"\\u0073eed":1',
			'"levers":{"interpol":3,"interpol":4}'
		])
			expect(askedScenario(`{"id":"a",${fields}}`)).toMatchObject({
				id: 'a',
				search: { ok: false, problem: { sentence: expect.stringContaining('twice') } }
			});
	});

	it.each([
		null,
		'x',
		'{',
		'[]',
		'{"__proto__":{"interpol":7}}',
		'{"constructor":1}',
		'{"levers":[1]}',
		'{"levers":{"seed":2}}',
		'{"levers":{"interpol":{}}}',
		'{"levers":7}',
		'{"assumptions":{"belief":{"low":0,"central":0}}}',
		'{"link":"?v=1","seed":2}',
		'{"link":7}'
	])('refuses %j', (line) => expect(search(line)).toBeNull());

	it('of any text or JSON never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
				const asked = askedScenario(line);
				expect(asked.search.ok || asked.search.problem.sentence !== '').toBe(true);
			}),
			{ numRuns: 500 }
		);
		expect(askedScenario('{"levers":{"\\ud800":1}}').search.ok).toBe(true);
	});
});

describe('lines of a stream', () => {
	const read = async (parts: string[]) => {
		const found = [];
		for await (const line of numberedLines(
			(async function* () {
				yield* parts;
			})()
		))
			found.push(line);
		return found;
	};

	it('are the same however the stream is cut, blank ones left out', async () => {
		const text = 'a\n\n  \nb b\r\nlast';
		for (let cut = 0; cut <= text.length; cut++)
			expect(await read([text.slice(0, cut), text.slice(cut)])).toEqual([
				{ number: 1, line: 'a' },
				{ number: 4, line: 'b b\r' },
				{ number: 5, line: 'last' }
			]);
	});

	it('that are too long are not kept, and the next is read again', async () => {
		const long = Array.from({ length: 40 }, () => 'x'.repeat(1000));
		expect(await read(['a\n', ...long, '\nb\n', ...long])).toEqual([
			{ number: 1, line: 'a' },
			{ number: 2, line: null },
			{ number: 3, line: 'b' },
			{ number: 4, line: null }
		]);
	});
});
