import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { hintsFor } from '../../../src/authoring/check/completeness.js';
import { FilePositions } from '../../../src/authoring/check/file-positions.js';
import { findingKinds } from '../../../src/authoring/check/finding.js';
import { pathText } from '../../../src/authoring/json/json-path.js';
import { parseProgram } from '../../../src/schema/parse.js';

const now = new Date('2026-11-22T12:00:00Z');

/** The hints for a document, each as `kind path`. */
function gapsOf(parts: object): string[] {
  const data: unknown = { schemaVersion: 1, municipality: { name: 'Musterland' }, ...parts };
  const { program, issues } = parseProgram(data);
  const positions = new FilePositions(data, issues);
  return hintsFor(program!, now)
    .sort((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind))
    .map(({ kind, path }) => `${kind} ${pathText(positions.pathInFile(path))}`);
}

const complete = {
  updated: '2026-11-01',
  profile: { goals: ['Gesund aufwachsen'] },
  contacts: [{ name: 'Anna Ärmel', email: 'anna@peine.example', public: true }],
  indicators: [{ id: 'population', observations: [{ count: 1, asOf: '2025', source: 'LSN' }] }],
  agenda: [{ title: 'Treffen', start: '2026-12-01' }],
  services: [
    { name: 'Café', ages: [{ fromMonths: 0 }], lastVerified: '2026-10', url: 'https://cafe.example' },
  ],
};

describe('hints for a program', () => {
  it('are none if it is complete', () => expect(gapsOf(complete)).to.deep.equal([]));

  it('are all of them if it has only a name', () =>
    expect(gapsOf({})).to.deep.equal([
      'no-date updated',
      'no-profile profile',
      'no-contacts contacts',
      'no-indicators indicators',
      'no-agenda agenda',
      'no-services services',
    ]));

  it('name every person who is not marked as public first', () => {
    const contacts = [
      { name: 'Anna' },
      { organization: 'Jugendamt' },
      { phones: [{ number: '05171 1' + '23' }] },
    ];
    expect(gapsOf({ ...complete, updated: undefined, contacts })).to.deep.equal([
      'private-person contacts[0]',
      'private-person contacts[2]',
      'no-date updated',
    ]);
  });

  it('treat a person as private if the mark is invalid', () => {
    const contacts = [...complete.contacts, { name: 'Bea', public: 'ja' }];
    expect(gapsOf({ ...complete, contacts })).to.deep.equal(['private-person contacts[1]']);
  });

  it('report figures without date or source', () => {
    const indicators = [{ id: 'population', observations: [{ count: 1 }] }, { id: 'child-poverty' }];
    expect(gapsOf({ ...complete, indicators })).to.deep.equal([
      'figure-undated indicators[0].observations[0]',
      'figure-unsourced indicators[0].observations[0]',
      'figure-empty indicators[1]',
    ]);
  });

  it('report services without ages, contact and date of the last check', () => {
    const services = [{ name: 'Café', sample: true }];
    expect(gapsOf({ ...complete, services })).to.deep.equal([
      'service-ageless services[0]',
      'service-unchecked services[0]',
      'service-unreachable services[0]',
      'service-sample services[0]',
    ]);
  });

  it('call a service with an address alone unreachable: nobody knows when to go there', () => {
    const [service] = complete.services;
    const places = [{ address: { street: 'Am Markt 1' } }];
    expect(gapsOf({ ...complete, services: [{ ...service, url: undefined, places }] })).to.deep.equal([
      'service-unreachable services[0]',
    ]);
    const open = [{ ...places[0], hours: 'Mo 9–12 Uhr' }];
    expect(gapsOf({ ...complete, services: [{ ...service, url: undefined, places: open }] })).to.deep.equal(
      [],
    );
  });

  it('report images without description and credit', () => {
    const municipality = { name: 'Musterland', image: { src: 'a.jpg' } };
    expect(gapsOf({ ...complete, municipality })).to.deep.equal([
      'image-undescribed municipality.image',
      'image-uncredited municipality.image',
    ]);
  });

  for (const [date, isOld] of [
    ['2026-05-26', false],
    ['2026-05-25', true],
    ['2026-05', false],
    ['2026-04', true],
    ['2026', false],
    ['2025', true],
    ['2026-05-26T00:30:00+02:00', false],
  ] as const) {
    it(`${isOld ? 'ask for a new check' : 'are none'} if the last check was on ${date}`, () => {
      const [service] = complete.services;
      const services = [{ ...service, lastVerified: date }];
      expect(gapsOf({ ...complete, updated: date, services })).to.deep.equal(
        isOld ? ['outdated updated', 'service-outdated services[0]'] : [],
      );
    });
  }

  it('have the path in the file even if earlier records were lost', () => {
    const services = [
      null,
      { summary: 'ohne Namen' },
      complete.services[0],
      { ...complete.services[0], ages: [] },
    ];
    expect(gapsOf({ ...complete, services })).to.deep.equal(['service-ageless services[3]']);
  });

  it('report no private person in the examples', () => {
    for (const name of ['peine', 'gifhorn', 'hameln-pyrmont']) {
      const { program } = parseProgram(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
      expect(hintsFor(program!, now).filter(({ kind }) => kind === 'private-person')).to.deep.equal([]);
    }
  });
});
