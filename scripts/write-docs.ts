/**
 * Writes the documents that follow from the model, the data and the decisions.
 * `--check` writes nothing and fails when a stored document differs from what its sources give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readDocumentInputs } from './documents/document-inputs.ts';
import { generatedDocuments } from './documents/generated-documents.ts';

const isCheckOnly = process.argv.includes('--check');

for (const { place, text } of await generatedDocuments(await readDocumentInputs())) {
	const file = new URL(`../${place}`, import.meta.url);
	const stored = existsSync(file) ? readFileSync(file, 'utf8') : null;
	if (stored === text) {
		console.log(`${place}: in step`);
	} else if (isCheckOnly) {
		console.error(`${place} is out of step with its sources. Run: npm run docs`);
		process.exitCode = 1;
	} else {
		writeFileSync(file, text);
		console.log(`${place}: written`);
	}
}
