import { expect } from 'chai';
import { placesIn } from '../../src/model/query-places.js';

const listed = (ags: string, name: string, places: string[] = []) => ({
  ags,
  name,
  src: `${ags}.json`,
  postalCodes: [],
  places,
  neighbours: [],
});

const land = [
  listed('03157', 'Landkreis Peine', ['Vechelde', 'Bad Münder']),
  listed('03151', 'Landkreis Gifhorn', ['Vechelde']),
];

describe('places in a query', () => {
  const cases: [query: string, found: [ags: string, rest: string][]][] = [
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
  for (const [query, found] of cases)
    it(`finds ${found.length} in “${query}”`, () =>
      void expect(placesIn(land, query).map(({ program: { ags }, rest }) => [ags, rest])).to.deep.equal(
        found,
      ));

  it('offers none where a name is that of many', () => {
    const many = Array.from({ length: 4 }, (_, index) => listed(`0310${index}`, 'Neustadt'));
    expect(placesIn(many, 'Neustadt')).to.deep.equal([]);
  });
});
