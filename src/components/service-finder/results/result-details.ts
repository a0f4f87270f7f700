import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { openingHours, serviceDetails } from '../../../localization/de/service-details.js';
import { describeOpeningWeek } from '../../../localization/describe-opening.js';
import { localDay } from '../../../model/dates.js';
import { openingWeek } from '../../../model/opening-week.js';
import type { Place, Schedule, Service, Text } from '../../../schema/index.js';
import { renderServiceDetails } from '../../shared/service-details.js';
import type { FinderContext } from '../finder-context.js';

/** After so long nobody can be sure that all of it still holds. */
const MAX_AGE_MS = 180 * 86_400_000;

/** What a file says of a service beyond its summary, with hours as a table, a map, and whom to tell of a mistake. */
export function renderDetails(service: Service, context: FinderContext): TemplateResult {
  const { schedules } = service;
  const { week } = context.localize.group('finderTools', finderTools);
  return renderServiceDetails(service, context, {
    renderHours: ({ schedules, hours }) =>
      schedules.length ? renderWeek(schedules, hours, context) : undefined,
    renderMap: (place) => renderMap(place, context),
    rows: [[week, schedules.length && renderWeek(schedules, undefined, context)]],
    footer: renderFooter(service, context),
  });
}

/** Opening hours, a line for days with the same ones; and what the provider writes where that says more. */
function renderWeek(
  schedules: readonly Schedule[],
  inWords: Text | undefined,
  { localize, format, text, pick }: FinderContext,
): TemplateResult {
  const lines = describeOpeningWeek(
    openingWeek(schedules),
    localize.group('openingHours', openingHours),
    format,
  );
  const isSame = inWords && digitsOf(pick(inWords).text) === digitsOf(lines.map(({ text }) => text).join());
  return html`<ul class="week quiet" role="list">
    ${lines.map((line) => html`<li>${line.text}${line.note ? html` (${text(line.note)})` : nothing}</li>`)}
    ${inWords && !isSame ? html`<li>${text(inWords)}</li>` : nothing}
  </ul>`;
}

/** The digits of a text: two texts with the same ones give the same hours. */
const digitsOf = (text: string) =>
  text
    .replace(/:?00\b/g, '')
    .replace(/\D+/g, ' ')
    .trim();

/** A plain link to a map, with the place in its address: nothing is requested before somebody follows it. */
function renderMap(
  { name, address, municipality, latitude, longitude }: Place,
  { pick, localize }: FinderContext,
): TemplateResult | typeof nothing {
  const plain = (text: Text) => pick(text).text;
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const where = [street, [postalCode, town && plain(town)].filter(Boolean).join(' ')]
    .map((part) => part && plain(part))
    .filter(Boolean)
    .join(', ');
  const hasPosition = latitude !== undefined && longitude !== undefined;
  // A town alone is no place that a map could show.
  if (!hasPosition && !(street && where)) return nothing;
  const href = hasPosition
    ? `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(where)}`;
  const label = where || (name ? plain(name) : `${latitude}, ${longitude}`);
  return html`<p class="map">
    <a part="link" href=${href} rel="noreferrer">${localize.group('finderTools', finderTools).map(label)}</a>
  </p>`;
}

/** When the service was last checked, and whom to tell of a mistake. */
function renderFooter({ id = '', name, lastVerified }: Service, context: FinderContext): TemplateResult {
  const { program, pick, localize, format } = context;
  const words = localize.group('finderTools', finderTools);
  const date = lastVerified && format.date(lastVerified);
  const isOld = lastVerified && Date.now() - Date.parse(localDay(lastVerified)) > MAX_AGE_MS;
  const email = program?.contacts.find(({ email }) => email)?.email;
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
