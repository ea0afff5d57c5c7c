/** The groups that a change between two scenarios is split into, and scenarios that take some groups from one, some from the other. */
import type { Edition, EditionLever } from '#model/edition.ts';
import { scenarioDistributions } from './scenario-distributions.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from './scenario.ts';

/** The groups, in the order in which they are shown. */
export const CAUSE_GROUPS = [
	'money',
	'beliefs',
	'other-levers',
	'weather',
	'other-assumptions',
	'newer-data'
] as const;
export type CauseGroup = (typeof CAUSE_GROUPS)[number];

/** Levers that set the weather. */
const WEATHER_LEVERS: readonly string[] = ['calmness'];

/** A scenario with its edition. */
export interface Side {
	readonly edition: Edition;
	readonly scenario: Scenario;
}

/** The group of a lever: its money, the weather, or another measure. */
export function groupOfLever({ id, role }: Pick<EditionLever, 'id' | 'role'>): CauseGroup {
	if (WEATHER_LEVERS.includes(id)) return 'weather';
	return role === 'measure' ? 'other-levers' : 'money';
}

/** The groups in which two scenarios differ. Seed and count are no cause: both sides are run with the same. */
export function differingGroups(from: Side, to: Side): CauseGroup[] {
	return CAUSE_GROUPS.filter((group) => differs(group, from, to));
}

function differs(group: CauseGroup, from: Side, to: Side): boolean {
	switch (group) {
		case 'newer-data':
			return from.edition.digest !== to.edition.digest;
		case 'beliefs':
			// A belief set and a reader's own numbers may say the same.
			return !equalJson(believed(from, to.edition), believed(to, to.edition));
		case 'other-assumptions':
			return !equalJson(otherAssumptions(from), otherAssumptions(to));
		default:
			return to.edition.levers.some(
				(lever) => groupOfLever(lever) === group && settingOf(lever, from) !== settingOf(lever, to)
			);
	}
}

/**
 * The scenario that takes the groups in `taken` from `to` and all others from `from`. A lever that its side does not
 * have stands as announced. Seed and count are those of `to`, so that all are paired.
 */
export function mixedScenario(from: Side, to: Side, taken: ReadonlySet<CauseGroup>): Side {
	const sideOf = (group: CauseGroup) => (taken.has(group) ? to : from);
	const { edition } = sideOf('newer-data');
	const { modelId, modelVersion, vintage } = edition;
	const beliefs = sideOf('beliefs');
	const isKnown = ([id]: [string, AssumptionSetting]) =>
		id === EVERY_MEASURE || Object.hasOwn(edition.assumptions, id);
	const assumptions = [
		...Object.entries(ownBeliefs(beliefs)),
		...Object.entries(otherAssumptions(sideOf('other-assumptions')))
	];
	return {
		edition,
		scenario: {
			modelId,
			modelVersion,
			vintage,
			seed: to.scenario.seed,
			drawCount: to.scenario.drawCount,
			levers: Object.fromEntries(
				edition.levers.map((lever) => [lever.id, settingOf(lever, sideOf(groupOfLever(lever)))])
			),
			beliefSet: beliefs.scenario.beliefSet,
			assumptions: Object.fromEntries(assumptions.filter(isKnown))
		}
	};
}

function settingOf({ id, announced }: EditionLever, { scenario }: Side): number {
	return scenario.levers[id] ?? announced;
}

/** A reader's own numbers about effect. */
function ownBeliefs({ edition, scenario }: Side): Record<string, AssumptionSetting> {
	return pickAssumptions(scenario, (id) => isBelief(edition, id));
}

/** A reader's own numbers about anything else. What a belief set says of other things is part of the beliefs. */
function otherAssumptions({ edition, scenario }: Side): Record<string, AssumptionSetting> {
	return pickAssumptions(scenario, (id) => !isBelief(edition, id));
}

function isBelief(edition: Edition, id: string): boolean {
	return id === EVERY_MEASURE || edition.assumptions[id]?.isBelief === true;
}

function pickAssumptions(
	{ assumptions }: Scenario,
	isWanted: (id: string) => boolean
): Record<string, AssumptionSetting> {
	return Object.fromEntries(
		Object.entries(assumptions)
			.filter(([id]) => isWanted(id))
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

/** What a side's belief set and own beliefs make of an edition's assumptions: one number, or a shape and its three. */
function believed(side: Side, edition: Edition): unknown {
	const known = Object.entries(ownBeliefs(side)).filter(
		([id]) => id === EVERY_MEASURE || Object.hasOwn(edition.assumptions, id)
	);
	const assumptions = Object.fromEntries(known);
	const distributions = scenarioDistributions(edition, { ...side.scenario, assumptions });
	return Object.values(distributions).map(({ kind, low, central, high }) =>
		kind === 'fixed' || low === high ? [central] : [kind, low, central, high]
	);
}

function equalJson(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
