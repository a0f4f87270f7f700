import type { DataChange } from '../check/finding.js';
import { isSameJson } from '../merging/json-equality.js';
import { applyChanges } from './apply-changes.js';

/** What one step was, for the button that undoes it. */
export interface EditStep {
  /** In words, in the editor's language: „Stillcafé: Telefon“. */
  readonly label: string;
  /** Consecutive steps of the same key become one: the letters that are typed into one field. */
  readonly mergeKey?: string | undefined;
  /** Belongs to the step before, and is undone with it: what is tidied up after somebody has left a field. */
  readonly continuesLast?: boolean;
}

interface Entry extends EditStep {
  readonly data: unknown;
}

/** How many steps can be undone. Data of unchanged records is shared between them. */
const MAX_STEPS = 500;

/** The data of a file with all steps that led to it. Immutable: each step makes another history. */
export class EditHistory {
  /** The present data. */
  readonly data: unknown;
  readonly #past: readonly Entry[];
  readonly #future: readonly Entry[];
  readonly #step: EditStep | undefined;

  private constructor(
    data: unknown,
    step?: EditStep,
    past: readonly Entry[] = [],
    future: readonly Entry[] = [],
  ) {
    this.data = data;
    this.#step = step;
    this.#past = past;
    this.#future = future;
  }

  static of(data: unknown): EditHistory {
    return new EditHistory(data);
  }

  /** What would be undone; `undefined` where nothing has been changed. */
  get undoLabel(): string | undefined {
    return this.#past.length ? this.#step?.label : undefined;
  }

  /** What would be done again. */
  get redoLabel(): string | undefined {
    return this.#future[0]?.label;
  }

  /** Applies changes as one step. What had been undone can't be redone any more. */
  apply(changes: readonly DataChange[], step: EditStep): EditHistory {
    const data = applyChanges(this.data, changes);
    if (data === this.data) return this;
    if (step.continuesLast && this.#step && !this.#future.length) return this.#continuedWith(data);
    const isSame =
      step.mergeKey !== undefined && step.mergeKey === this.#step?.mergeKey && !this.#future.length;
    return new EditHistory(data, step, isSame ? this.#past : this.#withPresent());
  }

  /** The last step leads to other data; one that then leads nowhere is none. */
  #continuedWith(data: unknown): EditHistory {
    const last = this.#past.at(-1);
    if (last && isSameJson(last.data, data))
      return new EditHistory(last.data, last.label ? last : undefined, this.#past.slice(0, -1));
    return new EditHistory(data, this.#step, this.#past);
  }

  undo(): EditHistory {
    const last = this.#past.at(-1);
    if (!last) return this;
    const present = { data: this.data, label: this.#step?.label ?? '' };
    const { data, ...step } = last;
    return new EditHistory(data, { label: step.label }, this.#past.slice(0, -1), [present, ...this.#future]);
  }

  redo(): EditHistory {
    const [next, ...future] = this.#future;
    if (!next) return this;
    return new EditHistory(next.data, { label: next.label }, this.#withPresent(), future);
  }

  #withPresent(): readonly Entry[] {
    return [...this.#past, { data: this.data, label: '', ...this.#step }].slice(-MAX_STEPS);
  }
}
