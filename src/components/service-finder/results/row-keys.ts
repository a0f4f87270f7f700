import type { Service } from '../../../schema/index.js';

/** What a row of the list is recognised by. */
export type RowKey = (service: Service) => unknown;

/**
 * Keys for the rows of services: ids, so that rows keep their state when a file is loaded anew; for services that have no
 * id, or one that another has already, the service itself.
 */
export function createRowKeys(services: readonly Service[]): RowKey {
  const owners = new Map<string, Service>();
  for (const service of services) if (service.id && !owners.has(service.id)) owners.set(service.id, service);
  return (service) => (service.id && owners.get(service.id) === service ? service.id : service);
}
