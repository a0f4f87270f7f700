import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { ProgramElement } from '../../src/program/index.js';
import { openPage, type FramedPage } from '../support/frame.js';
import { textOf } from '../support/page.js';

let page: FramedPage;

/** Opens a page without a loader, and adds markup to it. */
beforeEach(async () => {
  page = await openPage('no-loader.html');
  page.document.body.innerHTML = '<pk-contact-block>Kontakt</pk-contact-block><p>Daneben</p>';
});

function load(attributes: Record<string, string>): void {
  const script = page.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  page.document.head.append(script);
}

const block = () => page.document.querySelector<ProgramElement>('pk-contact-block')!;

async function expectUnchanged(): Promise<void> {
  await aTimeout(600);
  expect(page.window.customElements.get('pk-contact-block')).to.equal(undefined);
  expect(textOf(page.document.body)).to.equal('Kontakt Daneben');
}

const data = '/__data/odd-loading?file=peine';

describe('the loader', () => {
  it('works when a script of the page adds it late', async () => {
    load({ type: 'module', src: '/dist/embed/pk.js', 'data-src': data });
    await waitUntil(() => block().state === 'ready', 'should become ready', { timeout: 8000 });
    expect(textOf(block())).to.include('Elisa Behrens');
  });

  it('leaves everything unchanged if some of its chunks are missing, and warns', async () => {
    load({ type: 'module', src: '/__pinned/missing/pk.js', 'data-src': data });
    await expectUnchanged();
    expect((page.window as unknown as { warnings: string[] }).warnings.join('\n')).to.match(
      /stays as it is: .*import/,
    );
    expect(page.recording.errors).to.deep.equal([]);
  });

  it('requests a chunk again under a new URL once the browser is back online', async () => {
    const sources = `/__data/first?file=peine /__data/second?file=gifhorn`;
    page.document.body.innerHTML = '<pk-agenda-feed view="past">Termine</pk-agenda-feed>';
    load({ type: 'module', src: `/__failing/combined-files.${Date.now()}/pk.js`, 'data-src': sources });
    const feed = page.document.querySelector<ProgramElement>('pk-agenda-feed')!;
    await waitUntil(() => feed.state === 'error', 'should be an error', { timeout: 8000 });
    expect(textOf(feed)).to.equal('Termine');

    page.window.dispatchEvent(new Event('online'));
    await waitUntil(() => feed.state === 'ready', 'should become ready', { timeout: 8000 });
    const requests = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => /combined-files-[\w-]+\.js\?retry=1$/.test(name))).to.have.length(1);
    expect(page.recording.errors).to.deep.equal([]);
  });

  it('does nothing as a classic script', async () => {
    load({ src: '/dist/embed/pk.js', 'data-src': data });
    await expectUnchanged();
    expect(page.recording.errors.join()).to.match(/import\.meta|outside a module/);
  });

  it('leaves everything unchanged when loaded from a blob, where its chunks cannot be found', async () => {
    const code = await (await fetch('/dist/embed/pk.js')).text();
    const url = page.window.URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    load({ type: 'module', src: url, 'data-src': data });
    await expectUnchanged();
    expect(page.recording.errors).to.deep.equal([]);
  });
});
