import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { findPrograms, neighboursOf, programByAgs } from '../../src/model/directory.js';
import { parseDirectory } from '../../src/schema/parse.js';
import type { Directory } from '../../src/schema/directory.js';
import { pickText } from '../../src/model/text.js';

const directory = parseDirectory({
  directoryVersion: 1,
  programs: [
    {
      ags: '03157',
      name: 'Landkreis Peine',
      src: 'peine.json',
      postalCodes: ['31224', '31226', '38159'],
      places: ['Peine', 'Vechelde', 'Neustadt'],
      neighbours: ['03151', '99999'],
    },
    {
      ags: '03151',
      name: 'Landkreis Gifhorn',
      src: 'gifhorn.json',
      postalCodes: ['38518', '38159'],
      places: ['Gifhorn'],
    },
    {
      ags: '03241',
      name: 'Region Hannover',
      src: 'h.json',
      places: ['Neustadt am Rübenberge', 'Hannover', { de: 'Lehrte', tr: 'Lehrte (TR)' }],
    },
    { ags: '03252', name: 'Landkreis Hameln-Pyrmont', src: 'hp.json', places: ['Bad Münder am Deister'] },
    { ags: '03241001', name: 'Landeshauptstadt Hannover', src: 'lhh.json' },
  ],
}).directory!;

const found = (query: string) =>
  findPrograms(directory, query).map(({ program, place }) =>
    place ? `${pickText(place, 'de', 'de').text} (${program.ags})` : program.ags,
  );

describe('a directory of municipalities', () => {
  const queries: [what: string, query: string, matches: string[]][] = [
    ['a postal code', '31224', ['03157']],
    ['a postal code as on letters', ' D-31224 ', ['03157']],
    ['the beginning of one', '312', ['03157']],
    ['one that two share', '38159', ['03157', '03151']],
    ['a single digit', '3', []],
    ['an unknown one', '99999', []],
    ['a place', 'Vechelde', ['Vechelde (03157)']],
    ['the beginning of a place', 'vech', ['Vechelde (03157)']],
    ['a place that has the name of its Landkreis', 'Peine', ['Peine (03157)']],
    ['a place with its postal code', '31224 Peine', ['Peine (03157)']],
    ['a place with a postal code of elsewhere', '38518 Peine', ['Peine (03157)']],
    ['a postal code with a place that nobody knows', '31224 Woltorf', ['03157']],
    ['a municipality', 'Landkreis Gifhorn', ['03151']],
    ['a part of a name', 'pyrmont', ['03252']],
    ['an umlaut typed as two letters', 'bad muender', ['Bad Münder am Deister (03252)']],
    [
      'a name that several have, the same one first',
      'Neustadt',
      ['Neustadt (03157)', 'Neustadt am Rübenberge (03241)'],
    ],
    ['a name in another language', 'lehrte tr', ['Lehrte (03241)']],
    ['the middle of a word', 'ifhorn', []],
    ['nothing', ' ', []],
  ];
  for (const [what, query, matches] of queries)
    it(`finds by ${what}`, () => expect(found(query)).to.deep.equal(matches));

  it('takes what anybody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(findPrograms(directory, query))),
    );
  });

  it('knows a municipality by its AGS, and what it belongs to', () => {
    const by = (ags: string) => programByAgs(directory, ags)?.ags;
    expect([by('03157'), by('03157006'), by('03241001'), by('05111')]).to.deep.equal([
      '03157',
      '03157',
      '03241001',
      undefined,
    ]);
  });

  it('knows who is next to whom, whichever says so, and only those that have a file', () => {
    const neighbours = (ags: string) =>
      neighboursOf(directory, programByAgs(directory, ags)!).map(({ ags }) => ags);
    expect([neighbours('03157'), neighbours('03151'), neighbours('03252')]).to.deep.equal([
      ['03151'],
      ['03157'],
      [],
    ]);
  });

  it('of the examples names what lies beside it, with as many services', () => {
    const read = (name: string) => JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as object;
    const example: Directory = parseDirectory(read('directory.json')).directory!;
    expect(example.programs).to.have.length(3);
    for (const { ags, name, src, services } of example.programs) {
      const file = read(src) as { municipality: object; services: unknown[] };
      expect(file.municipality).to.include({ ags, name });
      expect(file.services).to.have.length(services!);
    }
  });
});
