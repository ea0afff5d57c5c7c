/** From any figure to a published row, or to a source where no data set stands behind it, in at most five clicks (CON-18). */
import { describe, expect, it } from 'vitest';
import { DEFAULT_EDITION, editionKeys } from './editions.ts';
import { dataSetVersion } from './explain-data-set.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { quantitiesBehind, quantityGraph } from './explain-graph.ts';
import { explainQuantity, type QuantityExplanation } from './explain-quantity.ts';

const documentation = await loadDocumentation(DEFAULT_EDITION);
const graph = quantityGraph(documentation);

/** The pages of a vintage by quantity, as they stand for a plain link. */
async function pagesOf(vintage: string): Promise<Map<string, QuantityExplanation>> {
	const pages = new Map<string, QuantityExplanation>();
	for (const id of graph.keys()) {
		const told = await explainQuantity(id, `?v=1&draws=256&vintage=${vintage}`);
		if (told !== null) pages.set(id, told);
	}
	return pages;
}

/** The clicks from a page to the nearest one that fulfils a condition, by way of the named neighbours only. */
function clicksTo(
	pages: ReadonlyMap<string, QuantityExplanation>,
	start: string,
	isThere: (told: QuantityExplanation) => boolean
): number {
	const seen = new Set([start]);
	let edge = [start];
	for (let clicks = 0; edge.length > 0; clicks++) {
		if (edge.some((id) => isThere(pages.get(id) as QuantityExplanation))) return clicks;
		edge = edge
			.flatMap((id) => (pages.get(id) as QuantityExplanation).inputs.map((input) => input.id))
			.filter((id) => !seen.has(id) && seen.add(id));
	}
	return Infinity;
}

describe.each(editionKeys().map(({ vintage }) => vintage))('the pages of %s', async (vintage) => {
	const pages = await pagesOf(vintage);

	it('lead from every output to a published row within five clicks (CON-18)', () => {
		for (const { formula } of documentation.outputs) {
			const told = pages.get(formula) as QuantityExplanation;
			const isFitted = quantitiesBehind(graph, formula).some(
				({ kind }) => kind === 'series' || kind === 'shock'
			);
			// The row itself is one click from a page that names it.
			const isNearData = (page: QuantityExplanation) => page.data.length > 0;
			if (isFitted)
				expect([formula, clicksTo(pages, formula, isNearData) + 1 <= 5]).toEqual([formula, true]);
			else expect([formula, told.data]).toEqual([formula, []]);
		}
	});

	it('lead from every figure without data to a source within five clicks', () => {
		const isSourced = ({ description }: QuantityExplanation) =>
			(description.kind === 'assumption' && description.sources.length > 0) ||
			(description.kind === 'lever' && description.source !== null);
		for (const { id } of documentation.formulas) {
			if (pages.get(id)?.data.length !== 0) continue;
			const usesInputs = quantitiesBehind(graph, id).some(
				({ kind }) => kind === 'assumption' || kind === 'lever'
			);
			if (usesInputs) expect([id, clicksTo(pages, id, isSourced) + 1 <= 5]).toEqual([id, true]);
		}
	});

	it('link only to what exists', async () => {
		const rows = new Map<string, readonly string[]>();
		for (const { set, version } of pages.get('arrivals')?.data ?? [])
			rows.set(set, (await dataSetVersion(set, version))?.rowNames ?? []);
		expect(rows.size).toBe(2);
		for (const told of pages.values()) {
			const linked = [
				...told.inputs,
				...told.usedIn,
				...told.assumptionsBehind,
				...told.leversBehind
			];
			expect(linked.filter(({ id }) => !pages.has(id))).toEqual([]);
			for (const { set, row, rowNumber } of told.data) expect(rows.get(set)?.[rowNumber]).toBe(row);
		}
	});
});
