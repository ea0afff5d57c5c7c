/** A trial run of a compiled edition: every formula must give numbers, as announced, off, and at both ends of every lever. */
import { evaluateProgram } from '#engine/columns/evaluate-program.ts';
import { chanceOf } from '#engine/draws/chance.ts';
import { assumptionDraws, shockDraws } from '#engine/draws/draw-columns.ts';
import type { Edition } from './edition.ts';

const DRAWS = 64;
const SEED = 1;

/** The formulas that gave something other than a number, each once, in order. */
export function formulasWithoutNumbers(edition: Edition): string[] {
	const { program, series, axis } = edition;
	const chance = chanceOf(edition, SEED, DRAWS);
	const assumptions = Object.fromEntries(
		Object.entries(edition.assumptions).map(([id, assumption]) => [
			id,
			assumptionDraws(assumption, chance, assumption.drawnAs)
		])
	);
	const shocks = Object.fromEntries(
		Object.entries(edition.shocks).map(([id, shock]) => [
			id,
			shockDraws(shock, chance, id, axis.monthCount)
		])
	);
	const faulty = new Set<string>();
	for (const choice of ['announced', 'off', 'min', 'max'] as const) {
		const levers = Object.fromEntries(edition.levers.map((lever) => [lever.id, lever[choice]]));
		const inputs = { drawCount: DRAWS, levers, series, assumptions, shocks };
		const columns = evaluateProgram(program, inputs, Object.keys(program.outputs));
		for (const [id, { values }] of Object.entries(columns))
			if (!values.every(Number.isFinite)) faulty.add(id);
	}
	return [...faulty];
}
