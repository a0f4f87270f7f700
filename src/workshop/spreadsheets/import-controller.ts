import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataChange } from '../../authoring/check/finding.js';
import type { LeftOut } from '../../authoring/foreign-source/left-out.js';
import type { OpenedSource } from '../../authoring/foreign-source/open-source.js';
import { comparableLists, sourceTable } from '../../authoring/foreign-source/source-table.js';
import { compareTable } from '../../authoring/spreadsheet/compare-table.js';
import { countImport, importChanges, type ImportCounts } from '../../authoring/spreadsheet/import-changes.js';
import { assignColumn, matchColumns, type ColumnMatch } from '../../authoring/spreadsheet/match-columns.js';
import type { FieldColumn, RecordType } from '../../authoring/spreadsheet/record-field.js';
import { nameFieldOf } from '../../authoring/spreadsheet/record-fields.js';
import type { ImportChoices, TableComparison } from '../../authoring/spreadsheet/table-comparison.js';
import {
  isTableProblem,
  type TableFile,
  type TableNotice,
  type TableProblem,
} from '../../authoring/spreadsheet/table-file.js';
import { findTable, type Grid, type Table } from '../../authoring/spreadsheet/table.js';
import { titleScore } from '../../authoring/spreadsheet/title-words.js';
import { berlinTime } from '../../model/dates.js';
import { TimeSlicer } from '../../platform/time-slicer.js';
import { isSource, type OpenedIncoming } from './open-incoming.js';

/** The steps of an import, in their order. */
export type ImportStep = 'choose' | 'columns' | 'compare';

/** What of a chosen file is looked at. */
export interface ChosenTable {
  readonly name: string;
  readonly table: Table;
  /** Which sheet of which file it is; missing for another source. */
  readonly sheet?: { readonly file: TableFile; readonly index: number };
  readonly notices: readonly TableNotice[];
  /** What of another source can't be taken. */
  readonly leftOut: readonly LeftOut[];
}

/** Whoever shows an import. */
interface ImportHost extends ReactiveControllerHost {
  readonly data: unknown;
  /** What is taken: set to what is found in a file. */
  recordType: RecordType;
}

/** Follows an import from the chosen file to the changes: what was read, what was decided, what is under way. */
export class ImportController implements ReactiveController {
  step: ImportStep = 'choose';
  chosen: ChosenTable | undefined;
  problem: TableProblem | undefined;
  columns: readonly ColumnMatch[] = [];
  comparison: TableComparison | undefined;
  choices: ImportChoices = new Map();
  /** The share of rows that have been compared; `undefined` where nothing is under way. */
  progress: number | undefined;

  readonly #host: ImportHost;
  readonly #onStep: () => void;
  #merges: ReadonlyMap<number, number> = new Map();
  /** Counts readings and comparisons, so that one that has been overtaken ends. */
  #run = 0;

  /** @param onStep Called once another step is shown. */
  constructor(host: ImportHost, onStep: () => void) {
    this.#host = host;
    this.#onStep = onStep;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#run++;
  }

  get hasName(): boolean {
    return this.columns.some(({ column }) => column?.field.id === nameFieldOf[this.#host.recordType]);
  }

  /** What will be taken; `undefined` before the comparison. */
  get counts(): ImportCounts | undefined {
    return this.comparison && countImport(this.comparison, this.choices);
  }

  show(step: ImportStep): void {
    this.step = step;
    if (step === 'choose') this.chosen = undefined;
    if (step !== 'compare') this.comparison = undefined;
    this.#host.requestUpdate();
    this.#onStep();
  }

  open(name: string, opened: OpenedIncoming): void {
    this.problem = undefined;
    this.#host.requestUpdate();
    if (isSource(opened)) return this.#openSource(name, opened);
    if (isTableProblem(opened)) {
      this.problem = opened;
      return;
    }
    // A hidden sheet is rather not what somebody means.
    const visible = [...opened.sheets.keys()].filter((sheet) => !opened.sheets[sheet]!.isHidden);
    void this.#read(name, opened, visible.length ? visible : [0]);
  }

  chooseSheet(sheet: number): void {
    const { name, sheet: { file } = {} } = this.chosen!;
    if (file) void this.#read(name, file, [sheet]);
  }

  /** Takes the rows for records of another list. */
  chooseType(type: RecordType): void {
    if (!this.chosen) return;
    this.#host.recordType = type;
    this.columns = matchColumns(this.chosen.table, type);
    this.#host.requestUpdate();
  }

  assign(index: number, column: FieldColumn | undefined): void {
    this.columns = assignColumn(this.columns, index, column);
    this.#host.requestUpdate();
  }

  choose(keys: readonly string[], isTaken: boolean): void {
    this.choices = new Map([...this.choices, ...keys.map((key) => [key, isTaken] as const)]);
    this.#host.requestUpdate();
  }

  /** Takes a row for a record of the file, and compares again. */
  merge(position: number, index: number): Promise<void> {
    this.#merges = new Map([...this.#merges, [position, index]]);
    return this.compare();
  }

  /** Compares in slices, so that the bar moves. */
  async compare(): Promise<void> {
    const run = ++this.#run;
    const { table } = this.chosen!;
    const { data, recordType: type } = this.#host;
    const slicer = new TimeSlicer();
    const pause = (rowCount: number): Promise<void> | undefined => {
      if (!slicer.isDue) return undefined;
      this.#setProgress(rowCount / table.rows.length);
      return slicer.yieldIfDue();
    };
    this.#setProgress(0);
    const options = { type, today: this.#today, merges: this.#merges, pause };
    const comparison = await compareTable(table, this.columns, data, options);
    if (run !== this.#run) return;
    this.#setProgress(undefined);
    const isFirst = this.step !== 'compare';
    if (isFirst) this.show('compare');
    this.comparison = comparison;
  }

  /** The changes of what was taken. Ends the import: new data is not compared once more. */
  finish(): DataChange[] {
    const { data, recordType } = this.#host;
    const changes = importChanges(data, this.comparison!, this.choices, recordType, this.#today);
    this.comparison = undefined;
    return changes;
  }

  /** The columns of a source are known: it goes on with the comparison. */
  #openSource(name: string, { title, records, leftOut }: OpenedSource): void {
    const type = comparableLists.find((list) => records[list]);
    if (!type) {
      this.problem = { kind: 'no-records', papers: records.papers?.length ?? 0 };
      return;
    }
    const { table, columns } = sourceTable(records, type, this.#today);
    this.#begin({ name: title || name, table, notices: [], leftOut }, type, columns);
    void this.compare();
  }

  /** Reads the first of some sheets that has a table. */
  async #read(name: string, file: TableFile, sheets: readonly number[]): Promise<void> {
    const run = ++this.#run;
    this.problem = undefined;
    this.#setProgress(0);
    await nextFrame();
    for (const sheet of sheets) {
      const content = await file.read(sheet);
      if (run !== this.#run) return;
      const found = isTableProblem(content) ? undefined : likelyTable(content.grid);
      if (isTableProblem(content)) this.problem ??= content;
      else if (found) {
        const { notices } = content;
        const chosen = { name, sheet: { file, index: sheet }, table: found.table, notices, leftOut: [] };
        return this.#take(chosen, found.type);
      }
    }
    this.problem ??= { kind: 'no-titles' };
    this.#setProgress(undefined);
  }

  #take(chosen: ChosenTable, type: RecordType): void {
    const isSameFile = this.chosen?.sheet?.file === chosen.sheet?.file;
    this.#begin(chosen, type, matchColumns(chosen.table, type));
    this.#setProgress(undefined);
    // The focus stays on the choice of the sheet.
    if (!isSameFile) this.show('columns');
  }

  #begin(chosen: ChosenTable, type: RecordType, columns: readonly ColumnMatch[]): void {
    this.problem = undefined;
    this.chosen = chosen;
    this.#host.recordType = type;
    this.columns = columns;
    this.choices = new Map();
    this.#merges = new Map();
  }

  #setProgress(progress: number | undefined): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  get #today(): string {
    return berlinTime(new Date()).slice(0, 10);
  }
}

/** The table in a sheet, and the list that more of its titles are known in; services where that says nothing. */
function likelyTable(grid: Grid): { table: Table; type: RecordType } | undefined {
  const table = findTable(grid, 'services');
  if (!table) return undefined;
  const score = (type: RecordType) => table.titles.reduce((sum, title) => sum + titleScore(title, type), 0);
  const agenda = score('agenda') > score('services') ? findTable(grid, 'agenda') : undefined;
  return agenda ? { table: agenda, type: 'agenda' } : { table, type: 'services' };
}

/** Lets the page show that something has begun before it is kept busy. */
const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 20));
