/** What `chain.ts` runs in the browser: the chain as it ships, and what has to be measured of it. */
import { PreventionChainElement } from '../src/components/prevention-chain/prevention-chain.element.js';
import { buildChain } from '../src/model/chain.js';
import { define } from '../src/program/index.js';
import type { Program } from '../src/schema/index.js';
import { parseProgram } from '../src/schema/parse.js';

/** Times in milliseconds. */
export interface Times {
  /** Rows, cells, lanes, steps and overlaps worked out: the first time in a page, and the quickest of many. */
  firstLayout: number;
  layout: number;
  /** From the program in hand to the frame that shows it. */
  paint: number;
  /** The longest that the page was busy without a pause meanwhile; 0 where that was never above 50. */
  longestTask: number;
  /** Nodes in the element. */
  nodes: number;
}

/** Once what has been drawn is on the screen. */
const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => resolve()))),
  );

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

async function show(program: Program): Promise<Pick<Times, 'paint' | 'longestTask' | 'nodes'>> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  const element = document.createElement('pk-prevention-chain');
  const start = performance.now();
  element.program = program;
  document.body.append(element);
  await element.updateComplete;
  await painted();
  const paint = performance.now() - start;
  await pause(200);
  observer.disconnect();
  return {
    paint,
    longestTask: Math.max(0, ...tasks),
    nodes: element.shadowRoot!.querySelectorAll('*').length,
  };
}

/** Measures in a page that has shown nothing yet. */
export async function measure(document: object): Promise<Times> {
  const { program } = parseProgram(document);
  const { services, topics } = program!;
  const build = () => timed(() => buildChain(services, { listedTopics: topics.map(({ id }) => id) }));
  await pause(100);
  const shown = await show(program!);
  const firstLayout = build();
  const layout = Math.min(...Array.from({ length: 31 }, build));
  return { ...shown, firstLayout, layout };
}

define(PreventionChainElement);
Object.assign(globalThis, { measure });
