/** Ready-made scenarios to set beside others: what was announced under each belief set, and none of the money. */
import { defaultScenario } from './default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from './editions.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';

/** A ready-made scenario; `beliefSet` is null where it is about money. */
export interface ReadyMade {
	readonly id: 'announced' | 'no-money' | 'beliefs';
	readonly beliefSet: { readonly id: string; readonly title: string } | null;
	readonly link: string;
}

/** The ready-made scenarios of the edition that a bare address shows. */
export async function readyMade(): Promise<readonly ReadyMade[]> {
	const edition = await loadEdition(DEFAULT_EDITION);
	if (edition === null) throw new RangeError('the default edition is missing');
	const announced = defaultScenario(edition);
	const isMoney = (role: string) => role === 'pot' || role === 'use' || role === 'line';
	const off = edition.levers.filter(({ role }) => isMoney(role)).map(({ id, off }) => [id, off]);
	const noMoney = { ...announced.levers, ...Object.fromEntries(off) };
	return [
		{ id: 'announced', beliefSet: null, link: linkFromScenario(announced) },
		{
			id: 'no-money',
			beliefSet: null,
			link: linkFromScenario({ ...announced, levers: noMoney })
		},
		...edition.beliefSets
			.filter(({ id }) => id !== edition.defaultBeliefSet)
			.map(({ id, title }) => ({
				id: 'beliefs' as const,
				beliefSet: { id, title },
				link: linkFromScenario({ ...announced, beliefSet: id })
			}))
	];
}
