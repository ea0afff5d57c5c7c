/** A sheet of a spreadsheet, built from the XML of its rows and cells as they stream past. */

import { refused, type Outcome } from '#data/problem.ts';

/** One cell: what it shows, and its value where it is a number or a date. */
export type SheetCell =
	| { readonly kind: 'blank' }
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'number'; readonly value: number; readonly text: string }
	| { readonly kind: 'date'; readonly date: string; readonly text: string };

/** A row that is not blank, with the number the spreadsheet shows beside it. */
export interface SheetRow {
	readonly number: number;
	readonly cells: readonly SheetCell[];
}

/** A sheet: its name and its rows that are not blank. */
export interface Sheet {
	readonly name: string;
	readonly rows: readonly SheetRow[];
}

/** The most rows with content a sheet may have: fifty years of days. */
export const MOST_ROWS = 20_000;

/** The most cells with content a row may have. */
export const MOST_COLUMNS = 200;

const MOST_SHEETS = 100;
const BLANK: SheetCell = { kind: 'blank' };

/** Says that a few bytes of a spreadsheet stand for more rows or cells than anybody published. */
export class TooMuchRepeated extends Error {
	/** The problem to hand on. */
	readonly outcome: Outcome<never>;

	constructor(where: string, limit: string) {
		super(where);
		this.outcome = refused(
			'too-much-repeated',
			`${where} of the file holds more than ${limit} with content, far more than this series has.`,
			'Download the spreadsheet again from GOV.UK and import that file.'
		);
	}
}

/** Collects sheets from the tags and text of `content.xml`. */
export class SheetBuilder {
	readonly sheets: { name: string; rows: SheetRow[] }[] = [];
	#rowNumber = 0;
	#rowRepeats = 1;
	#cells: SheetCell[] = [];
	#blanksBefore = 0;
	#cellAttributes: Readonly<Record<string, string>> | null = null;
	#paragraphs: string[] = [];
	#isInParagraph = false;
	#ignoredDepth = 0;

	/** Takes an opening tag. */
	open(name: string, attributes: Readonly<Record<string, string>>): void {
		if (this.#ignoredDepth > 0 || isIgnored(name)) {
			this.#ignoredDepth += 1;
			return;
		}
		if (name === 'table:table') this.#openSheet(attributes['table:name'] ?? '');
		else if (name === 'table:table-row') {
			this.#rowRepeats = repeats(attributes['table:number-rows-repeated']);
			this.#cells = [];
			this.#blanksBefore = 0;
		} else if (isCell(name)) {
			this.#cellAttributes = attributes;
			this.#paragraphs = [];
		} else if (name === 'text:p') {
			this.#isInParagraph = true;
			this.#paragraphs.push('');
		} else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') {
			this.text(' ');
		}
	}

	/** Takes text between tags. */
	text(text: string): void {
		if (this.#ignoredDepth > 0 || !this.#isInParagraph) return;
		const last = this.#paragraphs.length - 1;
		this.#paragraphs[last] = (this.#paragraphs[last] ?? '') + text;
	}

	/** Takes a closing tag. */
	close(name: string): void {
		if (this.#ignoredDepth > 0) {
			this.#ignoredDepth -= 1;
			return;
		}
		if (name === 'text:p') this.#isInParagraph = false;
		else if (isCell(name)) this.#closeCell();
		else if (name === 'table:table-row') this.#closeRow();
	}

	#openSheet(name: string): void {
		if (this.sheets.length >= MOST_SHEETS)
			throw new TooMuchRepeated('The workbook', `${MOST_SHEETS} sheets`);
		this.sheets.push({ name, rows: [] });
		this.#rowNumber = 0;
	}

	#closeCell(): void {
		const attributes = this.#cellAttributes ?? {};
		const cell = cellFrom(attributes, this.#paragraphs.join('\n'));
		const count = repeats(attributes['table:number-columns-repeated']);
		this.#cellAttributes = null;
		this.#paragraphs = [];
		if (cell.kind === 'blank') {
			this.#blanksBefore += count;
			return;
		}
		if (this.#cells.length + this.#blanksBefore + count > MOST_COLUMNS)
			throw new TooMuchRepeated(
				`Row ${this.#rowNumber + 1} of sheet ${this.sheets.at(-1)?.name ?? ''}`,
				`${MOST_COLUMNS} cells`
			);
		for (; this.#blanksBefore > 0; this.#blanksBefore -= 1) this.#cells.push(BLANK);
		for (let time = 0; time < count; time += 1) this.#cells.push(cell);
	}

	#closeRow(): void {
		const sheet = this.sheets.at(-1);
		if (sheet !== undefined && this.#cells.length > 0) {
			if (sheet.rows.length + this.#rowRepeats > MOST_ROWS)
				throw new TooMuchRepeated(`Sheet ${sheet.name}`, `${MOST_ROWS} rows`);
			for (let time = 0; time < this.#rowRepeats; time += 1)
				sheet.rows.push({ number: this.#rowNumber + time + 1, cells: this.#cells });
		}
		this.#rowNumber += this.#rowRepeats;
		this.#cells = [];
	}
}

function cellFrom(attributes: Readonly<Record<string, string>>, shown: string): SheetCell {
	const text = shown.replace(/\s+/g, ' ').trim();
	const type = attributes['office:value-type'];
	if (type === 'date') return { kind: 'date', date: attributes['office:date-value'] ?? '', text };
	if (type === 'float') {
		const value = (attributes['office:value'] ?? '').trim();
		const isPlain = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value);
		return { kind: 'number', value: isPlain ? Number(value) : Number.NaN, text };
	}
	const content = text === '' ? (attributes['office:string-value'] ?? '').trim() : text;
	return content === '' ? BLANK : { kind: 'text', text: content };
}

function isCell(name: string): boolean {
	return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

// Comments, pictures and the record of edits lie inside cells and tables without being their content.
function isIgnored(name: string): boolean {
	return (
		name.startsWith('draw:') ||
		name === 'office:annotation' ||
		name === 'table:shapes' ||
		name === 'table:tracked-changes'
	);
}

function repeats(attribute: string | undefined): number {
	const count = Number(attribute ?? 1);
	return Number.isSafeInteger(count) && count > 1 ? count : 1;
}
