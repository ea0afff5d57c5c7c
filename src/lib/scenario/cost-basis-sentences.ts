/** The titles of the bases on which cost is avoided, the same on a page and in a terminal. */

export const COST_BASIS_TITLES = {
	'home-office': 'Home Office basis',
	support: 'One year of support',
	derived: 'Built up from nights of support'
} as const;
