import { engines, servicesFor, type Find, type Services } from './engines.js';
import { EventLoopMonitor } from '../support/event-loop-monitor.js';
import { keystrokes } from './keystrokes.js';

let services: Services;
let find: Find;

/** Called by `run.js`, one call after the other, so that it can measure the heap between them. Times are in milliseconds. */
const bench = {
  prepare(count: number): void {
    services = servicesFor(count);
  },

  /** Builds an engine's index. */
  async build(name: string): Promise<{ build: number; longestTask: number }> {
    const monitor = new EventLoopMonitor();
    await monitor.nextTurn();
    const start = performance.now();
    find = await engines[name]!(services);
    const build = performance.now() - start;
    await monitor.nextTurn();
    return { build, longestTask: monitor.stop() };
  },

  /** The time of each keystroke, of at most this many. */
  async type(maxCount: number): Promise<number[]> {
    const times = [];
    for (const text of keystrokes(maxCount)) {
      const start = performance.now();
      find(text);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  },
};

Object.assign(globalThis, { bench });
