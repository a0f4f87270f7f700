import { html, nothing, type TemplateResult } from 'lit';
import { openingHours, serviceDetails } from '../../../localization/de/service-details.js';
import { serviceDialog } from '../../../localization/de/service-dialog.js';
import { describeOpeningWeek } from '../../../localization/describe-opening.js';
import { localDay } from '../../../model/dates.js';
import { openingWeek } from '../../../model/opening-week.js';
import type { Place, Schedule, Service, Text } from '../../../schema/index.js';
import { renderServiceDetails } from '../../shared/service-details.js';
import type { FinderContext } from '../finder-context.js';
import { mapTarget } from './map-target.js';

/** After so long nobody can be sure that all of it still holds. */
const MAX_AGE_MS = 180 * 86_400_000;

/** What a file says of a service beyond its summary, with hours as a table and a link to a map. */
export function renderDetails(service: Service, context: FinderContext): TemplateResult {
  const { schedules } = service;
  const { week } = context.localize.group('serviceDialog', serviceDialog);
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

/** A plain link to a map: nothing is requested before somebody follows it. */
function renderMap(place: Place, { pick, localize }: FinderContext): TemplateResult | typeof nothing {
  const target = mapTarget(place, pick);
  if (!target) return nothing;
  const { map } = localize.group('serviceDialog', serviceDialog);
  return html`<p class="map">
    <a part="link" href=${target.mapUrl} rel="noreferrer">${map(target.label)}</a>
  </p>`;
}

/** When the service was last checked. */
function renderFooter(
  { lastVerified }: Service,
  { localize, format }: FinderContext,
): TemplateResult | typeof nothing {
  if (!lastVerified) return nothing;
  const date = format.date(lastVerified);
  if (Date.now() - Date.parse(localDay(lastVerified)) > MAX_AGE_MS) {
    const { tooOld } = localize.group('serviceDialog', serviceDialog);
    return html`<p class="stale">${tooOld(date)}</p>`;
  }
  const { lastVerified: describe } = localize.group('serviceDetails', serviceDetails);
  return html`<p class="quiet">${describe(date)}</p>`;
}
