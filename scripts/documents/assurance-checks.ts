/** What assurance of the model consists of, and the files that do each part. */

/** One thing to check, the technique, and the tests; it counts as done when every file exists. */
export interface AssuranceCheck {
	readonly checks: string;
	readonly technique: string;
	readonly files: readonly string[];
	/** What to do while a file is missing. */
	readonly action: string;
}

/** All parts, in the order of the way from data to published figure. */
export const ASSURANCE_CHECKS: readonly AssuranceCheck[] = [
	{
		checks: 'Published figures are complete, agree with each other and with their checksums',
		technique: 'data validation',
		files: ['src/lib/data/checks-that-hold.test.ts', 'src/lib/data/published.test.ts'],
		action: 'Test the stored data set versions.'
	},
	{
		checks: 'Spreadsheets are read as published, and damaged ones refused',
		technique: 'unit and property tests',
		files: [
			'src/lib/data/import/published-spreadsheets.test.ts',
			'src/lib/data/import/import-edition.property.test.ts'
		],
		action: 'Test the importer.'
	},
	{
		checks: 'Every formula fits its unit; nothing is undeclared, unused or circular',
		technique: 'static and dimensional checks',
		files: [
			'src/lib/model/check-model.test.ts',
			'src/lib/model/check-declarations.test.ts',
			'src/lib/engine/expression/unit.test.ts'
		],
		action: 'Test the checks of the model.'
	},
	{
		checks: 'Elementary functions and quantiles are accurate',
		technique: 'comparison with known values and the platform’s own functions',
		files: ['src/lib/engine/math/maths.test.ts', 'src/lib/engine/quantiles.test.ts'],
		action: 'Test the elementary functions.'
	},
	{
		checks: 'Draws are even, repeatable and independent of each other',
		technique: 'property tests',
		files: ['src/lib/engine/draws/draws.test.ts'],
		action: 'Test the draws.'
	},
	{
		checks: 'Formulas are read and evaluated as specified',
		technique: 'unit tests',
		files: [
			'src/lib/engine/expression/parse-expression.test.ts',
			'src/lib/engine/columns/evaluate-program.test.ts'
		],
		action: 'Test the evaluator.'
	},
	{
		checks:
			'What must follow from what does: no money, no belief, a stronger belief, a longer delay',
		technique: 'metamorphic and boundary tests',
		files: ['src/lib/scenario/run-scenario.test.ts'],
		action: 'Test what must follow from what.'
	},
	{
		checks:
			'A second implementation in Python gives every value of every formula, and every published figure it repeats',
		technique: 're-implementation in another language',
		files: [
			'tests/independent/independent.test.ts',
			'tests/independent/language.test.ts',
			'tests/independent/run.py'
		],
		action: 'Write a second implementation from the specification.'
	},
	{
		checks: 'No figure changes without notice',
		technique: 'stored results',
		files: ['tests/golden/scenarios.test.ts'],
		action: 'Store results of named scenarios.'
	},
	{
		checks: 'The baseline uses no month after its vintage, and the back-test never looks ahead',
		technique: 'perturbation of later data',
		files: ['src/lib/model/compile-model.test.ts', 'src/lib/model/baseline/backtest.test.ts'],
		action: 'Test that later data change nothing.'
	},
	{
		checks: 'The baseline is compared with standard methods on past months',
		technique: 'back-test',
		files: ['src/lib/model/baseline/backtest.ts', 'src/lib/model/baseline/backtest.test.ts'],
		action: 'Store a back-test of the baseline against the seasonal naive method, and test it.'
	},
	{
		checks: 'How much each assumption moves the result',
		technique: 'sensitivity analysis',
		files: ['src/lib/scenario/sensitivity.ts', 'src/lib/scenario/sensitivity.test.ts'],
		action: 'Run and store a sensitivity analysis, and rate impact from it.'
	},
	{
		checks: 'A wrong line of code makes a test fail',
		technique: 'mutation tests',
		files: ['stryker.config.json'],
		action: 'Measure the mutation score.'
	},
	{
		checks: 'Lower layers use no clock, no unseeded chance and no page',
		technique: 'static fences',
		files: ['tests/layers.test.ts'],
		action: 'Test the fences between layers.'
	},
	{
		checks: 'Page, server and command line show the same figures',
		technique: 'browser and command-line tests',
		files: ['tests/e2e/three-places.spec.ts', 'tests/cli/run-command.test.ts'],
		action: 'Test that all places agree.'
	},
	{
		checks: 'These documents are in step with their sources',
		technique: 'regeneration and comparison',
		files: ['tests/documents.test.ts'],
		action: 'Test that the documents are in step.'
	}
];
