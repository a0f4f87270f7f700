import { expect } from 'chai';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import type { SourceRecords } from '../../../src/authoring/foreign-source/source-records.js';
import { sourceTable } from '../../../src/authoring/foreign-source/source-table.js';
import { compareTable } from '../../../src/authoring/spreadsheet/compare-table.js';
import { importChanges } from '../../../src/authoring/spreadsheet/import-changes.js';
import type { RecordType } from '../../../src/authoring/spreadsheet/record-field.js';
import type { ImportChoices } from '../../../src/authoring/spreadsheet/table-comparison.js';

const today = '2026-05-12';

const file = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  topics: [{ id: 'early-help', label: 'Frühe Hilfen' }],
  agenda: [
    {
      id: 'treff@example.de',
      title: 'Elterntreff',
      start: '2026-06-01T10:00:00+02:00',
      image: { src: 'treff.jpg' },
    },
    { id: 'own', title: 'Sommerfest', start: '2026-07-01', reviewOf: 'x' },
    { id: 'old', title: 'Vortrag', start: '2026-02-01' },
  ],
};

const calendar: SourceRecords = {
  topics: [{ id: 'fh', label: 'Frühe Hilfen' }],
  agenda: [
    { id: 'treff@example.de', title: 'Elterntreff', start: '2026-06-01T11:00:00+02:00', location: 'Haus A' },
    { id: 'fest@example.de', title: 'Sommerfest', start: '2026-07-01' },
    {
      id: 'neu@example.de',
      title: 'Stillcafé',
      start: '2026-06-02T10:00:00+02:00',
      topics: ['fh', 'sprache'],
      documents: [{ label: 'Flyer', url: 'https://a.example/flyer.pdf' }],
      image: { src: 'https://a.example/cafe.jpg', alt: 'Ein Tisch' },
    },
  ],
};

async function compare(records: SourceRecords, data: unknown = file, type: RecordType = 'agenda') {
  const { table, columns } = sourceTable(records, type, today);
  return compareTable(table, columns, data, { type, today });
}

async function taken(records: SourceRecords, choices: ImportChoices = new Map()) {
  const comparison = await compare(records);
  return applyChanges(file, importChanges(file, comparison, choices, 'agenda', today)) as typeof file;
}

describe('comparing a source with a file', () => {
  it('finds what is new, what changed and what is gone, as with a spreadsheet', async () => {
    const { changed, added, missing, sameCount } = await compare(calendar);
    expect(changed.map(({ name }) => name)).to.deep.equal(['Elterntreff']);
    expect(
      changed[0]!.differences.map(({ column, before, after }) => [column.field.id, before, after]),
    ).to.deep.equal([
      ['start', '01.06.2026 10:00', '01.06.2026 11:00'],
      ['location', '', 'Haus A'],
    ]);
    expect(added.map(({ name }) => name)).to.deep.equal(['Stillcafé']);
    expect(missing.map(({ name }) => name)).to.deep.equal(['Vortrag']);
    expect(sameCount).to.equal(1);
  });

  it('knows an entry by its title and day where the other system has another id, and leaves it its own', async () => {
    const { agenda } = await taken({
      agenda: [{ id: 'fest@example.de', title: 'Sommerfest', start: '2026-07-01', location: 'Park' }],
    });
    expect(agenda[1]).to.deep.equal({ ...file.agenda[1], location: 'Park' });
  });

  it('takes a new entry whole, also what no cell could say, with the topics of the file', async () => {
    const { agenda, topics } = await taken(calendar);
    expect(agenda[3]).to.deep.equal({ ...calendar.agenda![2], topics: ['early-help', 'sprache'] });
    expect(topics).to.deep.equal([...file.topics, { id: 'sprache', label: 'sprache' }]);
    expect(agenda[0]).to.deep.include({ location: 'Haus A', image: { src: 'treff.jpg' } });
  });

  it('finds nothing new in what it has taken', async () => {
    const { changed, added } = await compare(calendar, await taken(calendar));
    expect([changed, added]).to.deep.equal([[], []]);
  });

  it('proposes no date that is over, and takes it where somebody says so', async () => {
    const past = { agenda: [{ id: 'p', title: 'Frühlingsfest', start: '2026-05-11' }] };
    expect((await compare(past)).added[0]!.doubt).to.deep.equal({ kind: 'past' });
    expect((await taken(past)).agenda).to.have.length(3);
    expect((await taken(past, new Map([['added:0', true]]))).agenda).to.have.length(4);
    const today = { agenda: [{ id: 'p', title: 'Frühlingsfest', start: '2026-05' }] };
    expect((await compare(today)).added[0]!.doubt).to.equal(undefined);
  });

  it('leaves out what somebody does not want', async () => {
    const { agenda } = await taken(calendar, new Map([['added:2', false]]));
    expect(agenda.map(({ title }) => title)).to.deep.equal(['Elterntreff', 'Sommerfest', 'Vortrag']);
  });
});
