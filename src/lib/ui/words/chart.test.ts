import { describe, expect, it } from 'vitest';
import { CHART_VIEWS } from '#scenario/link/chart-view.ts';
import { lastCompleteMonth } from '#ui/charts/measured-counts.ts';
import { FIXTURE_SCENARIO, FIXTURE_VIEW, fixtureResult } from '#ui/charts/view-fixture.ts';
import { rangeSentence, takeaway } from '#ui/words.ts';
import * as chartWords from './chart.ts';
import * as eventWords from './chart-events.ts';
import { CHART_TITLES, chartSubtitle, chartSummary, LEGEND_BANDS, unitNote } from './chart.ts';
import { vintageNote } from './vintage.ts';

const { history, limits, announcement } = FIXTURE_VIEW;
const extent = { firstYear: 2018, lastCounted: lastCompleteMonth(history) };
const results = Array.from({ length: 20 }, (_, i) =>
	fixtureResult(FIXTURE_SCENARIO, 0.1 + i * 0.15)
);

/** Every constant text of a module, however deep. */
function textsOf(part: unknown): string[] {
	if (typeof part === 'string') return [part];
	if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsOf);
	return [];
}

describe('VIZ-18: the summary for people who do not see the chart', () => {
	it('goes from what it is to its limits, in five parts, for any result and view', () => {
		for (const result of results)
			for (const view of CHART_VIEWS) {
				const [what, where, numbers, trend, limit, ...more] = chartSummary(
					result,
					view,
					extent,
					33_369,
					limits[0]
				);
				expect(more).toEqual([]);
				expect(what).toContain(CHART_TITLES[view]);
				expect(where).toMatch(/^Counts run from 2018 to September 2026; simulations from/);
				expect(numbers).toBe(rangeSentence(result));
				expect(trend).toMatch(/(higher than|lower than|close to) the 33,369 counted/);
				expect(limit).toContain(limits[0]);
			}
	});

	it('has short sentences without promises', () => {
		for (const result of results) {
			const texts = [
				...chartSummary(result, 'years', extent, 33_369, limits[0]),
				chartSubtitle(result, 2018, extent.lastCounted),
				vintageNote(result),
				...CHART_VIEWS.map((view) => unitNote(view, result))
			];
			for (const sentence of texts.flatMap((text) => text.split(/(?<=[.:;]) /)))
				expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
			expect(texts.join(' ')).not.toMatch(/\b(will|saves|proves|leads to|illegal)\b/i);
		}
	});
});

describe('the words around the chart', () => {
	it('VIZ-15: the heading has at most 12 words and a hedge; the subtitle says what, where, when and known when', () => {
		for (const result of results) {
			expect(takeaway(result).split(' ').length).toBeLessThanOrEqual(12);
			expect(takeaway(result)).toContain('could');
			for (const part of ['People', 'Channel', '2018', 'September 2026', 'end of October 2024'])
				expect(chartSubtitle(result, 2018, extent.lastCounted)).toContain(part);
		}
	});

	it('VIZ-14: each view states its unit, and what its totals are made of', () => {
		const [result] = results;
		if (result === undefined) throw new Error('there is no result');
		const notes = CHART_VIEWS.map((view) => unitNote(view, result));
		expect(new Set(notes).size).toBe(CHART_VIEWS.length);
		for (const note of notes) expect(note).toMatch(/^Unit: people/);
		expect(notes.join(' ')).toContain('2024 adds 10 months counted to 2 months simulated');
		expect(notes.join(' ')).toContain('2026 is left out');
	});

	it('say of the announced data that settings of measures come from later', () => {
		const [result] = results;
		expect(vintageNote(result!)).toContain(
			'Some settings of the measures come from later reports.'
		);
	});

	it('VIZ-03: the key counts in natural frequencies', () => {
		expect(LEGEND_BANDS).toBe(
			'Inner band: 30 in 100 simulations; with the next: 60; with the outer: 90. 10 in 100 fall outside.'
		);
	});

	it('VIZ-12: no annotation speaks of cause, and the rule says that a date proves none', () => {
		const causal =
			/\b(caused?|causes|thanks to|impact of|due to|because of|led to|leads to|as a result|effect of)\b/i;
		const texts = [...textsOf(chartWords), ...textsOf(eventWords), announcement.label];
		const speaking = texts.filter(
			(text) => causal.test(text) && !/(not|no) proof of cause/.test(text)
		);
		expect(speaking).toEqual([]);
		expect(chartWords.RULE_NOTE).toBe('a date, not proof of cause');
	});
});
