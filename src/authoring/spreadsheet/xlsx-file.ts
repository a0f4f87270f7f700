import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { unescapeXml } from './unescape-xml.js';
import { cellText } from './xlsx-cell.js';
import {
  MAX_ROWS,
  type SheetContent,
  type SheetInfo,
  type TableFile,
  type TableNotice,
  type TableProblem,
} from './table-file.js';

/** How large the parts of a file may be when unpacked, in bytes: a few kilobytes can become gigabytes. */
const MAX_UNPACKED_BYTES = 300_000_000;

/** The parts that hold tables; pictures and the like are not unpacked. */
const isPartOfTables = (name: string) =>
  /\.xml(?:\.rels)?$/.test(name) && !/(?:drawings|charts|theme|media)\//.test(name);

/** An XLSX file. The library that reads it would unpack large files in a worker, which a strict policy forbids. */
export class XlsxFile implements TableFile {
  readonly sheets: readonly SheetInfo[];
  readonly #parts: Unzipped;
  readonly #paths: readonly string[];
  #repacked: ArrayBuffer | undefined;

  private constructor(parts: Unzipped) {
    const workbook = strFromU8(parts['xl/workbook.xml']!);
    const found = [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)].map(([, attributes = '']) => ({
      name: unescapeXml(attribute(attributes, 'name')),
      isHidden: /hidden/i.test(attribute(attributes, 'state')),
      relation: attribute(attributes, '\\w+:id'),
    }));
    const relations = parts['xl/_rels/workbook.xml.rels'];
    const targets = new Map(
      [...(relations ? strFromU8(relations) : '').matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(
        ([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')] as const,
      ),
    );
    this.#parts = parts;
    this.sheets = found.map(({ name, isHidden }) => ({ name, isHidden }));
    this.#paths = found.map(({ relation }) => (targets.get(relation) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'));
  }

  static open(bytes: Uint8Array): XlsxFile | TableProblem {
    let size = 0;
    let isEncrypted = false;
    let parts: Unzipped;
    try {
      parts = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          isEncrypted ||= name === 'EncryptedPackage';
          if (!isPartOfTables(name) || size + originalSize > MAX_UNPACKED_BYTES) return false;
          size += originalSize;
          return true;
        },
      });
    } catch {
      return { kind: 'damaged' };
    }
    if (isEncrypted) return { kind: 'password' };
    if (!parts['xl/workbook.xml']) {
      if (size && parts['word/document.xml']) return { kind: 'foreign', format: 'word' };
      return size > MAX_UNPACKED_BYTES / 2 ? { kind: 'damaged' } : { kind: 'foreign', format: 'archive' };
    }
    const file = new XlsxFile(parts);
    return file.sheets.length ? file : { kind: 'no-sheet' };
  }

  async read(sheet: number): Promise<SheetContent | TableProblem> {
    const info = this.sheets[sheet];
    if (!info) return { kind: 'no-sheet' };
    try {
      const data = await readSheet(this.#bytes(), sheet + 1);
      const grid = data.map((row) => row.map(cellText));
      const rows = grid.filter((row) => row.some(Boolean)).length;
      if (rows > MAX_ROWS) return { kind: 'too-many-rows', rows };
      const count = this.#fillMergedCells(sheet, grid);
      return { grid, notices: this.#notices(sheet, count) };
    } catch {
      return { kind: 'damaged' };
    }
  }

  /** The same parts, stored as they are: then nothing is left to unpack. */
  #bytes(): ArrayBuffer {
    this.#repacked ??= zipSync(this.#parts, { level: 0 }).buffer;
    return this.#repacked;
  }

  #notices(sheet: number, mergedCount: number): TableNotice[] {
    const names = this.sheets
      .filter(({ isHidden }, index) => isHidden && index !== sheet)
      .map(({ name }) => name);
    return [
      ...(names.length ? [{ kind: 'hidden-sheets', names } as const] : []),
      ...(mergedCount ? [{ kind: 'merged-cells', count: mergedCount } as const] : []),
    ];
  }

  /**
   * Cells that were merged over several rows mean each of them: one provider for three services. Cells merged over columns
   * are headings, and stay alone.
   *
   * @returns How many were filled.
   */
  #fillMergedCells(sheet: number, grid: string[][]): number {
    const part = this.#parts[this.#paths[sheet] ?? ''];
    if (!part) return 0;
    const xml = strFromU8(part);
    let count = 0;
    for (const [, from = '', to = ''] of xml.matchAll(
      /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+):([A-Z]+\d+)"/g,
    )) {
      const [start, end] = [positionOf(from), positionOf(to)];
      const value = grid[start.row]?.[start.column];
      if (!value || start.column !== end.column) continue;
      count++;
      for (let row = start.row + 1; row <= Math.min(end.row, grid.length - 1); row++)
        grid[row]![start.column] ||= value;
    }
    return count;
  }
}

const attribute = (attributes: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** The position of a cell by its address: `C7` is column 2, row 6. */
function positionOf(address: string): { row: number; column: number } {
  const [, letters = '', number = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
