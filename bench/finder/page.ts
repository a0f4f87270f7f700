import { engines, servicesFor, type Find, type Services } from './engines.js';
import { Heartbeat } from './heartbeat.js';
import { typed } from './typed.js';

/** What was measured of one engine, in milliseconds. */
export interface Measured {
  build: number;
  /** The longest that the page was held while the index was made. */
  longest: number;
  keystrokes: number[];
}

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
    const times = [];
    for (const text of typed(most)) {
      const start = performance.now();
      find(text);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
