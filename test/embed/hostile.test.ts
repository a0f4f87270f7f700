import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { ProgramElement } from '../../src/program/index.js';
import { openPage, type FramedPage } from '../support/frame.js';
import { deepElements, byRole, textOf } from '../support/page.js';

let page: FramedPage;

const query = <ElementType extends HTMLElement = HTMLElement>(selector: string) =>
  page.document.querySelector<ElementType>(selector)!;

/** Resolves to the element once it is ready. */
async function waitForElement(selector: string): Promise<ProgramElement> {
  await waitUntil(() => query<ProgramElement>(selector)?.state, `${selector} should be there`, {
    timeout: 8000,
  });
  const [element] = await page.waitForElements(selector);
  expect(element!.state, selector).to.equal('ready');
  return element!;
}

describe('a hostile host page', () => {
  beforeEach(async () => {
    page = await openPage('/hostile.html');
  });

  it('shows every element, and its own content is unaffected', async () => {
    for (const id of ['#in-table', '#in-cell', '#finder', '#rtl', '#in-row', '#moved'])
      await waitForElement(id);
    expect(page.window.eval('window.defined')).to.equal(undefined);
    expect(page.window.eval('[1, 2].contains(2)')).to.equal(true);
    expect(page.window.eval('typeof jQuery')).to.equal('function');
  });

  it('has texts of its own size, although its root font size is 10 px', async () => {
    const block = await waitForElement('#in-table');
    const base = block.shadowRoot!.querySelector('[part="base"]')!;
    expect(getComputedStyle(base).fontSize).to.equal('16px');
    expect(getComputedStyle(base).fontFamily).to.match(/Georgia/);
  });

  it('shows fields and buttons that its style sheet hides', async () => {
    const finder = await waitForElement('#finder');
    // Further controls are rendered on demand, some only on request.
    const filters = () => byRole(finder, 'button', /Weitere Filter/)[0];
    await waitUntil(filters, 'the filters should come', { timeout: 5000 });
    filters()!.click();
    await waitUntil(() => filters()!.getAttribute('aria-expanded') === 'true');
    for (const control of [
      ...byRole(finder, 'searchbox'),
      ...byRole(finder, 'combobox'),
      ...byRole(finder, 'button'),
    ]) {
      expect(control.offsetHeight, control.outerHTML.slice(0, 80)).to.be.greaterThan(20);
    }
  });

  it('keeps its own link colour', async () => {
    const [link] = byRole(await waitForElement('#in-table'), 'link');
    const ownLink = page.document.createElement('a');
    ownLink.href = '/';
    query('#to').append(ownLink);
    expect(getComputedStyle(link!).color).to.equal(getComputedStyle(ownLink).color);
  });

  it('has no horizontal overflow in a narrow cell, a flex row, and a right-to-left box', async () => {
    for (const id of ['#in-table', '#in-row', '#rtl']) {
      const element = await waitForElement(id);
      const { left, right } = element.shadowRoot!.querySelector('[part="base"]')!.getBoundingClientRect();
      expect(right - left, id).to.be.greaterThan(100);
      const out = deepElements(element.shadowRoot!).filter((node) => {
        const box = node.getBoundingClientRect();
        return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
      });
      expect(out.map(textOf), id).to.deep.equal([]);
    }
  });

  it('shows an element that was hidden at first', async () => {
    const block = await waitForElement('#hidden pk-contact-block');
    query('#hidden').classList.remove('hidden');
    expect(block.getBoundingClientRect().height).to.be.greaterThan(50);
    const tile = await waitForElement('#accordion pk-indicator-badge');
    query<HTMLDetailsElement>('#accordion').open = true;
    await aTimeout(50);
    expect(tile.getBoundingClientRect().height).to.be.greaterThan(30);
  });

  it('shows an element that is cloned from a template', async () => {
    await aTimeout(100);
    query('#clones').append(query<HTMLTemplateElement>('#template').content.cloneNode(true));
    expect(byRole(await waitForElement('#clones pk-agenda-feed'), 'listitem')).to.have.length(1);
  });

  it('shows an element that is moved', async () => {
    const block = await waitForElement('#moved');
    const before = textOf(block);
    query('#to').append(block);
    await aTimeout(50);
    expect(textOf(await waitForElement('#to #moved'))).to.equal(before);
  });

  it('upgrades links and placeholders', async () => {
    await waitForElement('pk-agenda-feed:has(#link)');
    await waitForElement('#placeholder > pk-contact-block');
  });

  it('shows an element in a frame', async () => {
    const { contentDocument } = query<HTMLIFrameElement>('iframe');
    await waitUntil(
      () => contentDocument!.querySelector<ProgramElement>('pk-contact-block')?.state === 'ready',
    );
    expect(textOf(contentDocument!.querySelector('pk-contact-block')!)).to.include('Michaela Knabe');
  });

  it('prints folded content', async () => {
    const card = await waitForElement('#in-cell');
    const foldedCount = () => card.shadowRoot!.querySelectorAll('details:not([open])').length;
    card.setAttribute('sections', 'reasons goals participants');
    await card.updateComplete;
    expect(foldedCount()).to.be.greaterThan(0);
    page.window.dispatchEvent(new Event('beforeprint'));
    expect(foldedCount()).to.equal(0);
  });
});

describe('beside another copy of Lit', () => {
  it('works under a policy that allows duplicates', async () => {
    page = await openPage('foreign-lit.html');
    const block = await waitForElement('pk-contact-block');
    expect(textOf(block)).to.include('Elisa Behrens');
    expect(textOf(query('#foreign'))).to.equal('Ein fremdes Lit');
    expect(page.recording.violations).to.deep.equal([]);
    expect(page.recording.errors).to.deep.equal([]);
  });
});

describe('an open shadow root', () => {
  it('is observed on request', async () => {
    page = await openPage('forms.html');
    const host = page.document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div data-pk="contact-block">Kontakt</div>';
    page.document.body.append(host);
    await aTimeout(100);
    expect(root.querySelector('pk-contact-block')).to.equal(null);

    const { watch } = (await page.window.eval("import('/dist/embed/pk.js')")) as {
      watch: (root: ShadowRoot) => void;
    };
    watch(root);
    await waitUntil(() => root.querySelector<ProgramElement>('pk-contact-block')?.state === 'ready');
    const later = page.document.createElement('pk-indicator-badge');
    root.append(later);
    await waitUntil(() => (later as ProgramElement).state === 'ready');
  });
});
