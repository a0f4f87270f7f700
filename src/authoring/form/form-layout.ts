/** Order and grouping of a record's fields. */
export interface RecordLayout {
  /** Groups by their names, each with the keys of its fields. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The group for all fields that a layout does not name. It is folded. */
export const REMAINING_GROUP = 'more';

/**
 * The one place that says how forms are arranged, by record type. What it does not name stands in the last group, so that a
 * new field of the contract appears without a line here.
 */
export const formLayout: Readonly<Record<string, RecordLayout>> = {
  services: {
    groups: {
      about: ['name', 'organization', 'summary', 'topics'],
      reach: ['phones', 'email', 'url'],
      audience: ['ages', 'cost', 'appointment', 'online', 'languages'],
      placeAndTime: ['places', 'schedules'],
      upkeep: ['lastVerified', 'status'],
      more: ['description', 'alternateNames', 'keywords', 'sample', 'id'],
    },
  },
  contacts: {
    groups: {
      person: ['name', 'role', 'public'],
      reach: ['organization', 'department', 'phones', 'email', 'address', 'hours', 'url'],
      more: ['id'],
    },
  },
  agenda: {
    groups: {
      about: ['title', 'type', 'summary', 'topics'],
      when: ['start', 'end', 'allDay', 'location', 'status'],
      more: ['url', 'documents', 'image', 'author', 'source', 'reviewOf', 'sample', 'id'],
    },
  },
  indicators: { groups: { about: ['label'], figures: ['observations'], more: ['comparison', 'id'] } },
  topics: { groups: { about: ['label'], more: ['terms', 'id'] } },
  papers: {
    groups: {
      about: ['name', 'reference', 'paperType', 'date', 'status', 'office', 'summary'],
      council: ['consultations', 'costs'],
      more: ['documents', 'facts', 'relevance', 'predecessors'],
    },
  },
  help: {
    groups: {
      about: ['label', 'number', 'note', 'needs'],
      audience: ['free', 'anonymous', 'languages'],
      placeAndTime: ['schedules'],
      upkeep: ['lastVerified', 'source'],
    },
  },
  municipality: { groups: { about: ['name', 'type', 'ags', 'website', 'image'] } },
  program: { groups: { about: ['name', 'memberSince', 'until', 'funding', 'patron', 'url'] } },
  profile: { groups: { about: ['reasons', 'goals', 'participants', 'specialFeatures', 'achievements'] } },
  holidays: { groups: { about: ['school'] } },
  file: { groups: { upkeep: ['updated', 'language', 'synonyms'] } },
};

/** Fields of records within records that few people need, by their paths: they are folded. */
export const foldedFields: ReadonlySet<string> = new Set([
  'services.places.hours',
  'services.places.latitude',
  'services.places.longitude',
]);

/** Texts of several paragraphs, by their keys. */
export const longTexts: ReadonlySet<string> = new Set(['summary', 'description']);

/** Dates that may have a time of day, by their keys. */
export const datesWithTime: ReadonlySet<string> = new Set(['agenda.start', 'agenda.end']);

/** Fields whose control is none that their type alone would give, by record type and key. */
export const specialKinds: ReadonlyMap<string, 'consent'> = new Map([['contacts.public', 'consent']]);
