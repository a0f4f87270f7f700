/** Lets other work go on between two pieces of long work; in a page a `TimeSlicer`. */
export interface Slicer {
  /** Whether it is time to yield. */
  readonly isDue: boolean;
  yieldIfDue: () => Promise<void>;
}

/** Work in small steps that is done ahead in slices, and finished at once where its result is needed earlier. */
export class DeferredSteps {
  readonly #pending: Generator<void>[] = [];

  add(steps: Generator<void>): void {
    this.#pending.push(steps);
  }

  /** Does all steps that are left. */
  finish(): void {
    while (this.#pending.length) this.#step();
  }

  /** Does the steps that are left, and those that are added meanwhile. */
  async finishInSlices(slicer: Slicer): Promise<void> {
    while (this.#pending.length) {
      this.#step();
      if (slicer.isDue) await slicer.yieldIfDue();
    }
  }

  #step(): void {
    if (this.#pending[0]!.next().done) this.#pending.shift();
  }
}
