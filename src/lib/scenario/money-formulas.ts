/** The formulas of the model that say what is taken from a pot. */

/** What a use takes from its pot. */
export const USE_FORMULAS: Readonly<Record<string, string>> = {
	investigators: 'investigators-cost',
	surveillance: 'surveillance-spend'
};
/** What its uses leave of it. */
export const REST_FORMULA = 'everything-else';
