import { expect } from 'chai';
import fc from 'fast-check';
import {
  constraintsOf,
  knownPlaces,
  QueryInterpreter,
  textWithout,
  type Constraint,
  type UnderstoodQuery,
} from '../../../src/model/query/index.js';
import type { FilterName } from '../../../src/model/finder/filter-state.js';
import { allLanguages } from '../../../src/model/words/all-languages.js';
import { parseProgram } from '../../../src/schema/parse.js';

/** A Saturday. */
const TODAY = '2026-11-28';

const names = (...towns: string[]) => towns.map((name) => ({ name, key: name.toLowerCase() }));

const interpreter = new QueryInterpreter({
  languages: allLanguages,
  places: [
    ...names('Peine', 'Musterstadt', 'Essen', 'Wald'),
    { name: 'Groß Ilsede', key: 'gross-ilsede' },
    { name: '31224', key: '31224' },
  ],
  serviceNames: [
    'Mittwochstreff',
    'Spielfeld am Nachmittag',
    { de: 'Treff Mittwoch Abend', en: 'Wednesday evening' },
  ],
});
const read = (text: string): UnderstoodQuery => interpreter.interpret(text, TODAY);
const filters = (text: string) => read(text).filters;
const YEAR = 12;

describe('a sentence', () => {
  it('is divided into words to search for and constraints, each as it was typed', () => {
    const { words, constraints } = read(
      'Krabbelgruppe am Mittwoch vormittags für mein 2-jähriges Kind in Peine',
    );
    expect(words).to.equal('Krabbelgruppe Kind');
    expect(constraints.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['weekdays', 'am Mittwoch'],
      ['time', 'vormittags'],
      ['age', 'für mein 2-jähriges'],
      ['place', 'in Peine'],
    ]);
  });

  it('may have them in any order', () => {
    const orders = [
      'kostenlos 4 jahre mittwoch nachmittag',
      'mittwoch nachmittag kostenlos 4 jahre',
      'für mein kind 4 jahre kostenlos mittwochnachmittags',
    ];
    for (const text of orders) {
      expect(filters(text), text).to.deep.equal({
        ageSpans: [[48, 60]],
        weekdays: ['we'],
        timesOfDay: ['afternoon'],
        isFree: true,
      });
      expect(read(text).words, text).to.equal('');
    }
  });

  it('may have slips, other spellings of umlauts, and inflected words', () => {
    expect(filters('mitwoch nachmitag kostenlso')).to.deep.equal(filters('mittwoch nachmittag kostenlos'));
    expect(filters('fuer 4jaehrige')).to.deep.equal(filters('für 4-Jährige'));
    expect(filters('kostenloses für Vierjährigen')).to.deep.equal(filters('kostenlos vier jahre'));
    expect(read('hebamme musterstatd').nearPlaces).to.deep.equal(['musterstadt']);
    expect(read('hebamme Gross-Ilsede').nearPlaces).to.deep.equal(['gross-ilsede']);
  });

  it('leaves words alone of which nothing is a constraint', () => {
    for (const text of [
      'Hebamme',
      'digitale Medien',
      'Schwangerschaftsberatung',
      'Mittagessen',
      'freie Plätze',
    ])
      expect(read(text)).to.include({ words: text, text });
  });
});

describe('an age in a sentence', () => {
  const cases: [text: string, from: number, to: number][] = [
    ['4 jahre', 48, 60],
    ['4-jährige', 48, 60],
    ['dreijähriger', 36, 48],
    ['meine tochter ist 3', 36, 48],
    ['ein Kind von 7', 84, 96],
    ['18 monate', 18, 19],
    ['8 monate altes baby', 8, 9],
    ['1,5 jahre', 18, 24],
    ['ein halbes jahr', 6, 7],
    ['3 wochen altes baby', 0, 1],
    ['für mein baby', 0, 12],
    ['im 7. monat schwanger', -9, 0],
    ['ich bin schwanger', -9, 0],
    ['0-3 Jahre', 0, 48],
    ['kinder von 4 bis 6 jahren', 48, 84],
    ['unter 3 jahren', 0, 36],
    ['bis 3 jahre', 0, 48],
    ['ab 6 jahren', 72, 216],
    ['grundschulkind', 72, 132],
    ['kindergartenkind', 36, 72],
    ['5. klasse', 120, 144],
    ['Drittklässler', 96, 120],
    ['2 year old', 24, 36],
    ['3 yaşında', 36, 48],
    ['дитина 4 роки', 48, 60],
    ['ребенок 4 года', 48, 60],
    ['طفل 3 سنوات', 36, 48],
  ];
  for (const [text, from, to] of cases)
    it(`is ${from} to ${to} months for "${text}"`, () => {
      expect(filters(text).ageSpans).to.deep.equal([[from, to]]);
    });

  it('leaves the topic that it comes with: the school that a child will start', () => {
    const { filters, words } = read('kommt nächstes jahr in die schule');
    expect(filters.ageSpans).to.deep.equal([[60, 72]]);
    expect(words).to.equal('in die schule');
  });

  it('is no age where it cannot be a child’s', () => {
    expect(read('99 jahre')).to.deep.include({ words: '99 jahre', filters: {} });
  });
});

describe('a day or a time in a sentence', () => {
  it('is a weekday, several for the weekend, or a date from today on', () => {
    expect(filters('mittwochs').weekdays).to.deep.equal(['we']);
    expect(filters('am wochenende').weekdays).to.deep.equal(['sa', 'su']);
    expect(filters('heute').dates).to.deep.equal(['2026-11-28']);
    expect(filters('übermorgen').dates).to.deep.equal(['2026-11-30']);
    expect(filters('am 24.12.').dates).to.deep.equal(['2026-12-24']);
    expect(filters('am 3. Januar').dates).to.deep.equal(['2027-01-03']);
  });

  it('is tomorrow for "morgen", and the morning after a day', () => {
    expect(filters('morgen')).to.deep.equal({ dates: ['2026-11-29'] });
    expect(filters('morgen früh')).to.deep.equal({ dates: ['2026-11-29'], timesOfDay: ['morning'] });
    expect(filters('mittwoch morgen')).to.deep.equal({ weekdays: ['we'], timesOfDay: ['morning'] });
    expect(filters('am morgen')).to.deep.equal({ timesOfDay: ['morning'] });
    expect(read('frühe hilfen').words).to.equal('frühe hilfen');
  });

  it('is a part of the day, hours, or now', () => {
    expect(filters('abends').timesOfDay).to.deep.equal(['evening']);
    expect(filters('um 15 uhr').timesOfDay).to.deep.equal(['15:00-16:00']);
    expect(filters('ab 16 Uhr').timesOfDay).to.deep.equal(['16:00-24:00']);
    expect(filters('zwischen 14 und 16 Uhr').timesOfDay).to.deep.equal(['14:00-16:00']);
    expect(filters('jetzt')).to.deep.equal({ isOpenNow: true });
    expect(read('um 25 uhr').words).to.equal('um 25 uhr');
  });
});

describe('other constraints in a sentence', () => {
  const cases: [text: string, filters: object][] = [
    ['gratis', { isFree: true }],
    ['ohne geld', { isFree: true }],
    ['rollstuhl', { isAccessible: true }],
    ['online', { isOnline: true }],
    ['ohne termin', { isWalkIn: true }],
    ['auf ukrainisch', { languages: ['uk'] }],
    ['українська', { languages: ['uk'] }],
    ['türkçe', { languages: ['tr'] }],
    ['die arabisch spricht', { languages: ['ar'] }],
    ['auf deutsch', { languages: ['de'] }],
    ['leichte sprache', { languages: ['de-simple'] }],
    ['безкоштовно', { isFree: true }],
    ['ücretsiz', { isFree: true }],
    ['مجاني', { isFree: true }],
  ];
  for (const [text, expected] of cases)
    it(`are understood: ${text}`, () => {
      expect(read(text)).to.deep.include({ filters: expected, words: '' });
    });

  it('are no language where it is the topic', () => {
    expect(read('Deutsch lernen')).to.deep.include({ words: 'Deutsch lernen', filters: {} });
  });
});

describe('a place in a sentence', () => {
  it('only sorts: it is no filter, and no word that a service must have', () => {
    for (const text of [
      'hebamme peine',
      'peine hebamme',
      'hebamme in der Nähe von Peine',
      'hebamme um peine herum',
    ])
      expect(read(text), text).to.deep.include({ words: 'hebamme', filters: {}, nearPlaces: ['peine'] });
    expect(read('31224 hebamme').nearPlaces).to.deep.equal(['31224']);
    expect(read('Landkreis Peine').words).to.equal('');
  });

  it('that is a word, too, is one only where it is said to be', () => {
    expect(read('Hilfe beim Essen')).to.deep.include({ words: 'Hilfe beim Essen', nearPlaces: [] });
    expect(read('Kindergarten Wald')).to.deep.include({ words: 'Kindergarten Wald', nearPlaces: [] });
    expect(read('Hebamme in Essen')).to.deep.include({ words: 'Hebamme', nearPlaces: ['essen'] });
    expect(read('Hebamme Stadt Essen')).to.deep.include({ words: 'Hebamme', nearPlaces: ['essen'] });
  });

  it('is near the reader where no name is said', () => {
    expect(read('hebamme in meiner nähe')).to.deep.include({
      words: 'hebamme',
      isNearby: true,
      nearPlaces: [],
    });
  });

  it('comes from the program: its municipality and the towns and postcodes of its services', () => {
    const { program } = parseProgram({
      schemaVersion: 1,
      municipality: { name: 'Landkreis Musterland' },
      services: [
        {
          name: 'a',
          places: [{ municipality: 'Bad Muster', address: { city: 'Dorf', postalCode: '31000' } }],
        },
      ],
    });
    expect(knownPlaces(program!)).to.deep.equal([
      { name: 'Musterland', key: 'musterland' },
      { name: 'Bad Muster', key: 'bad-muster' },
      { name: 'Dorf', key: 'dorf' },
      { name: '31000', key: '31000' },
    ]);
  });
});

describe('a sentence that is hard to understand', () => {
  it('with two ages, two days or two times asks for either', () => {
    expect(filters('4 jahre 5 jahre').ageSpans).to.deep.equal([
      [4 * YEAR, 5 * YEAR],
      [5 * YEAR, 6 * YEAR],
    ]);
    expect(filters('3 und 5 jahre').ageSpans).to.have.length(2);
    expect(filters('mittwoch donnerstag').weekdays).to.deep.equal(['we', 'th']);
    expect(filters('vormittags oder abends').timesOfDay).to.deep.equal(['morning', 'evening']);
  });

  it('that seems to contradict itself asks for either, too: a family may expect a second child', () => {
    expect(filters('schwanger, 8 jahre').ageSpans).to.deep.equal([
      [-9, 0],
      [96, 108],
    ]);
  });

  it('with the name of a service is not taken apart', () => {
    expect(read('Mittwochstreff')).to.deep.include({ words: 'Mittwochstreff', filters: {} });
    expect(read('spielfeld am nachmittag')).to.deep.include({
      words: 'spielfeld am nachmittag',
      filters: {},
    });
    expect(read('treff mittwoch abend freitag').filters).to.deep.equal({ weekdays: ['fr'] });
  });

  for (const text of ['12345 678 90', '😀 🎈', '???', '   ', '-', '4', 'jahre'])
    it(`that is no sentence stays what it is: "${text}"`, () => {
      expect(read(text)).to.deep.include({ filters: {}, constraints: [], words: text.trim() });
    });

  it('of 5,000 characters is understood in time that grows with its length only', () => {
    const sentence = 'krabelgruppe am mitwoch für mein 4-jähriges in peine und ab 16 uhr ';
    const timeOf = (text: string) => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    const long = sentence.repeat(80).slice(0, 5000);
    expect(read(long).constraints.length).to.be.greaterThan(250);
    timeOf(long);
    const [short, whole] = [sentence.repeat(8), long].map((text) =>
      Math.min(...Array.from({ length: 5 }, () => timeOf(text))),
    ) as [number, number];
    expect(whole).to.be.lessThan(40 * short + 50);
  });

  it('of any words has constraints that lie in it one after the other, and words that are none of them', () => {
    const word = fc.constantFrom(
      ...'4 jahre mittwoch morgen kostenlos peine in bei 15 uhr ab bis und schwanger baby auf deutsch . , - 3-4 türkçe'.split(
        ' ',
      ),
    );
    const sentence = fc.oneof(
      fc
        .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
        .map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(sentence, (text) => {
        const { constraints, words } = read(text);
        let at = 0;
        for (const { start, end, text: typed } of constraints) {
          expect(start).to.be.at.least(at);
          expect(text.slice(start, end)).to.equal(typed);
          at = end;
        }
        expect(words.length).to.be.at.most(text.length);
      }),
    );
  });

  it('of one endless word or number ends', () => {
    for (const text of ['a'.repeat(5000), '1'.repeat(5000), 'mittwoch'.repeat(600), '4.'.repeat(2500)])
      expect(read(text).constraints).to.deep.equal([]);
  });
});

describe('a constraint that is dropped', () => {
  it('leaves the sentence as if it had not been typed', () => {
    const query = read('krabbelgruppe am mittwoch, nachmittags in peine');
    const [wednesday, afternoon, place] = query.constraints as [Constraint, Constraint, Constraint];
    expect(textWithout(query, [wednesday])).to.equal('krabbelgruppe nachmittags in peine');
    expect(read(textWithout(query, [wednesday]))).to.deep.include({
      words: 'krabbelgruppe',
      filters: { timesOfDay: ['afternoon'] },
      nearPlaces: ['peine'],
    });
    expect(textWithout(query, [place, wednesday, afternoon])).to.equal('krabbelgruppe');
  });

  it('can be the first, the last, the only one, and a part of a word', () => {
    const without = (text: string, index: number) =>
      textWithout(read(text), [read(text).constraints[index]!]);
    expect(without('Mittwoch kostenlos', 0)).to.equal('kostenlos');
    expect(without('Mittwoch kostenlos', 1)).to.equal('Mittwoch');
    expect(without('Mittwoch', 0)).to.equal('');
    expect(without('Treff Mittwochnachmittag', 0)).to.equal('Treff nachmittag');
  });

  it('is found by the filter that it sets', () => {
    const query = read('schwanger 4 jahre mittwoch gratis peine');
    const typed = (name: FilterName) => constraintsOf(query, name).map(({ text }) => text);
    expect(typed('ageSpans')).to.deep.equal(['schwanger', '4 jahre']);
    expect(typed('isFree')).to.deep.equal(['gratis']);
    expect(typed('place')).to.deep.equal([]);
  });
});
