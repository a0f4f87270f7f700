import { html, nothing, type TemplateResult } from 'lit';
import { serviceDetails } from '../../localization/de/service-details.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Words } from '../../localization/words.js';
import type { Place, Service } from '../../schema/index.js';
import { renderLine, renderLongName, renderProse } from './prose.js';
import { firstToCall, renderNumber, type Voice } from './service-result.js';

type DetailWords = Words['serviceDetails'];

/** How the details of services are rendered in the words of an element. */
export function detailsIn(localize: LocalizeController): NonNullable<Voice['details']> {
  return (service, voice) => renderDetails(service, voice, localize.group('serviceDetails', serviceDetails));
}

/** All else that a file says of a service. */
function renderDetails(service: Service, voice: Voice, details: DetailWords): TemplateResult {
  const { description, organization, places, cost, languages, topics, phones, lastVerified } = service;
  const { words, format, text, pick, extras } = voice;
  const otherPhones = phones.filter((phone) => phone !== firstToCall(phones));
  const rows: [string, unknown][] = [
    [
      words.topic,
      topics.length && topics.map((id, index) => [index ? ', ' : '', text(voice.topicLabel(id))]),
    ],
    [details.places, places.length && places.map((place) => renderPlace(place, voice, details))],
    [details.provider, organization && text(organization)],
    [details.cost, cost?.note && text(cost.note, renderLine)],
    [
      details.spoken,
      languages.length && format.list(languages.map((tag) => languageName(tag, voice, details))),
    ],
    [
      details.contact,
      otherPhones.length && otherPhones.map((phone) => html`<p>${renderNumber(phone, voice)}</p>`),
    ],
    ...(extras?.rows(service) ?? []),
  ];
  const known = rows.filter(([, value]) => value);
  return html`${renderLongName(pick(service.name))} ${description ? renderProse(pick(description)) : nothing}
  ${
    known.length
      ? html`<dl>
          ${known.map(
            ([term, value]) =>
              html`<dt class="quiet">${term}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>`
      : nothing
  }
  ${
    extras?.below(service) ??
    (lastVerified && html`<p class="quiet">${details.lastVerified(format.date(lastVerified))}</p>`)
  }`;
}

/** What a language is called by its tag; easy German is one of its own. */
export function languageName(tag: string, { format }: Pick<Voice, 'format'>, details: DetailWords): string {
  return tag.toLowerCase() === 'de-simple' ? details.easyLanguage : format.language(tag);
}

function renderPlace(place: Place, { text, extras }: Voice, details: DetailWords): TemplateResult {
  const { name, address, municipality, hours, accessibility, transport } = place;
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const lines = [name, street].flatMap((line) => (line ? [text(line)] : []));
  if (town || postalCode) lines.push(html`${postalCode} ${text(town)}`);
  return html`<p>${lines.map((line, index) => [index ? ', ' : '', line])}</p>
    ${extras?.hours(place) ?? (hours ? html`<p class="quiet">${details.openingHours}: ${text(hours, renderLine)}</p>` : nothing)}
    ${accessibility ? html`<p class="quiet">${details.access}: ${text(accessibility, renderLine)}</p>` : nothing}
    ${transport ? html`<p class="quiet">${details.transport}: ${text(transport, renderLine)}</p>` : nothing}
    ${extras?.map(place)}`;
}
