import { AgendaFeedElement } from '../../src/components/agenda-feed/agenda-feed.element.js';
import { instantDate } from '../../src/model/dates.js';
import { define } from '../../src/program/define.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { readSource } from '../../src/sources/read-source.js';
import { EventLoopMonitor } from '../support/event-loop-monitor.js';
import { nextPaint } from '../support/frames.js';

define(AgendaFeedElement);
const main = document.querySelector('main')!;

/** A program with upcoming events in no particular order. */
function programWithEvents(count: number): Program {
  const places = ['Rathaus', 'Familienzentrum Nord, Musterweg 3', 'Grundschule Musterdorf', undefined];
  const agenda = Array.from({ length: count }, (_, index) => {
    const start = Date.now() + (((index * 7919) % count) + 1) * 3_600_000;
    return {
      id: `termin-${index}`,
      title: `Offene Sprechstunde ${index}`,
      start: instantDate(start),
      end: instantDate(start + 5_400_000),
      location: places[index % places.length],
      summary: index % 3 ? undefined : 'Ohne Anmeldung. Fragen vorab: 05371 820-123.',
      url: index % 4 ? undefined : `https://musterland.example/termine/${index}`,
      status: index % 20 ? undefined : 'cancelled',
    };
  });
  return parseProgram({ schemaVersion: 1, municipality: { name: 'Musterland' }, agenda }).program!;
}

/** How long something takes to be in the page and laid out, in milliseconds. */
async function timeOf(append: () => Promise<unknown>): Promise<number> {
  main.replaceChildren();
  await nextPaint();
  const start = performance.now();
  await append();
  void main.offsetHeight;
  return performance.now() - start;
}

async function appendFeed(program: Program, limit: number): Promise<AgendaFeedElement> {
  const element = document.createElement('pk-agenda-feed');
  element.limit = limit;
  element.program = program;
  main.append(element);
  await element.updateComplete;
  return element;
}

/** Times of a feed with `count` entries of which `limit` are shown. */
async function feedTimes(count: number, limit: number, repetitions: number): Promise<number[]> {
  const program = programWithEvents(count);
  const times: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    // A copy, since what was computed for a program's entries is cached by the entry.
    const copy = structuredClone(program);
    times.push(await timeOf(() => appendFeed(copy, limit)));
  }
  return times;
}

/** Times of the same rows by cloning templates, one for each kind of row, and filling in texts that are computed before. */
async function cloneTimes(count: number, repetitions: number): Promise<number[]> {
  const element = await appendFeed(programWithEvents(count), count);
  const rows = [...element.renderRoot.querySelectorAll('li')];
  const templates = new Map<string, { template: HTMLTemplateElement; paths: number[][] }>();
  const plans = rows.map((row) => {
    const texts = textNodesOf(row).filter(({ node }) => node.data.trim());
    const shape = row.outerHTML.replace(/>[^<]+</g, '><').replace(/="[^"]*\d[^"]*"/g, '');
    if (!templates.has(shape)) {
      const template = document.createElement('template');
      template.content.append(withoutComments(row));
      templates.set(shape, { template, paths: pathsOf(template.content.firstElementChild!) });
    }
    return { shape, texts: texts.map(({ node }) => node.data), href: row.querySelector('a')?.href };
  });
  const styles = (element.renderRoot as ShadowRoot).adoptedStyleSheets;
  const times: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    times.push(
      await timeOf(() => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = styles;
        const base = document.createElement('div');
        base.className = 'base';
        const list = document.createElement('ol');
        for (const { shape, texts, href } of plans) {
          const { template, paths } = templates.get(shape)!;
          const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
          for (const [index, path] of paths.entries()) nodeAt(row, path).nodeValue = texts[index] ?? '';
          if (href) row.querySelector('a')!.href = href;
          row.querySelector('button')?.addEventListener('click', () => undefined);
          list.append(row);
        }
        base.append(list);
        root.append(base);
        main.append(host);
        return Promise.resolve();
      }),
    );
  }
  return times;
}

/** A copy of an element without comments and white space. */
function withoutComments(row: Element): Element {
  const clone = row.cloneNode(true) as Element;
  const walker = document.createTreeWalker(clone, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const removed: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.COMMENT_NODE || !node.nodeValue!.trim()) removed.push(node as ChildNode);
  for (const node of removed) node.remove();
  return clone;
}

function textNodesOf(root: Node): { node: Text }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push({ node: node as Text });
  return nodes;
}

/** For each text node below a root, the indexes of its ancestors among their siblings, and its own. */
function pathsOf(root: Node): number[][] {
  return textNodesOf(root).map(({ node }) => {
    const path: number[] = [];
    for (let at: Node = node; at !== root; at = at.parentNode!)
      path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode));
    return path;
  });
}

const nodeAt = (root: Node, path: number[]) =>
  path.reduce<Node>((node, index) => node.childNodes[index]!, root);

/** Reads a calendar or a feed: measures the time, the longest task (in milliseconds), and the heap that the result takes. */
async function measureReading(text: string): Promise<object> {
  const { gc } = globalThis as { gc?: () => void };
  const heapSize = () =>
    (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const bytes = new TextEncoder().encode(text);
  gc?.();
  const heapBefore = heapSize();
  const monitor = new EventLoopMonitor();
  await monitor.nextTurn();
  const start = performance.now();
  const { program, issues } = await readSource({ bytes, type: '', url: 'https://x.example/' }, () =>
    Promise.reject(new Error('No further file is expected')),
  );
  const time = performance.now() - start;
  await monitor.nextTurn();
  const longestTask = monitor.stop();
  gc?.();
  return {
    time,
    longestTask,
    heapBytes: heapSize() - heapBefore,
    entries: program?.agenda.length ?? 0,
    issues: issues.length,
  };
}

Object.assign(window, { feedTimes, cloneTimes, measureReading });
