/** What few pages, or few readers, ask of a feed: loaded then. */
export { renderSubscription, saveEvents } from './calendar.js';
export { renderMissing, sayMissing } from './missing.js';
export { tellSearchEngines } from './structured-data.js';
