import { agendaEntry } from './agenda.js';
import { isContradicted } from './arithmetic.js';
import { contact, helpNumber } from './contact.js';
import { partialDate } from './date.js';
import { indicator } from './indicator.js';
import { id, leaf, list, optional, type Parsed, record, run, withDefault } from './leaf.js';
import { paper } from './paper.js';
import { membership, municipality, profile } from './profile.js';
import { holidays } from './schedule.js';
import { service } from './service.js';
import { languageTag, text } from './text.js';

/** The version of the contract that this library reads. */
export const SCHEMA_VERSION = 1;

/** A name for what services and entries are about. */
export const topic = record({ id, label: optional(text), terms: list(id) });

/** A name for what services and entries are about; `terms` are what other directories call it: addresses, codes, names. */
export type Topic = Parsed<typeof topic>;

/** Words that mean nearly the same: whoever looks for one finds what bears another, too. */
const synonymGroup = list(text);

/** The whole document of one municipality. */
export const program = record({
  schemaVersion: leaf<1>('version', (value) => value === SCHEMA_VERSION),
  language: withDefault(languageTag, 'de'),
  updated: optional(partialDate),
  municipality: withDefault(municipality, { name: '' }),
  program: optional(membership),
  profile: optional(profile),
  contacts: list(contact),
  indicators: list(indicator),
  agenda: list(agendaEntry),
  topics: list(topic),
  holidays: optional(holidays),
  services: list(service),
  synonyms: list(synonymGroup),
  help: list(helpNumber),
  papers: list(paper),
});

/** A document that is in order; nothing for one with the least mistake, of which `parseProgram` tells more. */
export function parseFlawless(data: unknown): Program | undefined {
  const { value, complaints } = run(program, data);
  const isFlawless = !complaints.length && value.municipality.name && addsUp(value);
  return isFlawless ? value : undefined;
}

const addsUp = ({ indicators }: Program) =>
  !indicators.some(({ id, observations }) =>
    observations.some((observation) => isContradicted(indicators, id, observation)),
  );

/** One municipality's document, parsed: lists that were missing are empty. */
export type Program = Parsed<typeof program>;
