import { asList, asObject, type JsonObject } from './shared/json-values.js';

/** XML that may precede the first tag of a feed: the declaration, comments, a document type with its declarations. */
const prolog =
  /^(?:[\s\ufeff]|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE\s+(?!html)[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** Whether a text is a feed, by its first tag. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, 20_000);
  return /^<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i.test(start.slice(prolog.exec(start)![0].length));
}

/** Top-level fields of a municipality's file. */
const programFields =
  'schemaVersion municipality program profile contacts indicators agenda topics services papers'.split(' ');

/**
 * Whether JSON is meant to be a municipality's file, so that the contract's issues about it are helpful: also an empty
 * one, one in a list, and what is no object at all. Everything else is of an unknown format.
 */
export function isProgram(data: unknown): boolean {
  const content = asObject(asList(data)[0]);
  const isEmpty = !Object.keys(content).length && !(Array.isArray(data) && data.length);
  return isEmpty || programFields.some((name) => name in content);
}

/** Whether JSON is the entry file of a Pagefind index, with the number of records in each language. */
export function isPagefindEntry(data: unknown): boolean {
  const { version, languages } = asObject(data);
  return version !== undefined && 'page_count' in asObject(Object.values(asObject(languages))[0]);
}

/** Whether JSON is an OParl list without objects: `{ "data": [], "links": {}, "pagination": {} }`. */
export function isEmptyOParlList(data: unknown): boolean {
  const { data: page, links, pagination } = asObject(data);
  return Array.isArray(page) && !page.length && (links !== undefined || pagination !== undefined);
}

/** Whether an object is a post or a page of WordPress; entries of its media library look alike. */
export function isWordPressPost({ title, type, media_type: mediaType }: JsonObject): boolean {
  return 'rendered' in asObject(title) && type !== 'attachment' && mediaType === undefined;
}

/** Whether an empty list comes from WordPress, by its address. */
export function isEmptyWordPressList(data: unknown, url: string): boolean {
  return Array.isArray(data) && !data.length && /\/wp-json\/|[?&]rest_route=/.test(url);
}

/** Fields of HSDS services and organizations; objects of other formats have at most one of them. */
const hsdsFields = (
  'status organization organization_id service_at_locations service_areas attributes alternate_name assured_date ' +
  'minimum_age eligibility_description fees_description cost_options organization_identifiers legal_status website'
).split(' ');

/** Fields of the other objects in HSDS that have lists of their own: taxonomies, their terms, links to locations. */
const otherHsdsFields =
  'uri term_uri taxonomy taxonomy_id taxonomy_detail parent_id location location_id'.split(' ');

/** Addresses of the lists of these objects. */
const otherHsdsList = /\/(?:taxonom(?:y_terms|ies)|service_at_locations)\/?(?:[?#]|$)/;

/** Whether JSON is a service or an organization of HSDS, or a list of either. */
export function isHsds(data: unknown, url: string): boolean {
  const { contents, ...page } = asObject(data);
  const [first] = asList(Array.isArray(contents) ? contents : data);
  const { municipality, ...item } = asObject(first);
  const fieldCount = hsdsFields.filter((name) => name in item).length;
  const isOther = otherHsdsList.test(url) || otherHsdsFields.some((name) => name in item);
  if (isOther && !fieldCount) return false;
  if (Array.isArray(contents) && ['total_pages', 'total_items', 'empty'].some((name) => name in page))
    return true;
  const hasName = typeof item.id === 'string' || typeof item.name === 'string';
  return hasName && !municipality && (Array.isArray(item.services) || fieldCount > 1);
}
