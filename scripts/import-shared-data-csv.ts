/** Reads a comma-separated table with a header row and quoted fields. */

/** The rows of a table, each by the names in its header row. */
export function tableFromCsv(text: string): Record<string, string>[] {
	const [headers = [], ...rows] = text
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map(fieldsOf);
	return rows.map((row, place) => {
		if (row.length !== headers.length)
			throw new RangeError(`row ${place + 2} has ${row.length} fields, not ${headers.length}`);
		return Object.fromEntries(headers.map((header, column) => [header, row[column] ?? '']));
	});
}

function fieldsOf(line: string): string[] {
	const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g);
	return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
