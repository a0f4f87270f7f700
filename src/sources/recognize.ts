import { parseProgram, type DataIssue } from '../schema/index.js';
import { absolute } from './absolute.js';
import { decode } from './decode.js';
import type { LoadMore, Reading, SourceFile } from './source-file.js';

/**
 * Reads any file but a municipality's that is in order: finds out by its content what it is, and loads the reader for
 * that.
 *
 * @throws {TypeError} where that reader can't be loaded.
 */
export async function recognize(file: SourceFile, loadMore: LoadMore): Promise<Reading> {
  const text = decode(file);
  if (!text.trim()) return unreadable('content', '');
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return (await import('./icalendar.js')).readCalendar(text, file.url);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable('json', JSON.stringify(text.trim().slice(0, 40)));
  }
  const read = await readerOf(data);
  if (read) return read(data, file.url, loadMore);
  const { program, issues } = parseProgram(data);
  return { program: program && absolute(program, file.url), issues };
}

/** Reads foreign data that has been recognised. */
type Reader = (data: unknown, url: string, loadMore: LoadMore) => Reading | Promise<Reading>;

/** The reader for foreign JSON; none where it is the contract's own, or nobody's. */
async function readerOf(_data: unknown): Promise<Reader | undefined> {
  return Promise.resolve(undefined);
}

function unreadable(expected: DataIssue['expected'], found: string): Reading {
  return { issues: [{ path: '', expected, found, lost: '' }] };
}
