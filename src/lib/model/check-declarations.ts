/** The build's checks of what stands in a model without a formula: later lines, belief sets, context, presets. */
import type { Report } from './check-model.ts';
import type { Model } from './format.ts';

/** Reports what does not fit together in the declarations of a model. */
export function checkDeclarations(model: Model, report: Report): void {
	checkLaterLines(model, report);
	checkWhatIf(model, report);
	checkBeliefSets(model, report);
	checkContext(model, report);
	checkStatements(model, report);
	checkPresets(model, report);
}

/** A later line starts off and says what it is when on; no other line does. */
function checkLaterLines(model: Model, report: Report): void {
	for (const [
		index,
		{ id, role, whenOn, announced, off, min, max }
	] of model.fundingLines.entries()) {
		const path = ['fundingLines', index, 'role'];
		if (role !== 'later') {
			if (whenOn !== undefined) report(path, `${id}: whenOn is for lines of the role later`);
		} else if (whenOn === undefined || whenOn < min || whenOn > max || whenOn === off)
			report(
				path,
				`${id}: a later line needs whenOn, the setting when it is on, within its bounds`
			);
		else if (announced !== off)
			report(path, `${id}: a later line starts off, so announced must be ${off}`);
	}
}

function checkWhatIf(model: Model, report: Report): void {
	for (const [index, { id, whatIf, min, max, low, central, high }] of model.assumptions.entries()) {
		if (whatIf === undefined) continue;
		const path = ['assumptions', index, 'whatIf'];
		if (low !== high) report(path, `${id}: whatIf is for a single number, and this is a range`);
		if (whatIf.low < min || whatIf.high > max || whatIf.low > central || whatIf.high < central)
			report(path, `${id}: whatIf must hold ${central} and lie within ${min} to ${max}`);
	}
}

/** A belief set is complete: it says something about every belief. */
function checkBeliefSets(model: Model, report: Report): void {
	const byEffect = new Set(model.beliefsAboutMeasures);
	const others = model.assumptions.filter(({ id, belief }) => belief && !byEffect.has(id));
	const bounds = new Map(model.assumptions.map(({ id, min, max }) => [id, { min, max }]));
	for (const [index, set] of model.beliefSets.entries()) {
		for (const { id } of others)
			if (!Object.hasOwn(set.assumptions, id))
				report(['beliefSets', index], `${set.id} says nothing about ${id}`);
		for (const [id, { low, central, high }] of Object.entries(set.assumptions)) {
			const { min, max } = bounds.get(id) ?? { min: low, max: high };
			if (!(min <= low && low <= central && central <= high && high <= max))
				report(
					['beliefSets', index, 'assumptions', id],
					`${set.id}: ${id} is not low, central and high within ${min} to ${max}`
				);
		}
	}
}

function checkContext(model: Model, report: Report): void {
	const taken = new Set(
		[...model.assumptions, ...model.formulas, ...model.fundingLines, ...model.levers].map(
			({ id }) => id
		)
	);
	for (const [index, { id, dataSet, points }] of model.context.entries()) {
		if (taken.has(id)) report(['context', index, 'id'], `the id ${id} is declared twice`);
		taken.add(id);
		if ((dataSet === undefined) === (points.length === 0))
			report(['context', index], `${id}: context has either points or a data set`);
		for (const [at, { period, note }] of points.entries()) {
			const before = points[at - 1];
			if (before !== undefined && period < before.period)
				report(['context', index, 'points', at], `${id}: ${period} stands after ${before.period}`);
			const isTwice = points.filter((point) => point.period === period).length > 1;
			if (isTwice && note === undefined)
				report(
					['context', index, 'points', at],
					`${id}: ${period} has more than one count, so the note must say whose this is`
				);
		}
	}
}

function checkStatements(model: Model, report: Report): void {
	const ids = model.statements.map(({ id }) => id);
	for (const [index, id] of ids.entries())
		if (ids.indexOf(id) !== index)
			report(['statements', index, 'id'], `the id ${id} is declared twice`);
}

function checkPresets(model: Model, report: Report): void {
	const levers = new Map(
		[...model.fundingLines, ...model.levers].map((lever) => [lever.id, lever])
	);
	for (const [index, preset] of model.presets.entries()) {
		for (const [id, setting] of Object.entries(preset.levers)) {
			const { min, max } = levers.get(id) ?? { min: setting, max: setting };
			if (setting < min || setting > max)
				report(
					['presets', index, 'levers', id],
					`${preset.id}: ${setting} is outside ${min} to ${max}`
				);
		}
		if (
			preset.beliefSet !== undefined &&
			!model.beliefSets.some(({ id }) => id === preset.beliefSet)
		)
			report(
				['presets', index, 'beliefSet'],
				`${preset.id}: no belief set is called ${preset.beliefSet}`
			);
	}
}
