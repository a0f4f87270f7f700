import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  splitList,
  parseContentLine,
  unescapeText,
  parseTextList,
} from '../../src/sources/icalendar/content-line.js';
import { parseRecurrenceRule, UnsupportedRuleError } from '../../src/sources/icalendar/recurrence-rule.js';
import { parseDateTime, parseDuration } from '../../src/sources/icalendar/date-time.js';

/** A line in the form of ical.js: `[name, parameters, type, ...values]`. */
type IcalProperty = [string, Record<string, string>, string, ...unknown[]];
const parseByIcal = (line: string) => ICAL.parse.property(line) as IcalProperty;

const parametersOf = (line: string) => Object.fromEntries(parseContentLine(line)!.parameters);

describe('a content line', () => {
  it('has a name, parameters and a value', () => {
    const { name, parameters, value } = parseContentLine(
      'dtstart;tzid=Europe/Berlin;VALUE=DATE-TIME:20260601T100000',
    )!;
    expect([name, value]).to.deep.equal(['DTSTART', '20260601T100000']);
    expect([...parameters]).to.deep.equal([
      ['TZID', 'Europe/Berlin'],
      ['VALUE', 'DATE-TIME'],
    ]);
  });

  it('may have colons, semicolons and commas in quotes', () => {
    const line = 'DTSTART;TZID="(UTC+01:00) Amsterdam; Berlin, Rom";X=1:20260601T100000';
    expect(parametersOf(line)).to.deep.equal({ TZID: '(UTC+01:00) Amsterdam; Berlin, Rom', X: '1' });
    expect(parseContentLine(line)!.value).to.equal('20260601T100000');
  });

  it('may have several values in a parameter', () => {
    const line = 'ATTENDEE;MEMBER="mailto:a@example.de","mailto:b@example.de",c;X=:mailto:d@example.de';
    expect(parametersOf(line)).to.deep.equal({ MEMBER: 'mailto:a@example.de,mailto:b@example.de,c', X: '' });
    expect(parseContentLine(line)!.value).to.equal('mailto:d@example.de');
  });

  it('escapes line breaks, quotes and carets in parameters with a caret', () => {
    expect(parametersOf("ATTACH;FILENAME=a^nb^'c^^d^e:x")).to.deep.equal({ FILENAME: 'a\nb"c^d^e' });
  });

  it('may escape parameters with a backslash, like texts', () => {
    const line = 'LOCATION;X-ADDRESS="Markt 1\\, Gifhorn:\\nRathaus":x:y';
    expect(parametersOf(line)).to.deep.equal({ 'X-ADDRESS': 'Markt 1, Gifhorn:\nRathaus' });
    expect(parseContentLine(line)!.value).to.equal('x:y');
  });

  it('may deviate from the standard in common ways', () => {
    expect(parametersOf('DTSTART ; TZID = "Europe/Berlin" ;;X;VALUE=DATE:20260601')).to.deep.equal({
      TZID: 'Europe/Berlin',
      X: '',
      VALUE: 'DATE',
    });
  });

  it('is invalid if the start of its value is ambiguous', () => {
    for (const line of [
      '',
      'SUMMARY',
      'SUMMARY;X=1',
      'SUMMARY;X="a:b',
      'SUMMARY;X="a:b;c',
      ':x',
      '1 2:x',
      'A;b c:x',
    ])
      expect(parseContentLine(line), line).to.equal(undefined);
  });

  it('is parsed fast, even if it is long and broken', () => {
    for (const piece of [';', ';X', ';X=', ';X="', '"', ',', ';X="a",', ';X=a,"b', '^', '\\', ' ']) {
      const start = performance.now();
      const line = `A;X=${piece.repeat(200_000 / piece.length)}`;
      parseContentLine(line);
      parseTextList(line);
      expect(performance.now() - start, piece).to.be.lessThan(1000);
    }
  });
});

describe('a text value', () => {
  it('escapes line breaks, commas, semicolons and backslashes with a backslash', () => {
    expect(unescapeText('a\\nb\\Nc\\, d\\; e\\\\n')).to.equal('a\nb\nc, d; e\\n');
  });

  it('keeps unescaped characters', () => {
    expect(unescapeText('a, b; C:\\temp \\')).to.equal('a, b; C:\\temp \\');
  });

  it('may be a list', () => {
    expect(parseTextList('a\\,b, c,,d\\\\,e\\')).to.deep.equal(['a,b', 'c', 'd\\', 'e\\']);
  });
});

describe('a date-time value', () => {
  const clock = (value: string) => {
    const read = parseDateTime(value);
    return (
      read && [
        new Date(read.wallTime).toISOString().slice(0, 19),
        read.isDate ? 'day' : read.isUtc ? 'UTC' : '',
      ]
    );
  };

  it('may be a date, a floating time, or a time in UTC', () => {
    expect(clock('20260601')).to.deep.equal(['2026-06-01T00:00:00', 'day']);
    expect(clock('20260601T103005')).to.deep.equal(['2026-06-01T10:30:05', '']);
    expect(clock('20260601T103005Z')).to.deep.equal(['2026-06-01T10:30:05', 'UTC']);
  });

  it('may be in the forms of other standards', () => {
    expect(clock('2026-06-01T10:30:00.000Z')).to.deep.equal(['2026-06-01T10:30:00', 'UTC']);
    expect(clock('2026-06-01T10:30')).to.deep.equal(['2026-06-01T10:30:00', '']);
    expect(clock('20260601T103000+0200')).to.deep.equal(['2026-06-01T08:30:00', 'UTC']);
    expect(clock('2026-06-01')).to.deep.equal(['2026-06-01T00:00:00', 'day']);
  });

  it('is invalid for a date or time that does not exist', () => {
    for (const value of [
      '20260230',
      '20261301',
      '20260601T250000',
      '20260601T106000',
      '20260601T10',
      '2026',
      '',
    ])
      expect(parseDateTime(value), value).to.equal(undefined);
  });

  it('may be a list, even one of an old version', () => {
    expect(splitList('20260601, 20260602,;20260603')).to.deep.equal(['20260601', '20260602', '20260603']);
  });
});

describe('a duration value', () => {
  it('has nominal weeks and days, and exact time', () => {
    expect(parseDuration('P2W')).to.deep.equal({ days: 14, exactMs: 0 });
    expect(parseDuration('+P1DT2H3M4S')).to.deep.equal({ days: 1, exactMs: 7_384_000 });
    expect(parseDuration('P7W0D0H0M5S')).to.deep.equal({ days: 49, exactMs: 5000 });
  });

  it('is invalid if negative, empty, or too long', () => {
    for (const value of ['-PT15M', 'P', 'PT', 'P1', 'PT1.5H', '2H', 'P1Y', '', `P${'9'.repeat(30)}D`])
      expect(parseDuration(value), value).to.equal(undefined);
  });
});

describe('a recurrence rule', () => {
  const read = (text: string) => parseRecurrenceRule(text, false, (instant) => instant);

  it('may have parts without effect', () => {
    const plain = read('FREQ=WEEKLY');
    for (const part of ['X-A=1', 'RSCALE=GREGORIAN', 'SKIP=OMIT', 'BYDAY=', 'INTERVAL=0', '', 'COUNT='])
      expect(read(`FREQ=WEEKLY;${part}`), part).to.deep.equal(plain);
  });

  it('is invalid if a part is unknown or out of range', () => {
    const parts =
      'BYEASTER=1 RSCALE=CHINESE SKIP=FORWARD BYMONTH=13 BYMONTH=0 BYMONTHDAY=0 BYSETPOS=367 BYHOUR=24 ';
    for (const part of `${parts}BYDAY=54MO BYDAY=0MO BYDAY=MO, COUNT=-1 COUNT=x WKST=XX UNTIL=20260230 UNTIL=`.split(
      ' ',
    ))
      expect(() => read(`FREQ=YEARLY;${part}`), part).to.throw(UnsupportedRuleError);
  });
});

describe('compared with ical.js', () => {
  // As Google, Outlook, Apple, Nextcloud and WordPress write them.
  const written = [
    'DTSTART;TZID=Europe/Berlin:20260601T100000',
    'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20260601T100000',
    'SUMMARY;LANGUAGE=de:Elterncafé\\, offen für alle; kostenlos',
    'DESCRIPTION;ALTREP="CID:<part1.msg.970415T083000@host.com>":Erste Zeile\\nZweite Zeile: https://a.example/?b=c;d',
    'X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\\n<p style="a:b\\;c">x</p>',
    'ATTENDEE;CN="Müller; Anna";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT:mailto:a@example.de',
    'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="Markt 1\\, 38518 Gifhorn";X-TITLE=Rathaus:geo:52.48,10.54',
    'ATTACH;FMTTYPE=application/pdf;FILENAME=Flyer.pdf:https://example.de/a;b?c=d,e:f',
    'ORGANIZER;CN=Büro "Frühe Hilfen":mailto:a@example.de',
    'GEO:52.48;10.54',
    'URL;VALUE=URI:https://example.de/?a=1;b=2:3',
  ];
  for (const line of written) {
    it(`parses ${line.slice(0, 60)} alike`, () => {
      const [name, parameters, type, value] = parseByIcal(line);
      const parsed = parseContentLine(line)!;
      const own = [...parsed.parameters].filter(([key]) => key !== 'VALUE');
      expect(parsed.name).to.equal(name.toUpperCase());
      const bare = Object.entries(parameters).map(([key, text]) => [
        key.toUpperCase(),
        text.replaceAll('"', ''),
      ]);
      expect(own).to.deep.equal(bare);
      if (type === 'text' || type === 'uri') expect(unescapeText(parsed.value)).to.equal(value);
    });
  }

  // Without backslashes, after which ical.js looks for the value in the wrong place.
  const quoted = fc
    .string({ unit: fc.constantFrom(..."aÄ ;:,^n'="), maxLength: 12 })
    .map((text) => `"${text}"`);
  const bare = fc
    .string({ unit: fc.constantFrom(..."aÄ^n'="), minLength: 1, maxLength: 12 })
    .map((text) => `a${text}a`);
  const parameter = fc
    .tuple(fc.constantFrom('TZID', 'FMTTYPE', 'ALTREP', 'X-NAME'), fc.oneof(quoted, bare))
    .map((parts) => parts.join('='));
  const head = fc.uniqueArray(parameter, { maxLength: 3, selector: (text) => text.split('=')[0] });
  const words = fc
    .string({ unit: fc.constantFrom(...'aÄn;:,"^\\N '), maxLength: 30 })
    .map((text) => `x${text}x`);

  it('parses a text and what is before it alike', () => {
    fc.assert(
      fc.property(fc.constantFrom('SUMMARY', 'description'), head, words, (name, parameters, value) => {
        const line = [name, ...parameters].join(';') + `:${value}`;
        // Some programs put backslashes before these, too.
        fc.pre(!/\\[:"]/.test(value));
        const [icalName, icalParameters, , icalValue] = parseByIcal(line);
        const parsed = parseContentLine(line)!;
        expect(parsed.name.toLowerCase()).to.equal(icalName);
        const lower = Object.fromEntries(
          [...parsed.parameters].map(([key, text]) => [key.toLowerCase(), text]),
        );
        const trimmed = Object.entries(icalParameters).map(([key, text]) => [key, text.trim()]);
        const expected = Object.fromEntries(trimmed) as Record<string, string>;
        // The tested parser trims spaces.
        for (const key in lower) lower[key] = lower[key]!.trim();
        expect(lower, line).to.deep.equal(expected);
        expect(unescapeText(parsed.value), line).to.equal(icalValue);
      }),
      { numRuns: 1000 },
    );
  });

  it('parses a list of texts alike', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'Ä', '\\n', '\\,', '\\;', ';', '\\N'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (list) => {
        const line = `CATEGORIES:${list.join(',')}`;
        const values = parseByIcal(line)
          .slice(3)
          .map((text) => String(text).trim());
        expect(parseTextList(parseContentLine(line)!.value)).to.deep.equal(values.filter(Boolean));
      }),
    );
  });

  it('parses dates, times and periods alike', () => {
    const instant = fc.integer({ min: -62_000_000_000, max: 253_000_000_000 }).map((seconds) => {
      const text = new Date(seconds * 1000).toISOString();
      return text.slice(0, 19);
    });
    const short = (text: string) => text.replace(/[-:]/g, '');
    fc.assert(
      fc.property(instant, fc.constantFrom('', 'Z', 'day'), (time, kind) => {
        const value = kind === 'day' ? short(time.slice(0, 10)) : short(time) + kind;
        const line = kind === 'day' ? `DTSTART;VALUE=DATE:${value}` : `DTSTART:${value}`;
        const their = String(parseByIcal(line)[3]);
        const { wallTime, isDate, isUtc } = parseDateTime(parseContentLine(line)!.value)!;
        const text = new Date(wallTime).toISOString().slice(0, isDate ? 10 : 19) + (isUtc ? 'Z' : '');
        expect(text).to.equal(their);
      }),
    );
  });

  it('parses a duration alike', () => {
    const part = (unit: string) =>
      fc.option(
        fc.integer({ min: 0, max: 99 }).map((count) => `${count}${unit}`),
        { nil: '' },
      );
    const date = fc.tuple(part('W'), part('D')).map((parts) => parts.join(''));
    const time = fc.tuple(part('H'), part('M'), part('S')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('', '+', '-'), date, time, (sign, days, rest) => {
        fc.pre(!!days || !!rest);
        const text = `${sign}P${days}${rest && `T${rest}`}`;
        const their = ICAL.Duration.fromString(text);
        const parsed = parseDuration(text);
        if (their.isNegative) expect(parsed, text).to.equal(undefined);
        else expect((parsed!.days * 86_400_000 + parsed!.exactMs) / 1000, text).to.equal(their.toSeconds());
      }),
    );
  });

  it('parses a recurrence rule alike', () => {
    const numbers = (name: string, min: number, max: number) =>
      fc
        .uniqueArray(
          fc.integer({ min, max }).filter((number) => min === 0 || number !== 0),
          { minLength: 1, maxLength: 4 },
        )
        .map((list) => `${name}=${list.join()}`);
    const day = fc
      .tuple(fc.constantFrom('', '1', '-1', '+2', '53'), fc.constantFrom('MO', 'SU'))
      .map((parts) => parts.join(''));
    const parts = fc.tuple(
      fc.constantFrom('FREQ=DAILY', 'FREQ=YEARLY', 'freq=Monthly'),
      fc.subarray(['INTERVAL=3', 'COUNT=7', 'WKST=SU', 'X-A=b']),
      fc.array(
        fc.oneof(
          numbers('BYMONTH', 1, 12),
          numbers('BYWEEKNO', -53, 53),
          numbers('BYYEARDAY', -366, 366),
          numbers('BYMONTHDAY', -31, 31),
          numbers('BYHOUR', 0, 23),
          numbers('BYMINUTE', 0, 59),
          numbers('BYSECOND', 0, 60),
          numbers('BYSETPOS', -366, 366),
          fc.array(day, { minLength: 1, maxLength: 3 }).map((list) => `BYDAY=${list.join()}`),
        ),
        { maxLength: 4 },
      ),
    );
    fc.assert(
      fc.property(parts, ([freq, some, by]) => {
        fc.pre(new Set(by.map((part) => part.split('=')[0])).size === by.length);
        const text = [freq, ...some, ...by].join(';');
        const their = ICAL.Recur.fromString(text.toUpperCase());
        const lists = their.parts as Record<string, (number | string)[] | undefined>;
        const parsed = parseRecurrenceRule(text, false, (instant) => instant);
        const { freq: freqPart, interval, count, weekStart } = parsed;
        expect([freqPart, interval, count ?? null, weekStart + 1]).to.deep.equal([
          their.freq,
          their.interval,
          their.count,
          their.wkst,
        ]);
        const { months, weeks, yearDays, monthDays, hours, minutes, seconds, positions } = parsed;
        expect([months, weeks, yearDays, monthDays, hours, minutes, seconds, positions], text).to.deep.equal(
          [
            'BYMONTH',
            'BYWEEKNO',
            'BYYEARDAY',
            'BYMONTHDAY',
            'BYHOUR',
            'BYMINUTE',
            'BYSECOND',
            'BYSETPOS',
          ].map((name) => lists[name]),
        );
        const days = (list: typeof parsed.weekdays) =>
          new Set(list?.map(({ nth, weekday }) => `${nth} ${weekday}`));
        const names = ['SU', 'MO'];
        expect(days(parsed.weekdays), text).to.deep.equal(
          days(
            lists.BYDAY?.map(String).map((name) => ({
              nth: Number(name.slice(0, -2)),
              weekday: names.indexOf(name.slice(-2)),
            })),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});
