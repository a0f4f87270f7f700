/** Runs in the page of `bench/chain.js`: measures the chain as it ships. */
import { PreventionChainElement } from '../../src/components/prevention-chain/prevention-chain.element.js';
import { buildChain } from '../../src/model/chain.js';
import { define } from '../../src/program/index.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { nextPaint } from '../support/frames.js';

/** Times in milliseconds. */
export interface ChainTimes {
  /** Computing rows, cells, lanes, transitions and overlaps for the first time in a page. */
  firstLayout: number;
  /** The same, the fastest of many times. */
  layout: number;
  /** From the parsed program to the frame that shows it. */
  paint: number;
  /** The longest task until then; 0 if none was longer than 50 ms. */
  longestTask: number;
  /** The number of nodes in the element. */
  nodes: number;
}

/** How often the layout is repeated. */
const LAYOUT_COUNT = 31;

/** How long after a task the browser has certainly reported it. */
const REPORT_DELAY_MS = 200;

/** How long a page that was just loaded is left alone. */
const SETTLE_MS = 100;

const sleep = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

async function show(program: Program): Promise<Pick<ChainTimes, 'paint' | 'longestTask' | 'nodes'>> {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) =>
    durations.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  const element = document.createElement('pk-prevention-chain');
  const start = performance.now();
  element.program = program;
  document.body.append(element);
  await element.updateComplete;
  await nextPaint();
  const paint = performance.now() - start;
  await sleep(REPORT_DELAY_MS);
  observer.disconnect();
  return {
    paint,
    longestTask: Math.max(0, ...durations),
    nodes: element.shadowRoot!.querySelectorAll('*').length,
  };
}

/** Measures a file's chain in a page that has shown nothing yet. */
async function measure(document: object): Promise<ChainTimes> {
  const program = parseProgram(document).program!;
  const { services, topics } = program;
  const layOut = () => timeOf(() => buildChain(services, { listedTopics: topics.map(({ id }) => id) }));
  await sleep(SETTLE_MS);
  const shown = await show(program);
  const firstLayout = layOut();
  const layout = Math.min(...Array.from({ length: LAYOUT_COUNT }, layOut));
  return { ...shown, firstLayout, layout };
}

define(PreventionChainElement);
Object.assign(globalThis, { measure });
