import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/agenda-feed/agenda-feed.js';
import '../../src/components/contact-block/contact-block.js';
import '../../src/components/indicator-badge/indicator-badge.js';
import '../../src/components/prevention-chain/prevention-chain.js';
import '../../src/components/service-finder/service-finder.js';
import type { ProgramElement } from '../../src/program/index.js';
import {
  dataFile,
  renderFixture,
  programOf,
  captureDownload,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, waitForText, captureWarnings } from '../support/states.js';

/**
 * Makes the next request for a module fail. Removes it from the browser’s cache first, where an earlier test file may
 * have left it.
 */
async function failNextRequest(module: string): Promise<void> {
  const path = `/src/components/${module}.ts`;
  const requestFailure = () => fetch(`/__fail-once${path}`, { cache: 'no-store' });
  await requestFailure();
  await fetch(path, { cache: 'reload' });
  await requestFailure();
}

async function show(tag: string, attributes: string, parts: object): Promise<ProgramElement> {
  const element = await renderFixture<ProgramElement>(`<${tag} ${attributes}></${tag}>`);
  element.program = programOf({ ...parts });
  await waitForState(element);
  return element;
}

/** The console’s warnings, once one of them is about code that failed to load. */
async function captureFailure(action: () => Promise<unknown> | void): Promise<string> {
  const warnings = await captureWarnings(async () => {
    const { warn } = console;
    let isWarned = false;
    console.warn = (...words: unknown[]) => {
      isWarned ||= words.join(' ').includes('could not be loaded');
      warn(...words);
    };
    await action();
    await waitUntil(() => isWarned, 'should warn of the missing code');
    console.warn = warn;
  });
  return warnings.join('\n');
}

const nextYear = new Date().getFullYear() + 1;
const agenda = [{ title: 'Fest', start: `${nextYear}-06-10` }];
const chain = {
  topics: [{ id: 'health', label: 'Gesundheit' }],
  services: [{ name: 'Hebamme', topics: ['health'], ages: [{ fromMonths: -9, toMonths: 12 }] }],
};

describe('when code on demand fails to load the first time', () => {
  const rejections: unknown[] = [];
  const onRejection = (event: PromiseRejectionEvent) => rejections.push(event.reason);
  before(() => addEventListener('unhandledrejection', onRejection));
  after(() => removeEventListener('unhandledrejection', onRejection));
  beforeEach(() => rejections.splice(0));
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    expect(rejections, 'unhandled rejections').to.deep.equal([]);
  });

  it('saves a contact on the next click', async () => {
    await failNextRequest('contact-block/save-vcard');
    const contacts = [{ name: 'A. Beck', public: true }];
    const element = await show('pk-contact-block', 'vcard', { contacts });
    const save = () => button(element, /^Kontakt speichern/).click();
    expect(await captureFailure(save)).to.include('the vCard of a contact');
    expect((await captureDownload(save)).name).to.equal('A-Beck.vcf');
  });

  it('opens the details of a service once somebody points at it again', async () => {
    await failNextRequest('service-finder/details/service-dialog');
    const element = await show('pk-service-finder', '', chain);
    const link = element.renderRoot.querySelector<HTMLElement>('a.name')!;
    const open = () => link.click();
    expect(await captureFailure(open)).to.include('the details of services');
    expect(textOf(element.renderRoot.querySelector('li')!)).to.include('Wird geladen');
    link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await waitUntil(() => element.renderRoot.querySelector('dialog[open]'), 'should open the details');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('saves a date on the next click', async () => {
    await failNextRequest('agenda-feed/calendar/save-events');
    const element = await show('pk-agenda-feed', '', { agenda });
    const save = () => button(element, /^In den Kalender/).click();
    expect(await captureFailure(save)).to.include('the calendar file');
    expect((await captureDownload(save)).name).to.equal('Fest.ics');
  });

  it('offers a subscription once the browser is back online', async () => {
    await failNextRequest('agenda-feed/calendar/subscription');
    let element: ProgramElement | undefined;
    await captureFailure(async () => void (element = await show('pk-agenda-feed', 'subscribe', { agenda })));
    expect(textOf(element!)).to.include('Fest').and.not.to.include('Alle Termine');
    dispatchEvent(new Event('online'));
    await waitForText(element!, 'Alle Termine in den Kalender');
  });

  it('describes events for search engines once the browser is back online', async () => {
    await failNextRequest('agenda-feed/event-microdata');
    let element: ProgramElement | undefined;
    await captureFailure(
      async () => void (element = await show('pk-agenda-feed', 'structured-data', { agenda })),
    );
    dispatchEvent(new Event('online'));
    await waitUntil(() => element!.querySelector('[itemtype="https://schema.org/Event"]'));
  });

  it('names the missing source once the browser is back online', async () => {
    await failNextRequest('agenda-feed/missing-sources');
    const { url } = dataFile({ body: JSON.stringify({ schemaVersion: 1, agenda }) });
    let element: ProgramElement | undefined;
    await captureFailure(async () => {
      element = await renderFixture<ProgramElement>(
        `<pk-agenda-feed src="${url} ${dataFile({ status: 404 }).url}"></pk-agenda-feed>`,
      );
      await waitForState(element);
    });
    expect(textOf(element!)).to.include('Fest').and.not.to.include('können gerade nicht geladen werden');
    dispatchEvent(new Event('online'));
    await waitForText(element!, 'können gerade nicht geladen werden');
  });

  it('shows a figure without its drawing until the browser is back online', async () => {
    await failNextRequest('indicator-badge/drawings');
    const indicators = [{ id: 'child-poverty', observations: [{ share: 0.14, asOf: '2020' }] }];
    let element: ProgramElement | undefined;
    await captureFailure(
      async () =>
        void (element = await show('pk-indicator-badge', 'variant="pictogram" indicator="child-poverty"', {
          indicators,
        })),
    );
    expect(textOf(element!)).to.include('14,0').and.not.to.include('1 von 7');
    dispatchEvent(new Event('online'));
    await waitForText(element!, '1 von 7');
  });

  describe('in the chain', () => {
    it('shows the chart instead of the table', async () => {
      await failNextRequest('prevention-chain/table/table');
      let element: ProgramElement | undefined;
      await captureFailure(
        async () => void (element = await show('pk-prevention-chain', 'view="table"', chain)),
      );
      expect(textOf(element!)).to.include('Hebamme');
      dispatchEvent(new Event('online'));
      await waitUntil(() => element!.shadowRoot!.querySelector('table.plain'));
    });

    it('opens a service on the next click', async () => {
      await failNextRequest('prevention-chain/services-dialog/services-dialog');
      const element = await show('pk-prevention-chain', '', chain);
      const open = () => button(element, /^Hebamme/).click();
      await captureFailure(open);
      open();
      await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
    });

    it('saves the file on the next click', async () => {
      await failNextRequest('prevention-chain/save-chain-csv');
      const element = await show('pk-prevention-chain', '', chain);
      const save = () => button(element, /herunterladen|CSV/).click();
      await captureFailure(save);
      expect((await captureDownload(save)).text).to.include('Hebamme');
    });

    it('prints on the next click', async () => {
      await failNextRequest('shared/print-alone');
      const element = await show('pk-prevention-chain', '', chain);
      const original = Object.getOwnPropertyDescriptor(window, 'print')!;
      let prints = 0;
      window.print = () => void (prints += 1);
      try {
        const clickPrint = () => button(element, 'Auf A4 drucken').click();
        await captureFailure(clickPrint);
        expect(prints).to.equal(0);
        clickPrint();
        await waitUntil(() => prints === 1);
        dispatchEvent(new Event('afterprint'));
      } finally {
        Object.defineProperty(window, 'print', original);
      }
    });
  });
});
