/** The words of the frame round every page: the way to other pages, what the product is, and plain error pages. */

export const SKIP = 'Skip to the main part';

export const PAGES = 'Pages';
export const SIMULATOR = 'Simulator';
export const RECORD = 'Track record';
export const STORY = 'Story';
export const COMPARE = 'Compare';
export const EXPLAINED = 'Explained';
export const ABOUT = 'About';

export const INDEPENDENT =
	'Crosscurrent is independent. It is not an official statistic and not a government service. It sets no cookies and asks no other site for anything. Your browser keeps how far you scrolled, until you close the tab.';
export const MORE_PAGES = 'More about it';
export const ASSUMPTIONS = 'Assumptions';
export const DATA = 'Data';
export const MONEY = 'Every line of money';
export const CHECKED = 'What was checked';
export const ACCESSIBILITY = 'Accessibility';
export const PRIVACY = 'Privacy';

export const TO_SIMULATOR = 'Go to the simulator';
export const NO_PAGE = {
	title: 'There is no page here',
	advice: 'The address may be mistyped, or the page may have moved.'
} as const;
export const OUR_FAULT = {
	title: 'Something went wrong on our side',
	advice: 'Nothing you did caused this. Please try again in a minute.'
} as const;
