import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { html, render } from 'lit';
import type { DataIssueEvent, LoadErrorEvent, ReadyEvent } from '../../src/program/index.js';
import { requestLimits } from '../../src/program/request.js';
import {
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  waitForState,
  textOf,
  byRole,
} from '../support/page.js';
import type { NameElement } from './test-element.js';
import './test-element.js';

const minimal = (name: string) => JSON.stringify({ schemaVersion: 1, municipality: { name } });

async function named(src: string, fallback = ''): Promise<NameElement> {
  return renderFixture<NameElement>(`<pk-test-name src="${src}">${fallback}</pk-test-name>`);
}

/** Browsers repeat a request after a broken connection by themselves, so the number of failures varies. */
async function comesBackOnline(element: NameElement): Promise<void> {
  await waitUntil(() => {
    window.dispatchEvent(new Event('online'));
    return element.state === 'ready';
  });
  await waitForState(element);
}

describe('the request of a file', () => {
  it('is shared by all elements', async () => {
    const { url, requestCount } = dataFile({ delay: 50 });
    const group = await renderFixture(`<div>${`<pk-test-name src="${url}"></pk-test-name>`.repeat(5)}</div>`);
    for (const element of group.children) await waitForState(element as NameElement);
    await waitForState(await named(url));
    expect(await requestCount()).to.equal(1);
  });

  it('is aborted when the last element leaves', async () => {
    const { url, requestCount } = dataFile({ delay: 300 });
    const element = await named(url);
    // A request that has not left the browser yet would not be counted.
    await waitUntil(async () => (await requestCount()) === 1);
    element.remove();
    await aTimeout(400);
    expect(element.state).to.equal('pending');
    await waitForState(await named(url));
    expect(await requestCount(), 'the broken-off request is not taken for an answer').to.equal(2);
  });

  it('continues when an element is moved', async () => {
    const { url, requestCount } = dataFile({ delay: 150 });
    const element = await named(url);
    const elsewhere = await renderFixture('<div></div>');
    elsewhere.append(element);
    await waitForState(element);
    expect(await requestCount()).to.equal(1);
  });

  it('is not repeated for an element that is removed and added again', async () => {
    const { url, requestCount } = dataFile();
    const element = await named(url);
    await waitForState(element);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(20);
    parent.append(element);
    await waitForState(element);
    expect(textOf(element)).to.equal('Landkreis Peine');
    expect(await requestCount()).to.equal(1);
  });

  it('is replaced when src changes during loading', async () => {
    const slow = dataFile({ delay: 250, body: minimal('Langsam') });
    const quick = dataFile({ body: minimal('Schnell') });
    const element = await named(slow.url);
    element.src = quick.url;
    await waitForState(element);
    await aTimeout(350);
    expect(textOf(element)).to.equal('Schnell');
  });
});

describe('the fallback', () => {
  it("is the author's own content until data has been rendered", async () => {
    const { url } = dataFile({ delay: 100 });
    const element = await named(url, '<a href="/kontakt">Kontakt</a>');
    expect(element.state).to.equal('pending');
    expect(textOf(element)).to.equal('Kontakt');
    await waitForState(element);
    expect(textOf(element)).to.equal('Landkreis Peine');
  });

  it('is a sentence if the author left only white space', async () => {
    const element = await named(dataFile({ never: '' }).url, '\n  ');
    expect(textOf(element)).to.equal('Wird geladen …');
    await expectAccessible(element);
  });

  it('links to the municipality and offers to try again if the file fails to load', async () => {
    const { url, requestCount } = dataFile({ status: 500, failures: 1 });
    const element = await named(url);
    await waitForState(element, 'error');
    expect(textOf(element)).to.include('Diese Angaben können gerade nicht angezeigt werden.');
    expect(links(element)).to.deep.equal([`${location.origin}/`]);
    await expectAccessible(element);

    byRole(element, 'button', 'Erneut versuchen')[0]!.click();
    await waitForState(element);
    expect(await requestCount()).to.equal(2);
  });
});

describe('with failures', () => {
  const cases: [string, Record<string, string | number>][] = [
    ['a 404', { status: 404 }],
    ['a 500', { status: 500 }],
    ['a broken connection', { drop: '' }],
    ['HTML instead of JSON', { type: 'text/html', body: '<!doctype html><p>Login</p>' }],
    ['half a JSON file', { body: '{"schemaVersion": 1, "munici' }],
    ['an empty file', { body: ' ' }],
    ['null', { body: 'null' }],
    ['a list', { body: '[]' }],
    ['a version from the future', { body: '{"schemaVersion": 2}' }],
    ['50 MB', { size: 50_000_000 }],
    ['a length above the limit', { body: minimal('Zu lang'), length: 20_000_000 }],
    ['a redirect to another origin', { redirect: `http://127.0.0.1:${location.port}/__data/elsewhere` }],
  ];

  for (const [what, query] of cases) {
    it(`keeps the author's own content: ${what}`, async () => {
      const element = await renderFixture<NameElement>(
        `<pk-test-name><a href="/kontakt">Kontakt</a></pk-test-name>`,
      );
      const failed = new Promise<LoadErrorEvent>((resolve) => element.addEventListener('pk-error', resolve));
      element.src = dataFile(query).url;
      expect((await failed).error.message).not.to.equal('');
      await waitForState(element, 'error');
      expect(textOf(element)).to.equal('Kontakt');
    });
  }

  it('requests no origin that is not allowed', async () => {
    const element = await named(`http://127.0.0.1:${location.port}/__data/foreign-origin`, 'Kontakt');
    await waitForState(element, 'error');
    expect(await (await fetch('/__count/foreign-origin')).text()).to.equal('0');
  });

  it('keeps the fallback of an element without a file', async () => {
    const element = await renderFixture<NameElement>('<pk-test-name>Kontakt</pk-test-name>');
    await waitForState(element, 'error');
    expect(textOf(element)).to.equal('Kontakt');
  });

  it('gives up after a time limit', async () => {
    const { timeoutMs } = requestLimits;
    requestLimits.timeoutMs = 100;
    try {
      await waitForState(await named(dataFile({ never: '' }).url), 'error');
    } finally {
      requestLimits.timeoutMs = timeoutMs;
    }
  });

  it('shows the good records of a file with bad ones, and reports the others', async () => {
    const body = JSON.stringify({
      schemaVersion: 1,
      municipality: { name: 'Gut' },
      contacts: [{ email: 'n/a' }],
    });
    const element = await renderFixture<NameElement>('<pk-test-name></pk-test-name>');
    const issueEvent = new Promise<DataIssueEvent>((resolve) =>
      element.addEventListener('pk-data-issue', resolve),
    );
    element.src = dataFile({ body }).url;
    expect((await issueEvent).issues.map(({ path }) => path)).to.deep.equal(['contacts[0].email']);
    await waitForState(element);
    expect(textOf(element)).to.equal('Gut');
  });

  it('dispatches pk-ready to the element and the page', async () => {
    const parent = await renderFixture('<div></div>');
    const ready = new Promise<ReadyEvent>((resolve) => parent.addEventListener('pk-ready', resolve));
    render(html`<pk-test-name src=${dataFile().url}></pk-test-name>`, parent);
    expect((await ready).program.municipality.ags).to.equal('03157');
  });
});

describe('after a failure', () => {
  it('requests the file again for the next element', async () => {
    const { url, requestCount } = dataFile({ status: 500, failures: 1 });
    const first = await named(url);
    await waitForState(first, 'error');
    await waitForState(await named(url));
    await waitForState(first);
    expect(await requestCount()).to.equal(2);
  });

  it('requests the file again when the browser is back online', async () => {
    const element = await named(dataFile({ drop: '', failures: 2 }).url);
    await waitForState(element, 'error');
    await comesBackOnline(element);
  });

  it('waits for the Retry-After of an overloaded server, and requests the file again by itself', async () => {
    const { url, requestCount } = dataFile({ status: 503, failures: 1, 'header-retry-after': 1 });
    const element = await named(url);
    await waitForState(element, 'error');
    window.dispatchEvent(new Event('online'));
    await aTimeout(300);
    expect(await requestCount(), 'not before the time').to.equal(1);
    await waitForState(element);
    expect(await requestCount()).to.equal(2);
  });

  it("shows the file in the browser's cache with its date, and the new file as soon as it arrives", async () => {
    const body = JSON.stringify({
      schemaVersion: 1,
      updated: '2026-03-12',
      municipality: { name: 'Von früher' },
    });
    const { url } = dataFile({
      body,
      drop: '',
      good: 1,
      failures: 3,
      'header-etag': '"1"',
      'header-cache-control': 'no-cache',
    });
    await (await fetch(url)).text();

    const element = await named(url);
    await waitForState(element, 'stale');
    expect(textOf(element)).to.equal(
      'Stand: 12.3.2026. Neuere Angaben können gerade nicht geladen werden. Von früher',
    );
    await expectAccessible(element);
    await comesBackOnline(element);
    expect(textOf(element)).to.equal('Von früher');
  });
});

describe('a page that reserves height', () => {
  /** Reserved as `docs/integration.md` recommends. */
  async function reserved(url: string, inside = ''): Promise<NameElement> {
    const placed = await renderFixture(`<div class="page">
      <style>
        .page > pk-test-name {
          display: block;
          --pk-reserve: 320px;
          min-block-size: var(--pk-reserve);
        }
      </style>
      <pk-test-name src="${url}">${inside}</pk-test-name>
    </div>`);
    return placed.querySelector<NameElement>('pk-test-name')!;
  }

  it('has the same height before and with data', async () => {
    const element = await reserved(dataFile({ delay: 100 }).url);
    expect(element.offsetHeight).to.equal(320);
    await waitForState(element);
    expect(element.offsetHeight).to.equal(320);
  });

  it("has no hole if the data fails to load and the author's content is shorter", async () => {
    const element = await reserved(dataFile({ status: 404 }).url, '<p>Rufen Sie uns an.</p>');
    await waitForState(element, 'error');
    expect(element.offsetHeight).to.be.lessThan(100);
  });

  it('has the height again when the data arrives later', async () => {
    const element = await reserved(dataFile({ status: 404 }).url);
    await waitForState(element, 'error');
    expect(element.offsetHeight).to.be.lessThan(200);
    element.src = dataFile().url;
    await waitForState(element);
    expect(element.offsetHeight).to.equal(320);
  });

  it('reserves no height for an element inside the author’s content', async () => {
    const element = await reserved(
      dataFile({ never: 1 }).url,
      `<pk-test-name src="${dataFile().url}"></pk-test-name>`,
    );
    const inner = element.querySelector<NameElement>('pk-test-name')!;
    await waitForState(inner);
    expect(inner.offsetHeight).to.be.lessThan(100);
  });
});

describe('custom states', () => {
  it('can be matched by the page’s styles', async () => {
    const element = await named(dataFile({ delay: 50 }).url);
    expect(element.matches(':state(pending)')).to.be.true;
    await waitForState(element);
    await waitUntil(() => element.matches(':state(ready)'));
    expect(element.matches(':state(pending)')).to.be.false;
  });
});
