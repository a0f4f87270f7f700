import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { writeCsv } from '../../../src/authoring/spreadsheet/csv-writer.js';
import { openPastedTable, openTable } from '../../../src/authoring/spreadsheet/read-table.js';
import { isTableProblem, type SheetContent } from '../../../src/authoring/spreadsheet/table-file.js';
import { findTable } from '../../../src/authoring/spreadsheet/table.js';
import { matchColumns } from '../../../src/authoring/spreadsheet/match-columns.js';
import { nastySpreadsheet, nastyTitles } from './nasty-spreadsheet.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array | string, sheet = 0): Promise<SheetContent> {
  const file = typeof bytes === 'string' ? openTable(utf8(bytes)) : openTable(bytes);
  if (isTableProblem(file)) throw new Error(file.kind);
  const content = await file.read(sheet);
  if (isTableProblem(content)) throw new Error(content.kind);
  return content;
}

async function problemOf(bytes: Uint8Array, sheet = 0): Promise<unknown> {
  const file = openTable(bytes);
  return isTableProblem(file) ? file : await file.read(sheet);
}

async function xlsx(data: Row[]): Promise<Uint8Array> {
  return new Uint8Array(await (await writeXlsxFile(data).toBlob()).arrayBuffer());
}

describe('reading CSV', () => {
  const rows = [
    ['Name', 'Ort', 'Text'],
    ['Café', 'Gifhorn', 'eins, zwei'],
  ];

  for (const [name, separator] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const) {
    it(`reads ${name}`, async () => {
      const text = `Name${separator}Ort${separator}Text\r\nCafé${separator}Gifhorn${separator}"eins, zwei"\r\n`;
      expect((await read(text)).grid.slice(0, 2)).to.deep.equal(rows);
    });
  }

  it('reads UTF-8 with and without its mark, UTF-16 and Windows-1252, and says so where it is unusual', async () => {
    const text = 'Name;Ort;Text\nCafé;Gifhorn;"eins, zwei"\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);
    const windows = new Uint8Array([...text].map((char) => char.charCodeAt(0)));
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16, windows])
      expect((await read(bytes)).grid.slice(0, 2)).to.deep.equal(rows);
    expect((await read(windows)).notices).to.deep.equal([{ kind: 'encoding', encoding: 'Windows-1252' }]);
  });

  it('reads on behind a quotation mark that is never closed, and names its line', async () => {
    const text =
      'Name;Ort;Text\nA;Gifhorn;"zwei\nZeilen"\nB;"Gifhorn;kaputt\nC;Peine;gut\nD;Peine;"auch ""gut"""\n';
    const { grid, notices } = await read(text);
    expect(notices).to.deep.equal([{ kind: 'unbalanced-quote', line: 4 }]);
    expect(grid.slice(1, 5)).to.deep.equal([
      ['A', 'Gifhorn', 'zwei\nZeilen'],
      ['B', 'Gifhorn', 'kaputt'],
      ['C', 'Peine', 'gut'],
      ['D', 'Peine', 'auch "gut"'],
    ]);
  });

  it('reads the separator that Excel names in a line of its own', async () => {
    expect((await read('sep=,\r\nName,Ort\r\nA;B,Gifhorn\r\n')).grid[1]).to.deep.equal(['A;B', 'Gifhorn']);
  });

  it('writes no cell that runs as a formula, and reads each back as it was', async () => {
    const cells = ['=1+1', '+49 5171 4010', '- Liste\n- zwei', '@name', "'=x", "'s ist gut", 'a"b', "''=1"];
    const text = writeCsv({ titles: cells.map(() => 'Name'), rows: [cells] });
    expect(text.split('\r\n')[1]).to.match(/^'=1\+1;'\+49 5171 4010;/);
    expect((await read(text)).grid[1]).to.deep.equal(cells);
  });
});

describe('reading XLSX', () => {
  it('takes the values of formulas, dates and numbers as they would be typed', async () => {
    const bytes = await xlsx([
      ['Name', 'Datum', 'Zahl', 'Ja'],
      ['A', { value: new Date(Date.UTC(2026, 4, 12)), type: Date, format: 'dd.mm.yyyy' }, 134.5, true],
      [
        'B',
        { value: new Date(Date.UTC(2026, 4, 12, 17, 30)), type: Date, format: 'dd.mm.yyyy hh:mm' },
        0.1 + 0.2,
        false,
      ],
      ['C', undefined, { value: 'SUM(C2:C3)', type: 'Formula' }, undefined],
    ]);
    const { grid } = await read(bytes);
    expect(grid[1]).to.deep.equal(['A', '2026-05-12', '134,5', 'ja']);
    expect(grid[2]).to.deep.equal(['B', '2026-05-12 17:30', '0,3', 'nein']);
    expect(grid[3]![0]).to.equal('C');
  });

  it('finds the table below a heading, fills merged cells, and names the hidden sheet', async () => {
    const bytes = await nastySpreadsheet();
    const file = openTable(bytes);
    if (isTableProblem(file)) throw new Error(file.kind);
    expect(file.sheets).to.deep.equal([
      { name: 'Intern', isHidden: true },
      { name: 'Liste', isHidden: false },
    ]);
    const { grid, notices } = await read(bytes, 1);
    const table = findTable(grid, 'services')!;
    expect(table.titles).to.deep.equal(nastyTitles.map((title) => title.trim()));
    expect(table.rows[0]!.number).to.equal(5);
    expect(table.rows.slice(0, 4).map(({ cells }) => cells[2])).to.deep.equal([
      'Familienzentrum Nord',
      'Familienzentrum Nord',
      'Familienzentrum Nord',
      'Kirchenkreis',
    ]);
    expect(notices).to.deep.equal([
      { kind: 'hidden-sheets', names: ['Intern'] },
      { kind: 'merged-cells', count: 50 },
    ]);
  });

  it('counts days from 1904 where the file does', async () => {
    const from1900 = (await read(await nastySpreadsheet(), 1)).grid[5]![12]!;
    const from1904 = (await read(await nastySpreadsheet({ is1904: true }), 1)).grid[5]![12]!;
    expect((Date.parse(from1904) - Date.parse(from1900)) / 86_400_000).to.equal(1462);
  });

  it('understands what the columns of such a table mean', async () => {
    const { grid } = await read(await nastySpreadsheet(), 1);
    const matches = matchColumns(findTable(grid, 'services')!, 'services');
    expect(matches.map(({ title, column }) => [title, column?.field.id])).to.deep.equal([
      ['lfd. Nr.', undefined],
      ['Titel', 'name'],
      ['Träger', 'organization'],
      ['Ansprechp. Tel.', 'phones'],
      ['Mail', 'email'],
      ['Straße', 'places.address.street'],
      ['PLZ', 'places.address.postalCode'],
      ['Ort', 'places.address.city'],
      ['von–bis', 'ages'],
      ['Zeiten', 'places.schedules'],
      ['Kosten / Beitrag', 'cost'],
      ['Sprachen', 'languages'],
      ['geprüft am', 'lastVerified'],
      ['Bemerkung', undefined],
    ]);
  });

  it('reads 20,000 rows, and refuses more with their number', async () => {
    const rows = (count: number) => `Name;Ort\n${'Stillcafé;Gifhorn\n'.repeat(count)}`;
    expect((await read(rows(20_000 - 1))).grid.length).to.be.greaterThan(19_000);
    expect(await problemOf(utf8(rows(50_000)))).to.deep.equal({ kind: 'too-many-rows', rows: 50_001 });
  });

  it('reads the few rows of a sheet that was formatted down to row 50,000', async () => {
    const rows: Row[] = [
      ['Name', 'Ort'],
      ['Stillcafé', 'Gifhorn'],
    ];
    rows[49_999] = [{ value: undefined, type: String, backgroundColor: '#ffffff' }];
    const { grid } = await read(await xlsx(Array.from(rows, (row) => row ?? [])));
    expect(findTable(grid, 'services')!.rows).to.have.length(1);
  });
});

describe('opening what is no table', () => {
  const container = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((char, index) => (bytes[1024 + index * 2] = char.charCodeAt(0)));
    return bytes;
  };

  it('tells a password, an old Excel file, and other files from each other', async () => {
    expect(await problemOf(container('EncryptedPackage'))).to.deep.equal({ kind: 'password' });
    expect(await problemOf(container('Workbook'))).to.deep.equal({ kind: 'old-excel' });
    expect(await problemOf(container('WordDocument'))).to.deep.equal({ kind: 'foreign', format: 'word' });
    expect(await problemOf(utf8('%PDF-1.7'))).to.deep.equal({ kind: 'foreign', format: 'pdf' });
    expect(await problemOf(utf8('{"schemaVersion":1}'))).to.deep.equal({ kind: 'foreign', format: 'json' });
    expect(await problemOf(utf8('<!doctype html><table>'))).to.deep.equal({
      kind: 'foreign',
      format: 'html',
    });
    expect(await problemOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).to.deep.equal({
      kind: 'foreign',
      format: 'word',
    });
    expect(
      await problemOf(
        zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      ),
    ).to.deep.equal({ kind: 'open-document' });
    expect(await problemOf(new Uint8Array())).to.deep.equal({ kind: 'empty' });
    expect(await problemOf(utf8(' \n'))).to.deep.equal({ kind: 'empty' });
  });

  it('says that a file is damaged, and never throws', async () => {
    const whole = await xlsx([
      ['Name', 'Ort'],
      ['A', 'B'],
    ]);
    for (const length of [30, 200, Math.floor(whole.length / 2), whole.length - 10]) {
      const problem = (await problemOf(whole.slice(0, length))) as { kind: string };
      expect(problem.kind, String(length)).to.be.oneOf(['damaged', 'foreign']);
    }
    const broken = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="A" r:id="rId1"/></sheets>'),
    });
    expect(await problemOf(broken)).to.deep.equal({ kind: 'damaged' });
    expect(await problemOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).to.deep.equal({
      kind: 'no-sheet',
    });
  });

  it('reads a table from the clipboard', async () => {
    const file = openPastedTable('Name\tOrt\r\nStillcafé\t"Gifhorn\nMitte"\r\n');
    if (isTableProblem(file)) throw new Error(file.kind);
    const content = await file.read(0);
    expect('grid' in content && content.grid[1]).to.deep.equal(['Stillcafé', 'Gifhorn\nMitte']);
  });
});
