import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localization/format.js';
import { describeWhen } from '../../localization/describe-when.js';
import type { Words } from '../../localization/words.js';
import { isToday, lastDayOf } from '../../model/agenda.js';
import { berlinTime, localDay } from '../../model/dates.js';
import { shorten, type LocalText } from '../../model/text.js';
import { isAllowed } from '../../program/settings.js';
import type { AgendaEntry, PartialDate, Text } from '../../schema/index.js';
import { renderPicture } from '../shared/picture.js';
import { renderLongName, renderProse } from '../shared/prose.js';

/** How a feed says things, and what it knows beside the entry. */
export interface EntryVoice {
  common: Words['common'];
  words: Words['agendaFeed'];
  format: Format;
  now: Date;
  /** A line an entry, without its text. */
  isCompact: boolean;
  text: (text: Text | undefined) => unknown;
  pick: (text: Text) => LocalText;
  name: (text: Text) => unknown;
  /** Of the heading that a title is. */
  level: number;
  /** The look-backs of an event that can be opened. */
  reviewsOf: (entry: AgendaEntry) => readonly AgendaEntry[];
  /** Puts an entry into the reader's calendar; absent for what can't be put there. */
  save?: (entry: AgendaEntry) => void;
}

/**
 * An entry: its day for the eye, its title, when and where, and the rest of it. One template as far as may be: a list
 * of a hundred has a hundred of each.
 */
export function renderEntry(entry: AgendaEntry, index: number, voice: EntryVoice): TemplateResult {
  const { pick, name, words } = voice;
  const { title, url, start, source } = entry;
  const { summary, author }: Partial<AgendaEntry> = voice.isCompact ? {} : entry;
  const [figure, month, kind] = voice.isCompact || !start ? [] : dayOf(start, entry, voice);
  return html`<li class=${classOf(entry)} part="entry" data-index=${index} tabindex="-1">
    <div class="date ${kind}" part="date" aria-hidden="true" ?hidden=${!figure}>
      <b>${figure}</b><span>${month}</span>
    </div>
    <div class="body">
      <div class="heading" part="heading" role="heading" aria-level=${voice.level}>
        <span class="name">${url ? html`<a part="link" href=${url}>${name(title)}</a>` : name(title)}</span>
        ${renderTags(entry, voice)}
      </div>
      <p class="quiet">${renderWhen(entry, voice)}</p>
      ${voice.isCompact ? nothing : renderLongName(pick(title))}
      ${voice.isCompact ? nothing : renderImage(entry, voice)}
      ${summary ? renderProse(pick(summary)) : nothing}
      ${author ? html`<p class="quiet">${words.writtenBy(shorten(pick(author).text))}</p>` : nothing}
      ${voice.isCompact ? nothing : renderLinks(entry, voice)}
      ${source ? html`<p class="quiet">${words.sourceOf(shorten(pick(source).text))}</p>` : nothing}
      ${voice.isCompact ? nothing : renderSave(entry, voice)}
    </div>
  </li>`;
}

const classOf = ({ start, status }: AgendaEntry) =>
  `entry ${start ? '' : 'undated'} ${status === 'cancelled' ? 'off' : ''}`;

/** One text where that will do. */
function renderWhen(entry: AgendaEntry, { words, format, now, text }: EntryVoice) {
  const when = describeWhen(entry, words, format, now);
  const place = text(entry.location);
  if (!place) return when;
  return typeof place === 'string' ? `${when} · ${place}` : [when, ' · ', place];
}

/** That it does not take place as planned stands in the heading, where nobody misses it. */
function renderTags(entry: AgendaEntry, { words, now }: EntryVoice) {
  const { status, sample } = entry;
  const isOff = status === 'cancelled';
  const tags: [tag: string | false | undefined, kind: string][] = [
    [!isOff && isToday(entry, now) && words.today, 'now'],
    [status && status !== 'confirmed' && words.status[status], isOff ? 'stop' : ''],
    [sample && words.sample, ''],
  ];
  const shown = tags.filter(([tag]) => tag);
  return shown.length
    ? html`<span class="tags"
        >${shown.map(([tag, kind]) => html`<span class="tag ${kind}">${tag}</span> `)}</span
      >`
    : nothing;
}

function renderLinks(entry: AgendaEntry, { text, pick, words, reviewsOf }: EntryVoice) {
  const links = [
    ...reviewsOf(entry).map(({ url, title }) => ({ url, label: words.reviewOf(pick(title).text) })),
    ...entry.documents,
  ];
  if (!links.length) return nothing;
  return html`<p class="documents">
    ${links.map(({ label, url }) => html`<a part="link" href=${url!}>${text(label)}</a>`)}
  </p>`;
}

function renderSave(entry: AgendaEntry, { words, pick, save }: EntryVoice) {
  const { title, start = '', status } = entry;
  if (!save || status === 'cancelled' || localDay(start).length < 10) return nothing;
  return html`<button
    class="link save"
    part="button"
    type="button"
    aria-label=${words.saveOf(shorten(pick(title).text))}
    @click=${() => save(entry)}
  >
    ${words.save}
  </button>`;
}

function renderImage({ image }: AgendaEntry, { common, text, pick }: EntryVoice) {
  if (!image || !isAllowed(image.src)) return nothing;
  return html`${renderPicture(image, pick(image.alt ?? ''))}
  ${image.credit ? html`<p class="quiet">${common.credit} ${text(image.credit)}</p>` : nothing}`;
}

/** The day as a figure, what stands below it, and of what kind it is; the words beside it say it all. */
function dayOf(start: PartialDate, { end }: AgendaEntry, { format, now }: EntryVoice): string[] {
  const first = localDay(start);
  const [year = '', month, day] = first.split('-');
  if (!day) return [year, month ? format.shortMonth(start) : '', 'vague'];
  const last = lastDayOf(start, end);
  const isSpan = last.length === 10 && last !== first && last.startsWith(`${year}-${month}`);
  const isThisYear = year === berlinTime(now).slice(0, 4);
  return [
    `${Number(day)}${isSpan ? `–${Number(last.slice(8))}` : ''}`,
    `${format.shortMonth(start)}${isThisYear ? '' : ` ${year}`}`,
    isSpan ? 'span' : '',
  ];
}
