/** Finds the figures of a sentence, so that each can lead to its working. Dates, periods and frequencies are no figures. */

/** A part of a sentence: a figure, or the words around it. */
export interface SentencePart {
	readonly text: string;
	readonly isFigure: boolean;
}

const AMOUNT = String.raw`[−-]?\u2060?£?\d+(?:,\d{3})*(?:\.\d+)?(?:%|m\b|bn\b| million| billion)?`;
/* "22,000", "between 22,000 and 57,000", "360 more and 640 fewer", "£39m to £120m". */
const FIGURE = new RegExp(`${AMOUNT}(?:(?: more| fewer| less)? (?:and|to) ${AMOUNT})?`, 'g');
const MONTHS =
	/(?:January|February|March|April|May|June|July|August|September|October|November|December|year) $/;

/** The parts of a sentence, in order; joined they are the sentence. */
export function figuresInSentence(sentence: string): SentencePart[] {
	const parts: SentencePart[] = [];
	let end = 0;
	const words = (text: string) => {
		if (text !== '') parts.push({ text, isFigure: false });
	};
	for (const match of sentence.matchAll(FIGURE)) {
		const [text] = match;
		const after = sentence.slice(match.index + text.length);
		if (!isFigure(sentence.slice(0, match.index), text, after)) continue;
		words(sentence.slice(end, match.index));
		parts.push({ text, isFigure: true });
		end = match.index + text.length;
	}
	words(sentence.slice(end));
	return parts;
}

/* Counts have a comma from 1,000 on. */
const YEARS = /^20\d\d(?: (?:and|to) 20\d\d)?$/;

function isFigure(before: string, text: string, after: string): boolean {
	if (MONTHS.test(before) || YEARS.test(text)) return false;
	// "it makes £150m, never £225m": a sum that is not made.
	if (/never $/.test(before)) return false;
	// "22 of 23": the second is how many there are. "of 5,417 counted" is a figure.
	if (/ of $/.test(before) && !/[,£%]/.test(text)) return false;
	// "in 90 of 100", "the 90-in-100 range": how often a range holds, which is the same for every range.
	if (/^ of 100/.test(after) || (/\bin ?$/.test(before) && /^-?100$/.test(text))) return false;
	return !/^(?:-in-100| months?\b| November| October)/.test(after);
}
