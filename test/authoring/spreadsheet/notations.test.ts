import { expect } from 'chai';
import type { CellNotation } from '../../../src/authoring/spreadsheet/notation/cell-notation.js';
import { costNotation } from '../../../src/authoring/spreadsheet/notation/cost-notation.js';
import { textListNotation } from '../../../src/authoring/spreadsheet/notation/simple-notations.js';
import { topicNotation } from '../../../src/authoring/spreadsheet/notation/topic-notation.js';
import {
  addressNotation,
  ageNotation,
  dateNotation,
  hoursNotation,
  languageNotation,
  mailNotation,
  phoneNotation,
  postalCodeNotation,
} from '../../../src/authoring/spreadsheet/notation/value-notations.js';
import { notationContext } from '../../../src/authoring/spreadsheet/notation-context.js';

const context = notationContext(
  {
    topics: [
      { id: 'early-help', label: 'Frühe Hilfen' },
      { id: 'health', label: { de: 'Gesundheit', en: 'Health' } },
    ],
  },
  '2026-05-12',
);

/** What a cell means, and the doubt about it; or why it can't be read. */
function read(notation: CellNotation, text: string): unknown {
  const reading = notation.read(text, context);
  if ('problem' in reading) return `problem: ${reading.problem}`;
  return reading.doubt ? { value: reading.value, doubt: reading.doubt } : reading.value;
}

/** Says that values are written so, and that this reads back as the same values. */
function readsBack(
  notation: CellNotation,
  cases: readonly (readonly [value: unknown, text: string])[],
): void {
  for (const [value, text] of cases) {
    expect(notation.write(value, context)).to.equal(text);
    expect(read(notation, text), text).to.deep.equal(value);
  }
}

describe('the notation of ages', () => {
  const ages = ageNotation();
  const span = (fromMonths?: number, toMonths?: number) => ({
    ...(fromMonths !== undefined && { fromMonths }),
    ...(toMonths !== undefined && { toMonths }),
  });

  it('writes years and months with the last one included, and reads both back', () => {
    readsBack(ages, [
      [[span(0, 12)], '0 bis 11 Monate'],
      [[span(6, 18)], '6 bis 17 Monate'],
      [[span(36, 72)], '3 bis 5 Jahre'],
      [[span(0, 36)], '0 bis 2 Jahre'],
      [[span(36, 48)], '3 Jahre'],
      [[span(18, 48)], '18 Monate bis 3 Jahre'],
      [[span(-9, 36)], 'Schwangerschaft bis 2 Jahre'],
      [[span(-9, 12)], 'Schwangerschaft bis 11 Monate'],
      [[span(-9, 0)], 'Schwangerschaft'],
      [[span(-9, 132)], 'alle'],
      [[span(72)], 'ab 6 Jahren'],
      [[span(0)], 'ab Geburt'],
      [[span(-9)], 'ab Schwangerschaft'],
      [[span(undefined, 36)], 'unter 3 Jahren'],
      [[span(4.5, 9)], '4,5 bis 8 Monate'],
      [[span(0, 12), span(36, 72)], '0 bis 11 Monate; 3 bis 5 Jahre'],
    ]);
  });

  it('reads what people write', () => {
    expect(read(ages, '3-6 Jahre')).to.deep.equal([span(36, 84)]);
    expect(read(ages, '3 – unter 6 J.')).to.deep.equal([span(36, 72)]);
    expect(read(ages, 'ab 3')).to.deep.equal({ value: [span(36)], doubt: 'age-in-years' });
    expect(read(ages, 'bis 3 Jahre')).to.deep.equal([span(undefined, 48)]);
    expect(read(ages, 'von 6 Monaten bis 3 Jahren')).to.deep.equal([span(6, 48)]);
    expect(read(ages, '6-jährige')).to.deep.equal([span(72, 84)]);
    expect(read(ages, '6 Jahre und älter')).to.deep.equal([span(72)]);
    expect(read(ages, '6+ Jahre')).to.deep.equal([span(72)]);
    expect(read(ages, 'jedes Alter')).to.deep.equal([span(-9, 132)]);
    expect(read(ages, 'Geburt bis 3 Jahre')).to.deep.equal([span(0, 48)]);
    expect(read(ages, '2 to 5 years')).to.deep.equal([span(24, 72)]);
  });

  it('doubts an age without a unit, unless the title of its column names one', () => {
    expect(read(ages, '2–5')).to.deep.equal({ value: [span(24, 72)], doubt: 'age-in-years' });
    expect(read(ages, '0-36')).to.deep.equal({ value: [span(0, 37)], doubt: 'age-in-months' });
    expect(read(ageNotation('years'), '2–5')).to.deep.equal([span(24, 72)]);
    expect(read(ageNotation('months'), '2–5')).to.deep.equal([span(2, 6)]);
  });

  it('sees that Excel has made a date of 2–5', () => {
    expect(read(ages, '2026-05-02')).to.deep.equal({ value: [span(24, 72)], doubt: 'age-was-date' });
  });

  it('refuses what is no age', () => {
    for (const text of ['Familien', '200 Jahre', '3 bis', 'x'])
      expect(read(ages, text)).to.equal('problem: age');
    expect(read(ages, '5 bis 3 Jahre')).to.equal('problem: age-order');
  });
});

describe('the notation of opening hours', () => {
  const open = (days: string[], opens: string, closes: string, more = {}) => ({
    days,
    opens,
    closes,
    ...more,
  });

  it('writes them as people do and reads them back', () => {
    readsBack(hoursNotation, [
      [[open(['mo', 'we'], '9:00', '12:00'), open(['th'], '14:00', '16:00')], 'Mo, Mi 9–12; Do 14–16'],
      [[open(['mo'], '9:30', '12:00'), open(['mo'], '14:00', '16:30')], 'Mo 9:30–12 und 14–16:30'],
      [[open(['mo', 'tu', 'we', 'th', 'fr'], '8:00', '16:00')], 'Mo–Fr 8–16'],
      [[open(['mo', 'tu', 'we', 'sa'], '8:00', '16:00')], 'Mo–Mi, Sa 8–16'],
      [[open(['2tu'], '15:00', '17:00')], '2. Di im Monat 15–17'],
      [[open(['-1fr'], '15:00', '17:00')], 'letzter Fr im Monat 15–17'],
      [[open(['fr'], '9:00', '11:00', { schoolHolidays: 'closed' })], 'Fr 9–11, nicht in den Ferien'],
      [
        [open(['fr'], '9:00', '11:00', { publicHolidays: 'open', schoolHolidays: 'only' })],
        'Fr 9–11, auch an Feiertagen, nur in den Ferien',
      ],
      [[open(['fr'], '9:00', '11:00', { byAppointment: true })], 'Fr 9–11, nur nach Vereinbarung'],
      [[{ byAppointment: true }], 'nach Vereinbarung'],
      [[open(['fr'], '9:00', '11:00', { interval: 2 })], 'Fr 9–11, alle 2 Wochen'],
      [
        [open(['fr'], '9:00', '11:00', { validFrom: '2026-09-01', validTo: '2026-12-31' })],
        'Fr 9–11, ab 01.09.2026, bis 31.12.2026',
      ],
      [
        [open(['fr'], '9:00', '11:00', { note: 'nur in der Schwimmhalle' })],
        'Fr 9–11 (nur in der Schwimmhalle)',
      ],
      [[{ dates: ['2026-05-12'], opens: '9:00', closes: '11:00' }], '12.05.2026 9–11'],
      [[{ monthdays: [1, 15], opens: '9:00', closes: '11:00' }], 'am 1. und 15. des Monats 9–11'],
      [[{ days: ['mo', 'su'] }], 'Mo, So'],
      [[open(['sa'], '22:00', '2:00')], 'Sa 22–2'],
      [[open(['mo'], '00:00', '24:00')], 'Mo 0–24'],
    ]);
  });

  it('reads what people write', () => {
    const cases: [string, unknown][] = [
      [
        'Mo.-Do. 9.00 - 12.00 Uhr, Di 14-18 Uhr',
        [open(['mo', 'tu', 'we', 'th'], '9:00', '12:00'), open(['tu'], '14:00', '18:00')],
      ],
      [
        'Mo und Do 9:00–12:00 Uhr, Mi 15:00–17:30 Uhr',
        [open(['mo', 'th'], '9:00', '12:00'), open(['we'], '15:00', '17:30')],
      ],
      ['montags von 9 bis 12 Uhr', [open(['mo'], '9:00', '12:00')]],
      ['Montag bis Freitag: 8 - 16 h', [open(['mo', 'tu', 'we', 'th', 'fr'], '8:00', '16:00')]],
      ['Mo 9–12 Uhr und nach Vereinbarung', [open(['mo'], '9:00', '12:00'), { byAppointment: true }]],
      ['jeden ersten Dienstag im Monat 15–17 Uhr', [open(['1tu'], '15:00', '17:00')]],
      ['täglich 9-17', [open(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], '9:00', '17:00')]],
      [
        'Mi 10–11 Uhr (außer in den Ferien)',
        [open(['we'], '10:00', '11:00', { note: 'außer in den Ferien' })],
      ],
      ['Mi 10–11 Uhr, außer in den Ferien', [open(['we'], '10:00', '11:00', { schoolHolidays: 'closed' })]],
      ['Termine nach Vereinbarung', 'problem: hours'],
      ['nach telefonischer Absprache', 'problem: hours'],
      ['ab 15 Uhr', 'problem: hours'],
      ['Mo 12–9', 'problem: hours'],
      ['Mo 9-25', 'problem: hours'],
      ['siehe Website', 'problem: hours'],
    ];
    for (const [text, expected] of cases) expect(read(hoursNotation, text), text).to.deep.equal(expected);
  });
});

describe('the notation of phone numbers', () => {
  const phones = phoneNotation();

  it('writes what each is and its note, and reads them back', () => {
    readsBack(phones, [
      [
        [{ number: '05171 401-0' }, { number: '05171 401-99', type: 'fax' }],
        '05171 401-0; Fax: 05171 401-99',
      ],
      [
        [{ number: '0151 1234567', type: 'mobile', note: 'nur vormittags' }],
        'Mobil: 0151 1234567 (nur vormittags)',
      ],
      [[{ number: '+49 (0)5171 401-0' }], '+49 (0)5171 401-0'],
      [[{ number: '116 117' }], '116 117'],
      [[{ number: '030 23125 012', note: 'Mo; Di' }], '030 23125 012 (Mo; Di)'],
    ]);
  });

  it('reads what people write', () => {
    expect(read(phones, 'Tel.: 05171 / 401-2260')).to.deep.equal([{ number: '05171 / 401-2260' }]);
    expect(read(phones, '05171/4010, 0171/1234567')).to.deep.equal([
      { number: '05171/4010' },
      { number: '0171/1234567' },
    ]);
    expect(read(phones, '05171 4010 oder 05171 4011')).to.deep.equal([
      { number: '05171 4010' },
      { number: '05171 4011' },
    ]);
    expect(read(phones, 'Frau Müller: 05171 4010')).to.deep.equal([
      { number: '05171 4010', note: 'Frau Müller' },
    ]);
    expect(read(phones, '0171 1234567 (mobil)')).to.deep.equal([{ number: '0171 1234567', type: 'mobile' }]);
  });

  it('gives a number the zero back that Excel took, and doubts it', () => {
    expect(read(phones, '5171401226')).to.deep.equal({
      value: [{ number: '05171401226' }],
      doubt: 'lost-zero',
    });
    expect(read(phones, '15112345678')).to.deep.equal({
      value: [{ number: '015112345678' }],
      doubt: 'lost-zero',
    });
  });

  it('refuses what is no number', () => {
    expect(read(phones, 'keins')).to.equal('problem: phone');
    expect(read(phones, 'n/a')).to.equal('problem: phone');
  });
});

describe('the notation of costs', () => {
  it('writes whether it is free, with its note, and reads it back', () => {
    readsBack(costNotation, [
      [{ free: true }, 'kostenlos'],
      [{ free: true, note: 'Spende willkommen' }, 'kostenlos; Spende willkommen'],
      [{ free: false }, 'kostenpflichtig'],
      [{ free: false, note: '5 € je Treffen' }, '5 € je Treffen'],
      [{ free: false, note: 'nach Einkommen' }, 'kostenpflichtig; nach Einkommen'],
      [{ note: 'nach Einkommen' }, 'nach Einkommen'],
      [{ note: '5 € je Treffen' }, 'ohne Angabe; 5 € je Treffen'],
    ]);
  });

  it('reads what people write', () => {
    for (const text of ['gratis', '0 €', 'keine Kosten', 'kostenfrei', '0,00 €', 'free'])
      expect(read(costNotation, text), text).to.deep.equal({ free: true });
    expect(read(costNotation, 'kostenlos (Spende erbeten)')).to.deep.equal({
      free: true,
      note: 'Spende erbeten',
    });
    expect(read(costNotation, '3 Euro')).to.deep.equal({ free: false, note: '3 Euro' });
  });
});

describe('the notation of dates', () => {
  it('writes them as Germans do, as exact as they are known, and reads them back', () => {
    readsBack(dateNotation, [
      ['2026-05-12', '12.05.2026'],
      ['2026-05', '05/2026'],
      ['2026', '2026'],
      ['2026-05-12T17:00:00+02:00', '12.05.2026 17:00'],
      ['2026-05-12T15:00:00Z', '2026-05-12T15:00:00Z'],
    ]);
  });

  it('reads what people and Excel write', () => {
    expect(read(dateNotation, '1.5.2026')).to.equal('2026-05-01');
    expect(read(dateNotation, 'Di, 12.05.2026')).to.equal('2026-05-12');
    expect(read(dateNotation, '12. Mai 2026')).to.equal('2026-05-12');
    expect(read(dateNotation, 'März 2026')).to.equal('2026-03');
    expect(read(dateNotation, '2026-05-12')).to.equal('2026-05-12');
    expect(read(dateNotation, '12.05.26')).to.deep.equal({ value: '2026-05-12', doubt: 'short-year' });
    expect(read(dateNotation, '31.02.2026')).to.equal('problem: no-such-day');
    expect(read(dateNotation, 'demnächst')).to.equal('problem: date');
  });
});

describe('the notation of words and lists', () => {
  it('writes languages by name and reads them in several', () => {
    readsBack(languageNotation, [
      [['de', 'uk', 'ar'], 'Deutsch, Ukrainisch, Arabisch'],
      [['de-simple'], 'Einfache Sprache'],
    ]);
    expect(read(languageNotation, 'deutsch/türkisch und English')).to.deep.equal(['de', 'tr', 'en']);
    expect(read(languageNotation, 'Klingonisch')).to.equal('problem: language');
  });

  it('writes topics by their labels, and doubts one that the file does not have', () => {
    readsBack(topicNotation, [[['early-help', 'health'], 'Frühe Hilfen; Gesundheit']]);
    expect(read(topicNotation, 'fruehe hilfen, health')).to.deep.equal(['early-help', 'health']);
    expect(read(topicNotation, 'Bildung & Kultur')).to.deep.equal({
      value: ['bildung-kultur'],
      doubt: 'unknown-topic',
    });
  });

  it('keeps a comma within an item', () => {
    readsBack(textListNotation, [
      [['Baby', 'Geburt'], 'Baby; Geburt'],
      [['Essen, Trinken'], 'Essen, Trinken;'],
      [['a', 'b, c'], 'a; b, c'],
    ]);
    expect(read(textListNotation, 'Baby, Geburt')).to.deep.equal(['Baby', 'Geburt']);
  });

  it('completes addresses, takes the first mail address, gives a postal code its zero back', () => {
    expect(read(addressNotation, 'www.peine.de')).to.equal('https://www.peine.de');
    expect(read(mailNotation, 'mailto:a@b.de')).to.equal('a@b.de');
    expect(read(mailNotation, 'a@b.de; c@d.de')).to.deep.equal({
      value: 'a@b.de',
      doubt: 'first-of-several',
    });
    expect(read(mailNotation, 'a at b.de')).to.equal('problem: email');
    expect(read(postalCodeNotation, '1067')).to.deep.equal({ value: '01067', doubt: 'lost-zero' });
  });
});
