import { render } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { lastDayOf } from '../../model/agenda.js';
import { instantDate, knownEnd, precisionOf } from '../../model/dates.js';
import type { AgendaEntry, Program, Text } from '../../schema/index.js';

/** What has been told for each element. */
const told = new WeakMap<object, { json: string; script?: Element }>();

/**
 * Tells search engines of events (schema.org), in the page's head: they do not look into elements.
 *
 * @param teller Who tells; what it told before is taken back.
 * @param events Nothing is told where there are none.
 */
export function tellSearchEngines(
  teller: object,
  events: readonly AgendaEntry[],
  program: Program | undefined,
  pick: (text: Text) => string,
): void {
  const json = program && events.length ? JSON.stringify(describeEvents(events, program, pick)) : '';
  const before = told.get(teller);
  if (json === before?.json) return;
  before?.script?.remove();
  const script = json ? scriptOf(json) : undefined;
  if (script) document.head.append(script);
  told.set(teller, { json, script });
}

/**
 * A data block. Its text must not be set (Trusted Types take any script's text for code), so it comes with its
 * template; no `<` in it can end it.
 */
function scriptOf(json: string): Element {
  const container = document.createDocumentFragment();
  const text = unsafeStatic(json.replaceAll('<', '\\u003c'));
  render(
    html`<script type="application/ld+json">
      ${text}
    </script>`,
    container,
  );
  return container.querySelector('script')!;
}

/** Events as schema.org describes them; who invites is the municipality. */
export function describeEvents(
  events: readonly AgendaEntry[],
  { municipality: { name, website } }: Program,
  pick: (text: Text) => string,
): object {
  const status = { confirmed: 'EventScheduled', cancelled: 'EventCancelled', moved: 'EventRescheduled' };
  return {
    '@context': 'https://schema.org',
    '@graph': events.map(
      ({ title, start = '', end, allDay, location, summary, url, image, status: state = 'confirmed' }) => ({
        '@type': 'Event',
        name: pick(title),
        startDate: dateOf(start, allDay),
        endDate:
          allDay || precisionOf(start) !== 'instant' ? lastDayOf(start, end) : dateOf(knownEnd(start, end)),
        eventStatus: `https://schema.org/${status[state]}`,
        location: location && { '@type': 'Place', name: pick(location), address: pick(location) },
        description: summary && pick(summary),
        url,
        image: image?.src,
        organizer: name && { '@type': 'Organization', name: pick(name), url: website },
      }),
    ),
  };
}

/** A day as it is, an instant with Berlin's offset: search engines show it by the clock that it is written in. */
function dateOf(date: string | undefined, isAllDay = false): string | undefined {
  if (!date || precisionOf(date) !== 'instant') return date;
  const instant = instantDate(Date.parse(date));
  return isAllDay ? instant.slice(0, 10) : instant;
}
