import { html, nothing, type TemplateResult } from 'lit';
import { serviceDetails } from '../../../localization/de/service-details.js';
import { formatFor } from '../../../localization/format.js';
import type { Words } from '../../../localization/words.js';
import { localDay } from '../../../model/dates.js';
import { languageOf } from '../../../model/judgement.js';
import type { Place, Service, Text } from '../../../schema/index.js';
import { languageName } from '../../shared/service-details.js';
import type { FinderWays } from './finder-more.js';

/** After so many days nobody can be sure that all of it still holds. */
const FRESH = 180 * 86_400_000;

/** A plain link to a map, with the place in its address: nothing is asked for before somebody follows it. */
export function renderMap(
  { name, address, municipality, latitude, longitude }: Place,
  words: Words['finderTools'],
  say: (text: Text) => string,
): TemplateResult | typeof nothing {
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const where = [street, [postalCode, town && say(town)].filter(Boolean).join(' ')]
    .map((part) => part && say(part))
    .filter(Boolean)
    .join(', ');
  const hasPosition = latitude !== undefined && longitude !== undefined;
  // A town alone is no place that a map could show.
  if (!hasPosition && !(street && where)) return nothing;
  const href = hasPosition
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(where)}`;
  return html`<p class="map">
    <a part="link" href=${href} rel="noreferrer"
      >${words.map(where || (name ? say(name) : `${latitude}, ${longitude}`))}</a
    >
  </p>`;
}

/** Which languages are spoken; that it is German needs no word. */
export function renderSpoken(
  { languages }: Service,
  { localize }: FinderWays,
  words: Words['finderTools'],
): TemplateResult | typeof nothing {
  if (languages.every((tag) => languageOf(tag) === 'de')) return nothing;
  const format = formatFor(localize.words.locale);
  const details = localize.group('serviceDetails', serviceDetails);
  const names = languages.map((tag) => languageName(tag, { format }, details));
  return html`<span class="quiet">${words.spoken(format.list(names))}</span>`;
}

/** When it was last looked after, and whom to tell of a mistake. */
export function renderBelow(
  { id = '', name, lastVerified }: Service,
  { program, pick, localize }: FinderWays,
  words: Words['finderTools'],
): TemplateResult {
  const date = lastVerified && formatFor(localize.words.locale).date(lastVerified);
  const isOld = lastVerified && Date.now() - Date.parse(localDay(lastVerified)) > FRESH;
  const email = program().contacts.find(({ email }) => email)?.email;
  const subject = encodeURIComponent(words.reportSubject(pick(name).text, id));
  return html`${
    date
      ? isOld
        ? html`<p class="stale">${words.tooOld(date)}</p>`
        : html`<p class="quiet">${localize.group('serviceDetails', serviceDetails).lastVerified(date)}</p>`
      : nothing
  }
  ${
    email
      ? html`<p class="report quiet">
          <a part="link" href="mailto:${email}?subject=${subject}">${words.report}</a>
        </p>`
      : nothing
  }`;
}
