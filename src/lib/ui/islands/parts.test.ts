import { expect, it } from 'vitest';
import { PARTS } from './parts.ts';
import * as besideChart from './parts-beside-chart.ts';
import * as below from './parts-below.ts';

it('every part of the two scripts is fetched under one name', async () => {
	const fetched = await Promise.all(Object.values(PARTS).map((fetchPart) => fetchPart()));
	const parts: unknown[] = [...Object.values(besideChart), ...Object.values(below)];
	expect(parts.every((part) => typeof part === 'function')).toBe(true);
	expect(new Set(fetched)).toEqual(new Set(parts));
	expect(fetched).toHaveLength(parts.length);
});
