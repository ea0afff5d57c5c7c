/** The fields of an address's search part. `URLSearchParams` belongs to the platform, and this layer runs anywhere. */

/** The values of each key, in order; keys come from strangers, so they live in a Map. */
export type QueryFields = ReadonlyMap<string, readonly string[]>;

/** Reads `?a=1&b=two+words`. Any text can be read: what is not an encoding stands for itself. */
export function queryFields(search: string): QueryFields {
	const fields = new Map<string, string[]>();
	for (const pair of search.replace(/^\?/, '').split('&')) {
		if (pair === '') continue;
		const equals = pair.indexOf('=');
		const key = decoded(equals < 0 ? pair : pair.slice(0, equals));
		const value = equals < 0 ? '' : decoded(pair.slice(equals + 1));
		fields.set(key, [...(fields.get(key) ?? []), value]);
	}
	return fields;
}

/** The first value of a key, or null. */
export function fieldValue(fields: QueryFields, key: string): string | null {
	return fields.get(key)?.[0] ?? null;
}

function decoded(text: string): string {
	const spaced = text.replaceAll('+', ' ');
	try {
		return decodeURIComponent(spaced);
	} catch {
		return spaced;
	}
}
