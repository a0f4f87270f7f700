import { recognizeFile, type ForeignFormat } from '../check/recognize-file.js';
import { readCsv } from './csv-reader.js';
import { MAX_ROWS, type TableFile, type TableProblem } from './table-file.js';
import { XlsxFile } from './xlsx-file.js';

/** The largest file that is opened, in bytes. */
const MAX_BYTES = 30_000_000;

/** Opens a file by its content, whatever its name says. Never throws. */
export function openTable(bytes: Uint8Array): TableFile | TableProblem {
  if (!bytes.length) return { kind: 'empty' };
  if (bytes.length > MAX_BYTES) return { kind: 'too-large', megabytes: Math.round(bytes.length / 1e6) };
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  if (head.includes('opendocument.spreadsheet')) return { kind: 'open-document' };
  const { text, format, encoding } = recognizeFile(bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldContainer(bytes, format);
  if (head.startsWith('PK') && (format === 'excel' || format === 'archive' || format === 'office'))
    return XlsxFile.open(bytes);
  if (text === undefined) return { kind: 'foreign', format: format ?? 'binary' };
  if (format && format !== 'csv' && format !== 'text') return { kind: 'foreign', format };
  if (/^\s*(?:\{\s*"|\[\s*[{\]])/.test(text)) return { kind: 'foreign', format: 'json' };
  return textTable(text, encoding);
}

/** A table from the clipboard: cells between tabs, rows on lines of their own. */
export const openPastedTable = (text: string): TableFile | TableProblem =>
  text.trim() ? textTable(text) : { kind: 'empty' };

function textTable(text: string, encoding?: string): TableFile | TableProblem {
  if (!text.trim()) return { kind: 'empty' };
  return {
    sheets: [{ name: '', isHidden: false }],
    read: () => {
      const { grid, unbalancedLine } = readCsv(text);
      const rows = grid.filter((row) => row.some(Boolean)).length;
      if (rows > MAX_ROWS) return Promise.resolve({ kind: 'too-many-rows', rows });
      return Promise.resolve({
        grid,
        notices: [
          ...(unbalancedLine === undefined
            ? []
            : [{ kind: 'unbalanced-quote', line: unbalancedLine } as const]),
          ...(encoding ? [{ kind: 'encoding', encoding } as const] : []),
        ],
      });
    },
  };
}

/** Before 2007, and around everything with a password, Office wrote a container of its own. */
function oldContainer(bytes: Uint8Array, format: ForeignFormat | undefined): TableProblem {
  const start = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (start.includes('EncryptedPackage') || start.includes('EncryptionInfo')) return { kind: 'password' };
  return format === 'excel' ? { kind: 'old-excel' } : { kind: 'foreign', format: format ?? 'office' };
}
