/** Asks for its turn again and again; the longest wait is the longest task of somebody else. */
export class Heartbeat {
  readonly #channel = new MessageChannel();
  #last = performance.now();
  #longest = 0;
  #turns: (() => void)[] = [];

  constructor() {
    this.#channel.port1.onmessage = () => {
      const now = performance.now();
      this.#longest = Math.max(this.#longest, now - this.#last);
      this.#last = now;
      for (const turn of this.#turns.splice(0)) turn();
      this.#channel.port2.postMessage('');
    };
    this.#channel.port2.postMessage('');
  }

  /** Once it had a turn; what was before does not count. */
  async rest(): Promise<void> {
    await new Promise<void>((resolve) => this.#turns.push(resolve));
  }

  stop(): number {
    this.#channel.port1.close();
    return this.#longest;
  }
}
