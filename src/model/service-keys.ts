import type { Service } from '../schema/index.js';
import { foldWords } from './folding.js';

/** The longest key that is made of a name. */
const MAX_KEY_LENGTH = 60;

/** What services are recognised by, in links and wherever a file is loaded anew. */
export interface ServiceKeys {
  readonly keyOf: (service: Service) => string;
  readonly serviceOf: (key: string) => Service | undefined;
}

/**
 * Gives each service a key that no other one has: its id; without one, or where another service has the same, its name,
 * with a number where that is taken: `kurs`, `kurs-2`.
 */
export function createServiceKeys(services: readonly Service[]): ServiceKeys {
  const owners = new Map<string, Service>();
  const keysOfOthers = new Map<Service, string>();
  for (const service of services) if (service.id && !owners.has(service.id)) owners.set(service.id, service);
  for (const service of services) {
    if (service.id && owners.get(service.id) === service) continue;
    const name = keyOfName(service);
    let key = name;
    for (let number = 2; owners.has(key); number += 1) key = `${name}-${number}`;
    owners.set(key, service);
    keysOfOthers.set(service, key);
  }
  return {
    keyOf: (service) => keysOfOthers.get(service) ?? service.id!,
    serviceOf: (key) => owners.get(key),
  };
}

function keyOfName({ name }: Service): string {
  const [written = ''] = typeof name === 'string' ? [name] : Object.values(name);
  return foldWords(written).replaceAll(' ', '-').slice(0, MAX_KEY_LENGTH);
}
