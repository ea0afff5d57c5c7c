/** The values of quantities in a scenario, a month and a world: ranges over all draws, and one draw that adds up exactly. */
import { valueAt, type Column } from '#engine/columns/column.ts';
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import type { Edition } from '#model/edition.ts';
import type { ModelDocumentation, Reading } from '#model/documentation/model-documentation.ts';
import { drawsInMonth, rangeOf, sumOverMonths } from './draw-sums.ts';
import { evaluateInputs, scenarioInputs } from './evaluate-scenario.ts';
import type { QuantityGraph } from './explain-graph.ts';
import { PERCENTILES, type Range } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';

/** What a quantity is in a month: the middle and the ends that hold 90 of 100 simulations; all equal where chance plays no part. */
export interface ValueRange {
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** Reads the values of one scenario. */
export class ScenarioValues {
	readonly #edition: Edition;
	readonly #scenario: Scenario;
	readonly #graph: QuantityGraph;
	readonly #constants: ReadonlyMap<string, number>;
	readonly #inputs: ProgramInputs;
	readonly #columns = new Map<string, Column>();

	constructor(
		edition: Edition,
		scenario: Scenario,
		graph: QuantityGraph,
		{ constants }: ModelDocumentation
	) {
		this.#edition = edition;
		this.#scenario = scenario;
		this.#graph = graph;
		this.#constants = new Map(constants.map(({ id, value }) => [id, value]));
		this.#inputs = scenarioInputs(edition, scenario);
	}

	/** Computes all of these at once; each is then at hand. */
	prepare(readings: readonly Reading[]): void {
		for (const world of [null, 'announced', 'without-measures'] as const) {
			const formulas = readings
				.filter((reading) => reading.world === world && this.#kindOf(reading.id) === 'formula')
				.map(({ id }) => id);
			if (formulas.length === 0) continue;
			const inputs = { ...this.#inputs, levers: this.#leversIn(world) };
			const columns = evaluateInputs(this.#edition, inputs, formulas);
			for (const id of formulas) this.#columns.set(keyOf({ id, world }), columns[id] as Column);
		}
	}

	/** The column of a quantity. Throws for a formula that was not prepared. */
	column(reading: Reading): Column {
		const known = this.#columns.get(keyOf(reading));
		if (known !== undefined) return known;
		const column = this.#inputColumn(reading);
		this.#columns.set(keyOf(reading), column);
		return column;
	}

	/** The value in a month, as a place on the axis. */
	range(reading: Reading, place: number): ValueRange {
		const column = this.column(reading);
		if (!column.shape.byDraw) {
			const value = valueAt(column, place, 0);
			return { low: value, middle: value, high: value };
		}
		const [low, middle, high] = quantilesOf(drawsInMonth(column, place), [0.05, 0.5, 0.95]);
		return { low: low as number, middle: middle as number, high: high as number };
	}

	/** The published percentiles of a month. */
	percentiles(reading: Reading, place: number): readonly number[] {
		const shares = PERCENTILES.map((percent) => percent / 100);
		return [...quantilesOf(drawsInMonth(this.column(reading), place), shares)];
	}

	/** The published percentiles of the sum over all projected months. */
	total(reading: Reading): Range {
		const { firstMonth, firstProjectedMonth, monthCount } = this.#edition.axis;
		return rangeOf(
			sumOverMonths(this.column(reading), firstProjectedMonth - firstMonth, monthCount)
		);
	}

	/** The value in a month of one draw. */
	inDraw(reading: Reading, place: number, draw: number): number {
		return valueAt(this.column(reading), place, draw);
	}

	/** The draw in the middle: as many draws give less in that month as give more. */
	middleDraw(reading: Reading, place: number): number {
		const values = drawsInMonth(this.column(reading), place);
		const order = Array.from(values.keys()).sort(
			(a, b) => (values[a] as number) - (values[b] as number) || a - b
		);
		return order[Math.floor(order.length / 2)] as number;
	}

	#kindOf(id: string) {
		return this.#graph.get(id)?.kind;
	}

	#leversIn(world: Reading['world']): Readonly<Record<string, number>> {
		if (world === null) return this.#scenario.levers;
		return Object.fromEntries(
			this.#edition.levers.map(({ id, announced, off }) => [
				id,
				world === 'announced' ? announced : off
			])
		);
	}

	#inputColumn(reading: Reading): Column {
		const { id, world } = reading;
		const { drawCount } = this.#scenario;
		const one = (value: number | undefined): Column => ({
			shape: { byMonth: false, byDraw: false },
			values: Float64Array.of(value as number),
			drawCount
		});
		switch (this.#kindOf(id)) {
			case 'lever':
				return one(this.#leversIn(world)[id]);
			case 'constant':
				return one(this.#constants.get(id));
			case 'series':
				return {
					shape: { byMonth: true, byDraw: false },
					values: Float64Array.from(this.#edition.series[id] ?? []),
					drawCount
				};
			case 'assumption':
				return {
					shape: { byMonth: false, byDraw: true },
					values: this.#inputs.assumptions[id] as Float64Array,
					drawCount
				};
			case 'shock':
				return {
					shape: { byMonth: true, byDraw: true },
					values: this.#inputs.shocks[id] as Float64Array,
					drawCount
				};
			default:
				throw new RangeError(`nothing at hand for ${keyOf(reading)}`);
		}
	}
}

/** A quantity in a world, as the pictures of formulas name it: `border-command`, `announced:border-command`. */
export function keyOf({ id, world }: Reading): string {
	return world === null ? id : `${world}:${id}`;
}
