/** Words that the product does not use of people, of projections and of causes (CON-01, CON-02, VIZ-12). */

/** A rule, and where it does not hold. */
interface WordRule {
	readonly id: 'CON-01' | 'CON-02' | 'VIZ-12';
	readonly pattern: RegExp;
}

const RULES: readonly WordRule[] = [
	{
		id: 'CON-01',
		pattern:
			/\b(?:illegals?|bogus|floods?|flooding|waves?|surges?|surging|tides?|swarms?|influx|invasion|invaders?|stem(?:s|ming)?|crackdowns?|boat people|smash(?:es|ed|ing)?|migrants?|aliens?|failed asylum)\b/i
	},
	{
		id: 'CON-02',
		pattern:
			/\b(?:will|would cut|would reduce|saves?|saving|leads? to|led to|proves?|proven|guarantees?|ensures?)\b/i
	},
	{
		id: 'VIZ-12',
		pattern:
			/\b(?:caused|causes (?!together|of)|thanks to|impact of|effect of the money is|due to the (?:money|measures)|because of the (?:money|measures)|paid off|worked as planned|success(?:ful|fully)?|failures?)\b/i
	}
];

/** What is allowed although a rule forbids it: quoted with its speaker, a published title, or said of something else. */
const ALLOWED: readonly RegExp[] = [
	// Titles of publications.
	/Migrants detected crossing the English Channel in small boats/g,
	/Illegal Migration Bill economic impact assessment/g,
	/Effects of enforcement on illegal markets/gi,
	// Of trade and not of people.
	/illegal markets/gi,
	// A title of the model: costs that are not paid, in the money table.
	/Arrivals avoided that save support costs/g,
	// Said of what does not happen, or of a promise about the product itself.
	/(?:nothing is called|called) (?:a )?success or (?:a )?failure/gi,
	/success or failure/gi,
	/save nothing/gi,
	/Nothing you did caused this/g
];

/** One thing that is wrong with a text. */
export interface Fault {
	readonly rule: string;
	readonly found: string;
	readonly text: string;
}

/** The forbidden words in a text. */
export function forbiddenIn(text: string): Fault[] {
	const own = ALLOWED.reduce((rest, allowed) => rest.replace(allowed, ''), text);
	return RULES.flatMap(({ id, pattern }) => {
		const found = pattern.exec(own);
		return found === null ? [] : [{ rule: id, found: found[0], text }];
	});
}
