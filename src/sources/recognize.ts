import type { DataIssue } from '../schema/index.js';
import { parseProgram } from '../schema/parse.js';
import { absolute } from './absolute.js';
import { decode } from './decode.js';
import { fieldsOf, listOf } from './fields.js';
import type { LoadMore, ParsedSource, SourceFile } from './parsed-source.js';

/**
 * Reads any file but a municipality's that is in order: finds out by its content what it is, and loads the reader for
 * that.
 *
 * @throws {TypeError} where that reader can't be loaded.
 */
export async function recognize(file: SourceFile, loadMore: LoadMore): Promise<ParsedSource> {
  const text = decode(file);
  if (!text.trim()) return unreadable('content', '');
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return (await import('./icalendar.js')).readCalendar(text, file.url);
  if (isFeed(text)) return (await import('./feed.js')).readFeed(text, file.url);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable('json', JSON.stringify(text.trim().slice(0, 40)));
  }
  if ('directoryVersion' in fieldsOf(data)) return (await import('./directory.js')).readPlaces(file);
  if (isIndex(data)) return (await import('./directory.js')).readIndex(file);
  const read = await readerOf(data, file.url);
  if (read) return read(data, file.url, loadMore);
  const { program, issues } = parseProgram(data);
  return { program: program && absolute(program, file.url), issues };
}

/** Reads foreign data that has been recognised. */
type Reader = (data: unknown, url: string, loadMore: LoadMore) => Promise<ParsedSource>;

/** The reader for foreign JSON; none where it is the contract's own, or nobody's. */
async function readerOf(data: unknown, url: string): Promise<Reader | undefined> {
  const { schemaVersion, version, type, data: page } = fieldsOf(data);
  if (schemaVersion !== undefined) return undefined;
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(String(version)))
    return (await import('./json-feed.js')).readJsonFeed;
  const items = listOf(Array.isArray(page) ? page : data);
  const first = fieldsOf(items.find((item) => Object.keys(fieldsOf(item)).length));
  if ([type, first.type].some((name) => String(name).includes('://schema.oparl.org/')) || isEmptyPage(data))
    return (await import('./oparl.js')).readOParl;
  if ('rendered' in fieldsOf(first.title) || isNoPosts(data, url))
    return (await import('./wordpress.js')).readPosts;
  if ('@type' in first || '@graph' in first) return (await import('./schema-org.js')).readEvents;
  if (isHsds(data)) return (await import('./hsds.js')).readHsds;
  return undefined;
}

/** The entry of a Pagefind index: it tells how many records each language has. */
function isIndex(data: unknown): boolean {
  const { version, languages } = fieldsOf(data);
  return version !== undefined && 'page_count' in fieldsOf(Object.values(fieldsOf(languages))[0]);
}

/** A council without meetings: `{ "data": [], "links": {}, "pagination": {} }`. */
function isEmptyPage(data: unknown): boolean {
  const { data: page, links, pagination } = fieldsOf(data);
  return Array.isArray(page) && !page.length && (links !== undefined || pagination !== undefined);
}

/** A list with nothing in it says nothing of itself; but its address may be that of WordPress. */
function isNoPosts(data: unknown, url: string): boolean {
  return Array.isArray(data) && !data.length && /\/wp-json\/|[?&]rest_route=/.test(url);
}

/** Fields of Open Referral's services and organizations; whatever else has a name and a status has not two of them. */
const hsdsFields =
  'status organization organization_id service_at_locations service_areas attributes alternate_name assured_date ' +
  'minimum_age eligibility_description fees_description cost_options organization_identifiers legal_status website';

/** A service of Open Referral, an organization, or a list of either, as its API tells it. */
function isHsds(data: unknown): boolean {
  const { contents, ...page } = fieldsOf(data);
  if (Array.isArray(contents) && ['total_pages', 'total_items', 'empty'].some((name) => name in page))
    return true;
  const [first] = listOf(Array.isArray(contents) ? contents : data);
  const { municipality, ...item } = fieldsOf(first);
  const isNamed = typeof item.id === 'string' || typeof item.name === 'string';
  const isOwner = Array.isArray(item.services);
  return (
    isNamed && !municipality && (isOwner || hsdsFields.split(' ').filter((name) => name in item).length > 1)
  );
}

/** What may stand before a feed's first tag: the declaration, comments, a document type with what it declares. */
const prolog =
  /^(?:[\s\ufeff]|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE\s+(?!html)[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** Whether a text is a feed, by its first tag. */
function isFeed(text: string): boolean {
  const start = text.slice(0, 20_000);
  return /^<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i.test(start.slice(prolog.exec(start)![0].length));
}

function unreadable(expected: DataIssue['expected'], found: string): ParsedSource {
  return { issues: [{ path: '', expected, found, lost: '' }] };
}
