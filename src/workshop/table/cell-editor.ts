import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';

/** A cell by the record that it is of, and its column. */
export interface EditedCell {
  readonly index: number;
  readonly column: number;
}

/** How many cells to go on after an edit. */
export interface CellStep {
  readonly rows: number;
  readonly columns: number;
}

/** Edits one cell at a time in a text field in its place. */
export class CellEditor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #commit: (text: string, cell: EditedCell) => boolean;
  readonly #input = createRef<HTMLInputElement>();
  #cell: EditedCell | undefined;
  #text = '';
  #selectsAll = false;
  #isNew = false;

  /** @param commit Takes the text; false where it can't be read. */
  constructor(host: ReactiveControllerHost, commit: (text: string, cell: EditedCell) => boolean) {
    this.#host = host;
    this.#commit = commit;
    host.addController(this);
  }

  hostUpdated(): void {
    const input = this.#input.value;
    if (!this.#isNew || !input) return;
    this.#isNew = false;
    input.focus();
    if (this.#selectsAll) input.select();
  }

  get isOpen(): boolean {
    return this.#cell !== undefined;
  }

  isAt(index: number, column: number): boolean {
    return this.columnIn(index) === column;
  }

  /** The column that is being edited in the row of a record; `undefined` where none is. */
  columnIn(index: number): number | undefined {
    return this.#cell?.index === index ? this.#cell.column : undefined;
  }

  open(cell: EditedCell, text: string, selectsAll: boolean): void {
    this.#cell = cell;
    this.#text = text;
    this.#selectsAll = selectsAll;
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  /** Takes the text; false where it can't be read, then the field stays. */
  commit(): boolean {
    if (!this.#cell) return true;
    const cell = this.#cell;
    if (!this.#commit(this.#input.value?.value ?? this.#text, cell)) {
      this.#host.requestUpdate();
      return false;
    }
    this.#close();
    return true;
  }

  /** What a key does: it ends the edit, perhaps going on to another cell, or nothing. */
  keyDown(event: KeyboardEvent): CellStep | 'done' | 'cancelled' | undefined {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      this.#close();
      event.preventDefault();
      event.stopPropagation();
      return 'cancelled';
    }
    if (key !== 'Enter' && key !== 'Tab') return undefined;
    event.preventDefault();
    if (!this.commit()) return undefined;
    const step = shiftKey ? -1 : 1;
    return key === 'Enter' ? { rows: step, columns: 0 } : { rows: 0, columns: step };
  }

  /**
   * The text field.
   *
   * @param problem Why the text can't be read; empty where it can.
   */
  render(label: string, problem: string): TemplateResult {
    return html`<input
      ${ref(this.#input)}
      aria-label=${label}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-description=${problem}
      autocomplete="off"
      .value=${this.#text}
      @blur=${this.#onBlur}
    />`;
  }

  /** Leaving the field takes its text, as in a spreadsheet; one that can't be read is kept for the next look. */
  readonly #onBlur = (): void => {
    if (this.#cell && this.#input.value?.isConnected) this.commit();
  };

  #close(): void {
    this.#cell = undefined;
    this.#host.requestUpdate();
  }
}
