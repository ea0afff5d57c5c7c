/** Which modules hold the words of the interface: what a second language would replace (decision 0032). */

const WORD_MODULES: readonly RegExp[] = [
	/\/src\/lib\/ui\/words\.ts$/,
	/\/src\/lib\/ui\/words\/[\w/-]+\.ts$/,
	/\/src\/lib\/ui\/format\.ts$/,
	/\/src\/lib\/scenario\/[\w-]+-sentences\.ts$/,
	/\/src\/lib\/scenario\/(?:compare-cells|compare-links|parse-amount)\.ts$/,
	/\/src\/lib\/scenario\/link\/link-problem\.ts$/
];

/** Whether a file, named by its whole path, holds words. */
export function isWordModule(path: string): boolean {
	return WORD_MODULES.some((pattern) => pattern.test(path)) && !path.endsWith('.test.ts');
}
