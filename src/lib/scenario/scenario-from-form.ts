/** The form of a page of controls, sent without scripts: its entries as a scenario, or what is wrong with each. */
import { loadEdition } from './editions.ts';
import { everyControl, type EveryControl } from './every-control.ts';
import { loadDocumentation } from './explain-documentation.ts';
import { chartViewFromLink, type ChartView } from './link/chart-view.ts';
import { linkFromScenario } from './link/link-from-scenario.ts';
import { fieldValue, queryFields, type QueryFields } from './link/query-fields.ts';
import { scenarioFromLink } from './link/scenario-from-link.ts';
import { isSame, standingSetting, withAssumption } from './own-assumption.ts';
import type { Problem } from './problems.ts';
import { PROFILE_FIELD, profileSettings } from './profile-choice.ts';
import type { AssumptionSetting, Scenario } from './scenario.ts';
import { readEntry } from './shown-unit.ts';

/** The name of the field that says that the form was sent. It holds the link that the form began with. */
export const FORM_SENT = 'apply';

/** The handles of an assumption; a field is called `<id>.<handle>`. */
export const HANDLES = ['low', 'central', 'high'] as const satisfies (keyof AssumptionSetting)[];

/** A page of controls: what it shows, and what was wrong with the entries that were sent. */
export interface ControlsView {
	readonly scenario: Scenario;
	/** What in the link could not be used. */
	readonly notices: readonly Problem[];
	readonly controls: EveryControl;
	readonly chartView: ChartView;
	/** The link of the scenario that the page began with, which its form carries along. */
	readonly link: string;
	/** By field name. Empty where every entry could be used, or none was sent. */
	readonly problems: Readonly<Record<string, Problem>>;
	/** What was typed into the fields that could not be used. */
	readonly typed: Readonly<Record<string, string>>;
	/** True when a form was sent and all of it could be used: the scenario can be opened. */
	readonly isDone: boolean;
}

/** Reads the address of a page of controls: a link, and the entries of its form where it was sent. Any text is safe. */
export async function controlsView(search: string): Promise<ControlsView> {
	const fields = queryFields(search);
	const isSent = fields.has(FORM_SENT);
	// The form carries the link in one field, so that no entry can be mistaken for a part of it.
	const link = isSent ? (fieldValue(fields, FORM_SENT) ?? '') : search;
	const { scenario, notices } = await scenarioFromLink(link);
	const edition = await loadEdition(scenario);
	if (edition === null) throw new RangeError('a scenario from a link always has an edition');
	const controls = everyControl(edition, await loadDocumentation(scenario));
	const shown: ControlsView = {
		scenario,
		notices,
		chartView: chartViewFromLink(link),
		link: linkFromScenario(scenario, chartViewFromLink(link)),
		controls,
		problems: {},
		typed: {},
		isDone: false
	};
	return isSent ? withEntries(shown, fields) : shown;
}

function withEntries(shown: ControlsView, fields: QueryFields): ControlsView {
	const problems: Record<string, Problem> = {};
	const typed: Record<string, string> = {};
	const read = (name: string, unit: string, bounds: { min: number; max: number }) => {
		const text = fieldValue(fields, name);
		if (text === null) return null;
		const entry = readEntry(text, unit, bounds);
		if (entry.ok) return entry.value;
		problems[name] = entry.problem;
		typed[name] = text.slice(0, 100);
		return null;
	};
	const levers = { ...shown.scenario.levers, ...profileOf(fields) };
	for (const control of shown.controls.levers) {
		const isChoice = control.unit === 'switch' || control.unit === 'month';
		const setting = read(control.id, isChoice ? 'month' : control.unit, control);
		if (setting !== null) levers[control.id] = setting;
	}
	let scenario: Scenario = { ...shown.scenario, levers };
	for (const control of shown.controls.assumptions) {
		const now = scenario.assumptions[control.id];
		const standing = now ?? standingSetting(shown.controls, shown.scenario, control);
		const entries = HANDLES.map((key) => [
			key,
			read(`${control.id}.${key}`, control.unit, control) ?? standing[key]
		]);
		const setting = Object.fromEntries(entries) as unknown as AssumptionSetting;
		if (isSame(setting, standing)) continue;
		if (setting.low > setting.central || setting.central > setting.high)
			problems[`${control.id}.central`] = OUT_OF_ORDER;
		else scenario = withAssumption(shown.controls, scenario, control, setting);
	}
	for (const name of Object.keys(problems))
		typed[name] = (fieldValue(fields, name) ?? '').slice(0, 100);
	return { ...shown, scenario, problems, typed, isDone: Object.keys(problems).length === 0 };
}

const OUT_OF_ORDER: Problem = {
	code: 'belief-out-of-order',
	sentence: 'The three numbers are not in order.',
	whatToDo: 'Make low the smallest and high the largest.'
};

function profileOf(fields: QueryFields): Readonly<Record<string, number>> {
	const choice = fieldValue(fields, PROFILE_FIELD);
	const isKnown = choice === 'even' || choice === 'second-year' || choice === 'own';
	return isKnown ? profileSettings(choice) : {};
}
