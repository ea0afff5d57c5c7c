/** Where in the page the simulator stands, and where its view does, which the server writes and the script reads. */

/** The id of the element in which the simulator stands. */
export const SIMULATOR_PLACE = 'simulator';

/** The id of the element with its view, as JSON. */
export const SIMULATOR_VIEW = 'simulator-view';
