import { expect } from 'chai';
import { matchingPlaces, meantPlace, placeOptions } from '../../../src/model/finder/place-options.js';
import { parseProgram } from '../../../src/schema/parse.js';
import type { Text } from '../../../src/schema/index.js';

const { services } = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  services: [
    {
      name: 'Kita',
      places: [
        { name: 'Haus am Ring', municipality: 'Peine', address: { city: 'Vöhrum', postalCode: '31228' } },
        { municipality: 'Peine', address: { postalCode: '31224' } },
      ],
    },
    {
      name: 'Kurs',
      places: [
        { municipality: { de: 'Bad Münder', uk: 'Бад Мюндер' }, address: { postalCode: '31848' } },
        { name: 'Peine', municipality: 'Groß Bülten', address: { city: 'Groß Bülten', postalCode: '31224' } },
      ],
    },
    { name: 'Rat' },
  ],
}).program!;

const inGerman = (name: Text) => (typeof name === 'string' ? name : name.de!);
const options = placeOptions(services, inGerman, new Intl.Collator('de-DE').compare);
const labels = (typed: string) => matchingPlaces(options, typed).map(({ label }) => label);

describe('the places to filter by', () => {
  it('are towns and districts, then postcodes, then houses, each once and by name', () => {
    expect(options.map(({ key, label }) => `${key}: ${label}`)).to.deep.equal([
      'bad-munder: Bad Münder',
      'gross-bulten: Groß Bülten',
      'peine: Peine',
      'vohrum: Vöhrum (Peine)',
      '31224: 31224 Peine, Groß Bülten',
      '31228: 31228 Vöhrum',
      '31848: 31848 Bad Münder',
      'haus-am-ring: Haus am Ring',
    ]);
  });

  it('all match where nothing is typed, and none matches what has no letters', () => {
    expect(labels(' ')).to.have.length(8);
    expect(labels('?')).to.deep.equal([]);
  });

  for (const [typed, expected] of [
    ['Mün', ['Bad Münder', '31848 Bad Münder']],
    ['muend', ['Bad Münder', '31848 Bad Münder']],
    ['MUNDER', ['Bad Münder', '31848 Bad Münder']],
    ['Мюн', ['Bad Münder']],
    ['gross b', ['Groß Bülten', '31224 Peine, Groß Bülten']],
    ['312', ['31224 Peine, Groß Bülten', '31228 Vöhrum']],
    ['ein', ['Peine', 'Vöhrum (Peine)', '31224 Peine, Groß Bülten']],
    ['vohrum', ['Vöhrum (Peine)', '31228 Vöhrum']],
    ['ring', ['Haus am Ring']],
    ['Atlantis', []],
  ] as const) {
    it(`that "${typed}" matches: ${expected.join('; ') || 'none'}`, () => {
      expect(labels(typed)).to.deep.equal(expected);
    });
  }

  it('begin with the best match', () => {
    expect(labels('p')).to.deep.equal(['Peine', 'Vöhrum (Peine)', '31224 Peine, Groß Bülten']);
  });

  for (const [typed, key] of [
    ['peine', 'peine'],
    ['Voehrum', 'vohrum'],
    ['31224', '31224'],
    ['ring', 'haus-am-ring'],
    ['312', undefined],
    ['', undefined],
    ['Atlantis', undefined],
  ] as const) {
    it(`of which "${typed}" means ${key ?? 'none'}`, () => {
      expect(meantPlace(options, typed)?.key).to.equal(key);
    });
  }
});
