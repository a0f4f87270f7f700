import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaFeed } from '../../localization/de/agenda-feed.js';
import { formatFor } from '../../localization/format.js';
import { filterAgenda, nextChange, partAgenda, type AgendaView, type Sequence } from '../../model/agenda.js';
import { localDay } from '../../model/dates.js';
import { flag, oneOf, splitIds, splitNames, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Content } from '../../program/store.js';
import { agendaTypes, type AgendaEntry, type Program, type Text } from '../../schema/index.js';
import { linkButton } from '../../theme/link-button.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { ClockController } from '../shared/clock-controller.js';
import { knownItems } from '../shared/known-items.js';
import { agendaFeedStyles } from './agenda-feed.styles.js';
import { renderEntry, type EntryVoice } from './entry.js';
import type * as Extras from './extras.js';

/** Entries that stand together: what is ahead, or what is behind. */
interface Group {
  name: 'upcoming' | 'past';
  entries: Sequence;
}

/** So many dates are told to search engines, and put into one calendar file. */
const MOST_DATES = 500;

/** More than these are grouped by month, unless most months would have but one. */
const MONTHS_FROM = 8;

/**
 * @tag pk-agenda-feed
 * @summary Dates ahead, look-backs and news: of a municipality's file, or of the calendars and feeds it has already.
 * @slot - The author's own content; shown until entries are, and again if they can't be had.
 * @fires {ReadyEvent} pk-ready - Entries have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be taken.
 * @csspart base - The whole content.
 * @csspart heading - The heading of a group or a month, and the title of an entry.
 * @csspart entry - One entry.
 * @csspart date - The day of an entry.
 * @csspart image - The picture of an entry.
 * @csspart link - The link of a title, a document, a calendar, an address in a text.
 * @csspart button - The button that shows more, saves a date, or copies an address.
 * @csspart notice - What is said where there are no entries, or where some are missing.
 * @cssproperty --pk-color-accent - Colour of the day.
 * @cssproperty --pk-color-accent-soft - What the day stands on.
 */
export class AgendaFeedElement extends ProgramElement<Group[]> {
  static readonly tag = 'pk-agenda-feed';
  static override styles = [...ProgramElement.styles, points, tags, linkButton, agendaFeedStyles];

  /** What is ahead, what is behind, or both, each under its heading. */
  @property({ converter: oneOf('upcoming', 'past', 'all') }) view: AgendaView = 'upcoming';

  /** Kinds of entries to show, separated by spaces: `event`, `review`, `news`; all where empty. */
  @property() type = '';

  /** Ids of topics whose entries are shown, separated by spaces; all where empty. */
  @property() topics = '';

  /** Places whose entries are shown, separated by commas, with a space or a hyphen between their words; all where empty. */
  @property() place = '';

  /** How many entries a group shows until more are asked for. */
  @property({ converter: wholeNumber(1, 1000, 5) }) limit = 5;

  /** One under another with their texts, side by side as cards, or a line each. */
  @property({ converter: oneOf('list', 'cards', 'compact') }) layout: 'list' | 'cards' | 'compact' = 'list';

  /** Whether readers are offered the calendar to subscribe to, or all dates as a file where there is none. */
  @property({ type: Boolean, converter: flag }) subscribe = false;

  /** Whether search engines are told of the events ahead (schema.org). */
  @property({ type: Boolean, converter: flag, attribute: 'structured-data' }) structuredData = false;

  /** How many of each group have been asked for beyond the limit. */
  @state() private more = { upcoming: 0, past: 0 };

  /** What few pages ask for, once it is there. */
  @state() private extras?: typeof Extras;

  readonly #clock = new ClockController(this, (now) => nextChange(this.shown?.agenda ?? [], now));
  #focusOn?: string;
  #selection?: { of: readonly unknown[]; groups: Group[]; reviews: AgendaEntry[] };

  protected override get emptySentence(): string {
    return [this.#words.empty[this.view], this.#missing].filter(Boolean).join(' ');
  }

  get #words() {
    return this.localize.group('agendaFeed', agendaFeed);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  /** A long agenda is sorted once, not with every rendering. */
  protected override select({ agenda, topics }: Program): Group[] {
    const of = [agenda, this.#clock.now, this.view, this.type, this.topics, this.place];
    if (!this.#selection || of.some((value, index) => value !== this.#selection!.of[index])) {
      const reviews = agenda.filter(({ reviewOf, url }) => reviewOf && url);
      this.#selection = { of, groups: this.#group(agenda, topics), reviews };
    }
    return this.#selection.groups;
  }

  protected override renderContent(groups: Group[]): TemplateResult {
    const missing = this.#missing;
    const { calendars = [] } = this.snapshot as Content;
    return html`<div class="groups ${this.layout}">${groups.map((group) => this.#renderGroup(group))}</div>
      ${missing ? this.extras!.renderMissing(missing, this.localize, () => this.retry()) : nothing}
      ${
        this.subscribe
          ? this.extras?.renderSubscription(calendars, this.#datesAhead, this.localize, this.#say)
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellSearchEngines();
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tellSearchEngines();
  }

  /** How many more entries come at once. */
  get #step(): number {
    return Math.max(this.limit, 10);
  }

  /** The sentence about those of several sources that can't be had. */
  get #missing(): string {
    const { missing = [] } = this.snapshot as Content;
    return (missing.length && this.extras?.sayMissing(missing, this.localize)) || '';
  }

  #group(agenda: readonly AgendaEntry[], topics: Program['topics']): Group[] {
    const known = this.topics
      ? new Set([...topics.map(({ id }) => id), ...agenda.flatMap(({ topics }) => topics)])
      : [];
    const filter = {
      types: knownItems(splitIds(this.type), agendaTypes, '<pk-agenda-feed type>'),
      topics: knownItems(splitIds(this.topics), [...known], '<pk-agenda-feed topics>'),
      places: splitNames(this.place),
    };
    const { ahead, behind } = partAgenda(filterAgenda(agenda, filter), this.#clock.now);
    const groups: Group[] = [
      { name: 'upcoming', entries: ahead },
      { name: 'past', entries: behind },
    ];
    return groups.filter(
      ({ name, entries }) => entries.length && (this.view === 'all' || this.view === name),
    );
  }

  /** Whoever reads on by keyboard or by ear is led to the first entry that was added. */
  #showMore({ name }: Group, shown: number): void {
    this.more = { ...this.more, [name]: this.more[name] + this.#step };
    this.#focusOn = `.${name} [data-index="${shown}"]`;
  }

  async #save(entry: AgendaEntry): Promise<void> {
    const { saveEvents } = await loadExtras();
    saveEvents([entry], this.#say(entry.title), this.#say);
  }

  #tellSearchEngines(): void {
    const { missing } = this.snapshot as Content;
    if ((this.structuredData || this.subscribe || missing?.length) && !this.extras) {
      void loadExtras().then((extras) => (this.extras = extras));
    }
    const isWanted = this.structuredData && this.isConnected;
    this.extras?.tellSearchEngines(this, isWanted ? this.#datesAhead : [], this.shown, this.#say);
  }

  readonly #say = (text: Text): string => this.pick(text).text;

  /** The events ahead that have a day. */
  get #datesAhead(): AgendaEntry[] {
    const ahead = this.shown && this.#selection?.groups.find(({ name }) => name === 'upcoming')?.entries;
    return ahead?.first(MOST_DATES).filter(hasDay) ?? [];
  }

  #renderGroup(group: Group): TemplateResult {
    const words = this.#words;
    const { name, entries } = group;
    const shown = entries.first(this.limit + this.more[name]);
    const left = entries.length - shown.length;
    const isNamed = this.view === 'all';
    const title = name === 'past' ? words.behind : words.ahead;
    return html`<div class="group ${name}">
      ${isNamed ? this.heading(title) : nothing} ${this.#renderMonths(group, shown, isNamed ? 1 : 0)}
      ${
        left
          ? html`<button
              class="more"
              part="button"
              type="button"
              @click=${() => this.#showMore(group, shown.length)}
            >
              ${this.localize.words.showMore(Math.min(this.#step, left), left)}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** A long list under the names of its months, a short one as it is. */
  #renderMonths({ name }: Group, shown: AgendaEntry[], below: number) {
    const months = new Map<string, AgendaEntry[]>();
    for (const entry of shown) {
      const month = entry.start ? localDay(entry.start).slice(0, 7) : '';
      months.set(month, [...(months.get(month) ?? []), entry]);
    }
    const isLong = shown.length > MONTHS_FROM && months.size > 1 && months.size <= shown.length / 2;
    if (!isLong) return this.#renderList(name, shown, 0, below);
    let first = 0;
    return [...months].map(([month, entries]) => {
      const list = this.#renderList(name, entries, first, below + 1);
      first += entries.length;
      return html`<div class="month">
        ${this.heading(month ? this.#format.longDate(month) : this.#words.undated, below)} ${list}
      </div>`;
    });
  }

  #renderList(name: Group['name'], entries: AgendaEntry[], first: number, below: number): TemplateResult {
    const voice = this.#voice(name, below);
    return html`<ol role="list">
      ${entries.map((entry, index) => renderEntry(entry, first + index, voice))}
    </ol>`;
  }

  #voice(name: Group['name'], below: number): EntryVoice {
    const { now } = this.#clock;
    return {
      common: this.localize.words,
      words: this.#words,
      format: this.#format,
      now,
      isCompact: this.layout === 'compact',
      text: (text) => this.text(text),
      pick: (text) => this.pick(text),
      name: (text) => this.name(text),
      level: Math.min(this.headingLevel + below, 6),
      reviewsOf: ({ id }) => this.#selection!.reviews.filter(({ reviewOf }) => reviewOf === id),
      save: name === 'upcoming' ? (entry) => void this.#save(entry) : undefined,
    };
  }
}

const loadExtras = () => import('./extras.js');

/** Whether an entry is known to the day, so that it fits into a calendar. */
function hasDay({ start }: AgendaEntry): boolean {
  return !!start && localDay(start).length === 10;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-agenda-feed': AgendaFeedElement;
  }
}
