import * as z from 'zod/mini';
import { address, phone } from './contact.js';
import { choice, flag, id, list, numberLeaf, record, tellingFlag } from './leaf.js';
import { partialDate } from './date.js';
import { email, url } from './link.js';
import { languageTag, text } from './text.js';

/** The bounds of an age, in months. */
export const ageBounds = [-9, 1200] as const;

const months = numberLeaf('months!', ...ageBounds);

/** How it stands with a service (HSDS). */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

/** A span of ages in months, half open; negative before birth. */
export const ageSpan = record({
  fromMonths: z.optional(months),
  toMonths: z.optional(months),
}).check(
  z.refine(
    ({ fromMonths, toMonths }) =>
      (fromMonths !== undefined || toMonths !== undefined) && (fromMonths ?? -10) < (toMonths ?? 1201),
    { error: 'ages' },
  ),
);

/** Ages in months, `fromMonths` included, `toMonths` not; -9 to 0 is pregnancy. One of them may be left open. */
export type AgeSpan = z.output<typeof ageSpan>;

/** Where a service is to be found. */
export const place = record({
  name: z.optional(text),
  address: z.optional(address),
  latitude: z.optional(numberLeaf('latitude', -90, 90)),
  longitude: z.optional(numberLeaf('longitude', -180, 180)),
  municipality: z.optional(text),
  hours: z.optional(text),
  accessibility: z.optional(text),
});

/** Where a service is to be found; latitude and longitude in degrees (WGS 84). */
export type Place = z.output<typeof place>;

/** One offer to families (HSDS `service`). */
export const service = record({
  id: z.optional(id),
  name: text,
  alternateNames: list(text),
  organization: z.optional(text),
  summary: z.optional(text),
  description: z.optional(text),
  topics: list(id),
  ages: list(ageSpan),
  places: list(place),
  online: z.optional(flag),
  appointment: z.optional(flag),
  cost: z.optional(record({ free: z.optional(flag), note: z.optional(text) })),
  languages: list(languageTag),
  phones: list(phone),
  email: z.optional(email),
  url: z.optional(url),
  keywords: list(text),
  status: z.optional(choice('service-status!', serviceStatuses)),
  lastVerified: z.optional(partialDate),
  sample: z._default(tellingFlag, false),
});

/** One offer to families. Without `ages` its age is unknown; `sample` marks one that was made up to show the widgets. */
export type Service = z.output<typeof service>;
