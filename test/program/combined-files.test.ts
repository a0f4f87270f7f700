import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { Part, ReadyEvent } from '../../src/program/index.js';
import { followCombined } from '../../src/program/combined-files.js';
import { dataFile, renderFixture, waitForState, textOf } from '../support/page.js';
import type { NameElement } from './test-element.js';
import './test-element.js';

const program = (parts: object) => JSON.stringify({ schemaVersion: 1, ...parts });
const named = program({ municipality: { name: 'Landkreis Peine' } });
const file = (parts: object, query = {}) => dataFile({ ...query, body: program(parts) });

const element = (...urls: string[]) =>
  renderFixture<NameElement>(`<pk-test-name src="${urls.join(' ')}">Rückfall</pk-test-name>`);

describe('several URLs in src', () => {
  it('are read as one file, each once', async () => {
    const [first, second] = [file({ agenda: [{ title: 'a' }] }), dataFile({ body: named })];
    const placed = await element(`${first.url},`, second.url);
    let shownCount = 0;
    placed.addEventListener('pk-ready', ({ program }: ReadyEvent) => (shownCount = program.agenda.length));
    await waitForState(placed);
    await waitForState(await element(second.url));
    expect(textOf(placed)).to.equal('Landkreis Peine');
    expect(shownCount).to.equal(1);
    expect(await second.requestCount()).to.equal(1);
  });

  it('are available separately for comparisons, with their URLs', async () => {
    const [first, second, third] = [
      file({ municipality: { name: 'A' } }),
      dataFile({ status: 404 }),
      file({}),
    ].map(({ url }) => new URL(url, location.href).href) as [string, string, string];
    let parts: readonly Part[] | undefined = [];
    const release = followCombined([first, second, third], (snapshot) => {
      parts = 'program' in snapshot ? snapshot.parts : undefined;
    });
    await waitUntil(() => parts?.length === 2);
    release();
    expect(parts.map(({ url, name, program }) => [url, name, program.municipality.name])).to.deep.equal([
      [first, location.hostname, 'A'],
      [third, location.hostname, ''],
    ]);
  });

  it('show the available files if one fails to load', async () => {
    const missing = dataFile({ status: 404 });
    const placed = await element(missing.url, dataFile({ body: named }).url);
    await waitForState(placed);
    expect(textOf(placed)).to.equal('Landkreis Peine');
  });

  it('keep the fallback if all files fail to load', async () => {
    const placed = await element(dataFile({ status: 404 }).url, dataFile({ status: 500 }).url);
    await waitForState(placed, 'error');
    expect(textOf(placed)).to.equal('Rückfall');
  });

  it('show the other files while one is slow, and add it when it arrives', async () => {
    const slow = file({ municipality: { name: 'Spät' } }, { delay: 2600 });
    const placed = await element(slow.url, dataFile({ body: named }).url);
    await aTimeout(600);
    expect(placed.state).to.equal('pending');
    await waitForState(placed);
    expect(textOf(placed)).to.equal('Landkreis Peine');
    await waitUntil(() => textOf(placed) === 'Spät', 'the slow one should come', { timeout: 5000 });
  });

  it('request failed files again when the browser is back online', async () => {
    const [broken, good] = [
      file({ municipality: { name: 'Wieder da' } }, { status: 503, failures: 1 }),
      file({}),
    ];
    const placed = await element(broken.url, good.url);
    await waitUntil(() => placed.state === 'empty');
    await waitUntil(() => {
      window.dispatchEvent(new Event('online'));
      return placed.state === 'ready';
    });
    expect(textOf(placed)).to.equal('Wieder da');
  });

  it('are released when the element is removed, or its src changes', async () => {
    const [slow, other] = [
      file({ municipality: { name: 'Alt' } }, { delay: 300 }),
      dataFile({ body: named }),
    ];
    const placed = await element(slow.url, file({}, { delay: 300 }).url);
    placed.src = other.url;
    await waitForState(placed);
    await aTimeout(500);
    expect(textOf(placed)).to.equal('Landkreis Peine');
  });
});
