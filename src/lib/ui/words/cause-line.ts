/** What the line below the finding says about causes. It is on the first screen; all other words about causes come later. */

export const AS_ANNOUNCED = 'Everything is as announced. Move something to see what changes.';
export const WORKING_IT_OUT = 'Working out what moved …';
export const ALL_CAUSES = 'See all causes';
export const WITHOUT_SCRIPT = 'See what this differs by, and why';
export const FAILED = 'This could not be worked out here. Reload the page to try again.';
