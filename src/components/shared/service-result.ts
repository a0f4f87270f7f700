import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/ages.js';
import type { Format } from '../../localization/format.js';
import type { Words } from '../../localization/words.js';
import { phaseOrder, phasesOf } from '../../model/ages.js';
import type { LocalText } from '../../model/text.js';
import type { Phone, Place, Service, Text } from '../../schema/index.js';
import { renderPhone } from './phones.js';
import { renderLine, renderLongName, renderProse } from './prose.js';

/** How an element says things: its words and its way with texts. */
export interface Voice {
  common: Words['common'];
  words: Words['serviceFinder'];
  format: Format;
  text: (text: Text | undefined, render?: (text: string) => unknown) => unknown;
  pick: (text: Text) => LocalText;
  /** A name as a heading. */
  title: (name: Text) => TemplateResult;
  topicLabel: (id: string) => Text;
}

/** A service in a few lines: what, for whom, where, how to get there; and the rest of it when asked for. */
export function renderService(service: Service, voice: Voice): TemplateResult {
  const { name, organization, summary, places, phones, email, url } = service;
  const { common, words, text, pick } = voice;
  const phone = firstToCall(phones);
  const where = distinct([organization, ...places.slice(0, 1).map(placeName)]);
  return html`${voice.title(name)} ${summary ? renderProse(pick(summary)) : nothing}
    ${
      where.length
        ? html`<p class="quiet">${where.map((line, index) => [index ? ' · ' : '', text(line)])}</p>`
        : nothing
    }
    <div class="line">${renderAges(service, words)} ${renderTags(service, words)}</div>
    ${
      phone || email || url
        ? html`<p class="line">
            ${phone ? html`<span>${renderNumber(phone, voice)}</span>` : nothing}
            ${email ? html`<a part="link" href="mailto:${email}" dir="ltr">${email}</a>` : nothing}
            ${
              url
                ? html`<a part="link" href=${url}
                    >${common.website}<span class="unseen">: ${text(name)}</span></a
                  >`
                : nothing
            }
          </p>`
        : nothing
    }
    ${renderDetails(service, voice)}`;
}

function firstToCall(phones: readonly Phone[]): Phone | undefined {
  return phones.find(({ type }) => type !== 'fax');
}

function renderNumber(phone: Phone, { common, text }: Voice): TemplateResult {
  return renderPhone(phone, common, text(phone.note, renderLine));
}

function renderAges(service: Service, words: Words['serviceFinder']): TemplateResult {
  const phases = phasesOf(service);
  const scale = html`<span class="scale" aria-hidden="true">
    ${phaseOrder.map((phase) => html`<i class="phase-${phase} ${phases.includes(phase) ? 'on' : ''}"></i>`)}
  </span>`;
  return html`<span class="ages">
    ${phases.length ? scale : nothing}<span class="quiet">${describeAges(service.ages, words)}</span>
  </span>`;
}

function renderTags({ cost, appointment, online, sample }: Service, words: Words['serviceFinder']) {
  const tags: [string | false, string][] = [
    [cost?.free === true && words.free, 'go'],
    [cost?.free === false && words.chargeable, ''],
    [appointment !== undefined && (appointment ? words.byAppointment : words.withoutAppointment), ''],
    [online === true && words.online, ''],
    [sample && words.sample, ''],
  ];
  return tags.map(([tag, kind]) => (tag ? html`<span class="tag ${kind}">${tag}</span>` : nothing));
}

function renderDetails(service: Service, voice: Voice): TemplateResult | typeof nothing {
  const { description, organization, places, cost, languages, topics, phones, lastVerified } = service;
  const { words, format, text, pick } = voice;
  const otherPhones = phones.filter((phone) => phone !== firstToCall(phones));
  const rows: [string, unknown][] = [
    [
      words.topic,
      topics.length && topics.map((id, index) => [index ? ', ' : '', text(voice.topicLabel(id))]),
    ],
    [words.places, places.length && places.map((place) => renderPlace(place, voice))],
    [words.provider, organization && text(organization)],
    [words.cost, cost?.note && text(cost.note, renderLine)],
    [words.spoken, languages.length && format.list(languages.map((tag) => languageName(tag, voice)))],
    [
      words.contact,
      otherPhones.length && otherPhones.map((phone) => html`<p>${renderNumber(phone, voice)}</p>`),
    ],
  ];
  const known = rows.filter(([, value]) => value);
  if (!description && !known.length && !lastVerified) return nothing;
  return html`<details>
    <summary>${words.showDetails}<span class="unseen">: ${text(service.name)}</span></summary>
    <div class="details">
      ${renderLongName(pick(service.name))} ${description ? renderProse(pick(description)) : nothing}
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
      ${lastVerified ? html`<p class="quiet">${words.lastVerified(format.date(lastVerified))}</p>` : nothing}
    </div>
  </details>`;
}

function languageName(tag: string, { words, format }: Voice): string {
  return tag.toLowerCase() === 'de-simple' ? words.easyLanguage : format.language(tag);
}

function renderPlace(
  { name, address, municipality, hours, accessibility }: Place,
  { text, words }: Voice,
): TemplateResult {
  const { street, postalCode, city } = address ?? {};
  const town = city ?? municipality;
  const lines = [name, street].flatMap((line) => (line ? [text(line)] : []));
  if (town || postalCode) lines.push(html`${postalCode} ${text(town)}`);
  return html`<p>${lines.map((line, index) => [index ? ', ' : '', line])}</p>
    ${hours ? html`<p class="quiet">${words.openingHours}: ${text(hours, renderLine)}</p>` : nothing}
    ${accessibility ? html`<p class="quiet">${words.access}: ${text(accessibility, renderLine)}</p>` : nothing}`;
}

/** A service is often held at the place that is named like who runs it: said once. */
function distinct(texts: (Text | undefined)[]): Text[] {
  const seen = new Set<string>();
  return texts.filter((text): text is Text => {
    const key = JSON.stringify(text);
    return text !== undefined && !seen.has(key) && !!seen.add(key);
  });
}

function placeName({ name, municipality, address }: Place): Text | undefined {
  return name ?? municipality ?? address?.city;
}
