/** One cache of views for every route that shows a scenario. */
import { ViewCache } from './view-cache.ts';

export const views = new ViewCache();
