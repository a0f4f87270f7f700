/**
 * How long a feed takes to be on screen, beside the same rows made by cloning a template; and what reading calendars
 * and feeds costs. With `--against`, whether it is slower than an older build.
 *
 *     npm run bench:agenda [-- file.ics feed.xml …]
 *     npm run build && npm run bench:agenda -- --against DIST
 */
/* global feedTimes, cloneTimes, read */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { againstFolder, compareWith } from './support/against.js';
import { openBench, quantile, table } from './support/page.js';

const against = againstFolder();
if (against) {
  const feed = (count, limit) => ({
    name: `pk-agenda-feed, ${limit} of ${count} entries`,
    tag: 'pk-agenda-feed',
    properties: { limit },
    document: agendaDocument(count),
  });
  await compareWith(against, [feed(100, 5), feed(10_000, 5), feed(100, 100)]);
  process.exit();
}

const REPETITIONS = 25;
const { page, close } = await openBench('agenda');
const median = (times) => quantile(times, 0.5);
const ms = (value) => `${value.toFixed(1)} ms`;

const feed = (count, limit = 5) =>
  page.evaluate(
    (count, limit, repetitions) => feedTimes(count, limit, repetitions),
    count,
    limit,
    REPETITIONS,
  );
const clones = (count) =>
  page.evaluate((count, repetitions) => cloneTimes(count, repetitions), count, REPETITIONS);

// Warm up: what is measured is not the first page of a fresh browser.
await feed(100, 100);
await clones(100);

const first = new Map();
for (const count of [100, 1000, 10_000]) first.set(count, await feed(count));
const all = { feed: await feed(100, 100), clones: await clones(100) };

console.log('To the first screen (5 entries), medians and p95 of', REPETITIONS);
console.log(
  table([
    ['entries', 'median', 'p95'],
    ...[...first].map(([count, times]) => [count, ms(median(times)), ms(quantile(times, 0.95))]),
  ]),
);
const growth = median(first.get(10_000)) / median(first.get(100));
console.log(`10,000 against 100: ${growth.toFixed(2)} (goal: at most 1.5)\n`);

console.log('100 entries, all of them built and laid out');
console.log(
  table([
    ['', 'median', 'p95'],
    ['pk-agenda-feed', ms(median(all.feed)), ms(quantile(all.feed, 0.95))],
    ['cloned rows', ms(median(all.clones)), ms(quantile(all.clones, 0.95))],
  ]),
);
console.log(`${(median(all.feed) / median(all.clones)).toFixed(2)} times (goal: at most 1.5)\n`);

const files = process.argv.slice(2);
const made = [1000, 50_000].map((count) => [`${count} events (made here)`, calendarOf(count)]);
const rows = [['file', 'entries', 'issues', 'time', 'longest hold', 'heap']];
for (const [name, text] of [...made, ...files.map((file) => [basename(file), readFileSync(file, 'utf8')])]) {
  const { entries, issues, milliseconds, longest, heap } = await page.evaluate((text) => read(text), text);
  rows.push([name, entries, issues, ms(milliseconds), ms(longest), `${(heap / 1e6).toFixed(1)} MB`]);
}
console.log('Reading');
console.log(table(rows));
await close();

/** A municipality's file with so many events ahead. */
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
