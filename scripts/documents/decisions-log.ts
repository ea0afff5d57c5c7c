/** docs/decisions-log.md: the index of the decision records. */
import type { DecisionRecord, DocumentInputs } from './document-inputs.ts';
import { GENERATED, link, paragraphs, table } from './markdown.ts';

/** Writes the decisions log. */
export function decisionsLog({ decisions }: DocumentInputs): string {
	return paragraphs(
		'# Decisions log',
		GENERATED,
		`${decisions.length} decisions about the model, its methods and its construction. Each record holds the context, the decision and its consequences; some hold a measurement.`,
		table(
			['number', 'decision', 'what was decided, in its first sentence', 'measured'],
			decisions.map((record) => [
				record.file.slice(0, 4),
				link(record.title, `decisions/${record.file}`),
				firstSentence(record),
				'Measured' in record.sections ? 'yes' : 'no'
			])
		)
	);
}

function firstSentence({ sections, file }: DecisionRecord): string {
	const text = (sections['Decision'] ?? '').trim();
	if (text === '') throw new Error(`${file} decides nothing`);
	// A record that begins with a table has no sentence to quote.
	if (text.startsWith('|')) return 'See the table in the record.';
	const [paragraph = ''] = text.replace(/^(?:- |\d+\. )/, '').split('\n\n');
	const sentence = /^.*?\.(?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph;
	return withoutRelativeLinks(sentence.replaceAll('\n', ' ').replace(/:$/, ' …'));
}

// Links of a record are relative to its own folder.
function withoutRelativeLinks(text: string): string {
	return text.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
}
