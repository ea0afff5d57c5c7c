import { describe, expect, it } from 'vitest';
import { filledPicture, formulaName, placeName } from './formula-picture.ts';

const PICTURE = '<math><mtext>@a-b</mtext><mo>+</mo><mtext>@announced:a-b</mtext></math>';

describe('the picture of a formula', () => {
	it('has a text in each place, by quantity and world', () => {
		expect(filledPicture(PICTURE, (id, world) => placeName(id, world))).toBe(
			'<math><mtext class="place">a-b</mtext><mo>+</mo><mtext class="place">a-b (as announced)</mtext></math>'
		);
	});

	it('makes every text harmless', () => {
		const filled = filledPicture(PICTURE, () => '<img src=x onerror="alert(1)"> & $& $1');
		expect(filled).not.toContain('<img');
		expect(
			filled.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; \$&amp; \$1/g)
		).toHaveLength(2);
	});

	it('calls by the words of an id what has a whole statement for a title', () => {
		const told = { id: 'ramp-months', title: 'Months until …', unit: 'month' };
		expect(formulaName({ ...told, kind: 'assumption' })).toBe('ramp months');
		expect(formulaName({ ...told, kind: 'formula' })).toBe('Months until …');
	});
});
