import { expect } from 'chai';
import fc from 'fast-check';
import { parseLine, parseProse } from '../../src/model/prose.js';

/** The links in a line, as `text → href`. */
const linked = (line: string) =>
  parseLine(line).flatMap(({ text, href }) => (href ? [`${text} → ${href}`] : []));

/** Blocks in short form: a paragraph as a string, a list as an array. */
const blocks = (text: string) =>
  parseProse(text).map(({ kind, lines }) => {
    const texts = lines.map((line) => line.map(({ text }) => text).join(''));
    return kind === 'list' ? texts : texts.join('|');
  });

describe('parseProse', () => {
  const cases: [what: string, text: string, read: (string | string[])[]][] = [
    ['one line as one paragraph', 'Hallo', ['Hallo']],
    ['an empty line as the end of a paragraph', 'eins\n\nzwei\n \t\ndrei', ['eins', 'zwei', 'drei']],
    ['a line break as a line break', 'Burgstraße 1\n31224 Peine', ['Burgstraße 1|31224 Peine']],
    ['line ends of all systems alike', 'a\r\nb\rc\n\r\nd', ['a|b|c', 'd']],
    [
      'lines with a dash as a list',
      'Zum Beispiel:\n- Wohngeld\n– Kurse',
      ['Zum Beispiel:', ['Wohngeld', 'Kurse']],
    ],
    ['lines with a bullet as a list', '• eins\n  * zwei\n· drei', [['eins', 'zwei', 'drei']]],
    ['a list with empty lines as one list', '- eins\n\n- zwei\n\nEnde', [['eins', 'zwei'], 'Ende']],
    ['a dash within a word as text', '-5 Grad\nEltern-Kind-Gruppe', ['-5 Grad|Eltern-Kind-Gruppe']],
    ['white space as nothing', ' \n ', []],
    ['markup as text', '<b>fett</b>', ['<b>fett</b>']],
  ];
  for (const [what, text, read] of cases) {
    it(`reads ${what}`, () => expect(blocks(text)).to.deep.equal(read));
  }
});

describe('parseLine', () => {
  const found: [line: string, links: string[]][] = [
    ['Siehe https://www.gifhorn.de.', ['https://www.gifhorn.de → https://www.gifhorn.de']],
    ['(www.peine.de), oder?', ['www.peine.de → https://www.peine.de']],
    ['Www.peine.de!', ['Www.peine.de → https://Www.peine.de']],
    ['„https://x.example/a?b=1&c=2#d“', ['https://x.example/a?b=1&c=2#d → https://x.example/a?b=1&c=2#d']],
    [
      'https://de.wikipedia.org/wiki/Peine_(Stadt), dort',
      ['https://de.wikipedia.org/wiki/Peine_(Stadt) → https://de.wikipedia.org/wiki/Peine_(Stadt)'],
    ],
    [
      'https://präventionskette.example/übergang',
      ['https://präventionskette.example/übergang → https://präventionskette.example/übergang'],
    ],
    ['Mail an a.b-c@landkreis-peine.de.', ['a.b-c@landkreis-peine.de → mailto:a.b-c@landkreis-peine.de']],
    ['info@jugendbüro.example', ['info@jugendbüro.example → mailto:info@jugendbüro.example']],
    ['Rufen Sie 05171 / 401-2260 an.', ['05171 / 401-2260 → tel:+4951714012260']],
    ['Tel. (05171) 401-0, Zimmer 12', ['(05171) 401-0 → tel:+4951714010']],
    ['(05171 401-0)', ['05171 401-0 → tel:+4951714010']],
    ['Telefonnummer: +49 5171 401 9000', ['+49 5171 401 9000 → tel:+4951714019000']],
    ['05171 401-0 / 05171 401-1', ['05171 401-0 → tel:+4951714010', '05171 401-1 → tel:+4951714011']],
    ['Nummer gegen Kummer: 116 111', ['116 111 → tel:116111']],
    [
      'Frau Beck, 05171 4010, b@x.example, www.x.example',
      [
        '05171 4010 → tel:+4951714010',
        'b@x.example → mailto:b@x.example',
        'www.x.example → https://www.x.example',
      ],
    ],
  ];
  for (const [line, links] of found) {
    it(`finds the links in "${line}"`, () => expect(linked(line)).to.deep.equal(links));
  }

  describe('does not link', () => {
    for (const [what, line] of [
      ['a fax number', 'Fax: 05171 401-7700'],
      ['a fax number by its longer name', 'Telefax-Nr. 05171 401-7700, Faxnummer 05171 401-7701'],
      ['a date', 'am 07.10.2020, 01.02.–03.02.2021 und 2020-09-28'],
      ['a month', '01/2021 und 09/2020, 02–03/2021'],
      ['a date with slashes', '07/10/2020'],
      ['a paper', 'Vorlage 2020/608 und 2021/844, Drucksache 0123/2021'],
      ['an IBAN', 'DE89 3704 0044 0532 0130 00 oder DE89370400440532013000'],
      ['an account', 'Konto-Nr. 0532013000, BLZ 0441 2345'],
      ['a postal code', '01067 Dresden, 31224 Peine'],
      ['a time', 'Mo 08:00 - 12:00 Uhr, 0800 - 1200 Uhr'],
      ['an age and a count', '0–3 Jahre, 134.966 Einwohner'],
      ['two numbers that share their beginning', '05171 4010 / 4011'],
      ['a number within a word', 'A05171401226 und 05171401226B'],
      ['what only begins like an address', 'www. und https:// und https://... und a@b'],
      ['other schemes', 'javascript:alert(1) und ftp://x.example'],
    ] as const) {
      it(what, () => expect(linked(line)).to.deep.equal([]));
    }
  });

  it('keeps every character of any line', () => {
    const word = fc.constantFrom(
      '05171 401-0',
      'www.x.de',
      'a@b.de',
      'Fax',
      '/',
      '(0)',
      '+49',
      'DE12',
      ' ',
      '.',
      '😀',
    );
    const line = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(line, (line) => {
        const pieces = parseLine(line).map(({ text }) => text);
        expect(pieces.join('')).to.equal(line);
      }),
    );
  });

  it('is fast for lines that are designed to be slow', () => {
    for (const part of ['a.', '0', '0 ', '(0)', ' 1', 'http://(', 'www.a(', 'a@a-', '+1']) {
      const line = `DE12${part.repeat(50_000)}`;
      expect(parseLine(line).length).to.be.greaterThan(0);
    }
  });
});
