/**
 * Builds every edition of every model: reads the text, checks it, fits the baseline, compiles, writes.
 * `--check` writes nothing and fails when a stored edition differs from what its sources give.
 * Published editions are never overwritten.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import temml from 'temml';
import { parse as parseYaml } from 'yaml';
import { monthlyCalmDays } from '#data/calm-days.ts';
import { loadRecords, versionsOf } from '#data/load-data-set.ts';
import { arrivalsFromMonthRecords } from '#data/monthly-arrivals.ts';
import { checkModel } from '#model/check-model.ts';
import { formulasWithoutNumbers } from '#model/check-values.ts';
import { compileModel } from '#model/compile-model.ts';
import { documentModel, stagesOfModel } from '#model/documentation/document-model.ts';
import { documentationName } from '#model/documentation/model-documentation.ts';
import { editionName, type Edition } from '#model/edition.ts';
import type { Model } from '#model/format.ts';
import { programNotes, type ProgramNotes } from '#model/program-notes.ts';
import { readModel, type ModelFault } from '#model/read-model.ts';

const MODELS = new URL('../src/lib/model/', import.meta.url);
const EDITIONS = new URL('editions/', MODELS);
const DOCUMENTATION = new URL('documentation/', MODELS);

const isCheckOnly = process.argv.includes('--check');
const files = readdirSync(MODELS, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => `${entry.name}/model.yaml`)
	.filter((file) => existsSync(new URL(file, MODELS)));

const standing: Record<string, Record<string, number>> = {};
let isSound = true;
for (const file of files) if (!(await buildModel(file))) isSound = false;
if (isSound) isSound = storeStandingSettings();
process.exitCode = isSound ? 0 : 1;

async function buildModel(file: string): Promise<boolean> {
	const read = readModel(readFileSync(new URL(file, MODELS), 'utf8'));
	if (!read.ok) return reportFaults(file, read.faults);
	const checked = checkModel(read.model, read.lineOf);
	if (!checked.ok) return reportFaults(file, checked.faults);
	let isBuilt = true;
	for (const [place, vintage] of read.model.vintages.entries()) {
		const unfit = unfitVintage(vintage);
		if (unfit !== null)
			return reportFaults(file, [{ line: read.lineOf(['vintages', place]), sentence: unfit }]);
		const arrivals = await knownArrivals(vintage.arrivalsVersion);
		const weather = await knownWeather(vintage.weatherVersion);
		const edition = compileModel(read.model, checked.expressions, vintage.id, arrivals, weather);
		standing[editionName(edition.modelId, edition.modelVersion, edition.vintage)] =
			standingSettings(edition);
		const faulty = formulasWithoutNumbers(edition);
		if (faulty.length > 0) {
			const index = read.model.formulas.findIndex(({ id }) => id === faulty[0]);
			const sentence = `${faulty[0]} does not give a number in every case (vintage ${vintage.id})`;
			return reportFaults(file, [
				{ line: read.lineOf(['formulas', index, 'expression']), sentence }
			]);
		}
		if (!storeEdition(edition)) isBuilt = false;
		else if (
			!storeNotes(edition, programNotes(read.model, checked.expressions, read.lineOf, edition))
		)
			isBuilt = false;
	}
	return storeDocumentation(read.model, checked.expressions, file) && isBuilt;
}

/** What the data cannot give a vintage, or null. */
function unfitVintage(vintage: Model['vintages'][number]): string | null {
	if (!versionsOf('arrivals-monthly').includes(vintage.arrivalsVersion))
		return `arrivals-monthly has no version ${vintage.arrivalsVersion}`;
	if (!versionsOf('wind-daily').includes(vintage.weatherVersion))
		return `wind-daily has no version ${vintage.weatherVersion}`;
	if (vintage.dataUpTo > vintage.arrivalsVersion)
		return `arrivals published on ${vintage.arrivalsVersion} do not reach ${vintage.dataUpTo}`;
	return null;
}

async function knownArrivals(version: Model['vintages'][number]['arrivalsVersion']) {
	const monthly = arrivalsFromMonthRecords(await loadRecords('arrivals-monthly', version));
	return {
		version,
		firstMonth: monthly.firstMonth,
		people: monthly.partialLastMonth === null ? monthly.people : monthly.people.slice(0, -1)
	};
}

async function knownWeather(version: Model['vintages'][number]['weatherVersion']) {
	return { version, ...monthlyCalmDays(await loadRecords('wind-daily', version)) };
}

function storeEdition(edition: Edition): boolean {
	const name = editionName(edition.modelId, edition.modelVersion, edition.vintage);
	const place = new URL(`${name}.json`, EDITIONS);
	const text = `${JSON.stringify(edition)}\n`;
	const stored = existsSync(place) ? readFileSync(place, 'utf8') : null;
	if (stored === text) {
		console.log(`${name}: unchanged, ${edition.program.steps.length} steps`);
		return true;
	}
	if (isCheckOnly) {
		console.error(`${name} is out of step with its sources. Run: npm run build-models`);
		return false;
	}
	if (stored !== null && (JSON.parse(stored) as Edition).status === 'published') {
		console.error(`${name} is published and can never change. Give the model a new version.`);
		return false;
	}
	writeFileSync(place, text);
	console.log(`${name}: written, ${edition.program.steps.length} steps`);
	return true;
}

/** All that explaining a model version needs, with its formulas as MathML. */
function storeDocumentation(
	model: Model,
	expressions: Parameters<typeof documentModel>[1],
	file: string
): boolean {
	const text = readFileSync(new URL(file.replace('model.yaml', 'stages.yaml'), MODELS), 'utf8');
	const documentation = documentModel(
		model,
		expressions,
		stagesOfModel(model, parseYaml(text)),
		(tex) => temml.renderToString(tex, { displayMode: true, throwOnError: true })
	);
	const name = documentationName(model.id, model.version);
	return storeText(
		new URL(`${name}.json`, DOCUMENTATION),
		`${JSON.stringify(documentation)}\n`,
		`the documentation of ${name}`
	);
}

/** Notes say on which line a step was written; a published edition keeps those of the text it was published from. */
function storeNotes(edition: Edition, notes: ProgramNotes): boolean {
	const name = `${editionName(edition.modelId, edition.modelVersion, edition.vintage)}.program-notes.json`;
	const place = new URL(name, EDITIONS);
	const text = `${JSON.stringify(notes)}\n`;
	const stored = existsSync(place) ? readFileSync(place, 'utf8') : null;
	if (stored === text || (stored !== null && edition.status === 'published')) return true;
	if (isCheckOnly) {
		console.error(`${name} is out of step with its sources. Run: npm run build-models`);
		return false;
	}
	writeFileSync(place, text);
	return true;
}

/** Where the levers stand that a link leaves out while they stand there. */
function standingSettings({ levers }: Edition): Record<string, number> {
	return Object.fromEntries(
		levers
			.filter(({ role }) => role === 'measure' || role === 'later')
			.map(({ id, announced }) => [id, announced])
	);
}

function storeStandingSettings(): boolean {
	return storeText(
		new URL('standing-settings.json', EDITIONS),
		`${JSON.stringify(standing, null, '\t')}\n`,
		'standing-settings.json'
	);
}

/** Writes a file that follows from the models, or says that it is out of step. */
function storeText(place: URL, text: string, name: string): boolean {
	if (existsSync(place) && readFileSync(place, 'utf8') === text) return true;
	if (isCheckOnly) {
		console.error(`${name} is out of step. Run: npm run build-models`);
		return false;
	}
	writeFileSync(place, text);
	return true;
}

function reportFaults(file: string, faults: readonly ModelFault[]): false {
	for (const { line, sentence } of faults) console.error(`${file}:${line}: ${sentence}`);
	return false;
}
