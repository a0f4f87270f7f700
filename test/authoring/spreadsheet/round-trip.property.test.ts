import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import fc from 'fast-check';
import { applyChanges } from '../../../src/authoring/document/apply-changes.js';
import { compareTable } from '../../../src/authoring/spreadsheet/compare-table.js';
import { writeCsv } from '../../../src/authoring/spreadsheet/csv-writer.js';
import { exportTable } from '../../../src/authoring/spreadsheet/export-table.js';
import { importChanges } from '../../../src/authoring/spreadsheet/import-changes.js';
import { matchColumns } from '../../../src/authoring/spreadsheet/match-columns.js';
import { openTable } from '../../../src/authoring/spreadsheet/read-table.js';
import { isTableProblem } from '../../../src/authoring/spreadsheet/table-file.js';
import { findTable } from '../../../src/authoring/spreadsheet/table.js';
import type { RecordType } from '../../../src/authoring/spreadsheet/record-field.js';
import { writeXlsx } from '../../../src/authoring/spreadsheet/xlsx-writer.js';
import { validDocument } from '../../schema/valid-document.js';

const today = '2026-05-12';
const municipalities = ['gifhorn', 'hameln-pyrmont', 'peine'];

async function tableIn(bytes: Uint8Array, type: RecordType) {
  const file = openTable(bytes);
  if (isTableProblem(file)) throw new Error(file.kind);
  const sheet = await file.read(0);
  if (isTableProblem(sheet)) throw new Error(sheet.kind);
  return findTable(sheet.grid, type)!;
}

async function compareWith(data: unknown, bytes: Uint8Array, type: RecordType) {
  const table = await tableIn(bytes, type);
  return compareTable(table, matchColumns(table, type), data, { type, today });
}

const csvOf = (data: unknown, type: RecordType) =>
  new TextEncoder().encode(writeCsv(exportTable(data, type, today)));

const example = async (name: string) =>
  JSON.parse(await readFile(`examples/${name}.json`, 'utf8')) as { services: object[] };

describe('exporting a file and importing it again', () => {
  it('changes nothing, whatever the contract allows', async () => {
    await fc.assert(
      fc.asyncProperty(validDocument, async (document) => {
        for (const type of ['services', 'agenda'] as const) {
          const records = (document as Record<string, unknown[] | undefined>)[type] ?? [];
          if (!records.length) continue;
          const { changed, added, missing } = await compareWith(document, csvOf(document, type), type);
          expect({ changed, added, missing: missing.length }).to.deep.equal({
            changed: [],
            added: [],
            missing: 0,
          });
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  for (const name of municipalities) {
    it(`changes nothing in the file of ${name}, as CSV and as XLSX`, async () => {
      const data = await example(name);
      const xlsx = await writeXlsx(exportTable(data, 'services', today), 'services');
      for (const bytes of [csvOf(data, 'services'), xlsx]) {
        const { changed, added, missing, sameCount } = await compareWith(data, bytes, 'services');
        expect({ changed, added, missing, sameCount }).to.deep.equal({
          changed: [],
          added: [],
          missing: [],
          sameCount: data.services.length,
        });
      }
    });

    it(`makes the services of ${name} again in an empty file`, async () => {
      const data = await example(name);
      const empty = { ...data, services: [] };
      const comparison = await compareWith(empty, csvOf(data, 'services'), 'services');
      const everything = new Map(comparison.added.map(({ key }) => [key, true] as const));
      const changes = importChanges(empty, comparison, everything, 'services', today);
      const made = applyChanges(empty, changes) as typeof data;
      expect(made.services).to.deep.equal(data.services.map(withoutDefaults));
    });
  }
});

/** What a table does not tell apart from nothing: a number that is called a voice number. */
function withoutDefaults(service: object): object {
  return JSON.parse(JSON.stringify(service), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('number' in value)) return value;
    const { type, ...phone } = value as { type?: string };
    return type === 'voice' ? phone : value;
  }) as object;
}
