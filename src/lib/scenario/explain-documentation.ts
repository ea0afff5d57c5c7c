/** The documentation of each model version that can be run, loaded on the server when it is asked for. */
import type { ModelDocumentation } from '#model/documentation/model-documentation.ts';
import type { EditionKey } from './editions.ts';

const DOCUMENTATION: readonly (Pick<EditionKey, 'modelId' | 'modelVersion'> & {
	readonly load: () => Promise<{ readonly default: unknown }>;
})[] = [
	{
		modelId: 'uk-border-security',
		modelVersion: '0.1.0',
		load: () =>
			import('#model/documentation/uk-border-security@0.1.0.json', { with: { type: 'json' } })
	}
];

/** Loads the documentation of a model version. Throws where there is none: editions are only published with it. */
export async function loadDocumentation({
	modelId,
	modelVersion
}: Pick<EditionKey, 'modelId' | 'modelVersion'>): Promise<ModelDocumentation> {
	const entry = DOCUMENTATION.find(
		(candidate) => candidate.modelId === modelId && candidate.modelVersion === modelVersion
	);
	if (entry === undefined) throw new RangeError(`no documentation of ${modelId} ${modelVersion}`);
	return (await entry.load()).default as ModelDocumentation;
}
