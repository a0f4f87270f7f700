import { expect } from 'chai';
import { isReachable, reachableFirst } from '../../../src/model/finder/reachability.js';
import { createIndex } from '../../../src/model/search/index.js';
import { words as german } from '../../../src/model/words/de.js';
import { TimeSlicer } from '../../../src/platform/time-slicer.js';
import { parseProgram } from '../../../src/schema/parse.js';

const servicesOf = (...services: object[]) =>
  parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, services }).program!.services;

describe('whether a service can be reached', () => {
  for (const [parts, expected] of [
    [{ phones: [{ number: '05171 401' }] }, true],
    [{ email: 'a@example.de' }, true],
    [{ url: 'https://example.de/' }, true],
    [{ places: [{ hours: 'Mi 9–12 Uhr' }] }, true],
    [{ schedules: [{ days: ['mo'], opens: '9:00', closes: '10:00' }] }, true],
    [{}, false],
    [{ phones: [{ number: '05171 401', type: 'fax' }] }, false],
    [{ places: [{ name: 'Rathaus', address: { city: 'Peine' } }] }, false],
  ] as const)
    it(`is ${expected}: ${JSON.stringify(parts)}`, () =>
      expect(isReachable(servicesOf({ name: 'X', ...parts })[0]!)).to.equal(expected));

  it('sorts services, and leaves their order otherwise', () => {
    const url = 'https://example.de/';
    const services = servicesOf({ name: 'A' }, { name: 'B', url }, { name: 'C' }, { name: 'D', url });
    expect(reachableFirst(services).map(({ name }) => name)).to.deep.equal(['B', 'D', 'A', 'C']);
  });

  it('decides between services that match a query equally well, not between others', async () => {
    const services = servicesOf(
      { name: 'Krabbelgruppe' },
      { name: 'Treffpunkt', keywords: ['Krabbelgruppe'], url: 'https://example.de/' },
      { name: 'Krabbelgruppe', phones: [{ number: '05171 401' }] },
    );
    const index = await createIndex(services, { slicer: new TimeSlicer(), languages: [german] });
    expect(index.find('krabbelgruppe').positions).to.deep.equal([2, 0, 1]);
  });
});
