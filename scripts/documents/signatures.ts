/**
 * Signatures of people who assured a model version and did not build it. Each is a file
 * `docs/signatures/MODEL@VERSION.json`; where there is none, the documents say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Model } from '#model/format.ts';

const words = z.string().trim().min(1);

const signature = z.strictObject({
	model: words,
	version: words,
	assurer: words,
	/** How the assurer stands to those who built the model. */
	independence: words,
	signedOn: z.iso.date(),
	checked: z.array(words).min(1),
	outstanding: z.array(words),
	/** Ids of the assumptions that are signed off. */
	assumptions: z.array(words)
});

/** One person's word on a model version. */
export type Signature = z.infer<typeof signature>;

/** The place of the signatures of a model version, from the root of the repository. */
export function signaturesPlace({ id, version }: Pick<Model, 'id' | 'version'>): string {
	return `docs/signatures/${id}@${version}.json`;
}

/** The signatures of exactly this version of a model; none where nobody has signed. */
export function readSignatures(model: Model): Signature[] {
	const place = new URL(`../../${signaturesPlace(model)}`, import.meta.url);
	if (!existsSync(place)) return [];
	const signatures = z.array(signature).parse(JSON.parse(readFileSync(place, 'utf8')));
	for (const { model: id, version } of signatures)
		if (id !== model.id || version !== model.version)
			throw new Error(`${place.pathname} holds a signature of ${id} ${version}`);
	return signatures;
}
