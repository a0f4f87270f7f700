/** Measures how long other tasks block the page: it queues a task again and again, and records the longest wait. */
export class EventLoopMonitor {
  readonly #channel = new MessageChannel();
  #lastTurn = performance.now();
  #longestWait = 0;
  #waiting: (() => void)[] = [];

  constructor() {
    this.#channel.port1.onmessage = () => {
      const now = performance.now();
      this.#longestWait = Math.max(this.#longestWait, now - this.#lastTurn);
      this.#lastTurn = now;
      for (const resolve of this.#waiting.splice(0)) resolve();
      this.#channel.port2.postMessage('');
    };
    this.#channel.port2.postMessage('');
  }

  /** Resolves in the monitor's next task, once the current one is recorded. */
  async nextTurn(): Promise<void> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Ends the monitor, and returns the longest wait in milliseconds. */
  stop(): number {
    this.#channel.port1.close();
    return this.#longestWait;
  }
}
