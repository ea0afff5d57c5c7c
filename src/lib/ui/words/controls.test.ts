import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leverControls } from '#scenario/lever-controls.ts';
import { DEFAULT_EDITION, loadEdition } from '#scenario/editions.ts';
import { everyControlOf } from '#scenario/every-control.ts';
import { readEntry, shownNumber } from '#scenario/shown-unit.ts';
import { FIXTURE_VIEW } from '#ui/charts/view-fixture.ts';
import { leverText } from '#ui/format.ts';
import * as words from './controls.ts';
import { leverChange, leverValueText } from './controls.ts';

const edition = (await loadEdition(DEFAULT_EDITION))!;
const further = await everyControlOf(DEFAULT_EDITION);
const levers = [...leverControls(edition), ...further.levers];
const sliders = levers.filter(({ unit }) => unit !== 'switch' && unit !== 'month');
const lever = (id: string) => levers.find((one) => one.id === id)!;

describe('the words of a lever', () => {
	const [pot] = FIXTURE_VIEW.levers;
	if (pot === undefined) throw new Error('the fixture has no levers');

	it('INP-04: says the amount, and that it is the announced one', () => {
		expect(leverValueText(pot, 150)).toBe('£150 million, the announced amount');
		expect(leverValueText(pot, 200)).toBe('£200 million');
	});

	it('INP-05: says how a changed lever differs', () => {
		expect([150, 200, 100].map((setting) => leverChange(pot, setting))).toEqual([
			null,
			'£50 million more',
			'£50 million less'
		]);
	});
});

describe('the words of every lever', () => {
	it('INP-02: what a field shows is read as the setting that it shows', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sliders), fc.nat(1000), (control, part) => {
				const { min, max, step, unit } = control;
				const steps = Math.round((part / 1000) * ((max - min) / step));
				const setting = Number(Math.min(max, min + steps * step).toPrecision(12));
				const text = leverText(shownNumber(setting, unit));
				expect(readEntry(text, unit, control)).toEqual({ ok: true, value: setting });
			})
		);
	});

	it('INP-03: names have their unit in words', () => {
		for (const control of sliders)
			expect(words.leverName(control)).toMatch(/million|people|share|calm days/);
		expect(words.leverName(lever('border-command'))).toMatch(/£ million over two years$/);
	});

	it('INP-05: the mark says the announced amount, also of money announced later', () => {
		expect(words.markLabel(lever('border-command'))).toBe(
			'£150 million: announced on 4 November 2024'
		);
		expect(words.markLabel(lever('border-2025-26'))).toBe(
			'£100 million: announced in June and August 2025'
		);
		expect(words.switchOn(lever('border-2025-26'))).toBe('Switch on at the announced £100 million');
	});

	it('says weather and prevention in words, never as a bare share', () => {
		expect(words.settingInWords(lever('calmness'), 2)).toBe(
			'two calm days a month more than usual'
		);
		expect(words.settingInWords(lever('calmness'), -1)).toBe(
			'one calm day a month fewer than usual'
		);
		expect(words.settingInWords(lever('prevention-change'), 0.2)).toBe(
			'20 in 100 attempts more stopped than today'
		);
		expect(words.startMonth(further.announcementMonth, 14)).toBe('January 2026');
	});

	it('INP-07: says so beyond the evidence, and only there', () => {
		const pot = lever('border-command');
		expect(words.beyondEvidence(pot, 150)).toBeNull();
		expect(words.beyondEvidence(pot, 155)).toBe(
			'Beyond any evidence we found: the largest published figure is £150 million.'
		);
		expect(words.beyondEvidence(lever('calmness'), -8)).toMatch(/^Beyond any evidence we found:/);
		expect(words.beyondEvidence(lever('powers'), 1)).toBeNull();
	});
});
