export type { MatchReason, SearchResult } from './ranking.js';
export { createIndex, type IndexOptions, type ServiceIndex } from './service-index.js';
