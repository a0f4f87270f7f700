import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { DataIssueEvent, ProgramElement } from '../../src/program/index.js';
import {
  deepElements,
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  waitForAllResults,
  waitForState,
  textOf,
} from './page.js';

/** What `describeStates` needs to know about an element. */
export interface StateTestOptions {
  tag: string;
  /** Attributes that the element has in all tests. */
  attributes?: string;
  /** A text that the element shows for Peine's file. */
  peineText: string | RegExp;
  /** The sentence for a file without content for the element, if there is one. */
  emptySentence?: { de: string; en: string };
  /** What the element shows below that sentence. */
  belowSentence?: { de: RegExp; en: RegExp; links: readonly string[] };
  /** Parts of a file with broken and valid records, and the text of the valid ones. */
  partlyBroken: { parts: object; validText: string; path: string };
}

const unavailable = 'Diese Angaben können gerade nicht angezeigt werden.';

/** A document as JSON text. */
export const documentJson = (parts: object) =>
  JSON.stringify({ schemaVersion: 1, municipality: { name: 'Musterland' }, ...parts });

/** Tests the states that all elements have in common. */
export function describeStates({
  tag,
  attributes = '',
  peineText,
  emptySentence,
  belowSentence,
  partlyBroken,
}: StateTestOptions): void {
  /** Expects that an element shows only a sentence, and what it adds below. */
  const expectOnlySentence = async (
    element: ProgramElement,
    sentence: string,
    language: 'de' | 'en' = 'de',
  ) => {
    await waitUntil(
      () => !belowSentence || belowSentence[language].test(textOf(element)),
      'should add what stands below',
    );
    expect(
      textOf(element)
        .replace(belowSentence?.[language] ?? '', '')
        .trim(),
    ).to.equal(sentence);
  };

  const renderElement = (url: string, inside = '', around = (markup: string) => markup) =>
    renderFixture(around(`<${tag} src="${url}" ${attributes}>${inside}</${tag}>`)).then(
      (placed) => (placed.localName === tag ? placed : placed.querySelector(tag)) as ProgramElement,
    );

  describe('while its file is loading', () => {
    it("shows the author's own content", async () => {
      const element = await renderElement(dataFile({ never: 1 }).url, '<p>Rufen Sie uns an.</p>');
      expect(element.state).to.equal('pending');
      expect(textOf(element)).to.equal('Rufen Sie uns an.');
      await expectAccessible(element);
    });

    it('says that it is loading if the author left no content', async () => {
      const element = await renderElement(dataFile({ never: 1 }).url, ' \n ');
      expect(textOf(element)).to.equal('Wird geladen …');
    });
  });

  describe('when its file is loaded', () => {
    it('replaces the fallback by its content', async () => {
      const element = await renderElement(dataFile({ file: 'peine' }).url, '<p>Rufen Sie uns an.</p>');
      await waitForState(element);
      expect(textOf(element)).to.match(peineText instanceof RegExp ? peineText : new RegExp(peineText));
      expect(textOf(element)).not.to.include('Rufen Sie uns an.');
      await expectAccessible(element);
    });

    if (emptySentence) {
      it('shows a sentence if the file has no content for it', async () => {
        const element = await renderElement(dataFile({ body: documentJson({}) }).url);
        await waitForState(element, 'empty');
        await expectOnlySentence(element, emptySentence.de);
      });

      it('shows that sentence in English on an English page', async () => {
        const { url } = dataFile({ body: documentJson({}) });
        const element = await renderElement(url, '', (markup) => `<div lang="en">${markup}</div>`);
        await waitForState(element, 'empty');
        await expectOnlySentence(element, emptySentence.en, 'en');
      });
    }

    it('shows the valid records of a file, and dispatches an event for the others', async () => {
      const issues: DataIssueEvent[] = [];
      const recordIssue = (event: DataIssueEvent) => issues.push(event);
      document.body.addEventListener('pk-data-issue', recordIssue);
      const element = await renderElement(dataFile({ body: documentJson(partlyBroken.parts) }).url);
      await waitForState(element);
      document.body.removeEventListener('pk-data-issue', recordIssue);

      expect(textOf(element)).to.include(partlyBroken.validText);
      expect(issues).to.have.length(1);
      expect(issues[0]!.issues.map(({ path }) => path)).to.include(partlyBroken.path);
    });
  });

  describe('when its file fails to load', () => {
    it("keeps only the author's own content", async () => {
      const element = await renderElement(dataFile({ status: 404 }).url, '<p>Rufen Sie uns an.</p>');
      await waitForState(element, 'error');
      await expectOnlySentence(element, 'Rufen Sie uns an.');
    });

    it('says so, and links to the municipality', async () => {
      const element = await renderElement(dataFile({ status: 404 }).url);
      await waitForState(element, 'error');
      expect(textOf(element)).to.include(unavailable);
      if (belowSentence) await waitForText(element, belowSentence.de);
      expect(links(element)).to.deep.equal([`${location.origin}/`, ...(belowSentence?.links ?? [])]);
      await expectAccessible(element);
    });

    it('shows the file after trying again on request', async () => {
      const element = await renderElement(dataFile({ file: 'peine', status: 404, failures: 1 }).url);
      await waitForState(element, 'error');
      button(element, 'Erneut versuchen').click();
      await waitForState(element);
      expect(textOf(element)).not.to.include(unavailable);
    });
  });
}

/**
 * Fails if an element, or anything visible in it, is wider than allowed. What is in a row that scrolls may be; a dialog
 * that covers the page has to fit that.
 */
export function expectFits(element: HTMLElement, width: number): void {
  element.style.width = `${width}px`;
  const bounds = element.getBoundingClientRect();
  const page = { left: 0, right: document.documentElement.clientWidth };
  const overflowing = deepElements(element.shadowRoot!).filter((node) => {
    const box = node.getBoundingClientRect();
    const isInRow = node.parentElement && getComputedStyle(node.parentElement).overflowX === 'auto';
    const isSeen = box.width > 1 && box.height > 1 && node.localName !== 'option' && !isInRow;
    const { left, right } = node.closest('dialog') ? page : bounds;
    // Lines may overlap the edge that clips them.
    return isSeen && (box.right > right + 1.5 || box.left < left - 1.5);
  });
  expect(
    overflowing.map((node) => `${node.localName}.${node.className}: ${textOf(node).slice(0, 40)}`),
  ).to.deep.equal([]);
  expect(element.scrollWidth, 'the element itself').to.be.at.most(width);
}

/** The button with a name. Fails if there is none. */
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

/** The focused element, through shadow roots. */
export function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}

/** Waits until an element contains a text. */
export async function waitForText(element: ProgramElement, text: string | RegExp): Promise<void> {
  const isShown = () =>
    typeof text === 'string' ? textOf(element).includes(text) : text.test(textOf(element));
  await waitUntil(isShown, `should say ${String(text)}`, { timeout: 5000 });
}

/** Runs an action, and resolves to the console warnings instead of showing them. */
export async function captureWarnings(action: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Types into the place field of a finder's filters, and chooses one of the suggestions. */
export async function choosePlace(element: ProgramElement, typed: string, option: RegExp): Promise<void> {
  const [field] = byRole(element, 'combobox', 'Ort oder Postleitzahl') as [HTMLInputElement];
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await waitForAllResults(element);
  const suggestion = byRole(element, 'option', option)[0];
  expect(suggestion, `no option ${option}`).not.to.equal(undefined);
  suggestion!.click();
  await waitForAllResults(element);
}

/** Puts something in place of a property of `navigator` for as long as a test takes. */
export async function withNavigator(
  property: string,
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, property, { value, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, property);
  }
}
