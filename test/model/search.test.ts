import { expect } from 'chai';
import fc from 'fast-check';
import { createIndex } from '../../src/model/search/index.js';
import { allLanguages } from '../../src/model/words/all-languages.js';
import { words as german } from '../../src/model/words/de.js';
import { words as turkish } from '../../src/model/words/tr.js';
import { TimeSlicer } from '../../src/platform/time-slicer.js';
import { scan } from '../../src/model/search/scan.js';
import { fold } from '../../src/model/folding.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

const topics: Record<string, string> = { health: 'Gesundheit', care: 'Betreuung' };

function servicesOf(parts: object[]): readonly Service[] {
  const { program, issues } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: parts,
  });
  expect(issues).to.deep.equal([]);
  return program!.services;
}

async function indexOf(parts: object[], synonyms: string[][] = []) {
  const services = servicesOf(parts);
  const index = await createIndex(services, {
    slicer: new TimeSlicer(),
    languages: allLanguages,
    topicLabel: (id) => topics[id] ?? id,
    synonyms,
  });
  const ids = (query: string) => index.find(query).positions.map((position) => services[position]!.id);
  const first = (query: string) => index.find(query).positions[0]!;
  return { index, ids, explain: (query: string) => index.find(query).explain(first(query)) };
}

const offers = [
  {
    id: 'midwife',
    name: { de: 'Hebammensprechstunde', uk: 'Консультація акушерки', ar: 'استشارة القابلة' },
    summary: 'Rund um Schwangerschaft, Geburt und das erste Jahr.',
    topics: ['health'],
    keywords: ['Hebamme', 'Stillen'],
  },
  { id: 'early', name: 'Frühe Hilfen', description: 'Für Familien mit kleinen Kindern.' },
  { id: 'swim', name: 'Schwimm\u00adkurs', summary: 'Seepferdchen', topics: ['health'] },
  { id: 'play', name: 'Eltern-Kind-Gruppe', alternateNames: ['Krabbelgruppe'], keywords: ['Spaß'] },
  {
    id: 'advice',
    name: 'Erziehungsberatung',
    organization: 'Familienzentrum Großburgwedel',
    places: [{ name: 'Bücherei', address: { city: 'Wolfsburg', postalCode: '38440' } }],
  },
  { id: 'care', name: 'Tagesmütter', topics: ['care'] },
];

describe('a search', () => {
  let first: (query: string) => unknown;
  let ids: (query: string) => unknown[];
  before(async () => {
    ({ ids } = await indexOf(offers));
    first = (query) => ids(query)[0];
  });

  const cases: [what: string, query: string, id: string | undefined][] = [
    ['by the beginning of a name', 'Hebam', 'midwife'],
    ['by umlauts typed as two letters', 'Fruehe', 'early'],
    ['by umlauts typed as one', 'fruhe', 'early'],
    ['by umlauts as they are', 'FRÜHE', 'early'],
    ['by umlauts with combining marks', 'fru\u0308he', 'early'],
    ['by ß typed as ss', 'Spass', 'play'],
    ['ß by ss', 'Grossburgwedel', 'advice'],
    ['by the end of a compound', 'kurs', 'swim'],
    ['by the end of another compound', 'beratung', 'advice'],
    ['by the parts of a compound as separate words', 'Kurs Schwimmen', 'swim'],
    ['by a compound of separate words', 'Elternkindgruppe', 'play'],
    ['by a part of a hyphenated name', 'kind', 'play'],
    ['by another number and case', 'Sprechstunden der Hebammen', 'midwife'],
    ['by another name', 'Krabbelgruppe', 'play'],
    ['by a keyword', 'stillen', 'midwife'],
    ['by a topic’s words', 'Betreuung', 'care'],
    ['by the place', 'Wolfsburg', 'advice'],
    ['by the postal code', '38440', 'advice'],
    ['with a typing error', 'Hebame', 'midwife'],
    ['with two typing errors in a long word', 'Krabelgrupe', 'play'],
    ['with letters swapped', 'Schwangreschaft', 'midwife'],
    ['with letters swapped in a short word', 'Krus', 'swim'],
    ['by a synonym', 'Wochenbett', 'midwife'],
    ['by a synonym of several words', 'Mutter Kind Gruppe', 'play'],
    ['in another language', 'акушерки', 'midwife'],
    ['in another script', 'القابلة', 'midwife'],
    ['a German text in English', 'childminder', 'care'],
    ['a German text in Turkish', 'yüzme', 'swim'],
    ['a German text in Ukrainian', 'плавання', 'swim'],
    ['a German text in Arabic with vowel marks', 'سِبَاحَة', 'swim'],
    ['by several words', 'Geburt Stillen', 'midwife'],
    ['by several words in any order', 'hilfen frühe', 'early'],
    ['by a question', 'Wo finde ich eine Hebamme?', 'midwife'],
    ['nothing for an unknown word', 'Steuererklärung', undefined],
    ['nothing for punctuation', '???', undefined],
    ['nothing for an empty query', '', undefined],
  ];
  for (const [what, query, id] of cases) {
    it(`finds ${what}: "${query}"`, () => expect(first(query)).to.equal(id));
  }

  it('ranks a name before another name, a keyword, an organization, and a description', async () => {
    const { ids } = await indexOf([
      { id: 'fifth', name: 'E', description: 'Auch Malen.' },
      { id: 'fourth', name: 'D', organization: 'Malen e. V.' },
      { id: 'third', name: 'C', keywords: ['Malen'] },
      { id: 'second', name: 'B', alternateNames: ['Malen'] },
      { id: 'first', name: 'Malen' },
    ]);
    expect(ids('malen')).to.deep.equal(['first', 'second', 'third', 'fourth', 'fifth']);
  });

  it('ranks a whole word before a part of one, and that before a synonym', async () => {
    const { ids } = await indexOf([
      { id: 'other', name: 'Logopädie' },
      { id: 'part', name: 'Kindersprachtherapie' },
      { id: 'whole', name: 'Sprachtherapie' },
    ]);
    expect(ids('Sprachtherapie')).to.deep.equal(['whole', 'part', 'other']);
  });

  it('distinguishes Kur from Kurs', async () => {
    const { ids } = await indexOf([
      { id: 'course', name: 'Kurse' },
      { id: 'cure', name: 'Kuren' },
    ]);
    expect(ids('Kur')[0]).to.equal('cure');
    expect(ids('Kurs')).to.deep.equal(['course']);
  });

  it('finds services by price, online access, language or age, even if no text states it', async () => {
    const { ids } = await indexOf([
      { id: 'none', name: 'Sport', ages: [{ fromMonths: 0, toMonths: 36 }] },
      { id: 'free', name: 'Sport', cost: { free: true } },
      { id: 'online', name: 'Sport', online: true },
      { id: 'arabic', name: 'Sport', languages: ['de', 'ar'] },
      { id: 'seven', name: 'Sport', ages: [{ fromMonths: 72, toMonths: 132 }] },
    ]);
    expect(ids('kostenloser Sport')).to.deep.equal(['free']);
    expect(ids('Sport online')).to.deep.equal(['online']);
    expect(ids('Sport, ich spreche Arabisch')).to.deep.equal(['arabic']);
    expect(ids('Sport für ein Kind von 7')[0]).to.equal('seven');
  });

  it('finds a weekday in any form, and services without it as near matches', async () => {
    const { ids } = await indexOf([
      { id: 'monday', name: 'Krabbelgruppe', places: [{ hours: 'Mo 9–11 Uhr' }] },
      { id: 'thursday', name: 'Krabbelgruppe', places: [{ hours: 'Do 9–11 Uhr' }] },
    ]);
    expect(ids('Krabbelgruppe Donnerstag')).to.deep.equal(['thursday']);
    expect(ids('Krabbelgruppe Freitag')).to.deep.equal(['monday', 'thursday']);
  });

  it('searches the words of a phrase separately if no service has the phrase', async () => {
    const { index, ids } = await indexOf([{ id: 'lotse', name: 'Kita-Lotse' }]);
    expect(ids('was gibt es zwischen Kita und Schule')).to.deep.equal(['lotse']);
    expect(index.find('was gibt es zwischen Kita und Schule').isNear).to.equal(true);
  });

  it('finds each service once', async () => {
    const { ids } = await indexOf([
      { id: 'a', name: 'Kurs', keywords: ['Kurs', 'Kurse'], summary: 'Sprachkurs' },
    ]);
    expect(ids('kurs')).to.deep.equal(['a']);
  });

  it('does not depend on the order of the services', async () => {
    const reversed = await indexOf([...offers].reverse());
    for (const [, query] of cases) expect(reversed.ids(query), query).to.have.members(ids(query));
  });

  describe('if no service has all words', () => {
    it('finds near matches, and marks them', async () => {
      const { index, ids } = await indexOf(offers);
      expect(ids('Hebamme Wolfsburg')).to.include('midwife').and.to.include('advice');
      expect(index.find('Hebamme Wolfsburg').isNear).to.equal(true);
      expect(index.find('Hebamme Stillen').isNear).to.equal(false);
    });

    it('finds services with the last part of a compound', async () => {
      const { index, ids } = await indexOf(offers);
      expect(ids('Energieberatung')).to.deep.equal(['advice']);
      expect(index.find('Energieberatung').isNear).to.equal(true);
    });

    it('accepts most words of a long question', async () => {
      const { index, ids } = await indexOf(offers);
      expect(ids('Hebamme Geburt Stillen Zwieback')).to.deep.equal(['midwife']);
      expect(index.find('Hebamme Geburt Stillen Zwieback').isNear).to.equal(false);
    });
  });

  it('explains why a service matches', async () => {
    const { explain } = await indexOf(offers);
    expect(explain('Stillen')).to.deep.equal([
      { query: 'stillen', word: 'stillen', type: 'exact', field: 'topic' },
    ]);
    expect(explain('kurs')[0]).to.include({ word: 'schwimmkurs', type: 'part', field: 'name' });
    expect(explain('Seepf')[0]).to.include({ word: 'seepferdchen', type: 'prefix', field: 'text' });
    expect(explain('Krabelgruppe')[0]).to.include({ word: 'krabbelgruppe', type: 'fuzzy' });
    expect(explain('childminder')[0]).to.include({ word: 'tagesmutter', type: 'synonym' });
  });

  describe('with needs that services name differently', () => {
    const offers = [
      { id: 'money', name: 'Zuschuss zur Erstausstattung' },
      { id: 'nappies', name: 'Windeln ohne Müll' },
    ];

    it('finds the service that helps, after one with the word itself', async () => {
      const { ids } = await indexOf(offers);
      expect(ids('Windeln')).to.deep.equal(['nappies', 'money']);
      expect(ids('підгузки')).to.deep.equal(['money']);
    });

    it('does not find the need by the word of the service', async () => {
      const { ids } = await indexOf(offers);
      expect(ids('Erstausstattung')).to.deep.equal(['money']);
    });
  });

  describe('with synonyms of the municipality', () => {
    it('finds one by the other', async () => {
      const { ids } = await indexOf(
        [{ id: 'a', name: 'Familienbildungsstätte' }],
        [['Familienbildungsstätte', 'Fabi']],
      );
      expect(ids('fabi')).to.deep.equal(['a']);
    });

    it('finds several words by one', async () => {
      const { ids } = await indexOf(
        [{ id: 'a', name: 'Haus der kleinen Forscher' }],
        [['HdkF', 'Haus der kleinen Forscher']],
      );
      expect(ids('hdkf')).to.deep.equal(['a']);
    });

    it('terminates with circular synonyms', async () => {
      const circle = [['Alpha', 'Beta'], ['Beta', 'Gamma'], ['Gamma', 'Alpha'], ['Alpha', 'Alpha'], [], ['']];
      const { ids } = await indexOf(
        [
          { id: 'a', name: 'Alpha' },
          { id: 'c', name: 'Gamma' },
        ],
        circle,
      );
      expect(ids('beta')).to.have.members(['a', 'c']);
    });
  });

  describe('with unusual data', () => {
    it('finds each of 31 services with the same id', async () => {
      const { ids } = await indexOf(Array.from({ length: 31 }, () => ({ id: 'same', name: 'Babymassage' })));
      expect(ids('babymassage')).to.have.length(31);
    });

    it('indexes a description of 30,000 characters completely', async () => {
      const description = `${'Lange Beschreibung von vielen Dingen. '.repeat(800)} Zuletzt Kasperltheater.`;
      const { ids } = await indexOf([{ id: 'long', name: 'Viel', description }, ...offers]);
      expect(ids('kasperltheater')).to.deep.equal(['long']);
    });

    it('finds words that are names of object properties', async () => {
      const { ids } = await indexOf([{ id: 'a', name: 'constructor __proto__ toString' }, ...offers]);
      for (const word of ['constructor', '__proto__', 'tostring']) expect(ids(word)).to.deep.equal(['a']);
      expect(ids('hasOwnProperty')).to.deep.equal([]);
    });

    it('finds nothing without services', async () => {
      const { ids } = await indexOf([]);
      expect(ids('Hebamme')).to.deep.equal([]);
    });
  });

  it('finds what a sentence tells of, whatever words are between, and despite inflection and one slip', async () => {
    const { ids } = await indexOf([
      { id: 'play', name: 'Spielkreis' },
      { id: 'cry', name: 'Sprechstunde für Eltern unruhiger Babys', alternateNames: ['Schreisprechstunde'] },
      { id: 'swim', name: 'Schwimmkurs' },
      { id: 'money', name: 'Geldwegweiser', keywords: ['Wohngeld'] },
    ]);
    expect(
      ids('seit zwei wochen brüllt unser kleiner jeden abend und lässt sich nicht beruhigen')[0],
    ).to.equal('cry');
    expect(ids('unsere große ist total wasserscheu und alle anderen haben schon ihr abzeichen')[0]).to.equal(
      'swim',
    );
    expect(ids('die kaltmiete wurde wieder erhöht und mein lohn reicht hinten und vorne nicht')[0]).to.equal(
      'money',
    );
    expect(ids('seit zwei wochen brült unser kleiner jeden abend')[0]).to.equal('cry');
  });

  it('requires no word of a sentence, and finds nothing for one that tells of nothing', async () => {
    const { ids } = await indexOf([{ id: 'swim', name: 'Schwimmkurs' }]);
    expect(ids('blub qwertz xylofon plumps zack')).to.deep.equal([]);
  });

  it('knows the words of another language once these are added', async () => {
    const services = servicesOf([{ name: 'Stillcafé' }, { name: 'Hebammensprechstunde' }]);
    const index = await createIndex(services, { slicer: new TimeSlicer(), languages: [german] });
    expect(index.find('ebelik').positions).to.deep.equal([]);
    await index.addLanguage(turkish);
    expect(index.find('ebelik').positions).to.deep.equal([1]);
    expect(index.find('Hebamme').positions[0]).to.equal(1);
  });

  it('aborts when its result is no longer needed', async () => {
    const many = servicesOf(
      Array.from({ length: 3000 }, (_, index) => ({ name: `Angebot ${index} wort${index}` })),
    );
    const work = new AbortController();
    const index = createIndex(many, { slicer: new TimeSlicer(), languages: [german], signal: work.signal });
    work.abort(new Error('no longer needed'));
    const error = await index.then(
      () => undefined,
      (error: Error) => error,
    );
    expect(error?.message).to.equal('no longer needed');
  }).timeout(30_000);

  it('handles 10,000 services', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `s${index}`,
      name: `Angebot ${index} für Familien`,
      summary: 'Beratung, Begleitung und Hilfe im Alltag mit kleinen Kindern.',
    }));
    const { ids } = await indexOf([...many, { id: 'needle', name: 'Babyschwimmen' }]);
    expect(ids('babyschwimmen')).to.deep.equal(['needle']);
    expect(ids('beratung')).to.have.length(10_000);
  }).timeout(60_000);

  describe('with arbitrary services', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Kurs',
        'Beratung',
        'Kinder',
        'Wo',
        'der',
        'Hilfe',
        '7',
        'Grün',
        'حمل',
        'дитина',
        'e\u0301',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    );
    const name = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '))
      .filter((name) => name.trim() !== '');
    const names = fc.array(name, { minLength: 1, maxLength: 12 });

    it('finds each by its own name among the first', async () => {
      await fc.assert(
        fc.asyncProperty(names, async (names) => {
          const { index } = await indexOf(names.map((name) => ({ name })));
          for (const [position, name] of names.entries()) {
            if (!/[\p{L}\p{N}]/u.test(name)) continue;
            const { positions } = index.find(name);
            const place = positions.indexOf(position);
            const alike = names.filter((other) => hasAll(other, name)).length;
            expect(place, name).to.be.within(0, Math.max(2, alike));
          }
        }),
        { numRuns: 150 },
      );
    }).timeout(60_000);

    it('answers any query without duplicates', async () => {
      const { index } = await indexOf(offers);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
          const { positions, explain } = index.find(query);
          expect(new Set(positions).size).to.equal(positions.length);
          for (const position of positions) expect(explain(position)).not.to.deep.equal([]);
        }),
        { numRuns: 500 },
      );
    }).timeout(60_000);

    it('does not depend on their order', async () => {
      await fc.assert(
        fc.asyncProperty(names, name, async (names, query) => {
          const here = await indexOf(names.map((name, index) => ({ id: `${index}`, name })));
          const there = await indexOf(names.map((name, index) => ({ id: `${index}`, name })).reverse());
          expect(there.ids(query)).to.have.members(here.ids(query));
        }),
        { numRuns: 100 },
      );
    }).timeout(60_000);
  });
});

const hasAll = (text: string, words: string) =>
  words.split(' ').every((word) => text.toLowerCase().includes(word.toLowerCase()));

describe('a scan before the index is built', () => {
  const services = servicesOf(offers);
  const ids = (query: string) => scan(services, query).map((position) => services[position]!.id);

  for (const [query, found] of [
    ['hebam', ['midwife']],
    ['tagesmuetter', ['care']],
    ['Tagesmutter', ['care']],
    ['SPASS', ['play']],
    ['schwimmkurs', ['swim']],
    ['gruppe eltern', ['play']],
    ['акушер', ['midwife']],
    ['(', []],
    ['', []],
    ['Steuererklärung', []],
  ] as const) {
    it(`finds "${query}" as a substring`, () => expect(ids(query)).to.deep.equal(found));
  }
});

describe('the folded spelling', () => {
  for (const [written, folded] of [
    ['Mütter', 'mutter'],
    ['Muetter', 'mutter'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
    ['Ärzte', 'arzte'],
    ['Aerzte', 'arzte'],
    ['Frauen', 'frauen'],
    ['Neue', 'neue'],
    ['bequem', 'bequem'],
  ] as const) {
    it(`of ${written} is ${folded}`, () => expect(fold(written)).to.equal(folded));
  }
});
