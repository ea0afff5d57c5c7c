/** A checked model as its documentation. Build time only. */
import type { Expression } from '#engine/expression/expression.ts';
import { operandsOf } from '#engine/expression/expression.ts';
import * as z from 'zod';
import type { Model } from '../format.ts';
import type {
	DocumentedFormula,
	ModelDocumentation,
	Origin,
	Reading,
	Stage
} from './model-documentation.ts';
import { ORIGINS } from './origins.ts';
import { texFromExpression } from './tex-from-expression.ts';

const stagesSchema = z.strictObject({
	stages: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			sentence: z.string(),
			formulas: z.array(z.string())
		})
	)
});

/** The stages of a model as parsed from `stages.yaml`. Throws where a formula stands in none or in two. */
export function stagesOfModel(model: Model, plain: unknown): readonly Stage[] {
	const { stages } = stagesSchema.parse(plain);
	const placed = stages.flatMap(({ formulas }) => formulas);
	const wanted = model.formulas.map(({ id }) => id);
	const faulty = [
		...wanted.filter((id) => placed.filter((other) => other === id).length !== 1),
		...placed.filter((id) => !wanted.includes(id))
	];
	if (faulty.length > 0)
		throw new RangeError(`stages: not in exactly one stage, or no formula: ${faulty.join(', ')}`);
	return stages;
}

/** Gathers the documentation. `mathMlFromTex` makes the pictures of the formulas. */
export function documentModel(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	stages: readonly Stage[],
	mathMlFromTex: (tex: string) => string
): ModelDocumentation {
	const { time: _time, presets: _presets, eventsDataSet: _events, ...told } = model;
	return {
		format: 1,
		...told,
		stages,
		series: model.series.map((series) => ({ ...series, ...originOf(series.id) })),
		shocks: model.shocks.map((shock) => ({ ...shock, ...originOf(shock.id) })),
		formulas: model.formulas.map((formula): DocumentedFormula => {
			const expression = expressions.get(formula.id) as Expression;
			return {
				...formula,
				mathMl: mathMlFromTex(texFromExpression(expression)),
				reads: readingsIn(expression),
				functions: functionsIn(expression)
			};
		})
	};
}

function originOf(id: string): Origin {
	const origin = ORIGINS[id];
	if (origin === undefined) throw new RangeError(`it is not told where ${id} comes from`);
	return origin;
}

function readingsIn(expression: Expression): Reading[] {
	const readings = new Map<string, Reading>();
	const visit = (node: Expression, world: Reading['world']): void => {
		if (node.kind === 'name') readings.set(`${world ?? ''}:${node.id}`, { id: node.id, world });
		const inside = node.kind === 'world' ? node.name : world;
		for (const operand of operandsOf(node)) visit(operand, inside);
	};
	visit(expression, null);
	return [...readings.values()];
}

function functionsIn(expression: Expression): string[] {
	const names = new Set<string>();
	const visit = (node: Expression): void => {
		if (node.kind === 'month-function') names.add(node.name);
		operandsOf(node).forEach(visit);
	};
	visit(expression);
	return [...names];
}
