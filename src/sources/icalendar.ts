import type { DataIssue } from '../schema/index.js';
import { Entries } from './entries.js';
import { type Component, componentsOf, valueOf } from './icalendar/components.js';
import { textOf } from './icalendar/content-line.js';
import { type VEvent, excerpt, readEvent } from './icalendar/event.js';
import { Texts } from './icalendar/markup.js';
import { Steps } from './icalendar/recurrence.js';
import { instancesOf, type Series } from './icalendar/series.js';
import { Versions } from './icalendar/versions.js';
import { ZoneBook } from './icalendar/zone-book.js';
import { TimeSlicer } from '../platform/time-slicer.js';
import type { ParsedSource } from './parsed-source.js';

/** How many days of rules may be looked at in one file: some seconds' work. */
const STEPS_OF_A_FILE = 5_000_000;

/** How many dates of series are taken from one file. */
const MOST_OF_SERIES = 50_000;

/**
 * Reads a calendar (RFC 5545): what stands alone, whenever it is, and the dates of series from a year ago to a year
 * ahead. What is private or confidential stays so. Gives way to the page while it works.
 *
 * @param url Where the calendar came from, and may be subscribed to.
 */
export async function readCalendar(text: string, url: string, now = new Date()): Promise<ParsedSource> {
  const entries = new Entries(url);
  const pace = new TimeSlicer();
  const { calendars, isWhole, found } = await scan(text, pace);
  if (!isWhole) entries.complain({ path: '', expected: 'whole', found: excerpt(lastLineOf(text)) });

  const complain = onceForEachZone((issue) => entries.complain(issue));
  const texts = new Texts(url);
  const versions = new Versions();
  for (const [index, { component, calendar }] of found.entries()) {
    await pace.yieldIfDue();
    const place = `VEVENT[${index}] (line ${component.line})`;
    if (!component.isClosed) {
      entries.complain({
        path: place,
        expected: 'event',
        found: excerpt(component.lines.at(-1)?.text ?? ''),
        lost: place,
      });
      continue;
    }
    await texts.prepare(component);
    const event = readEvent(component, { ...calendars.get(calendar)!, place, texts, complain });
    if (event) versions.add(event);
  }
  await expand(await versions.series(pace), entries, pace, now);
  return {
    program: entries.program,
    issues: entries.issues,
    title: await titleOf([...calendars.keys()], texts),
    calendars: [url],
  };
}

/** What is to be known of a calendar for its events. */
interface Calendar {
  zones: ZoneBook;
  isCancellation: boolean;
}

/** The events of a file with their calendars, all other of which is known then. */
async function scan(text: string, pace: TimeSlicer) {
  const calendars = new Map<Component, Calendar>();
  const found: { component: Component; calendar: Component }[] = [];
  let isWhole = true;
  for (const { component, calendar } of componentsOf(text)) {
    await pace.yieldIfDue();
    if (!component) continue;
    const known = calendars.get(calendar) ?? { zones: new ZoneBook(), isCancellation: false };
    calendars.set(calendar, known);
    if (component.name === 'VTIMEZONE') known.zones.add(component);
    else if (component.name === 'VEVENT') found.push({ component, calendar });
    else if (component === calendar) {
      known.isCancellation = propertyOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
      isWhole &&= component.isClosed;
    }
  }
  return { calendars, found, isWhole };
}

async function expand(all: Iterable<Series>, entries: Entries, pace: TimeSlicer, now: Date): Promise<void> {
  const [steps, none] = [new Steps(STEPS_OF_A_FILE), new Steps(0)];
  const inYears = (years: number) => new Date(now).setUTCFullYear(now.getUTCFullYear() + years);
  const [from, to] = [inYears(-1), inYears(1)];
  let ofSeries = 0;
  const refuse = (event: VEvent, name: string, rule: string) => {
    const path = `${event.place}.${name}`;
    entries.complain({ path, expected: 'recurrence', found: excerpt(rule), lost: path });
  };
  for (const series of all) {
    await pace.yieldIfDue();
    const frame = { from, to, steps: ofSeries > MOST_OF_SERIES ? none : steps, complain: refuse };
    for (const instance of instancesOf(series, frame)) {
      await pace.yieldIfDue();
      if (!instance) continue;
      if (series.main?.rules.length) ofSeries++;
      const { draft, event } = instance;
      if (draft.title) entries.add(draft, event.place);
      else
        entries.complain({ path: `${event.place}.SUMMARY`, expected: 'text', found: '', lost: event.place });
    }
  }
}

/** A zone that is not known is named once, not for each of the events in it. */
function onceForEachZone(complain: (issue: DataIssue) => void): (issue: DataIssue) => void {
  const named = new Set<string>();
  return (issue) => {
    if (issue.expected === 'time-zone' && named.has(issue.found)) return;
    if (issue.expected === 'time-zone') named.add(issue.found);
    complain(issue);
  };
}

function lastLineOf(text: string): string {
  return text
    .slice(-200)
    .trimEnd()
    .split(/[\r\n]+/)
    .at(-1)!;
}

async function titleOf(calendars: readonly Component[], texts: Texts): Promise<string | undefined> {
  for (const calendar of calendars) {
    await texts.prepare(calendar);
    const names = ['X-WR-CALNAME', 'NAME'].map((name) => texts.line(textOf(propertyOf(calendar, name))));
    const title = names.find(Boolean);
    if (title) return title;
  }
  return undefined;
}

function propertyOf({ lines }: Component, name: string): string {
  const line = lines.find((line) => line.name === name);
  return line ? valueOf(line) : '';
}
