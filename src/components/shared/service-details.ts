import { html, nothing, type TemplateResult } from 'lit';
import { serviceDetails } from '../../localization/de/service-details.js';
import type { Words } from '../../localization/words.js';
import type { Place, Service } from '../../schema/index.js';
import { languageName } from './language-name.js';
import { renderLine, renderLongName, renderProse } from './prose.js';
import type { RenderContext } from './render-context.js';
import { firstToCall, renderNumber } from './service-result.js';

type DetailWords = Words['serviceDetails'];

/** A term of the details, and what is said about it; nothing is shown where that is falsy. */
export type DetailRow = readonly [term: string, content: unknown];

/** What an element adds to the details of a service. */
export interface DetailsParts {
  /** The opening hours of a place, in place of those in words; `undefined` where there are none. */
  renderHours?: (place: Place) => unknown;
  /** A line below a place. */
  renderMap?: (place: Place) => unknown;
  rows?: readonly DetailRow[];
  /** What stands below, in place of the date of the last check. */
  footer?: unknown;
}

/** All that a file says about a service beyond its summary. */
export function renderServiceDetails(
  service: Service,
  context: RenderContext,
  parts: DetailsParts = {},
): TemplateResult {
  const { name, description, organization, places, cost, languages, topics, phones, lastVerified } = service;
  const { words, format, text, pick, topicLabel } = context;
  const detailWords = context.localize.group('serviceDetails', serviceDetails);
  const otherPhones = phones.filter((phone) => phone !== firstToCall(phones));
  const rows: DetailRow[] = [
    [words.topic, topics.length && topics.map((id, index) => [index ? ', ' : '', text(topicLabel(id))])],
    [
      detailWords.places,
      places.length && places.map((place) => renderPlace(place, context, detailWords, parts)),
    ],
    [detailWords.provider, organization && text(organization)],
    [detailWords.cost, cost?.note && text(cost.note, renderLine)],
    [detailWords.spoken, languages.length && format.list(languages.map((tag) => languageName(tag, context)))],
    [
      detailWords.contact,
      otherPhones.length && otherPhones.map((phone) => html`<p>${renderNumber(phone, context)}</p>`),
    ],
    ...(parts.rows ?? []),
  ];
  return html`${renderLongName(pick(name))} ${description ? renderProse(pick(description)) : nothing}
  ${renderRows(rows.filter(([, content]) => content))}
  ${
    parts.footer ??
    (lastVerified && html`<p class="quiet">${detailWords.lastVerified(format.date(lastVerified))}</p>`)
  }`;
}

/** The details of a service, folded up; nothing for a service that has none. */
export function renderFoldedDetails(
  service: Service,
  { words, text }: RenderContext,
  details: unknown,
): TemplateResult | typeof nothing {
  if (!hasDetails(service)) return nothing;
  return html`<details>
    <summary>${words.showDetails}<span class="unseen">: ${text(service.name)}</span></summary>
    <div class="details">${details}</div>
  </details>`;
}

function hasDetails(service: Service): boolean {
  const { description, organization, topics, places, schedules, languages, cost, phones, lastVerified } =
    service;
  const others = phones.filter((phone) => phone !== firstToCall(phones));
  const lists = [topics, places, schedules, languages, others];
  return [description, organization, cost?.note, lastVerified, ...lists.flat()].some(Boolean);
}

function renderRows(rows: readonly DetailRow[]): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  return html`<dl>
    ${rows.map(
      ([term, content]) =>
        html`<dt class="quiet">${term}</dt>
          <dd>${content}</dd>`,
    )}
  </dl>`;
}

function renderPlace(
  place: Place,
  { text }: RenderContext,
  words: DetailWords,
  { renderHours, renderMap }: DetailsParts,
): TemplateResult {
  const { name, address, municipality, hours, accessibility, transport } = place;
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const lines = [name, street].flatMap((line) => (line ? [text(line)] : []));
  if (town || postalCode) lines.push(html`${postalCode} ${text(town)}`);
  return html`<p>${lines.map((line, index) => [index ? ', ' : '', line])}</p>
    ${renderHours?.(place) ?? (hours ? html`<p class="quiet">${words.openingHours}: ${text(hours, renderLine)}</p>` : nothing)}
    ${accessibility ? html`<p class="quiet">${words.access}: ${text(accessibility, renderLine)}</p>` : nothing}
    ${transport ? html`<p class="quiet">${words.transport}: ${text(transport, renderLine)}</p>` : nothing}
    ${renderMap?.(place)}`;
}
