/** What a part of the page says when its script does not come. */

export const PART_FAILED =
	'This part could not be fetched, so it shows older figures. Reload the page once you are online.';
