import type { JsonPath } from '../json/json-path.js';
import type { Finding, FindingKind } from './finding.js';

/** The field in which something can be done about a finding that is about a whole record. */
const fields: Partial<Record<FindingKind, string>> = {
  'service-ageless': 'ages',
  'service-unchecked': 'lastVerified',
  'service-outdated': 'lastVerified',
  'service-unreachable': 'phones',
  'service-sample': 'sample',
  'contact-unreachable': 'phones',
  'private-person': 'public',
  'figure-undated': 'asOf',
  'figure-unsourced': 'source',
  'figure-empty': 'observations',
  'event-undated': 'start',
  'topic-unnamed': 'label',
  'place-without-coordinates': 'latitude',
  'image-undescribed': 'alt',
  'image-uncredited': 'credit',
};

/** Where somebody can do something about a finding: its own place, or a field of the record that it is about. */
export function pathOfField({ kind, path }: Pick<Finding, 'kind' | 'path'>): JsonPath {
  const field = fields[kind];
  return field && path.at(-1) !== field ? [...path, field] : path;
}
