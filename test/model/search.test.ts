import { expect } from 'chai';
import { fold } from '../../src/model/fold.js';
import { createSearch } from '../../src/model/search.js';
import { parseProgram, type Service } from '../../src/schema/index.js';

const topics: Record<string, string> = { health: 'Gesundheit', care: 'Betreuung' };

function searchIn(...parts: object[]): (query: string) => unknown[] {
  const services = servicesOf(parts);
  const search = createSearch(services, (id) => topics[id] ?? id);
  return (query) => search(query).map((index) => services[index]!.id);
}

function servicesOf(parts: object[]): Service[] {
  const { program, issues } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: parts,
  });
  expect(issues).to.deep.equal([]);
  return program!.services;
}

const find = searchIn(
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
);

describe('a search', () => {
  const cases: [what: string, query: string, ids: string[]][] = [
    ['by the beginning of a name', 'Hebam', ['midwife']],
    ['by umlauts typed as two letters', 'Fruehe', ['early']],
    ['by umlauts typed as one', 'fruhe', ['early']],
    ['by umlauts as they are', 'FRÜHE', ['early']],
    ['by ß typed as ss', 'Spass', ['play']],
    ['by ss where there is ß', 'Grossburgwedel', ['advice']],
    ['by the end of a compound', 'kurs', ['swim']],
    ['by the end of another', 'beratung', ['advice']],
    ['by a part of a name in dashes', 'kind', ['play', 'early']],
    ['by another name', 'Krabbelgruppe', ['play']],
    ['by a keyword', 'stillen', ['midwife']],
    ['by a topic’s words', 'Betreuung', ['care']],
    ['by the place', 'Wolfsburg', ['advice']],
    ['by the postal code', '38440', ['advice']],
    ['with a slip of typing', 'Hebame', ['midwife']],
    ['with two slips in a long word', 'Krabelgrupe', ['play']],
    ['with letters swapped', 'Schwangreschaft', ['midwife']],
    ['in another language', 'акушерки', ['midwife']],
    ['in another script', 'القابلة', ['midwife']],
    ['by several words', 'Geburt Stillen', ['midwife']],
    ['by several words in any order', 'hilfen frühe', ['early']],
    ['by a sentence, of which only some words are found', 'Wo finde ich eine Hebamme?', ['midwife']],
    ['for nothing that there is', 'Steuererklärung', []],
    ['for a sign', '???', []],
    ['for nothing', '', []],
  ];
  for (const [what, query, ids] of cases) {
    it(`finds ${what}: "${query}"`, () => expect(find(query)).to.deep.equal(ids));
  }

  it('puts a name before a keyword, and that before a description', () => {
    const find = searchIn(
      { id: 'third', name: 'C', description: 'Auch Schwimmen.' },
      { id: 'second', name: 'B', keywords: ['Schwimmen'] },
      { id: 'first', name: 'Schwimmen' },
    );
    expect(find('schwimmen')).to.deep.equal(['first', 'second', 'third']);
  });

  it('finds each service once, whatever finds it', () => {
    const find = searchIn({ id: 'a', name: 'Kurs', keywords: ['Kurs', 'Kurse'], summary: 'Sprachkurs' });
    expect(find('kurs')).to.deep.equal(['a']);
  });

  it('gets along with 10,000 services', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: `s${index}`,
      name: `Angebot ${index} für Familien`,
      summary: 'Beratung, Begleitung und Hilfe im Alltag mit kleinen Kindern.',
    }));
    const find = searchIn(...many, { id: 'needle', name: 'Babyschwimmen' });
    expect(find('babyschwimmen')).to.deep.equal(['needle']);
    expect(find('beratung')).to.have.length(10_000);
  }).timeout(30_000);
});

describe('one spelling', () => {
  for (const [written, folded] of [
    ['Mütter', 'mutter'],
    ['Muetter', 'mutter'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
    ['Ärzte', 'arzte'],
    ['Aerzte', 'arzte'],
  ] as const) {
    it(`stands for ${written}: ${folded}`, () => expect(fold(written)).to.equal(folded));
  }
});
