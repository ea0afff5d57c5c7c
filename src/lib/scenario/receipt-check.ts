/** Checks a receipt or a link by computing the scenario anew: a match, or exactly what differs. */
import { linkFromScenario } from './link/link-from-scenario.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { fine, refused } from '#data/problem.ts';
import type { Outcome } from './problems.ts';
import { publishedResult } from './published-result.ts';
import type { SavedReceipt } from './receipt-file.ts';
import { canonicalText, receiptDigest, receiptOf, type Plain, type Receipt } from './receipt.ts';
import { runScenario } from './run-scenario.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { Scenario } from './scenario.ts';

/** One place where a receipt and the computation disagree; `undefined` where one of them has nothing. */
export interface ReceiptDifference {
	/** Such as `outputs.months[3].arrivals.p5`. */
	readonly path: string;
	readonly theirs: Plain | undefined;
	readonly ours: Plain | undefined;
}

/** What a check found. No differences: the receipt matches. */
export interface ReceiptCheck {
	readonly ours: Receipt;
	readonly differences: readonly ReceiptDifference[];
}

/** Computes a receipt's scenario anew and compares all that its file says. A problem when the scenario cannot be run. */
export async function checkReceipt(saved: SavedReceipt): Promise<Outcome<ReceiptCheck>> {
	const theirs = saved.receipt;
	const scenario = await scenarioOfReceipt(theirs);
	if (!scenario.ok) return scenario;
	const result = await runScenario(scenario.value);
	const ours = receiptOf(result);
	const differences =
		saved.published === null
			? differencesBetween(comparable(theirs), comparable(ours))
			: differencesBetween(comparablePublished(saved.published), ourPublished(result));
	if (!(await leadsTo(theirs.link, scenario.value)))
		differences.push({ path: 'link', theirs: theirs.link, ours: ours.link });
	// A digest that does not belong to its own figures shows that the file was changed by hand.
	const stated = receiptDigest(theirs);
	if (theirs.digest !== stated)
		differences.push({
			path: 'digest of the file’s own figures',
			theirs: theirs.digest,
			ours: stated
		});
	return fine({ ours, differences });
}

/** The content without what the scenario is found by; the digest is compared apart, as it differs with anything. */
function comparable({ edition, scenario, outputs }: Receipt): Plain {
	return { edition, scenario: scenario as unknown as Plain, outputs };
}

/** The same for a saved `run --json`. The link is compared by where it leads, as addresses can move. */
function comparablePublished(published: Plain): Plain {
	const { receipt: _receipt, link: _link, ...rest } = published as Readonly<Record<string, Plain>>;
	return rest;
}

function ourPublished(result: ScenarioResult): Plain {
	return comparablePublished(publishedResult(result) as unknown as Plain);
}

/** Whether an address, on whatever host, shows a scenario and nothing else. */
async function leadsTo(link: string, scenario: Scenario): Promise<boolean> {
	const search = /\?[^#]*/.exec(link)?.[0];
	if (search === undefined) return false;
	const read = await scenarioFromLink(search);
	return read.notices.length === 0 && isSame(plainScenario(read.scenario), plainScenario(scenario));
}

function plainScenario(scenario: Scenario): Plain {
	return scenario as unknown as Plain;
}

/** Goes through the link, which holds every setting to its bounds. */
async function scenarioOfReceipt(receipt: Receipt): Promise<Outcome<Scenario>> {
	const { model, version, vintage, seed, drawCount, scenario } = receipt;
	const stated: Scenario = {
		modelId: model,
		modelVersion: version,
		vintage,
		seed,
		drawCount,
		...scenario
	};
	const read = await scenarioFromLink(linkFromScenario(stated));
	const [notice] = read.notices;
	if (notice !== undefined)
		return refused(
			notice.code,
			`The receipt’s scenario cannot be run. ${notice.sentence}`,
			'Ask whoever gave you the receipt for the file as it was saved.'
		);
	if (!isSame(plainScenario(read.scenario), plainScenario(stated)))
		return refused(
			'incomplete-receipt',
			'The receipt does not hold exactly the settings of its scenario.',
			'Ask whoever gave you the receipt for the file as it was saved.'
		);
	return fine(read.scenario);
}

/** Every place where two values disagree, in the order of the first. */
export function differencesBetween(
	theirs: Plain | undefined,
	ours: Plain | undefined,
	path = ''
): ReceiptDifference[] {
	const [theirParts, ourParts] = [partsOf(theirs), partsOf(ours)];
	if (theirParts === null || ourParts === null || Array.isArray(theirs) !== Array.isArray(ours))
		return isSame(theirs, ours) ? [] : [{ path, theirs, ours }];
	const isList = Array.isArray(theirs);
	return [...new Set([...theirParts.keys(), ...ourParts.keys()])].flatMap((name) =>
		differencesBetween(
			theirParts.get(name),
			ourParts.get(name),
			isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
		)
	);
}

/** A Map, because a file may name a part `__proto__`. */
function partsOf(value: Plain | undefined): ReadonlyMap<string, Plain> | null {
	return value !== null && typeof value === 'object' ? new Map(Object.entries(value)) : null;
}

function isSame(theirs: Plain | undefined, ours: Plain | undefined): boolean {
	if (theirs === undefined || ours === undefined) return theirs === ours;
	return canonicalText(theirs) === canonicalText(ours);
}
