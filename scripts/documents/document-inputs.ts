/** Reads what the documents are made from: the model, its editions, provenance, decisions and signatures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { provenance, type Provenance } from '#data/data-set.ts';
import { loadProvenance, versionsOf } from '#data/load-data-set.ts';
import { SET_IDS } from '#data/set-definitions.ts';
import { checkModel } from '#model/check-model.ts';
import { editionName, type Edition } from '#model/edition.ts';
import type { Model } from '#model/format.ts';
import { readModel } from '#model/read-model.ts';
import { namesIn, type Expression } from '#engine/expression/expression.ts';
import { fittingMethod } from './fitting-method.ts';
import { readSignatures, type Signature } from './signatures.ts';
import { measuredEffects, type MeasuredEffects } from './measured-effects.ts';

/** A decision record: its number, title and the text of its sections. */
export interface DecisionRecord {
	readonly file: string;
	readonly title: string;
	readonly sections: Readonly<Record<string, string>>;
}

/** Everything the documents are made from. */
export interface DocumentInputs {
	readonly model: Model;
	/** The ids that a formula names, in order of first appearance. */
	readonly namesOf: (formulaId: string) => readonly string[];
	readonly editions: readonly Edition[];
	readonly provenances: readonly Provenance[];
	readonly decisions: readonly DecisionRecord[];
	readonly signatures: readonly Signature[];
	readonly effects: MeasuredEffects;
	/** Prose that stands beside the method it describes: how the baseline and the weather are fitted. */
	readonly fittingMethod: string;
	/** Text of a file of the specification that is written by hand. */
	readonly section: (name: string) => string;
	/** Whether a file of the repository exists. */
	readonly hasFile: (path: string) => boolean;
}

const ROOT = new URL('../../', import.meta.url);
const MODEL_ID = 'uk-border-security';

/** Reads everything. Throws with the first fault when the model does not pass its checks. */
export async function readDocumentInputs(): Promise<DocumentInputs> {
	const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
	const hasFile = (path: string) => existsSync(new URL(path, ROOT));
	const { model, expressions } = checkedModel(textOf(`src/lib/model/${MODEL_ID}/model.yaml`));
	const editions = model.vintages.map(({ id }) =>
		JSON.parse(textOf(`src/lib/model/editions/${editionName(model.id, model.version, id)}.json`))
	) as Edition[];
	return {
		model,
		namesOf: (id) => namesIn(expressions.get(id) as Expression),
		editions,
		provenances: await allProvenances(),
		decisions: decisionRecords(textOf),
		signatures: readSignatures(model),
		effects: measuredEffects(editions[0] as Edition, model),
		fittingMethod: fittingMethod(textOf),
		section: (name) => textOf(`scripts/documents/specification/${name}.md`),
		hasFile
	};
}

function checkedModel(text: string) {
	const read = readModel(text);
	if (!read.ok) throw new Error(read.faults.map(({ sentence }) => sentence).join('; '));
	const checked = checkModel(read.model, read.lineOf);
	if (!checked.ok) throw new Error(checked.faults.map(({ sentence }) => sentence).join('; '));
	return { model: read.model, expressions: checked.expressions };
}

async function allProvenances(): Promise<Provenance[]> {
	const statements = SET_IDS.flatMap((set) =>
		versionsOf(set).map(async (version) => provenance.parse(await loadProvenance(set, version)))
	);
	return Promise.all(statements);
}

function decisionRecords(textOf: (path: string) => string): DecisionRecord[] {
	return readdirSync(new URL('docs/decisions/', ROOT))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => {
			const [head = '', ...sections] = textOf(`docs/decisions/${file}`).split(/^## /m);
			return {
				file,
				title: head.replace(/^# \d{4} /, '').trim(),
				sections: Object.fromEntries(
					sections.map((section) => {
						const [title = '', ...lines] = section.split('\n');
						return [title.trim(), lines.join('\n').trim()];
					})
				)
			};
		});
}
