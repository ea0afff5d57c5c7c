/** The numbers of the functions that every module begins with. */
export const EXPONENTIAL = 0;
export const LOGARITHM = 1;
export const WHOLE_POWER = 2;
export const POWER = 3;
