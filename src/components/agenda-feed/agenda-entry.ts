import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localization/format.js';
import { describeWhen, isWithinMonth } from '../../localization/describe-when.js';
import type { Words } from '../../localization/words.js';
import { isToday, lastDayOf } from '../../model/agenda.js';
import { berlinTime, localDay } from '../../model/dates.js';
import { shorten, type LocalText } from '../../model/text.js';
import { isAllowed } from '../../program/settings.js';
import type { AgendaEntry, PartialDate, Text } from '../../schema/index.js';
import { renderPicture } from '../shared/picture.js';
import { renderLongName, renderProse } from '../shared/prose.js';

/** What the rendering of an entry takes from its feed. */
export interface EntryContext {
  common: Words['common'];
  words: Words['agendaFeed'];
  format: Format;
  now: Date;
  /** Whether an entry is a single line, without its text. */
  isCompact: boolean;
  text: (text: Text | undefined) => unknown;
  pick: (text: Text) => LocalText;
  name: (text: Text) => unknown;
  /** Level of the heading that holds the title. */
  headingLevel: number;
  /** The reviews of an event that have a page of their own. */
  reviewsOf: (entry: AgendaEntry) => readonly AgendaEntry[];
  /** Saves an entry to the reader's calendar; absent for entries that are over. */
  save?: (entry: AgendaEntry) => void;
}

/**
 * An entry: its date as a figure, its title, weekday, time and place, its text and links. As few nested templates as possible: a
 * list of a hundred entries has a hundred of each.
 */
export function renderEntry(entry: AgendaEntry, index: number, context: EntryContext): TemplateResult {
  const { pick, name, words, isCompact, headingLevel } = context;
  const { title, url, start, source } = entry;
  const { summary, author }: Partial<AgendaEntry> = isCompact ? {} : entry;
  const [figure, month, kind] = isCompact || !start ? [] : describeDay(start, entry, context);
  const [shown, heard, more] = describeLine(entry, !!figure, context);
  return html`<li class=${classesOf(entry)} part="entry" data-index=${index} tabindex="-1">
    <div class="date ${kind}" part="date" aria-hidden="true" ?hidden=${!figure}>
      <b>${figure}</b><span>${month}</span>
    </div>
    <div class="body">
      <div class="heading" part="heading" role="heading" aria-level=${headingLevel}>
        <span class="name">${url ? html`<a part="link" href=${url}>${name(title)}</a>` : name(title)}</span>
        ${renderTags(entry, context)}
      </div>
      <p class="quiet">${shown}<span class="unseen">${heard}</span>${more}</p>
      ${isCompact ? nothing : renderLongName(pick(title))}
      ${isCompact ? nothing : renderImage(entry, context)} ${summary ? renderProse(pick(summary)) : nothing}
      ${author ? html`<p class="quiet">${words.writtenBy(shorten(pick(author).text))}</p>` : nothing}
      ${isCompact ? nothing : renderLinks(entry, context)}
      ${source ? html`<p class="quiet">${words.sourceOf(shorten(pick(source).text))}</p>` : nothing}
      ${isCompact ? nothing : renderSaveButton(entry, context)}
    </div>
  </li>`;
}

/** Whether an entry's start is known to the day, so that it can be put into a calendar. */
export function hasDay({ start }: AgendaEntry): boolean {
  return !!start && localDay(start).length === 10;
}

const classesOf = ({ start, status }: AgendaEntry) =>
  `entry ${start ? '' : 'undated'} ${status === 'cancelled' ? 'off' : ''}`;

/**
 * Date, time and place, in few text nodes.
 *
 * @param hasTile Whether the date is shown as a figure: then it is not shown again, but heard.
 */
function describeLine(
  { location, ...entry }: AgendaEntry,
  hasTile: boolean,
  { words, format, now, text }: EntryContext,
): [shown: string, heard: string, shownAfter: unknown] {
  const { weekday, date, time } = describeWhen(entry, words, format, now);
  const place = text(location);
  const [shown, heard, rest] = hasTile ? [weekday, date, time] : [weekday + date + time, '', ''];
  if (!place) return [shown, heard, rest];
  if (!shown && !rest) return [shown, `${heard} · `, place];
  return [shown, heard, typeof place === 'string' ? `${rest} · ${place}` : [`${rest} · `, place]];
}

/** Tags stand in the heading, so that nobody misses that an event is cancelled or moved. */
function renderTags(entry: AgendaEntry, { words, now }: EntryContext) {
  const { status, sample } = entry;
  const isCancelled = status === 'cancelled';
  const candidates: [tag: string | false | undefined, kind: string][] = [
    [!isCancelled && isToday(entry, now) && words.today, 'now'],
    [status && status !== 'confirmed' && words.status[status], isCancelled ? 'stop' : ''],
    [sample && words.sample, ''],
  ];
  const tags = candidates.filter(([tag]) => tag);
  return tags.length
    ? html`<span class="tags"
        >${tags.map(([tag, kind]) => html`<span class="tag ${kind}">${tag}</span> `)}</span
      >`
    : nothing;
}

function renderLinks(entry: AgendaEntry, { text, pick, words, reviewsOf }: EntryContext) {
  const links = [
    ...reviewsOf(entry).map(({ url, title }) => ({ url, label: words.reviewOf(pick(title).text) })),
    ...entry.documents,
  ];
  if (!links.length) return nothing;
  return html`<p class="documents">
    ${links.map(({ label, url }) => html`<a part="link" href=${url!}>${text(label)}</a>`)}
  </p>`;
}

function renderSaveButton(entry: AgendaEntry, { words, pick, save }: EntryContext) {
  if (!save || entry.status === 'cancelled' || !hasDay(entry)) return nothing;
  return html`<button
    class="link save"
    part="button"
    type="button"
    aria-label=${words.saveOf(shorten(pick(entry.title).text))}
    @click=${() => save(entry)}
  >
    ${words.save}
  </button>`;
}

function renderImage({ image }: AgendaEntry, { common, text, pick }: EntryContext) {
  if (!image || !isAllowed(image.src)) return nothing;
  return html`${renderPicture(image, pick(image.alt ?? ''))}
  ${image.credit ? html`<p class="quiet">${common.credit} ${text(image.credit)}</p>` : nothing}`;
}

/**
 * The day as a figure, the month below it, and the class that suits both. Hidden from assistive technology: the line
 * below the title has the full date for it.
 */
function describeDay(
  start: PartialDate,
  { end }: AgendaEntry,
  { format, now }: EntryContext,
): [figure: string, month: string, kind: string] {
  const firstDay = localDay(start);
  const [year = '', month, day] = firstDay.split('-');
  if (!day) return [year, month ? format.shortMonth(start) : '', 'vague'];
  const lastDay = lastDayOf(start, end);
  const isSpan = lastDay !== firstDay && isWithinMonth(firstDay, lastDay);
  const isThisYear = year === berlinTime(now).slice(0, 4);
  return [
    `${Number(day)}${isSpan ? `–${Number(lastDay.slice(8))}` : ''}`,
    `${format.shortMonth(start)}${isThisYear ? '' : ` ${year}`}`,
    isSpan ? 'span' : '',
  ];
}
