/** How long work may block the page at a time, in milliseconds. */
const SLICE_MS = 12;

/** Divides long work into slices, so that the page can scroll and take input in between. */
export class TimeSlicer {
  #start = performance.now();

  /** Whether the current slice is used up. */
  get isDue(): boolean {
    return performance.now() - this.#start > SLICE_MS;
  }

  /** Yields to the page where the current slice is used up; to be awaited between two pieces of work. */
  async yieldIfDue(): Promise<void> {
    if (!this.isDue) return;
    await nextTask();
    this.#start = performance.now();
  }
}

/** Resolves once the tasks that were waiting have run. A timer would be throttled to one second in background pages. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
