import type { Service, Text } from '../schema/index.js';
import { phasesOf, type LifePhase } from './ages.js';
import { languageOf } from './reader-language.js';
import { pickText } from './text.js';

/** What a record of a Pagefind index states about its service, and indexes can therefore be filtered by. */
export type RecordFacet = 'phase' | 'topic' | 'language' | 'free' | 'walkIn' | 'online' | 'access';

/** What indexes are filtered by: the facets of a record, and the municipality whose index it is in. */
export type IndexFacet = RecordFacet | 'place';

/** Filters, each by one value: `yes` for a facet that is a yes or a no, an AGS for a place. */
export interface IndexFilters extends Readonly<Partial<Record<IndexFacet, string>>> {
  readonly phase?: LifePhase;
}

/** The values of a facet that is a yes or a no. */
export const [YES, NO] = ['yes', 'no'] as const;

/** How much a word counts by the field of the record that it stands in; a word of the record's text counts 1. */
export const fieldWeights = { title: 8, alternate: 6, topic: 4.5, also: 0.5 };

/** A field of a record beside its text. */
export type RecordField = keyof typeof fieldWeights;

/**
 * Separates the number of a record from its document in the record's address. Pagefind returns the address with each
 * result and does not search it, so the document needs no second request. The number keeps records apart that are
 * otherwise alike: of those Pagefind would keep one only.
 */
export const DOCUMENT_SEPARATOR = '#';

/**
 * The values of each facet that a service states. What it does not state has no value: that keeps an index small, and
 * is how a search recognises an unknown. Topics are written by their German names, since the files of several
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
    // A place whose accessibility nobody has described may still be accessible: unknown, not "no".
    access: yesOrNo(places.some(({ accessibility }) => accessibility) || undefined),
  };
}

const yesOrNo = (value: boolean | undefined): string[] => (value === undefined ? [] : [value ? YES : NO]);
