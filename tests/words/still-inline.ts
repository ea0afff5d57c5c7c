/** Files whose words still stand in their markup, and how many; nothing is added, and the list only shrinks (decision 0032). */

export const STILL_INLINE: Readonly<Record<string, number>> = {
	'src/lib/ui/controls/AssumptionHandle.svelte': 1,
	'src/lib/ui/controls/BeliefChoice.svelte': 8,
	'src/lib/ui/controls/LeverPanel.svelte': 5,
	'src/lib/ui/controls/PotSplit.svelte': 2,
	'src/lib/ui/controls/ProblemNote.svelte': 2,
	'src/lib/ui/controls/ShareButton.svelte': 2
};

/** Words that the main page takes from code outside the modules of words. */
export const STILL_IN_SCRIPTS: readonly string[] = [
	// ui/controls/BeliefChoice.svelte and PotSplit.svelte
	'Low',
	'Likely',
	'High',
	'Everything else'
];
