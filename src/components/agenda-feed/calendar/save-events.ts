import { calendarEvents, toICalendar } from '../../../model/icalendar.js';
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
  const { text } = toICalendar(calendarEvents(entries, pick), { now: new Date() });
  saveFile(`${fileName(title)}.ics`, 'text/calendar', text);
}
