/** What few pages, or few readers, ask of a feed: loaded then. */
export { renderSubscription, saveEvents } from './calendar.js';
export { tellSearchEngines } from './structured-data.js';
