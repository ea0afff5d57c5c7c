/** The Vite plugin that builds the product in the made-up language, where `CROSSCURRENT_LOCALE` is `pseudo`. */
import type { Plugin } from 'vite';
import { pseudoModule } from './pseudo-module.ts';
import { isWordModule } from './word-modules.ts';

/** Changes the modules of words before anything else sees them; without the variable it does nothing. */
export function pseudoLocale(locale: string | undefined): Plugin {
	return {
		name: 'pseudo-locale',
		enforce: 'pre',
		apply: () => locale === 'pseudo',
		transform(code, id) {
			const [path = ''] = id.split('?');
			return isWordModule(path) ? { code: pseudoModule(code, path), map: null } : null;
		}
	};
}
