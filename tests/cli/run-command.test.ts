/** `run` as a process: what it prints, where, and how it ends. */
import { describe, expect, it } from 'vitest';
import { cli } from './cli-process.ts';

interface Printed {
	months: {
		month: string;
		arrivals: Record<string, number>;
		twelveMonthArrivals: Record<string, number>;
	}[];
	link: string;
	breakEven: { arrivals: number }[];
	costs: { spendGbpMillions: number };
}

describe('cli run', () => {
	it('prints the same bytes twice, with months, percentiles, costs and break-even', async () => {
		const [first, second] = await Promise.all([cli('run', '--json'), cli('run', '--json')]);
		expect(first).toEqual(second);
		expect(first).toMatchObject({ code: 0, err: '' });
		const printed = JSON.parse(first.out) as Printed;
		expect(printed.months).toHaveLength(48);
		expect(printed.months[0]?.month).toBe('2024-11');
		for (const { arrivals, twelveMonthArrivals } of printed.months)
			for (const range of [arrivals, twelveMonthArrivals])
				expect(Object.keys(range)).toEqual(['p5', 'p20', 'p35', 'p50', 'p65', 'p80', 'p95']);
		expect(printed.breakEven.map(({ arrivals }) => arrivals)).toEqual([1415, 3659]);
		expect(printed.costs.spendGbpMillions).toBe(180);
	});

	it('runs the scenario of a whole address, and its own link brings the same figures', async () => {
		const address = 'http://localhost:3000/?v=1&border-command=200&beliefs=backfires';
		const first = await cli('run', '--json', '--link', address);
		const { link } = JSON.parse(first.out) as Printed;
		expect((await cli('run', '--json', '--link', link)).out).toBe(first.out);
		expect(link).toContain('border-command=200');
	});

	it('prints text that leads with the range', async () => {
		const { out } = await cli('run');
		expect(out).toContain('A what-if tool. Assumptions, not predictions.');
		expect(out).toMatch(/In 90 of 100 simulations, between [\d,]+ and [\d,]+ people/);
	});

	it.each([
		['a link of another shape', ['run', '--link', 'http://localhost/?v=9']],
		['a link with a setting out of range', ['run', '--link', '?v=1&interpol=99']],
		['no link at all', ['run', '--link', 'nonsense']]
	])('says in one sentence what is wrong with %s, and ends with 1', async (_, args) => {
		const { code, out, err } = await cli(...args);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).not.toContain('    at ');
	});

	it.each([[[]], [['dance']], [['run', '--loud']], [['run', 'extra']]])(
		'used as %j it shows how, and ends with 2',
		async (args) => {
			const { code, out, err } = await cli(...args);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toContain('Usage:');
		}
	);

	it('explains itself', async () => {
		expect(await cli('--help')).toMatchObject({
			code: 0,
			err: '',
			out: expect.stringContaining('Usage:')
		});
	});
});
