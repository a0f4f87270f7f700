import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { qualityReport } from '../../src/authoring/quality-worklist.js';
import { writeTextSheets } from '../../src/authoring/xlsx/text-sheets.js';

const now = new Date('2026-05-12T10:00:00Z');
const complete = {
  ages: [{ fromMonths: 0, toMonths: 36 }],
  languages: ['de'],
  schedules: [{ days: ['mo'], opens: '9:00', closes: '12:00' }],
  lastVerified: '2026-05-01',
};
const file = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  topics: [{ id: 'lesen', label: 'Lesen' }],
  services: [
    { name: 7 },
    { name: 'Elterncafé', organization: 'Nord', ...complete, phones: [{ number: '05171 1' }] },
    { name: 'Lesestart', organization: 'Bücherei', topics: ['lesen'], ages: [{ toMonths: 36 }] },
    { name: 'Turnen', organization: 'TSV', ...complete, lastVerified: '2025-01-22', email: 'a@tsv.example' },
  ],
};

describe('the worklist of a file', () => {
  const report = qualityReport(file, 'de', now);

  it('has what families can’t reach first, and nothing that is complete', () =>
    expect(report.entries.map(({ name, gaps }) => [name, gaps])).to.deep.equal([
      ['Lesestart', ['old', 'unreachable', 'hourless', 'languageless']],
      ['Turnen', ['old']],
    ]));

  it('leads to the services of the file, although one of them can’t be read', () =>
    expect(report.entries.map(({ index }) => index)).to.deep.equal([2, 3]));

  it('says whom to ask', () =>
    expect(report.entries.map(({ contact }) => contact)).to.deep.equal(['', 'a@tsv.example']));

  it('stands by provider and by topic, with the names of topics', () => {
    expect(report.byProvider.map(({ name, reachable, total }) => [name, reachable, total])).to.deep.equal([
      ['Nord', 1, 1],
      ['Bücherei', 0, 1],
      ['TSV', 1, 1],
    ]);
    expect(report.byTopic.map(({ name, entries }) => [name, entries.length])).to.deep.equal([
      ['Lesen', 1],
      ['', 1],
    ]);
  });

  it('is empty for anything that is no file', () => {
    for (const data of [undefined, null, [], 'text', { services: 3 }])
      expect(qualityReport(data, 'de', now).entries).to.deep.equal([]);
  });
});

describe('sheets of texts', () => {
  it('read back as they were written, also when they are long, and packed at once', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`Zeile ${index}`, '<a & "b"> _x0041_', '']);
    const sheets = [
      { name: 'Liste', titles: ['Angebot', 'Was fehlt', 'Leer'], rows, widths: [20, 30, 10] },
      { name: 'Anbieter', titles: ['Name'], rows: [], widths: [20] },
    ];
    const bytes = await writeTextSheets(sheets);
    const read = await readSheet(Buffer.from(bytes), 'Liste');
    expect(read).to.have.length(3001);
    expect(read[0]!.slice(0, 2)).to.deep.equal(['Angebot', 'Was fehlt']);
    expect(read[3000]!.slice(0, 2)).to.deep.equal(['Zeile 2999', '<a & "b"> _x0041_']);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!)).to.not.include('r="2"');
  });
});
