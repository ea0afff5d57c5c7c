/** Brings parts to life one after the other, each in a task of its own, so that the page answers in between. */

let last: Promise<void> = Promise.resolve();

/** Does some work once all that was asked for before is done, or has failed, and the page has had its turn. */
export function oneAtATime(work: () => void): Promise<void> {
	const done = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(work);
	last = done.catch(() => undefined);
	return done;
}
