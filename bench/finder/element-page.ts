import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import type { ReadyEvent } from '../../src/program/events.js';
import type { Program } from '../../src/schema/index.js';
import { nextPaint } from '../support/frames.js';
import { keystrokes } from './keystrokes.js';
import { makeServices, topics } from './services.js';

/** How long the finder takes to respond to a keystroke or tap, in milliseconds. */
export interface StepTimes {
  /** The delay before it begins, in which typing may go on. */
  delay: number;
  /** From there until the visible part, with all counts, is painted. */
  work: number;
  /** From there until rows outside the viewport are rendered, too. */
  all: number;
}

/** How long nothing may change before the finder counts as idle. */
const IDLE_MS = 80;

/** The same while the index is built, in slices with pauses between them. */
const INDEX_IDLE_MS = 1500;

/** How long after a task the browser has certainly reported it. */
const REPORT_DELAY_MS = 200;

/** How long a page is left alone after the elements were loaded. */
const SETTLE_MS = 300;

const main = document.querySelector('main')!;
const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' });

let program: Program;
let element: ServiceFinderElement;
/** When the element last requested an update, and when its content last changed. */
let [lastUpdate, lastChange] = [0, 0];
let updateListeners: ((time: number) => void)[] = [];

/** Called by `element-tables.js`, one call after the other. The elements are those of a build, loaded by its loader. */
const bench = {
  /** The text of a file with this many services. */
  documentWith: (count: number): string =>
    JSON.stringify({
      schemaVersion: 1,
      municipality: { name: 'Musterland', ags: '03157' },
      contacts: [{ department: 'Familienbüro', phones: [{ number: '05171 4010' }] }],
      topics,
      services: makeServices(count),
    }),

  /** Makes the build load the elements and read the file. */
  async prepare(): Promise<void> {
    const first = document.createElement('pk-service-finder');
    const ready = new Promise<ReadyEvent>((resolve) => first.addEventListener('pk-ready', resolve));
    main.append(first);
    ({ program } = await ready);
    first.remove();
    await customElements.whenDefined('pk-service-finder');
    await sleep(SETTLE_MS);
  },

  /** From the program until the first rows are painted, and until the filters with their counts are. */
  async show(): Promise<{ rows: number; all: number; longest: number }> {
    const start = await idleTime();
    element = document.createElement('pk-service-finder');
    element.program = program;
    observeUpdates();
    main.append(element);
    await until(() => has('.result'));
    await nextPaint();
    const rows = performance.now() - start;
    await until(() => /geöffnet/.test(element.shadowRoot!.querySelector('.chips')?.textContent ?? ''));
    await nextPaint();
    const all = performance.now() - start;
    return { rows, all, longest: await longestSince(start) };
  },

  /** From focusing the search field until the index is ready. */
  async makeIndex(): Promise<{ time: number; longest: number }> {
    const start = await idleTime();
    field().focus();
    await until(() => lastUpdate > start && performance.now() - lastUpdate > INDEX_IDLE_MS);
    const time = lastUpdate - start;
    const longest = await longestSince(start);
    // Only the index tolerates typos.
    await type('Hebamensprechstunde');
    if (!has('.result')) throw new Error('The index is not ready');
    await type('');
    return { time, longest };
  },

  /** Types queries, in at most this many keystrokes. */
  async type(maxCount: number): Promise<StepTimes[]> {
    const steps = [];
    for (const text of keystrokes(maxCount)) steps.push(await type(text));
    await type('');
    return steps;
  },

  /** Taps each of the buttons twice: on and off. */
  async tap(selector: string): Promise<StepTimes[]> {
    const steps = [];
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>(selector)) {
      for (let tap = 0; tap < 2; tap += 1) steps.push(await timeStep(() => button.click()));
    }
    return steps;
  },

  async openFilters(): Promise<void> {
    element.shadowRoot!.querySelector<HTMLElement>('[aria-controls="filters"]')!.click();
    await until(() => has('#filters input'));
    await idleTime();
  },
};

const field = () => element.shadowRoot!.querySelector('input')!;
const has = (selector: string) => !!element.shadowRoot?.querySelector(selector);

/** Records each update that the element requests, and each change of its content. */
function observeUpdates(): void {
  const requestUpdate = element.requestUpdate.bind(element);
  element.requestUpdate = (...change: Parameters<typeof requestUpdate>) => {
    lastUpdate = performance.now();
    for (const listener of updateListeners.splice(0)) listener(lastUpdate);
    requestUpdate(...change);
  };
  void element.updateComplete.then(() => {
    const observer = new MutationObserver(() => (lastChange = performance.now()));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  });
}

const nextUpdate = () => new Promise<number>((resolve) => updateListeners.push(resolve));

const type = (text: string) =>
  timeStep(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

async function timeStep(act: () => void): Promise<StepTimes> {
  const start = await idleTime();
  const update = nextUpdate();
  act();
  const begin = await update;
  await element.updateComplete;
  await nextPaint();
  const work = performance.now() - begin;
  await idle();
  return { delay: begin - start, work, all: Math.max(work, lastChange - begin) };
}

const sleep = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep();
}

/** Resolves when nothing has changed for a while, and the browser is idle. */
async function idle(): Promise<void> {
  do {
    await sleep(IDLE_MS);
    await new Promise((resolve) => requestIdleCallback(resolve));
  } while (performance.now() - lastChange < IDLE_MS);
}

/** Waits until the page is idle, and returns the time. */
async function idleTime(): Promise<number> {
  await idle();
  updateListeners = [];
  return performance.now();
}

/** The duration of the longest task since `start`; 0 if none was longer than 50 ms. */
async function longestSince(start: number): Promise<number> {
  await sleep(REPORT_DELAY_MS);
  return Math.max(
    0,
    ...longTasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration),
  );
}

Object.assign(globalThis, { bench });
