import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { agendaFeed } from '../../localization/de/agenda-feed.js';
import { formatFor } from '../../localization/format.js';
import { agendaOf, isPast, type AgendaView } from '../../model/agenda.js';
import { shorten } from '../../model/text.js';
import { knownEnd, localDate, localDay, precisionOf } from '../../model/dates.js';
import { oneOf, wholeNumber } from '../../program/attributes.js';
import { ProgramElement } from '../../program/program-element.js';
import { isAllowed } from '../../program/settings.js';
import { tags } from '../../theme/tags.js';
import type { AgendaEntry, PartialDate, Program } from '../../schema/index.js';
import { points } from '../../theme/points.js';
import { knownWords } from '../shared/known-words.js';
import { renderPicture } from '../shared/picture.js';
import { renderLongName, renderProse } from '../shared/prose.js';
import { agendaFeedStyles } from './agenda-feed.styles.js';

const entryTypes = ['event', 'review', 'news'] as const;

/** Entries that stand together: what is ahead, or what is behind. */
interface Group {
  name: 'upcoming' | 'past';
  entries: AgendaEntry[];
}

/**
 * @tag pk-agenda-feed
 * @summary Dates ahead, look-backs and news of a municipality's program.
 * @slot - The author's own content; shown until entries are, and again if they can't be had.
 * @fires {ReadyEvent} pk-ready - Entries have been rendered.
 * @fires {LoadErrorEvent} pk-error - The file can't be had; the fallback is shown.
 * @fires {DataIssueEvent} pk-data-issue - Something in the file could not be taken.
 * @csspart base - The whole content.
 * @csspart heading - The heading of a group, and the title of an entry.
 * @csspart entry - One entry.
 * @csspart date - The day of an entry.
 * @csspart link - The link of a title, a document, an address in a text.
 * @csspart button - The button that shows more.
 * @cssproperty --pk-color-accent - Colour of the day.
 * @cssproperty --pk-color-accent-soft - What the day stands on.
 */
export class AgendaFeedElement extends ProgramElement<Group[]> {
  static readonly tag = 'pk-agenda-feed';
  static override styles = [...ProgramElement.styles, points, tags, agendaFeedStyles];

  /** What is ahead, what is behind, or both, each under its heading. */
  @property({ converter: oneOf('upcoming', 'past', 'all') }) view: AgendaView = 'upcoming';

  /** Kinds of entries to show, separated by spaces: `event`, `review`, `news`; all where empty. */
  @property() type = '';

  /** How many entries a group shows until more are asked for. */
  @property({ converter: wholeNumber(1, 1000, 5) }) limit = 5;

  /** How many of each group have been asked for beyond the limit. */
  @state() private more = { upcoming: 0, past: 0 };

  #focusOn?: string;

  protected override get emptySentence(): string {
    return this.#words.empty[this.view];
  }

  get #words() {
    return this.localize.group('agendaFeed', agendaFeed);
  }

  get #format() {
    return formatFor(this.localize.words.locale);
  }

  protected override select({ agenda }: Program): Group[] {
    const types = knownWords(this.type, entryTypes, '<pk-agenda-feed type>');
    const now = new Date();
    const wanted = agenda.filter(({ type = 'event' }) => !types.length || types.includes(type));
    const entries = agendaOf(wanted, this.view, now);
    const groups: Group[] = [
      { name: 'upcoming', entries: entries.filter((entry) => !isPast(entry, now)) },
      { name: 'past', entries: entries.filter((entry) => isPast(entry, now)) },
    ];
    return groups.filter(({ entries }) => entries.length);
  }

  protected override renderContent(groups: Group[]): TemplateResult {
    return html`<div class="groups">${groups.map((group) => this.#renderGroup(group))}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  /** How many more entries come at once. */
  get #step(): number {
    return Math.max(this.limit, 10);
  }

  /** Whoever reads on by keyboard or by ear is led to the first entry that was added. */
  #showMore({ name }: Group, shown: number): void {
    this.more = { ...this.more, [name]: this.more[name] + this.#step };
    this.#focusOn = `.${name} [data-index="${shown}"]`;
  }

  #renderGroup(group: Group): TemplateResult {
    const words = this.#words;
    const { name, entries } = group;
    const shown = entries.slice(0, this.limit + this.more[name]);
    const left = entries.length - shown.length;
    const isNamed = this.view === 'all';
    const title = name === 'past' ? words.behind : words.ahead;
    return html`<div class="group ${name}">
      ${isNamed ? this.heading(title) : nothing}
      <ol role="list">
        ${shown.map((entry, index) => this.#renderEntry(entry, index, isNamed ? 1 : 0))}
      </ol>
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

  #renderEntry(entry: AgendaEntry, index: number, below: number): TemplateResult {
    const words = this.#words;
    const { title, url, status, summary, author, image, documents } = entry;
    const name = this.name(title);
    const isOff = status === 'cancelled';
    return html`<li
      class="entry ${entry.start ? '' : 'undated'} ${isOff ? 'off' : ''}"
      part="entry"
      data-index=${index}
      tabindex="-1"
    >
      ${this.#renderDay(entry)}
      <div class="body">
        ${this.heading(
          html`<span class="name">${url ? html`<a part="link" href=${url}>${name}</a>` : name}</span> ${
              status && status !== 'confirmed'
                ? html`<span class="tag ${isOff ? 'stop' : ''}">${words.status[status]}</span>`
                : nothing
            }`,
          below,
        )}
        <p class="quiet">${this.#when(entry)}</p>
        ${renderLongName(this.pick(title))}
        ${image ? renderPicture(image, this.pick(image.alt ?? '')) : nothing}
        ${image?.credit && isAllowed(image.src) ? html`<p class="quiet">${this.localize.words.credit} ${this.text(image.credit)}</p>` : nothing}
        ${summary ? renderProse(this.pick(summary)) : nothing}
        ${author ? html`<p class="quiet">${words.writtenBy(shorten(this.pick(author).text))}</p>` : nothing}
        ${
          documents.length
            ? html`<p class="documents">
                ${documents.map(({ label, url }) => html`<a part="link" href=${url}>${this.text(label)}</a>`)}
              </p>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** The day as a figure, for the eye; the words beside it say it all. */
  #renderDay({ start, end }: AgendaEntry): TemplateResult | typeof nothing {
    if (!start) return nothing;
    const format = this.#format;
    const [year = '', month, day] = localDay(start).split('-');
    const last = localDay(knownEnd(start, end) ?? start);
    const isSpan =
      day && last.length === 10 && last !== localDay(start) && last.slice(0, 7) === `${year}-${month}`;
    const figure = day ? `${Number(day)}${isSpan ? `–${Number(last.slice(8))}` : ''}` : year;
    const thisYear = localDate(new Date().toISOString()).slice(0, 4);
    const below = month ? `${format.shortMonth(start)}${year === thisYear || !day ? '' : ` ${year}`}` : '';
    return html`<div class="date ${isSpan ? 'span' : ''}" part="date" aria-hidden="true">
      ${day ? html`<b>${figure}</b><span>${below}</span>` : html`<span>${below}</span><b>${year}</b>`}
    </div>`;
  }

  /** `Montag, 12. Januar 2027, 10–12 Uhr · Rathaus` */
  #when({ type = 'event', start, end, allDay, location }: AgendaEntry) {
    const words = this.#words;
    const when = start
      ? this.#span(start, knownEnd(start, end), allDay)
      : type === 'event'
        ? words.undated
        : words.types[type];
    return location ? html`${when} · ${this.text(location)}` : when;
  }

  /** The days of an entry, and its times where there are any. */
  #span(start: PartialDate, end: PartialDate | undefined, isAllDay = false): string {
    const [words, format] = [this.#words, this.#format];
    const isTimed = !isAllDay && precisionOf(start) === 'instant';
    const isTimedEnd = isTimed && !!end && precisionOf(end) === 'instant';
    if (localDay(end ?? start) === localDay(start)) {
      const day = localDay(start).length < 10 ? '' : `${format.weekday(start)}, `;
      const time = isTimed
        ? `, ${words.times(format.time(start), isTimedEnd ? format.time(end) : undefined)}`
        : '';
      return `${day}${format.longDate(start)}${time}`;
    }
    if (!isTimed) return format.days(start, end);
    const last = isTimedEnd ? `, ${words.times(format.time(end))}` : '';
    return `${format.longDate(start)}, ${words.times(format.time(start))} – ${format.longDate(end!)}${last}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-agenda-feed': AgendaFeedElement;
  }
}
