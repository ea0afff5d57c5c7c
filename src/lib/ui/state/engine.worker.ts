/**
 * The worker of the page: runs scenarios, so that the page stays quick and the edition out of its first load, and
 * answers questions that take many runs. The page starts it once for each of the two, so that no drag waits for an
 * answer; one script serves both.
 */
import {
	changeFromAnnounced,
	editionOf,
	goalAnswer,
	neededBeliefs,
	scatter
} from '#scenario/analysis.ts';
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import type { AnalysisMessage, AnalysisRequest } from './analysis-queue.ts';
import type { SimulationAnswer, SimulationRequest } from './simulation-queue.ts';

const runner = new ScenarioRunner();

self.onmessage = async ({ data }: MessageEvent<SimulationRequest | AnalysisRequest>) => {
	self.postMessage(await ('sequence' in data ? simulated(data) : answered(data)));
	if ('sequence' in data && data.kind === 'prepare') await rehearse(data);
};

/* What is done for the first time takes long: the first run of a drag is quicker after some that nobody waits for. */
const REHEARSALS = 2;

async function rehearse({ scenario, leverIds }: SimulationRequest): Promise<void> {
	try {
		for (let i = 0; i < REHEARSALS && leverIds.length > 0; i++) await runner.run(scenario);
	} catch (error) {
		console.error(error);
	}
}

async function simulated(request: SimulationRequest): Promise<SimulationAnswer> {
	const { sequence, kind, scenario, leverIds } = request;
	try {
		if (kind === 'run') return { sequence, result: await runner.run(scenario) };
		await runner.prepare(scenario, leverIds);
	} catch (error) {
		console.error(error);
	}
	return { sequence, result: null };
}

async function answered(request: AnalysisRequest): Promise<AnalysisMessage> {
	try {
		return await answer(request);
	} catch (error) {
		console.error(error);
		return { kind: 'failed' };
	}
}

async function answer(request: AnalysisRequest): Promise<AnalysisMessage> {
	const { scenario } = request;
	const edition = await editionOf(scenario);
	switch (request.kind) {
		case 'change':
			return { kind: 'change', scenario, answer: changeFromAnnounced(edition, scenario) };
		case 'needed':
			return { kind: 'needed', scenario, answer: neededBeliefs(edition, scenario) };
		case 'scatter':
			return { kind: 'scatter', scenario, answer: scatter(edition, scenario) };
		case 'goal':
			return {
				kind: 'goal',
				scenario,
				answer: goalAnswer(edition, scenario, request.move, request.goal)
			};
		default:
			return request satisfies never;
	}
}
