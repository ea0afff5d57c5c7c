/** The prose beside the baseline's code, with the settings of that code filled in. */

const METHOD = 'src/lib/model/baseline/method.md';

/** The method as sections of the specification. Throws where the prose names a setting that the code does not have. */
export function fittingMethod(textOf: (path: string) => string): string {
	const filled = textOf(METHOD).replaceAll(
		/\{\{(\S+) (\w+)\}\}/g,
		(_, file: string, name: string) =>
			settingIn(textOf(`src/lib/model/baseline/${file}`), name, file)
	);
	return filled.replaceAll(/^#/gm, '##').replace(/ Words in double braces[^.]*\./, '');
}

/** The number or list that a file gives to a constant, or that it maps to a parameter of that name. */
function settingIn(text: string, name: string, file: string): string {
	const constant = new RegExp(`const ${name}(?:: [^=]+)? = ([^;]+?)(?: as const)?;`).exec(text);
	const mapped = new RegExp(`(\\[[\\d., ]+\\])\\.(?:map|flatMap)\\(\\s*\\(${name}\\)`).exec(text);
	const setting = constant?.[1] ?? mapped?.[1];
	if (setting === undefined || !/^[\d., []+\]?$/.test(setting))
		throw new Error(`${METHOD} names ${name}, which ${file} does not set`);
	return setting.replaceAll(/[[\]]/g, '').trim();
}
