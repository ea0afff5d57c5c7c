/** The worker that runs scenarios, so that the page stays quick and the edition out of its first load. */
import { runScenario } from '#scenario/run-scenario.ts';
import type { SimulationAnswer, SimulationRequest } from './simulation-queue.ts';

function answer(message: SimulationAnswer): void {
	self.postMessage(message);
}

self.onmessage = async ({ data: request }: MessageEvent<SimulationRequest>) => {
	try {
		answer({ sequence: request.sequence, result: await runScenario(request.scenario) });
	} catch (error) {
		answer({ sequence: request.sequence, result: null });
		console.error(error);
	}
};
