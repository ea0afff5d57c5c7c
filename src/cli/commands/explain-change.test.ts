/** What `explain-change` says of the simulations of its two sides. */
import { describe, expect, it } from 'vitest';
import { explainChange } from './explain-change.ts';
import type { Terminal } from '../terminal.ts';

async function explained(...args: string[]) {
	let [out, err] = ['', ''];
	const code = await explainChange(args, {
		out: (text) => void (out += text),
		err: (text) => void (err += text)
	} satisfies Terminal);
	return { code, out, err };
}

const TO = '?v=1&draws=256&seed=7&interpol=9';

describe('explain-change', () => {
	it.each([
		['?v=1&draws=512&seed=7', 'The scenario of --from on its own has seed 7, 512 simulations.'],
		['?v=1&draws=256&seed=8', 'The scenario of --from on its own has seed 8, 256 simulations.'],
		[null, 'The announced scenario on its own has seed 1, 4096 simulations.']
	])('from %s, says that both sides are run as the second', async (from, own) => {
		const args = ['--link', TO, ...(from === null ? [] : ['--from', from])];
		const note = `Both sides are run with the seed and count of --link: seed 7, 256 simulations. ${own}`;
		expect((await explained(...args)).out.split('\n')).toContain(note);
		const { simulations } = JSON.parse((await explained(...args, '--json')).out) as {
			simulations: unknown;
		};
		expect(simulations).toEqual({ seed: 7, drawCount: 256, note });
	});

	it('says nothing of it where both ask for the same', async () => {
		const { out } = await explained('--link', TO, '--from', '?v=1&draws=256&seed=7');
		expect(out).not.toContain('Both sides');
	});
});
