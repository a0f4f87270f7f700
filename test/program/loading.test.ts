import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { html, render } from 'lit';
import type { DataIssueEvent, LoadErrorEvent, ReadyEvent } from '../../src/program/index.js';
import { requestLimits } from '../../src/program/request.js';
import { dataFile, expectAccessible, links, place, settled, textOf, byRole } from '../support/page.js';
import type { NameElement } from './test-element.js';
import './test-element.js';

const minimal = (name: string) => JSON.stringify({ schemaVersion: 1, municipality: { name } });

async function named(src: string, fallback = ''): Promise<NameElement> {
  return place<NameElement>(`<pk-test-name src="${src}">${fallback}</pk-test-name>`);
}

/** The browser itself repeats a request whose connection broke, so how often it fails here is not ours to say. */
async function comesBackOnline(element: NameElement): Promise<void> {
  await waitUntil(() => {
    window.dispatchEvent(new Event('online'));
    return element.state === 'ready';
  });
  await settled(element);
}

describe('one request for each file', () => {
  it('is shared by all who ask for it', async () => {
    const { url, asked } = dataFile({ delay: 50 });
    const group = await place(`<div>${`<pk-test-name src="${url}"></pk-test-name>`.repeat(5)}</div>`);
    for (const element of group.children) await settled(element as NameElement);
    await settled(await named(url));
    expect(await asked()).to.equal(1);
  });

  it('ends when the last who asked has left', async () => {
    const { url, asked } = dataFile({ delay: 300 });
    const element = await named(url);
    element.remove();
    await aTimeout(400);
    expect(element.state).to.equal('pending');
    await settled(await named(url));
    expect(await asked(), 'the broken-off request is not taken for an answer').to.equal(2);
  });

  it('goes on when an element is only moved', async () => {
    const { url, asked } = dataFile({ delay: 150 });
    const element = await named(url);
    const elsewhere = await place('<div></div>');
    elsewhere.append(element);
    await settled(element);
    expect(await asked()).to.equal(1);
  });

  it('is not repeated for an element that was taken out and put back', async () => {
    const { url, asked } = dataFile();
    const element = await named(url);
    await settled(element);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(20);
    parent.append(element);
    await settled(element);
    expect(textOf(element)).to.equal('Landkreis Peine');
    expect(await asked()).to.equal(1);
  });

  it('gives way to another when src changes in the middle of it', async () => {
    const slow = dataFile({ delay: 250, body: minimal('Langsam') });
    const quick = dataFile({ body: minimal('Schnell') });
    const element = await named(slow.url);
    element.src = quick.url;
    await settled(element);
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
    await settled(element);
    expect(textOf(element)).to.equal('Landkreis Peine');
  });

  it('is a sentence where the author gave nothing but white space', async () => {
    const element = await named(dataFile({ never: '' }).url, '\n  ');
    expect(textOf(element)).to.equal('Wird geladen …');
    await expectAccessible(element);
  });

  it('is one with the way to the municipality, and to try again, where the file can’t be had', async () => {
    const { url, asked } = dataFile({ status: 500, failures: 1 });
    const element = await named(url);
    await settled(element, 'error');
    expect(textOf(element)).to.include('Diese Angaben können gerade nicht angezeigt werden.');
    expect(links(element)).to.deep.equal([`${location.origin}/`]);
    await expectAccessible(element);

    byRole(element, 'button', 'Erneut versuchen')[0]!.click();
    await settled(element);
    expect(await asked()).to.equal(2);
  });
});

describe('what can go wrong', () => {
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
      const element = await place<NameElement>(`<pk-test-name><a href="/kontakt">Kontakt</a></pk-test-name>`);
      const failed = new Promise<LoadErrorEvent>((resolve) => element.addEventListener('pk-error', resolve));
      element.src = dataFile(query).url;
      expect((await failed).error.message).not.to.equal('');
      await settled(element, 'error');
      expect(textOf(element)).to.equal('Kontakt');
    });
  }

  it('asks no other origin than those that are allowed', async () => {
    const element = await named(`http://127.0.0.1:${location.port}/__data/foreign-origin`, 'Kontakt');
    await settled(element, 'error');
    expect(await (await fetch('/__count/foreign-origin')).text()).to.equal('0');
  });

  it('keeps the fallback of an element without any file', async () => {
    const element = await place<NameElement>('<pk-test-name>Kontakt</pk-test-name>');
    await settled(element, 'error');
    expect(textOf(element)).to.equal('Kontakt');
  });

  it('gives up after a while', async () => {
    const { timeoutMs } = requestLimits;
    requestLimits.timeoutMs = 100;
    try {
      await settled(await named(dataFile({ never: '' }).url), 'error');
    } finally {
      requestLimits.timeoutMs = timeoutMs;
    }
  });

  it('shows what is good in a file with bad records, and tells of the rest', async () => {
    const body = JSON.stringify({
      schemaVersion: 1,
      municipality: { name: 'Gut' },
      contacts: [{ email: 'n/a' }],
    });
    const element = await place<NameElement>('<pk-test-name></pk-test-name>');
    const told = new Promise<DataIssueEvent>((resolve) => element.addEventListener('pk-data-issue', resolve));
    element.src = dataFile({ body }).url;
    expect((await told).issues.map(({ path }) => path)).to.deep.equal(['contacts[0].email']);
    await settled(element);
    expect(textOf(element)).to.equal('Gut');
  });

  it('says that data is there, to the element and to the page around it', async () => {
    const parent = await place('<div></div>');
    const ready = new Promise<ReadyEvent>((resolve) => parent.addEventListener('pk-ready', resolve));
    render(html`<pk-test-name src=${dataFile().url}></pk-test-name>`, parent);
    expect((await ready).program.municipality.ags).to.equal('03157');
  });
});

describe('after a failure', () => {
  it('asks again for the next who asks', async () => {
    const { url, asked } = dataFile({ status: 500, failures: 1 });
    const first = await named(url);
    await settled(first, 'error');
    await settled(await named(url));
    await settled(first);
    expect(await asked()).to.equal(2);
  });

  it('asks again once the browser is back online', async () => {
    const element = await named(dataFile({ drop: '', failures: 2 }).url);
    await settled(element, 'error');
    await comesBackOnline(element);
  });

  it('waits as long as an overloaded server asks for, and then asks again by itself', async () => {
    const { url, asked } = dataFile({ status: 503, failures: 1, 'header-retry-after': 1 });
    const element = await named(url);
    await settled(element, 'error');
    window.dispatchEvent(new Event('online'));
    await aTimeout(300);
    expect(await asked(), 'not before the time').to.equal(1);
    await settled(element);
    expect(await asked()).to.equal(2);
  });

  it('shows what the browser still has of the file, with its date, and the new one as soon as it can', async () => {
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
    await settled(element, 'stale');
    expect(textOf(element)).to.equal(
      'Stand: 12.3.2026. Neuere Angaben können gerade nicht geladen werden. Von früher',
    );
    await expectAccessible(element);
    await comesBackOnline(element);
    expect(textOf(element)).to.equal('Von früher');
  });
});

describe('a page that reserves the height', () => {
  /** As `docs/integration.md` tells web teams to reserve it. */
  async function reserved(url: string, inside = ''): Promise<NameElement> {
    const placed = await place(`<div class="page">
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

  it('has it before data and with data', async () => {
    const element = await reserved(dataFile({ delay: 100 }).url);
    expect(element.offsetHeight).to.equal(320);
    await settled(element);
    expect(element.offsetHeight).to.equal(320);
  });

  it('has no hole where the data can’t be loaded and the author’s content is shorter', async () => {
    const element = await reserved(dataFile({ status: 404 }).url, '<p>Rufen Sie uns an.</p>');
    await settled(element, 'error');
    expect(element.offsetHeight).to.be.lessThan(100);
  });

  it('has it again once the data has come after all', async () => {
    const element = await reserved(dataFile({ status: 404 }).url);
    await settled(element, 'error');
    expect(element.offsetHeight).to.be.lessThan(200);
    element.src = dataFile().url;
    await settled(element);
    expect(element.offsetHeight).to.equal(320);
  });

  it('reserves nothing for an element inside the author’s content', async () => {
    const element = await reserved(
      dataFile({ never: 1 }).url,
      `<pk-test-name src="${dataFile().url}"></pk-test-name>`,
    );
    const inner = element.querySelector<NameElement>('pk-test-name')!;
    await settled(inner);
    expect(inner.offsetHeight).to.be.lessThan(100);
  });
});

describe('states', () => {
  it('can be matched by the page’s styles', async () => {
    const element = await named(dataFile({ delay: 50 }).url);
    expect(element.matches(':state(pending)')).to.be.true;
    await settled(element);
    await waitUntil(() => element.matches(':state(ready)'));
    expect(element.matches(':state(pending)')).to.be.false;
  });
});
