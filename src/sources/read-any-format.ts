import type { DataIssue } from '../schema/index.js';
import { readProgram } from '../schema/read-program.js';
import { decodeText } from './decode-text.js';
import {
  isEmptyOParlList,
  isEmptyWordPressList,
  isFeed,
  isHsds,
  isPagefindEntry,
  isProgram,
  isWordPressPost,
} from './format-detection.js';
import type { ParsedSource } from './parsed-source.js';
import { urlResolver } from './shared/absolute-urls.js';
import { asList, asObject } from './shared/json-values.js';
import type { LoadFile, SourceFile } from './source-file.js';

/**
 * Reads any file but a flawless one of a municipality: recognizes the format by its content, and loads the reader.
 *
 * @throws {TypeError} where the reader cannot be loaded.
 */
export async function readAnyFormat(file: SourceFile, loadFile: LoadFile): Promise<ParsedSource> {
  const text = decodeText(file);
  if (!text.trim()) return unreadable('content', '');
  if (/^\s*BEGIN:VCALENDAR/i.test(text))
    return (await import('./icalendar/icalendar-reader.js')).readCalendar(text, file.url);
  if (isFeed(text)) return (await import('./feed/feed-reader.js')).readFeed(text, file.url);
  const found = JSON.stringify(text.trim().slice(0, 40));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable('json', found);
  }
  if ('directoryVersion' in asObject(data))
    return (await import('./directory-reader.js')).readDirectorySource(file);
  if (isPagefindEntry(data)) return (await import('./directory-reader.js')).readPagefindEntry(file);
  const read = await loadJsonReader(data, file.url);
  if (read) return read(data, file.url, loadFile);
  if (!isProgram(data)) return unreadable('format', found);
  return readProgram(data, urlResolver(file.url));
}

/** Reads JSON of a foreign format. */
type JsonReader = (data: unknown, url: string, loadFile: LoadFile) => Promise<ParsedSource>;

/** The reader for foreign JSON; undefined for the contract's own and for unknown formats. */
async function loadJsonReader(data: unknown, url: string): Promise<JsonReader | undefined> {
  const { schemaVersion, version, type, data: page } = asObject(data);
  if (schemaVersion !== undefined) return undefined;
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\//.test(String(version)))
    return (await import('./json-feed/json-feed-reader.js')).readJsonFeed;
  const items = asList(Array.isArray(page) ? page : data);
  const first = asObject(items.find((item) => Object.keys(asObject(item)).length));
  const isOParl = [type, first.type].some((name) => String(name).includes('://schema.oparl.org/'));
  if (isOParl || isEmptyOParlList(data)) return (await import('./oparl/oparl-reader.js')).readOParl;
  if (isWordPressPost(first) || isEmptyWordPressList(data, url))
    return (await import('./wordpress/wordpress-reader.js')).readPosts;
  if ('@type' in first || '@graph' in first) {
    const { readEvents } = await import('./schema-org/schema-org-reader.js');
    return (data, url) => readEvents(data, url);
  }
  if (isHsds(data, url)) return (await import('./hsds/hsds-reader.js')).readHsds;
  return undefined;
}

function unreadable(expected: DataIssue['expected'], found: string): ParsedSource {
  return { issues: [{ path: '', expected, found, lost: '' }] };
}
