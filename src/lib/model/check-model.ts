/** The build's checks of a model: ids, sources, cycles, units, undeclared numbers and unused declarations. */
import { distributionFault } from '#engine/draws/distribution.ts';
import { namesIn, numbersIn, type Expression } from '#engine/expression/expression.ts';
import { parseExpression } from '#engine/expression/parse-expression.ts';
import {
	isSameUnit,
	unitFromText,
	unitOfExpression,
	unitText,
	type Unit
} from '#engine/expression/unit.ts';
import { checkChoices } from './check-choices.ts';
import { checkDeclarations } from './check-declarations.ts';
import type { Model } from './format.ts';
import type { ModelFault, ModelPath } from './read-model.ts';

/** Numbers that a formula may hold without declaring them: nothing, one, months in a year, parts in a hundred. */
const FREE_NUMBERS = [0, 1, 12, 100];

/** The formulas of a model as trees, or every fault found, in order of line. */
export type CheckedModel =
	| { readonly ok: true; readonly expressions: ReadonlyMap<string, Expression> }
	| { readonly ok: false; readonly faults: readonly ModelFault[] };

/** Checks a model that fits the format. */
export function checkModel(model: Model, lineOf: (path: ModelPath) => number): CheckedModel {
	const faults: ModelFault[] = [];
	const report = (path: ModelPath, sentence: string) =>
		faults.push({ line: lineOf(path), sentence });
	const units = declaredUnits(model, report);
	const expressions = parsedFormulas(model, report);
	checkSources(model, report);
	checkValues(model, report);
	checkDeclarations(model, report);
	checkChoices(model, report);
	checkNames(model, expressions, units, report);
	checkReferences(model, units, expressions, report);
	const cycle = cycleIn(expressions);
	if (cycle !== null) {
		const index = model.formulas.findIndex(({ id }) => id === cycle[0]);
		report(
			['formulas', index, 'expression'],
			`formulas depend on each other: ${cycle.join(' → ')}`
		);
	} else checkUnits(model, expressions, units, report);
	if (faults.length === 0) return { ok: true, expressions };
	return { ok: false, faults: faults.sort((a, b) => a.line - b.line) };
}

/** Notes a fault at a place in the file. */
export type Report = (path: ModelPath, sentence: string) => void;

/** Every list of a model whose entries have an id that formulas may name. */
const NAMED_LISTS = [
	'constants',
	'series',
	'shocks',
	'fundingLines',
	'levers',
	'assumptions',
	'formulas'
] as const;

function declaredUnits(model: Model, report: Report): Map<string, Unit> {
	const units = new Map<string, Unit>();
	for (const list of NAMED_LISTS)
		for (const [index, entry] of model[list].entries()) {
			if (units.has(entry.id)) report([list, index, 'id'], `the id ${entry.id} is declared twice`);
			const text = 'unit' in entry ? entry.unit : 'share';
			try {
				units.set(entry.id, unitFromText(text));
			} catch {
				units.set(entry.id, {});
				report([list, index, 'unit'], `${entry.id}: ${text} is not a unit`);
			}
		}
	return units;
}

function parsedFormulas(model: Model, report: Report): Map<string, Expression> {
	const expressions = new Map<string, Expression>();
	for (const [index, { id, expression }] of model.formulas.entries()) {
		const parsed = parseExpression(expression);
		if (parsed.ok) expressions.set(id, parsed.expression);
		else report(['formulas', index, 'expression'], `${id}: ${parsed.fault}`);
	}
	return expressions;
}

function checkSources(model: Model, report: Report): void {
	const used = new Set<string>();
	const check = (source: string | undefined, path: ModelPath, owner: string) => {
		if (source === undefined) return;
		used.add(source);
		if (!Object.hasOwn(model.sources, source))
			report(path, `${owner}: no source is called ${source}`);
	};
	for (const [index, assumption] of model.assumptions.entries())
		for (const source of assumption.sources)
			check(source, ['assumptions', index, 'sources'], assumption.id);
	for (const list of ['fundingLines', 'levers'] as const)
		for (const [index, entry] of model[list].entries())
			check(entry.source, [list, index, 'source'], entry.id);
	for (const [index, line] of model.fundingLines.entries())
		for (const status of line.status)
			check(status.source, ['fundingLines', index, 'status'], line.id);
	for (const [index, event] of model.events.entries())
		check(event.source, ['events', index, 'source'], event.label);
	for (const list of ['context', 'statements'] as const)
		for (const [index, entry] of model[list].entries())
			check(entry.source, [list, index, 'source'], entry.id);
	for (const source of Object.keys(model.sources))
		if (!used.has(source)) report(['sources', source], `the source ${source} is not used`);
}

function checkValues(model: Model, report: Report): void {
	for (const [index, assumption] of model.assumptions.entries()) {
		const { id, distribution, low, central, high, min, max } = assumption;
		const fault = distributionFault({ kind: distribution, low, central, high });
		if (fault !== null) report(['assumptions', index, 'low'], `${id}: ${fault}`);
		if (low < min || high > max)
			report(['assumptions', index, 'min'], `${id}: min and max do not hold low and high`);
	}
	for (const list of ['fundingLines', 'levers'] as const)
		for (const [index, { id, min, max, announced, off }] of model[list].entries())
			for (const setting of [announced, off])
				if (setting < min || setting > max)
					report([list, index, 'announced'], `${id}: ${setting} is outside ${min} to ${max}`);
}

function checkNames(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	units: ReadonlyMap<string, Unit>,
	report: Report
): void {
	const used = new Set<string>();
	for (const [index, { id }] of model.formulas.entries()) {
		const expression = expressions.get(id);
		if (expression === undefined) continue;
		for (const name of namesIn(expression)) {
			used.add(name);
			if (!units.has(name))
				report(['formulas', index, 'expression'], `${id}: nothing is called ${name}`);
		}
		for (const number of numbersIn(expression))
			if (!FREE_NUMBERS.includes(number))
				report(
					['formulas', index, 'expression'],
					`${id}: the number ${number} must be declared as an assumption`
				);
	}
	for (const { formula } of model.outputs) used.add(formula);
	for (const list of NAMED_LISTS)
		for (const [index, { id }] of model[list].entries())
			// A formula may stand for explanation alone.
			if (!used.has(id) && list !== 'formulas')
				report([list, index, 'id'], `${id} is declared but no formula uses it`);
}

function checkReferences(
	model: Model,
	units: ReadonlyMap<string, Unit>,
	expressions: ReadonlyMap<string, Expression>,
	report: Report
): void {
	for (const [index, { id, formula }] of model.outputs.entries())
		if (!expressions.has(formula))
			report(['outputs', index, 'formula'], `${id}: no formula is called ${formula}`);
	const assumptions = new Set(model.assumptions.map(({ id }) => id));
	for (const [index, belief] of model.beliefsAboutMeasures.entries())
		if (!assumptions.has(belief))
			report(['beliefsAboutMeasures', index], `no assumption is called ${belief}`);
	for (const [index, set] of model.beliefSets.entries())
		for (const id of Object.keys(set.assumptions))
			if (!assumptions.has(id))
				report(
					['beliefSets', index, 'assumptions', id],
					`${set.id}: no assumption is called ${id}`
				);
	if (!model.beliefSets.some(({ id }) => id === model.defaultBeliefSet))
		report(['defaultBeliefSet'], `no belief set is called ${model.defaultBeliefSet}`);
	if (!model.vintages.some(({ id }) => id === model.defaultVintage))
		report(['defaultVintage'], `no vintage is called ${model.defaultVintage}`);
	for (const [index, line] of model.fundingLines.entries())
		for (const id of [line.paidFrom, line.costPerUnit?.assumption, line.costPerUnit?.years])
			if (id !== undefined && !units.has(id))
				report(['fundingLines', index], `${line.id}: nothing is called ${id}`);
	for (const [index, preset] of model.presets.entries())
		for (const id of Object.keys(preset.levers))
			if (![...model.fundingLines, ...model.levers].some((lever) => lever.id === id))
				report(['presets', index, 'levers', id], `${preset.id}: no lever is called ${id}`);
}

/** The first circle of formulas, from a formula back to itself, or null. */
function cycleIn(expressions: ReadonlyMap<string, Expression>): string[] | null {
	const done = new Set<string>();
	const visit = (id: string, path: readonly string[]): string[] | null => {
		const seen = path.indexOf(id);
		if (seen >= 0) return [...path.slice(seen), id];
		const expression = expressions.get(id);
		if (done.has(id) || expression === undefined) return null;
		for (const name of namesIn(expression)) {
			const cycle = visit(name, [...path, id]);
			if (cycle !== null) return cycle;
		}
		done.add(id);
		return null;
	};
	for (const id of expressions.keys()) {
		const cycle = visit(id, []);
		if (cycle !== null) return cycle;
	}
	return null;
}

function checkUnits(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	units: ReadonlyMap<string, Unit>,
	report: Report
): void {
	for (const [index, { id }] of model.formulas.entries()) {
		const expression = expressions.get(id);
		if (expression === undefined) continue;
		const declared = units.get(id) as Unit;
		const found = unitOfExpression(expression, (name) => units.get(name) ?? {});
		const path = ['formulas', index, 'expression'];
		if (!found.ok) report(path, `${id}: ${found.fault}`);
		else if (!isSameUnit(found.unit, declared))
			report(
				path,
				`${id} is declared in ${unitText(declared)}, but its formula gives ${unitText(found.unit)}`
			);
	}
	for (const [index, { id, unit, formula }] of model.outputs.entries())
		if (!isSameUnit(unitFromText(unit), units.get(formula) ?? {}))
			report(['outputs', index, 'unit'], `${id}: its formula ${formula} is not in ${unit}`);
}
