export {
  createIndex,
  type Found,
  type IndexOptions,
  type Reason,
  type ServiceIndex,
} from './service-index.js';
