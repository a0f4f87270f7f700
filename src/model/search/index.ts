export type { Found, Reason } from './rank.js';
export { createIndex, type IndexOptions, type ServiceIndex } from './service-index.js';
