/** The names of the design's tokens, read from the style sheet itself, so that the gallery leaves none out. */
import tokens from '#ui/styles/tokens.css?raw';

const NAMES = [
	...new Set([...tokens.matchAll(/^\t--([a-z0-9-]+):/gm)].map(([, name = '']) => name))
];

const isSize = (name: string) => name.startsWith('text-');
const isSpace = (name: string) => name.startsWith('space-') || name === 'margin';
const isOther = (name: string) => ['serif', 'sans', 'page'].includes(name);

/** By what they name. */
export const DESIGN_TOKENS = {
	colours: NAMES.filter((name) => !isSize(name) && !isSpace(name) && !isOther(name)),
	sizes: NAMES.filter(isSize),
	spaces: NAMES.filter(isSpace)
} as const;
