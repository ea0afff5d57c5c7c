/** The worker that runs scenarios, so that the page stays quick and the edition out of its first load. */
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import type { SimulationAnswer, SimulationRequest } from './simulation-queue.ts';

const runner = new ScenarioRunner();

function answer(message: SimulationAnswer): void {
	self.postMessage(message);
}

self.onmessage = async ({ data: request }: MessageEvent<SimulationRequest>) => {
	try {
		answer({ sequence: request.sequence, result: await runner.run(request.scenario) });
	} catch (error) {
		answer({ sequence: request.sequence, result: null });
		console.error(error);
	}
};
