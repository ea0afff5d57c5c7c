/** `compare` as a process: what it prints, and how it ends. */
import { describe, expect, it } from 'vitest';
import { cli } from './cli-process.ts';

describe('cli compare', () => {
	it('VIZ-07: sets scenarios beside each other by simulation', async () => {
		const { code, out, err } = await cli(
			'compare',
			'?v=1&draws=512&beliefs=no-effect',
			'?v=1&draws=512&beliefs=backfires'
		);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(
			/Arrivals are higher with B than with A in \d+ of 100 paired simulations\./
		);
		expect(out).toContain('Beliefs about effect\tNo effect\tBackfires');
	});

	it('does not guess what a damaged link means', async () => {
		const { code, out, err } = await cli('compare', '', '?v=1&interpol=soon');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/^Scenario B: A setting in this link cannot be read/);
		expect((await cli('compare', '')).code).toBe(2);
	});
});
