import type { Program, Service, Text } from '../schema/index.js';
import { phasesOf, type LifePhase } from './ages.js';
import { languageOf } from './reader-language.js';
import { pickText } from './text.js';

/** The properties of a service that are in its Pagefind record, and by which indexes can be filtered. */
export type RecordFacet = 'phase' | 'topic' | 'language' | 'free' | 'walkIn' | 'online' | 'access';

/** All facets of indexes: those of records, and the municipality whose index a record is in. */
export type IndexFacet = RecordFacet | 'place';

/** One value for each filtered facet: `yes` or `no` for boolean facets, an AGS for a place. */
export interface IndexFilters extends Readonly<Partial<Record<IndexFacet, string>>> {
  readonly phase?: LifePhase;
}

/** The values of boolean facets. */
export const [YES, NO] = ['yes', 'no'] as const;

/** The weight of a word by the field of the record that it is in; in the record's text it is 1. */
export const fieldWeights = { title: 8, alternate: 6, topic: 4.5, also: 0.5 };

/** A field of a record, apart from its text. */
export type RecordField = keyof typeof fieldWeights;

/** The document of a record: a service, as a program that holds no other, with what of its municipality is shown beside it. */
export type ServiceDocument = Program;

/**
 * Separates the number of a record from its document in the record's address. Pagefind returns the address with each
 * result and does not search it, so the document needs no second request. The number keeps identical services apart, of
 * which Pagefind would keep only one.
 */
export const DOCUMENT_SEPARATOR = '#';

/**
 * The values that a service states for each facet. Unstated facets have no values: that keeps an index small, and lets a
 * search recognise indeterminate services. Topics are written by their German names, since the files of several
 * municipalities use different ids for one topic.
 */
export function facetValuesOf(
  service: Service,
  topicLabel: (id: string) => Text,
): Record<RecordFacet, string[]> {
  const { topics, languages, cost, appointment, online, places } = service;
  const topicNames = topics.map((id) => pickText(topicLabel(id), 'de', 'de').text || id);
  return {
    phase: [...phasesOf(service)],
    topic: [...new Set(topicNames)],
    language: [...new Set(languages.map(languageOf))],
    free: yesOrNo(cost?.free),
    walkIn: yesOrNo(appointment === undefined ? undefined : !appointment),
    online: yesOrNo(online),
    // A place whose accessibility is not described may still be accessible: unknown, not "no".
    access: yesOrNo(places.some(({ accessibility }) => accessibility) || undefined),
  };
}

const yesOrNo = (value: boolean | undefined): string[] => (value === undefined ? [] : [value ? YES : NO]);
