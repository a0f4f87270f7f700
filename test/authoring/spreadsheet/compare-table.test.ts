import { expect } from 'chai';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import { compareTable } from '../../../src/authoring/spreadsheet/compare-table.js';
import { countImport, importChanges } from '../../../src/authoring/spreadsheet/import-changes.js';
import { assignColumn, matchColumns } from '../../../src/authoring/spreadsheet/match-columns.js';
import { openTable } from '../../../src/authoring/spreadsheet/read-table.js';
import { fieldOf } from '../../../src/authoring/spreadsheet/record-fields.js';
import { isTableProblem } from '../../../src/authoring/spreadsheet/table-file.js';
import type { ImportChoices, TableComparison } from '../../../src/authoring/spreadsheet/table-comparison.js';
import { findTable, type Grid } from '../../../src/authoring/spreadsheet/table.js';
import { parseProgram } from '../../../src/schema/parse.js';
import { nastySpreadsheet, NASTY_SERVICE_COUNT } from './nasty-spreadsheet.js';

const today = '2026-05-12';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  topics: [{ id: 'early-help', label: 'Frühe Hilfen' }],
  services: [
    {
      id: 'stillcafe',
      name: 'Stillcafé',
      organization: 'Familienzentrum Nord',
      description: { de: 'Stillen und reden', uk: 'Годування' },
      ages: [{ fromMonths: 0, toMonths: 12 }],
      places: [
        {
          name: 'Haus A',
          address: { city: 'Musterstadt' },
          schedules: [{ days: ['mo'], opens: '9:00', closes: '12:00' }],
          ramp: true,
        },
      ],
      phones: [{ number: '030 23125-260', type: 'voice', note: { de: 'Büro', uk: 'Бюро' } }],
      languages: ['de'],
      ownKey: 'stays',
    },
    { name: 'Turnen für Kleine', organization: 'TSV Musterdorf', ages: [{ fromMonths: 24, toMonths: 72 }] },
    { name: 'Krabbelgruppe Süd', organization: 'Kirchenkreis', lastVerified: '2024-09-14' },
    { name: 'Alter Treff', status: 'defunct' },
  ],
};

async function compare(grid: Grid, data: unknown = file, merges?: ReadonlyMap<number, number>) {
  const table = findTable(grid, 'services')!;
  return compareTable(table, matchColumns(table, 'services'), data, {
    type: 'services',
    today,
    ...(merges && { merges }),
  });
}

/** Each difference in a line: what is before, what is after, and the doubt or problem. */
const linesOf = ({ changed }: TableComparison) =>
  changed.flatMap(({ name, differences }) =>
    differences.map(({ column, before, after, doubt, problem }) =>
      [name, column.field.id, before, '→', after, doubt ?? problem].filter(Boolean).join(' '),
    ),
  );

function apply(comparison: TableComparison, choices: ImportChoices = new Map(), data: unknown = file) {
  return applyChanges(data, importChanges(data, comparison, choices, 'services', today)) as typeof file;
}

describe('comparing a table with a file', () => {
  it('shows what changed field by field, old beside new', async () => {
    const comparison = await compare([
      ['Titel', 'Träger', 'Telefon', 'Zeiten', 'Alter', 'Sprachen', 'Bemerkung'],
      [
        'Stillcafé',
        'Familienzentrum Nord',
        '030 23125-265',
        'Mo, Fr 9–12 Uhr',
        '',
        'Deutsch, Ukrainisch',
        'egal',
      ],
      ['Turnen für Kleine', 'TSV Musterdorf', '', '', '2–5', '', ''],
    ]);
    expect(linesOf(comparison)).to.deep.equal([
      'Stillcafé phones 030 23125-260 (Büro) → 030 23125-265',
      'Stillcafé places.schedules Mo 9–12 → Mo, Fr 9–12',
      'Stillcafé languages Deutsch → Deutsch, Ukrainisch',
    ]);
    expect(comparison.sameCount).to.equal(1);
    expect(comparison.missing.map(({ name, lastVerified }) => [name, lastVerified])).to.deep.equal([
      ['Krabbelgruppe Süd', '14.09.2024'],
    ]);
  });

  it('takes a difference in writing for none', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Alter', 'Öffnungszeiten', 'Beschreibung (Ukrainisch)'],
      ['STILLCAFE', 'familienzentrum nord', '0-11 Monate', 'montags 9.00 - 12.00 Uhr', 'Годування'],
    ]);
    expect(linesOf(comparison)).to.deep.equal([
      'Stillcafé name Stillcafé → STILLCAFE',
      'Stillcafé organization Familienzentrum Nord → familienzentrum nord',
    ]);
  });

  it('leaves a doubtful age as it is unless somebody takes it', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Alter'],
      ['Turnen für Kleine', 'TSV Musterdorf', '3–5'],
    ]);
    expect(linesOf(comparison)).to.deep.equal([
      'Turnen für Kleine ages 2 bis 5 Jahre → 3 bis 5 Jahre age-in-years',
    ]);
    expect(apply(comparison)).to.deep.equal(file);
    const [difference] = comparison.changed[0]!.differences;
    expect(apply(comparison, new Map([[difference!.key, true]])).services[1]!.ages).to.deep.equal([
      { fromMonths: 36, toMonths: 72 },
    ]);
  });

  it('never takes what it can’t read, and says why', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Alter', 'E-Mail'],
      ['Turnen für Kleine', 'TSV Musterdorf', 'Familien', '#REF!'],
    ]);
    expect(linesOf(comparison)).to.deep.equal([
      'Turnen für Kleine ages 2 bis 5 Jahre → age',
      'Turnen für Kleine email → spreadsheet-error',
    ]);
    const all = new Map(comparison.changed[0]!.differences.map(({ key }) => [key, true] as const));
    expect(apply(comparison, all)).to.deep.equal(file);
  });

  it('keeps unknown keys, other languages, and whatever has no column', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Beschreibung', 'Treffpunkt', 'Telefon und Fax', 'Ort'],
      ['Stillcafé', 'Familienzentrum Nord', 'Neu', 'Haus B', '030 23125-260 (Büro); Fax: keins', ''],
      ['Stillcafé', 'Familienzentrum Nord', '', '', '', ''],
    ]);
    const bad = linesOf(comparison);
    expect(bad).to.include('Stillcafé phones 030 23125-260 (Büro) → phone');
    const [service] = apply(comparison).services;
    expect(service!.description).to.deep.equal({ de: 'Neu', uk: 'Годування' });
    expect(service!.places![0]).to.deep.include({
      name: 'Haus B',
      address: { city: 'Musterstadt' },
      ramp: true,
    });
    expect(service!.ownKey).to.equal('stays');
  });

  it('keeps what is known of each number where another is added', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Telefon', 'Fax'],
      ['Stillcafé', 'Familienzentrum Nord', '030 23125-260 (Büro); 030 23125-261', '030 23125-299'],
    ]);
    expect(apply(comparison).services[0]!.phones).to.deep.equal([
      { number: '030 23125-260', type: 'voice', note: { de: 'Büro', uk: 'Бюро' } },
      { number: '030 23125-261' },
      { number: '030 23125-299', type: 'fax' },
    ]);
  });

  it('takes no note away where the table has only the number', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Telefon'],
      ['Stillcafé', 'Familienzentrum Nord', '030/23125260'],
    ]);
    expect(linesOf(comparison)).to.deep.equal([]);
  });

  it('shows hours that it can’t tell apart as a text of their own', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Zeiten'],
      ['Krabbelgruppe Süd', 'Kirchenkreis', 'jeden Vollmond'],
    ]);
    expect(apply(comparison).services[2]).to.deep.include({ places: [{ hours: 'jeden Vollmond' }] });
  });

  it('reads several places from cells with the same order', async () => {
    const comparison = await compare([
      ['Name', 'Treffpunkt', 'Straße', 'Öffnungszeiten'],
      ['Neu', 'Haus A | Haus B', ' | Weg 2', 'Mo 9–12 | Di 9–12'],
    ]);
    expect(apply(comparison).services.at(-1)).to.deep.equal({
      id: 'neu',
      name: 'Neu',
      places: [
        { name: 'Haus A', schedules: [{ days: ['mo'], opens: '9:00', closes: '12:00' }] },
        {
          name: 'Haus B',
          address: { street: 'Weg 2' },
          schedules: [{ days: ['tu'], opens: '9:00', closes: '12:00' }],
        },
      ],
    });
  });

  it('adds new services behind the others, with ids of their own, and topics that the file lacks', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter', 'Thema'],
      ['Babymassage', 'Hebammenpraxis', 'Frühe Hilfen'],
      ['Kochkurs', 'VHS', 'Gesundes Essen'],
    ]);
    expect(comparison.added.map(({ name, doubt }) => [name, doubt])).to.deep.equal([
      ['Babymassage', undefined],
      ['Kochkurs', undefined],
    ]);
    const [, cooking] = comparison.added;
    const topic = cooking!.fields.find(({ doubt }) => doubt === 'unknown-topic')!;
    const changed = apply(comparison, new Map([[topic.key, true]]));
    expect(changed.services.slice(4)).to.deep.equal([
      { id: 'babymassage', name: 'Babymassage', organization: 'Hebammenpraxis', topics: ['early-help'] },
      { id: 'kochkurs', name: 'Kochkurs', organization: 'VHS', topics: ['gesundes-essen'] },
    ]);
    expect(changed.topics.at(-1)).to.deep.equal({ id: 'gesundes-essen', label: 'Gesundes Essen' });
  });

  it('leaves out a row that looks like a service of the file, that stands there twice, or has nothing but a name', async () => {
    const grid = [
      ['Name', 'Anbieter', 'Telefon'],
      ['Still-Café', 'Familienzentrum Nord', '030 23125-265'],
      ['Vätertreff', 'Landkreis', '030 23125-270'],
      ['Vätertreff', 'Landkreis', '030 23125-271'],
      ['Angebote für Schulkinder', '', ''],
      ['', 'Landkreis', '030 23125-272'],
    ];
    const comparison = await compare(grid);
    expect(comparison.added.map(({ doubt }) => doubt)).to.deep.equal([
      { kind: 'lookalike', index: 0, name: 'Stillcafé' },
      undefined,
      { kind: 'duplicate', row: 3 },
      { kind: 'only-name' },
    ]);
    expect(comparison.namelessRows).to.deep.equal([6]);
    expect(countImport(comparison, new Map()).added).to.equal(1);
    const merged = await compare(grid, file, new Map([[0, 0]]));
    expect(linesOf(merged)).to.deep.equal([
      'Stillcafé name Stillcafé → Still-Café',
      'Stillcafé phones 030 23125-260 (Büro) → 030 23125-265',
    ]);
  });

  it('archives a service only where somebody says so', async () => {
    const comparison = await compare([
      ['Name', 'Anbieter'],
      ['Stillcafé', 'Familienzentrum Nord'],
    ]);
    expect(apply(comparison)).to.deep.equal(file);
    const key = comparison.missing.find(({ name }) => name === 'Krabbelgruppe Süd')!.key;
    expect(apply(comparison, new Map([[key, true]])).services[2]).to.deep.include({ status: 'inactive' });
  });

  it('finds a service by its id, also under another name', async () => {
    const comparison = await compare([
      ['Kurzname', 'Name'],
      ['stillcafe', 'Café für Stillende'],
    ]);
    expect(linesOf(comparison)).to.deep.equal(['Stillcafé name Stillcafé → Café für Stillende']);
  });

  it('gives a column another field where somebody says so', () => {
    const table = findTable(
      [
        ['Name', 'Bemerkung'],
        ['A', 'B'],
        ['C', 'D'],
      ],
      'services',
    )!;
    const matches = assignColumn(matchColumns(table, 'services'), 1, { field: fieldOf('services', 'name') });
    expect(matches.map(({ column }) => column?.field.id)).to.deep.equal([undefined, 'name']);
  });
});

describe('a spreadsheet with every bad habit', () => {
  async function comparison(data: unknown) {
    const opened = openTable(await nastySpreadsheet());
    if (isTableProblem(opened)) throw new Error(opened.kind);
    const sheet = await opened.read(1);
    if (isTableProblem(sheet)) throw new Error(sheet.kind);
    return compare(sheet.grid, data);
  }

  it('becomes services that the contract allows, and once imported changes nothing', async () => {
    const empty = { schemaVersion: 1, municipality: { name: 'Musterland' } };
    const first = await comparison(empty);
    expect(first.added.length).to.equal(NASTY_SERVICE_COUNT + 1);
    expect(first.added.filter(({ doubt }) => doubt).map(({ doubt }) => doubt!.kind)).to.deep.equal([
      'only-name',
    ]);
    expect(first.namelessRows).to.have.length(1);
    const doubtful = first.added.flatMap(({ fields }) => fields).filter(({ doubt }) => doubt);
    expect(new Set(doubtful.map(({ doubt }) => doubt))).to.deep.equal(
      new Set(['age-in-years', 'age-was-date', 'first-of-several', 'lost-zero', 'short-year']),
    );
    const data = apply(first, new Map(doubtful.map(({ key }) => [key, true] as const)), empty);
    const { program, issues } = parseProgram(data);
    expect(issues).to.deep.equal([]);
    expect(program!.services).to.have.length(NASTY_SERVICE_COUNT);
    const second = await comparison(data);
    expect(linesOf(second)).to.deep.equal([]);
    expect(second.sameCount).to.equal(NASTY_SERVICE_COUNT);
  });
});
