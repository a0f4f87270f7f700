import { toICalendar } from '../../../model/icalendar.js';
import { fileName, saveFile } from '../../../platform/save-file.js';
import type { AgendaEntry, Text } from '../../../schema/index.js';

/**
 * Saves entries as an iCalendar file on the reader's device.
 *
 * @param title Names the file.
 * @param pick Gives a text in the language that the element is shown in.
 */
export function saveEvents(
  entries: readonly AgendaEntry[],
  title: string,
  pick: (text: Text) => string,
): void {
  const pickIfGiven = (text: Text | undefined) => text && pick(text);
  const events = entries.map(({ title, start = '', location, summary, ...entry }) => ({
    ...entry,
    start,
    title: pick(title),
    location: pickIfGiven(location),
    summary: pickIfGiven(summary),
  }));
  const { text } = toICalendar(events, { now: new Date() });
  saveFile(`${fileName(title)}.ics`, 'text/calendar', text);
}
