/** All generated documents: where each stands, and its text as it is stored. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { assumptionsLog } from './assumptions-log.ts';
import { assuranceStatement } from './assurance-statement.ts';
import { dataLog } from './data-log.ts';
import { decisionsLog } from './decisions-log.ts';
import type { DocumentInputs } from './document-inputs.ts';
import { modelCard } from './model-card.ts';
import { modelSpecification } from './model-specification.ts';
import { specificationDataText } from './specification-data.ts';

/** A document's place from the root of the repository, and its text. */
export interface GeneratedDocument {
	readonly place: string;
	readonly text: string;
}

const WRITERS: Readonly<Record<string, (inputs: DocumentInputs) => string>> = {
	'docs/assumptions.md': assumptionsLog,
	'docs/data-log.md': dataLog,
	'docs/decisions-log.md': decisionsLog,
	'docs/model-specification.md': modelSpecification,
	'docs/model-specification.json': specificationDataText,
	'docs/model-card.md': modelCard,
	'docs/assurance-statement.md': assuranceStatement
};

/** Writes every document, in the form that the formatter leaves alone. */
export async function generatedDocuments(inputs: DocumentInputs): Promise<GeneratedDocument[]> {
	return Promise.all(
		Object.entries(WRITERS).map(async ([place, write]) => {
			const filepath = fileURLToPath(new URL(`../../${place}`, import.meta.url));
			const config = await resolveConfig(filepath);
			return { place, text: await format(write(inputs), { ...config, filepath }) };
		})
	);
}
