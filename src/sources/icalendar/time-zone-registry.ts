import { TIME_ZONE } from '../../model/dates.js';
import { Zone } from '../../model/zones.js';
import { type Component, propertyValueOf } from './component-scanner.js';
import { unescapeText } from './content-line.js';
import { DescribedZone } from './described-zone.js';
import { ianaNameOf } from './windows-time-zones.js';

/** The zone of this project's readers; also assumed for times without one. */
export const berlin = new Zone(TIME_ZONE);

/** The zone of times that end in `Z`. */
export const utc = new Zone('UTC');

/** Zones by IANA name, each created once: that is slow. */
const zonesByName = new Map<string, Zone | undefined>();

/**
 * The time zones that a calendar refers to by TZID. A well-known name takes precedence over the calendar's own
 * VTIMEZONE, even where the two disagree: descriptions are often outdated, cut down to one year or plainly wrong, while
 * names are mostly right. Only for names that nobody knows the VTIMEZONE is used.
 */
export class TimeZoneRegistry {
  readonly #descriptions = new Map<string, Component>();
  readonly #zones = new Map<string, Zone | undefined>();

  /** Adds a VTIMEZONE of the calendar. */
  add(description: Component): void {
    this.#descriptions.set(cleanName(unescapeText(propertyValueOf(description, 'TZID'))), description);
  }

  /** The zone of a TZID; undefined where neither its name nor a VTIMEZONE of the calendar is known. */
  find(tzid: string): Zone | undefined {
    const name = cleanName(tzid);
    if (!this.#zones.has(name)) this.#zones.set(name, knownZone(name) ?? this.#fromDescription(name));
    return this.#zones.get(name);
  }

  #fromDescription(name: string): Zone | undefined {
    const description = this.#descriptions.get(name);
    if (!description) return undefined;
    return (
      knownZone(cleanName(propertyValueOf(description, 'X-LIC-LOCATION'))) ?? DescribedZone.from(description)
    );
  }
}

function knownZone(name: string): Zone | undefined {
  if (!zonesByName.has(name)) zonesByName.set(name, candidateNames(name).map(tryZone).find(Boolean));
  return zonesByName.get(name);
}

/** IANA names that a TZID may stand for. Some programs prepend a path of theirs: `/mozilla.org/20050126_1/Europe/Berlin`. */
function candidateNames(tzid: string): string[] {
  const parts = tzid.split('/').filter(Boolean);
  const tails = tzid.startsWith('/') ? [3, 2, 1].map((count) => parts.slice(-count).join('/')) : [];
  const windows = ianaNameOf(tzid) ?? (/\bBerlin\b/.test(tzid) ? TIME_ZONE : undefined);
  return [tzid, ...tails, ...(windows ? [windows] : [])];
}

function tryZone(name: string): Zone | undefined {
  // Only some browsers accept offsets as names; the calendar's own VTIMEZONE works in all of them.
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return new Zone(name);
  } catch {
    return undefined;
  }
}

function cleanName(tzid: string): string {
  return tzid
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();
}
