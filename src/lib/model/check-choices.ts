/** Checks of what people can choose: effects, splits, dates, and ids that links need for themselves. */
import type { Report } from './check-model.ts';
import type { Model } from './format.ts';

/** Keys of links and forms; a lever or assumption of the same name could never be set. */
const RESERVED_IDS = [
	'v',
	'model',
	'version',
	'vintage',
	'seed',
	'draws',
	'beliefs',
	'belief',
	'belief-low',
	'belief-likely',
	'belief-high',
	'own'
];

/** Checks the choices of a model that fits the format. */
export function checkChoices(model: Model, report: Report): void {
	checkReservedIds(model, report);
	checkEffects(model, report);
	checkSplits(model, report);
	for (const [index, { id, unit }] of model.constants.entries())
		if (unit === 'share')
			report(
				['constants', index, 'unit'],
				`${id}: a number without a unit is an assumption, not a constant`
			);
	for (const [index, { id, madeOn, reviewBy }] of model.assumptions.entries())
		if (reviewBy <= madeOn)
			report(['assumptions', index, 'reviewBy'], `${id}: the review is not after ${madeOn}`);
	for (const list of ['vintages', 'beliefSets', 'outputs', 'presets'] as const) {
		const seen = new Set<string>();
		for (const [index, { id }] of model[list].entries()) {
			if (seen.has(id)) report([list, index, 'id'], `the id ${id} is declared twice`);
			seen.add(id);
		}
	}
}

function checkReservedIds(model: Model, report: Report): void {
	for (const list of ['fundingLines', 'levers', 'assumptions', 'beliefSets'] as const)
		for (const [index, { id }] of model[list].entries())
			if (RESERVED_IDS.includes(id)) report([list, index, 'id'], `the id ${id} is taken by links`);
}

/** What a set believes of the measures fits every belief about them. */
function checkEffects(model: Model, report: Report): void {
	const beliefs = model.assumptions.filter(({ id }) => model.beliefsAboutMeasures.includes(id));
	const min = Math.max(...beliefs.map((belief) => belief.min));
	const max = Math.min(...beliefs.map((belief) => belief.max));
	for (const [index, { id, effect }] of model.beliefSets.entries()) {
		const { low, central, high } = effect;
		if (!(min <= low && low <= central && central <= high && high <= max))
			report(
				['beliefSets', index, 'effect'],
				`${id}: effect is not low, central and high within ${min} to ${max}`
			);
	}
}

function checkSplits(model: Model, report: Report): void {
	const assumptions = new Set(model.assumptions.map(({ id }) => id));
	for (const [index, line] of model.fundingLines.entries()) {
		if ((line.role === 'use') !== (line.paidFrom !== undefined))
			report(
				['fundingLines', index],
				`${line.id}: uses, and only uses, say which pot pays for them`
			);
		const pot = model.fundingLines.find(({ id }) => id === line.paidFrom);
		if (line.paidFrom !== undefined && pot?.role !== 'pot')
			report(['fundingLines', index, 'paidFrom'], `${line.id}: ${line.paidFrom} is not a pot`);
		for (const id of [line.costPerUnit?.assumption, line.costPerUnit?.years])
			if (id !== undefined && !assumptions.has(id))
				report(['fundingLines', index, 'costPerUnit'], `${line.id}: no assumption is called ${id}`);
	}
}
