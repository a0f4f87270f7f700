import * as z from 'zod/mini';
import { list, record, stringLeaf } from './leaf.js';
import { partialDate } from './date.js';
import { image, url } from './link.js';
import { text } from './text.js';

/** The form of an AGS: a Land, a Kreis or a Gemeinde. */
export const agsForm = /^(\d{2}|\d{5}|\d{8})$/;

/** Landkreis, Stadt or Gemeinde. */
export const municipality = record({
  name: z._default(text, ''),
  type: z.optional(text),
  ags: z.optional(stringLeaf('ags', agsForm)),
  website: z.optional(url),
  image: z.optional(image),
});

/** A municipality, known by its AGS: a string of 2, 5 or 8 digits. */
export type Municipality = z.output<typeof municipality>;

/** The program a municipality takes part in. */
export const membership = record({
  name: z.optional(text),
  memberSince: z.optional(partialDate),
  until: z.optional(partialDate),
  funding: list(text),
  patron: z.optional(text),
  url: z.optional(url),
});

/** The program a municipality takes part in: since when, until when, who pays, who stands for it. */
export type Membership = z.output<typeof membership>;

/** What a municipality says of its prevention chain. */
export const profile = record({
  reasons: list(text),
  goals: list(text),
  participants: list(record({ group: z.optional(text), members: list(text) })),
  specialFeatures: list(text),
  achievements: list(text),
});

/** What a municipality says of its prevention chain. */
export type Profile = z.output<typeof profile>;
