import * as z from 'zod/mini';
import { agendaEntry } from './agenda.js';
import { contact } from './contact.js';
import { partialDate } from './date.js';
import { indicator } from './indicator.js';
import { id, leaf, list, record } from './leaf.js';
import { paper } from './paper.js';
import { membership, municipality, profile } from './profile.js';
import { service } from './service.js';
import { languageTag, text } from './text.js';

/** The version of the contract that this library reads. */
export const SCHEMA_VERSION = 1;

/** A name for what services and entries are about. */
export const topic = record({ id, label: z.optional(text) });

/** A name for what services and entries are about. */
export type Topic = z.output<typeof topic>;

/** The whole document of one municipality. */
export const program = record({
  schemaVersion: leaf<1>('version', (value) => value === SCHEMA_VERSION),
  language: z._default(languageTag, 'de'),
  updated: z.optional(partialDate),
  municipality: z._default(municipality, { name: '' }),
  program: z.optional(membership),
  profile: z.optional(profile),
  contacts: list(contact),
  indicators: list(indicator),
  agenda: list(agendaEntry),
  topics: list(topic),
  services: list(service),
  papers: list(paper),
});

/** One municipality's document, parsed: lists that were missing are empty. */
export type Program = z.output<typeof program>;
