import type { DataIssue } from '../../schema/index.js';
import type { EntryDraft } from '../shared/entry-collector.js';
import { lineOf } from '../shared/html-text.js';
import { asList, asObject, asString, type JsonObject } from '../shared/json-values.js';
import { parseLooseDate } from '../shared/loose-dates.js';
import type { ObjectFetcher } from './object-fetcher.js';
import { type DocumentDraft, documentsOf } from './object-fields.js';

/** Files of a meeting; their labels are in German, as the files are. */
const meetingFiles = [
  ['invitation', 'Einladung'],
  ['resultsProtocol', 'Ergebnisprotokoll'],
  ['verbatimProtocol', 'Wortprotokoll'],
  ['auxiliaryFile'],
] as const;

/** Agenda items of a meeting that are shown; budget meetings have several hundred. */
const MAX_AGENDA_ITEMS = 50;

/**
 * Turns a meeting into an event: with its place, its public agenda, and its documents.
 *
 * @param issues Receives a report where the agenda is shortened.
 */
export async function toMeetingDraft(
  meeting: JsonObject,
  path: string,
  objects: ObjectFetcher,
  issues: DataIssue[],
): Promise<EntryDraft> {
  const items = publicItemsOf(meeting);
  const shown = items.slice(0, MAX_AGENDA_ITEMS);
  if (items.length > shown.length)
    issues.push({ path: `${path}.agendaItem`, expected: 'pages', found: `${items.length}` });
  return {
    id: asString(meeting.id),
    type: 'event',
    title: lineOf(meeting.name) ?? (await bodyNamesOf(meeting, path, objects)) ?? 'Sitzung',
    start: parseLooseDate(meeting.start),
    end: parseLooseDate(meeting.end),
    status: statusOf(meeting),
    location: locationText(await objects.fetchObject(meeting.location, `${path}.location`)),
    summary: agendaText(shown, items.length - shown.length),
    url: asString(meeting.web),
    documents: [...documentsOf(meeting, meetingFiles), ...shown.flatMap(itemDocumentsOf)],
  };
}

/** The names of the organizations of a meeting or consultation. */
export async function bodyNamesOf(
  object: JsonObject,
  path: string,
  objects: ObjectFetcher,
): Promise<string | undefined> {
  const bodies = asList(object.organization).map((body) => objects.fetchObject(body, `${path}.organization`));
  const names = (await Promise.all(bodies)).map(({ name, shortName }) => lineOf(name) ?? lineOf(shortName));
  return names.filter(Boolean).join(', ') || undefined;
}

function statusOf({ cancelled, meetingState }: JsonObject): EntryDraft['status'] {
  const state = asString(meetingState) ?? '';
  if (cancelled === true || /abgesagt|ausgefallen|entfällt|cancel/i.test(state)) return 'cancelled';
  return /verschoben|verlegt/i.test(state) ? 'moved' : undefined;
}

/** The description of a location, else its address; with its room. */
function locationText(location: JsonObject): string | undefined {
  const town = [lineOf(location.postalCode), lineOf(location.locality)].filter(Boolean).join(' ');
  const address = [lineOf(location.streetAddress), town].filter(Boolean).join(', ');
  const description = lineOf(location.description) ?? (address || undefined);
  const room = lineOf(location.room);
  const isRedundant = !room || description?.includes(room);
  return [isRedundant ? undefined : room, description].filter(Boolean).join(', ') || undefined;
}

/** The public agenda items in order; not even the number of the others is shown. */
function publicItemsOf(meeting: JsonObject): JsonObject[] {
  const items = asList(meeting.agendaItem)
    .map(asObject)
    .filter((item) => item.public !== false && item.deleted !== true && lineOf(item.name));
  const isNumbered = items.every(({ order }) => typeof order === 'number');
  return isNumbered ? [...items].sort((a, b) => Number(a.order) - Number(b.order)) : items;
}

/** The agenda, one line for each item. */
function agendaText(items: readonly JsonObject[], omitted: number): string | undefined {
  const lines = items.map(({ number, name, result }) => {
    const outcome = lineOf(result);
    return ['-', lineOf(number), lineOf(name), outcome && `(${outcome})`].filter(Boolean).join(' ');
  });
  if (omitted) lines.push(`- … und ${omitted} weitere`);
  return lines.length ? ['Tagesordnung:', ...lines].join('\n') : undefined;
}

/** The resolution and the other files of an agenda item, under its number or name. */
function itemDocumentsOf(item: JsonObject): DocumentDraft[] {
  const title = lineOf(item.number) ?? lineOf(item.name)!;
  return documentsOf(item, [['resolutionFile', 'Beschluss'], ['auxiliaryFile']]).map(({ label, url }) => ({
    label: `${title} ${label}`,
    url,
  }));
}
