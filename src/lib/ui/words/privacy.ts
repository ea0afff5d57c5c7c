/** What is kept about readers. */

export const TITLE = 'Privacy: nothing is kept about you';
export const LEDE = 'No accounts, no cookies, no tracking, and no requests to any other site.';

export const NOT_DONE = {
	title: 'What we do not do',
	list: [
		'We set no cookies, so there is no banner.',
		'We count no visits and measure no readers.',
		'We load no fonts, scripts, pictures or maps from anywhere else.',
		'We do not sell, share or ask for personal data.'
	]
} as const;

export const IN_USE = {
	title: 'What happens when you use it',
	list: [
		'Your choices stand in the address of the page. Whoever has the link sees the choices, and nothing else.',
		'To show the page of a link, the server reads the link and computes the figures. The program writes no record of who asked for what.',
		'With JavaScript, later changes are computed on your own device. Your browser keeps how far you scrolled until you close the tab.',
		'Links to sources go to other sites, which have rules of their own. They are not told the page you came from in full.'
	]
} as const;

export const NO_PROMISE = {
	title: 'What we cannot promise',
	about:
		'Whoever runs this copy may have a network or a host that notes requests, as most do. Ask them what is kept there, and for how long.'
} as const;
