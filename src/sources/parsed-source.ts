import type { Directory } from '../schema/directory.js';
import type { ParseResult } from '../schema/index.js';

/** What a source gave. Only the contract's own format fills all of a program, other formats a part of it. */
export interface ParsedSource extends ParseResult {
  /** Title of the source itself: a calendar's name, a feed's title. */
  title?: string;
  /** Addresses of calendars that people may subscribe to. */
  calendars?: readonly string[];
  /** The municipalities of a directory file; its program is empty. */
  directory?: Directory;
}
