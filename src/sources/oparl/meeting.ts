import type { EntryDraft } from '../entries.js';
import { fieldsOf, listOf, stringOf, type Fields } from '../fields.js';
import { looseDate } from '../loose-dates.js';
import type { Desk } from './desk.js';
import { documentsIn, lineOf } from './file.js';

/** Documents of a meeting; in German, as the council's are. */
const documents = [
  ['invitation', 'Einladung'],
  ['resultsProtocol', 'Ergebnisprotokoll'],
  ['verbatimProtocol', 'Wortprotokoll'],
  ['auxiliaryFile'],
] as const;

/** A meeting as an event: with its place, what is to be talked of in public, and its documents. */
export async function meetingDraft(meeting: Fields, desk: Desk, place: string): Promise<EntryDraft> {
  return {
    id: stringOf(meeting.id),
    type: 'event',
    title: lineOf(meeting.name) ?? (await bodyOf(meeting, desk, place)) ?? 'Sitzung',
    start: looseDate(meeting.start),
    end: looseDate(meeting.end),
    status: statusOf(meeting),
    location: locationText(await desk.object(meeting.location, `${place}.location`)),
    summary: agendaText(meeting.agendaItem),
    url: stringOf(meeting.web),
    documents: documentsIn(meeting, documents),
  };
}

/** The names of the bodies that meet. */
export async function bodyOf(meeting: Fields, desk: Desk, place: string): Promise<string | undefined> {
  const bodies = listOf(meeting.organization).map((body) => desk.object(body, `${place}.organization`));
  const names = (await Promise.all(bodies)).map(({ name, shortName }) => lineOf(name) ?? lineOf(shortName));
  return names.filter(Boolean).join(', ') || undefined;
}

function statusOf({ cancelled, meetingState }: Fields): EntryDraft['status'] {
  const state = stringOf(meetingState) ?? '';
  if (cancelled === true || /abgesagt|ausgefallen|entfällt|cancel/i.test(state)) return 'cancelled';
  return /verschoben|verlegt/i.test(state) ? 'moved' : undefined;
}

/** What is said of a place, or its address; with its room. */
function locationText(location: Fields): string | undefined {
  const town = [lineOf(location.postalCode), lineOf(location.locality)].filter(Boolean).join(' ');
  const address = [lineOf(location.streetAddress), town].filter(Boolean).join(', ');
  const described = lineOf(location.description) ?? (address || undefined);
  const room = lineOf(location.room);
  const isSaid = !room || described?.includes(room);
  return [isSaid ? undefined : room, described].filter(Boolean).join(', ') || undefined;
}

/** What is to be talked of, a line an item. What is not for the public is not even numbered. */
function agendaText(value: unknown): string | undefined {
  const items = listOf(value)
    .map(fieldsOf)
    .filter((item) => item.public !== false && item.deleted !== true && lineOf(item.name));
  const inOrder = items.every(({ order }) => typeof order === 'number')
    ? [...items].sort((a, b) => Number(a.order) - Number(b.order))
    : items;
  const lines = inOrder.map(({ number, name, result }) => {
    const outcome = lineOf(result);
    return ['-', lineOf(number), lineOf(name), outcome && `(${outcome})`].filter(Boolean).join(' ');
  });
  return lines.length ? ['Tagesordnung:', ...lines].join('\n') : undefined;
}
