/** What one line of money adds to the spending of a scenario, found by running the model with that line alone. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { Edition } from '#model/edition.ts';
import { drawsInMonth, middleOf, rangeOf } from './draw-sums.ts';
import { assumptionColumns, evaluateInputs } from './evaluate-scenario.ts';
import { addDraws, yearSpend, yearTotals, type PriceColumns } from './financial-years.ts';
import type { Scenario } from './scenario.ts';
import type { FinancialYearSpend, Range } from './scenario-result.ts';

/** A sum of spending, GBP millions: cash, November 2024 prices, and those discounted. */
export type Spending = Pick<
	FinancialYearSpend,
	'spendGbpMillions' | 'realGbpMillions' | 'discountedGbpMillions'
>;

/** A financial year's cash, GBP millions. */
export type YearCash = Pick<FinancialYearSpend, 'financialYear' | 'spendGbpMillions'>;

/** What a line adds. */
export interface LineAmounts {
	/** Over the simulated months. */
	readonly spending: Spending;
	readonly years: readonly FinancialYearSpend[];
	/** Cash in measured months, before the simulated ones: no longer to be chosen, and in no sum. GBP millions. */
	readonly beforeGbpMillions: number;
}

/** What the money formulas read of a scenario: no chance by month plays a part in them. */
export function moneyInputs(edition: Edition, scenario: Scenario): ProgramInputs {
	const { drawCount, levers } = scenario;
	const assumptions = assumptionColumns(edition, scenario);
	return { drawCount, levers, series: edition.series, assumptions, shocks: {} };
}

/** Runs the spending formula with one line on and all others off, so that no formula is written a second time here. */
export class LineSpending {
	readonly #edition: Edition;
	readonly #inputs: ProgramInputs;
	readonly #off: Readonly<Record<string, number>>;
	readonly #prices: PriceColumns;

	constructor(edition: Edition, inputs: ProgramInputs) {
		this.#edition = edition;
		this.#inputs = inputs;
		const money = edition.levers.filter(({ role }) => role !== 'measure');
		this.#off = Object.fromEntries(money.map(({ id, off }) => [id, off]));
		this.#prices = evaluateInputs(edition, this.#inputs, ['real-factor', 'discount-factor']);
	}

	/** What a line adds to the spending. */
	ofLine(id: string): LineAmounts {
		const { firstMonth, firstProjectedMonth } = this.#edition.axis;
		const first = firstProjectedMonth - firstMonth;
		const simulated = this.#years(id, first);
		const sumOf = (prices: 'cash' | 'real' | 'discounted') =>
			middleOf(addDraws(simulated.map((year) => year[prices])), 1);
		const whole = middleOf(addDraws(this.#years(id, 0).map(({ cash }) => cash)), 1);
		const cash = sumOf('cash');
		return {
			spending: {
				spendGbpMillions: cash,
				realGbpMillions: sumOf('real'),
				discountedGbpMillions: sumOf('discounted')
			},
			years: simulated.map(yearSpend).filter(({ spendGbpMillions }) => spendGbpMillions > 0),
			beforeGbpMillions: middleOf(Float64Array.of(whole - cash), 1)
		};
	}

	/** A line's cash by financial year over all months of the model. */
	wholeYears(id: string): readonly YearCash[] {
		return this.#years(id, 0)
			.map(yearSpend)
			.filter(({ spendGbpMillions }) => spendGbpMillions > 0)
			.map(({ financialYear, spendGbpMillions }) => ({ financialYear, spendGbpMillions }));
	}

	/** The range of a formula that does not differ between months; null where there is none. */
	rangeOf(formula: string | undefined): Range | null {
		if (formula === undefined) return null;
		const { [formula]: column } = evaluateInputs(this.#edition, this.#inputs, [formula]);
		return column === undefined ? null : rangeOf(drawsInMonth(column, 0), 1);
	}

	#years(id: string, first: number) {
		const levers = { ...this.#inputs.levers, ...this.#off, [id]: this.#inputs.levers[id]! };
		const inputs = { ...this.#inputs, levers };
		const columns = evaluateInputs(this.#edition, inputs, ['programme-spend']);
		const span = { edition: this.#edition, first, end: this.#edition.axis.monthCount };
		return yearTotals(span, this.#prices, columns['programme-spend'], 'cash');
	}
}
