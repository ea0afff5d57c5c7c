/** How monthly chance is made, by the kind of shock. The compiler sees to it that no kind is missing. */
import type { Shock } from '#engine/draws/draw-columns.ts';
import type { DocumentInputs } from '../document-inputs.ts';
import { code, paragraphs, table } from '../markdown.ts';

/** What a kind of shock computes, and the fields of the edition it uses. */
interface ShockMeaning {
	readonly text: string;
	readonly fields: readonly string[];
}

const SHOCK_MEANINGS: Readonly<Record<Shock['kind'], ShockMeaning>> = {
	autocorrelated: {
		text: `It is standard normal in every month, and each month keeps a share of the month before. With \`ρ\` the field \`correlation\`, and \`z(t, i)\` the standard normal quantile at \`u(t, i)\`:

- \`e(0, i) = z(0, i)\`;
- \`e(t, i) = ρ e(t − 1, i) + √(1 − ρ²) z(t, i)\` in all later months.`,
		fields: ['kind', 'correlation']
	},
	historic: {
		text: `It is one of the values that the same month of the year had in the past, each as likely as any other. The field \`valuesByPhase\` is a list of lists with \`P\` entries. In axis month \`t\` the list number \`(firstPhase + t) mod P\` is used, counted from 0. With \`n\` values in that list, \`e(t, i)\` is its value number \`floor(u(t, i) × n)\`, counted from 0. Months are drawn one by one.`,
		fields: ['kind', 'firstPhase', 'valuesByPhase']
	}
};

/** Writes the section. Throws where an edition gives a shock a field that is not described here. */
export function shockText({ model, editions }: DocumentInputs): string {
	for (const { vintage, shocks } of editions)
		for (const [id, shock] of Object.entries(shocks)) {
			const known = SHOCK_MEANINGS[shock.kind].fields;
			const unknown = Object.keys(shock).filter((field) => !known.includes(field));
			if (unknown.length > 0)
				throw new Error(`${vintage}: the specification does not describe ${id}.${unknown[0]}`);
		}
	return paragraphs(
		'## Shocks',
		'A shock is a table of months by draws, over the whole axis, measured months included. Its value in axis month `t` and draw `i` is `e(t, i)`. It is made from `u(t, i) = uniform(seed, "shock ID t", d, i)`, with `d` the dimension of that shock and month. The name is the word `shock`, a space, the id of the shock, a space, and `t` in decimal digits without leading zeros. The field `kind` of the shock in the edition says how:',
		...Object.entries(SHOCK_MEANINGS).map(([kind, { text }]) =>
			paragraphs(`### Shocks of kind ${kind}`, text)
		),
		'### Shocks of this model',
		table(
			['id', 'title', ...editions.map(({ vintage }) => `kind in edition ${vintage}`)],
			model.shocks.map(({ id, title }) => [
				code(id),
				title,
				...editions.map(({ shocks }) => code(shocks[id]?.kind ?? 'missing'))
			])
		)
	);
}
