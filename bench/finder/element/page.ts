import { ServiceFinderElement } from '../../../src/components/service-finder/service-finder.element.js';
import { ContactBlockElement } from '../../../src/components/contact-block/contact-block.element.js';
import { caughtUp } from '../../../src/components/service-finder/more/later.js';
import { define } from '../../../src/program/define.js';
import type { Program } from '../../../src/schema/index.js';
import { parseProgram } from '../../../src/schema/parse.js';
import { makeServices, topics } from '../services.js';
import { typed } from '../typed.js';

define(ContactBlockElement);
define(ServiceFinderElement);

/** How long the finder took from what somebody did to what they see, in milliseconds. */
export interface Step {
  /** What it waited before it began: somebody may be typing on. */
  pause: number;
  /** From there to what is in sight being painted, with all counts. */
  work: number;
  /** From there to the rows out of sight, too. */
  all: number;
}

const main = document.querySelector('main')!;
const tasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });

let program: Program;
let element: ServiceFinderElement;
let heard: ((time: number) => void)[] = [];

/** Called from outside, one after the other, so that the heap can be looked at between them. */
const bench = {
  prepare(count: number): void {
    program = parseProgram({
      schemaVersion: 1,
      municipality: { name: 'Musterland', ags: '03157' },
      contacts: [{ department: 'Familienbüro', phones: [{ number: '05171 4010' }] }],
      topics,
      services: makeServices(count),
    }).program!;
  },

  /** From the program being there to the first rows, and to all that comes a moment later. */
  async show(): Promise<{ rows: number; all: number; longest: number }> {
    const start = await rest();
    element = document.createElement('pk-service-finder');
    element.program = program;
    listen(element);
    main.append(element);
    await until(() => has('.result'));
    await painted();
    const rows = performance.now() - start;
    await until(() => /geöffnet/.test(element.shadowRoot!.querySelector('.chips')?.textContent ?? ''));
    await painted();
    const all = performance.now() - start;
    return { rows, all, longest: await longestSince(start) };
  },

  /** From the field having the focus to words being looked up in the index. */
  async makeIndex(): Promise<{ time: number; longest: number }> {
    const start = await rest();
    const isLoaded = nextUpdate();
    field().focus();
    await isLoaded;
    await nextUpdate();
    const time = performance.now() - start;
    await painted();
    const longest = await longestSince(start);
    // Only the index knows what was meant.
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
    await painted();
  },

  /** How many rows have been built. */
  rows: (): number => element.shadowRoot!.querySelectorAll('.result').length,
};

const field = () => element.shadowRoot!.querySelector('input')!;
const has = (selector: string) => !!element.shadowRoot?.querySelector(selector);

/** Every update of an element passes by here. */
function listen(element: ServiceFinderElement): void {
  const update = element.requestUpdate.bind(element);
  element.requestUpdate = (...change: Parameters<typeof update>) => {
    for (const hear of heard.splice(0)) hear(performance.now());
    update(...change);
  };
}

/** When the element next has something new to show. */
const nextUpdate = () => new Promise<number>((resolve) => heard.push(resolve));

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
  await caughtUp();
  await painted();
  return { pause: begun - start, work, all: performance.now() - begun };
}

/** Once the next frame has been made: a task that is asked for in it comes after it was laid out and painted. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<unknown>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
}

/** Once nothing is left to do: the time. */
async function rest(): Promise<number> {
  await caughtUp();
  await new Promise((resolve) => requestIdleCallback(resolve));
  heard = [];
  return performance.now();
}

/** The longest task from a moment on; 0 where none was longer than 50 ms. */
async function longestSince(start: number): Promise<number> {
  // They are told a moment after they have ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration));
}

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
