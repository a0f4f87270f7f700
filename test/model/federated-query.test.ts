import { expect } from 'chai';
import { countedFacets, federatedQuery, isNarrowEnough } from '../../src/model/federated-query.js';

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

describe('a query to the indexes of many municipalities', () => {
  it('has the filters that indexes know', () => {
    const filters = { query: 'Kita', phase: '0-3', topic: 'Sport', language: 'uk', free: true } as const;
    expect(federatedQuery(filters, two)).to.deep.equal({
      query: 'Kita',
      filters: { phase: '0-3', topic: 'Sport', language: 'uk', free: 'yes' },
    });
  });

  it('leaves out what they do not know, and what is not set', () => {
    const filters = { age: 3, day: 'Mo', open: true, within: 5, free: false, online: undefined } as const;
    expect(federatedQuery(filters, two)).to.deep.equal({ query: '', filters: {} });
  });

  it('has a place only where it is one of several municipalities', () => {
    expect(federatedQuery({ place: '03151' }, two).filters).to.deep.equal({ place: '03151' });
    expect(federatedQuery({ place: 'peine' }, two).filters).to.deep.equal({});
    expect(federatedQuery({ place: '03157' }, one).filters).to.deep.equal({});
  });

  describe('is narrow enough to be searched for', () => {
    const cases: [condition: string, filters: object, inMany: boolean, inOne: boolean][] = [
      ['with nothing set', {}, false, false],
      ['with words', { query: 'Kita' }, true, true],
      ['with a phase', { phase: '0-3' }, false, true],
      ['with a municipality', { place: '03151' }, true, false],
    ];
    for (const [condition, filters, inMany, inOne] of cases)
      it(`${condition}: ${inMany} in many, ${inOne} in one`, () => {
        const isSearched = [two, one].map((municipalities) =>
          isNarrowEnough(federatedQuery(filters, municipalities), municipalities),
        );
        expect(isSearched).to.deep.equal([inMany, inOne]);
      });
  });

  it('counts the facets on show, and those that are set', () => {
    const query = federatedQuery({ topic: 'Sport', phase: '0-3' }, two);
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
