import type { Service } from '../../schema/index.js';

/** What of a service says how to reach it. */
export type ReachableParts = Pick<Service, 'phones' | 'email' | 'url' | 'schedules' | 'places'>;

/**
 * Whether a family can do something with a service at once: call, write, follow a link, or go there at a known time. An
 * address alone is no way: nobody knows when to go.
 */
export function isReachable({ phones, email, url, schedules, places }: ReachableParts): boolean {
  return (
    phones.some(({ type }) => type !== 'fax') ||
    !!email ||
    !!url ||
    schedules.length > 0 ||
    places.some(({ hours, schedules }) => !!hours || schedules.length > 0)
  );
}

/** Services that can be reached before those that can't; otherwise in their order. */
export function reachableFirst<S extends ReachableParts>(services: readonly S[]): S[] {
  return [...services.filter(isReachable), ...services.filter((service) => !isReachable(service))];
}
