/** The part of a pasted address that holds a scenario. */

/** The search part of a whole address, or the text itself. */
export function searchOf(link: string): string {
	const question = link.indexOf('?');
	const search = question >= 0 ? link.slice(question) : link.includes('=') ? `?${link}` : '';
	// An address without a search part is the page itself, unless it cannot be an address at all.
	if (search === '' && link !== '' && !/^(https?:\/\/|\/)/.test(link)) return `?${link}`;
	return search.split('#')[0] as string;
}
