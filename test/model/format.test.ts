import { expect } from 'chai';
import { describeAge, describeAges } from '../../src/localization/describe-ages.js';
import { serviceList as germanWords } from '../../src/localization/de/service-list.js';
import { serviceList as englishWords } from '../../src/localization/en/service-list.js';
import { formatFor } from '../../src/localization/format.js';
import type { AgeSpan } from '../../src/schema/index.js';

const german = formatFor('de-DE');
const english = formatFor('en-GB');
const digits = { minimumFractionDigits: 1, maximumFractionDigits: 2 };

describe('the format', () => {
  const cases: [what: string, german: string, english: string, ofFormat: (f: typeof german) => string][] = [
    ['a count', '134.966', '134,966', (f) => f.number(134966)],
    ['a small count', '1.861', '1,861', (f) => f.number(1861)],
    ['a share', '14,17\u00a0%', '14.17%', (f) => f.percent(0.1417, digits)],
    ['a share that ends in zero', '9,0\u00a0%', '9.0%', (f) => f.percent(0.09, digits)],
    ['an approximate share', '21\u00a0%', '21%', (f) => f.percent(0.21, { maximumFractionDigits: 2 })],
    ['a share that is not exact in binary', '8,3\u00a0%', '8.3%', (f) => f.percent(0.083, digits)],
    ['whole euros', '56.700\u00a0€', '€56,700', (f) => f.currency(56700, 'EUR')],
    ['euros and cents', '1.250,50\u00a0€', '€1,250.50', (f) => f.currency(1250.5, 'EUR')],
    ['another currency', '-5\u00a0CHF', '-CHF\u00a05', (f) => f.currency(-5, 'CHF')],
    ['a day', '31.12.2019', '31/12/2019', (f) => f.date('2019-12-31')],
    ['a month', '12/2017', '12/2017', (f) => f.date('2017-12')],
    ['a year', '2020', '2020', (f) => f.date('2020')],
    ['a day in words', '28. September 2020', '28 September 2020', (f) => f.longDate('2020-09-28')],
    ['a month in words', 'September 2020', 'September 2020', (f) => f.longDate('2020-09')],
    ['a year in words', '2020', '2020', (f) => f.longDate('2020')],
    ['a day of the week', 'Montag', 'Monday', (f) => f.weekday('2020-09-28')],
    ['a short month', 'Dez', 'Dec', (f) => f.shortMonth('2026-12-10')],
    ['a time of day', '17:30', '17:30', (f) => f.time('2026-06-01T17:30:00+02:00')],
    ['a time in Berlin', '17:30', '17:30', (f) => f.time('2026-06-01T15:30:00Z')],
    [
      'languages',
      'Deutsch, Arabisch und Ukrainisch',
      'German, Arabic and Ukrainian',
      (f) => f.list(['de', 'ar', 'uk'].map((tag) => f.language(tag))),
    ],
    ['what is no language', 'x!', 'x!', (f) => f.language('x!')],
  ];
  for (const [what, inGerman, inEnglish, ofFormat] of cases) {
    it(`of ${what} is ${inGerman} in German, ${inEnglish} in English`, () => {
      expect(ofFormat(german)).to.equal(inGerman);
      expect(ofFormat(english)).to.equal(inEnglish);
    });
  }

  describe('of a time span', () => {
    const spans: [start: string, end: string | undefined, text: string][] = [
      ['2026-09-28', '2026-09-30', '28.–30. September 2026'],
      ['2026-09-28', '2026-10-02', '28. September – 2. Oktober 2026'],
      ['2026-12-28', '2027-01-02', '28. Dezember 2026 – 2. Januar 2027'],
      ['2026-09-28', '2026-09-28', '28. September 2026'],
      ['2026-09-28', '2026-09-01', '28. September 2026'],
      ['2026-09-28', undefined, '28. September 2026'],
      ['2026-09', '2026-11', 'September 2026 – November 2026'],
      ['2026', '2027', '2026 – 2027'],
      ['2026-09-28T18:00:00+02:00', '2026-09-29T09:00:00+02:00', '28.–29. September 2026'],
    ];
    for (const [start, end, text] of spans) {
      // Browsers differ in the kind of thin space around the dash.
      it(`from ${start} to ${end} is ${text}`, () =>
        expect(german.days(start, end).replace(/[\u2009\u202f]/g, ' ')).to.equal(text));
    }
  });
});

describe('ages in words', () => {
  const cases: [ages: AgeSpan[], inGerman: string, inEnglish: string][] = [
    [[], 'ohne Altersangabe', 'no age given'],
    [
      [{ fromMonths: -9, toMonths: 132 }],
      'für alle von der Schwangerschaft bis 10 Jahre',
      'for everyone from pregnancy to age 10',
    ],
    [[{ fromMonths: -9, toMonths: 0 }], 'in der Schwangerschaft', 'during pregnancy'],
    [[{ toMonths: 0 }], 'in der Schwangerschaft', 'during pregnancy'],
    [[{ fromMonths: -9, toMonths: 6 }], 'Schwangerschaft bis unter 6 Monate', 'pregnancy to under 6 months'],
    [[{ fromMonths: -9, toMonths: 12 }], 'Schwangerschaft bis unter 1 Jahr', 'pregnancy to under 1 year'],
    [[{ fromMonths: -9, toMonths: 36 }], 'Schwangerschaft bis unter 3 Jahre', 'pregnancy to under 3 years'],
    [[{ fromMonths: -9, toMonths: 1 }], 'Schwangerschaft bis unter 1 Monat', 'pregnancy to under 1 month'],
    [[{ fromMonths: 0, toMonths: 1 }], 'unter 1 Monat', 'under 1 month'],
    [[{ fromMonths: 0, toMonths: 6 }], 'unter 6 Monaten', 'under 6 months'],
    [[{ fromMonths: 0, toMonths: 12 }], 'unter 1 Jahr', 'under 1 year'],
    [[{ fromMonths: 0, toMonths: 18 }], 'unter 18 Monaten', 'under 18 months'],
    [[{ fromMonths: 0, toMonths: 24 }], 'unter 2 Jahren', 'under 2 years'],
    [[{ toMonths: 36 }], 'unter 3 Jahren', 'under 3 years'],
    [[{ fromMonths: 0, toMonths: 216 }], 'unter 18 Jahren', 'under 18 years'],
    [[{ fromMonths: 1, toMonths: 9 }], '1 bis 8 Monate', '1 to 8 months'],
    [[{ fromMonths: 6, toMonths: 12 }], '6 bis 11 Monate', '6 to 11 months'],
    [[{ fromMonths: 12, toMonths: 18 }], '12 bis 17 Monate', '12 to 17 months'],
    [[{ fromMonths: 12, toMonths: 24 }], '1 Jahr', '1 year'],
    [[{ fromMonths: 12, toMonths: 36 }], '1 bis 2 Jahre', '1 to 2 years'],
    [[{ fromMonths: 18, toMonths: 36 }], '18 Monate bis 2 Jahre', '18 months to 2 years'],
    [[{ fromMonths: 30, toMonths: 60 }], '2 bis 4 Jahre', '2 to 4 years'],
    [[{ fromMonths: 6, toMonths: 7 }], '6 Monate', '6 months'],
    [[{ fromMonths: 36, toMonths: 72 }], '3 bis 5 Jahre', '3 to 5 years'],
    [[{ fromMonths: 36, toMonths: 48 }], '3 Jahre', '3 years'],
    [[{ fromMonths: 72, toMonths: 132 }], '6 bis 10 Jahre', '6 to 10 years'],
    [[{ fromMonths: 108, toMonths: 156 }], '9 bis 12 Jahre', '9 to 12 years'],
    [[{ fromMonths: 36 }], 'ab 3 Jahren', 'from 3 years'],
    [[{ fromMonths: 12 }], 'ab 1 Jahr', 'from 1 year'],
    [[{ fromMonths: 18 }], 'ab 18 Monaten', 'from 18 months'],
    [[{ fromMonths: 1 }], 'ab 1 Monat', 'from 1 month'],
    [[{ fromMonths: 0 }], 'ab der Geburt', 'from birth'],
    [[{ fromMonths: 36, toMonths: 1200 }], 'ab 3 Jahren', 'from 3 years'],
    [
      [
        { fromMonths: -9, toMonths: 0 },
        { fromMonths: 36, toMonths: 72 },
      ],
      'in der Schwangerschaft, 3 bis 5 Jahre',
      'during pregnancy, 3 to 5 years',
    ],
  ];
  for (const [ages, inGerman, inEnglish] of cases) {
    it(`are "${inGerman}" and "${inEnglish}" for ${JSON.stringify(ages)}`, () => {
      expect(describeAges(ages, germanWords)).to.equal(inGerman);
      expect(describeAges(ages, englishWords)).to.equal(inEnglish);
    });
  }
});

describe('the age of a child in words', () => {
  const cases: [months: number, inGerman: string, inEnglish: string][] = [
    [-3, 'Schwangerschaft', 'Pregnancy'],
    [0, '0 Monate', '0 months'],
    [1, '1 Monat', '1 month'],
    [23, '23 Monate', '23 months'],
    [24, '2 Jahre', '2 years'],
    [95, '7 Jahre', '7 years'],
  ];
  for (const [months, inGerman, inEnglish] of cases) {
    it(`says "${inGerman}" and "${inEnglish}" for ${months} months`, () => {
      expect(describeAge(months, germanWords)).to.equal(inGerman);
      expect(describeAge(months, englishWords)).to.equal(inEnglish);
    });
  }
});
