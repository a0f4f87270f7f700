import { expect } from 'chai';
import { countedFacets, federatedQuery, isNarrowEnough } from '../../../src/model/finder/federated-query.js';
import type { FilterState } from '../../../src/model/finder/filter-state.js';

const listed = (ags: string) => ({
  ags,
  name: `Landkreis ${ags}`,
  src: `${ags}.json`,
  postalCodes: [],
  places: [],
  neighbours: [],
});

const one = [listed('03157')];
const two = [listed('03157'), listed('03151')];

describe('a query to many indexes', () => {
  it('has the filters that indexes support', () => {
    const filters = { phase: '0-3', topic: 'Sport', language: 'uk', isFree: true } as const;
    expect(federatedQuery({ query: 'Kita', filters }, two)).to.deep.equal({
      query: 'Kita',
      filters: { phase: '0-3', topic: 'Sport', language: 'uk', free: 'yes' },
    });
  });

  it('omits other filters, and inactive ones', () => {
    const unknown = { ageInMonths: 3, weekday: 'mo', isOpenNow: true, radiusKm: 5 } as const;
    const filters = { ...unknown, isFree: false, isOnline: undefined };
    expect(federatedQuery({ filters }, two)).to.deep.equal({ query: '', filters: {} });
  });

  it('has a place only if it is one of several municipalities', () => {
    expect(federatedQuery({ filters: { place: '03151' } }, two).filters).to.deep.equal({ place: '03151' });
    expect(federatedQuery({ filters: { place: 'peine' } }, two).filters).to.deep.equal({});
    expect(federatedQuery({ filters: { place: '03157' } }, one).filters).to.deep.equal({});
  });

  describe('is narrow enough to be searched for', () => {
    const cases: [condition: string, state: FilterState, inManyIndexes: boolean, inOneIndex: boolean][] = [
      ['with nothing set', { filters: {} }, false, false],
      ['with words', { query: 'Kita', filters: {} }, true, true],
      ['with a phase', { filters: { phase: '0-3' } }, false, true],
      ['with a municipality', { filters: { place: '03151' } }, true, false],
    ];
    for (const [condition, state, inManyIndexes, inOneIndex] of cases)
      it(`${condition}: ${inManyIndexes} in many, ${inOneIndex} in one`, () => {
        const isSearched = [two, one].map((municipalities) =>
          isNarrowEnough(federatedQuery(state, municipalities), municipalities),
        );
        expect(isSearched).to.deep.equal([inManyIndexes, inOneIndex]);
      });
  });

  it('counts the visible facets and those of active filters', () => {
    const query = federatedQuery({ filters: { topic: 'Sport', phase: '0-3' } }, two);
    expect(countedFacets(query, false)).to.deep.equal(['phase', 'free', 'walkIn', 'topic']);
    expect(countedFacets(query, true)).to.have.members([
      'phase',
      'free',
      'walkIn',
      'topic',
      'language',
      'online',
      'access',
    ]);
  });
});
