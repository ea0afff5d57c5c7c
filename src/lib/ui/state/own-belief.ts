/** How the reader's own belief is named in a scenario. */

/** `set` is the belief set's id; `assumption` is the id of the effect that the reader replaces. */
export const OWN_BELIEF = { set: 'own', assumption: 'belief' } as const;
