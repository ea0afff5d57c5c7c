/** Analyses that were asked for lately. Each is some thousand runs, so they are kept, and made one at a time. */
import {
	analysedScenario,
	analyseScenario,
	answerAsked,
	type AnalysisView,
	type ScenarioAnalysis
} from '#scenario/view-analysis.ts';
import { linkFromScenario } from '#scenario/link/link-from-scenario.ts';

const KEPT_ANALYSES = 100;

/** The analysis of an address, by its scenario. */
export class AnalysisCache {
	readonly #analyses = new Map<string, Promise<ScenarioAnalysis>>();
	#last: Promise<unknown> = Promise.resolve();

	async view(fields: URLSearchParams): Promise<AnalysisView> {
		const { scenario, notices } = await analysedScenario(fields);
		const link = linkFromScenario(scenario);
		const analysis = this.#analyses.get(link) ?? this.#next(() => analyseScenario(scenario));
		// A Map keeps its order, so the first key is the one used longest ago.
		this.#analyses.delete(link);
		this.#analyses.set(link, analysis);
		if (this.#analyses.size > KEPT_ANALYSES)
			this.#analyses.delete(this.#analyses.keys().next().value as string);
		const known = await analysis;
		return { ...known, notices, ...(await answerAsked(known, fields)) };
	}

	/** One after the other: other pages are answered in between. */
	#next<Value>(work: () => Promise<Value>): Promise<Value> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => undefined);
		return done;
	}
}
