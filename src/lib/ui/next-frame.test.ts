import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NextFrame } from './next-frame.ts';

let frames = new Map<number, () => void>();
const draw = () => {
	const due = [...frames.values()];
	frames.clear();
	for (const run of due) run();
};

beforeEach(() => {
	frames = new Map();
	let count = 0;
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
		frames.set(++count, run);
		return count;
	});
	vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});
afterEach(() => vi.unstubAllGlobals());

it('makes the latest of several changes, once', () => {
	const made: number[] = [];
	const next = new NextFrame();
	for (const change of [1, 2, 3]) next.change(() => made.push(change));
	expect(made).toEqual([]);
	draw();
	draw();
	expect(made).toEqual([3]);
	next.change(() => made.push(4));
	draw();
	expect(made).toEqual([3, 4]);
});

it('makes a change at once, and not again with the frame', () => {
	const made: number[] = [];
	const next = new NextFrame();
	next.change(() => made.push(1));
	next.now();
	expect(made).toEqual([1]);
	draw();
	next.now();
	expect(made).toEqual([1]);
});

it('forgets a change', () => {
	const made: number[] = [];
	const next = new NextFrame();
	next.change(() => made.push(1));
	next.drop();
	draw();
	next.change(() => made.push(2));
	draw();
	expect(made).toEqual([2]);
});
