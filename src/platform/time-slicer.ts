/** How long a page may be held at a time, in milliseconds. */
const SLICE = 12;

/** Long work in slices, so that the page can be scrolled and typed into meanwhile. */
export class TimeSlicer {
  #start = performance.now();

  /** Whether the page has waited long enough. */
  get isDue(): boolean {
    return performance.now() - this.#start > SLICE;
  }

  /** Gives way to the page where it is due; to be awaited between two pieces of work. */
  async yieldIfDue(): Promise<void> {
    if (!this.isDue) return;
    await afterTheRest();
    this.#start = performance.now();
  }
}

/** Once the page has done what was waiting. No timer: those of a page in the background stand still for a second. */
function afterTheRest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}
