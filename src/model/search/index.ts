export type { MatchReason, SearchResult } from './ranking.js';
export { createIndex, type IndexOptions, type ServiceIndex, type Slicer } from './service-index.js';
