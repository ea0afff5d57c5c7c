/** The worker for questions that take many runs, so that they never hold up a drag. */
import {
	changeFromAnnounced,
	editionOf,
	goalAnswer,
	neededBeliefs,
	scatter
} from '#scenario/analysis.ts';
import type { AnalysisMessage, AnalysisRequest } from './analysis-queue.ts';

self.onmessage = async ({ data: request }: MessageEvent<AnalysisRequest>) => {
	try {
		self.postMessage(await answer(request));
	} catch (error) {
		self.postMessage({ kind: 'failed' } satisfies AnalysisMessage);
		console.error(error);
	}
};

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
