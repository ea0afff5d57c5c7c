/**
 * The Vite plugin that leaves out of browsers' scripts what charts never use: mixing of colours and formats of labels in
 * d3-scale, and LayerCake's printing of what it knows (decision 0036). The server keeps the libraries whole.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './run-command.ts';

const ONLY_NUMBERS = join(ROOT, 'src/lib/ui/charts/only-numbers.ts');
const NOTHING = '\0nothing';

export const leanCharts: Plugin = {
	name: 'lean-charts',
	apply: 'build',
	enforce: 'pre',
	resolveId(source, importer, { ssr }) {
		if (ssr === true) return null;
		if (source === 'd3-interpolate' || source === 'd3-format') return ONLY_NUMBERS;
		const isPrinting = source.endsWith('/printDebug.js') && importer?.includes('layercake');
		return isPrinting === true ? NOTHING : null;
	},
	load: (id) => (id === NOTHING ? 'export default () => undefined;' : null)
};
