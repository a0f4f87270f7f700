import * as z from 'zod/mini';
import { choice, flag, id, list, record } from './leaf.js';
import { partialDate } from './date.js';
import { documentLink, image, url } from './link.js';
import { text } from './text.js';

/** What an entry may be. */
export const agendaTypes = ['event', 'review', 'news'] as const;

/** How it stands with an event. */
export const agendaStatuses = ['confirmed', 'cancelled', 'moved'] as const;

/** Something ahead or behind: a date, a look-back, an item of news. */
export const agendaEntry = record({
  id: z.optional(id),
  type: z.optional(choice('agenda-type', agendaTypes)),
  title: text,
  start: z.optional(partialDate),
  end: z.optional(partialDate),
  allDay: z.optional(flag),
  status: z.optional(choice('agenda-status!', agendaStatuses)),
  location: z.optional(text),
  summary: z.optional(text),
  author: z.optional(text),
  url: z.optional(url),
  image: z.optional(image),
  topics: list(id),
  documents: list(documentLink),
});

/** An entry of the agenda; without `type` it is an event. An `end` before its `start` means that the end is unknown. */
export type AgendaEntry = z.output<typeof agendaEntry>;
