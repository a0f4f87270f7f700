import { html, nothing, type TemplateResult } from 'lit';
import { describeAges } from '../../localization/describe-ages.js';
import type { Words } from '../../localization/words.js';
import { phaseOrder, phasesOf } from '../../model/ages.js';
import type { Phone, Place, Service, Text } from '../../schema/index.js';
import { renderPhone } from './phones.js';
import { renderLine, renderProse } from './prose.js';
import type { RenderContext } from './render-context.js';

/** What an element puts into the summary of a service. */
export interface SummaryParts {
  heading: unknown;
  /** Whom to ask where the service itself names no way to reach it. */
  inquiry?: unknown;
  /** A button after the ways to get in touch. */
  action?: unknown;
  /** How far away the service is. */
  distance?: unknown;
  /** A line about the service at the moment: it keeps its height while it is empty. No line where it is `undefined`. */
  status?: unknown;
}

/** A service in a few lines: what, for whom, where, how to get in touch. */
export function renderService(service: Service, context: RenderContext, parts: SummaryParts): TemplateResult {
  const { summary } = service;
  return html`${parts.heading} ${summary ? renderProse(context.pick(summary)) : nothing}
  ${renderProvider(service, context, parts.distance)}
  ${parts.status === undefined ? nothing : html`<p class="now">${parts.status}</p>`}
  ${renderFacts(service, context)} ${renderContact(service, context, parts)}`;
}

/** Who offers the service and where, in one line. */
export function renderProvider(
  { organization, places }: Service,
  { text }: RenderContext,
  distance?: unknown,
): TemplateResult | typeof nothing {
  const names = [organization, ...places.slice(0, 1).map(placeName)].filter((name) => name !== undefined);
  // A service is often held at the place that is named like its provider: that is said once.
  const distinct = names.filter((name, at) => !at || JSON.stringify(name) !== JSON.stringify(names[0]));
  const facts = [...distinct.map((name) => text(name)), ...(distance ? [distance] : [])];
  return facts.length
    ? html`<p class="quiet">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</p>`
    : nothing;
}

function renderContact(
  { name, phones, email, url }: Service,
  context: RenderContext,
  { inquiry, action }: SummaryParts,
) {
  const phone = firstToCall(phones);
  if (!phone && !email && !url && !inquiry && !action) return nothing;
  return html`<div class="line actions">
    ${phone ? html`<span class="call">${renderNumber(phone, context)}</span>` : nothing}
    ${email ? html`<a part="link" href="mailto:${email}" dir="ltr">${email}</a>` : nothing}
    ${
      url
        ? html`<a part="link" href=${url}
            >${context.common.website}<span class="unseen">: ${context.text(name)}</span></a
          >`
        : nothing
    }
    ${inquiry} ${action}
  </div>`;
}

/** The number that the summary shows: the first that is not a fax. */
export function firstToCall(phones: readonly Phone[]): Phone | undefined {
  return phones.find(({ type }) => type !== 'fax');
}

export function renderNumber(phone: Phone, { common, text }: RenderContext): TemplateResult {
  return renderPhone(phone, common, text(phone.note, renderLine));
}

/** For whom a service is, as a bar and in words, and what can be said of it in one word. */
export function renderFacts(service: Service, { words }: RenderContext): TemplateResult {
  return html`<div class="line">${renderAges(service, words)} ${renderTags(service, words)}</div>`;
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
