import { expect } from 'chai';
import { LazyModule } from '../../src/platform/lazy-module.js';

/** A host that counts its update requests. */
const createHost = () => ({
  updates: 0,
  addController() {},
  removeController() {},
  requestUpdate() {
    this.updates += 1;
  },
  updateComplete: Promise.resolve(true),
});

describe('a lazy module', () => {
  it('is imported once for several callers', async () => {
    let imports = 0;
    const module = new LazyModule('the test', () => Promise.resolve({ count: (imports += 1) }));
    const [first, second] = await Promise.all([module.load(), module.load()]);
    expect(first).to.equal(second);
    expect(imports).to.equal(1);
    expect(module.loaded).to.equal(first);
  });

  it('updates the host that needed it for rendering', async () => {
    const host = createHost();
    const module = new LazyModule('the test', () => Promise.resolve({ value: 1 }));
    expect(module.loadFor(host)).to.equal(undefined);
    await module.load();
    expect(host.updates).to.equal(1);
    expect(module.loadFor(host)).to.deep.equal({ value: 1 });
  });

  describe('that fails to load', () => {
    const failingModule = (failures: number) => {
      const retries: string[] = [];
      const module = new LazyModule(`the test of ${failures} failures`, (retry) => {
        retries.push(retry);
        return retries.length > failures
          ? Promise.resolve({ value: 1 })
          : Promise.reject(new Error('no connection'));
      });
      return { module, retries };
    };

    it('resolves to undefined, and never rejects', async () => {
      const { module } = failingModule(1);
      expect(await module.load()).to.equal(undefined);
      expect(module.loaded).to.equal(undefined);
    });

    it('is requested under a new URL by the next action', async () => {
      const { module, retries } = failingModule(2);
      await module.load();
      await module.load();
      expect(await module.load()).to.deep.equal({ value: 1 });
      expect(retries).to.deep.equal(['', '?retry=1', '?retry=2']);
    });

    it('is not requested again by every rendering', async () => {
      const { module, retries } = failingModule(1);
      const host = createHost();
      module.loadFor(host);
      await module.load();
      module.loadFor(host);
      module.loadFor(host);
      expect(retries).to.deep.equal(['']);
    });

    it('is loaded when the browser is back online, and updates the host', async () => {
      const { module } = failingModule(1);
      const host = createHost();
      module.loadFor(host);
      await module.load();
      dispatchEvent(new Event('online'));
      await module.load();
      expect(host.updates).to.equal(1);
    });
  });
});
