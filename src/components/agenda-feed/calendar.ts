import { html, nothing, type TemplateResult } from 'lit';
import { calendar } from '../../localization/de/agenda-feed.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Words } from '../../localization/words.js';
import { toICalendar } from '../../model/icalendar.js';
import type { AgendaEntry, Text } from '../../schema/index.js';
import { fileName, saveFile } from '../../platform/save-file.js';

/**
 * Gives the reader dates for the own calendar.
 *
 * @param pick A text in the language that the element speaks.
 */
export function saveEvents(
  entries: readonly AgendaEntry[],
  name: string,
  pick: (text: Text) => string,
): void {
  const line = (text: Text | undefined) => text && pick(text);
  const events = entries.map(({ title, start = '', location, summary, ...entry }) => ({
    ...entry,
    start,
    title: pick(title),
    location: line(location),
    summary: line(summary),
  }));
  const { text } = toICalendar(events, { now: new Date() });
  saveFile(`${fileName(name)}.ics`, 'text/calendar', text);
}

/**
 * Links that a calendar program opens, with their addresses for those that take no links. Where no source is a
 * calendar, all dates can be had as a file.
 */
export function renderSubscription(
  calendars: readonly string[],
  dates: readonly AgendaEntry[],
  localize: LocalizeController,
  pick: (text: Text) => string,
): TemplateResult | typeof nothing {
  const words = localize.group('calendar', calendar);
  if (!calendars.length && !dates.length) return nothing;
  return html`<div class="subscription" part="subscription">
    ${calendars.map(
      (address) =>
        html`<p>
          <a part="link" href=${address.replace(/^https?:/, 'webcal:')}
            >${words.subscribe}${calendars.length > 1 ? ` (${new URL(address).hostname})` : ''}</a
          >
          <button part="button" type="button" @click=${(event: Event) => copy(event, address, words)}>
            ${words.copyAddress}
          </button>
          <span class="quiet" role="status"></span>
        </p>`,
    )}
    ${
      calendars.length
        ? nothing
        : html`<p>
            <button part="button" type="button" @click=${() => saveEvents(dates, words.file, pick)}>
              ${words.saveAll}
            </button>
          </p>`
    }
  </div>`;
}

/** Puts an address where the reader can paste it from; where that is refused, it is shown. */
async function copy({ currentTarget }: Event, address: string, words: Words['calendar']): Promise<void> {
  const status = (currentTarget as HTMLElement).nextElementSibling!;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = words.copied;
  } catch {
    status.textContent = address;
  }
}
