/** Fetches the controls beyond the first ones, which a build writes once for each edition. */
import { resolve } from '$app/paths';
import type { EveryControl } from '#scenario/every-control.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The further controls of a scenario's edition. Rejects where they cannot be fetched. */
export async function fetchControls({
	modelId,
	modelVersion,
	vintage
}: Scenario): Promise<EveryControl> {
	const name = [modelId, modelVersion, vintage].join('_');
	const response = await fetch(`${resolve('/settings')}/${name}.json`);
	if (!response.ok) throw new Error(`the controls answer with ${response.status}`);
	return (await response.json()) as EveryControl;
}
