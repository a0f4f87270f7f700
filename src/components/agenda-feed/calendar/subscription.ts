import { html, nothing, type TemplateResult } from 'lit';
import { calendar } from '../../../localization/de/agenda-feed.js';
import type { LocalizeController } from '../../../localization/localize-controller.js';
import type { Words } from '../../../localization/words.js';

/**
 * Links that open the reader's calendar program, each with a button that copies the address for programs without such
 * links. Where none of the sources is a calendar, a button that saves all events as a file instead.
 *
 * @param calendars Addresses of the calendars among the sources.
 * @param saveAll Saves all events ahead under a title; absent where there are none.
 */
export function renderSubscription(
  calendars: readonly string[],
  localize: LocalizeController,
  saveAll?: (title: string) => void,
): TemplateResult | typeof nothing {
  const words = localize.group('calendar', calendar);
  if (calendars.length)
    return html`<div class="subscription" part="subscription">${renderCalendars(calendars, words)}</div>`;
  if (!saveAll) return nothing;
  return html`<div class="subscription" part="subscription">
    <p>
      <button part="button" type="button" @click=${() => saveAll(words.file)}>${words.saveAll}</button>
    </p>
  </div>`;
}

function renderCalendars(calendars: readonly string[], words: Words['calendar']) {
  return calendars.map((address) => {
    const host = calendars.length > 1 ? ` (${new URL(address).hostname})` : '';
    return html`<p>
      <a part="link" href=${address.replace(/^https?:/, 'webcal:')}>${words.subscribe}${host}</a>
      <button part="button" type="button" @click=${(event: Event) => void copyAddress(event, address, words)}>
        ${words.copyAddress}
      </button>
      <span class="quiet" role="status"></span>
    </p>`;
  });
}

/** Copies an address to the clipboard; shows it where the browser refuses. */
async function copyAddress(
  { currentTarget }: Event,
  address: string,
  words: Words['calendar'],
): Promise<void> {
  const status = (currentTarget as HTMLElement).nextElementSibling!;
  // An emptied live region announces the same text again.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = words.copied;
  } catch {
    status.textContent = address;
  }
}
