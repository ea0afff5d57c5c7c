/** What an edition's program leaves out: each step's unit, and where in the model's text it comes from. Build time only. */
import { compileProgram } from '#engine/expression/compile-program.ts';
import type { Expression } from '#engine/expression/expression.ts';
import { unitFromText, unitOfExpression, unitText, type Unit } from '#engine/expression/unit.ts';
import { declarationsOf } from './compile-model.ts';
import type { Edition } from './edition.ts';
import type { Model } from './format.ts';
import type { ModelPath } from './read-model.ts';

/** A declaration or formula of the model's text, and the line it stands on. */
export interface NotedSource {
	readonly id: string;
	readonly line: number;
}

/** What is noted of a step. Parts of several formulas can be one step; then there is a source for each. */
export interface StepNote {
	/** In words, such as `GBP / person`. More than one where the same number serves in several units. */
	readonly units: readonly string[];
	readonly sources: readonly NotedSource[];
}

/** The notes of one edition's program, step by step. */
export interface ProgramNotes {
	/** Version of this file's own format. */
	readonly format: 1;
	/** Digest of the edition. */
	readonly edition: string;
	readonly steps: readonly StepNote[];
}

const LISTS = [
	'constants',
	'series',
	'shocks',
	'fundingLines',
	'levers',
	'assumptions',
	'formulas'
] as const;

interface Declared {
	readonly unit: Unit;
	readonly line: number;
	readonly isInput: boolean;
}

/** Notes on the program of an edition of a checked model. */
export function programNotes(
	model: Model,
	expressions: ReadonlyMap<string, Expression>,
	lineOf: (path: ModelPath) => number,
	edition: Edition
): ProgramNotes {
	const declared = declarations(model, lineOf);
	const units = edition.program.steps.map(() => new Set<string>());
	const sources = edition.program.steps.map(() => new Map<string, number>());
	const note = (step: number, part: Expression, formulaId: string) => {
		// A name is noted where it is declared; that of a formula, with the formula's own parts.
		const from = part.kind === 'name' ? part.id : formulaId;
		const { line, isInput } = declared.get(from) as Declared;
		if (part.kind === 'name' && !isInput) return;
		(sources[step] as Map<string, number>).set(from, line);
		(units[step] as Set<string>).add(unitOfPart(part, declared));
	};
	compileProgram(declarationsOf(model, expressions, edition.axis), note);
	return {
		format: 1,
		edition: edition.digest,
		steps: units.map((names, step) => ({
			units: [...names].sort(),
			sources: [...(sources[step] as Map<string, number>)].map(([id, line]) => ({ id, line }))
		}))
	};
}

function declarations(
	model: Model,
	lineOf: (path: ModelPath) => number
): ReadonlyMap<string, Declared> {
	const declared = new Map<string, Declared>();
	for (const list of LISTS)
		for (const [index, entry] of model[list].entries())
			declared.set(entry.id, {
				unit: unitFromText('unit' in entry ? entry.unit : 'share'),
				line: lineOf(list === 'formulas' ? [list, index, 'expression'] : [list, index, 'id']),
				isInput: list !== 'formulas' && list !== 'constants'
			});
	return declared;
}

function unitOfPart(part: Expression, declared: ReadonlyMap<string, Declared>): string {
	// Nothing is nothing in every unit.
	if (part.kind === 'number' && part.value === 0) return 'any';
	const found = unitOfExpression(part, (id) => (declared.get(id) as Declared).unit);
	if (!found.ok) throw new RangeError(found.fault);
	return unitText(found.unit);
}
