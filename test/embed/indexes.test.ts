import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { IndexFolder, Indexes } from '../../src/sources/index-search.js';
import type { openIndexes } from '../../src/sources/pagefind.js';
import { openPage, type FramedPage } from '../support/frame.js';

const folderOf = (ags: string, place = '/__land/suche/') => ({
  url: new URL(`${place}${ags}/`, location.href).href,
  ags,
});
const [peine, gifhorn] = [folderOf('03157'), folderOf('03151')];

const namesOf = async (indexes: Indexes, query: string, filters = {}) => {
  const { loadDocuments } = await indexes.search(query, filters);
  return (await loadDocuments(20)).map(({ services }) => services[0]!.name);
};

let page: FramedPage;
let openInPage: (folders: IndexFolder[], isAllowed?: (url: string) => boolean) => Promise<Indexes>;

async function openIndexPage(name: string) {
  page = await openPage(name);
  const frame = page.window as unknown as { openIndexes?: typeof openIndexes };
  await waitUntil(() => frame.openIndexes);
  openInPage = (folders, isAllowed = () => true) => frame.openIndexes!(folders, isAllowed);
}

/** The error message when indexes cannot be opened. */
const openingErrorOf = (folders: IndexFolder[], isAllowed?: () => boolean) =>
  openInPage(folders, isAllowed).then(
    () => 'opened',
    (error: Error) => error.message,
  );

describe('search indexes, under the strict policy with WebAssembly', () => {
  beforeEach(() => openIndexPage('indexes-policy.html'));

  afterEach(() => {
    expect(page.recording.violations).to.deep.equal([]);
    expect(page.recording.errors).to.deep.equal([]);
  });

  it('are searched as one, and name the municipality of each service', async () => {
    const indexes = await openInPage([peine, gifhorn]);
    const { count, loadDocuments, loadDetails } = await indexes.search('Hebamme', {});
    expect(count).to.equal(2);
    const found = await loadDocuments(20);
    expect(found.map(({ municipality, services }) => [municipality.name, services[0]!.name])).to.deep.equal([
      ['Landkreis Gifhorn', 'Hebammensprechstunde'],
      ['Landkreis Peine', 'Wochenbettbetreuung'],
    ]);
    const { counts } = await loadDetails(['free']);
    expect(counts).to.deep.equal({ place: { '03157': 1, '03151': 1 }, free: { yes: 1, no: 1 } });
  });

  it('resolve URLs like the municipality’s own file', async () => {
    const { loadDocuments } = await (await openInPage([gifhorn, peine])).search('Wochenbett', {});
    const [program] = await loadDocuments(1);
    expect(program!.services[0]!.url).to.equal(new URL('/__land/wochenbett.html', location.href).href);
  });

  it('are filtered, and count services that leave a filter unanswered, and services without each filter', async () => {
    const found = await (await openInPage([peine, gifhorn])).search('Still', { free: 'yes', phase: '0-3' });
    expect(found.count).to.equal(0);
    const details = await found.loadDetails([]);
    expect(details.countExcluding).to.deep.equal({ free: 1, phase: 1 });
    expect(details.indeterminateCount, 'one has no ages, the other no cost').to.equal(2);
    const unsure = await details.loadIndeterminateDocuments(20);
    expect(unsure.map(({ services }) => services[0]!.name)).to.have.members(['Stillberatung', 'Stillcafé']);
  });

  it('are filtered by municipality without a query', async () => {
    const indexes = await openInPage([peine, gifhorn]);
    expect(await namesOf(indexes, '', { place: '03151' })).to.deep.equal(['Hebammensprechstunde']);
    const { count } = await indexes.search('', { place: '03157', phase: '0-3' });
    expect(count).to.equal(2);
  });

  it('count each value of a facet, and none of a facet that no service states', async () => {
    const indexes = await openInPage([peine, gifhorn]);
    const { loadDetails } = await indexes.search('Still', { phase: '6-10' });
    const { counts } = await loadDetails(['phase', 'online']);
    expect(counts.phase).to.include({ '0-3': 1, '6-10': 0 });
    expect(counts.online).to.deep.equal({});
  });

  it('find services that lack a word of the query, and mark them as near matches', async () => {
    const indexes = await openInPage([peine, gifhorn]);
    const near = await indexes.search('Wochenbettbetreuung Schwimmkurs', {});
    expect([near.count, near.isNear]).to.deep.equal([1, true]);
    const exact = await indexes.search('wo finde ich eine Hebamme', {});
    expect([exact.count, exact.isNear]).to.deep.equal([2, false]);
    const none = await indexes.search('Xylophon', {});
    expect([none.count, none.isNear]).to.deep.equal([0, false]);
  });

  it('abort a search', async () => {
    const indexes = await openInPage([peine, gifhorn]);
    const search = new AbortController();
    const { loadDetails } = await indexes.search('Still', { phase: '0-3' }, search.signal);
    search.abort();
    const outcome = await loadDetails([]).then(
      () => 'answered',
      ({ name }: Error) => name,
    );
    expect(outcome).to.equal('AbortError');
  });

  it('are searched without a missing one, which is reported', async () => {
    const missing = folderOf('03999');
    for (const folders of [
      [peine, missing],
      [missing, peine],
    ]) {
      const indexes = await openInPage(folders);
      expect(indexes.missing).to.deep.equal([missing]);
      expect(await namesOf(indexes, 'Hebamme')).to.deep.equal(['Wochenbettbetreuung']);
    }
  });

  it('are opened from allowed origins only', async () => {
    const indexes = await openInPage([gifhorn, peine], (url) => url.includes('03157'));
    expect(indexes.missing).to.deep.equal([gifhorn]);
  });

  it('cannot be opened if none exists, none is allowed, or none is on the page’s own origin', async () => {
    const foreign = { url: 'https://daten.example.de/suche/', ags: '03157' };
    const message = `no Pagefind index is available on the page's own origin, ${location.origin}`;
    expect(await openingErrorOf([folderOf('03999')])).to.equal(message);
    expect(await openingErrorOf([peine], () => false)).to.equal(message);
    expect(await openingErrorOf([foreign])).to.equal(message);
  });
});

describe('search indexes, under the strict policy alone', () => {
  it('cannot be searched, and the error names the missing source', async () => {
    await openIndexPage('strict-policy-indexes.html');
    expect(await openingErrorOf([peine])).to.equal(
      "the page's policy needs 'wasm-unsafe-eval' in script-src for Pagefind",
    );
    expect(page.requests().map(({ file }) => file)).not.to.include('pagefind.js');
  });
});
