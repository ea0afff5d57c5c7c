/** Files whose words still stand in their markup, and how many; nothing is added, and the list only shrinks (decision 0032). */

export const STILL_INLINE: Readonly<Record<string, number>> = {};

/** Words that the main page takes from code outside the modules of words. */
export const STILL_IN_SCRIPTS: readonly string[] = [];
