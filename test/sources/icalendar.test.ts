import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { AgendaEntry } from '../../src/schema/agenda.js';
import { readCalendar } from '../../src/sources/icalendar/icalendar-reader.js';
import { readAnyFormat } from '../../src/sources/read-any-format.js';

const NOW = new Date('2026-05-01T10:00:00Z');
const CALENDAR_URL = 'https://www.gifhorn.example/termine.ics';

/** A calendar with some lines. */
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** An event with a title and further lines. */
const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:eins@example.de']),
  ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Elterncafé']),
  ...lines,
  'END:VEVENT',
];

const read = (text: string, now = NOW) => readCalendar(text, CALENDAR_URL, now);

const agendaOf = async (...lines: string[]): Promise<readonly AgendaEntry[]> =>
  (await read(calendar(...lines))).program!.agenda;

const issuesOf = async (...lines: string[]) => (await read(calendar(...lines))).issues;

/** The starts of all entries of a calendar. */
const startsOf = async (...lines: string[]) => (await agendaOf(...lines)).map(({ start }) => start);

/** Start and end of the only event with these lines. */
const spanOf = async (...lines: string[]) => {
  const entries = await agendaOf(...event(...lines));
  expect(entries).to.have.length(1);
  return [entries[0]!.start, entries[0]!.end];
};

describe('a calendar', () => {
  it('is recognised by its first line, whatever its content type', async () => {
    const bytes = new TextEncoder().encode(`\n${calendar(...event('DTSTART:20260601T100000Z'))}`);
    const file = { bytes, type: 'text/plain', url: CALENDAR_URL };
    const { program, calendars } = await readAnyFormat(file, () => Promise.reject(new Error('nothing more')));
    expect(program!.agenda[0]!.title).to.equal('Elterncafé');
    expect(calendars).to.deep.equal([CALENDAR_URL]);
  });

  it('may fold lines inside a character', async () => {
    const text = calendar(...event('DTSTART:20260601T100000Z', 'LOCATION:Familienb\u00fcro'));
    const whole = new TextEncoder().encode(text);
    const middle = whole.indexOf(0xbc);
    const bytes = new Uint8Array([...whole.subarray(0, middle), 13, 10, 32, ...whole.subarray(middle)]);
    const file = { bytes, type: 'text/calendar', url: CALENDAR_URL };
    const { program } = await readAnyFormat(file, () => Promise.reject(new Error('nothing more')));
    expect(program!.agenda[0]).to.include({ title: 'Elterncafé', location: 'Familienbüro' });
  });

  it('may have an old encoding', async () => {
    const text = calendar(...event('DTSTART:20260601T100000Z'));
    const file = { bytes: Buffer.from(text, 'latin1'), type: 'text/calendar', url: CALENDAR_URL };
    const { program } = await readAnyFormat(file, () => Promise.reject(new Error('nothing more')));
    expect(program!.agenda[0]!.title).to.equal('Elterncafé');
  });

  it('has a name', async () => {
    expect((await read(calendar('X-WR-CALNAME:Termine\\, Gifhorn'))).title).to.equal('Termine, Gifhorn');
    expect((await read(calendar('NAME:Familienbüro'))).title).to.equal('Familienbüro');
  });

  it('without events is an empty agenda without issues', async () => {
    const { program, issues } = await read(calendar('BEGIN:VTODO', 'SUMMARY:Aufräumen', 'END:VTODO'));
    expect(program!.agenda).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });

  it('may be followed by another one in the same file', async () => {
    const text =
      calendar(...event('UID:a', 'DTSTART:20260601T100000Z')) +
      calendar(...event('UID:b', 'DTSTART:20260602T100000Z'));
    const { program, issues } = await read(text);
    expect(program!.agenda.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(issues).to.deep.equal([]);
  });

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ] as const) {
    it(`may end its lines by ${name}, and fold them`, async () => {
      const text = calendar(
        ...event('DTSTART:20260601T100000Z', 'DESCRIPTION:Kaf', ' fee\\n', '\tund Kuchen'),
      );
      const { program } = await read(text.replaceAll('\r\n', end));
      expect(program!.agenda[0]!.summary).to.equal('Kaffee\nund Kuchen');
    });
  }
});

describe('a folded line', () => {
  const folds: [what: string, lines: string[]][] = [
    [
      'after the name of a property',
      ['UID', ' :1', 'DTSTART', ' ;VALUE=DATE:20260601', 'SUMMARY', '\t:Fest'],
    ],
    [
      'inside the name of a property',
      ['UI', ' D:1', 'DTST', ' AR', ' T;VALUE=DATE:20260601', 'SUMMARY:Fest'],
    ],
    ['after the name, over several lines', ['UID', ' ', ' :1', 'DTSTART:20260601', 'SUMMARY:Fest']],
    ['after empty lines', ['', 'UID:', '', ' 1', '', 'DTSTART:20260601', '', 'SUMMARY:Fe', '', ' st']],
  ];
  for (const [what, lines] of folds)
    it(`may be folded ${what}`, async () => {
      const { program, issues } = await read(calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT'));
      expect(program!.agenda.map(({ id, start, title }) => [id, start, title])).to.deep.equal([
        ['1', '2026-06-01', 'Fest'],
      ]);
      expect(issues).to.deep.equal([]);
    });

  it('may be the one that begins an event', async () => {
    const lines = ['BEGIN', ' :VEVENT', 'UID:1', 'DTSTART:20260601', 'SUMMARY:Fest', 'END', ' :VEV', ' ENT'];
    expect((await read(calendar(...lines))).program!.agenda.map(({ id }) => id)).to.deep.equal(['1']);
  });

  it('may be folded anywhere', async () => {
    const text = calendar(...event('DTSTART:20260601T100000Z', 'LOCATION:Markt'));
    const { program } = await read(text);
    for (let at = 1; at < text.length; at++) {
      if (/[\r\n]/.test(text.slice(at - 1, at + 1))) continue;
      const folded = await read(`${text.slice(0, at)}\r\n ${text.slice(at)}`);
      expect(folded, `${at}`).to.deep.equal({
        program,
        issues: [],
        title: undefined,
        calendars: [CALENDAR_URL],
      });
    }
  });

  it('is distinguished from a line that was broken without folding', async () => {
    const lines = event(
      'DTSTART:20260601',
      'DESCRIPTION:Mit',
      'Kaffee',
      ' und Kuchen: lecker',
      'Anna',
      ' : ja',
    );
    const { program, issues } = await read(calendar(...lines));
    expect(program!.agenda[0]!.summary).to.equal('Mit\nKaffeeund Kuchen: lecker\nAnna: ja');
    expect(issues).to.deep.equal([]);
  });
});

describe('an event of a calendar', () => {
  it('becomes an agenda entry with all details', async () => {
    const [entry] = await agendaOf(
      ...event(
        'DTSTART;TZID=Europe/Berlin:20260601T100000',
        'DTEND;TZID=Europe/Berlin:20260601T113000',
        'SUMMARY:Elterncafé\\, offen für alle',
        'LOCATION:Familienbüro\\nMarkt 1',
        'DESCRIPTION:Mit Frühstück.\\nOhne Anmeldung\\; <3',
        'URL:/termine/elterncafe',
        'STATUS:CONFIRMED',
        'CATEGORIES:Familie,fruehe-hilfen',
        'ATTACH;FMTTYPE=application/pdf;FILENAME=Einladung.pdf:https://www.gifhorn.example/a/1',
        'ATTACH;FMTTYPE=image/jpeg:https://www.gifhorn.example/bild',
        'ATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD',
        'ATTACH:https://www.gifhorn.example/Flyer%20A.pdf?x=1',
      ),
    );
    expect(entry).to.deep.equal({
      id: 'eins@example.de',
      title: 'Elterncafé, offen für alle',
      start: '2026-06-01T10:00:00+02:00',
      end: '2026-06-01T11:30:00+02:00',
      location: 'Familienbüro, Markt 1',
      summary: 'Mit Frühstück.\nOhne Anmeldung; <3',
      url: 'https://www.gifhorn.example/termine/elterncafe',
      status: 'confirmed',
      topics: ['fruehe-hilfen'],
      image: { src: 'https://www.gifhorn.example/bild' },
      documents: [
        { label: 'Einladung.pdf', url: 'https://www.gifhorn.example/a/1' },
        { label: 'Flyer A.pdf', url: 'https://www.gifhorn.example/Flyer%20A.pdf?x=1' },
      ],
    });
  });

  it('without a title uses its description or place', async () => {
    const [first, second] = await agendaOf(
      ...event(
        'UID:a',
        'SUMMARY:',
        'DTSTART:20260601T100000Z',
        'DESCRIPTION:Krabbelgruppe\\nfür alle',
        'LOCATION:Markt',
      ),
      ...event('UID:b', 'SUMMARY: ', 'DTSTART:20260601T100000Z', 'LOCATION:Markt'),
    );
    expect([first!.title, second!.title]).to.deep.equal(['Krabbelgruppe', 'Markt']);
  });

  it('without any text is lost with an issue', async () => {
    const { program, issues } = await read(calendar(...event('SUMMARY:', 'DTSTART:20260601T100000Z')));
    expect(program!.agenda).to.have.length(0);
    expect(issues).to.deep.equal([
      { path: 'VEVENT[0] (line 4).SUMMARY', expected: 'text', found: '', lost: 'VEVENT[0] (line 4)' },
    ]);
  });

  for (const level of ['PRIVATE', 'CONFIDENTIAL']) {
    it(`is omitted if it is ${level.toLowerCase()}`, async () => {
      const { program, issues } = await read(
        calendar(
          ...event('DTSTART:20260601T100000Z', 'RRULE:FREQ=DAILY;COUNT=3', `CLASS:${level}`),
          ...event('DTSTART:20260602T110000Z', 'RECURRENCE-ID:20260602T100000Z'),
        ),
      );
      expect([program!.agenda, issues]).to.deep.equal([[], []]);
    });
  }

  it('never contains markup', async () => {
    const [entry] = await agendaOf(
      ...event('DTSTART:20260601T100000Z', 'DESCRIPTION:<html><script>alert(1)</script>'),
    );
    expect(entry!.summary).to.equal(undefined);
  });

  it('may begin with “<3”', async () => {
    expect((await agendaOf(...event('SUMMARY:<3 Familien', 'DTSTART:20260601T100000Z')))[0]!.title).to.equal(
      '<3 Familien',
    );
  });

  it('never links to a script', async () => {
    const { program, issues } = await read(
      calendar(...event('DTSTART:20260601T100000Z', 'URL:javascript:alert(1)', 'ATTACH:javascript:alert(2)')),
    );
    expect(JSON.stringify(program!.agenda)).not.to.include('javascript');
    expect(issues.map(({ path }) => path)).to.deep.equal(['VEVENT[0] (line 4).url']);
  });
});

describe('the time of an event', () => {
  const spans: [what: string, lines: string[], start: string, end: string | undefined][] = [
    [
      'in UTC',
      ['DTSTART:20260601T100000Z', 'DTEND:20260601T110000Z'],
      '2026-06-01T12:00:00+02:00',
      '2026-06-01T13:00:00+02:00',
    ],
    ['without a zone, in Berlin time', ['DTSTART:20260601T100000'], '2026-06-01T10:00:00+02:00', undefined],
    [
      'in a distant zone',
      ['DTSTART;TZID=America/Chicago:20260601T100000'],
      '2026-06-01T17:00:00+02:00',
      undefined,
    ],
    [
      'in a zone of Windows',
      ['DTSTART;TZID=W. Europe Standard Time:20261201T100000'],
      '2026-12-01T10:00:00+01:00',
      undefined,
    ],
    [
      'in a distant zone of Windows',
      ['DTSTART;TZID="Eastern Standard Time":20261201T100000'],
      '2026-12-01T16:00:00+01:00',
      undefined,
    ],
    [
      'in a zone with a display name of Outlook',
      ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Rome":20261201T100000'],
      '2026-12-01T10:00:00+01:00',
      undefined,
    ],
    [
      'in a zone with a prefix',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:20260601T100000'],
      '2026-06-01T11:00:00+02:00',
      undefined,
    ],
    [
      'in a zone with a longer prefix',
      ['DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires:20260601T100000'],
      '2026-06-01T15:00:00+02:00',
      undefined,
    ],
    [
      'in UTC, despite a zone',
      ['DTSTART;TZID=America/Chicago:20260601T100000Z'],
      '2026-06-01T12:00:00+02:00',
      undefined,
    ],
    ['without seconds', ['DTSTART:20260601T1000Z'], '2026-06-01T12:00:00+02:00', undefined],
    ['a whole day', ['DTSTART;VALUE=DATE:20260601', 'DTEND;VALUE=DATE:20260602'], '2026-06-01', undefined],
    ['a whole day without VALUE=DATE', ['DTSTART:20260601', 'DTEND:20260601'], '2026-06-01', undefined],
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20260601'], '2026-06-01', undefined],
    [
      'three whole days',
      ['DTSTART;VALUE=DATE:20260928', 'DTEND;VALUE=DATE:20261001'],
      '2026-09-28',
      '2026-09-30',
    ],
    [
      'three whole days by their duration',
      ['DTSTART;VALUE=DATE:20261024', 'DURATION:P3D'],
      '2026-10-24',
      '2026-10-26',
    ],
    [
      'from midnight to midnight, marked as whole by Outlook',
      [
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'DTSTART;TZID=Europe/Berlin:20260601T000000',
        'DTEND;TZID=Europe/Berlin:20260603T000000',
      ],
      '2026-06-01',
      '2026-06-02',
    ],
    [
      'whole days that end at midnight in UTC',
      ['DTSTART;VALUE=DATE:20260724', 'DTEND:20260817T000000Z'],
      '2026-07-24',
      '2026-08-16',
    ],
    [
      'whole days that end at midnight in Berlin',
      ['DTSTART;VALUE=DATE:20260724', 'DTEND:20260816T220000Z'],
      '2026-07-24',
      '2026-08-16',
    ],
    [
      'whole days that end during the last day',
      ['DTSTART;VALUE=DATE:20260724', 'DTEND;TZID=Europe/Berlin:20260816T180000'],
      '2026-07-24',
      '2026-08-16',
    ],
    [
      'two hours',
      ['DTSTART:20260601T100000Z', 'DURATION:PT2H'],
      '2026-06-01T12:00:00+02:00',
      '2026-06-01T14:00:00+02:00',
    ],
    [
      'an end before its start',
      ['DTSTART:20260601T100000Z', 'DTEND:20260601T090000Z'],
      '2026-06-01T12:00:00+02:00',
      undefined,
    ],
    [
      'an end at its start',
      ['DTSTART:20260601T100000Z', 'DTEND:20260601T100000Z'],
      '2026-06-01T12:00:00+02:00',
      undefined,
    ],
    [
      'a negative duration',
      ['DTSTART:20260601T100000Z', 'DURATION:-PT2H'],
      '2026-06-01T12:00:00+02:00',
      undefined,
    ],
    [
      'in the hour that is skipped',
      ['DTSTART;TZID=Europe/Berlin:20260329T023000'],
      '2026-03-29T03:30:00+02:00',
      undefined,
    ],
    [
      'in the hour that occurs twice',
      ['DTSTART;TZID=Europe/Berlin:20261025T023000'],
      '2026-10-25T02:30:00+02:00',
      undefined,
    ],
    [
      'in the hour that occurs twice, the second time',
      ['DTSTART:20261025T013000Z'],
      '2026-10-25T02:30:00+01:00',
      undefined,
    ],
    [
      'over the night of 29 March',
      ['DTSTART;TZID=Europe/Berlin:20260328T220000', 'DTEND;TZID=Europe/Berlin:20260329T060000'],
      '2026-03-28T22:00:00+01:00',
      '2026-03-29T06:00:00+02:00',
    ],
    [
      'a nominal day over the night of 29 March',
      ['DTSTART;TZID=Europe/Berlin:20260328T220000', 'DURATION:P1D'],
      '2026-03-28T22:00:00+01:00',
      '2026-03-29T22:00:00+02:00',
    ],
    [
      '24 hours over the night of 25 October',
      ['DTSTART;TZID=Europe/Berlin:20261024T220000', 'DURATION:PT24H'],
      '2026-10-24T22:00:00+02:00',
      '2026-10-25T21:00:00+01:00',
    ],
    [
      'at the turn of the year',
      ['DTSTART:20261231T233000Z', 'DTEND:20270101T000000Z'],
      '2027-01-01T00:30:00+01:00',
      '2027-01-01T01:00:00+01:00',
    ],
    ['in the year 1', ['DTSTART;VALUE=DATE:00010101'], '0001-01-01', undefined],
    [
      'in the year 9999',
      ['DTSTART;VALUE=DATE:99991231', 'DTEND;VALUE=DATE:99991231'],
      '9999-12-31',
      undefined,
    ],
    [
      'in the last hour of the year 9999',
      ['DTSTART:99991231T235959Z', 'DURATION:P999D'],
      '9999-12-31',
      undefined,
    ],
  ];
  for (const [what, lines, start, end] of spans) {
    it(`is read correctly: ${what}`, async () => expect(await spanOf(...lines)).to.deep.equal([start, end]));
  }

  const ends: [what: string, start: string, property: string, value: string][] = [
    ['before its start', 'DTSTART:20260601T100000Z', 'DTEND', '20260601T090000Z'],
    ['on a day before its first', 'DTSTART:20260601', 'DTEND', '20260531'],
    ['on a day although its start has a time', 'DTSTART:20260601T100000Z', 'DTEND', '20260602'],
    ['by a negative duration', 'DTSTART:20260601T100000Z', 'DURATION', '-PT2H'],
  ];
  for (const [what, start, property, value] of ends)
    it(`has no end, and an issue, if it ends ${what}`, async () => {
      const { program, issues } = await read(calendar(...event(start, `${property}:${value}`)));
      expect(program!.agenda[0]!.end).to.equal(undefined);
      const path = `VEVENT[0] (line 4).${property}`;
      expect(issues).to.deep.equal([{ path, expected: 'end', found: JSON.stringify(value), lost: path }]);
    });

  it('has no end if that equals its start', async () => {
    expect(await issuesOf(...event('DTSTART:20260601T100000Z', 'DTEND:20260601T100000Z'))).to.deep.equal([]);
  });

  it('has whole days', async () => {
    const [day, time] = await agendaOf(
      ...event('UID:a', 'DTSTART;VALUE=DATE:20260601'),
      ...event('UID:b', 'DTSTART:20260601T000000Z'),
    );
    expect([day!.allDay, time!.allDay]).to.deep.equal([true, undefined]);
  });

  it('prefers the time zone database to a wrong definition in the calendar', async () => {
    const wrong = [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
    ];
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', ...wrong, 'END:VTIMEZONE'];
    expect(await startsOf(...zone, ...event('DTSTART;TZID=Europe/Berlin:20260601T100000'))).to.deep.equal([
      '2026-06-01T10:00:00+02:00',
    ]);
  });

  describe('in a time zone that only the calendar defines', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0300'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT'],
      'END:VTIMEZONE',
    ];
    const times: [time: string, start: string][] = [
      ['20260328T100000', '2026-03-28T09:00:00+01:00'],
      ['20260601T100000', '2026-06-01T09:00:00+02:00'],
      ['20261201T100000', '2026-12-01T09:00:00+01:00'],
    ];
    for (const [time, start] of times) {
      it(`has the offset of ${time} by that definition, even at the end of the file`, async () => {
        const lines = event(`DTSTART;TZID=Customized Time Zone:${time}`);
        expect(await startsOf(...zone, ...lines)).to.deep.equal([start]);
        expect(await startsOf(...lines, ...zone)).to.deep.equal([start]);
      });
    }
  });

  it('in an unknown time zone is read as Berlin time, with one issue', async () => {
    const { program, issues } = await read(
      calendar(
        ...event('UID:a', 'DTSTART;TZID=Nirgendwo:20260601T100000'),
        ...event('UID:b', 'DTSTART;TZID=Nirgendwo:20260602T100000'),
      ),
    );
    expect(program!.agenda.map(({ start }) => start)).to.deep.equal([
      '2026-06-01T10:00:00+02:00',
      '2026-06-02T10:00:00+02:00',
    ]);
    expect(issues).to.deep.equal([
      { path: 'VEVENT[0] (line 4).DTSTART', expected: 'time-zone', found: '"Nirgendwo"', lost: undefined },
    ]);
  });
});

describe('a recurring event', () => {
  it('begins with its start, even if its rule excludes that', async () => {
    expect(
      await startsOf(...event('DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3')),
    ).to.deep.equal(['2026-06-01', '2026-06-02', '2026-06-09']);
  });

  it('keeps its local time when the offset changes', async () => {
    const starts = await startsOf(
      ...event('DTSTART;TZID=Europe/Berlin:20260327T180000', 'RRULE:FREQ=DAILY;COUNT=4'),
    );
    expect(starts).to.deep.equal([
      '2026-03-27T18:00:00+01:00',
      '2026-03-28T18:00:00+01:00',
      '2026-03-29T18:00:00+02:00',
      '2026-03-30T18:00:00+02:00',
    ]);
  });

  it('has the exact or nominal duration of its first occurrence', async () => {
    const rule = 'RRULE:FREQ=DAILY;COUNT=2';
    const ends = async (end: string) =>
      (await agendaOf(...event('DTSTART;TZID=Europe/Berlin:20260327T220000', end, rule)))[1]!.end;
    expect(await ends('DTEND;TZID=Europe/Berlin:20260328T220000')).to.equal('2026-03-29T23:00:00+02:00');
    expect(await ends('DURATION:P1D')).to.equal('2026-03-29T22:00:00+02:00');
  });

  it('occurs once in the hour that is skipped, and in the hour that occurs twice', async () => {
    const nights = (start: string) =>
      startsOf(...event(`DTSTART;TZID=Europe/Berlin:${start}`, 'RRULE:FREQ=DAILY;COUNT=3'));
    expect(await nights('20260328T023000')).to.deep.equal([
      '2026-03-28T02:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      '2026-03-30T02:30:00+02:00',
    ]);
    expect(await nights('20261024T023000')).to.deep.equal([
      '2026-10-24T02:30:00+02:00',
      '2026-10-25T02:30:00+02:00',
      '2026-10-26T02:30:00+01:00',
    ]);
  });

  it('ends with the instant in UTC that is its last', async () => {
    const last = async (until: string) =>
      (
        await startsOf(
          ...event('DTSTART;TZID=Europe/Berlin:20261023T180000', `RRULE:FREQ=DAILY;UNTIL=${until}`),
        )
      ).at(-1);
    expect(await last('20261025T170000Z')).to.equal('2026-10-25T18:00:00+01:00');
    expect(await last('20261025T165959Z')).to.equal('2026-10-24T18:00:00+02:00');
    expect(await last('20261025')).to.equal('2026-10-25T18:00:00+01:00');
  });

  it('of whole days ends with the day in Berlin', async () => {
    const rule = 'RRULE:FREQ=DAILY;UNTIL=20260602T220000Z';
    expect(await startsOf(...event('DTSTART;VALUE=DATE:20260601', rule))).to.deep.equal([
      '2026-06-01',
      '2026-06-02',
      '2026-06-03',
    ]);
  });

  it('of whole days ends with the day that is written if the time is not midnight', async () => {
    for (const until of ['20260603T235959Z', '20260603T000000Z', '20260603T120000Z']) {
      const starts = await startsOf(
        ...event('DTSTART;VALUE=DATE:20260601', `RRULE:FREQ=DAILY;UNTIL=${until}`),
      );
      expect(starts, until).to.deep.equal(['2026-06-01', '2026-06-02', '2026-06-03']);
    }
  });

  it('has ids of its UID and its original start', async () => {
    const entries = await agendaOf(
      ...event('DTSTART;TZID=Europe/Berlin:20260601T180000', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...event('UID:tag', 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=DAILY;COUNT=1'),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal([
      'eins@example.de/20260601T180000',
      'eins@example.de/20260602T180000',
      'tag/20260601',
    ]);
  });

  describe('with exceptions', () => {
    const series = ['DTSTART;TZID=Europe/Berlin:20260601T180000', 'RRULE:FREQ=DAILY;COUNT=3'];
    const exceptions: [how: string, line: string][] = [
      ['in its own zone', 'EXDATE;TZID=Europe/Berlin:20260602T180000'],
      ['in UTC', 'EXDATE:20260602T160000Z'],
      ['in another zone', 'EXDATE;TZID=America/Chicago:20260602T110000'],
      ['without a zone', 'EXDATE:20260602T180000'],
      ['as a day', 'EXDATE;VALUE=DATE:20260602'],
      ['among others', 'EXDATE;TZID=Europe/Berlin:20250101T180000,20260602T180000'],
      ['by a rule', 'EXRULE:FREQ=WEEKLY;BYDAY=TU'],
    ];
    for (const [how, line] of exceptions) {
      it(`omits a date that is written ${how}`, async () => {
        expect(await startsOf(...event(...series, line))).to.deep.equal([
          '2026-06-01T18:00:00+02:00',
          '2026-06-03T18:00:00+02:00',
        ]);
      });
    }
  });

  it('has additional dates without duplicates', async () => {
    const lines = [
      'DTSTART;TZID=Europe/Berlin:20260601T180000',
      'DURATION:PT1H',
      'RDATE;TZID=Europe/Berlin:20260605T180000,20260601T180000',
      'RDATE;VALUE=PERIOD:20260607T160000Z/PT3H',
      'RDATE;VALUE=DATE:20260609',
    ];
    const spans = (await agendaOf(...event(...lines))).map(({ start, end }) => [
      start!.slice(0, 16),
      end!.slice(11, 16),
    ]);
    expect(spans).to.deep.equal([
      ['2026-06-01T18:00', '19:00'],
      ['2026-06-05T18:00', '19:00'],
      ['2026-06-07T18:00', '21:00'],
      ['2026-06-09T18:00', '19:00'],
    ]);
  });

  describe('with a changed occurrence', () => {
    const series = event(
      'DTSTART;TZID=Europe/Berlin:20260601T180000',
      'DTEND;TZID=Europe/Berlin:20260601T190000',
      'RRULE:FREQ=DAILY;COUNT=3',
      'LOCATION:Markt',
    );
    const summariesOf = async (...lines: string[]) =>
      (await agendaOf(...lines)).map(({ start, status, title }) => [start!.slice(8, 16), status, title]);

    for (const [how, line] of [
      ['in its zone', 'RECURRENCE-ID;TZID=Europe/Berlin:20260602T180000'],
      ['in UTC', 'RECURRENCE-ID:20260602T160000Z'],
      ['as a day', 'RECURRENCE-ID;VALUE=DATE:20260602'],
    ] as const) {
      it(`has it at its new time if its original time is written ${how}`, async () => {
        const moved = event(line, 'DTSTART;TZID=Europe/Berlin:20260604T200000', 'SUMMARY:Später');
        const expected = [
          ['01T18:00', undefined, 'Elterncafé'],
          ['04T20:00', 'moved', 'Später'],
          ['03T18:00', undefined, 'Elterncafé'],
        ];
        expect(await summariesOf(...series, ...moved)).to.deep.equal(expected);
        expect(await summariesOf(...moved, ...series)).to.deep.equal(expected);
      });
    }

    it('has it as cancelled, even with few details', async () => {
      const line = 'RECURRENCE-ID;TZID=Europe/Berlin:20260602T180000';
      const [, entry] = await agendaOf(
        ...series,
        ...['BEGIN:VEVENT', 'UID:eins@example.de', line, 'STATUS:CANCELLED', 'END:VEVENT'],
      );
      expect([entry!.title, entry!.start, entry!.status, entry!.location]).to.deep.equal([
        'Elterncafé',
        '2026-06-02T18:00:00+02:00',
        'cancelled',
        'Markt',
      ]);
    });

    it('applies a change to all later occurrences', async () => {
      const change = event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260602T180000',
        'DTSTART;TZID=Europe/Berlin:20260602T193000',
        'SUMMARY:Neu',
      );
      expect(await summariesOf(...series, ...change)).to.deep.equal([
        ['01T18:00', undefined, 'Elterncafé'],
        ['02T19:30', 'moved', 'Neu'],
        ['03T19:30', undefined, 'Neu'],
      ]);
    });

    describe('with a deleted occurrence', () => {
      const revised = (...lines: string[]) =>
        event('SEQUENCE:3', 'DTSTART;TZID=Europe/Berlin:20260701T180000', ...lines);
      const override = (sequence: number) =>
        event(
          `SEQUENCE:${sequence}`,
          'RECURRENCE-ID;TZID=Europe/Berlin:20260708T180000',
          'DTSTART;TZID=Europe/Berlin:20260708T200000',
        );
      const deletions: [how: string, lines: string[]][] = [
        ['by an exception', ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20260708T180000']],
        ['by an exception for the day', ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260708']],
        ['by an earlier end', ['RRULE:FREQ=WEEKLY;UNTIL=20260707T000000Z']],
        ['by another weekday', ['RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2']],
      ];
      for (const [how, lines] of deletions) {
        it(`omits it if a later revision deletes it ${how}`, async () => {
          const starts = await startsOf(...revised(...lines), ...override(1));
          expect(starts).not.to.include('2026-07-08T20:00:00+02:00');
        });

        it(`keeps it if it is as recent as the deletion ${how}`, async () => {
          const starts = await startsOf(...revised(...lines), ...override(3));
          expect(starts).to.include('2026-07-08T20:00:00+02:00');
        });
      }

      it('keeps it if the rule cannot be evaluated', async () => {
        const starts = await startsOf(...revised('RRULE:FREQ=SOMETIMES'), ...override(1));
        expect(starts).to.include('2026-07-08T20:00:00+02:00');
      });
    });

    it('omits it if only the occurrence is private', async () => {
      const own = event('RECURRENCE-ID:20260602T160000Z', 'DTSTART:20260602T160000Z', 'CLASS:PRIVATE');
      expect(await summariesOf(...series, ...own)).to.have.length(2);
    });
  });

  it('has an occurrence whose series is not in the file', async () => {
    const lines = event('RECURRENCE-ID:20200602T160000Z', 'DTSTART:20200602T170000Z');
    const [entry] = await agendaOf(...lines);
    expect([entry!.id, entry!.status]).to.deep.equal(['eins@example.de/20200602T160000', 'moved']);
  });

  describe('is expanded from a year ago to a year ahead', () => {
    const bounds = async (...lines: string[]) => {
      const starts = await startsOf(...event(...lines));
      return [starts.length, starts[0]?.slice(0, 10), starts.at(-1)?.slice(0, 10)];
    };

    const endless: [what: string, start: string, rule: string, count: number, first: string, last: string][] =
      [
        ['each day since the year 1', '00010101T100000', 'FREQ=DAILY', 730, '2025-05-02', '2027-05-01'],
        [
          'each second week since 1990',
          '19900104T100000',
          'FREQ=WEEKLY;INTERVAL=2',
          52,
          '2025-05-08',
          '2027-04-22',
        ],
        [
          'each third month since 1901',
          '19010331T100000',
          'FREQ=MONTHLY;INTERVAL=3',
          4,
          '2025-12-31',
          '2027-03-31',
        ],
        ['each 29 February', '19040229T100000', 'FREQ=YEARLY', 0, '', ''],
        [
          'each last weekday of a month',
          '20200131T100000',
          'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
          24,
          '2025-05-30',
          '2027-04-30',
        ],
        ['each week 20', '19970512T100000', 'FREQ=YEARLY;BYWEEKNO=20', 2, '2025-05-12', '2026-05-11'],
        [
          'a billion times',
          '00010101T100000',
          'FREQ=DAILY;COUNT=1000000000',
          730,
          '2025-05-02',
          '2027-05-01',
        ],
        [
          'each year on a date that does not exist',
          '20200101T100000',
          'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
          0,
          '',
          '',
        ],
        [
          'each day on a date that does not exist',
          '20200101T100000',
          'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
          0,
          '',
          '',
        ],
        [
          'at a huge interval',
          '20250601T100000',
          'FREQ=DAILY;INTERVAL=1000000000',
          1,
          '2025-06-01',
          '2025-06-01',
        ],
      ];
    for (const [what, start, rule, count, first, last] of endless) {
      it(what, async () => {
        const expected = [count, first || undefined, last || undefined];
        expect(await bounds(`DTSTART;TZID=Europe/Berlin:${start}`, `RRULE:${rule}`)).to.deep.equal(expected);
      }).timeout(10_000);
    }
  });

  describe('with a rule that cannot be evaluated', () => {
    const rules = [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;INTERVAL=5',
      'FREQ=HOURLY',
      'FREQ=SOMETIMES',
      'COUNT=3',
      'FREQ=DAILY;COUNT=0',
      'FREQ=DAILY;UNTIL=bald',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;INTERVAL=x',
      'FREQ=WEEKLY;UNTL=20260615',
      '=;=;',
    ];
    for (const rule of rules) {
      it(`has its first and its additional dates, and an issue: ${rule}`, async () => {
        const { program, issues } = await read(
          calendar(...event('DTSTART:20260601T160000Z', 'RDATE:20260701T160000Z', `RRULE:${rule}`)),
        );
        expect(program!.agenda.map(({ start }) => start!.slice(0, 10))).to.deep.equal([
          '2026-06-01',
          '2026-07-01',
        ]);
        expect(issues).to.deep.equal([
          {
            path: 'VEVENT[0] (line 4).RRULE',
            expected: 'recurrence',
            found: JSON.stringify(rule),
            lost: 'VEVENT[0] (line 4).RRULE',
          },
        ]);
      });
    }

    it('may have non-standard properties', async () => {
      const lines = event('DTSTART:20260601T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=2;X-PART=1;');
      expect([(await startsOf(...lines)).length, await issuesOf(...lines)]).to.deep.equal([2, []]);
    });

    it('occurs once if its rule is empty', async () => {
      const { program, issues } = await read(calendar(...event('DTSTART:19200601T160000Z', 'RRULE:')));
      expect([program!.agenda.length, issues.length]).to.deep.equal([1, 0]);
    });
  });
});

describe('several versions of an event', () => {
  const title = async (first: string[], second: string[]) => {
    const [a, b] = [
      event('DTSTART:20260601T160000Z', ...first),
      event('DTSTART:20260602T160000Z', ...second),
    ];
    const both = [await agendaOf(...a, ...b), await agendaOf(...b, ...a)];
    return both.map((entries) => entries.map(({ title }) => title as string).join());
  };

  it('keep the one with the higher sequence number', async () => {
    const older = ['SUMMARY:alt', 'SEQUENCE:1', 'DTSTAMP:20260301T000000Z'];
    const newer = ['SUMMARY:neu', 'SEQUENCE:2', 'DTSTAMP:20260201T000000Z'];
    expect(await title(older, newer)).to.deep.equal(['neu', 'neu']);
  });

  it('keep the later one', async () => {
    const older = ['SUMMARY:alt', 'DTSTAMP:20260101T000000Z'];
    const newer = ['SUMMARY:neu', 'DTSTAMP:20260101T000000Z', 'LAST-MODIFIED:20260201T000000Z'];
    expect(await title(older, newer)).to.deep.equal(['neu', 'neu']);
  });

  it('are all kept if a program gives all events the same UID', async () => {
    const entries = await agendaOf(
      ...event('UID:1', 'DTSTART:20260601T160000Z'),
      ...event('UID:1', 'DTSTART:20260602T160000Z'),
      ...event('UID:1', 'DTSTART:20260602T160000Z'),
    );
    expect(entries.map(({ id }) => id)).to.deep.equal(['1', '1/20260602T160000']);
  });

  it('complete a cancellation without details', async () => {
    const text =
      calendar(...event('DTSTART:20260601T160000Z', 'LOCATION:Markt')) +
      calendar('METHOD:CANCEL', 'BEGIN:VEVENT', 'UID:eins@example.de', 'SEQUENCE:1', 'END:VEVENT');
    const [entry] = (await read(text)).program!.agenda;
    expect([entry!.title, entry!.status, entry!.location]).to.deep.equal([
      'Elterncafé',
      'cancelled',
      'Markt',
    ]);
  });
});

describe('a malformed calendar', () => {
  it('that ends inside an event has the events before', async () => {
    const whole = calendar(
      ...event('UID:a', 'DTSTART:20260601T160000Z'),
      ...event('UID:b', 'DTSTART:20260602T160000Z'),
    );
    const { program, issues } = await read(whole.slice(0, whole.indexOf('20260602') + 5));
    expect(program!.agenda.map(({ id }) => id)).to.deep.equal(['a']);
    expect(issues).to.deep.equal([
      { path: '', expected: 'whole', found: '"DTSTART:20260"' },
      { path: 'VEVENT[1] (line 9)', expected: 'event', found: '"DTSTART:20260"', lost: 'VEVENT[1] (line 9)' },
    ]);
  });

  it('with an event that never ends has the next one', async () => {
    const lines = event('UID:a', 'DTSTART:20260601T160000Z').slice(0, -1);
    const { program, issues } = await read(calendar(...lines, ...event('UID:b', 'DTSTART:20260602T160000Z')));
    expect(program!.agenda.map(({ id }) => id)).to.deep.equal(['b']);
    expect(issues.map(({ path, expected }) => [path, expected])).to.deep.equal([
      ['VEVENT[0] (line 4)', 'event'],
    ]);
  });

  it('with an event without a valid start loses that event', async () => {
    const { program, issues } = await read(
      calendar(
        ...event('UID:a'),
        ...event('UID:b', 'DTSTART:20260230T160000Z'),
        ...event('UID:c', 'DTSTART:20260602T160000Z'),
      ),
    );
    expect(program!.agenda.map(({ id }) => id)).to.deep.equal(['c']);
    expect(issues.map(({ path, expected, lost }) => [path, expected, lost])).to.deep.equal([
      ['VEVENT[0] (line 4).DTSTART', 'event', 'VEVENT[0] (line 4)'],
      ['VEVENT[1] (line 8).DTSTART', 'date', 'VEVENT[1] (line 8)'],
    ]);
  });

  it('never treats an occurrence with an invalid id as its series', async () => {
    const { program, issues } = await read(
      calendar(
        ...event('DTSTART:20260601T160000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
        ...event('SEQUENCE:9', 'DTSTART:20260602T160000Z', 'RECURRENCE-ID:morgen'),
      ),
    );
    expect(program!.agenda).to.have.length(2);
    expect(issues.map(({ path, lost }) => [path, lost])).to.deep.equal([
      ['VEVENT[1] (line 10).RECURRENCE-ID', 'VEVENT[1] (line 10)'],
    ]);
  });

  it('with a meaningless line is read to its end', async () => {
    const issues = await issuesOf(
      ...event('DTSTART:20260601T160000Z', 'Unsinn', 'LOCATION;X="offen:Markt', 'DESCRIPTION:eins', 'zwei'),
    );
    expect(issues.map(({ path }) => path)).to.deep.equal(['VEVENT[0] (line 4).LOCATION']);
    const [entry] = await agendaOf(...event('DTSTART:20260601T160000Z', 'DESCRIPTION:eins', 'zwei', ''));
    expect(entry!.summary).to.equal('eins\nzwei');
  });

  it('never takes properties from an alarm', async () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Erinnerung', 'DURATION:PT15M', 'SUMMARY:Piep', 'END:VALARM'];
    const [entry] = await agendaOf(...event('SUMMARY:Elterncafé', ...alarm, 'DTSTART:20260601T160000Z'));
    expect([entry!.title, entry!.summary, entry!.end]).to.deep.equal(['Elterncafé', undefined, undefined]);
  });

  it('is read as far as possible, wherever it ends', async () => {
    const text = calendar(
      ...event(
        'DTSTART;TZID=Europe/Berlin:20260601T160000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261201T000000Z',
      ),
      ...event('RECURRENCE-ID:20260608T140000Z', 'DTSTART:20260609T140000Z', 'EXDATE:20260615T140000Z'),
    );
    for (let end = 20; end < text.length; end += 7) {
      const { program, issues } = await read(text.slice(0, end));
      expect(program, `${end}`).not.to.equal(undefined);
      if (end < text.length - 4) expect(issues[0]!.expected, `${end}`).to.equal('whole');
    }
  });
});

describe('a long calendar', () => {
  it('yields to the page while it is read', async () => {
    const events = Array.from({ length: 3000 }, (_, index) =>
      event(`UID:${index}`, 'DTSTART;TZID=Europe/Berlin:20260601T180000', 'RRULE:FREQ=MONTHLY;COUNT=2').join(
        '\r\n',
      ),
    );
    let turns = 0;
    let isDone = false;
    const takeTurn = () => {
      turns++;
      if (!isDone) setImmediate(takeTurn);
    };
    setImmediate(takeTurn);
    const { program } = await read(calendar(...events));
    isDone = true;
    expect(program!.agenda).to.have.length(6000);
    expect(turns).to.be.greaterThan(10);
  }).timeout(20_000);
});

describe('the dates of a calendar do not depend on the browser’s time zone', () => {
  const text = calendar(
    ...event(
      'UID:a',
      'DTSTART;TZID=Europe/Berlin:20260328T023000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=3',
    ),
    ...event('UID:b', 'DTSTART:20261025T023000', 'RRULE:FREQ=DAILY;COUNT=2'),
    ...event('UID:c', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270102'),
    ...event('UID:d', 'DTSTART;VALUE=DATE:20261024', 'RRULE:FREQ=DAILY;UNTIL=20261025T220000Z'),
  );
  const script = `
    import { readCalendar } from './src/sources/icalendar/icalendar-reader.js';
    const { program } = await readCalendar(${JSON.stringify(text)}, 'https://x.example/', new Date('${NOW.toISOString()}'));
    console.log(JSON.stringify(program.agenda.map(({ start, end }) => [start, end])));`;

  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin']) {
    it(`such as ${zone}`, () => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
      expect(stdout, stderr).not.to.equal('');
      expect(JSON.parse(stdout)).to.deep.equal([
        ['2026-03-28T02:30:00+01:00', '2026-03-28T03:30:00+01:00'],
        ['2026-03-29T03:30:00+02:00', '2026-03-29T04:30:00+02:00'],
        ['2026-03-30T02:30:00+02:00', '2026-03-30T03:30:00+02:00'],
        ['2026-10-25T02:30:00+02:00', null],
        ['2026-10-26T02:30:00+01:00', null],
        ['2026-12-31', '2027-01-01'],
        ['2026-10-24', null],
        ['2026-10-25', null],
      ]);
    }).timeout(20_000);
  }
});

describe('HTML in a calendar', () => {
  const draftOf = async (...lines: string[]) => {
    const [entry] = await agendaOf(...event('DTSTART:20260601T160000Z', ...lines));
    return entry!;
  };

  it('is read as text in paragraphs and lines', async () => {
    const html = '<p>Mit <b>Frühstück</b>\\; offen für alle.</p><ul><li>eins</li><li>zwei</li></ul>';
    expect((await draftOf(`DESCRIPTION:${html}`)).summary).to.equal(
      'Mit Frühstück; offen für alle.\n\n- eins\n- zwei',
    );
  });

  it('keeps its lines if only words are marked up', async () => {
    const text = 'Mit <b>Frühstück</b>\\nohne Anmeldung\\n\\nInfo: <a href="https://a.example/x">hier</a>';
    expect((await draftOf(`DESCRIPTION:${text}`)).summary).to.equal(
      'Mit Frühstück\nohne Anmeldung\n\nInfo: hier (https://a.example/x)',
    );
  });

  it('is read from HTML properties if there is no text', async () => {
    const alternatives = [
      'X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML><html><body><p>Mit&nbsp\\;Frühstück</p></body></html>',
      'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<p>Mit Frühstück</p>',
    ];
    for (const line of alternatives) {
      expect((await draftOf(line)).summary, line).to.equal('Mit Frühstück');
      expect((await draftOf('DESCRIPTION:\\n', line)).summary, line).to.equal('Mit Frühstück');
      expect((await draftOf('DESCRIPTION:Kaffee', line)).summary, line).to.equal('Kaffee');
    }
    expect((await draftOf('X-ALT-DESC;FMTTYPE=text/rtf:{x}')).summary).to.equal(undefined);
  });

  it('is removed from titles and places', async () => {
    const { title, location } = await draftOf(
      'SUMMARY:<b>Spiel</b> &#038\\; Spa&szlig\\;',
      'LOCATION:<p>Markt 1</p><p>Gifhorn</p>',
    );
    expect([title, location]).to.deep.equal(['Spiel & Spaß', 'Markt 1, Gifhorn']);
    const { title: name } = await read(
      calendar('X-WR-CALNAME:Rat &amp\\; Hilfe', ...event('DTSTART:20260601T160000Z')),
    );
    expect(name).to.equal('Rat & Hilfe');
  });

  it('is distinguished from URLs in angle brackets and other text', async () => {
    const mail = 'Anna Muster <anna@example.de>, <https://a.example/x>, 1 < 2, für <Alle>, <3';
    expect((await draftOf(`DESCRIPTION:${mail.replaceAll(',', '\\,')}`)).summary).to.equal(mail);
    expect((await draftOf('DESCRIPTION:<b>Anna</b> <anna@example.de>')).summary).to.equal(
      'Anna anna@example.de',
    );
  });

  it('is removed even if it was escaped several times', async () => {
    const { title, summary } = await draftOf(
      'SUMMARY:&lt\\;script&gt\\;alert(1)&lt\\;/script&gt\\; Café',
      'DESCRIPTION:&amp\\;lt\\;img src=x onerror=alert(1)&amp\\;gt\\;Hallo',
    );
    expect([title, summary]).to.deep.equal(['Café', 'Hallo']);
  });

  it('is detected fast', async () => {
    for (const piece of ['<a ', '<', '&', '&amp', '<a@', '&lt;http:', '<b', '<p ']) {
      const start = performance.now();
      await draftOf(`DESCRIPTION:${piece.repeat(190_000 / piece.length)}`);
      expect(performance.now() - start, piece).to.be.lessThan(2000);
    }
  }).timeout(20_000);
});

describe('an event that is cancelled in its title only', () => {
  const statusOf = async (title: string, ...lines: string[]) => {
    const [entry] = await agendaOf(...event(`SUMMARY:${title}`, 'DTSTART:20260601T160000Z', ...lines));
    return [entry!.title, entry!.status];
  };
  const cancelledTitles = [
    'Abgesagt: Elterncafé',
    'ABGESAGT: Elterncafé',
    'ABGESAGT Elterncafé',
    'ABGESAGT! Elterncafé',
    'abgesagt - Elterncafé',
    'Entfällt – Elterncafé',
    'ENTFÄLLT',
    '(entfällt) Elterncafé',
    '[ABGESAGT] Elterncafé',
    '+++ Fällt aus! +++ Elterncafé',
    '*** ABGESAGT *** Elterncafé',
    'Canceled: Elterncafé',
    'Elterncafé (abgesagt)',
    'Entfa\u0308llt: Elterncafé',
  ];
  for (const title of cancelledTitles) {
    it(`is cancelled, and keeps its title: ${title}`, async () =>
      expect(await statusOf(title)).to.deep.equal([title, 'cancelled']));
  }

  const others = [
    'Abgesagte Termine und was dann',
    'Abgesagt wird nicht',
    'Abgesagt? Wir machen weiter!',
    'Entfällt die Kita?',
    'ENTFÄLLT DIE STEUER',
    'Nicht abgesagt: Elterncafé',
    '"Abgesagt!" Theater für Kinder',
    '„Entfällt“: eine Lesung',
    'Elterncafé (entfällt bei Regen)',
    'Kurs (Gebühr entfällt)',
    'Entfällt-nicht-Abend',
  ];
  for (const title of others) {
    it(`is not cancelled if the title may mean something else: ${title}`, async () =>
      expect(await statusOf(title)).to.deep.equal([title, undefined]));
  }

  it('is neither cancelled nor confirmed if its status is CONFIRMED', async () => {
    expect(await statusOf('ABGESAGT: Elterncafé', 'STATUS:CONFIRMED')).to.deep.equal([
      'ABGESAGT: Elterncafé',
      undefined,
    ]);
  });

  it('may be an occurrence of a series', async () => {
    const entries = await agendaOf(
      ...event('DTSTART:20260601T160000Z', 'RRULE:FREQ=DAILY;COUNT=2'),
      ...event('SUMMARY:Entfällt: Elterncafé', 'RECURRENCE-ID:20260602T160000Z', 'DTSTART:20260602T170000Z'),
    );
    expect(entries.map(({ status }) => status)).to.deep.equal([undefined, 'cancelled']);
  });
});

describe('the calendar reader', () => {
  it('loads the HTML reader only if a calendar has HTML', () => {
    const folder = 'src/sources/icalendar';
    for (const file of readdirSync(folder))
      expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.to.match(/^import (?!type).*html-text/m);
  });

  it('is loaded for calendars only', () => {
    expect(readFileSync('src/sources/read-any-format.ts', 'utf8')).not.to.match(/^import .*ical/m);
  });
});
