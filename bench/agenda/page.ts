import { AgendaFeedElement } from '../../src/components/agenda-feed/agenda-feed.element.js';
import { instantDate } from '../../src/model/dates.js';
import { define } from '../../src/program/define.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { readSource } from '../../src/sources/read-source.js';

define(AgendaFeedElement);
const main = document.querySelector('main')!;

/** An agenda of so many events ahead, in no order, as a municipality might have it. */
function agendaOf(count: number): Program {
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

/** Milliseconds until something is in the page and laid out. */
async function timed(build: () => Promise<unknown>): Promise<number> {
  main.replaceChildren();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const start = performance.now();
  await build();
  void main.offsetHeight;
  return performance.now() - start;
}

/** A feed of so many entries, so many of them shown. A fresh copy each time: what is known of one's dates is not of the next. */
async function feed(program: Program, limit: number): Promise<AgendaFeedElement> {
  const element = document.createElement('pk-agenda-feed');
  element.limit = limit;
  element.program = program;
  main.append(element);
  await element.updateComplete;
  return element;
}

const copy = (program: Program): Program => structuredClone(program);

async function feedTimes(count: number, limit: number, repetitions: number): Promise<number[]> {
  const program = agendaOf(count);
  const times: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const fresh = copy(program);
    times.push(await timed(() => feed(fresh, limit)));
  }
  return times;
}

/** The same rows by cloning: each a template of its own kind, filled with texts that were worked out before. */
async function cloneTimes(count: number, repetitions: number): Promise<number[]> {
  const element = await feed(agendaOf(count), count);
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
      await timed(() => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = styles;
        const base = document.createElement('div');
        base.className = 'base';
        const list = document.createElement('ol');
        for (const { shape, texts, href } of plans) {
          const { template, paths } = templates.get(shape)!;
          const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
          for (const [index, path] of paths.entries()) at(row, path).nodeValue = texts[index] ?? '';
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

function withoutComments(row: Element): Element {
  const clone = row.cloneNode(true) as Element;
  const walker = document.createTreeWalker(clone, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const gone: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.COMMENT_NODE || !node.nodeValue!.trim()) gone.push(node as ChildNode);
  for (const node of gone) node.remove();
  return clone;
}

function textNodesOf(root: Node): { node: Text }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push({ node: node as Text });
  return nodes;
}

function pathsOf(root: Node): number[][] {
  return textNodesOf(root).map(({ node }) => {
    const path: number[] = [];
    for (let at: Node = node; at !== root; at = at.parentNode!)
      path.unshift([...at.parentNode!.childNodes].indexOf(at as ChildNode));
    return path;
  });
}

const at = (root: Node, path: number[]) => path.reduce<Node>((node, index) => node.childNodes[index]!, root);

/** Reads a calendar or a feed: time in all, the longest that the page was held, and what it keeps in memory. */
async function read(text: string): Promise<object> {
  const { gc } = globalThis as { gc?: () => void };
  const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  const bytes = new TextEncoder().encode(text);
  gc?.();
  const before = heap();
  let longest = 0;
  let isReading = true;
  const watch = (last: number): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    if (isReading) void ticks().then(() => watch(now));
  };
  watch(performance.now());
  const start = performance.now();
  const { program, issues } = await readSource({ bytes, type: '', url: 'https://x.example/' }, () =>
    Promise.reject(new Error('nothing else is read')),
  );
  const milliseconds = performance.now() - start;
  isReading = false;
  gc?.();
  return {
    milliseconds,
    longest,
    heap: heap() - before,
    entries: program?.agenda.length ?? 0,
    issues: issues.length,
  };
}

function ticks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage('');
  });
}

Object.assign(window, { feedTimes, cloneTimes, read });
