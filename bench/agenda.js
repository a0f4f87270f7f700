/**
 * Measures how long `pk-agenda-feed` takes to show its first screen, beside the same rows made by cloning templates, and
 * what reading calendars and feeds costs.
 *
 *     npm run bench:agenda [-- file.ics feed.xml …]
 *     npm run build && npm run bench:agenda -- --against DIST    whether it is slower than an older build
 */
/* global feedTimes, cloneTimes, measureReading */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openBench } from './support/bench-page.js';
import { compareBuilds, olderBuildFolder } from './support/compare-builds.js';
import { formatMegabytes, formatMs, median, quantile, table } from './support/report.js';

const olderBuild = olderBuildFolder();
if (olderBuild) {
  const measurementOf = (count, limit) => ({
    name: `pk-agenda-feed, ${limit} of ${count} entries`,
    tag: 'pk-agenda-feed',
    properties: { limit },
    document: agendaDocument(count),
  });
  await compareBuilds(olderBuild, [measurementOf(100, 5), measurementOf(10_000, 5), measurementOf(100, 100)]);
  process.exit();
}

const RUN_COUNT = 25;
/** How much longer 10,000 entries may take than 100, and the element than cloned rows. */
const TARGET_RATIO = 1.5;

const { openPage, close } = await openBench('agenda', { width: 800, height: 900 });
const page = await openPage();

const timesOfFeed = (count, limit = 5) =>
  page.evaluate((count, limit, runs) => feedTimes(count, limit, runs), count, limit, RUN_COUNT);
const timesOfClones = (count) => page.evaluate((count, runs) => cloneTimes(count, runs), count, RUN_COUNT);

// Warm up, so that the first measurement is not that of a fresh browser.
await timesOfFeed(100, 100);
await timesOfClones(100);

const firstScreen = new Map();
for (const count of [100, 1000, 10_000]) firstScreen.set(count, await timesOfFeed(count));
const allRows = { 'pk-agenda-feed': await timesOfFeed(100, 100), 'cloned rows': await timesOfClones(100) };

const rowsOf = (timesByName) =>
  timesByName.map(([name, times]) => [name, formatMs(median(times)), formatMs(quantile(times, 0.95))]);

console.log(`To the first screen (5 entries), of ${RUN_COUNT} runs`);
console.log(table([['entries', 'median', 'p95'], ...rowsOf([...firstScreen])]));
const growth = median(firstScreen.get(10_000)) / median(firstScreen.get(100));
console.log(`10,000 against 100: ${growth.toFixed(2)} (target: at most ${TARGET_RATIO})\n`);

console.log('100 entries, all of them rendered and laid out');
console.log(table([['', 'median', 'p95'], ...rowsOf(Object.entries(allRows))]));
const ratio = median(allRows['pk-agenda-feed']) / median(allRows['cloned rows']);
console.log(`${ratio.toFixed(2)} times (target: at most ${TARGET_RATIO})\n`);

const files = process.argv.slice(2).map((file) => [basename(file), readFileSync(file, 'utf8')]);
const generated = [1000, 50_000].map((count) => [`${count} events (generated)`, calendarOf(count)]);
const rows = [['file', 'entries', 'issues', 'time', 'longest task', 'heap']];
for (const [name, text] of [...generated, ...files]) {
  const { entries, issues, time, longestTask, heapBytes } = await page.evaluate(
    (text) => measureReading(text),
    text,
  );
  rows.push([name, entries, issues, formatMs(time), formatMs(longestTask), formatMegabytes(heapBytes)]);
}
console.log('Reading');
console.log(table(rows));
await close();

/** A municipality's file with upcoming events. */
function agendaDocument(count) {
  const agenda = Array.from({ length: count }, (_, index) => ({
    id: `termin-${index}`,
    title: `Offene Sprechstunde ${index}`,
    start: new Date(Date.now() + (((index * 7919) % count) + 1) * 3_600_000).toISOString(),
    location: index % 3 ? 'Familienzentrum Nord, Musterweg 3' : undefined,
    summary: index % 3 ? undefined : 'Ohne Anmeldung. Fragen vorab: 05371 820-123.',
  }));
  return { schemaVersion: 1, municipality: { name: 'Musterland' }, agenda };
}

/** A calendar file with events on 700 days. */
function calendarOf(count) {
  const events = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + (index % 700))).toISOString().slice(0, 10).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${index}@musterland.example`,
      'DTSTAMP:20260101T000000Z',
      `SUMMARY:Offene Sprechstunde ${index}`,
      `DTSTART;TZID=Europe/Berlin:${day}T093000`,
      `DTEND;TZID=Europe/Berlin:${day}T113000`,
      'LOCATION:Familienbüro\\, Musterweg 3',
      'DESCRIPTION:Ohne Anmeldung. Fragen: 05371 820-123',
      'END:VEVENT',
    ].join('\r\n');
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//DE\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
