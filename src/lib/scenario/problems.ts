/** What can be wrong with the world's input, as values: a sentence for people and what they can do. */

export type { Outcome, Problem } from '#data/problem.ts';
