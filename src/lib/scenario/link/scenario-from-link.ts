/** An address as a scenario. Any text gives a scenario that can be run, and says in words what was not understood. */
import type { Edition } from '#model/edition.ts';
import { defaultScenario, OWN_BELIEFS } from '../default-scenario.ts';
import { DEFAULT_EDITION, loadEdition } from '../editions.ts';
import { leverControls } from '../lever-controls.ts';
import { parseAmount, type AmountUnit } from '../parse-amount.ts';
import type { Problem } from '../problems.ts';
import { EVERY_MEASURE, type AssumptionSetting, type Scenario } from '../scenario.ts';
import { moveLever } from '../split-pot.ts';
import { CHART_VIEW_KEY, noticeUnknownView } from './chart-view.ts';
import { LINK_KEYS, LINK_SHAPE } from './link-from-scenario.ts';
import { linkProblem } from './link-problem.ts';
import { fieldValue, queryFields, type QueryFields } from './query-fields.ts';
import { noticeUnusedBelief, ownBeliefs, OWN_BELIEF_FIELDS } from './own-beliefs.ts';

const MAX_LINK_CHARACTERS = 8000;
const MAX_SEED = 4294967295;
const MAX_DRAWS = 16384;
/** Fewer draws would show a range narrower than it is. */
const MIN_DRAWS = 256;

/** The scenario of an address's search part, and a notice for everything in it that could not be used. */
export async function scenarioFromLink(
	search: string
): Promise<{ scenario: Scenario; notices: Problem[] }> {
	const whole = async (notice: Problem) => ({
		scenario: defaultScenario(await defaultEdition()),
		notices: [notice]
	});
	if (search.length > MAX_LINK_CHARACTERS) return whole(linkProblem('link-too-long'));
	const fields = queryFields(search);
	// Addresses pick up tracking parameters on their way; one that holds nothing else asks for nothing.
	if ([...fields.keys()].every(isTracking))
		return { ...(await whole(linkProblem('not-a-scenario-link'))), notices: [] };
	if (!fields.has(LINK_KEYS.shape)) return whole(linkProblem('not-a-scenario-link'));
	if (fieldValue(fields, LINK_KEYS.shape) !== LINK_SHAPE)
		return whole(linkProblem('unknown-link-shape'));
	const repeated = [...fields.keys()].find((key) => (fields.get(key)?.length ?? 0) > 1);
	if (repeated !== undefined) return whole(linkProblem('repeated-setting', repeated));
	const edition = await loadEdition({
		modelId: fieldValue(fields, LINK_KEYS.modelId) ?? DEFAULT_EDITION.modelId,
		modelVersion: fieldValue(fields, LINK_KEYS.modelVersion) ?? DEFAULT_EDITION.modelVersion,
		vintage: fieldValue(fields, LINK_KEYS.vintage) ?? DEFAULT_EDITION.vintage
	});
	if (edition === null) return whole(linkProblem('unknown-edition'));
	return scenarioOfFields(edition, fields);
}

async function defaultEdition(): Promise<Edition> {
	const edition = await loadEdition(DEFAULT_EDITION);
	if (edition === null) throw new RangeError('the default edition is missing');
	return edition;
}

function scenarioOfFields(
	edition: Edition,
	fields: QueryFields
): { scenario: Scenario; notices: Problem[] } {
	const notices: Problem[] = [];
	const standard = defaultScenario(edition);
	const beliefSet = beliefSetOfFields(edition, fields, standard.beliefSet, notices);
	if (beliefSet !== OWN_BELIEFS) noticeUnusedBelief(edition, fields, notices);
	noticeUnknownKeys(edition, fields, notices);
	noticeUnknownView(fields, notices);
	const scenario: Scenario = {
		...standard,
		seed: wholeNumber(fields, LINK_KEYS.seed, standard.seed, [1, MAX_SEED], notices),
		drawCount: wholeNumber(
			fields,
			LINK_KEYS.drawCount,
			standard.drawCount,
			[MIN_DRAWS, MAX_DRAWS],
			notices
		),
		levers: leversOfFields(edition, fields, standard.levers, notices),
		beliefSet,
		assumptions: {
			...(beliefSet === OWN_BELIEFS ? ownBeliefs(edition, fields, notices) : {}),
			...assumptionsOfFields(edition, fields, notices)
		}
	};
	return { scenario, notices };
}

/** Keys that other sites hang on addresses; they mean nothing here and are passed over. */
function isTracking(key: string): boolean {
	return /^(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_[a-z]+|igshid|ref|ref_src|amp)$/.test(key);
}

/** The belief set in force. A belief of one's own takes the place of a named set, and it is said when both are given. */
function beliefSetOfFields(
	edition: Edition,
	fields: QueryFields,
	standard: string,
	notices: Problem[]
): string {
	const named = fieldValue(fields, LINK_KEYS.beliefSet) ?? standard;
	const isKnown = named === OWN_BELIEFS || edition.beliefSets.some(({ id }) => id === named);
	if (!isKnown) notices.push(linkProblem('unknown-belief-set', named));
	const holdsOwn = [EVERY_MEASURE, ...edition.beliefsAboutMeasures].some((id) => fields.has(id));
	if (holdsOwn && named !== OWN_BELIEFS && fields.has(LINK_KEYS.beliefSet))
		notices.push(linkProblem('two-beliefs', named));
	return holdsOwn ? OWN_BELIEFS : isKnown ? named : standard;
}

function noticeUnknownKeys(edition: Edition, fields: QueryFields, notices: Problem[]): void {
	const known = new Set<string>([
		...Object.values(LINK_KEYS),
		...Object.values(OWN_BELIEF_FIELDS),
		CHART_VIEW_KEY,
		...edition.levers.map(({ id }) => id),
		EVERY_MEASURE,
		...Object.keys(edition.assumptions)
	]);
	const unknown = [...fields.keys()].filter((key) => !known.has(key) && !isTracking(key));
	if (unknown.length > 0)
		notices.push(linkProblem('unknown-setting', unknown.slice(0, 3).join(', ')));
}

function wholeNumber(
	fields: QueryFields,
	key: string,
	standard: number,
	[min, max]: readonly [number, number],
	notices: Problem[]
): number {
	const text = fieldValue(fields, key);
	if (text === null) return standard;
	const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
	if (value >= min && value <= max) return value;
	notices.push(linkProblem('number-out-of-range', key));
	return standard;
}

function leversOfFields(
	edition: Edition,
	fields: QueryFields,
	standard: Readonly<Record<string, number>>,
	notices: Problem[]
): Record<string, number> {
	const settings: Record<string, number> = { ...standard };
	for (const lever of edition.levers) {
		const text = fieldValue(fields, lever.id);
		if (text === null) continue;
		const parsed = parseAmount(text, amountUnit(lever.unit));
		if (!parsed.ok) notices.push(linkProblem('unreadable-setting', lever.title, parsed.problem));
		else if (parsed.value < lever.min || parsed.value > lever.max) {
			settings[lever.id] = Math.min(lever.max, Math.max(lever.min, parsed.value));
			notices.push(linkProblem('setting-out-of-range', lever.title));
		} else settings[lever.id] = parsed.value;
	}
	return withinPot(edition, settings, notices);
}

/** A hand-made link or form may ask for more than the pot holds; the uses give way as they do on the page. */
function withinPot(
	edition: Edition,
	settings: Record<string, number>,
	notices: Problem[]
): Record<string, number> {
	const controls = leverControls(edition);
	const pot = controls.find(({ role }) => role === 'pot');
	if (pot === undefined) return settings;
	const { levers, gaveWay } = moveLever(settings, controls, pot.id, settings[pot.id] ?? 0);
	if (gaveWay !== null) notices.push(linkProblem('pot-too-small', gaveWay));
	return levers;
}

function amountUnit(unit: string): AmountUnit {
	if (unit === 'GBP m') return unit;
	if (unit === 'person') return 'people';
	if (unit === 'day') return 'days';
	// Shares are written as plain numbers, which per cent reads unscaled.
	return 'per cent';
}

/** Everything a link may set, with its bounds. */
function settable(edition: Edition): [string, { min: number; max: number }][] {
	const all = Object.entries(edition.assumptions);
	const belief = edition.assumptions[edition.beliefsAboutMeasures[0] ?? ''];
	return belief === undefined ? all : [[EVERY_MEASURE, belief], ...all];
}

function assumptionsOfFields(
	edition: Edition,
	fields: QueryFields,
	notices: Problem[]
): Record<string, AssumptionSetting> {
	const settings: Record<string, AssumptionSetting> = {};
	for (const [id, { min, max }] of settable(edition)) {
		const text = fieldValue(fields, id);
		if (text === null) continue;
		const parts = text
			.split('_')
			.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
		const [low = NaN, central = NaN, high = NaN] = parts;
		const isUsable =
			parts.length === 3 && min <= low && low <= central && central <= high && high <= max;
		if (isUsable) settings[id] = { low, central, high };
		else notices.push(linkProblem('unusable-assumption', id));
	}
	return settings;
}
