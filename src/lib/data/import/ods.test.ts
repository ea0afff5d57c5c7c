import { describe, expect, it } from 'vitest';
import { spreadsheetFromBytes } from '#data/import/ods.ts';
import { odsBytesFromXml } from '#data/import/sample-spreadsheet.ts';
import { timeSeriesFromSheets } from '#data/import/home-office-time-series.ts';
import { contentXml, sampleSheets, sampleTables } from '#data/import/sample-spreadsheet.ts';

function sheetWith(rows: string): unknown {
	const xml = `<office:document-content><table:table table:name="One">${rows}</table:table></office:document-content>`;
	const outcome = spreadsheetFromBytes(odsBytesFromXml(xml, '2024-11-01'));
	if (!outcome.ok) throw new Error(outcome.problem.sentence);
	expect(outcome.value.savedOn).toBe('2024-11-01');
	return outcome.value.sheets[0]?.rows;
}

describe('a sheet', () => {
	it('expands what repeats and numbers rows as the spreadsheet does', () => {
		const rows = sheetWith(
			'<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
				'<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"><text:p>7</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>'
		);
		const seven = { kind: 'number', value: 7, text: '7' };
		const cells = [{ kind: 'blank' }, seven, seven];
		expect(rows).toEqual([
			{ number: 4, cells },
			{ number: 5, cells }
		]);
	});

	it('reads the words of a cell without its comment and its picture', () => {
		const rows = sheetWith(
			'<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>Migrants<text:s/><text:span>arrived</text:span></text:p><draw:frame><svg:title>Logo</svg:title></draw:frame></table:table-cell></table:table-row>'
		);
		expect(rows).toEqual([{ number: 1, cells: [{ kind: 'text', text: 'Migrants arrived' }] }]);
	});

	it('reads a date by its value, not by what it shows', () => {
		const rows = sheetWith(
			'<table:table-row><table:table-cell office:value-type="date" office:date-value="2018-01-02T00:00:00"><text:p>01/02/2018</text:p></table:table-cell></table:table-row>'
		);
		expect(rows).toEqual([
			{ number: 1, cells: [{ kind: 'date', date: '2018-01-02T00:00:00', text: '01/02/2018' }] }
		]);
	});
});

describe('the tables', () => {
	const tables = sampleTables('2024-09-01', '2024-09-30');

	it.each([
		['Migrants arrived [note 3]', 'Boats arrived (2)'],
		['Migrants arrived3', 'Boats  arrived²'],
		['MIGRANTS ARRIVED', 'Boats arrived ']
	])('are found under headers with footnote marks: %s, %s', (people, boats) => {
		const xml = contentXml({ sheets: sampleSheets(tables) })
			.replaceAll('>Migrants arrived<', `>${people}<`)
			.replaceAll('>Boats arrived<', `>${boats}<`);
		const sheets = spreadsheetFromBytes(odsBytesFromXml(xml));
		expect(sheets.ok && timeSeriesFromSheets(sheets.value.sheets).ok).toBe(true);
	});

	it('are found below a title', () => {
		const titled = { daily: [['Table SB_01'], ...tables.daily], weekly: tables.weekly };
		const xml = contentXml({ sheets: sampleSheets(titled) });
		const sheets = spreadsheetFromBytes(odsBytesFromXml(xml));
		expect(sheets.ok && timeSeriesFromSheets(sheets.value.sheets).ok).toBe(true);
	});
});
