import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEvent, toICalendar } from '../../src/model/icalendar.js';
import { instantDate } from '../../src/model/dates.js';
import { readCalendar } from '../../src/sources/icalendar/icalendar-reader.js';

const NOW = new Date('2026-05-01T10:00:00Z');

const textOf = (...entries: CalendarEvent[]) => toICalendar(entries, { now: NOW }).text;

/** The lines of the only event, unfolded. */
const linesOf = (entry: CalendarEvent) => {
  const lines = textOf(entry).replaceAll('\r\n ', '').split('\r\n');
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
};

const cafe: CalendarEvent = { id: 'elterncafe-1', title: 'Elterncafé', start: '2026-06-01T10:00:00+02:00' };

describe('an entry as a calendar event', () => {
  it('has all details of the entry', () => {
    expect(
      linesOf({
        ...cafe,
        end: '2026-06-01T11:30:00+02:00',
        status: 'confirmed',
        location: 'Familienbüro, Markt 1',
        summary: 'Mit Frühstück.\nOhne Anmeldung; \\o/',
        url: 'https://www.gifhorn.example/termine?a=1,2;b',
      }),
    ).to.deep.equal([
      'UID:elterncafe-1',
      'DTSTAMP:20260501T100000Z',
      'DTSTART;TZID=Europe/Berlin:20260601T100000',
      'DTEND;TZID=Europe/Berlin:20260601T113000',
      'SUMMARY:Elterncafé',
      'STATUS:CONFIRMED',
      'LOCATION:Familienbüro\\, Markt 1',
      'DESCRIPTION:Mit Frühstück.\\nOhne Anmeldung\\; \\\\o/',
      'URL:https://www.gifhorn.example/termine?a=1,2;b',
    ]);
  });

  it('is cancelled or, if moved, confirmed', () => {
    expect(linesOf({ ...cafe, status: 'cancelled' })).to.include('STATUS:CANCELLED');
    expect(linesOf({ ...cafe, status: 'moved' })).to.include('STATUS:CONFIRMED');
    expect(linesOf(cafe).join()).not.to.include('STATUS');
  });

  const times: [what: string, entry: Partial<CalendarEvent>, lines: string[]][] = [
    ['a day', { start: '2026-09-28' }, ['DTSTART;VALUE=DATE:20260928', 'DTEND;VALUE=DATE:20260929']],
    [
      'three days, the third the last',
      { start: '2026-09-28', end: '2026-09-30', allDay: true },
      ['DTSTART;VALUE=DATE:20260928', 'DTEND;VALUE=DATE:20261001'],
    ],
    [
      'whole days with times that do not matter',
      { start: '2026-09-28T00:00:00+02:00', end: '2026-09-29T23:59:00+02:00', allDay: true },
      ['DTSTART;VALUE=DATE:20260928', 'DTEND;VALUE=DATE:20260930'],
    ],
    [
      'an end before its start',
      { end: '2026-05-01T10:00:00+02:00' },
      ['DTSTART;TZID=Europe/Berlin:20260601T100000'],
    ],
    ['an end known to the month', { end: '2026-07' }, ['DTSTART;TZID=Europe/Berlin:20260601T100000']],
    [
      'a time, and a last day',
      { end: '2026-06-03' },
      ['DTSTART;TZID=Europe/Berlin:20260601T100000', 'DTEND;TZID=Europe/Berlin:20260604T000000'],
    ],
    ['a far zone', { start: '2026-12-31T23:30:00-05:00' }, ['DTSTART;TZID=Europe/Berlin:20270101T053000']],
    [
      'the hour that comes twice',
      { start: '2026-10-25T02:30:00+02:00' },
      ['DTSTART;TZID=Europe/Berlin:20261025T023000'],
    ],
    ['the same hour, the second time', { start: '2026-10-25T02:30:00+01:00' }, ['DTSTART:20261025T013000Z']],
    ['a time before the zone is told', { start: '1980-07-01T10:00:00+02:00' }, ['DTSTART:19800701T080000Z']],
    ['the last day there is', { start: '9999-12-31' }, ['DTSTART;VALUE=DATE:99991231']],
  ];
  for (const [what, entry, lines] of times) {
    it(`has the times of ${what}`, () =>
      expect(
        linesOf({ ...cafe, ...entry }).filter((line) => line.startsWith('DT') && !line.startsWith('DTSTAMP')),
      ).to.deep.equal(lines));
  }

  it('is omitted if its date is known to the month or year only', () => {
    const vague = ['2026', '2026-06'].map((start) => ({ ...cafe, start }));
    const { text, skipped } = toICalendar([...vague, cafe], { now: NOW });
    expect(skipped).to.deep.equal(vague);
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('has a stable UID of its own if it has no id', () => {
    const uid = (entry: CalendarEvent) => linesOf({ ...entry, id: undefined })[0];
    expect(uid(cafe)).to.match(/^UID:[0-9a-f]{16}$/);
    expect(uid({ ...cafe, summary: 'neu' })).to.equal(uid(cafe));
    expect(uid({ ...cafe, start: '2026-06-08T10:00:00+02:00' })).not.to.equal(uid(cafe));
  });

  it('escapes line breaks', () => {
    const text = textOf({
      ...cafe,
      title: 'A\r\nEND:VEVENT',
      id: 'x\nATTACH:y',
      url: 'https://x.example/\r\nATTACH:z',
    });
    expect(text).not.to.match(/^(?:ATTACH|END:VEVENT\r\nDT)/m);
    expect(text.match(/^END:VEVENT/gm)).to.have.length(1);
  });
});

describe('a written calendar', () => {
  it('has lines of at most 75 octets, never split inside a character', () => {
    const text = textOf({ ...cafe, title: 'Präventionskette 👨‍👩‍👧‍👦 '.repeat(20), summary: 'ü'.repeat(500) });
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(text)
      .to.match(/END:VCALENDAR\r\n$/)
      .and.not.include('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has a name if one is given', async () => {
    const { text } = toICalendar([cafe], { now: NOW, name: 'Termine; Gifhorn' });
    expect((await readCalendar(text, 'https://x.example/')).title).to.equal('Termine; Gifhorn');
  });

  it('describes the time zone correctly in both nights when the offset changes', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(cafe)) as unknown[]);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const offset = (time: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(time)) / 3600;
    expect(
      ['2026-03-29T01:59:00', '2026-03-29T03:00:00', '2026-10-25T01:59:00', '2026-10-25T03:00:00'].map(
        offset,
      ),
    ).to.deep.equal([1, 2, 2, 1]);
  });

  describe('is read back unchanged', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'aÄß,;:\\"\' \n👩n<&=^'), minLength: 1, maxLength: 120 })
      .map((text) => `x${text}x`)
      .filter((text) => !/<\/?[a-z]/i.test(text));
    const nights = fc
      .tuple(
        fc.constantFrom('2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-12-31T23:00:00Z'),
        fc.integer({ min: -600, max: 600 }),
      )
      .map(([change, minutes]) => Date.parse(change) + minutes * 60_000);
    const anytime = fc
      .integer({
        min: Date.parse('1950-01-01T00:00:00Z') / 1000,
        max: Date.parse('2100-01-01T00:00:00Z') / 1000,
      })
      .map((seconds) => seconds * 1000);
    const timed = fc
      .tuple(fc.oneof(nights, anytime), fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }))
      .map(([start, minutes]) => ({
        start: instantDate(start),
        end: minutes ? instantDate(start + minutes * 60_000) : undefined,
      }));
    const day = (start: number, days: number) =>
      new Date(start + days * 86_400_000).toISOString().slice(0, 10);
    const days = fc.tuple(fc.oneof(nights, anytime), fc.integer({ min: 0, max: 9 })).map(([start, more]) => ({
      start: day(start, 0),
      end: more ? day(start, more) : undefined,
      allDay: true,
    }));

    it('for arbitrary events', async () => {
      const entries = fc.array(fc.tuple(words, words, fc.oneof(timed, days)), { minLength: 1, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(entries, async (drafts) => {
          const events = drafts.map(([title, summary, span], index) => ({
            id: `e${index}`,
            title,
            summary,
            ...span,
          }));
          const { program, issues } = await readCalendar(textOf(...events), 'https://x.example/');
          expect(issues).to.deep.equal([]);
          expect(
            program!.agenda.map(({ id, title, summary, start, end, allDay }) => ({
              id,
              title,
              summary,
              start,
              end,
              allDay,
            })),
          ).to.deep.equal(events.map((event) => ({ allDay: undefined, ...event, end: event.end })));
        }),
      );
    }).timeout(30_000);
  });

  describe('does not depend on the browser’s time zone', () => {
    const script = `
      import { toICalendar } from './src/model/icalendar.js';
      const starts = ['2026-03-29T01:59:00+01:00', '2026-03-29T03:00:00+02:00', '2026-10-25T02:30:00+01:00', '2026-10-25', '2026-12-31'];
      const { text } = toICalendar(starts.map((start) => ({ title: 'x', start })), { now: new Date(0) });
      console.log(text.match(/^DT(?:START|END)[^:]*:.*\\d(?=Z?\\r)/gm).slice(2).join(' '));`;
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin']) {
      it(`such as ${zone}`, () => {
        const { stdout, stderr } = spawnSync(
          process.execPath,
          ['--import', 'tsx', '--input-type=module', '--eval', script],
          { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
        );
        expect(stdout.trim(), stderr).to.equal(
          'DTSTART;TZID=Europe/Berlin:20260329T015900 DTSTART;TZID=Europe/Berlin:20260329T030000 ' +
            'DTSTART:20261025T013000 DTSTART;VALUE=DATE:20261025 DTEND;VALUE=DATE:20261026 ' +
            'DTSTART;VALUE=DATE:20261231 DTEND;VALUE=DATE:20270101',
        );
      }).timeout(20_000);
    }
  });
});
