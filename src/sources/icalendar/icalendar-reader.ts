import type { DataIssue } from '../../schema/index.js';
import { TimeSlicer } from '../../platform/time-slicer.js';
import type { ParsedSource } from '../parsed-source.js';
import { EntryCollector } from '../shared/entry-collector.js';
import { type Component, propertyValueOf, scanComponents } from './component-scanner.js';
import { unescapeText } from './content-line.js';
import { EventRevisions } from './event-revisions.js';
import { type EventSeries, expandSeries } from './recurrence-set.js';
import { StepBudget } from './step-budget.js';
import { TextPropertyReader } from './text-properties.js';
import { TimeZoneRegistry } from './time-zone-registry.js';
import { quoteExcerpt, readVEvent, type VEvent } from './vevent.js';

/** Steps that all rules of a file may take: a second or two of work. */
const MAX_STEPS_PER_FILE = 3_000_000;

/** Instances of series that are taken from one file. */
const MAX_SERIES_INSTANCES = 50_000;

/**
 * Reads a calendar (iCalendar, RFC 5545): single events whenever they are, instances of series from a year before to a
 * year after `now`. Private and confidential events are left out. Yields to the page while it works.
 *
 * @param url Address of the calendar, offered for subscription.
 */
export async function readCalendar(text: string, url: string, now = new Date()): Promise<ParsedSource> {
  const entries = new EntryCollector(url);
  const slicer = new TimeSlicer();
  const { calendars, isWhole, events } = await scanEvents(text, slicer);
  if (!isWhole) entries.report({ path: '', expected: 'whole', found: quoteExcerpt(lastLineOf(text)) });

  const report = oncePerTimeZone((issue) => entries.report(issue));
  const texts = new TextPropertyReader(url);
  const revisions = new EventRevisions();
  for (const [index, { component, calendar }] of events.entries()) {
    await slicer.yieldIfDue();
    const place = `VEVENT[${index}] (line ${component.line})`;
    if (!component.isClosed) {
      const found = quoteExcerpt(component.contentLines.at(-1)?.text ?? '');
      entries.report({ path: place, expected: 'event', found, lost: place });
      continue;
    }
    await texts.prepare(component);
    const event = readVEvent(component, { ...calendars.get(calendar)!, place, texts, report });
    if (event) revisions.add(event);
  }
  await collectInstances(await revisions.groupByUid(slicer), entries, slicer, now);
  return {
    program: entries.program,
    issues: entries.issues,
    title: await titleOf([...calendars.keys()], texts),
    calendars: [url],
  };
}

/** What events need to know of the calendar around them. */
interface CalendarContext {
  zones: TimeZoneRegistry;
  isCancellation: boolean;
}

/** Finds all events first: the time zones and the METHOD of a calendar may follow them. */
async function scanEvents(text: string, slicer: TimeSlicer) {
  const calendars = new Map<Component, CalendarContext>();
  const events: { component: Component; calendar: Component }[] = [];
  let isWhole = true;
  for (const { component, calendar } of scanComponents(text)) {
    await slicer.yieldIfDue();
    if (!component) continue;
    const context = calendars.get(calendar) ?? { zones: new TimeZoneRegistry(), isCancellation: false };
    calendars.set(calendar, context);
    if (component.name === 'VTIMEZONE') context.zones.add(component);
    else if (component.name === 'VEVENT') events.push({ component, calendar });
    else if (component === calendar) {
      context.isCancellation = propertyValueOf(calendar, 'METHOD').toUpperCase() === 'CANCEL';
      isWhole &&= component.isClosed;
    }
  }
  return { calendars, events, isWhole };
}

async function collectInstances(
  all: Iterable<EventSeries>,
  entries: EntryCollector,
  slicer: TimeSlicer,
  now: Date,
): Promise<void> {
  const [budget, noBudget] = [new StepBudget(MAX_STEPS_PER_FILE), new StepBudget(0)];
  const yearsFromNow = (years: number) => new Date(now).setUTCFullYear(now.getUTCFullYear() + years);
  const [from, to] = [yearsFromNow(-1), yearsFromNow(1)];
  let seriesInstances = 0;
  const reportRule = (event: VEvent, name: string, rule: string) => {
    const path = `${event.place}.${name}`;
    entries.report({ path, expected: 'recurrence', found: quoteExcerpt(rule), lost: path });
  };
  for (const series of all) {
    await slicer.yieldIfDue();
    const isFull = seriesInstances > MAX_SERIES_INSTANCES;
    const window = { from, to, budget: isFull ? noBudget : budget, reportRule };
    for (const instance of expandSeries(series, window)) {
      await slicer.yieldIfDue();
      if (!instance) continue;
      if (series.master?.rules.length) seriesInstances++;
      const { draft, event } = instance;
      if (draft.title) entries.add(draft, event.place);
      else entries.report({ path: `${event.place}.SUMMARY`, expected: 'text', found: '', lost: event.place });
    }
  }
}

/** Reports an unknown time zone once, not for each event in it. */
function oncePerTimeZone(report: (issue: DataIssue) => void): (issue: DataIssue) => void {
  const reported = new Set<string>();
  return (issue) => {
    if (issue.expected === 'time-zone' && reported.has(issue.found)) return;
    if (issue.expected === 'time-zone') reported.add(issue.found);
    report(issue);
  };
}

function lastLineOf(text: string): string {
  return text
    .slice(-200)
    .trimEnd()
    .split(/[\r\n]+/)
    .at(-1)!;
}

async function titleOf(
  calendars: readonly Component[],
  texts: TextPropertyReader,
): Promise<string | undefined> {
  for (const calendar of calendars) {
    await texts.prepare(calendar);
    const titles = ['X-WR-CALNAME', 'NAME'].map((name) =>
      texts.toTitle(unescapeText(propertyValueOf(calendar, name))),
    );
    const title = titles.find(Boolean);
    if (title) return title;
  }
  return undefined;
}
