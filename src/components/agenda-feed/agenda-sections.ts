import { filterAgenda, splitAgenda, type AgendaView, type SortedEntries } from '../../model/agenda.js';
import { splitIds, splitNames } from '../../program/attributes.js';
import type { Program } from '../../schema/index.js';
import { agendaTypes } from '../../schema/vocabulary.js';
import { knownItems } from '../shared/known-items.js';

/** What is ahead, or what is behind. */
export interface AgendaSection {
  name: 'upcoming' | 'past';
  entries: SortedEntries;
}

/** The attributes by which a feed chooses its entries. */
export interface AgendaAttributes {
  view: AgendaView;
  type: string;
  topics: string;
  place: string;
}

/** The sections of a feed that have entries. The console names items of the attributes that are unknown. */
export function createSections(
  { agenda, topics }: Program,
  attributes: AgendaAttributes,
  now: Date,
): AgendaSection[] {
  const knownTopics = attributes.topics
    ? [...new Set([...topics.map(({ id }) => id), ...agenda.flatMap(({ topics }) => topics)])]
    : [];
  const filter = {
    types: knownItems(splitIds(attributes.type), agendaTypes, '<pk-agenda-feed type>'),
    topics: knownItems(splitIds(attributes.topics), knownTopics, '<pk-agenda-feed topics>'),
    places: splitNames(attributes.place),
  };
  const { upcoming, past } = splitAgenda(filterAgenda(agenda, filter), now);
  const sections: AgendaSection[] = [
    { name: 'upcoming', entries: upcoming },
    { name: 'past', entries: past },
  ];
  const isShown = ({ name, entries }: AgendaSection) =>
    entries.length > 0 && (attributes.view === 'all' || attributes.view === name);
  return sections.filter(isShown);
}
