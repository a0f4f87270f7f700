import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/describe-ages.js';
import type { Format } from '../../localization/format.js';
import type { Words } from '../../localization/words.js';
import { phaseOrder, phasesOf } from '../../model/ages.js';
import type { LocalText } from '../../model/text.js';
import type { Phone, Place, Service, Text } from '../../schema/index.js';
import { renderPhone } from './phones.js';
import { renderLine, renderProse } from './prose.js';

/** How an element says things: its words and its way with texts. */
export interface Voice {
  common: Words['common'];
  words: Words['serviceList'];
  format: Format;
  text: (text: Text | undefined, render?: (text: string) => unknown) => unknown;
  pick: (text: Text) => LocalText;
  /** A name as a heading. */
  title: (name: Text) => TemplateResult;
  topicLabel: (id: string) => Text;
  /** What opens with a service's details; where it comes later, they are empty until then. */
  details?: ((service: Service, voice: Voice) => unknown) | undefined;
  /** What is added a moment later; its place is kept where the key is there. */
  extras?: ResultExtras | undefined;
}

/** What the finder adds to a service once the first list stands. */
export interface ResultExtras {
  /** How it stands with its opening hours at the moment, in one line. */
  now: (service: Service) => unknown;
  /** A button that keeps it. */
  keep: (service: Service) => unknown;
  /** The hours of a place as a table; nothing where they are not known so exactly. */
  hours: (place: Place) => unknown;
  /** A link to a map. */
  map: (place: Place) => unknown;
  /** Further rows of the details. */
  rows: (service: Service) => [string, unknown][];
  /** When it was last looked after, and whom to tell of a mistake. */
  below: (service: Service) => unknown;
}

/** A service in a few lines: what, for whom, where, how to get there; and the rest of it when asked for. */
export function renderService(service: Service, voice: Voice): TemplateResult {
  const { name, organization, summary, places, schedules, phones, email, url } = service;
  const { common, words, text, pick, extras } = voice;
  const phone = firstToCall(phones);
  const lines = [organization, ...places.slice(0, 1).map(placeName)].filter((line) => line !== undefined);
  // A service is often held at the place that is named like who runs it: said once.
  const where = lines.filter((line, at) => !at || JSON.stringify(line) !== JSON.stringify(lines[0]));
  return html`${voice.title(name)} ${extras?.keep(service)} ${summary ? renderProse(pick(summary)) : nothing}
    ${
      where.length
        ? html`<p class="quiet">${where.map((line, index) => [index ? ' · ' : '', text(line)])}</p>`
        : nothing
    }
    ${
      'extras' in voice && (places.length || schedules.length)
        ? html`<p class="now">${extras?.now(service)}</p>`
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
    ${
      hasDetails(service)
        ? html`<details>
            <summary>${words.showDetails}<span class="unseen">: ${text(name)}</span></summary>
            <div class="details">${voice.details?.(service, voice)}</div>
          </details>`
        : nothing
    }`;
}

function hasDetails(service: Service): boolean {
  const { description, organization, topics, places, schedules, languages, cost, phones, lastVerified } =
    service;
  const others = phones.filter((phone) => phone !== firstToCall(phones));
  const lists = [topics, places, schedules, languages, others];
  return [description, organization, cost?.note, lastVerified, ...lists.flat()].some(Boolean);
}

/** The number that is shown at once. */
export function firstToCall(phones: readonly Phone[]): Phone | undefined {
  return phones.find(({ type }) => type !== 'fax');
}

export function renderNumber(phone: Phone, { common, text }: Voice): TemplateResult {
  return renderPhone(phone, common, text(phone.note, renderLine));
}

function renderAges(service: Service, words: Words['serviceList']): TemplateResult {
  const phases = phasesOf(service);
  const scale = html`<span class="scale" aria-hidden="true">
    ${phaseOrder.map((phase) => html`<i class="phase-${phase} ${phases.includes(phase) ? 'on' : ''}"></i>`)}
  </span>`;
  return html`<span class="ages">
    ${phases.length ? scale : nothing}<span class="quiet">${describeAges(service.ages, words)}</span>
  </span>`;
}

function renderTags({ cost, appointment, online, sample }: Service, words: Words['serviceList']) {
  const tags: [string | false, string][] = [
    [cost?.free === true && words.free, 'go'],
    [cost?.free === false && words.chargeable, ''],
    [appointment !== undefined && (appointment ? words.byAppointment : words.withoutAppointment), ''],
    [online === true && words.online, ''],
    [sample && words.sample, ''],
  ];
  return tags.map(([tag, kind]) => (tag ? html`<span class="tag ${kind}">${tag}</span>` : nothing));
}

function placeName({ name, municipality, address }: Place): Text | undefined {
  return name ?? municipality ?? address?.city;
}
