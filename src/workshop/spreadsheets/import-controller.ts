import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataChange } from '../../authoring/check/finding.js';
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
import { findTable, type Table } from '../../authoring/spreadsheet/table.js';
import { berlinTime } from '../../model/dates.js';
import { TimeSlicer } from '../../platform/time-slicer.js';

/** The steps of an import, in their order. */
export type ImportStep = 'choose' | 'columns' | 'compare';

/** What of a chosen file is looked at. */
export interface ChosenTable {
  readonly name: string;
  readonly file: TableFile;
  readonly sheet: number;
  readonly table: Table;
  readonly notices: readonly TableNotice[];
}

/** Whoever shows an import. */
interface ImportHost extends ReactiveControllerHost {
  readonly data: unknown;
  readonly recordType: RecordType;
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

  open(name: string, opened: TableFile | TableProblem): void {
    this.problem = isTableProblem(opened) ? opened : undefined;
    this.#host.requestUpdate();
    if (isTableProblem(opened)) return;
    // A hidden sheet is rather not what somebody means.
    const visible = [...opened.sheets.keys()].filter((sheet) => !opened.sheets[sheet]!.isHidden);
    void this.#read(name, opened, visible.length ? visible : [0]);
  }

  chooseSheet(sheet: number): void {
    const { name, file } = this.chosen!;
    void this.#read(name, file, [sheet]);
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

  /** Reads the first of some sheets that has a table. */
  async #read(name: string, file: TableFile, sheets: readonly number[]): Promise<void> {
    const run = ++this.#run;
    this.problem = undefined;
    this.#setProgress(0);
    await nextFrame();
    for (const sheet of sheets) {
      const content = await file.read(sheet);
      if (run !== this.#run) return;
      const table = isTableProblem(content) ? undefined : findTable(content.grid, this.#host.recordType);
      if (isTableProblem(content)) this.problem ??= content;
      else if (table) return this.#take({ name, file, sheet, table, notices: content.notices });
    }
    this.problem ??= { kind: 'no-titles' };
    this.#setProgress(undefined);
  }

  #take(chosen: ChosenTable): void {
    const isSameFile = this.chosen?.file === chosen.file;
    this.problem = undefined;
    this.chosen = chosen;
    this.columns = matchColumns(chosen.table, this.#host.recordType);
    this.choices = new Map();
    this.#merges = new Map();
    this.#setProgress(undefined);
    // The focus stays on the choice of the sheet.
    if (!isSameFile) this.show('columns');
  }

  #setProgress(progress: number | undefined): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  get #today(): string {
    return berlinTime(new Date()).slice(0, 10);
  }
}

/** Lets the page show that something has begun before it is kept busy. */
const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 20));
