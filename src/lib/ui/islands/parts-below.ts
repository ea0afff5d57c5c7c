/** The parts below the chart and its controls: they come together, when the first of them is near. */

export { default as analysis } from '#ui/analysis/AnalysisParts.svelte';
export { default as dotPlot } from '#ui/charts/DotPlot.svelte';
export { default as moneyLedger } from '#ui/ledger/MoneyLedger.svelte';
export { default as wouldHaveToBeTrue } from '#ui/analysis/WouldHaveToBeTrue.svelte';
