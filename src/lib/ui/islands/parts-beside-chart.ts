/** The parts that stand beside the chart or are it: they come together, at the first sign that the page is used. */

export { default as beliefChoice } from '#ui/controls/BeliefChoice.svelte';
export { default as chartFigure } from '#ui/finding/ChartFigure.svelte';
export { default as furtherChoices } from '#ui/controls/FurtherChoices.svelte';
export { default as printedChoices } from '#ui/finding/PrintedChoices.svelte';
