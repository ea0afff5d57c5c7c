/** The money line by line: what was announced, what became of it, and what each line adds to the spending of a scenario. */
import type { ProgramInputs } from '#engine/columns/evaluate-program.ts';
import type { Edition } from '#model/edition.ts';
import type { ModelDocumentation } from '#model/documentation/model-documentation.ts';
import { loadEdition } from './editions.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { sourceName, type MoneyStatus, type SourceName } from './explain-inputs.ts';
import { LineSpending, moneyInputs, type LineAmounts, type YearCash } from './line-spending.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { leverUnit, PROFILE_LEVERS } from './lever-controls.ts';
import { REST_FORMULA, USE_FORMULAS } from './money-formulas.ts';
import type { Scenario } from './scenario.ts';
import type { Range } from './scenario-result.ts';
import type { LeverControl } from './simulator-view.ts';

/** What is told of any line. */
interface Announced {
	readonly id: string;
	readonly title: string;
	readonly purpose: string;
	readonly unit: LeverControl['unit'];
	readonly announced: number;
	readonly announcedLabel: string;
	/** As the scenario has it. */
	readonly setting: number;
	readonly status: MoneyStatus;
	readonly source: SourceName | null;
}

/** A use of a pot: inside it, never beside it. */
export interface LedgerUse extends Announced {
	/** What it takes from the pot, GBP millions; null where the model gives it no price. */
	readonly takesGbpMillions: Range | null;
}

/** A line that spending is the sum of. */
export interface LedgerLine extends Announced, LineAmounts {
	readonly role: 'pot' | 'line' | 'later';
	/** A later line: its amount when it is switched on. */
	readonly whenOn: number | null;
	readonly uses: readonly LedgerUse[];
	/** What is left of a pot after its uses, GBP millions; null for other lines. */
	readonly restGbpMillions: Range | null;
}

/** A way the pot can fall on the financial years, cash, over all months of the model. */
export interface LedgerProfile {
	readonly id: 'two-years' | 'second-year' | 'own';
	readonly isChosen: boolean;
	/** The levers that make it. */
	readonly levers: Readonly<Record<string, number>>;
	readonly years: readonly YearCash[];
}

/** The whole ledger. */
export interface MoneyLedger {
	readonly lines: readonly LedgerLine[];
	readonly profiles: readonly LedgerProfile[];
	/** How the announced sums relate, GBP millions. */
	readonly announcedSums: {
		/** The scenario with every lever as announced, which they are of, as an address's search part. */
		readonly link: string;
		readonly pot: number;
		readonly earlier: number;
		readonly newThatDay: number;
		/** Other lines of that day, by title. */
		readonly others: readonly { readonly id: string; readonly gbpMillions: number }[];
		readonly thatDay: number;
		readonly withEarlier: number;
		/** What the uses take of the pot as announced: the middle of the simulations, the rest last. */
		readonly uses: readonly { readonly id: string | null; readonly gbpMillions: number }[];
	};
}

/** The ledger of a scenario. Throws where there is no such edition: links are checked before they get here. */
export async function ledgerOf(scenario: Scenario): Promise<MoneyLedger> {
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError(`no edition for ${JSON.stringify(scenario)}`);
	return moneyLedger(edition, await loadDocumentation(edition), scenario);
}

/** The ledger of a scenario on its edition. */
export function moneyLedger(
	edition: Edition,
	documentation: ModelDocumentation,
	scenario: Scenario
): MoneyLedger {
	const { fundingLines } = documentation;
	const inputs = moneyInputs(edition, scenario);
	const spending = new LineSpending(edition, inputs);
	const announcedLevers = Object.fromEntries(
		edition.levers.map((lever) => [lever.id, lever.announced])
	);
	const announced = new LineSpending(edition, { ...inputs, levers: announcedLevers });
	const toldOf = (line: FundingLine): Announced => ({
		id: line.id,
		title: line.title,
		purpose: line.purpose,
		unit: leverUnit(edition.levers.find(({ id }) => id === line.id)!),
		announced: line.announced,
		announcedLabel: line.announcedLabel,
		setting: scenario.levers[line.id] ?? line.announced,
		status: statusOf(documentation, line),
		source: sourceName(documentation, line.source)
	});
	return {
		lines: fundingLines.flatMap((line): LedgerLine[] => {
			if (line.role === 'use') return [];
			const uses = fundingLines.filter(({ paidFrom }) => paidFrom === line.id);
			return [
				{
					...toldOf(line),
					role: line.role,
					whenOn: line.whenOn ?? null,
					...spending.ofLine(line.id),
					uses: uses.map((use) => ({
						...toldOf(use),
						takesGbpMillions: spending.rangeOf(USE_FORMULAS[use.id])
					})),
					restGbpMillions: line.role === 'pot' ? spending.rangeOf(REST_FORMULA) : null
				}
			];
		}),
		profiles: profilesOf(edition, fundingLines, inputs),
		announcedSums: {
			...announcedSums(fundingLines, announced),
			link: linkFromScenario({ ...scenario, levers: announcedLevers })
		}
	};
}

type FundingLine = ModelDocumentation['fundingLines'][number];

function statusOf(documentation: ModelDocumentation, line: FundingLine): MoneyStatus {
	return {
		novelty: line.novelty,
		stages: line.status.map(({ stage, amountGbpMillions, date, note, source }) => ({
			...{ stage, amountGbpMillions, date, note: note ?? '' },
			source: source === undefined ? null : sourceName(documentation, source)
		}))
	};
}

function profilesOf(
	edition: Edition,
	lines: readonly FundingLine[],
	inputs: ProgramInputs
): readonly LedgerProfile[] {
	const pot = lines.find(({ role }) => role === 'pot');
	if (pot === undefined) return [];
	const { allInSecondYear, own } = PROFILE_LEVERS;
	const isOwn = (inputs.levers[own] ?? 0) > 0;
	const isSecond = !isOwn && (inputs.levers[allInSecondYear] ?? 0) > 0;
	const profile = (
		id: LedgerProfile['id'],
		isChosen: boolean,
		levers: Readonly<Record<string, number>>
	): LedgerProfile => ({
		...{ id, isChosen, levers },
		years: new LineSpending(edition, {
			...inputs,
			levers: { ...inputs.levers, ...levers }
		}).wholeYears(pot.id)
	});
	return [
		profile('two-years', !isOwn && !isSecond, { [own]: 0, [allInSecondYear]: 0 }),
		profile('second-year', isSecond, { [own]: 0, [allInSecondYear]: 1 }),
		...(isOwn ? [profile('own', true, {})] : [])
	];
}

function announcedSums(
	lines: readonly FundingLine[],
	announced: LineSpending
): Omit<MoneyLedger['announcedSums'], 'link'> {
	const middle = (formula: string) => announced.rangeOf(formula)?.[3] ?? 0;
	const pot = lines.find(({ role }) => role === 'pot')?.announced ?? 0;
	const [thatDay, withEarlier] = [middle('announced-that-day'), middle('announced-with-earlier')];
	const earlier = withEarlier - thatDay;
	return {
		...{ pot, earlier, thatDay, withEarlier },
		newThatDay: pot - earlier,
		others: lines
			.filter(({ role }) => role === 'line')
			.map((line) => ({ id: line.id, gbpMillions: line.announced })),
		uses: [
			...lines
				.filter(({ role }) => role === 'use')
				.map(({ id }) => ({ id, gbpMillions: middle(USE_FORMULAS[id] ?? REST_FORMULA) })),
			{ id: null, gbpMillions: middle(REST_FORMULA) }
		]
	};
}
