import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { nothing, render, type TemplateResult } from 'lit';
import type { ProgramElement } from '../../src/program/index.js';
import * as agendaFeed from '../../stories/agenda-feed.stories.js';
import * as contactBlock from '../../stories/contact-block.stories.js';
import * as councilPaper from '../../stories/council-paper.stories.js';
import * as indicatorBadge from '../../stories/indicator-badge.stories.js';
import * as indicatorCompare from '../../stories/indicator-compare.stories.js';
import * as preventionChain from '../../stories/prevention-chain.stories.js';
import * as profileCard from '../../stories/profile-card.stories.js';
import * as serviceFinder from '../../stories/service-finder.stories.js';
import { interceptRequests } from '../../stories/support/network.js';
import { openPage } from '../support/frame.js';
import { deepElements } from '../support/page.js';

/** What of a story this test renders. Storybook's own types need its renderer. */
interface Story {
  args?: Record<string, unknown>;
  globals?: Readonly<Record<string, string>>;
  render?: (args: Record<string, unknown>) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => unknown;
}

interface StoryFile {
  default: Story;
  [name: string]: unknown;
}

/** So many states of an element are enough to see what is wrong; each takes a while. */
const MAX_DIFFERENCES = 3;

/** An element whose text has stayed the same for so long has come to rest; after a press, code may have to load. */
const QUIET_MS = 20;
const QUIET_AFTER_PRESS_MS = 400;

/** The play functions of stories press a few buttons. */
const PLAY_TIMEOUT_MS = 5000;

/** What a host page does that changes the text of an element; colours do not. */
const globalsOfText = ['language', 'direction', 'width'];

const storyFiles: Readonly<Record<string, unknown>> = {
  'pk-agenda-feed': agendaFeed,
  'pk-contact-block': contactBlock,
  'pk-council-paper': councilPaper,
  'pk-indicator-badge': indicatorBadge,
  'pk-indicator-compare': indicatorCompare,
  'pk-prevention-chain': preventionChain,
  'pk-profile-card': profileCard,
  'pk-service-finder': serviceFinder,
};

describe('the built elements', function () {
  this.timeout(120_000);
  const { fetch } = globalThis;
  before(() => interceptRequests());
  after(() => (globalThis.fetch = fetch));

  for (const [tag, file] of Object.entries(storyFiles)) {
    it(`${tag}: say in every state what their source says, space for space`, async () => {
      const { default: meta, ...stories } = file as StoryFile;
      const page = await openPage('stories.html');
      page.window.fetch = globalThis.fetch;
      const frame = page.window.frameElement as HTMLElement;
      frame.style.cssText = 'position: absolute; inset: 0; inline-size: 800px; block-size: 1000px; border: 0';
      const differences: Record<string, unknown> = {};
      for (const [name, story] of Object.entries(stories) as [string, Story][]) {
        const { globals = {} } = story;
        if (Object.keys(globals).some((key) => !globalsOfText.includes(key))) continue;
        const difference = await differenceOf({ ...meta, ...story }, meta, page.document);
        if (difference) differences[name] = difference;
        if (Object.keys(differences).length === MAX_DIFFERENCES) break;
      }
      expect(differences).to.deep.equal({});
      expect(page.recording.errors).to.deep.equal([]);
    });
  }
});

/** Renders a story with the source and with the built files; tells where their texts first differ. */
async function differenceOf(story: Story, meta: Story, builtDocument: Document) {
  const args = { ...meta.args, ...story.args };
  const hosts = [document, builtDocument].map((owner) => {
    const host = owner.createElement('div');
    const { language = 'de', direction = 'ltr', width = '800' } = story.globals ?? {};
    host.lang = language;
    host.dir = direction;
    host.style.cssText = `position: absolute; inset-block-start: 0; inline-size: ${width}px`;
    owner.body.append(host);
    render(story.render!(args), host, { creationScope: owner });
    return host;
  });
  const [source, built] = hosts as unknown as [HTMLElement, HTMLElement];
  const isNeverLoaded = args.src === 'daten/never.json';
  try {
    await waitUntil(() => hosts.every((host) => isNeverLoaded || isAtRest(host)), '', { timeout: 8000 });
    for (const host of hosts) await withTimeout(story.play?.({ canvasElement: host }));
    await comeToRest(hosts, story.play ? QUIET_AFTER_PRESS_MS : QUIET_MS);
    const texts = await alikeTexts(source, built);
    return texts && firstDifference(...texts);
  } catch (error) {
    return String(error);
  } finally {
    for (const host of hosts) {
      render(nothing, host);
      host.remove();
      const { defaultView } = host.ownerDocument;
      // What a finder keeps: its filters in the address, a shortlist in the storage.
      defaultView!.history.replaceState(null, '', defaultView!.location.href.replace(/#.*/, ''));
      defaultView!.localStorage.clear();
    }
  }
}

/** Rejects where a story waits in vain for what it presses. */
async function withTimeout(play: unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('Its play function does not end.')), PLAY_TIMEOUT_MS);
  });
  await Promise.race([play, timeout]);
  clearTimeout(timer);
}

const elementsIn = (host: HTMLElement) =>
  deepElements(host).filter((node): node is ProgramElement => node.localName.startsWith('pk-'));

const isAtRest = (host: HTMLElement): boolean =>
  elementsIn(host).every((element) => element.matches(':defined') && element.state !== 'pending') &&
  !deepElements(host).some((node) => node.matches('[aria-busy="true"], [data-pending]'));

/** Waits until nothing has changed any more for some milliseconds. */
async function comeToRest(hosts: readonly HTMLElement[], quietMs: number): Promise<void> {
  let before = '';
  for (let rounds = 0; rounds < 40; rounds++) {
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    const now = hosts.map(textIn).join('\n');
    if (now === before) return;
    before = now;
  }
}

/** Both texts where they stay different; `undefined` once they are the same. */
async function alikeTexts(source: HTMLElement, built: HTMLElement): Promise<[string, string] | undefined> {
  const isAlike = () => textIn(source) === textIn(built);
  await waitUntil(isAlike, '', { timeout: 1500 }).catch(() => undefined);
  return isAlike() ? undefined : [textIn(source), textIn(built)];
}

function firstDifference(source: string, built: string): { source: string; built: string } {
  let at = 0;
  while (source[at] === built[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 30);
  return { source: around(source), built: around(built) };
}

/**
 * The text of a node and its names for assistive technology, through shadow roots, with white space as its templates
 * have it. Unlike `innerText`, boxes of a style sheet separate nothing: what stands together is read and copied together.
 */
function textIn(host: Node): string {
  return [...textsIn(host)].join('').replace(/\s+/g, ' ').trim();
}

function* textsIn(node: Node): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.nodeValue!;
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (element.localName === 'style' || getComputedStyle(element).display === 'none') return;
    for (const attribute of ['aria-label', 'alt', 'placeholder', 'title'])
      if (element.hasAttribute(attribute)) yield `[${element.getAttribute(attribute)}]`;
    if (element.localName === 'slot') {
      for (const assigned of (element as HTMLSlotElement).assignedNodes({ flatten: true }))
        yield* textsIn(assigned);
      return;
    }
  }
  for (const child of ((node as Element).shadowRoot ?? node).childNodes) yield* textsIn(child);
}
