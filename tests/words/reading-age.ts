/** How hard a text is to read: Flesch-Kincaid grade and sentence lengths. A number counts as one easy word. */

/** The sentences of a text. Points inside numbers and addresses end nothing. */
export function sentencesOf(text: string): string[] {
	return text
		.replace(/\s+/g, ' ')
		.split(/(?<=[.!?:][”"’)]?) (?=[“"‘(]?[A-Z0-9£−])|(?<=[.!?][”"’)]?)$/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a text; a number with its sign and unit is one. */
export function wordsOf(text: string): string[] {
	return text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How many syllables an English word has, by its letters. */
export function syllablesOf(word: string): number {
	if (/\p{N}/u.test(word)) return 1;
	return word
		.toLowerCase()
		.split('-')
		.map(syllablesOfPart)
		.reduce((sum, count) => sum + count, 0);
}

function syllablesOfPart(part: string): number {
	const letters = part.replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const core = letters
		.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
		.replace(/^y/, '');
	return Math.max(1, core.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The Flesch-Kincaid grade of a text: the school year, in the USA, of somebody who can read it. */
export function gradeOf(text: string): number {
	const sentences = sentencesOf(text);
	const words = wordsOf(text);
	if (sentences.length === 0 || words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
