import { expect } from 'chai';
import fc from 'fast-check';
import { readDirectoryFile } from '../../src/sources/directory-reader.js';
import { issueSummaries, fileOf, BASE_URL } from './files.js';

const read = (content: string | object) => readDirectoryFile(fileOf(content));
const peine = { ags: '03157', name: 'Landkreis Peine', src: 'peine.json' };

describe('a directory file', () => {
  it('has the URLs of the municipalities’ files', () => {
    const { directory, issues } = read({
      directoryVersion: 1,
      programs: [{ ...peine, postalCodes: ['31224'] }],
    });
    expect(directory!.programs).to.deep.equal([
      { ...peine, src: `${BASE_URL}peine.json`, postalCodes: ['31224'], places: [], neighbours: [] },
    ]);
    expect(issues).to.deep.equal([]);
  });

  const folders: [written: string, meant: string][] = [
    ['suche/03157/', `${BASE_URL}suche/03157/`],
    ['suche/03157', `${BASE_URL}suche/03157/`],
    ['suche/03157/pagefind-entry.json', `${BASE_URL}suche/03157/`],
    ['https://daten.example.de/suche/', 'https://daten.example.de/suche/'],
  ];
  for (const [written, meant] of folders)
    it(`resolves an index that is written as ${written}`, () => {
      const { directory } = read({ directoryVersion: 1, programs: [{ ...peine, index: written }] });
      expect(directory!.programs[0]!.index).to.equal(meant);
    });

  it('keeps a municipality without an index, and loses only an invalid index', () => {
    const reading = read({
      directoryVersion: 1,
      programs: [peine, { ...peine, index: 'javascript:alert(1)' }],
    });
    expect(reading.directory!.programs.map((program) => 'index' in program)).to.deep.equal([false, false]);
    expect(issueSummaries(reading)).to.deep.equal(['programs[1].index: url (programs[1].index lost)']);
  });

  it('loses only what is invalid', () => {
    const reading = read({
      directoryVersion: 1,
      programs: [
        { ...peine, postalCodes: [31224, '31226'], neighbours: ['3151'], services: 'viele' },
        { name: 'Ohne Schlüssel', src: 'x.json' },
        { ...peine, src: 'javascript:alert(1)' },
        null,
      ],
    });
    expect(reading.directory!.programs.map(({ postalCodes }) => postalCodes)).to.deep.equal([['31226']]);
    expect(issueSummaries(reading)).to.have.members([
      'programs[0].postalCodes[0]: postal-code (programs[0].postalCodes[0] lost)',
      'programs[0].neighbours[0]: ags (programs[0].neighbours[0] lost)',
      'programs[0].services: count (programs[0].services lost)',
      'programs[1].ags: ags (programs[1] lost)',
      'programs[2].src: url (programs[2] lost)',
    ]);
  });

  const others: [what: string, content: string | object, issueSummary: string][] = [
    ['empty', ' ', ': content ( lost)'],
    ['an HTML page', '<!doctype html>', ': json ( lost)'],
    ['a list', [], ': document ( lost)'],
    ["a municipality's file", { schemaVersion: 1 }, 'directoryVersion: version ( lost)'],
    ['of a later version', { directoryVersion: 2, programs: [] }, 'directoryVersion: version ( lost)'],
  ];
  for (const [what, content, issueSummary] of others)
    it(`is rejected with an issue if it is ${what}`, () => {
      const reading = read(content);
      expect(reading.directory).to.equal(undefined);
      expect(issueSummaries(reading)).to.deep.equal([issueSummary]);
    });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (programs, program) => {
        const { directory, issues } = read({ directoryVersion: 1, programs: [programs, program, peine] });
        expect(directory!.programs.at(-1)!.ags).to.equal('03157');
        expect(issues).to.be.an('array');
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void expect(read(text).issues).not.to.be.empty));
  });
});
