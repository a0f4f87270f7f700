import type { Directory } from '../schema/directory.js';
import type { ParseResult } from '../schema/index.js';

/** A file as it came. */
export interface SourceFile {
  bytes: Uint8Array;
  /** Its content type, as the server said. */
  type: string;
  /** Where it came from in the end; relative addresses in it start there. */
  url: string;
}

/** Loads what a file refers to: its next page, the body that a paper goes to. Rejects where it can't be had. */
export type LoadMore = (url: string) => Promise<SourceFile>;

/** What a file gave. Only the program's own format fills all of a program, others a part of it. */
export interface ParsedSource extends ParseResult {
  /** What the file calls itself: a calendar's name, a feed's title. */
  title?: string;
  /** Addresses of the calendars that people may subscribe to. */
  calendars?: readonly string[];
  /** Where the file names many municipalities' files: those. Its program is empty, then. */
  directory?: Directory;
}
