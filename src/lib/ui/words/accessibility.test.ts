import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dayInWords, dayIndex } from '#data/calendar-day.ts';
import AccessibilityPage from '#ui/about/AccessibilityPage.svelte';
import { MAP, NOT_YET, REPORT, REVIEW_BY, WRITTEN_ON } from './accessibility.ts';

describe('A11Y-04: the accessibility statement', () => {
	const { body } = render(AccessibilityPage);

	it('names its known gaps, and whom to tell of others', () => {
		const { title, ...gaps } = NOT_YET;
		expect(Object.keys(gaps).length).toBeGreaterThan(0);
		for (const text of [title, ...Object.values(gaps), MAP.after]) expect(body).toContain(text);
		expect(body).toContain(REPORT.about);
		expect(REPORT.about).toMatch(/^Please tell whoever runs this copy/);
	});

	it('is reviewed at most 12 months after it was written, and says both days', () => {
		const [written, review] = [dayIndex(WRITTEN_ON), dayIndex(REVIEW_BY)];
		for (const day of [written, review]) expect(body).toContain(dayInWords(day));
		expect(review).toBeGreaterThan(written);
		const oneYearOn = WRITTEN_ON.replace(/^\d+/, (year) => String(Number(year) + 1));
		expect(review).toBeLessThanOrEqual(dayIndex(oneYearOn));
	});

	it('has not outlived the day of its review: read it again, mend it, and write down the new days', () => {
		const today = new Date().toISOString().slice(0, 10);
		expect(dayIndex(today)).toBeLessThanOrEqual(dayIndex(REVIEW_BY));
	});
});
