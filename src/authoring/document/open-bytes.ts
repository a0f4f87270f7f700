import { SCHEMA_VERSION } from '../../schema/vocabulary.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import { checkDecoded } from '../check/check-bytes.js';
import type { CheckOptions } from '../check/check-data.js';
import type { LocatedFinding } from '../check/check-file.js';
import { recognizeFile } from '../check/recognize-file.js';
import { isJsonObject } from '../merging/json-equality.js';

/** What somebody should know about a file that could be opened, though not as it was. */
export type OpeningNotice =
  /** So many slips of its notation were corrected. */
  | { readonly kind: 'repaired'; readonly count: number }
  /** It ends in the middle; what is there was read. */
  | { readonly kind: 'broken-off' }
  /** It was encoded in another way than UTF-8. */
  | { readonly kind: 'encoding'; readonly name: string }
  /** It follows a later version of the format. */
  | { readonly kind: 'newer' }
  /** So many of its values can't be read, and are kept as they are. */
  | { readonly kind: 'partly'; readonly count: number };

/** A file that was opened: its text, which is JSON, and the data in it. */
export interface OpenedText {
  readonly text: string;
  readonly data: JsonObject;
  readonly notices: readonly OpeningNotice[];
}

/**
 * Opens a file by its content. What of it can be read is read; all else stays in the data, so that saving keeps it.
 *
 * @returns The file, or what is wrong where nothing of it can be opened. Never throws.
 */
export function openBytes(
  bytes: Uint8Array,
  options: CheckOptions,
): OpenedText | { readonly findings: readonly LocatedFinding[] } {
  const recognized = recognizeFile(bytes);
  const text = (recognized.text ?? '').replace(/^\uFEFF/, '');
  const report = checkDecoded(recognized, text, options);
  const closed = report.data === undefined ? withLastTextClosed(text, report.findings) : undefined;
  const { data, findings, repairedText } = closed ? checkDecoded(recognized, closed, options) : report;
  if (!isJsonObject(data) || findings.some(({ kind }) => kind === 'foreign-file')) return { findings };
  const countOf = (matches: (finding: LocatedFinding) => boolean) => findings.filter(matches).length;
  const isBrokenOff = findings.some(({ kind, details }) => kind === 'syntax' && details.mistake === 'end');
  const slips = countOf(({ kind, details }) => kind === 'syntax' && details.mistake !== 'end');
  const isNewer = typeof data.schemaVersion === 'number' && data.schemaVersion > SCHEMA_VERSION;
  const unread = countOf(
    ({ severity, lost }) => severity === 'error' && (lost === 'value' || lost === 'record'),
  );
  return {
    text: repairedText ?? text,
    data,
    notices: [
      ...(isBrokenOff ? [{ kind: 'broken-off' } as const] : []),
      ...(slips ? [{ kind: 'repaired', count: slips } as const] : []),
      ...(recognized.encoding ? [{ kind: 'encoding', name: recognized.encoding } as const] : []),
      ...(isNewer ? [{ kind: 'newer' } as const] : []),
      ...(unread && !isNewer ? [{ kind: 'partly', count: unread } as const] : []),
    ],
  };
}

/**
 * A file that ends in the middle of a text, with that text closed, so that the rest can be read. Anywhere else, nobody knows
 * where a text should have ended.
 */
function withLastTextClosed(text: string, findings: readonly LocatedFinding[]): string | undefined {
  const open = findings.findLast(({ details }) => details.mistake === 'open-string');
  const { offset } = open?.location ?? {};
  if (offset === undefined || text.includes('\n', offset)) return undefined;
  return `${text.replace(/\\(?:u[\da-f]{0,3})?$/i, '')}"`;
}
