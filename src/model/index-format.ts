import type { Service, Text } from '../schema/index.js';
import { phasesOf } from './ages.js';
import { languageOf } from './judgement.js';
import { pickText } from './text.js';

/** What a Pagefind index of services can be narrowed by. */
export const facets = ['phase', 'topic', 'language', 'free', 'walkIn', 'online', 'access'] as const;

/** What a Pagefind index of services can be narrowed by. */
export type Facet = (typeof facets)[number];

/** The values of a facet that is a yes or a no. */
export const [YES, NO] = ['yes', 'no'] as const;

/** How much a word of a record counts by where it stands; one in its text counts 1. */
export const fieldWeights = { title: 8, alternate: 6, topic: 4.5, also: 0.5 };

/** A part of a record beside its text. */
export type RecordField = keyof typeof fieldWeights;

/**
 * Parts a record's address: behind it stands the document, which comes with the record then and is not searched. Before
 * it stands a number: of records that are alike, Pagefind would keep one only.
 */
export const DOCUMENT_MARK = '#';

/**
 * What a service says of each facet: of what it does not say, nothing, so that an index does not grow by that. Topics
 * have their German names: many files together have many ids for one.
 */
export function facetsOf(service: Service, topicLabel: (id: string) => Text): Record<Facet, string[]> {
  const { topics, languages, cost, appointment, online, places } = service;
  const topicNames = topics.map((id) => pickText(topicLabel(id), 'de', 'de').text || id);
  return {
    phase: [...phasesOf(service)],
    topic: [...new Set(topicNames)],
    language: [...new Set(languages.map(languageOf))],
    free: yesOrNo(cost?.free),
    walkIn: yesOrNo(appointment === undefined ? undefined : !appointment),
    online: yesOrNo(online),
    // That nothing is written of it does not mean that nobody gets in.
    access: yesOrNo(places.some(({ accessibility }) => accessibility) || undefined),
  };
}

const yesOrNo = (value: boolean | undefined): string[] => (value === undefined ? [] : [value ? YES : NO]);
