import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaFeed } from '../../localization/de/agenda-feed.js';
import { formatFor } from '../../localization/format.js';
import { nextAgendaChange, type AgendaView, type SortedEntries } from '../../model/agenda.js';
import { memoizeLast } from '../../model/memoize.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { flag, oneOf, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/data-element.js';
import type { Content } from '../../program/store.js';
import type { AgendaEntry, Program, Text } from '../../schema/index.js';
import { linkButton } from '../../theme/link-button.js';
import { points } from '../../theme/points.js';
import { tags } from '../../theme/tags.js';
import { ClockController } from '../shared/clock-controller.js';
import { hasDay, renderEntry, type EntryContext } from './agenda-entry.js';
import { agendaFeedStyles } from './agenda-feed.styles.js';
import { createSections, type AgendaSection } from './agenda-sections.js';
import { groupByMonth } from './group-by-month.js';

/** Upper bound for the microdata, and for the file with all events. */
const MAX_EXPORTED_EVENTS = 500;

/** "Show more" adds at least this many entries. */
const MIN_STEP = 10;

const saveEventsModule = new LazyModule(
  'the calendar file of the agenda',
  (retry) => import('./calendar/save-events.js'),
);
const subscriptionModule = new LazyModule(
  'the subscription to calendars',
  (retry) => import('./calendar/subscription.js'),
);
const missingSourcesModule = new LazyModule(
  'the notice about missing sources',
  (retry) => import('./missing-sources.js'),
);
const microdataModule = new LazyModule(
  'the events for search engines',
  (retry) => import('./event-microdata.js'),
);

/**
 * @tag pk-agenda-feed
 * @summary Events ahead, reviews and news: from a municipality's file, or from its existing calendars and feeds.
 * @slot - The author's own content; shown until entries are rendered, and where they can't be loaded.
 * @slot microdata - Holds the events for search engines that the element itself writes; not for authors.
 * @fires {ReadyEvent} pk-ready - Entries have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file could not be loaded; the author's content is shown.
 * @fires {DataIssueEvent} pk-data-issue - A part of the file is invalid and was left out.
 * @csspart base - The whole content.
 * @csspart heading - The heading of a section or a month, and the title of an entry.
 * @csspart entry - One entry.
 * @csspart date - The day of an entry.
 * @csspart image - The picture of an entry.
 * @csspart link - The link of a title, a document, a calendar, an address in a text.
 * @csspart button - The button that shows more, saves a date, or copies an address.
 * @csspart subscription - The links to subscribe to calendars, or the button that saves all dates.
 * @csspart notice - The notice that there are no entries, or that some are missing.
 * @cssproperty --pk-color-accent - Colour of the day.
 * @cssproperty --pk-color-accent-soft - Background of the day.
 */
export class AgendaFeedElement extends ProgramElement<AgendaSection[]> {
  static readonly tag = 'pk-agenda-feed';
  static override styles = [...ProgramElement.styles, points, tags, linkButton, agendaFeedStyles];

  /** What is ahead, what is behind, or both, each under its heading. */
  @property({ converter: oneOf('upcoming', 'past', 'all') }) view: AgendaView = 'upcoming';

  /** Kinds of entries to show, separated by spaces: `event`, `review`, `news`; all where empty. */
  @property() type = '';

  /** Ids of topics whose entries are shown, separated by spaces; all where empty. */
  @property() topics = '';

  /** Names of places whose entries are shown, separated by commas (`Bad Münder, Peine`, or `bad-muender`); all where empty. */
  @property() place = '';

  /** How many entries are shown of what is ahead, and of what is behind, before "show more" is pressed. */
  @property({ converter: wholeNumber(1, 1000, 5) }) limit = 5;

  /** A list with texts, cards side by side, or one line for each entry. */
  @property({ converter: oneOf('list', 'cards', 'compact') }) layout: 'list' | 'cards' | 'compact' = 'list';

  /** Whether readers can subscribe to the calendar, or save all dates as a file where no source is a calendar. */
  @property({ type: Boolean, converter: flag }) subscribe = false;

  /** Whether the events ahead are described for search engines (schema.org). */
  @property({ type: Boolean, converter: flag, attribute: 'structured-data' }) structuredData = false;

  /** How many entries of each section are shown beyond the limit. */
  @state() private extraCounts = { upcoming: 0, past: 0 };

  readonly #clock = new ClockController(this, (now) =>
    nextAgendaChange(this.shownProgram?.agenda ?? [], now),
  );
  readonly #sections = memoizeLast<AgendaSection[]>();
  readonly #reviews = memoizeLast<AgendaEntry[]>();
  #upcoming?: SortedEntries;
  #focusSelector?: string;

  protected override get emptySentence(): string {
    const missing = this.#missing;
    return [
      this.#words.empty[this.view],
      missing.length && missingSourcesModule.loaded?.describeMissing(missing, this.localize),
    ]
      .filter(Boolean)
      .join(' ');
  }

  get #words() {
    return this.localize.group('agendaFeed', agendaFeed);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  /** Sorting a long agenda takes time: only done again when one of its inputs has changed. */
  protected override select(program: Program): AgendaSection[] {
    const { view, type, topics, place } = this;
    const { now } = this.#clock;
    const sections = this.#sections([program, now, view, type, topics, place], () =>
      createSections(program, { view, type, topics, place }, now),
    );
    this.#upcoming = sections.find(({ name }) => name === 'upcoming')?.entries;
    return sections;
  }

  protected override renderContent(sections: AgendaSection[]): TemplateResult {
    return html`<div class="groups ${this.layout}">
        ${sections.map((section) => this.#renderSection(section))}
      </div>
      ${this.#renderMissing()} ${this.subscribe ? this.#renderSubscription() : nothing}
      ${this.structuredData ? html`<slot name="microdata" hidden></slot>` : nothing}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#missing.length) missingSourcesModule.loadFor(this);
    if (this.subscribe) subscriptionModule.loadFor(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData || changed.get('structuredData')) this.#updateMicrodata();
    if (!this.#focusSelector) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusSelector)?.focus();
    this.#focusSelector = undefined;
  }

  /** Those of several sources that could not be loaded. */
  get #missing() {
    return (this.snapshot as Partial<Content>).missing ?? [];
  }

  /** The events ahead that a calendar can hold. */
  get #exportableEvents(): AgendaEntry[] {
    return (this.shownProgram && this.#upcoming?.first(MAX_EXPORTED_EVENTS).filter(hasDay)) ?? [];
  }

  #updateMicrodata(): void {
    const events = this.structuredData ? this.#exportableEvents : [];
    microdataModule.loadFor(this)?.updateMicrodata(this, events, this.shownProgram, this.#pickText);
  }

  /** How many more entries "show more" adds. */
  get #step(): number {
    return Math.max(this.limit, MIN_STEP);
  }

  /** Moves the focus to the first entry that was added, for readers who use a keyboard or a screen reader. */
  #showMore({ name }: AgendaSection, shownCount: number): void {
    this.extraCounts = { ...this.extraCounts, [name]: this.extraCounts[name] + this.#step };
    this.#focusSelector = `.${name} [data-index="${shownCount}"]`;
  }

  async #save(entries: readonly AgendaEntry[], title: string): Promise<void> {
    (await saveEventsModule.load())?.saveEvents(entries, title, this.#pickText);
  }

  readonly #pickText = (text: Text): string => this.pick(text).text;

  #renderMissing() {
    const missing = this.#missing;
    if (!missing.length) return nothing;
    return missingSourcesModule.loaded?.renderMissing(missing, this.localize, () => this.retry());
  }

  #renderSubscription() {
    const { calendars = [] } = this.snapshot as Partial<Content>;
    const events = this.#exportableEvents;
    const saveAll = events.length ? (title: string) => void this.#save(events, title) : undefined;
    return subscriptionModule.loaded?.renderSubscription(calendars, this.localize, saveAll);
  }

  #renderSection(section: AgendaSection): TemplateResult {
    const words = this.#words;
    const { name, entries } = section;
    const shown = entries.first(this.limit + this.extraCounts[name]);
    const remaining = entries.length - shown.length;
    const hasHeading = this.view === 'all';
    const title = name === 'past' ? words.behind : words.ahead;
    return html`<div class="group ${name}">
      ${hasHeading ? this.heading(title) : nothing} ${this.#renderEntries(name, shown, hasHeading ? 1 : 0)}
      ${
        remaining
          ? html`<button
              class="more"
              part="button"
              type="button"
              @click=${() => this.#showMore(section, shown.length)}
            >
              ${this.localize.words.showMore(Math.min(this.#step, remaining), remaining)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderEntries(name: AgendaSection['name'], entries: AgendaEntry[], levelsBelow: number) {
    const months = groupByMonth(entries);
    if (!months) return this.#renderList(name, entries, 0, levelsBelow);
    return months.map(
      ({ month, entries, firstIndex }) =>
        html`<div class="month">
          ${this.heading(month ? this.#format.longDate(month) : this.#words.undated, levelsBelow)}
          ${this.#renderList(name, entries, firstIndex, levelsBelow + 1)}
        </div>`,
    );
  }

  #renderList(
    name: AgendaSection['name'],
    entries: AgendaEntry[],
    firstIndex: number,
    levelsBelow: number,
  ): TemplateResult {
    const context = this.#createContext(name, levelsBelow);
    return html`<ol role="list">
      ${entries.map((entry, index) => renderEntry(entry, firstIndex + index, context))}
    </ol>`;
  }

  #createContext(name: AgendaSection['name'], levelsBelow: number): EntryContext {
    const { agenda } = this.shownProgram!;
    const reviews = this.#reviews([agenda], () => agenda.filter(({ reviewOf, url }) => reviewOf && url));
    return {
      common: this.localize.words,
      words: this.#words,
      format: this.#format,
      now: this.#clock.now,
      isCompact: this.layout === 'compact',
      text: (text) => this.text(text),
      pick: (text) => this.pick(text),
      name: (text) => this.name(text),
      headingLevel: Math.min(this.headingLevel + levelsBelow, 6),
      reviewsOf: ({ id }) => reviews.filter(({ reviewOf }) => reviewOf === id),
      save:
        name === 'upcoming' ? (entry) => void this.#save([entry], this.#pickText(entry.title)) : undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-agenda-feed': AgendaFeedElement;
  }
}
