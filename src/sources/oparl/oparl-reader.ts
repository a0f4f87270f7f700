import { TimeSlicer } from '../../platform/time-slicer.js';
import type { ParsedSource } from '../parsed-source.js';
import { EntryCollector } from '../shared/entry-collector.js';
import { asObject, asString, type JsonObject } from '../shared/json-values.js';
import { resolveUrl } from '../shared/urls.js';
import type { LoadFile } from '../source-file.js';
import { toMeetingDraft } from './meeting-draft.js';
import { ObjectFetcher } from './object-fetcher.js';
import { PaperCollector } from './paper-collector.js';
import { toPaperDraft } from './paper-draft.js';

/** Meetings and papers that are read from one list. */
const MAX_OBJECTS = 2000;

/** The type of an OParl object: `Meeting`, `Paper`; empty for anything else. */
export function oparlTypeOf(value: unknown): string {
  const type = asString(asObject(value).type) ?? '';
  return /^https?:\/\/schema\.oparl\.org\/1\.\d+\/(\w+)\/?$/i.exec(type)?.[1] ?? '';
}

/**
 * Reads a council information system by OParl (1.0, 1.1): meetings as events, papers as papers; one, or a list with the
 * pages that follow. An `Organization` or a `Body` stands for the list of its meetings.
 *
 * @param url Address of the file.
 */
export async function readOParl(data: unknown, url: string, loadFile: LoadFile): Promise<ParsedSource> {
  const type = oparlTypeOf(data);
  const reader = new OParlReader(url, loadFile);
  if (!type) return reader.readList(data, url);
  if (type === 'Meeting' || type === 'Paper') return reader.readList([data], url, type);
  if (type === 'Organization' || type === 'Body') return reader.readMeetingsOf(asObject(data));
  return { issues: [{ path: 'type', expected: 'document', found: JSON.stringify(type), lost: '' }] };
}

class OParlReader {
  readonly #url: string;
  readonly #entries: EntryCollector;
  readonly #papers: PaperCollector;
  readonly #objects: ObjectFetcher;
  readonly #slicer = new TimeSlicer();
  /** Types other than meetings and papers that have been reported. */
  readonly #reportedTypes = new Set<string>();
  #count = 0;

  constructor(url: string, loadFile: LoadFile) {
    this.#url = url;
    this.#entries = new EntryCollector(url);
    this.#papers = new PaperCollector(url);
    this.#objects = new ObjectFetcher(loadFile, this.#entries.issues);
  }

  /** @param single Type of the only object, where the file is no list. */
  async readList(list: unknown, url: string, single?: string): Promise<ParsedSource> {
    for await (const { items, prefix } of this.#objects.fetchPages(list, url)) {
      for (const [index, value] of items.entries()) {
        const place = single ?? `${prefix}data[${index}]`;
        if (this.#count++ === MAX_OBJECTS) {
          this.#entries.report({ path: place, expected: 'pages', found: '' });
          return this.#result();
        }
        await this.#readObject(asObject(value), place);
        await this.#slicer.yieldIfDue();
      }
    }
    return this.#result();
  }

  /** Reads the meetings of an organization or a body, under its name. */
  async readMeetingsOf(owner: JsonObject): Promise<ParsedSource> {
    const title = asString(owner.name);
    const { meeting } = owner;
    if (Array.isArray(meeting)) return { ...(await this.readList(meeting, this.#url)), title };
    const url = resolveUrl(asString(meeting) ?? '', this.#url);
    const list = meeting ? await this.#objects.fetchJson(url).catch(() => undefined) : undefined;
    if (list !== undefined) return { ...(await this.readList(list, url)), title };
    const found = meeting ? JSON.stringify(url) : '';
    return { issues: [{ path: 'meeting', expected: 'reference', found, lost: '' }] };
  }

  async #readObject(object: JsonObject, place: string): Promise<void> {
    const type = oparlTypeOf(object);
    if (object.deleted === true) return;
    if (type === 'Meeting') {
      this.#entries.add(await toMeetingDraft(object, place, this.#objects, this.#entries.issues), place);
    } else if (type === 'Paper') {
      this.#papers.add(await toPaperDraft(object, place, this.#objects), place);
    } else if (!this.#reportedTypes.has(type)) {
      // Once per type: a list may hold nothing else.
      this.#reportedTypes.add(type);
      const found = type && JSON.stringify(type);
      this.#entries.report({ path: place, expected: 'event', found, lost: place });
    }
  }

  #result(): ParsedSource {
    const { papers, issues } = this.#papers.parse();
    return { program: { ...this.#entries.program, papers }, issues: [...this.#entries.issues, ...issues] };
  }
}
