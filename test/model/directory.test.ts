import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { findMunicipalities, neighboursOf, municipalityByAgs } from '../../src/model/directory.js';
import type { Directory } from '../../src/schema/directory.js';
import { parseDirectory } from '../../src/schema/parse.js';
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

const matchesOf = (query: string) =>
  findMunicipalities(directory, query).map(({ municipality: { ags }, place }) =>
    place ? `${pickText(place, 'de', 'de').text} (${ags})` : ags,
  );

describe('a directory of municipalities', () => {
  const queries: [kind: string, query: string, matches: string[]][] = [
    ['a postal code', '31224', ['03157']],
    ['a postal code as written on letters', ' D-31224 ', ['03157']],
    ['the beginning of a postal code', '312', ['03157']],
    ['a postal code that two share', '38159', ['03157', '03151']],
    ['a single digit', '3', []],
    ['an unknown postal code', '99999', []],
    ['a place', 'Vechelde', ['Vechelde (03157)']],
    ['the beginning of a place', 'vech', ['Vechelde (03157)']],
    ['a place that has the name of its Landkreis', 'Peine', ['Peine (03157)']],
    ['a place with its postal code', '31224 Peine', ['Peine (03157)']],
    ['a place with the postal code of another', '38518 Peine', ['Peine (03157)']],
    ['a postal code with an unknown place', '31224 Woltorf', ['03157']],
    ['a municipality', 'Landkreis Gifhorn', ['03151']],
    ['a part of a name', 'pyrmont', ['03252']],
    ['an umlaut typed as two letters', 'bad muender', ['Bad Münder am Deister (03252)']],
    [
      'a name that several have, the equal one first',
      'Neustadt',
      ['Neustadt (03157)', 'Neustadt am Rübenberge (03241)'],
    ],
    ['a name in another language', 'lehrte tr', ['Lehrte (03241)']],
    ['the middle of a word', 'ifhorn', []],
    ['nothing', ' ', []],
  ];
  for (const [kind, query, matches] of queries)
    it(`finds municipalities by ${kind}`, () => expect(matchesOf(query)).to.deep.equal(matches));

  it('accepts any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) =>
        Array.isArray(findMunicipalities(directory, query)),
      ),
    );
  });

  it('finds a municipality by its AGS, or by that of a smaller one in it', () => {
    const agsFor = (ags: string) => municipalityByAgs(directory, ags)?.ags;
    expect([agsFor('03157'), agsFor('03157006'), agsFor('03241001'), agsFor('05111')]).to.deep.equal([
      '03157',
      '03157',
      '03241001',
      undefined,
    ]);
  });

  it('lists neighbours named by either side, if they have a file', () => {
    const neighbours = (ags: string) =>
      neighboursOf(directory, municipalityByAgs(directory, ags)!).map(({ ags }) => ags);
    expect([neighbours('03157'), neighbours('03151'), neighbours('03252')]).to.deep.equal([
      ['03151'],
      ['03157'],
      [],
    ]);
  });

  it('of the examples names the files beside it, and their numbers of services', () => {
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
