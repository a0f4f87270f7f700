import { expect } from 'chai';
import { formatAges, hasPhase, parseAges, togglePhase } from '../../../src/authoring/form/values/ages.js';
import { formatDate, parseDate } from '../../../src/authoring/form/values/dates.js';
import {
  formatTime,
  lineFormat,
  parsePhone,
  parseTime,
  parseUrl,
} from '../../../src/authoring/form/values/lines.js';
import {
  numberFormat,
  parseAmount,
  parseShare,
  shareFormat,
} from '../../../src/authoring/form/values/numbers.js';
import type { TypedValue } from '../../../src/authoring/form/values/typed-value.js';

const valueOf = (typed: TypedValue) => ('value' in typed ? typed.value : `! ${typed.problem}`);

/** What somebody types, and what it means; what begins with an exclamation mark is a problem. */
function means(parse: (text: string) => TypedValue, pairs: Record<string, unknown>): void {
  for (const [typed, expected] of Object.entries(pairs))
    expect(valueOf(parse(typed)), typed).to.deep.equal(expected);
}

describe('a date that somebody types', () => {
  const today = new Date('2026-11-28T12:00Z');
  const parse = (text: string) => parseDate(text, today);

  it('is as exact as it was typed', () => {
    means(parse, {
      '31.12.2019': '2019-12-31',
      '1.2.2020': '2020-02-01',
      '1. 2. 2020': '2020-02-01',
      '3. September 2026': '2026-09-03',
      'Do, 3.9.2026': '2026-09-03',
      '12/2017': '2017-12',
      '12.2017': '2017-12',
      'März 2021': '2021-03',
      '2021': '2021',
      '2019-12-31': '2019-12-31',
      '2019-12': '2019-12',
      heute: '2026-11-28',
    });
  });

  it('may have a time of day, by the clock of Berlin', () => {
    means(parse, {
      '3.9.2026 15:30': '2026-09-03T15:30:00+02:00',
      '3. September 2026, 15 Uhr': '2026-09-03T15:00:00+02:00',
      '3.12.2026 um 9.30 Uhr': '2026-12-03T09:30:00+01:00',
    });
  });

  it('is refused where it is none, with the reason', () => {
    means(parse, {
      '31.2.2021': '! no-such-day',
      '2021-02-30': '! no-such-day',
      '1.2.20': '! date',
      'nächste Woche': '! date',
      '13/2020': '! date',
      '3.9.2026 25:00': '! date',
      'Quartal 3 2020': '! date',
    });
  });

  it('is shown in a form that can be typed again', () => {
    for (const date of ['2019-12-31', '2017-12', '2021', '2026-09-03T15:30:00+02:00'])
      expect(valueOf(parse(formatDate(date))), date).to.equal(date);
    expect(formatDate('nie')).to.equal('nie');
    expect(formatDate({ year: 2020 })).to.equal('');
  });
});

describe('a number that somebody types', () => {
  it('has the points and commas of the language', () => {
    means((text) => parseAmount(text, 'de'), {
      '134.966': 134966,
      '12,5': 12.5,
      '1.250,50 €': 1250.5,
      '13137': 13137,
    });
    means((text) => parseAmount(text, 'en'), { '134,966': 134966, '12.5': 12.5 });
    expect(numberFormat.format(134966, 'de')).to.equal('134.966');
    expect(numberFormat.format(134966, 'en')).to.equal('134,966');
  });

  it('is a share in per cent', () => {
    means((text) => parseShare(text, 'de'), {
      '14,17 %': 0.1417,
      '8,3': 0.083,
      '100': 1,
      '9,0 Prozent': 0.09,
    });
    expect(shareFormat.format(0.1417, 'de')).to.equal('14,17 %');
    expect(shareFormat.format(0.07, 'de')).to.equal('7 %');
  });

  it('is refused where it is none', () => {
    means((text) => parseAmount(text, 'de'), {
      viele: '! number',
      '1.2.3': '! number',
      '12 bis 15': '! number',
    });
    means((text) => parseShare(text, 'de'), { '140 %': '! share', '-3': '! share', fast: '! number' });
  });

  it('is a decimal one where it is a place on the map, with a comma or a point', () => {
    const degrees = lineFormat('latitude', true);
    means((text) => degrees.parse(text, 'de'), {
      '52,316': 52.316,
      '52.316': 52.316,
      '10': 10,
      'N 52': '! number',
    });
    expect(degrees.format(52.316, 'de')).to.equal('52,316');
  });
});

describe('an age that somebody types', () => {
  it('is stored in months, and includes those of the last age', () => {
    means(parseAges, {
      'ab 3 Jahre': [{ fromMonths: 36 }],
      'ab 3 Jahren': [{ fromMonths: 36 }],
      '6 bis 18 Monate': [{ fromMonths: 6, toMonths: 19 }],
      '3-6 Jahre': [{ fromMonths: 36, toMonths: 84 }],
      '3 bis unter 6 Jahre': [{ fromMonths: 36, toMonths: 72 }],
      '3–6': [{ fromMonths: 36, toMonths: 84 }],
      'bis 10 Jahre': [{ fromMonths: 0, toMonths: 132 }],
      'unter 3 Jahren': [{ fromMonths: 0, toMonths: 36 }],
      '18 Monate bis 3 Jahre': [{ fromMonths: 18, toMonths: 48 }],
      '5 Jahre': [{ fromMonths: 60, toMonths: 72 }],
      Schwangerschaft: [{ fromMonths: -9, toMonths: 0 }],
      'Schwangerschaft bis 1 Jahr': [{ fromMonths: -9, toMonths: 24 }],
      'ab der Geburt': [{ fromMonths: 0 }],
      alle: [{ fromMonths: -9, toMonths: 132 }],
      '0-3 Jahre, 6-10 Jahre': [
        { fromMonths: 0, toMonths: 48 },
        { fromMonths: 72, toMonths: 132 },
      ],
    });
  });

  it('is refused where it is none', () => {
    means(parseAges, {
      Kinder: '! age',
      '5': '! age',
      '6 bis 3 Jahre': '! age-order',
      'ab 900 Jahre': '! age',
      '3 Jahre, viele': '! age',
    });
  });

  it('is shown as families read it, which can be typed again', () => {
    for (const typed of [
      'ab 3 Jahren',
      '6 bis 18 Monate',
      '3 bis 6 Jahre',
      'unter 3 Jahren',
      '18 Monate bis 3 Jahre',
      'ab der Geburt',
      'in der Schwangerschaft',
    ])
      expect(formatAges(valueOf(parseAges(typed)), 'de')).to.equal(typed);
    expect(formatAges([{ fromMonths: 'drei' }], 'de')).to.equal('');
    expect(formatAges('ab 3', 'de')).to.equal('ab 3');
  });

  it('can be put together from phases', () => {
    const two = togglePhase(togglePhase([], '0-3'), '3-6');
    expect(two).to.deep.equal([{ fromMonths: 0, toMonths: 72 }]);
    expect(hasPhase(two, '3-6')).to.be.true;
    expect(togglePhase(two, '0-3')).to.deep.equal([{ fromMonths: 36, toMonths: 72 }]);
    expect(togglePhase([{ fromMonths: 0 }], '3-6')).to.deep.equal([
      { fromMonths: 0, toMonths: 36 },
      { fromMonths: 72 },
    ]);
  });
});

describe('an address, a number or a time that somebody types', () => {
  it('gets the https that was left out', () => {
    means(parseUrl, {
      'www.gifhorn.de': 'https://www.gifhorn.de',
      'gifhorn.de/familie?x=1': 'https://gifhorn.de/familie?x=1',
      'http://alt.example': 'http://alt.example',
      '/familie': '/familie',
      'images/peine.svg': 'images/peine.svg',
      'programm.pdf': 'programm.pdf',
      'müller-hilft.de': 'https://müller-hilft.de',
    });
    means(parseUrl, {
      'folgt noch': '! url',
      'info@gifhorn.de': '! url',
      gibtsnicht: '! url',
      'javascript:alert(1)': '! url',
      'C:\\Bilder': '! url',
    });
  });

  it('is dialled from anywhere, or says why not and is kept', () => {
    expect(parsePhone('Tel.: 05171 401-0')).to.deep.equal({ value: '05171 401-0' });
    expect(parsePhone('116 117')).to.deep.equal({ value: '116 117' });
    expect(parsePhone('030 23')).to.deep.equal({ value: '030 23', problem: 'phone-short' });
    expect(parsePhone('401-2260')).to.deep.equal({ value: '401-2260', problem: 'phone-prefix' });
    expect(parsePhone('05171 4010 / 05171 4011')).to.deep.include({ problem: 'phone-long' });
    expect(parsePhone('folgt')).to.deep.equal({ problem: 'phone' });
  });

  it('is a time of day', () => {
    means(parseTime, {
      '9': '09:00',
      '9:30': '09:30',
      '9.30 Uhr': '09:30',
      '930': '09:30',
      '1430': '14:30',
      '24': '24:00',
    });
    means(parseTime, { '25': '! time', '9:75': '! time', früh: '! time', '24:30': '! time' });
    expect(['09:00', '9:30', '14:00', '00:00'].map(formatTime)).to.deep.equal(['9', '9:30', '14', '0']);
  });

  it('is of the form that its field wants', () => {
    const parse = (expected: Parameters<typeof lineFormat>[0]) => (text: string) =>
      lineFormat(expected, false).parse(text, 'de');
    means(parse('postal-code'), { ' 31224 ': '31224', 'D-31224': '31224', '3122': '! postal-code' });
    means(parse('ags'), { '03 157': '03157', '3157': '! ags' });
    means(parse('email'), {
      'a.b@example.de': 'a.b@example.de',
      'a.b (at) example.de': 'a.b@example.de',
      'a.b@': '! email',
    });
    means(parse('currency'), { '€': 'EUR', eur: 'EUR', Taler: '! currency' });
    means(parse('id'), { 'fruehe-hilfen': 'fruehe-hilfen', 'frühe hilfen': '! id' });
    means(parse('language'), { uk: 'uk', 'de-simple': 'de-simple', 'Leichte Sprache': '! language' });
  });
});
