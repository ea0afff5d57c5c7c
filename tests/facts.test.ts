/** Every fact of the announcement, where the product represents it, and a check that it is really there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayIndex } from '#data/calendar-day.ts';
import { monthIndex } from '#data/calendar-month.ts';
import { loadRecords } from '#data/load-data-set.ts';
import { valueAt } from '#engine/columns/column.ts';
import { readModel } from '#model/read-model.ts';
import { defaultScenario } from '#scenario/default-scenario.ts';
import { editionKeys, loadEdition } from '#scenario/editions.ts';
import { evaluateScenario } from '#scenario/evaluate-scenario.ts';
import { publishedResult } from '#scenario/published-result.ts';
import { runOnEdition } from '#scenario/run-scenario.ts';

const read = readModel(
	readFileSync(new URL('../src/lib/model/uk-border-security/model.yaml', import.meta.url), 'utf8')
);
if (!read.ok) throw new Error('the model cannot be read');
const { model } = read;
const edition = (await loadEdition(editionKeys()[0]!))!;
const announced = { ...defaultScenario(edition), drawCount: 16 };
const events = await loadRecords(
	model.eventsDataSet.id as 'dated-events',
	model.eventsDataSet.version
);
const monthly = await loadRecords('arrivals-monthly');
const daily = await loadRecords('arrivals-daily');

const byId = <Entry extends { readonly id: string }>(list: readonly Entry[], id: string): Entry => {
	const found = list.find((entry) => entry.id === id);
	if (found === undefined) throw new Error(`the model has no ${id}`);
	return found;
};
const line = (id: string) => byId(model.fundingLines, id);
const lever = (id: string) => byId(model.levers, id);
const statement = (id: string) => byId(model.statements, id);
const statusOf = (id: string) =>
	line(id).status.map(({ stage, amountGbpMillions, date }) => [stage, amountGbpMillions, date]);
const total = (formula: string) => {
	const column = evaluateScenario(edition, announced, [formula])[formula]!;
	return valueAt(column, 0, 0);
};
const isEvent = (date: string, words: string) =>
	[...model.events, ...events].some((event) => event.date === date && event.label.includes(words));
const peopleIn = (month: string) =>
	monthly.find((record) => record.month === monthIndex(month))!.people;

interface Fact {
	readonly id: string;
	readonly fact: string;
	readonly where: string;
	readonly check: () => void;
}

/* prettier-ignore */
const FACTS: readonly Fact[] = [
	{ id: 'bsc-new-75', fact: '£75m more for the Border Security Command, new money from the Budget', where: 'status of border-command; statement new-money; control total', check: () => {
		expect(statement('new-money').said).toContain('£75m is new money from the Budget');
		expect(model.events[0]).toMatchObject({ date: '2024-11-04', label: expect.stringContaining('£75m') });
	} },
	{ id: 'bsc-doubles-to-150', fact: 'That doubles the total to £150m over two years; the first £75m came from the Rwanda scheme; a minister spoke of £150m this year; never £225m', where: 'lever border-command, all-in-second-year, own-profile', check: () => {
		expect(line('border-command')).toMatchObject({ announced: 150, role: 'pot', novelty: 'part new' });
		expect(statusOf('border-command')).toEqual(expect.arrayContaining([['announced', 75, '2024-09-17'], ['announced', 150, '2024-11-04'], ['allocated', 150, '2025-06-26']]));
		expect(lever('all-in-second-year').announced).toBe(0);
		expect(readFileSync(new URL('../src/lib/model/uk-border-security/model.yaml', import.meta.url), 'utf8')).not.toMatch(/\b225\b/);
		expect(isEvent('2024-09-17', 'Rwanda')).toBe(true);
	} },
	{ id: 'uses-of-the-pot', fact: 'It pays for equipment and 100 investigators, and the split was not given; also 300 staff, data, an intelligence unit and prosecutors', where: 'uses of the pot, purpose of border-command, command-staff', check: () => {
		for (const use of ['investigators', 'surveillance']) expect(line(use)).toMatchObject({ role: 'use', paidFrom: 'border-command' });
		expect(line('surveillance').announcedLabel).toContain('no amount was announced');
		expect(line('border-command').purpose).toMatch(/300 staff, data, an intelligence unit and prosecutors/);
		expect(total('investigators-cost') + total('surveillance-spend') + total('everything-else')).toBeCloseTo(150, 9);
		expect(byId(model.assumptions, 'command-staff').central).toBe(300);
	} },
	{ id: 'same-100-investigators', fact: 'The 100 investigators are those of August 2024', where: 'lever investigators', check: () => {
		expect(line('investigators')).toMatchObject({ announced: 100, novelty: 're-announced', purpose: expect.stringContaining('August 2024') });
		expect(isEvent('2024-08-21', '100')).toBe(true);
	} },
	{ id: 'interpol-6', fact: '£6m for Interpol, not specific to small boats', where: 'lever interpol, interpol-relevance', check: () => {
		expect(line('interpol')).toMatchObject({ announced: 6, role: 'line', purpose: expect.stringContaining('other crime') });
		expect(byId(model.assumptions, 'interpol-relevance').high).toBeLessThan(1);
	} },
	{ id: 'organised-crime-24', fact: '£24m for serious international crime, particularly the Western Balkans; for the coming financial year', where: 'lever organised-crime, formula programme-spend', check: () => {
		expect(line('organised-crime')).toMatchObject({ announced: 24, role: 'line', title: expect.stringContaining('Western Balkans'), purpose: expect.stringContaining('drugs, firearms, fraud') });
		expect(byId(model.formulas, 'programme-spend').expression).toContain('organised_crime * year_two_profile');
	} },
	{ id: 'control-totals', fact: '£105m announced that day, £180m with the earlier £75m', where: 'formulas announced-that-day and announced-with-earlier', check: () => {
		expect([total('announced-that-day'), total('announced-with-earlier')]).toEqual([105, 180]);
		expect(byId(model.outputs, 'announced-with-earlier').title).toContain('with the earlier £75m');
		expect(runOnEdition(edition, announced).spendGbpMillions).toBe(180);
	} },
	{ id: 'powers', fact: 'Powers as against terrorism, by a bill of the King’s Speech of July 2024; Royal Assent 2 December 2025, in force from 5 January 2026', where: 'levers powers and powers-start, events', check: () => {
		expect(lever('powers')).toMatchObject({ purpose: expect.stringContaining('King’s Speech of July 2024'), status: expect.stringMatching(/2 December 2025.*5 January 2026/) });
		expect(lever('powers-start').announced).toBe(monthIndex('2026-01') - monthIndex('2024-11'));
		expect([isEvent('2024-07', 'King’s Speech'), isEvent('2025-12-02', 'Royal Assent'), isEvent('2026-01-05', 'commence')]).toEqual([true, true, true]);
	} },
	{ id: 'eu-data', fact: 'Real-time EU intelligence was sought; reported refused on 5 May 2025', where: 'lever eu-data, off at first; events', check: () => {
		expect(lever('eu-data')).toMatchObject({ announced: 0, purpose: expect.stringContaining('real time'), status: 'Reported refused on 5 May 2025.' });
		expect([isEvent('2024-11-07', 'Hungary'), isEvent('2025-05-05', 'refuse')]).toEqual([true, true]);
	} },
	{ id: 'france', fact: 'A deal on more intelligence sharing with France', where: 'lever france', check: () => expect(lever('france')).toMatchObject({ announced: 1, purpose: expect.stringContaining('intelligence with France') }) },
	{ id: 'germany', fact: 'A treaty with Germany in preparation; treaty 17 July 2025, law 19 December 2025', where: 'lever germany, events', check: () => {
		expect(lever('germany')).toMatchObject({ announcedLabel: expect.stringContaining('treaty in preparation'), status: expect.stringMatching(/17 July 2025.*19 December 2025/) });
		expect([isEvent('2025-07-17', 'Kensington'), isEvent('2025-12-19', 'Germany')]).toEqual([true, true]);
	} },
	{ id: 'italy', fact: 'Work with Italy on supply chains of maritime equipment; no outcome found', where: 'lever italy', check: () => expect(lever('italy')).toMatchObject({ purpose: expect.stringContaining('maritime equipment'), status: expect.stringContaining('No evidence of an outcome') }) },
	{ id: 'upstream', fact: 'Upstream, before gangs act', where: 'statement upstream', check: () => expect(statement('upstream')).toMatchObject({ speaker: 'Prime Minister', said: expect.stringContaining('before gangs act') }) },
	{ id: 'october-2024', fact: '5,417 people in October 2024, the most of any month of that year until then; 30,661 by the end of October', where: 'data set arrivals-monthly, event', check: () => {
		const months = Array.from({ length: 10 }, (_, i) => peopleIn(`2024-${String(i + 1).padStart(2, '0')}`));
		expect([months[9], Math.max(...months), months.reduce((a, b) => a + b)]).toEqual([5417, 5417, 30_661]);
		expect(isEvent('2024-10', '5,417')).toBe(true);
	} },
	{ id: 'first-days-of-november', fact: 'More than 430 arrived on 1 and 2 November 2024', where: 'data set arrivals-daily, event', check: () => {
		const days = daily.filter(({ day }) => day === dayIndex('2024-11-01') || day === dayIndex('2024-11-02'));
		expect(days.reduce((sum, { people }) => sum + people, 0)).toBe(433);
		expect(isEvent('2024-11-01', '433')).toBe(true);
	} },
	{ id: 'weather-and-policy', fact: 'The high October figures were linked to the weather, but gangs have to be dealt with: weather and policy are separate', where: 'lever calmness, shock calm-day-anomaly, statement', check: () => {
		expect(lever('calmness').off).toBe(lever('calmness').announced);
		expect(model.shocks.map(({ id }) => id)).toContain('calm-day-anomaly');
		expect(byId(model.formulas, 'crossings-kept').expression).not.toMatch(/calm|weather/);
		expect(statement('weather-and-gangs').said).toContain('weather');
	} },
	{ id: 'interpol-assembly', fact: 'Interpol General Assembly in Glasgow on 4 November 2024', where: 'event', check: () => expect(isEvent('2024-11-04', 'Interpol General Assembly opens in Glasgow')).toBe(true) },
	{ id: 'no-target-home-secretary', fact: 'The Home Secretary gave no target and no timeframe', where: 'statement no-target', check: () => expect(statement('no-target')).toMatchObject({ speaker: 'Home Secretary', said: expect.stringMatching(/no target and no timeframe.*as far and fast as possible/) }) },
	{ id: 'takes-time', fact: 'It takes time to put people and technology in place', where: 'ramp-months, surveillance-lead', check: () => {
		expect(statement('takes-time').inTheModel).toMatch(/productive over some months.*Equipment comes into use months after/);
		for (const id of ['ramp-months', 'surveillance-lead']) expect(byId(model.assumptions, id).low).toBeGreaterThan(0);
	} },
	{ id: 'no-promise-in-12-months', fact: 'She would not promise a solution in 12 months', where: 'statement', check: () => expect(statement('no-promise-in-twelve-months').said).toContain('12 months') },
	{ id: 'downing-street-no-target', fact: 'Downing Street set no target and pointed to the manifesto; the ambition is to reduce crossings', where: 'statement', check: () => expect(statement('downing-street-no-target').said).toMatch(/not set a target.*manifesto.*reducing crossings/) },
	{ id: 'no-target-line', fact: 'So there is no target line', where: 'no lever, output, formula or result is a target, a success or a failure', check: () => {
		const ids = [model.fundingLines, model.levers, model.assumptions, model.formulas, model.outputs].flatMap((list) => list.map(({ id }) => id));
		expect(ids.filter((id) => /target|success|fail/.test(id))).toEqual([]);
		expect(JSON.stringify(publishedResult(runOnEdition(edition, announced)))).not.toMatch(/target|success|fail/i);
		expect(model.outOfScope.join(' ')).toContain('Setting targets');
	} },
	{ id: 'like-terrorists', fact: '"Treat people smugglers like terrorists", "which we know works": a claim without evidence that it carries over', where: 'statement like-terrorists; belief-powers starts at nothing', check: () => {
		expect(statement('like-terrorists')).toMatchObject({ said: expect.stringMatching(/like terrorists.*which we know works/), inTheModel: expect.stringContaining('No evidence was offered') });
		expect(byId(model.assumptions, 'belief-powers')).toMatchObject({ low: 0, central: 0, high: 0 });
	} },
	{ id: 'slogans', fact: '"Personal mission"; "smash the gangs"', where: 'statement personal-mission, and nowhere else in the model', check: () => {
		expect(statement('personal-mission').said).toMatch(/personal mission.*smash the gangs/);
		expect(JSON.stringify({ ...model, sources: {}, statements: [] })).not.toMatch(/smash|personal mission/i);
	} }
];

it.each(FACTS)('$id: $fact', ({ where, check }) => {
	expect(where).not.toBe('');
	check();
});

it('each fact is listed once, and none of the evidence’s rows is missing', () => {
	expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
	const checklist = new URL('../../shared/evidence/facts.md', import.meta.url);
	if (!existsSync(checklist)) return;
	const rows = readFileSync(checklist, 'utf8').match(/^- \[[ x]\] /gm) ?? [];
	expect(FACTS).toHaveLength(rows.length);
});
