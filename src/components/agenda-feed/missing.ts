import { html, type TemplateResult } from 'lit';
import { calendar } from '../../localization/de/agenda-feed.js';
import { formatFor } from '../../localization/format.js';
import type { LocalizeController } from '../../localization/localize-controller.js';

/** The sentence about those of several sources that can't be had. */
export function sayMissing(missing: readonly { url: string }[], localize: LocalizeController): string {
  const hosts = [...new Set(missing.map(({ url }) => new URL(url).hostname))];
  return localize.group('calendar', calendar).missing(formatFor(localize.words.locale).list(hosts));
}

/** That sentence, with the way to ask for them again. */
export function renderMissing(
  sentence: string,
  { words }: LocalizeController,
  retry: () => void,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${sentence}</p>
    <p><button type="button" part="button" @click=${retry}>${words.retry}</button></p>
  </div>`;
}
