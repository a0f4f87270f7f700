import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { renderGermanServices, typeWords } from '../support/german-services.js';
import { button, captureWarnings, waitForText } from '../support/states.js';

const isUnfolded = (element: ServiceFinderElement) =>
  button(element, /^(Hilfe am Telefon|Help by phone)/).getAttribute('aria-expanded') === 'true';

/** What the address held while something was done. */
async function addressesDuring(action: () => Promise<unknown>): Promise<string> {
  const hashes = new Set<string>();
  const watch = setInterval(() => hashes.add(decodeURIComponent(location.hash)), 2);
  await action();
  clearInterval(watch);
  return [...hashes].join(' ');
}

describe('words of a crisis in another language', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  after(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [words, part] of [
    ['my husband hits me', /husband|hits/],
    ['kocam beni dövüyor', /kocam|vüyor/],
    ['муж меня бьёт', /муж|бьёт/],
    ['чоловік мене б’є', /чоловік|мене/],
    ['mój mąż mnie bije', /mąż|mnie|bije/],
    ['maz mnie bije', /mnie|bije/],
    ['soțul mă bate', /soț|bate/],
    ['sotul ma bate', /sotul|bate/],
    ['شوهرم مرا می‌زند چه کنم', /شوهرم|مرا/],
  ] as const)
    it(`bring help first, and are in the address at no time: ${words}`, async () => {
      const element = await renderGermanServices();
      const addresses = await addressesDuring(async () => {
        await typeWords(element, words);
        await waitUntil(() => isUnfolded(element), 'should unfold', { timeout: 5000 });
        await waitForText(element, '116 016');
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      expect(addresses).not.to.match(part);
    });

  it('are not in the address where the words of that language cannot be loaded, and bring help once they can', async () => {
    const path = '/src/model/words/ar.ts';
    const requestFailure = () => fetch(`/__fail-once${path}`, { cache: 'no-store' });
    // Another test file may have left the module in the browser's cache.
    await requestFailure();
    await fetch(path, { cache: 'reload' });
    await requestFailure();
    performance.clearResourceTimings();
    const element = await renderGermanServices();
    const warnings = await captureWarnings(async () => {
      const addresses = await addressesDuring(async () => {
        await typeWords(element, 'زوجي يضربني');
        await waitUntil(() => performance.getEntriesByName(new URL(path, location.href).href).length);
        await new Promise((resolve) => setTimeout(resolve, 500));
      });
      expect(addresses).not.to.match(/زوجي|يضربني/);
    });
    expect(warnings.join()).to.include('Arabic words');
    dispatchEvent(new Event('online'));
    await waitForText(element, '116 016');
    expect(decodeURIComponent(location.hash)).not.to.match(/زوجي|يضربني/);
  });
});
