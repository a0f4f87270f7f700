import type { Service } from '../../../schema/index.js';

/** The service whose details are open over the list. */
export interface OpenService {
  readonly service: Service;
  readonly key: string;
  readonly distanceKm?: number | undefined;
}
