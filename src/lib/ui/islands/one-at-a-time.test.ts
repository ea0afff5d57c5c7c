import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('works in turn, lets the page have its own in between, and goes on after a failure', async () => {
	const order: string[] = [];
	const first = oneAtATime(() => order.push('first'));
	const bad = oneAtATime(() => {
		throw new Error('no such part');
	});
	const last = oneAtATime(() => order.push('last'));
	void first.then(() => setTimeout(() => order.push('page')));
	await expect(bad).rejects.toThrow('no such part');
	await Promise.all([first, last]);
	expect(order).toEqual(['first', 'page', 'last']);
});
