/** The assumption that takes the growth of prices out of money. */

/** Its id: the yearly growth of prices. */
export const DEFLATOR = 'price-growth';
