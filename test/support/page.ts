import { fixture, waitUntil } from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from 'chai';
import type { ProgramElement } from '../../src/program/index.js';
import type { Program } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';

// axe is a classic script that sets a global variable.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

let nextKey = 0;

/** A file on the test server (see `server.js`), with a key of its own, so that tests do not share request counts. */
export function dataFile(query: Record<string, string | number> = {}): {
  url: string;
  requestCount: () => Promise<number>;
} {
  const key = `file-${Date.now()}-${nextKey++}`;
  const params = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return {
    url: `/__data/${key}?${params}`,
    requestCount: async () => Number(await (await fetch(`/__count/${key}`)).text()),
  };
}

/** Renders markup for one test. */
export async function renderFixture<Rendered extends HTMLElement>(markup: string): Promise<Rendered> {
  return fixture<Rendered>(markup);
}

/** Waits until an element is in a state, and it and the elements inside have rendered. */
export async function waitForState(
  element: ProgramElement,
  state: ProgramElement['state'] = 'ready',
): Promise<void> {
  await waitUntil(() => element.state === state, `should become ${state}, is ${element.state}`, {
    timeout: 12000,
  });
  await element.updateComplete;
  for (const inner of nestedElements(element)) await inner.updateComplete;
  await element.updateComplete;
}

function nestedElements(element: ProgramElement): ProgramElement[] {
  const inside = [...element.renderRoot.querySelectorAll('*')].filter((node) =>
    node.localName.startsWith('pk-'),
  );
  return inside as ProgramElement[];
}

/** Waits until a finder shows its filtered results, with rows outside the viewport and code on demand. */
export async function waitForAllResults(element: ProgramElement): Promise<void> {
  const isBusy = () => element.renderRoot.querySelector('[aria-busy="true"], [data-pending]');
  await element.updateComplete;
  while (isBusy()) await waitUntil(() => !isBusy(), 'should show everything', { timeout: 8000, interval: 5 });
  await element.updateComplete;
}

/** Follows the link of a service in a finder, and waits for the dialog with its details. */
export async function openDetails(element: ProgramElement, name: string): Promise<HTMLDialogElement> {
  byRole(element, 'link', name)[0]!.click();
  return waitForDetails(element);
}

/** Waits for the dialog with a service's details. */
export async function waitForDetails(element: ProgramElement): Promise<HTMLDialogElement> {
  const find = () => element.renderRoot.querySelector<HTMLDialogElement>('dialog[open]');
  await waitUntil(find, 'should open the details', { timeout: 8000 });
  return find()!;
}

/** Closes the dialog with a service's details, and waits until the page's address is that of the list again. */
export async function closeDetails(element: ProgramElement): Promise<void> {
  // The address follows once it is known that it may: a step back that comes later would lead out of the next test.
  await waitUntil(() => /service=/.test(location.hash), 'should have an address');
  byRole(element, 'button', /^zurück|^back to/)[0]!.click();
  await waitUntil(() => !element.renderRoot.querySelector('dialog[open]'), 'should close the details');
  await waitUntil(() => !/service=/.test(location.hash), 'should go back to the list');
}

/** Parses a program from the given parts. */
export function programOf(parts: Record<string, unknown>): Program {
  const { program, issues } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    ...parts,
  });
  expect(issues).to.deep.equal([]);
  return program!;
}

/** The visible text of a node, with shadow roots and slotted content. */
export function textOf(node: Node): string {
  return visibleText(node)
    .replace(/[\s\u2060]+/g, ' ')
    .trim();
}

/** Tests the kind of a node, not its class, since classes differ between frames. */
function visibleText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  const { localName, shadowRoot } = node as Partial<Element>;
  if (localName === 'style') return '';
  if (localName && getComputedStyle(node as Element).display === 'none') return '';
  if (localName === 'slot') {
    return (node as HTMLSlotElement).assignedNodes({ flatten: true }).map(visibleText).join(' ');
  }
  return [...(shadowRoot ?? node).childNodes].map(visibleText).join(' ');
}

/** All elements under a node, including those in shadow roots. */
export function deepElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) => [
    node,
    ...(node.shadowRoot ? deepElements(node.shadowRoot) : []),
  ]);
}

const roleSelectors = {
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  link: 'a[href]',
  heading: '[role="heading"]',
  listitem: 'li',
  searchbox: 'input[type="search"]',
  combobox: 'select, [role="combobox"]',
  option: '[role="option"]',
  status: '[role="status"]',
  img: 'img',
};

/** The elements with a role, and a name if one is given, under an element. */
export function byRole(
  element: Element,
  role: keyof typeof roleSelectors,
  name?: string | RegExp,
): HTMLElement[] {
  const found = deepElements(element.shadowRoot ?? element).filter((node) =>
    node.matches(roleSelectors[role]),
  );
  const isNamed = (node: Element) =>
    name === undefined ||
    (typeof name === 'string' ? accessibleNameOf(node) === name : name.test(accessibleNameOf(node)));
  return (found as HTMLElement[]).filter(isNamed);
}

function accessibleNameOf(node: Element): string {
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (label) return label;
  const { labels } = node as Partial<HTMLInputElement>;
  if (labels?.length) return [...labels].map((label) => textOf(label)).join(' ');
  return textOf(node);
}

/** The URLs of an element's links. */
export function links(element: Element): string[] {
  return byRole(element, 'link').map((link) => link.getAttribute('href')!);
}

/** Fails for every violation that axe finds, and if it had nothing to check. */
export async function expectAccessible(element: HTMLElement): Promise<void> {
  const { violations, passes } = await axe.run(element, {
    // An element is part of another page, which is responsible for landmarks and the order of headings.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  expect(textOf(element), 'an empty node is accessible to nobody').not.to.equal('');
  expect(passes.length, 'axe should have had something to check').to.be.greaterThan(0);
  const messages = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  );
  expect(messages).to.deep.equal([]);
}

/** The name and text of the file that an action saves. */
export async function captureDownload(act: () => void): Promise<{ name: string; text: string }> {
  const { prototype } = HTMLAnchorElement;
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  try {
    return await new Promise((resolve) => {
      prototype.click = function (this: HTMLAnchorElement) {
        void fetch(this.href).then(async (file) => resolve({ name: this.download, text: await file.text() }));
      };
      act();
    });
  } finally {
    Object.defineProperty(prototype, 'click', original);
  }
}
