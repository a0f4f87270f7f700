import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { federatedSearch } from '../../src/localization/de/federated-search.js';
import { preventionChain } from '../../src/localization/de/prevention-chain.js';
import type { LocalizeController } from '../../src/localization/localize-controller.js';
import { dataFile, renderFixture, waitForState, textOf } from '../support/page.js';
import type { NameElement } from '../program/test-element.js';
import '../../src/components/council-paper/council-paper.js';
import '../program/test-element.js';

async function failing(markup: (element: string) => string): Promise<NameElement> {
  const parent = await renderFixture(
    markup(`<pk-test-name src="${dataFile({ status: 404 }).url}"></pk-test-name>`),
  );
  const element = parent.querySelector<NameElement>('pk-test-name')!;
  await waitForState(element, 'error');
  return element;
}

const german = 'Diese Angaben können gerade nicht angezeigt werden.';
const english = 'This information can’t be shown at the moment.';
const wrapperOf = (element: NameElement) => element.renderRoot.querySelector('[part="base"]')!;

describe('the language', () => {
  it('is that of the nearest ancestor', async () => {
    const element = await failing((inner) => `<div lang="en"><p>Before</p>${inner}</div>`);
    expect(textOf(element)).to.include(english);
    expect(wrapperOf(element).getAttribute('lang')).to.equal('en');
  });

  it('is found across shadow roots', async () => {
    const host = await renderFixture('<div lang="en-GB"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      `<pk-test-name src="${dataFile({ status: 404 }).url}"></pk-test-name>`;
    const element = host.shadowRoot!.querySelector<NameElement>('pk-test-name')!;
    await waitForState(element, 'error');
    expect(textOf(element)).to.include(english);
  });

  it('is German if the page’s language is not supported, and is marked as such', async () => {
    const element = await failing((inner) => `<div lang="ar" dir="rtl">${inner}</div>`);
    expect(textOf(element)).to.include(german);
    expect(wrapperOf(element).getAttribute('lang')).to.equal('de');
    expect(wrapperOf(element).getAttribute('dir')).to.equal('ltr');
  });

  it('changes with the page', async () => {
    const element = await failing((inner) => `<div lang="de">${inner}</div>`);
    expect(textOf(element)).to.include(german);
    element.parentElement!.lang = 'en';
    await aTimeout(100);
    expect(textOf(element)).to.include(english);
  });

  it('is right from the first rendering on if its words are loaded', async () => {
    await failing((inner) => `<div lang="en">${inner}</div>`);
    const parent = await renderFixture('<div lang="en"><pk-test-name></pk-test-name></div>');
    const { localize } = parent.querySelector('pk-test-name') as unknown as { localize: LocalizeController };
    expect(localize.isReady).to.equal(true);
    expect(localize.language).to.equal('en');
  });

  it('keeps the page’s direction', async () => {
    const element = await failing((inner) => `<div lang="de" dir="rtl">${inner}</div>`);
    expect(getComputedStyle(wrapperOf(element)).direction).to.equal('rtl');
  });
});

describe('the words of a language', () => {
  const controllerOf = (element: NameElement) =>
    (element as unknown as { localize: LocalizeController }).localize;
  const isRequested = (file: string) =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(`/localization/en/${file}.`));

  it('are loaded by group, as elements need them', async () => {
    await failing((inner) => `<div lang="en">${inner}</div>`);
    expect(isRequested('base')).to.equal(true);
    expect(isRequested('council-paper')).to.equal(false);
    await renderFixture('<div lang="en"><pk-council-paper></pk-council-paper></div>');
    await waitUntil(() => isRequested('council-paper'));
  });

  it('are German if a feature does not wait for them', async () => {
    const element = await failing((inner) => `<div lang="en">${inner}</div>`);
    const { byPlace } = controllerOf(element).group('federatedSearch', federatedSearch);
    expect(byPlace).to.equal('Nach Ort suchen');
  });

  it('are available to a feature that waits', async () => {
    const element = await failing((inner) => `<div lang="en">${inner}</div>`);
    await waitUntil(() => controllerOf(element).requestFile('federated-search'));
    const { byPlace } = controllerOf(element).group('federatedSearch', federatedSearch);
    expect(byPlace).to.equal('Search by place');
  });

  it('follow the page’s language for a feature, too', async () => {
    const element = await failing((inner) => `<div lang="de">${inner}</div>`);
    await waitUntil(() => controllerOf(element).requestFile('prevention-chain'));
    element.parentElement!.lang = 'en';
    await waitUntil(() => controllerOf(element).language === 'en');
    expect(controllerOf(element).group('preventionChain', preventionChain).asTable).to.equal('As a table');
  });
});

describe('a text in several languages', () => {
  const body = JSON.stringify({
    schemaVersion: 1,
    municipality: { name: { de: 'Landkreis', 'de-simple': 'Kreis', uk: 'Район', ar: 'مقاطعة' } },
  });

  async function name(lang: string): Promise<NameElement> {
    const parent = await renderFixture(
      `<div lang="${lang}"><pk-test-name src="${dataFile({ body }).url}"></pk-test-name></div>`,
    );
    const element = parent.querySelector<NameElement>('pk-test-name')!;
    await waitForState(element);
    return element;
  }

  it('is shown in the reader’s language, and marked with it', async () => {
    const element = await name('uk');
    expect(textOf(element)).to.equal('Район');
    expect(element.renderRoot.querySelector('[lang="uk"]')!.textContent).to.equal('Район');
  });

  it('has its own direction', async () => {
    const element = await name('ar');
    expect(element.renderRoot.querySelector('[lang="ar"]')!.getAttribute('dir')).to.equal('rtl');
  });

  it('is shown in easy language if the page asks for it', async () => {
    expect(textOf(await name('de-simple'))).to.equal('Kreis');
  });

  it('falls back along the tag, then to the file’s language', async () => {
    expect(textOf(await name('uk-UA'))).to.equal('Район');
    expect(textOf(await name('fr'))).to.equal('Landkreis');
  });
});
