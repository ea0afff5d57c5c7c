/** The generated documents are in step with their sources, complete, and nowhere empty. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocumentInputs } from '../scripts/documents/document-inputs.ts';
import { generatedDocuments } from '../scripts/documents/generated-documents.ts';
import { signaturesPlace } from '../scripts/documents/signatures.ts';

/* prettier-ignore */
const REQUIRED_SECTIONS: Readonly<Record<string, readonly string[]>> = {
	'docs/assumptions.md': ['How to read it', 'Overview', 'Little evidence, and drives the results', 'All others'],
	'docs/data-log.md': ['Overview', 'Context figures in the model'],
	'docs/decisions-log.md': [],
	'docs/model-specification.md': [
		'Numbers and agreement', 'What goes in', 'The time axis', 'Shapes', 'Expressions', 'Worlds', 'Operators',
		'Functions along the months', 'Distributions', 'Draws', 'Shocks', 'Which distribution is in force', 'Constants',
		'Series', 'Levers', 'Table of assumptions', 'Belief sets', 'Formulas in evaluation order', 'Published figures',
		'How the rows and the monthly chance of an edition are made'
	],
	'docs/model-specification.json': [],
	'docs/model-card.md': [
		'Details', 'Intended use', 'Not for', 'What shapes the result', 'What it gives', 'Data', 'About people', 'Caveats'
	],
	'docs/assurance-statement.md': ['Independence', 'What was checked', 'Known limits', 'Outstanding']
};

const inputs = await readDocumentInputs();
const written = await generatedDocuments(inputs);
const textOf = (place: string) => written.find((document) => document.place === place)?.text ?? '';

/** The sections of a document: heading to what stands below it, deeper headings included. */
function sectionsOf(text: string): Map<string, string> {
	const [, ...sections] = text.split(/^## /m);
	return new Map(
		sections.map((section) => {
			const [title = '', ...lines] = section.split('\n');
			return [title.trim(), lines.join('\n').trim()];
		})
	);
}

describe.each(Object.keys(REQUIRED_SECTIONS))('%s', (place) => {
	it('is in step with its sources (npm run docs)', () => {
		const file = new URL(`../${place}`, import.meta.url);
		const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
		// Only the first difference: whole documents would fill the screen.
		const [now, before] = [textOf(place).split('\n'), stored.split('\n')];
		const line = now.findIndex((text, at) => text !== before[at]);
		expect({ line, lines: before.length, stored: before[line] }).toEqual({
			line: -1,
			lines: now.length,
			stored: undefined
		});
	});

	it('has every required section, and none that is empty', () => {
		const sections = sectionsOf(textOf(place));
		const missing = REQUIRED_SECTIONS[place]?.filter((title) => !sections.has(title));
		expect(missing).toEqual([]);
		expect([...sections].filter(([, text]) => text === '').map(([title]) => title)).toEqual([]);
		expect(textOf(place)).not.toMatch(/\bundefined\b|\[object Object\]|\bTODO\b/);
	});
});

describe('the generated documents', () => {
	it('are all known here', () => {
		expect(written.map(({ place }) => place).sort()).toEqual(Object.keys(REQUIRED_SECTIONS).sort());
	});

	it('CON-06, CON-07: log every assumption once, little evidence with high impact first', () => {
		const entries = [...textOf('docs/assumptions.md').matchAll(/^### (.+)$/gm)].map(([, id]) => id);
		expect([...entries].sort()).toEqual(inputs.model.assumptions.map(({ id }) => id).sort());
		const isCritical = (id: string | undefined) => {
			const entry = inputs.model.assumptions.find((assumption) => assumption.id === id);
			return entry?.quality === 'red' && entry.impact === 'red';
		};
		const critical = entries.filter(isCritical);
		expect(entries.slice(0, critical.length)).toEqual(critical);
	});

	it('log every version of every data set, and every decision', () => {
		for (const { set, version } of inputs.provenances)
			expect(textOf('docs/data-log.md')).toContain(`### ${set}, version ${version}`);
		for (const { file } of inputs.decisions)
			expect(textOf('docs/decisions-log.md')).toContain(`(decisions/${file})`);
	});

	it('specify every formula after all that it names', () => {
		const specified = [
			...textOf('docs/model-specification.md').matchAll(/^### (.+)\n\n.*Unit: /gm)
		].map(([, id]) => id as string);
		const formulas = new Set(inputs.model.formulas.map(({ id }) => id));
		expect(new Set(specified)).toEqual(formulas);
		for (const [place, id] of specified.entries())
			for (const name of inputs.namesOf(id).filter((named) => formulas.has(named)))
				expect(specified.indexOf(name)).toBeLessThan(place);
	});

	it('CON-18: give the words of a source in the log where the model holds any', () => {
		const log = textOf('docs/assumptions.md');
		const { assumptions, sources } = inputs.model;
		const quotes = assumptions.flatMap((entry) =>
			entry.sources.flatMap((id) => sources[id]?.quote ?? [])
		);
		expect(quotes.length).toBeGreaterThan(0);
		for (const quote of quotes) expect(log).toContain(`: “${quote}”`);
		expect(log.match(/: “/g)).toHaveLength(quotes.length);
	});

	it('CON-15: keep the model card to two pages', () => {
		expect(textOf('docs/model-card.md').split(/\s+/).length).toBeLessThan(1000);
	});

	it('CON-15: name in the model card what they speak of, and not its id', () => {
		const { assumptions, formulas, levers, fundingLines, statements } = inputs.model;
		const ids = [
			...[inputs.model, ...assumptions, ...formulas, ...levers, ...fundingLines].map(
				({ id }) => id
			),
			...inputs.provenances.map(({ set }) => set)
		].filter((id) => id.includes('-'));
		expect(ids.length).toBeGreaterThan(100);
		const texts = [
			textOf('docs/model-card.md').replaceAll(/\]\([^)]*\)/g, ']'),
			...statements.map(({ inTheModel }) => inTheModel)
		];
		const words = new Set(texts.join(' ').match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
		expect(ids.filter((id) => words.has(id))).toEqual([]);
	});

	it('say plainly that nobody independent has signed, while nobody has', () => {
		const isSigned = existsSync(new URL(`../${signaturesPlace(inputs.model)}`, import.meta.url));
		for (const place of ['docs/assurance-statement.md', 'docs/model-card.md'])
			expect(/not independently assured/i.test(textOf(place))).toBe(!isSigned);
	});
});
