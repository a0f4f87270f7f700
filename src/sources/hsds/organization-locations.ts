import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import type { IssueCollector } from './issue-collector.js';

/**
 * The locations that organizations list by themselves. Services refer to them by id; some systems write no such links at
 * all. Whatever has not been shown as the place of a service in the end is reported.
 */
export class OrganizationLocations {
  readonly #listed = new Map<unknown, JsonObject>();
  readonly #used = new Set<unknown>();

  /** The locations of an organization. */
  of(organization: JsonObject): JsonObject[] {
    const locations = asList(organization.locations).map(asObject);
    for (const location of locations) this.#listed.set(keyOf(location), location);
    return locations;
  }

  /** Notes that a location is the place of a service. */
  markUsed(location: JsonObject): void {
    this.#used.add(keyOf(location));
  }

  /** Reports the locations that no service refers to, once all services have been read. */
  reportUnused(issues: IssueCollector): void {
    for (const [key, location] of this.#listed)
      if (!this.#used.has(key)) issues.reportUnplaced('organization.locations', location);
  }
}

/** Without an id, a location is nobody's but its organization's. */
const keyOf = (location: JsonObject): unknown => asString(location.id) ?? location;
