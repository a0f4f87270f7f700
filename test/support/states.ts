import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { DataIssueEvent, ProgramElement } from '../../src/program/index.js';
import { allIn, byRole, dataFile, expectAccessible, links, place, settled, textOf } from './page.js';

/** What a test tells of an element so that its states can be looked at. */
export interface Stateful {
  tag: string;
  /** Attributes that the element has in all of this. */
  attributes?: string;
  /** Words that Peine's file makes the element show. */
  fromPeine: string | RegExp;
  /** The sentence that stands where a file has nothing for the element; none where it always has something. */
  empty?: { de: string; en: string };
  /** What the element adds below where there is nothing to show. */
  below?: { de: RegExp; en: RegExp; links: readonly string[] };
  /** Parts of a file: some of them broken, and the words of those that are not. */
  partlyBroken: { parts: object; shows: string; path: string };
}

const unavailable = 'Diese Angaben können gerade nicht angezeigt werden.';

/** A document, as its file would say it. */
export const documentOf = (parts: object) =>
  JSON.stringify({ schemaVersion: 1, municipality: { name: 'Musterland' }, ...parts });

/** The states that every element has, whatever it shows. */
export function describeStates({
  tag,
  attributes = '',
  fromPeine,
  empty,
  below,
  partlyBroken,
}: Stateful): void {
  /** Says a sentence, and below it what the element adds. */
  const saysOnly = async (element: ProgramElement, sentence: string, language: 'de' | 'en' = 'de') => {
    await waitUntil(() => !below || below[language].test(textOf(element)), 'should add what stands below');
    expect(
      textOf(element)
        .replace(below?.[language] ?? '', '')
        .trim(),
    ).to.equal(sentence);
  };

  const put = (url: string, inside = '', around = (markup: string) => markup) =>
    place(around(`<${tag} src="${url}" ${attributes}>${inside}</${tag}>`)).then(
      (placed) => (placed.localName === tag ? placed : placed.querySelector(tag)) as ProgramElement,
    );

  describe('while its file is on its way', () => {
    it("shows the author's own content", async () => {
      const element = await put(dataFile({ never: 1 }).url, '<p>Rufen Sie uns an.</p>');
      expect(element.state).to.equal('pending');
      expect(textOf(element)).to.equal('Rufen Sie uns an.');
      await expectAccessible(element);
    });

    it('says that it is loading where the author left nothing', async () => {
      const element = await put(dataFile({ never: 1 }).url, ' \n ');
      expect(textOf(element)).to.equal('Wird geladen …');
    });
  });

  describe('once its file has come', () => {
    it('shows what is in it, in place of the fallback', async () => {
      const element = await put(dataFile({ file: 'peine' }).url, '<p>Rufen Sie uns an.</p>');
      await settled(element);
      expect(textOf(element)).to.match(fromPeine instanceof RegExp ? fromPeine : new RegExp(fromPeine));
      expect(textOf(element)).not.to.include('Rufen Sie uns an.');
      await expectAccessible(element);
    });

    if (empty) {
      it('says so in a sentence where the file has nothing for it', async () => {
        const element = await put(dataFile({ body: documentOf({}) }).url);
        await settled(element, 'empty');
        await saysOnly(element, empty.de);
      });

      it('says that sentence in English on an English page', async () => {
        const { url } = dataFile({ body: documentOf({}) });
        const element = await put(url, '', (markup) => `<div lang="en">${markup}</div>`);
        await settled(element, 'empty');
        await saysOnly(element, empty.en, 'en');
      });
    }

    it('shows the good records of a file with bad ones, and tells the page of these', async () => {
      const issues: DataIssueEvent[] = [];
      const hear = (event: DataIssueEvent) => issues.push(event);
      document.body.addEventListener('pk-data-issue', hear);
      const element = await put(dataFile({ body: documentOf(partlyBroken.parts) }).url);
      await settled(element);
      document.body.removeEventListener('pk-data-issue', hear);

      expect(textOf(element)).to.include(partlyBroken.shows);
      expect(issues).to.have.length(1);
      expect(issues[0]!.issues.map(({ path }) => path)).to.include(partlyBroken.path);
    });
  });

  describe('when its file cannot be had', () => {
    it("keeps the author's own content and nothing else", async () => {
      const element = await put(dataFile({ status: 404 }).url, '<p>Rufen Sie uns an.</p>');
      await settled(element, 'error');
      await saysOnly(element, 'Rufen Sie uns an.');
    });

    it('says so calmly, and where to go instead', async () => {
      const element = await put(dataFile({ status: 404 }).url);
      await settled(element, 'error');
      expect(textOf(element)).to.include(unavailable);
      if (below) await says(element, below.de);
      expect(links(element)).to.deep.equal([`${location.origin}/`, ...(below?.links ?? [])]);
      await expectAccessible(element);
    });

    it('shows it after all when it is asked to try again', async () => {
      const element = await put(dataFile({ file: 'peine', status: 404, failures: 1 }).url);
      await settled(element, 'error');
      button(element, 'Erneut versuchen').click();
      await settled(element);
      expect(textOf(element)).not.to.include(unavailable);
    });
  });
}

/** Fails where an element, or anything in it that can be seen, is wider than it may be. */
export function expectWithin(element: HTMLElement, width: number): void {
  element.style.width = `${width}px`;
  const { left, right } = element.getBoundingClientRect();
  const sticking = allIn(element.shadowRoot!).filter((node) => {
    const box = node.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && node.localName !== 'option';
    // Lines may lie upon the edge that clips them.
    return isSeen && (box.right > right + 1.5 || box.left < left - 1.5);
  });
  expect(
    sticking.map((node) => `${node.localName}.${node.className}: ${textOf(node).slice(0, 40)}`),
  ).to.deep.equal([]);
  expect(element.scrollWidth, 'the element itself').to.be.at.most(width);
}

/** The button of a name; fails where there is none. */
export function button(element: HTMLElement, name: string | RegExp): HTMLElement {
  const buttons = byRole(element, 'button');
  const nameOf = (node: HTMLElement) => node.getAttribute('aria-label') ?? textOf(node);
  const found = buttons.find((node) =>
    typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)),
  );
  expect(found, `no button "${String(name)}" among: ${buttons.map(nameOf).join(', ')}`).not.to.equal(
    undefined,
  );
  return found!;
}

/** What has the keyboard's focus, through shadow roots. */
export function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Waits until an element says something. */
export async function says(element: ProgramElement, text: string | RegExp): Promise<void> {
  const isSaid = () =>
    typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element));
  await waitUntil(isSaid, `should say ${String(text)}`, { timeout: 5000 });
}

/** Runs something while the console's warnings are kept instead of shown. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
