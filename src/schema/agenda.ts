import { choice, flag, id, list, optional, type Parsed, record } from './leaf.js';
import { partialDate } from './date.js';
import { documentLink, image, url } from './link.js';
import { text } from './text.js';

/** What an entry may be. */
export const agendaTypes = ['event', 'review', 'news'] as const;

/** How it stands with an event. */
export const agendaStatuses = ['confirmed', 'cancelled', 'moved'] as const;

/** Something ahead or behind: a date, a look-back, an item of news. */
export const agendaEntry = record({
  id: optional(id),
  type: optional(choice('agenda-type', agendaTypes)),
  title: text,
  start: optional(partialDate),
  end: optional(partialDate),
  allDay: optional(flag),
  status: optional(choice('agenda-status!', agendaStatuses)),
  location: optional(text),
  summary: optional(text),
  author: optional(text),
  source: optional(text),
  url: optional(url),
  image: optional(image),
  topics: list(id),
  documents: list(documentLink),
  reviewOf: optional(id),
  sample: optional(flag),
});

/**
 * An entry of the agenda; without `type` it is an event. An `end` before its `start` means that the end is unknown; of
 * whole days it is the last one. `source` is who published it, `reviewOf` the id of the event that a look-back is of.
 */
export type AgendaEntry = Parsed<typeof agendaEntry>;
