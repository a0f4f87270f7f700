import { engines, servicesFor, type Find, type Services } from './engines.js';
import { queries } from './queries.js';

/** What was measured of one engine, in milliseconds. */
export interface Measured {
  build: number;
  /** The longest that the page was held while the index was made. */
  longest: number;
  keystrokes: number[];
}

/** Every letter of every third query, as it is typed. */
const typed = queries
  .filter((_, index) => index % 3 === 0)
  .flatMap(({ query }) => Array.from(query, (_, index) => query.slice(0, index + 1)));

let services: Services;
let find: Find;

/** Called from outside, one after the other, so that the heap can be looked at between them. */
const bench = {
  prepare(count: number): void {
    services = servicesFor(count);
  },

  async build(name: string): Promise<{ build: number; longest: number }> {
    const held = new Heartbeat();
    await held.rest();
    const start = performance.now();
    find = await engines[name]!(services);
    const build = performance.now() - start;
    await held.rest();
    return { build, longest: held.stop() };
  },

  /** How long each keystroke takes; fewer of them where one takes long. */
  async type(most: number): Promise<number[]> {
    const every = Math.ceil(typed.length / most);
    const times = [];
    for (const text of typed.filter((_, index) => index % every === 0)) {
      const start = performance.now();
      find(text);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  },
};

/** Asks for its turn again and again; the longest wait is the longest task of somebody else. */
class Heartbeat {
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

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
