import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import type { ReadyEvent } from '../../src/program/events.js';
import type { Program } from '../../src/schema/index.js';
import { makeServices, topics } from './services.js';
import { typed } from './typed.js';

/** How long the finder took from what somebody did to what they see, in milliseconds. */
export interface Step {
  /** How long it waited before it began: typing may go on. */
  pause: number;
  /** From there until what is in sight has been painted, with all counts. */
  work: number;
  /** From there until the rows out of sight have been rendered, too. */
  all: number;
}

/** How long nothing may happen before the finder counts as idle, in milliseconds. */
const IDLE_MS = 80;

const main = document.querySelector('main')!;
const tasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });

let program: Program;
let element: ServiceFinderElement;
/** When the element last requested an update, and when its content last changed. */
let [lastUpdate, lastChange] = [0, 0];
let listeners: ((time: number) => void)[] = [];

/** Called from outside, one after the other. The elements are those of a build, loaded by its loader. */
const bench = {
  /** A file with so many services. */
  documentWith: (count: number): string =>
    JSON.stringify({
      schemaVersion: 1,
      municipality: { name: 'Musterland', ags: '03157' },
      contacts: [{ department: 'Familienbüro', phones: [{ number: '05171 4010' }] }],
      topics,
      services: makeServices(count),
    }),

  /** Has the build load the elements and read the file. */
  async prepare(): Promise<void> {
    const first = document.createElement('pk-service-finder');
    const ready = new Promise<ReadyEvent>((resolve) => first.addEventListener('pk-ready', resolve));
    main.append(first);
    ({ program } = await ready);
    first.remove();
    await customElements.whenDefined('pk-service-finder');
    await sleep(300);
  },

  /** From the program to the first rows, and to the filters with their counts. */
  async show(): Promise<{ rows: number; all: number; longest: number }> {
    const start = await rest();
    element = document.createElement('pk-service-finder');
    element.program = program;
    listen();
    main.append(element);
    await until(() => has('.result'));
    await painted();
    const rows = performance.now() - start;
    await until(() => /geöffnet/.test(element.shadowRoot!.querySelector('.chips')?.textContent ?? ''));
    await painted();
    const all = performance.now() - start;
    return { rows, all, longest: await longestSince(start) };
  },

  /** From the focus in the search field until the index is ready. */
  async makeIndex(): Promise<{ time: number; longest: number }> {
    const start = await rest();
    field().focus();
    await until(() => lastUpdate > start && performance.now() - lastUpdate > 1500);
    const time = lastUpdate - start;
    const longest = await longestSince(start);
    // Only the index finds words despite a slip.
    await type('Hebamensprechstunde');
    if (!has('.result')) throw new Error('the index is not ready');
    await type('');
    return { time, longest };
  },

  async type(most: number): Promise<Step[]> {
    const steps = [];
    for (const text of typed(most)) steps.push(await type(text));
    await type('');
    return steps;
  },

  /** Every button of a kind, on and off. */
  async tap(selector: string): Promise<Step[]> {
    const steps = [];
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>(selector)) {
      for (let times = 0; times < 2; times += 1) steps.push(await step(() => button.click()));
    }
    return steps;
  },

  async openFilters(): Promise<void> {
    element.shadowRoot!.querySelector<HTMLElement>('[aria-controls="filters"]')!.click();
    await until(() => has('#filters input'));
    await rest();
  },

  /** How many rows are rendered. */
  rows: (): number => element.shadowRoot!.querySelectorAll('.result').length,
};

const field = () => element.shadowRoot!.querySelector('input')!;
const has = (selector: string) => !!element.shadowRoot?.querySelector(selector);

/** Hears of each update that the element requests, and of each change of its content. */
function listen(): void {
  const requestUpdate = element.requestUpdate.bind(element);
  element.requestUpdate = (...change: Parameters<typeof requestUpdate>) => {
    lastUpdate = performance.now();
    for (const hear of listeners.splice(0)) hear(lastUpdate);
    requestUpdate(...change);
  };
  void element.updateComplete.then(() => {
    const observer = new MutationObserver(() => (lastChange = performance.now()));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  });
}

const nextUpdate = () => new Promise<number>((resolve) => listeners.push(resolve));

const type = (text: string) =>
  step(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

async function step(act: () => void): Promise<Step> {
  const start = await rest();
  const isBegun = nextUpdate();
  act();
  const begun = await isBegun;
  await element.updateComplete;
  await painted();
  const work = performance.now() - begun;
  await idle();
  return { pause: begun - start, work, all: Math.max(work, lastChange - begun) };
}

/** Once the next frame has been made: a task that is queued in it runs after it was laid out and painted. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
}

const sleep = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep();
}

/** Once nothing has changed for a while, and the browser has nothing else to do. */
async function idle(): Promise<void> {
  do {
    await sleep(IDLE_MS);
    await new Promise((resolve) => requestIdleCallback(resolve));
  } while (performance.now() - lastChange < IDLE_MS);
}

/** Once the page is idle: the time. */
async function rest(): Promise<number> {
  await idle();
  listeners = [];
  return performance.now();
}

/** The longest task from a moment on; 0 where none was longer than 50 ms. */
async function longestSince(start: number): Promise<number> {
  // They are reported a moment after they have ended.
  await sleep(200);
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
}

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
