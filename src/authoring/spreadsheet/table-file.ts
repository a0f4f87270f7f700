import type { ForeignFormat } from '../check/recognize-file.js';
import type { Grid } from './table.js';

/** Why a file can't be taken for a table. */
export type TableProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'open-document' }
  | { readonly kind: 'password' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'no-sheet' }
  | { readonly kind: 'no-titles' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many-rows'; readonly rows: number }
  /** Another source was read, but it has neither services nor dates. */
  | { readonly kind: 'no-records'; readonly papers: number };

/** What somebody should know about a table that was read all the same. */
export type TableNotice =
  | { readonly kind: 'unbalanced-quote'; readonly line: number }
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'hidden-sheets'; readonly names: readonly string[] }
  | { readonly kind: 'merged-cells'; readonly count: number };

/** A sheet of a file. */
export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A sheet that has been read. */
export interface SheetContent {
  readonly grid: Grid;
  readonly notices: readonly TableNotice[];
}

/** A file with tables in it. A text has one sheet without a name. */
export interface TableFile {
  readonly sheets: readonly SheetInfo[];
  /** Reads a sheet by its position. Never rejects. */
  read(sheet: number): Promise<SheetContent | TableProblem>;
}

/** How many filled rows a table may have: no municipality has more services. */
export const MAX_ROWS = 20_000;

/** Whether opening or reading a table failed. */
export const isTableProblem = (result: object): result is TableProblem => 'kind' in result;
