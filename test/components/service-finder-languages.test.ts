import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { byRole, textOf } from '../support/page.js';
import { renderGermanServices, typeWords } from '../support/german-services.js';

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .map((item) => textOf(item.querySelector('[role="heading"]')!));

/** The languages whose words the page has requested so far: each is requested once. */
const requestedLanguages = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/model\/words\/([a-z]{2})\.ts/.exec(name)?.[1] ?? [])
    .sort();

// In this order: what has been loaded once stays.
describe('the languages that pk-service-finder knows words of', () => {
  before(() => performance.setResourceTimingBufferSize(2000));
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('are German alone for whoever types German on a German page', async () => {
    const element = await renderGermanServices();
    expect(requestedLanguages()).to.deep.equal([]);
    await typeWords(element, 'hebamme');
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde');
    await waitUntil(() => location.hash === '#pk-finder=query=hebamme');
    await typeWords(element, 'schwimmkurs kostenlos am mittwoch');
    await waitUntil(() => location.hash.includes('mittwoch'));
    expect(requestedLanguages()).to.deep.equal(['de']);
  });

  it('are those of the script, and what these words mean is found once they have come', async () => {
    const element = await renderGermanServices();
    await typeWords(element, 'акушерка');
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde', 'should find', { timeout: 5000 });
    await waitUntil(() => requestedLanguages().includes('ru'));
    expect(requestedLanguages()).to.deep.equal(['de', 'ru', 'uk']);
    await waitUntil(() => decodeURIComponent(location.hash).includes('акушерка'));
    await typeWords(element, 'безкоштовно');
    await waitUntil(() => names(element).join() === 'Stillcafé', 'should filter', { timeout: 5000 });
  });

  it('are those with Latin letters where a word is not known', async () => {
    const element = await renderGermanServices();
    await typeWords(element, 'midwife');
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde', 'should find', { timeout: 5000 });
    expect(requestedLanguages()).to.deep.equal(['de', 'en', 'ru', 'tr', 'uk']);
  });

  it('are neither Polish nor Romanian for a word that is not known, but by their letters or words', async () => {
    const element = await renderGermanServices();
    await typeWords(element, 'xylophon');
    await waitUntil(() => location.hash.includes('xylophon'));
    expect(requestedLanguages()).to.deep.equal(['de', 'en', 'ru', 'tr', 'uk']);
    await typeWords(element, 'położna');
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde', 'should find', { timeout: 5000 });
    expect(requestedLanguages()).to.deep.equal(['de', 'en', 'pl', 'ru', 'tr', 'uk']);
    await typeWords(element, 'moasa gratis');
    await waitUntil(() => requestedLanguages().includes('ro'), 'should request', { timeout: 5000 });
  });

  it('is Persian, and not Arabic, by letters that only Persian has', async () => {
    const element = await renderGermanServices();
    await typeWords(element, 'نوزاد گریه');
    await waitUntil(() => requestedLanguages().includes('fa'), 'should request', { timeout: 5000 });
    expect(requestedLanguages()).not.to.include('ar');
  });

  it('is the page’s own as soon as somebody is about to type', async () => {
    const element = await renderGermanServices('ar');
    byRole(element, 'searchbox')[0]!.focus();
    await waitUntil(() => requestedLanguages().includes('ar'));
  });
});
