/** What the simulator's state reaches outside the page. */
import type { EveryControl } from '#scenario/every-control.ts';
import type { ChartView } from '#scenario/link/chart-view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { AnalysisWorker } from './analysis-queue.ts';
import type { SimulationWorker } from './simulation-queue.ts';

/** How the page's outside is reached; a test gives its own. */
export interface SimulatorOutside {
	startWorker(): SimulationWorker;
	startAnalysisWorker(): AnalysisWorker;
	/** Called with every scenario and view as soon as it is chosen. */
	showAddress(scenario: Scenario, chartView: ChartView): void;
	/** The scenario of the same edition in which nothing has been changed. */
	announcedScenario(scenario: Scenario): Promise<Scenario>;
	/** The controls of the scenario's edition beyond the first ones. */
	everyControl(scenario: Scenario): Promise<EveryControl>;
}
