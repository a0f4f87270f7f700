import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { JsonMistakeKind } from '../../src/authoring/json/json-mistake.js';
import { parsePath } from '../../src/authoring/json/json-path.js';
import { scanJson } from '../../src/authoring/json/json-scanner.js';
import { repairJson } from '../../src/authoring/json/repair-json.js';
import { applyEdits, locationAt, offsetBefore } from '../../src/authoring/json/text-edits.js';

/** The first mistake in a text, and what stands there. */
function mistakeIn(text: string): [JsonMistakeKind | undefined, string] {
  const [mistake] = scanJson(text).mistakes;
  return [mistake?.kind, text.slice(mistake?.offset ?? text.length, (mistake?.offset ?? 0) + 6)];
}

/** Where values of some paths begin, by path. */
const offsetsIn = (text: string, paths: string[]) => {
  const { spans } = scanJson(text, paths.map(parsePath));
  return new Map(paths.flatMap((path, index) => (spans[index] ? [[path, spans[index].start]] : [])));
};

describe('a mistake in JSON', () => {
  const cases: [text: string, mistake: JsonMistakeKind, at: string][] = [
    ['{"name": "Peine"', 'end', ''],
    ['', 'end', ''],
    ['{} }', 'trailing-text', '}'],
    ['{"a": 1 "b": 2}', 'comma', '"b": 2'],
    ['[1, 2,]', 'extra-comma', ',]'],
    ['[1,, 2]', 'extra-comma', ',, 2]'],
    ['{"a" 1}', 'colon', '1}'],
    ['{name: "Peine"}', 'key', 'name: '],
    ['{„name“: 1}', 'quotes', '„name“'],
    ["['Peine']", 'quotes', "'Peine"],
    ['["Peine\n", 1]', 'open-string', '"Peine'],
    ['["C:\\Peine"]', 'escape', '\\Peine'],
    ['{"ags": 03157}', 'leading-zero', '03157}'],
    ['[1.]', 'number', '1.]'],
    ['[+1]', 'number', '+1]'],
    ['{"public": ja}', 'word', 'ja}'],
    ['{ // Peine\n}', 'comment', '// Pei'],
    ['[1, # zwei\n2]', 'comment', '# zwei'],
    ['[}', 'value', '}'],
  ];
  for (const [text, mistake, at] of cases) {
    it(`${JSON.stringify(text)}: ${mistake}`, () => expect(mistakeIn(text)).to.deep.equal([mistake, at]));
  }

  it('is found exactly if JSON.parse fails', () => {
    const piece = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '\\',
        '\\u00e4',
        '0',
        '12',
        '-',
        '.',
        'e',
        'true',
        'nul',
        ' ',
        '\n',
        '/',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.json(),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(scanJson(text).mistakes.length === 0, text).to.equal(isJson);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the repair of JSON', () => {
  const repaired: [text: string, result: string][] = [
    ['{"a": 1 "b": 2}', '{"a": 1, "b": 2}'],
    ['{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}'],
    ['[1, 2,]', '[1, 2]'],
    ['[1,, 2]', '[1, 2]'],
    ["{'a': 'b \\' c \"d\"'}", '{"a": "b \' c \\"d\\""}'],
    ['{„a“: “b”, "c": «d»}', '{"a": "b", "c": "d"}'],
    ['{"a": "Peine“,\n"b": 1}', '{"a": "Peine",\n"b": 1}'],
    ['{ // Peine\n"a": /* b */ 1 }', '{ \n"a":  1 }'],
    ['{"a": [{"b": 1}\n', '{"a": [{"b": 1}]}\n'],
    ['{"a": 0,083, "b": 14,17}', '{"a": 0.083, "b": 14.17}'],
    [
      '{"ags": 03157, "number": 05171 401-0, "b": 2021-04-30}',
      '{"ags": "03157", "number": "05171 401-0", "b": "2021-04-30"}',
    ],
    ['{a: True, b: nein, c: None}', '{"a": true, "b": false, "c": null}'],
    ['{"a": "die "Frühen Hilfen" im Kreis"}', '{"a": "die \\"Frühen Hilfen\\" im Kreis"}'],
    ['{"a": "eins\nzwei\tdrei"}', '{"a": "eins\\nzwei\\tdrei"}'],
    ['{"a":\u00a01}', '{"a": 1}'],
    ['["C:\\Peine"]', '["C:\\\\Peine"]'],
    ['{"a" = 1; "b": .5}', '{"a" : 1, "b": 0.5}'],
  ];
  for (const [text, result] of repaired)
    it(`makes ${JSON.stringify(text)} ${JSON.stringify(result)}`, () => {
      expect(repairJson(text)?.text).to.equal(result);
      JSON.parse(result);
    });

  for (const text of [
    '{"a": Peine}',
    '{"a" 1}',
    '{"a": "Peine',
    '{"a": 1}}',
    '{"a": [1}',
    '[1 2]',
    '{"a":',
    '{"a": 08}',
    '{"a": "Peine,\n"b": 1}',
  ])
    it(`leaves ${JSON.stringify(text)} to its author`, () => expect(repairJson(text)).to.equal(undefined));

  it('finds a comment, and whatever else is wrong behind it', () =>
    expect(
      scanJson('{ # Peine\n"a": 1 "b": Peine, "c": [1,] }').mistakes.map(({ kind }) => kind),
    ).to.deep.equal(['comment', 'comma', 'word', 'extra-comma']));

  it('takes neither a slash in a text nor an apostrophe for a mistake', () =>
    expect(scanJson('{"a": "https://x.de // y # z \'n Treff „so“"}').mistakes).to.deep.equal([]));
});

describe('the offset before edits', () => {
  it('is that of the same character', () => {
    const text = 'abc def ghi';
    const edits = [
      { start: 8, end: 8, text: '++' },
      { start: 0, end: 4, text: '' },
    ];
    const edited = applyEdits(text, edits);
    expect(edited).to.equal('def ++ghi');
    for (const char of 'defghi') expect(text[offsetBefore(edits, edited.indexOf(char))]).to.equal(char);
    expect(offsetBefore(edits, edited.indexOf('+'))).to.equal(8);
  });
});

describe('the offset of a value in JSON', () => {
  const text = readFileSync('examples/peine.json', 'utf8');

  it('is where the value begins', () => {
    const small = '{\n  "a": [1, {"b": 2}, 3],\n  "d": "x"\n}';
    const offsets = offsetsIn(small, ['a[1].b', 'a[2]', 'd', 'a', 'z', 'a[7]']);
    const found = [...offsets].map(([path, offset]) => [path, small.slice(offset, offset + 2)]);
    expect(Object.fromEntries(found)).to.deep.equal({ a: '[1', 'a[1].b': '2}', 'a[2]': '3]', d: '"x' });
  });

  it('is found in a real file', () => {
    const offsets = offsetsIn(text, ['municipality.ags', 'contacts[0].name']);
    expect(text.slice(offsets.get('municipality.ags'), offsets.get('municipality.ags')! + 7)).to.equal(
      '"03157"',
    );
    expect(locationAt(text, offsets.get('municipality.ags')!)).to.deep.equal({ line: 9, column: 12 });
    expect(offsets.has('contacts[0].name')).to.equal(true);
  });

  it('is found in ten megabytes without a noticeable delay', () => {
    const large = JSON.stringify(
      { services: Array.from({ length: 60_000 }, () => ({ name: 'x'.repeat(150) })) },
      null,
      1,
    );
    const start = performance.now();
    const offsets = offsetsIn(large, ['services[59999].name']);
    expect(offsets.size).to.equal(1);
    expect(performance.now() - start).to.be.lessThan(1500);
  });
});
