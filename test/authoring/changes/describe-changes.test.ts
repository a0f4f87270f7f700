import { expect } from 'chai';
import { describeChanges } from '../../../src/authoring/changes/describe-changes.js';
import { describeConflict } from '../../../src/authoring/changes/describe-conflict.js';
import { findChanges } from '../../../src/authoring/changes/find-changes.js';
import { mergeThreeWay } from '../../../src/authoring/merging/three-way-merge.js';

const services = ['Stillcafé', 'Spielkreis', 'Beratung', 'Treff', 'Kurs'].map((name, index) => ({
  id: `s${index}`,
  name,
  lastVerified: '2026-01-01',
}));
const file = { schemaVersion: 1, municipality: { name: 'Peine' }, services };

/** The file with some fields of services changed, by position. */
const withServices = (changes: Record<number, object>) => ({
  ...file,
  services: services.map((service, index) => ({ ...service, ...changes[index] })),
});

function describeAll(before: object, after: object, language: 'de' | 'en' = 'de') {
  return describeChanges(findChanges(before, after), { language, today: '2026-11-28' });
}

const checked = { lastVerified: '2026-11-28' };

describe('changes in words', () => {
  const cases: [title: string, before: object, after: object, de: string[], en: string[]][] = [
    ['nothing for files that say the same', file, { ...file }, [], []],
    [
      'new fields of a record, and what was checked today',
      file,
      withServices({ 0: { phones: [{ number: '05171 1' }], ...checked }, 1: checked, 2: checked }),
      ['Stillcafé: Telefon und Fax neu', '3 Angebote heute geprüft'],
      ['Stillcafé: Phone and fax added', '3 services checked today'],
    ],
    [
      'a check on another day',
      file,
      withServices({ 0: { lastVerified: '2026-11-03' } }),
      ['Angebot „Stillcafé“ am 3.11.2026 geprüft'],
      ['service “Stillcafé” checked on 11/3/2026'],
    ],
    [
      'several fields of one record together',
      withServices({ 0: { email: 'a@example.de', topics: ['x'], url: '/a' } }),
      withServices({ 0: { email: 'b@example.de', topics: ['x', 'y'] } }),
      ['Stillcafé: E-Mail geändert, Themen ergänzt, Website gelöscht'],
      ['Stillcafé: Mail address changed, Topics extended, Website removed'],
    ],
    [
      'the same changes of many records in one sentence',
      file,
      withServices({
        0: { status: 'inactive' },
        1: { status: 'inactive' },
        2: { status: 'defunct' },
        3: { url: '/' },
      }),
      ['3 Angebote: Stand neu', 'Treff: Website neu'],
      ['3 services: Status added', 'Treff: Website added'],
    ],
    [
      'records that are new or gone',
      { ...file, services: services.slice(0, 1) },
      { ...file, services: services.slice(1) },
      ['4 Angebote neu: Spielkreis, Beratung, Treff und Kurs', 'Angebot „Stillcafé“ gelöscht'],
      ['4 services added: Spielkreis, Beratung, Treff and Kurs', 'service “Stillcafé” removed'],
    ],
    [
      'only the first of many records by name',
      { ...file, services: [] },
      file,
      ['5 Angebote neu: Stillcafé, Spielkreis, Beratung und 2 weitere'],
      ['5 services added: Stillcafé, Spielkreis, Beratung and 2 more'],
    ],
    [
      'languages of a text',
      withServices({ 0: { summary: 'Kaffee' } }),
      withServices({ 0: { summary: { de: 'Kaffee', uk: 'Кава', 'de-simple': 'Kaffee.' } } }),
      ['Stillcafé: In einem Satz (Ukrainisch) neu, In einem Satz (Einfache Sprache) neu'],
      ['Stillcafé: In one sentence (Ukrainian) added, In one sentence (easy German) added'],
    ],
    [
      'fields that are not in a list',
      { ...file, profile: { goals: ['A'] } },
      {
        ...file,
        updated: '2026-11-28',
        municipality: { name: 'Peine', website: '/' },
        profile: { goals: ['A', 'B'] },
      },
      ['Stand der Datei neu', 'Kommune: Website neu', 'Steckbrief: Ziele ergänzt'],
      ['Date of the file added', 'Municipality: Website added', 'Profile: Goals extended'],
    ],
    [
      'keys that the contract does not know',
      withServices({ 0: { room: 1 } }),
      { ...withServices({ 0: { room: 2 } }), extra: {} },
      ['Stillcafé: „room“ geändert', '„extra“ neu'],
      ['Stillcafé: “room” changed', '“extra” added'],
    ],
    [
      'another order',
      file,
      { ...file, services: [...services].reverse() },
      ['Angebote: andere Reihenfolge'],
      ['Services: in another order'],
    ],
  ];
  for (const [title, before, after, de, en] of cases)
    it(`tell of ${title}`, () => {
      expect(describeAll(before, after).sort()).to.deep.equal([...de].sort());
      expect(describeAll(before, after, 'en').sort()).to.deep.equal([...en].sort());
    });
});

describe('a conflict in words', () => {
  const conflictOf = (base: object, mine: object, theirs: object, language: 'de' | 'en' = 'de') =>
    mergeThreeWay({ base, mine, theirs }).conflicts.map((conflict) =>
      describeConflict(conflict, { language }),
    );
  const phone = (number: string) => withServices({ 0: { phones: [{ number, type: 'voice' }] } });
  const without = { ...file, services: services.slice(1) };

  it('names the record and the field, and says what each wrote', () => {
    expect(conflictOf(phone('111'), phone('222'), phone('333'))).to.deep.equal([
      'Angebot „Stillcafé“, Telefon und Fax, Nummer: Ihre Fassung: „222“; andere Fassung: „333“; vorher: „111“. Es gilt Ihre Fassung.',
    ]);
    expect(conflictOf(phone('111'), phone('222'), phone('333'), 'en')).to.deep.equal([
      'service “Stillcafé”, Phone and fax, Number: your version: “222”; the other version: “333”; before: “111”. Your version is kept.',
    ]);
  });

  it('says that a record was removed on one side, and what changed on the other', () => {
    expect(conflictOf(file, without, phone('111'))).to.deep.equal([
      'Angebot „Stillcafé“: in Ihrer Fassung gelöscht, in der anderen geändert (Stillcafé: Telefon und Fax neu). Es gilt Ihre Fassung.',
    ]);
    expect(conflictOf(file, phone('111'), without)).to.deep.equal([
      'Angebot „Stillcafé“: in der anderen Fassung gelöscht, in Ihrer geändert (Stillcafé: Telefon und Fax neu). Es gilt Ihre Fassung.',
    ]);
  });

  it('says yes, no and nothing in words', () => {
    const online = (value?: boolean) => withServices({ 0: value === undefined ? {} : { online: value } });
    expect(conflictOf(online(), online(true), online(false))).to.deep.equal([
      'Angebot „Stillcafé“, Online: Ihre Fassung: ja; andere Fassung: nein; vorher: keine Angabe. Es gilt Ihre Fassung.',
    ]);
  });
});
