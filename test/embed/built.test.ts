import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { openPage } from '../support/frame.js';
import { byRole, links, textOf } from '../support/page.js';
import { button } from '../support/states.js';

const everything =
  'pk-contact-block, pk-profile-card, pk-agenda-feed, pk-service-finder, pk-prevention-chain, pk-council-paper, pk-indicator-badge, pk-indicator-compare';

describe('the built loader', () => {
  it('shows the elements on the page', async () => {
    const page = await openPage('loader.html');
    expect(textOf(page.document.querySelector('pk-contact-block')!)).to.equal('Kontakt');
    const [element] = await page.waitForElements('pk-contact-block');
    expect(textOf(element!)).to.include('Elisa Behrens');
    expect(page.recording.errors).to.deep.equal([]);
  });

  it('requests data and code at the same time, and the data once', async () => {
    const page = await openPage('loader.html');
    await page.waitForElements('pk-contact-block');
    const asked = (part: string) => page.requests().filter(({ file }) => file.startsWith(part));
    await waitUntil(() => asked('loader').length, 'the browser writes its requests down a little later');
    expect(asked('loader')).to.have.length(1);
    const starts = [...asked('loader'), ...asked('core'), ...asked('contact-block')].map(
      ({ start }) => start,
    );
    expect(starts).to.have.length(3);
    expect(Math.max(...starts) - Math.min(...starts)).to.be.below(30);
    expect(asked('search'), 'the search engine is for whoever searches').to.have.length(0);
    expect(asked('en'), 'English is for English pages').to.have.length(0);
  });

  it('upgrades elements that are added later', async () => {
    const page = await openPage('loader.html');
    await page.waitForElements('pk-contact-block');
    const later = page.document.createElement('section');
    later.innerHTML =
      '<pk-program src="/__data/later?file=gifhorn"><pk-agenda-feed view="all"></pk-agenda-feed></pk-program>';
    page.document.body.append(later);
    const { customElements } = page.document.defaultView!;
    await waitUntil(() => customElements.get('pk-agenda-feed'), 'it is defined', { timeout: 10_000 });
    const [feed] = await page.waitForElements('pk-agenda-feed');
    expect(byRole(feed!, 'listitem').length).to.be.greaterThan(2);
  });

  it('adopts the page’s link colour', async () => {
    const page = await openPage('loader.html');
    const [element] = await page.waitForElements('pk-contact-block');
    const [link] = byRole(element!, 'link');
    expect(getComputedStyle(link!).color).to.equal('rgb(120, 20, 90)');
  });

  it('does nothing on a page without an element', async () => {
    const page = await openPage('nothing-to-do.html');
    await aTimeout(200);
    expect(page.requests().map(({ file }) => file)).to.deep.equal(['record.js', 'pk.js']);
  });

  it('stops before it loads anything if another loader is active', async () => {
    const page = await openPage('loaded-twice.html');
    await page.waitForElements('pk-contact-block');
    await aTimeout(100);
    expect(page.window.eval("globalThis[Symbol.for('praeventionskette/loader')]")).to.equal('0.0.1');
    expect(page.requests().filter(({ file }) => file.startsWith('core'))).to.have.length(1);
    expect(await (await fetch('/__count/never-asked')).text()).to.equal('0');
    expect(page.recording.errors).to.deep.equal([]);
  });
});

describe('the single-file build', () => {
  it('shows the element on the page with one request for code', async () => {
    const page = await openPage('single-file.html');
    const [element] = await page.waitForElements('pk-contact-block');
    expect(links(element!)).to.include('tel:+4951714012260');
    const files = page.requests().map(({ file }) => file);
    expect(files.filter((file) => file.endsWith('.js'))).to.deep.equal(['record.js', 'pk.all.js']);
    expect(page.recording.errors).to.deep.equal([]);
  });
});

describe('under the strictest policy', () => {
  it('has no violation with all elements in all states', async () => {
    const page = await openPage('strict-policy.html');
    const { headers } = await fetch(page.document.URL);
    expect(headers.get('content-security-policy')).to.include("require-trusted-types-for 'script'");
    const elements = await page.waitForElements(everything);
    const states = elements.map(({ state }) => state);
    expect(new Set(states)).to.deep.equal(new Set(['ready', 'error', 'empty']));

    const [finder] = await page.waitForElements('pk-service-finder');
    const [field] = byRole(finder!, 'searchbox') as HTMLInputElement[];
    field!.focus();
    field!.value = 'Hebamme';
    field!.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => textOf(byRole(finder!, 'heading')[0]!) === 'Hebammensprechstunde');
    await waitUntil(() => page.document.querySelector('[itemtype="https://schema.org/Event"]'));

    const [chain] = await page.waitForElements('pk-prevention-chain');
    button(chain!, /^Hebammensprechstunde/).click();
    await waitUntil(() => chain!.shadowRoot!.querySelector('dialog')?.open);

    const drawn = page.document.querySelector('.drawn')!;
    await waitUntil(() => drawn.shadowRoot!.querySelectorAll('.people svg').length === 7);

    expect(page.recording.violations).to.deep.equal([]);
    expect(page.recording.errors).to.deep.equal([]);
  });
});

describe('a page that reserves height', () => {
  it('does not shift for a plain link if the block around it reserves the height', async () => {
    const page = await openPage('reserved-link.html');
    await waitUntil(() => page.document.querySelector('pk-contact-block'));
    await page.waitForElements('pk-contact-block');
    await aTimeout(300);
    expect(page.recording.layoutShift).to.equal(0);
  });

  it('does not shift', async () => {
    const page = await openPage('reserved.html');
    await page.waitForElements('pk-contact-block, pk-agenda-feed');
    await aTimeout(300);
    expect(page.recording.layoutShift).to.equal(0);
  });
});
