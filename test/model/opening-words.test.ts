import { expect } from 'chai';
import { openingHours as german } from '../../src/localization/de/service-details.js';
import { openingHours as english } from '../../src/localization/en/service-details.js';
import { formatFor } from '../../src/localization/format.js';
import { describeOpening, describeOpeningWeek } from '../../src/localization/describe-opening.js';
import { openingStatusAt, type HolidayCalendar } from '../../src/model/opening-hours.js';
import { openingWeek } from '../../src/model/opening-week.js';
import type { Schedule } from '../../src/schema/index.js';

/** The text without non-breaking characters. */
const withoutNonBreaking = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');

const everyDay = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const monday: Schedule = { days: ['mo'], opens: '9:30', closes: '12:00', publicHolidays: 'closed' };
const saturday: Schedule = { days: ['sa'], opens: '10:00', closes: '11:30', publicHolidays: 'closed' };
const school: Schedule = { ...monday, schoolHolidays: 'closed' };
const lowerSaxony: HolidayCalendar = { land: 'NI' };
const autumn: HolidayCalendar = {
  land: 'NI',
  schoolHolidays: [
    { from: '2026-10-05', to: '2026-10-06' },
    { from: '2026-12-23', to: '2027-01-09' },
  ],
};

describe('the opening state in words', () => {
  const cases: [
    schedules: Schedule[],
    now: string,
    german: string,
    english: string,
    calendar?: HolidayCalendar,
  ][] = [
    [[monday], '2026-10-05T10:00:00+02:00', 'geöffnet bis 12 Uhr', 'open until 12:00'],
    [
      [{ ...monday, opens: '22:00', closes: '2:30' }],
      '2026-10-05T23:00:00+02:00',
      'geöffnet bis 2:30 Uhr',
      'open until 2:30',
    ],
    [
      [{ ...monday, closes: '24:00' }],
      '2026-10-05T23:00:00+02:00',
      'geöffnet bis 24 Uhr',
      'open until 24:00',
    ],
    [
      [{ ...monday, days: ['mo', 'tu', 'we'], opens: '0:00', closes: '24:00' }],
      '2026-10-05T10:00:00+02:00',
      'geöffnet bis Mittwoch, 24 Uhr',
      'open until Wednesday, 24:00',
    ],
    [
      [{ days: everyDay, opens: '0:00', closes: '24:00', publicHolidays: 'open' }],
      '2026-10-05T10:00:00+02:00',
      'durchgehend geöffnet',
      'open round the clock',
    ],
    [[monday], '2026-10-05T08:00:00+02:00', 'öffnet heute um 9:30 Uhr', 'opens today at 9:30'],
    [[monday], '2026-10-04T08:00:00+02:00', 'öffnet morgen um 9:30 Uhr', 'opens tomorrow at 9:30'],
    [
      [{ ...monday, days: ['we'], opens: '10:00' }],
      '2026-10-05T10:00:00+02:00',
      'öffnet Mittwoch um 10 Uhr',
      'opens on Wednesday at 10:00',
    ],
    [
      [{ ...monday, validFrom: '2027-01-01' }],
      '2026-12-05T10:00:00+01:00',
      'öffnet am 4. Januar 2027 um 9:30 Uhr',
      'opens on 4 January 2027 at 9:30',
    ],
    [
      [saturday],
      '2026-10-03T10:30:00+02:00',
      'geschlossen (Feiertag), öffnet am 10. Oktober 2026 um 10 Uhr',
      'closed (public holiday), opens on 10 October 2026 at 10:00',
    ],
    [
      [
        { ...saturday, publicHolidays: 'only' },
        { ...saturday, days: ['we'] },
      ],
      '2026-10-05T10:30:00+02:00',
      'öffnet Mittwoch um 10 Uhr',
      'opens on Wednesday at 10:00',
    ],
    [
      [{ ...saturday, publicHolidays: undefined, validTo: '2026-10-03' }],
      '2026-10-03T10:30:00+02:00',
      'Öffnungszeit an Feiertagen unbekannt',
      'opening hours on public holidays unknown',
    ],
    [
      [school],
      '2026-10-05T10:00:00+02:00',
      'geschlossen (Schulferien), öffnet am 12. Oktober 2026 um 9:30 Uhr',
      'closed (school holidays), opens on 12 October 2026 at 9:30',
      autumn,
    ],
    [
      [school],
      '2026-10-05T10:00:00+02:00',
      'Öffnungszeit in den Schulferien unbekannt',
      'opening hours in school holidays unknown',
    ],
    [
      [{ ...monday, validTo: '2026-09' }],
      '2026-10-05T10:00:00+02:00',
      'geschlossen (findet nicht mehr statt)',
      'closed (no longer held)',
    ],
    [[{ dates: ['2026-10-01'] }], '2026-10-05T10:00:00+02:00', 'geschlossen', 'closed'],
    [[{ byAppointment: true }], '2026-10-05T10:00:00+02:00', 'nach Vereinbarung', 'by appointment'],
    [
      [{ byAppointment: true }, monday],
      '2026-10-05T08:00:00+02:00',
      'nach Vereinbarung, öffnet heute um 9:30 Uhr',
      'by appointment, opens today at 9:30',
    ],
    [[], '2026-10-05T10:00:00+02:00', 'Öffnungszeit unbekannt', 'opening hours unknown'],
  ];
  for (const [schedules, instant, inGerman, inEnglish, calendar = lowerSaxony] of cases) {
    it(`is “${inGerman}”`, () => {
      const now = new Date(instant);
      const status = openingStatusAt(schedules, now, calendar);
      expect(withoutNonBreaking(describeOpening(status, german, formatFor('de-DE'), now))).to.equal(inGerman);
      expect(withoutNonBreaking(describeOpening(status, english, formatFor('en-GB'), now))).to.equal(
        inEnglish,
      );
    });
  }
});

describe('the opening hours in words', () => {
  const hours = (days: string[], opens: string, closes: string): Schedule => ({ days, opens, closes });
  const cases: [what: string, schedules: Schedule[], german: string[], english: string[]][] = [
    [
      'consecutive days share a range',
      [hours(['mo', 'tu', 'we', 'th', 'fr'], '9:00', '12:00')],
      ['Mo–Fr 9–12 Uhr'],
      ['Mon–Fri 9:00–12:00'],
    ],
    [
      'days with the same hours share a line, from whatever schedules',
      [hours(['we'], '9:00', '12:00'), hours(['mo', 'tu'], '09:00', '12:00'), hours(['fr'], '8:30', '9:30')],
      ['Mo–Mi 9–12 Uhr', 'Fr 8:30–9:30 Uhr'],
      ['Mon–Wed 9:00–12:00', 'Fri 8:30–9:30'],
    ],
    [
      'two consecutive days are listed',
      [hours(['mo', 'tu'], '9:00', '12:00'), hours(['th'], '9:00', '12:00')],
      ['Mo, Di, Do 9–12 Uhr'],
      ['Mon, Tue, Thu 9:00–12:00'],
    ],
    [
      'several spans of a day share a line',
      [hours(['mo'], '14:00', '17:30'), hours(['mo'], '9:00', '12:00')],
      ['Mo 9–12 und 14–17:30 Uhr'],
      ['Mon 9:00–12:00 and 14:00–17:30'],
    ],
    [
      'hours that overlap or meet are one',
      [hours(['mo'], '9:00', '12:00'), hours(['mo'], '11:00', '13:00'), hours(['mo'], '13:00', '14:00')],
      ['Mo 9–14 Uhr'],
      ['Mon 9:00–14:00'],
    ],
    ['past midnight', [hours(['fr'], '22:00', '2:00')], ['Fr 22–2 Uhr'], ['Fri 22:00–2:00']],
    ['until midnight', [hours(['fr'], '22:00', '0:00')], ['Fr 22–24 Uhr'], ['Fri 22:00–24:00']],
    ['all day', [hours(everyDay, '0:00', '24:00')], ['Mo–So rund um die Uhr'], ['Mon–Sun round the clock']],
    [
      'by the month',
      [hours(['-1fr', '2mo'], '10:00', '11:00'), { monthdays: [1, -1], opens: '8:00', closes: '9:00' }],
      ['2. Montag im Monat, letzter Freitag im Monat 10–11 Uhr', 'am 1. und letzten Tag des Monats 8–9 Uhr'],
      [
        '2nd Monday of the month, last Friday of the month 10:00–11:00',
        'on day 1 and the last day of the month 8:00–9:00',
      ],
    ],
    [
      'single days',
      [{ dates: ['2026-11-07', '2026-10-10'], opens: '10:00', closes: '16:00' }],
      ['10. Oktober 2026, 7. November 2026 10–16 Uhr'],
      ['10 October 2026, 7 November 2026 10:00–16:00'],
    ],
    [
      'what else holds',
      [
        {
          ...hours(['th'], '15:00', '18:00'),
          interval: 2,
          validFrom: '2026-05-07',
          validTo: '2026-08',
          publicHolidays: 'closed',
          schoolHolidays: 'closed',
        },
      ],
      [
        'Do 15–18 Uhr, jede 2. Woche, ab 7. Mai 2026, bis August 2026, nicht an Feiertagen, nicht in den Schulferien',
      ],
      [
        'Thu 15:00–18:00, every second week, from 7 May 2026, until August 2026, not on public holidays, not in school holidays',
      ],
    ],
    [
      'by appointment comes last',
      [{ byAppointment: true }, hours(['mo', 'th'], '9:00', '13:00')],
      ['Mo, Do 9–13 Uhr', 'nach Vereinbarung'],
      ['Mon, Thu 9:00–13:00', 'by appointment'],
    ],
    ['days without hours', [{ days: ['we'] }], ['Mi'], ['Wed']],
    ['an empty schedule', [{}], ['Öffnungszeit unbekannt'], ['opening hours unknown']],
    ['no schedules', [], [], []],
  ];
  for (const [what, schedules, inGerman, inEnglish] of cases) {
    it(`${what}: ${inGerman.join('; ')}`, () => {
      const [linesInGerman, linesInEnglish] = [
        describeOpeningWeek(openingWeek(schedules), german, formatFor('de-DE')),
        describeOpeningWeek(openingWeek(schedules), english, formatFor('en-GB')),
      ].map((lines) => lines.map(({ text }) => withoutNonBreaking(text)));
      expect(linesInGerman).to.deep.equal(inGerman);
      expect(linesInEnglish).to.deep.equal(inEnglish);
      expect(openingWeek(schedules.toReversed())).to.deep.equal(openingWeek(schedules));
    });
  }

  it('include the note of the file', () => {
    const note = { de: 'Eingang im Hof', uk: 'Вхід з двору' };
    const [line] = describeOpeningWeek(openingWeek([{ ...monday, note }]), german, formatFor('de-DE'));
    expect(line).to.deep.include({ note });
  });
});
