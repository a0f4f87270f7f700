import { list, optional, type Parsed, record, stringLeaf, withDefault } from './leaf.js';
import { partialDate } from './date.js';
import { image, url } from './link.js';
import { text } from './text.js';

/** The form of an AGS: a Land, a Kreis or a Gemeinde. */
export const agsForm = /^(\d{2}|\d{5}|\d{8})$/;

/** Landkreis, Stadt or Gemeinde. */
export const municipality = record({
  name: withDefault(text, ''),
  type: optional(text),
  ags: optional(stringLeaf('ags', agsForm)),
  website: optional(url),
  image: optional(image),
});

/** A municipality, known by its AGS: a string of 2, 5 or 8 digits. */
export type Municipality = Parsed<typeof municipality>;

/** The program a municipality takes part in. */
export const membership = record({
  name: optional(text),
  memberSince: optional(partialDate),
  until: optional(partialDate),
  funding: list(text),
  patron: optional(text),
  url: optional(url),
});

/** The program a municipality takes part in: since when, until when, who pays, who stands for it. */
export type Membership = Parsed<typeof membership>;

/** What a municipality says of its prevention chain. */
export const profile = record({
  reasons: list(text),
  goals: list(text),
  participants: list(record({ group: optional(text), members: list(text) })),
  specialFeatures: list(text),
  achievements: list(text),
});

/** What a municipality says of its prevention chain. */
export type Profile = Parsed<typeof profile>;
