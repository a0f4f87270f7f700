import { html, type TemplateResult } from 'lit';
import { calendar } from '../../localization/de/agenda-feed.js';
import { formatFor } from '../../localization/format.js';
import type { LocalizeController } from '../../localization/localize-controller.js';

/** A sentence that names the hosts of those sources that could not be loaded. */
export function describeMissing(missing: readonly { url: string }[], localize: LocalizeController): string {
  const hosts = [...new Set(missing.map(({ url }) => new URL(url).hostname))];
  return localize.group('calendar', calendar).missing(formatFor(localize.words.locale).list(hosts));
}

/** That sentence, with a button that requests the sources again. */
export function renderMissing(
  missing: readonly { url: string }[],
  localize: LocalizeController,
  retry: () => void,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${describeMissing(missing, localize)}</p>
    <p><button type="button" part="button" @click=${retry}>${localize.words.retry}</button></p>
  </div>`;
}
