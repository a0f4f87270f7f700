import { calendarEvents, toICalendar } from '../../model/icalendar.js';
import { LossCounter, plainTexts, type ExportContext, type Exported } from './export-context.js';

/** The dates of a file as a calendar (iCalendar, RFC 5545). News and samples are left out. */
export function toCalendar({ program, now }: ExportContext): Exported {
  const counter = new LossCounter();
  const textOf = plainTexts(program, counter);
  const entries = program.agenda.filter(({ type = 'event', sample }) => type === 'event' && !sample);
  const events = calendarEvents(entries, (text) => textOf(text) ?? '');
  const name = textOf(program.municipality.name);
  const { text, skipped } = toICalendar(events, { now, ...(name && { name }) });
  for (const event of skipped) counter.add('events-without-day', event);
  return { content: text, losses: counter.losses };
}
