import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localization/format.js';
import { describeWhen } from '../../localization/when.js';
import type { Words } from '../../localization/words.js';
import { isToday, lastDayOf } from '../../model/agenda.js';
import { berlinTime, localDay } from '../../model/dates.js';
import { shorten, type LocalText } from '../../model/text.js';
import { isAllowed } from '../../program/settings.js';
import type { AgendaEntry, Image, Text } from '../../schema/index.js';
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
  heading: (content: unknown) => TemplateResult;
  /** The look-backs of an event that can be opened. */
  reviewsOf: (entry: AgendaEntry) => readonly AgendaEntry[];
  /** Puts an entry into the reader's calendar; absent for what can't be put there. */
  save?: (entry: AgendaEntry) => void;
}

/** An entry: its day for the eye, its title, when and where, and the rest of it. */
export function renderEntry(entry: AgendaEntry, voice: EntryVoice): TemplateResult {
  const { text, words, isCompact } = voice;
  const { location, source } = entry;
  const when = describeWhen(entry, words, voice.format, voice.now);
  return html`${isCompact ? nothing : renderDay(entry, voice)}
    <div class="body">
      ${renderTitle(entry, voice)}
      <p class="quiet">${when}${location ? [' · ', text(location)] : nothing}</p>
      ${isCompact ? nothing : renderRest(entry, voice)}
      ${source ? html`<p class="quiet">${words.sourceOf(shorten(voice.pick(source).text))}</p>` : nothing}
      ${isCompact ? nothing : renderSave(entry, voice)}
    </div>`;
}

/** That it does not take place as planned stands in the heading, where nobody misses it. */
function renderTitle({ title, url, status, sample, ...entry }: AgendaEntry, voice: EntryVoice) {
  const { words, name } = voice;
  const tags: [tag: string | false | undefined, kind: string][] = [
    [isToday({ title, ...entry }, voice.now) && status !== 'cancelled' && words.today, 'now'],
    [status && status !== 'confirmed' && words.status[status], status === 'cancelled' ? 'stop' : ''],
    [sample && words.sample, ''],
  ];
  const shown = tags.filter(([tag]) => tag);
  return voice.heading(
    html`<span class="name">${url ? html`<a part="link" href=${url}>${name(title)}</a>` : name(title)}</span>
      ${
        shown.length
          ? html`<span class="tags"
              >${shown.map(([tag, kind]) => html`<span class="tag ${kind}">${tag}</span> `)}</span
            >`
          : nothing
      }`,
  );
}

function renderRest(entry: AgendaEntry, voice: EntryVoice) {
  const { text, pick, words } = voice;
  const { title, image, summary, author } = entry;
  const links = [
    ...voice.reviewsOf(entry).map(({ url, title }) => ({ url, label: words.reviewOf(pick(title).text) })),
    ...entry.documents,
  ];
  return html`${renderLongName(pick(title))} ${image ? renderImage(image, voice) : nothing}
  ${summary ? renderProse(pick(summary)) : nothing}
  ${author ? html`<p class="quiet">${words.writtenBy(shorten(pick(author).text))}</p>` : nothing}
  ${
    links.length
      ? html`<p class="documents">
          ${links.map(({ label, url }) => html`<a part="link" href=${url!}>${text(label)}</a>`)}
        </p>`
      : nothing
  }`;
}

function renderSave(entry: AgendaEntry, { words, pick, save }: EntryVoice) {
  const { title, start = '', status } = entry;
  if (!save || status === 'cancelled' || localDay(start).length < 10) return nothing;
  return html`<button
    class="save"
    part="button"
    type="button"
    aria-label=${words.saveOf(shorten(pick(title).text))}
    @click=${() => save(entry)}
  >
    ${words.save}
  </button>`;
}

function renderImage(image: Image, { common, text, pick }: EntryVoice) {
  if (!isAllowed(image.src)) return nothing;
  return html`${renderPicture(image, pick(image.alt ?? ''))}
  ${image.credit ? html`<p class="quiet">${common.credit} ${text(image.credit)}</p>` : nothing}`;
}

/** The day as a figure, for the eye; the words beside it say it all. */
function renderDay({ start, end }: AgendaEntry, { format, now }: EntryVoice) {
  if (!start) return nothing;
  const first = localDay(start);
  const [year = '', month, day] = first.split('-');
  const last = lastDayOf(start, end);
  const isSpan = day && last.length === 10 && last !== first && last.slice(0, 7) === `${year}-${month}`;
  const figure = day ? `${Number(day)}${isSpan ? `–${Number(last.slice(8))}` : ''}` : year;
  const isThisYear = year === berlinTime(now).slice(0, 4);
  const below = month ? `${format.shortMonth(start)}${isThisYear || !day ? '' : ` ${year}`}` : '';
  return html`<div class="date ${isSpan ? 'span' : ''} ${day ? '' : 'vague'}" part="date" aria-hidden="true">
    <b>${figure}</b><span>${below}</span>
  </div>`;
}
