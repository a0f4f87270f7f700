import { address, phone } from './contact.js';
import {
  choice,
  flag,
  id,
  list,
  numberLeaf,
  optional,
  type Parsed,
  record,
  rule,
  tellingFlag,
  withDefault,
} from './leaf.js';
import { partialDate } from './date.js';
import { email, url } from './link.js';
import { schedule } from './schedule.js';
import { languageTag, text } from './text.js';

/** The bounds of an age, in months. */
export const ageBounds = [-9, 1200] as const;

const months = numberLeaf('months!', ...ageBounds);

/** How it stands with a service (HSDS). */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** A span of ages in months, half open; negative before birth. */
export const ageSpan = record(
  {
    fromMonths: optional(months),
    toMonths: optional(months),
  },
  rule<{ fromMonths?: number; toMonths?: number }>(
    'ages',
    ({ fromMonths, toMonths }) =>
      (fromMonths !== undefined || toMonths !== undefined) && (fromMonths ?? -10) < (toMonths ?? 1201),
  ),
);

/** Ages in months, `fromMonths` included, `toMonths` not; -9 to 0 is pregnancy. One of them may be left open. */
export type AgeSpan = Parsed<typeof ageSpan>;

/** Where a service is to be found. */
export const place = record({
  name: optional(text),
  address: optional(address),
  latitude: optional(numberLeaf('latitude', -90, 90)),
  longitude: optional(numberLeaf('longitude', -180, 180)),
  municipality: optional(text),
  hours: optional(text),
  schedules: list(schedule),
  accessibility: optional(text),
  transport: optional(text),
});

/** Where a service is to be found; latitude and longitude in degrees (WGS 84). */
export type Place = Parsed<typeof place>;

/** One offer to families (HSDS `service`). */
export const service = record({
  id: optional(id),
  name: text,
  alternateNames: list(text),
  organization: optional(text),
  summary: optional(text),
  description: optional(text),
  topics: list(id),
  ages: list(ageSpan),
  places: list(place),
  schedules: list(schedule),
  online: optional(flag),
  appointment: optional(flag),
  cost: optional(record({ free: optional(flag), note: optional(text) })),
  languages: list(languageTag),
  phones: list(phone),
  email: optional(email),
  url: optional(url),
  keywords: list(text),
  status: optional(choice('service-status!', serviceStatuses)),
  lastVerified: optional(partialDate),
  sample: withDefault(tellingFlag, false),
});

/** One offer to families. Without `ages` its age is unknown; `sample` marks one that was made up to show the widgets. */
export type Service = Parsed<typeof service>;
