import { html, nothing, render, type TemplateResult } from 'lit';
import { lastDayOf } from '../../model/agenda.js';
import { instantDate, knownEnd, precisionOf } from '../../model/dates.js';
import type { AgendaEntry, Program, Text } from '../../schema/index.js';

const eventStatus = {
  confirmed: 'EventScheduled',
  cancelled: 'EventCancelled',
  moved: 'EventRescheduled',
} as const;

const containers = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Describes events for search engines, as schema.org microdata in the element's light DOM: search engines do not look
 * into shadow roots. A JSON-LD script would need its text set by a script, which a policy with Trusted Types reports
 * for every script element, whatever its type (Chromium does so even for appended text nodes).
 *
 * @param host The element that shows the events. Its microdata is removed with it.
 * @param events Replace those described before; an empty list removes the microdata.
 * @param pick Gives a text in the language that the element is shown in.
 */
export function updateMicrodata(
  host: HTMLElement,
  events: readonly AgendaEntry[],
  program: Program | undefined,
  pick: (text: Text) => string,
): void {
  const container = containers.get(host) ?? document.createElement('div');
  if (!program || !events.length) return container.remove();
  containers.set(host, container);
  container.slot = 'microdata';
  container.hidden = true;
  render(
    events.map((event) => renderEvent(event, program.municipality, pick)),
    container,
  );
  if (container.parentNode !== host) host.append(container);
}

/** One event; the municipality is its organizer. */
function renderEvent(
  { title, start = '', end, allDay, location, summary, url, image, status = 'confirmed' }: AgendaEntry,
  { name, website }: Program['municipality'],
  pick: (text: Text) => string,
): TemplateResult {
  const isByDay = allDay || precisionOf(start) !== 'instant';
  return html`<div itemscope itemtype="https://schema.org/Event">
    ${[
      property('name', pick(title)),
      property('startDate', toSchemaDate(start, allDay)),
      property('endDate', isByDay ? lastDayOf(start, end) : toSchemaDate(knownEnd(start, end))),
      link('eventStatus', `https://schema.org/${eventStatus[status]}`),
      property('description', summary && pick(summary)),
      link('url', url),
      link('image', image?.src),
    ]}
    ${
      location
        ? html`<div itemprop="location" itemscope itemtype="https://schema.org/Place">
            ${property('name', pick(location))}${property('address', pick(location))}
          </div>`
        : nothing
    }
    ${
      name
        ? html`<div itemprop="organizer" itemscope itemtype="https://schema.org/Organization">
            ${property('name', pick(name))}${link('url', website)}
          </div>`
        : nothing
    }
  </div>`;
}

const property = (name: string, content: string | undefined) =>
  content ? html`<meta itemprop=${name} content=${content} />` : nothing;

const link = (name: string, href: string | undefined) =>
  href ? html`<link itemprop=${name} href=${href} />` : nothing;

/** A day stays a day; an instant gets Berlin's offset, because search engines show the time as it is written. */
function toSchemaDate(date: string | undefined, isAllDay = false): string | undefined {
  if (!date || precisionOf(date) !== 'instant') return date;
  const instant = instantDate(Date.parse(date));
  return isAllDay ? instant.slice(0, 10) : instant;
}
