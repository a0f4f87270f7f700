import { expect } from 'chai';
import { findMunicipalitiesInQuery } from '../../src/model/municipalities-in-query.js';

const listed = (ags: string, name: string, places: string[] = []) => ({
  ags,
  name,
  src: `${ags}.json`,
  postalCodes: [],
  places,
  neighbours: [],
});

const municipalities = [
  listed('03157', 'Landkreis Peine', ['Vechelde', 'Bad Münder']),
  listed('03151', 'Landkreis Gifhorn', ['Vechelde']),
];

describe('municipalities in a query', () => {
  const cases: [query: string, named: [ags: string, remainingQuery: string][]][] = [
    ['Hebamme Peine', [['03157', 'Hebamme']]],
    ['gifhorn hebamme', [['03151', 'hebamme']]],
    [
      'Kita Vechelde',
      [
        ['03157', 'Kita'],
        ['03151', 'Kita'],
      ],
    ],
    ['Peine', [['03157', '']]],
    ['Landkreis', []],
    ['Peinlich', []],
    ['', []],
  ];
  for (const [query, expected] of cases)
    it(`number ${expected.length} for “${query}”`, () => {
      const named = findMunicipalitiesInQuery(municipalities, query);
      expect(named.map(({ municipality: { ags }, remainingQuery }) => [ags, remainingQuery])).to.deep.equal(
        expected,
      );
    });

  it('are none if too many share the name', () => {
    const many = Array.from({ length: 4 }, (_, index) => listed(`0310${index}`, 'Neustadt'));
    expect(findMunicipalitiesInQuery(many, 'Neustadt')).to.deep.equal([]);
  });

  it('are counted once if two words name one', () => {
    const named = findMunicipalitiesInQuery(municipalities, 'Hebamme Gifhorn Gifhorn');
    expect(named.map(({ remainingQuery }) => remainingQuery)).to.deep.equal(['Hebamme Gifhorn']);
  });
});
