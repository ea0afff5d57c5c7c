/** The worker that runs scenarios, so that the page stays quick and the edition out of its first load. */
import { ScenarioRunner } from '#scenario/scenario-runner.ts';
import type { SimulationAnswer, SimulationRequest } from './simulation-queue.ts';

const runner = new ScenarioRunner();

function answer(message: SimulationAnswer): void {
	self.postMessage(message);
}

self.onmessage = async ({ data }: MessageEvent<SimulationRequest>) => {
	const { sequence, kind, scenario, leverIds } = data;
	try {
		if (kind === 'prepare') await runner.prepare(scenario, leverIds);
		answer({ sequence, result: kind === 'prepare' ? null : await runner.run(scenario) });
	} catch (error) {
		answer({ sequence, result: null });
		console.error(error);
	}
};
