import { Entries } from './entries.js';
import { fieldsOf, resolved, stringOf, type Fields } from './fields.js';
import { Desk } from './oparl/desk.js';
import { meetingDraft } from './oparl/meeting.js';
import { paperDraft, Papers } from './oparl/paper.js';
import { TimeSlicer } from '../platform/time-slicer.js';
import type { LoadMore, ParsedSource } from './parsed-source.js';

/** More meetings and papers than this are not read. */
const MOST = 2000;

/** What of OParl an object is: `Meeting`, `Paper`; empty for what is not of OParl. */
export function oparlKind(value: unknown): string {
  const type = stringOf(fieldsOf(value).type) ?? '';
  return /^https?:\/\/schema\.oparl\.org\/1\.\d+\/(\w+)\/?$/i.exec(type)?.[1] ?? '';
}

/**
 * Reads what a council information system says by OParl (1.0, 1.1): meetings as events, papers as papers; one, or a
 * list with the pages that follow. A committee, or a municipality, stands for the list of its meetings.
 *
 * @param url Address of the file.
 */
export async function readOParl(data: unknown, url: string, loadMore: LoadMore): Promise<ParsedSource> {
  const kind = oparlKind(data);
  const reader = new OParlReader(url, loadMore);
  if (!kind) return reader.readList(data, url);
  if (kind === 'Meeting' || kind === 'Paper') return reader.readList([data], url, kind);
  if (kind === 'Organization' || kind === 'Body') return reader.readMeetingsOf(fieldsOf(data));
  return { issues: [{ path: 'type', expected: 'document', found: JSON.stringify(kind), lost: '' }] };
}

class OParlReader {
  readonly #url: string;
  readonly #entries: Entries;
  readonly #papers: Papers;
  readonly #desk: Desk;
  readonly #pace = new TimeSlicer();
  readonly #strange = new Set<string>();
  #count = 0;

  constructor(url: string, loadMore: LoadMore) {
    this.#url = url;
    this.#entries = new Entries(url);
    this.#papers = new Papers(url);
    this.#desk = new Desk(loadMore, this.#entries.issues);
  }

  /** @param single What the list's only object is, where it is no list really. */
  async readList(list: unknown, url: string, single?: string): Promise<ParsedSource> {
    for await (const { items, place } of this.#desk.pages(list, url)) {
      for (const [index, value] of items.entries()) {
        const at = single ?? `${place}data[${index}]`;
        if (this.#count++ === MOST) {
          this.#entries.complain({ path: at, expected: 'pages', found: '' });
          return this.#reading();
        }
        await this.#read(fieldsOf(value), at);
        await this.#pace.yieldIfDue();
      }
    }
    return this.#reading();
  }

  /** The meetings of a committee or a municipality, under its name. */
  async readMeetingsOf(owner: Fields): Promise<ParsedSource> {
    const title = stringOf(owner.name);
    const { meeting } = owner;
    if (Array.isArray(meeting)) return { ...(await this.readList(meeting, this.#url)), title };
    const url = resolved(stringOf(meeting) ?? '', this.#url);
    const list = meeting ? await this.#desk.load(url).catch(() => undefined) : undefined;
    if (list !== undefined) return { ...(await this.readList(list, url)), title };
    return {
      issues: [
        { path: 'meeting', expected: 'reference', found: meeting ? JSON.stringify(url) : '', lost: '' },
      ],
    };
  }

  async #read(object: Fields, place: string): Promise<void> {
    const kind = oparlKind(object);
    if (object.deleted === true) return;
    if (kind === 'Meeting') this.#entries.add(await meetingDraft(object, this.#desk, place), place);
    else if (kind === 'Paper') this.#papers.add(await paperDraft(object, this.#desk, place), place);
    else if (!this.#strange.has(kind)) {
      // A list of something else altogether is said once.
      this.#strange.add(kind);
      this.#entries.complain({
        path: place,
        expected: 'event',
        found: kind && JSON.stringify(kind),
        lost: place,
      });
    }
  }

  #reading(): ParsedSource {
    const { papers, issues } = this.#papers.parsed();
    return { program: { ...this.#entries.program, papers }, issues: [...this.#entries.issues, ...issues] };
  }
}
