/** What the pure layers (data, engine, model, scenario) may not touch: chance, clocks, engine-dependent maths, DOM, Node. */
import globals from 'globals';

export const PURE_LAYERS = ['data', 'engine', 'model', 'scenario'] as const;

/** Their last bits differ between JavaScript engines; `sqrt`, `floor`, `imul` and the like are exact and stay allowed. */
/* prettier-ignore */
export const INEXACT_MATH = [
	'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot',
	'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2',
	'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'
] as const;

/** WebAssembly is neither DOM nor Node, and computes the same bits everywhere. */
const languageGlobals = new Set([...Object.keys(globals.es2024), 'WebAssembly']);

/** Every global of a browser, a worker or Node that the language itself does not have. */
export const HOST_GLOBALS = [
	...new Set([globals.browser, globals.worker, globals.node].flatMap((host) => Object.keys(host)))
].filter((name) => !languageGlobals.has(name));

/** ESLint rules for pure layers, apart from the import table. */
export const pureProperties = [
	...INEXACT_MATH.map((property) => ({
		object: 'Math',
		property,
		message: 'Differs between JavaScript engines: use engine/math.'
	})),
	{ object: 'Math', property: 'random', message: 'Chance comes from the seed: use engine/draws.' },
	{
		object: 'Date',
		property: 'now',
		message: 'Pure layers have no clock: take the date as an argument.'
	}
];

export const pureGlobals = [
	...HOST_GLOBALS.map((name) => ({
		name,
		message: 'Pure layers run in a page, a worker, the server and the command line alike.'
	})),
	{ name: 'globalThis', message: 'A way round the fence.' }
];

const POWER = 'The ** operator differs between JavaScript engines: use engine/math.';

export const pureSyntax = [
	{ selector: 'BinaryExpression[operator="**"]', message: POWER },
	{ selector: 'AssignmentExpression[operator="**="]', message: POWER },
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'Pure layers have no clock: take the date as an argument.'
	},
	{
		selector: 'CallExpression[callee.name="Date"]',
		message: 'Pure layers have no clock: take the date as an argument.'
	},
	{
		selector: ':not(MemberExpression) > Identifier[name="Math"]',
		message: 'Name the function (Math.floor): an alias of Math hides which one is called.'
	},
	{
		selector: 'MemberExpression[object.name="Math"][computed=true]',
		message: 'Name the function (Math.floor): a computed name hides which one is called.'
	}
];
