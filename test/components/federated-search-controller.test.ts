import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import {
  FederatedSearchController,
  type FederatedRequest,
} from '../../src/components/service-finder/federated/federated-search-controller.js';
import { MunicipalIndexes } from '../../src/components/service-finder/federated/municipal-indexes.js';
import { parseDirectory, parseProgram } from '../../src/schema/parse.js';
import type { IndexMatches, Indexes } from '../../src/sources/index-search.js';
import { captureWarnings } from '../support/states.js';

const program = parseProgram({
  schemaVersion: 1,
  municipality: { name: 'Landkreis Peine', ags: '03157' },
  services: [{ id: 'midwife', name: 'Hebamme' }],
}).program!;

/** What an index finds: one service, and nothing more to say. */
const found: IndexMatches = {
  count: 1,
  isNear: false,
  loadDocuments: () => Promise.resolve([program]),
  loadDetails: () =>
    Promise.resolve({
      indeterminateCount: 0,
      counts: {},
      countExcluding: {},
      loadIndeterminateDocuments: () => Promise.resolve([]),
    }),
};

const requestFor = (query: string): FederatedRequest => ({
  query,
  filters: {},
  facets: [],
  limit: 20,
  indeterminateLimit: 0,
});

/** Makes a controller over indexes that answer by `searchIndexes`, and a host that counts its updates. */
function createSearch(searchIndexes: Indexes['search']) {
  const host = {
    updates: 0,
    addController() {},
    removeController() {},
    requestUpdate() {
      this.updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const entry = { ags: '03157', name: 'Landkreis Peine', src: '/peine.json', index: '/index/' };
  const { programs } = parseDirectory({ directoryVersion: 1, programs: [entry] }).directory!;
  MunicipalIndexes.of(programs).open = () => Promise.resolve({ missing: [], search: searchIndexes });
  const search = new FederatedSearchController(host);
  search.setMunicipalities(programs);
  search.hostConnected();
  return { search, host };
}

describe('a search over many municipalities', () => {
  const rejections: unknown[] = [];
  const onRejection = ({ reason }: PromiseRejectionEvent) => rejections.push(reason);

  before(() => addEventListener('unhandledrejection', onRejection));

  after(() => removeEventListener('unhandledrejection', onRejection));

  afterEach(() => expect(rejections).to.deep.equal([]));

  it('answers with results whose ids begin with their municipality’s AGS', async () => {
    const { search, host } = createSearch(() => Promise.resolve(found));
    search.search(requestFor('Hebamme'));
    expect(search.isSearching).to.equal(true);
    await waitUntil(() => !search.isSearching);
    expect(search.answer!.results[0]!.services[0]!.id).to.equal('03157:midwife');
    expect(host.updates).to.be.greaterThan(1);
  });

  it('does not repeat an identical request', async () => {
    let searches = 0;
    const { search } = createSearch(() => {
      searches += 1;
      return Promise.resolve(found);
    });
    search.search(requestFor('Hebamme'));
    search.search(requestFor('Hebamme'));
    await waitUntil(() => !search.isSearching);
    expect(searches).to.equal(1);
  });

  it('drops the answer to a replaced request', async () => {
    const answer: Record<string, (found: IndexMatches) => void> = {};
    const { search } = createSearch((query) => new Promise((resolve) => (answer[query] = resolve)));
    search.search(requestFor('Kita'));
    await aTimeout(0);
    search.search(requestFor('Hebamme'));
    await aTimeout(0);
    answer.Hebamme!(found);
    answer.Kita!({ ...found, count: 7 });
    await waitUntil(() => !search.isSearching);
    expect([search.answer!.request.query, search.answer!.count]).to.deep.equal(['Hebamme', 1]);
  });

  it('has no answer when nothing is searched for', async () => {
    const { search } = createSearch(() => Promise.resolve(found));
    search.search(requestFor('Hebamme'));
    await waitUntil(() => !search.isSearching);
    search.search(undefined);
    expect(search.answer).to.equal(undefined);
  });

  it('stops when its host is disconnected, and continues when it is connected again', async () => {
    const { search } = createSearch(() => Promise.resolve(found));
    search.search(requestFor('Hebamme'));
    search.hostDisconnected();
    await aTimeout(0);
    expect(search.answer).to.equal(undefined);
    search.hostConnected();
    await waitUntil(() => search.answer);
  });

  describe('after a failure', () => {
    const failing = () => {
      let searches = 0;
      return createSearch(() => {
        searches += 1;
        return searches === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(found);
      });
    };

    it('reports it, warns once, and repeats the search when the browser is back online', async () => {
      const { search } = failing();
      const warnings = await captureWarnings(async () => {
        search.search(requestFor('Hebamme'));
        await waitUntil(() => search.failure === 'failed');
      });
      expect(warnings).to.deep.equal(['[pk] a search over all municipalities failed: no connection']);
      dispatchEvent(new Event('online'));
      await waitUntil(() => search.answer);
      expect(search.failure).to.equal(undefined);
      search.hostDisconnected();
    });

    it('repeats the search on request', async () => {
      const { search } = failing();
      await captureWarnings(async () => {
        search.search(requestFor('Hebamme'));
        await waitUntil(() => search.failure === 'failed');
      });
      search.retry();
      await waitUntil(() => search.answer);
    });
  });
});
