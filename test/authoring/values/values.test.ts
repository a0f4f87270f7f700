import { expect } from 'chai';
import fc from 'fast-check';
import { writeAges } from '../../../src/authoring/values/ages-writer.js';
import { readAges } from '../../../src/authoring/values/ages.js';
import { readDate, writeDate } from '../../../src/authoring/values/dates.js';
import { readHours } from '../../../src/authoring/values/hours/hours-reader.js';
import { writeHours } from '../../../src/authoring/values/hours/hours-writer.js';
import { lineFormat } from '../../../src/authoring/values/line-formats.js';
import { readEmail, readUrl } from '../../../src/authoring/values/links.js';
import { numberFormat, readAmount, readShare, shareFormat } from '../../../src/authoring/values/numbers.js';
import { hasPhase, togglePhase } from '../../../src/authoring/values/phases.js';
import { readPhone, readPhones, writePhone } from '../../../src/authoring/values/phones.js';
import { readTime, writeTime } from '../../../src/authoring/values/times.js';
import { isCertain, type TypedValue } from '../../../src/authoring/values/typed-value.js';

const valueOf = (typed: TypedValue) => ('value' in typed ? typed.value : `! ${typed.problem}`);

/** What somebody types, and what it means; what begins with an exclamation mark is a problem. */
function means(parse: (text: string) => TypedValue, pairs: Record<string, unknown>): void {
  for (const [typed, expected] of Object.entries(pairs))
    expect(valueOf(parse(typed)), typed).to.deep.equal(expected);
}

describe('a date that somebody types', () => {
  const parse = (text: string) => readDate(text, '2026-11-28');

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
      'nächste Woche': '! date',
      '13/2020': '! date',
      '3.9.2026 25:00': '! date',
      'Quartal 3 2020': '! date',
    });
  });

  it('is doubtful where its year has two digits', () => {
    expect(parse('1.2.20')).to.deep.equal({ value: '2020-02-01', doubt: 'short-year' });
    expect(valueOf(parse('1.2.98'))).to.equal('1998-02-01');
  });

  it('is shown in a form that can be typed again', () => {
    for (const date of ['2019-12-31', '2017-12', '2021', '2026-09-03T15:30:00+02:00'])
      expect(valueOf(parse(writeDate(date))), date).to.equal(date);
    expect(writeDate('nie')).to.equal('nie');
    expect(writeDate({ year: 2020 })).to.equal('');
  });
});

describe('a number that somebody types', () => {
  it('has the points and commas of the language', () => {
    means((text) => readAmount(text, 'de'), {
      '134.966': 134966,
      '12,5': 12.5,
      '1.250,50 €': 1250.5,
      '13137': 13137,
    });
    means((text) => readAmount(text, 'en'), { '134,966': 134966, '12.5': 12.5 });
    expect(numberFormat.format(134966, 'de')).to.equal('134.966');
    expect(numberFormat.format(134966, 'en')).to.equal('134,966');
  });

  it('is a share in per cent', () => {
    means((text) => readShare(text, 'de'), {
      '14,17 %': 0.1417,
      '8,3': 0.083,
      '100': 1,
      '9,0 Prozent': 0.09,
    });
    expect(shareFormat.format(0.1417, 'de')).to.equal('14,17 %');
    expect(shareFormat.format(0.07, 'de')).to.equal('7 %');
  });

  it('is refused where it is none', () => {
    means((text) => readAmount(text, 'de'), {
      viele: '! number',
      '1.2.3': '! number',
      '12 bis 15': '! number',
    });
    means((text) => readShare(text, 'de'), { '140 %': '! share', '-3': '! share', fast: '! number' });
  });

  it('is a decimal one where it is a place on the map, with a comma or a point', () => {
    const degrees = lineFormat('latitude', true);
    means((text) => degrees.parse(text, 'de'), {
      '52,316': 52.316,
      '52.316': 52.316,
      '10': 10,
      '52,316° N': 52.316,
      'N 52': '! number',
    });
    expect(degrees.format(52.316, 'de')).to.equal('52,316');
  });
});

describe('an age that somebody types', () => {
  it('is stored in months, and includes those of the last age', () => {
    means(readAges, {
      'ab 3 Jahre': [{ fromMonths: 36 }],
      'ab 3 Jahren': [{ fromMonths: 36 }],
      '6 bis 18 Monate': [{ fromMonths: 6, toMonths: 19 }],
      '3-6 Jahre': [{ fromMonths: 36, toMonths: 84 }],
      '3 bis unter 6 Jahre': [{ fromMonths: 36, toMonths: 72 }],
      '3–6': [{ fromMonths: 36, toMonths: 84 }],
      'bis 10 Jahre': [{ toMonths: 132 }],
      'unter 3 Jahren': [{ toMonths: 36 }],
      U3: [{ toMonths: 36 }],
      Ü3: [{ fromMonths: 36 }],
      'Kinder ab 3 J.': [{ fromMonths: 36 }],
      '½ bis 3 Jahre': [{ fromMonths: 6, toMonths: 48 }],
      '6+ Jahre': [{ fromMonths: 72 }],
      'from 3 to 5 years': [{ fromMonths: 36, toMonths: 72 }],
      'under 3 years': [{ toMonths: 36 }],
      schwanger: [{ fromMonths: -9, toMonths: 0 }],
      'für alle Altersgruppen': [{ fromMonths: -9, toMonths: 132 }],
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
    means(readAges, {
      Kinder: '! age',
      '6 bis 3 Jahre': '! age-order',
      'ab 900 Jahre': '! age',
      '3 Jahre, viele': '! age',
    });
  });

  it('is doubtful without a unit', () => {
    expect(readAges('5')).to.deep.equal({ value: [{ fromMonths: 60, toMonths: 72 }], doubt: 'age-in-years' });
    expect(readAges('36 bis 71')).to.deep.include({ doubt: 'age-in-months' });
  });

  it('is shown exactly, in German and English, and can be typed again', () => {
    const bound = fc.oneof(fc.integer({ min: -9, max: 260 }), fc.constantFrom(-9, 0, 36, 72, 132));
    const spans = fc
      .array(fc.record({ fromMonths: bound, toMonths: bound }, { requiredKeys: [] }), {
        minLength: 1,
        maxLength: 3,
      })
      .filter((list) =>
        list.every(({ fromMonths, toMonths }) =>
          fromMonths === undefined || toMonths === undefined
            ? fromMonths !== toMonths
            : fromMonths < toMonths,
        ),
      );
    fc.assert(
      fc.property(spans, fc.constantFrom('de' as const, 'en' as const), (ages, language) => {
        const typed = readAges(writeAges(ages, language));
        expect(isCertain(typed), writeAges(ages, language)).to.be.true;
        expect(valueOf(typed), writeAges(ages, language)).to.deep.equal(ages);
      }),
      { numRuns: 500 },
    );
    expect(writeAges([{ fromMonths: 'drei' }], 'de')).to.equal('');
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
    means(readUrl, {
      'www.gifhorn.de': 'https://www.gifhorn.de',
      'gifhorn.de/familie?x=1': 'https://gifhorn.de/familie?x=1',
      'http://alt.example': 'http://alt.example',
      '/familie': '/familie',
      'images/peine.svg': 'images/peine.svg',
      'programm.pdf': 'programm.pdf',
      'müller-hilft.de': 'https://müller-hilft.de',
    });
    means(readUrl, {
      'folgt noch': '! url',
      'info@gifhorn.de': '! url',
      gibtsnicht: '! url',
      'javascript:alert(1)': '! url',
      'C:\\Bilder': '! url',
    });
  });

  it('is dialled from anywhere, or says why not and is kept', () => {
    expect(readPhone('Tel.: 05171 401-0')).to.deep.equal({ value: { number: '05171 401-0' } });
    expect(readPhone('116 117')).to.deep.equal({ value: { number: '116 117' } });
    expect(readPhone('030 23')).to.deep.equal({ value: { number: '030 23' }, problem: 'phone-short' });
    expect(readPhone('401-2260')).to.deep.equal({ value: { number: '401-2260' }, problem: 'phone-prefix' });
    expect(readPhone('05171 4010 / 05171 4011')).to.deep.include({ problem: 'phone-long' });
    expect(readPhone('folgt')).to.deep.equal({ problem: 'phone' });
  });

  it('is one of several numbers, each with what it is for', () => {
    const text = '05171 4010; Fax: 05171 4011; Mobil: 0151 1234567 (nur vormittags)';
    const typed = readPhones(text);
    expect(valueOf(typed)).to.deep.equal([
      { number: '05171 4010' },
      { number: '05171 4011', type: 'fax' },
      { number: '0151 1234567', type: 'mobile', note: 'nur vormittags' },
    ]);
    const phones = (valueOf(typed) as unknown[]).map((phone) => writePhone(phone, 'de'));
    expect(phones.join('; ')).to.equal(text);
  });

  it('is a mail address, wherever it was copied from', () => {
    means(readEmail, { 'Anna Otto <a.otto@example.de>': 'a.otto@example.de', 'mailto:a@b.de': 'a@b.de' });
    expect(readEmail('a@b.de; c@d.de')).to.deep.equal({ value: 'a@b.de', doubt: 'first-of-several' });
  });

  it('are hours of a week', () => {
    const text = 'Mo, Mi 9–12; Do 14–16';
    expect(writeHours(valueOf(readHours(text)) as unknown[], 'de')).to.equal(text);
    expect(readHours('wann immer Sie wollen')).to.deep.equal({ problem: 'hours' });
  });

  it('is a time of day', () => {
    means(readTime, {
      '9': '09:00',
      '9:30': '09:30',
      '9.30 Uhr': '09:30',
      '930': '09:30',
      '1430': '14:30',
      '24': '24:00',
    });
    means(readTime, { '25': '! time', '9:75': '! time', früh: '! time', '24:30': '! time' });
    expect(['09:00', '9:30', '14:00', '00:00'].map(writeTime)).to.deep.equal(['9', '9:30', '14', '0']);
  });

  it('is of the form that its field wants', () => {
    const parse = (expected: Parameters<typeof lineFormat>[0]) => (text: string) =>
      lineFormat(expected, false).parse(text, 'de');
    means(parse('postal-code'), { ' 31224 ': '31224', 'D-31224': '31224', '312': '! postal-code' });
    means(parse('ags'), { '03 157': '03157', '3157': '! ags' });
    means(parse('email'), {
      'a.b@example.de': 'a.b@example.de',
      'a.b (at) example.de': 'a.b@example.de',
      'a.b@': '! email',
    });
    means(parse('currency'), { '€': 'EUR', eur: 'EUR', Taler: '! currency' });
    means(parse('id'), { 'fruehe-hilfen': 'fruehe-hilfen', 'frühe hilfen': '! id' });
    means(parse('language'), {
      uk: 'uk',
      'de-simple': 'de-simple',
      Ukrainisch: 'uk',
      'Leichte Sprache': 'de-simple',
      Klingonisch: '! language',
    });
  });
});
