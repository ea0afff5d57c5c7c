/** Where a command writes. Results go to `out`, everything else to `err`. */
export interface Terminal {
	out(text: string): void;
	err(text: string): void;
}

/** What a command's exit says: it worked, the world was wrong, or the command was used wrongly. */
export const EXIT = { fine: 0, problem: 1, misuse: 2 } as const;
