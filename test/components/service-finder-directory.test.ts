import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  byRole,
  closeDetails,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  waitForDetails,
  waitForState,
  textOf,
} from '../support/page.js';
import {
  button,
  documentJson,
  expectFits,
  deepActiveElement,
  waitForText,
  withNavigator,
} from '../support/states.js';

const midwife = { id: 'midwife', name: 'Hebamme', topics: ['health'], places: [{ municipality: 'Peine' }] };
const swimming = { id: 'swimming', name: 'Schwimmkurs', topics: ['sport'] };

/** The file of a municipality, and its entry in the directory. */
function listed(name: string, ags: string, services: object[], { file = {}, more = {} } = {}) {
  const body = documentJson({ municipality: { name, ags }, services });
  const data = dataFile({ body, ...file });
  return { ...data, entry: { ags, name, src: data.url, services: services.length, ...more } };
}

const peine = (file = {}) =>
  listed('Landkreis Peine', '03157', [midwife], {
    file,
    more: { postalCodes: ['31224', '31226'], places: ['Peine', 'Vechelde'], neighbours: ['03151'] },
  });
const gifhorn = (file = {}) =>
  listed('Landkreis Gifhorn', '03151', [{ ...midwife, name: 'Hebammensprechstunde' }, swimming], {
    file,
    more: { postalCodes: ['38518'], places: ['Gifhorn'] },
  });

async function renderFinder(
  programs: readonly { entry: object }[],
  inside = '',
): Promise<ServiceFinderElement> {
  const directory = { directoryVersion: 1, programs: programs.map(({ entry }) => entry) };
  const { url } = dataFile({ body: JSON.stringify(directory) });
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder src="${url}">${inside}</pk-service-finder>`,
  );
  await waitForState(element);
  await waitUntil(() => byRole(element, 'searchbox').length, 'should ask something', { timeout: 5000 });
  return element;
}

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .map((item) => textOf(item.querySelector('[role="heading"]')!));
/** The items of the picker’s list. */
const listTexts = (element: ServiceFinderElement) =>
  byRole(element, 'listitem').map((item) => textOf(item).replace(/ · /, ', '));
const field = (element: ServiceFinderElement) => byRole(element, 'searchbox')[0] as HTMLInputElement;
const shows = (element: ServiceFinderElement, ...wanted: string[]) =>
  waitUntil(() => names(element).join() === wanted.join(), `should show ${wanted.join()}`, { timeout: 5000 });

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: words });
  await element.updateComplete;
}

describe('pk-service-finder, with a directory of municipalities', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describe('before a municipality is chosen', () => {
    it('asks where help is needed, and does not load any file', async () => {
      const [ownEntry, neighbourEntry] = [peine(), gifhorn()];
      const element = await renderFinder([ownEntry, neighbourEntry], '<p>Rufen Sie uns an.</p>');
      expect(textOf(field(element).labels![0]!)).to.equal('Wo suchen Sie Hilfe?');
      expect(listTexts(element)).to.deep.equal(['Landkreis Gifhorn 2 Angebote', 'Landkreis Peine 1 Angebot']);
      expect(textOf(element)).not.to.include('Rufen Sie uns an.');
      expect([await ownEntry.requestCount(), await neighbourEntry.requestCount()]).to.deep.equal([0, 0]);
      expect(element.state).to.equal('ready');
      await expectAccessible(element);
      expectFits(element, 280);
    });

    it('finds municipalities by postal code, place and name, and says how many match', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      await type(element, '3122');
      expect(listTexts(element)).to.deep.equal(['Landkreis Peine 1 Angebot']);
      expect(textOf(byRole(element, 'status')[0]!)).to.equal('1 Kommune');
      field(element).value = '';
      await type(element, 'vechel');
      expect(listTexts(element)).to.deep.equal(['Vechelde Landkreis Peine, 1 Angebot']);
    });

    it('shows emergency numbers if nothing matches', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      await type(element, 'Timbuktu');
      expect(textOf(byRole(element, 'status')[0]!)).to.match(/^Dazu ist keine Kommune eingetragen/);
      await waitUntil(() => links(element).includes('tel:112'));
      button(element, /^Landkreis Peine/);
    });

    it('shows a long list only on request', async () => {
      const many = Array.from({ length: 12 }, (_, index) =>
        listed(`Musterkreis ${index + 10}`, `0399${index % 10}${index > 9 ? '001' : ''}`, []),
      );
      const element = await renderFinder(many);
      expect(listTexts(element)).to.deep.equal([]);
      button(element, 'Alle 12 Kommunen anzeigen').click();
      await waitUntil(() => listTexts(element).length === 12);
      await waitUntil(() => deepActiveElement() === byRole(element, 'button')[0]);
    });

    it('opens the only municipality of a directory directly', async () => {
      await shows(await renderFinder([peine()]), 'Hebamme');
    });

    it('has all of its own texts in English', async () => {
      const { url } = dataFile({ body: JSON.stringify({ directoryVersion: 1, programs: [peine().entry] }) });
      const wrapper = await renderFixture(
        `<div lang="en"><pk-service-finder src="${url}"></pk-service-finder></div>`,
      );
      const element = wrapper.querySelector('pk-service-finder')!;
      await waitForText(element, 'Choose another place');
    });
  });

  describe('when a municipality is chosen', () => {
    it('shows the services of that file only, and moves the focus there', async () => {
      const [ownEntry, neighbourEntry] = [peine(), gifhorn()];
      const element = await renderFinder([ownEntry, neighbourEntry]);
      await type(element, 'peine');
      await sendKeys({ press: 'Enter' });
      await shows(element, 'Hebamme');
      await waitUntil(() => /^Ihr Ort: Landkreis Peine/.test(textOf(deepActiveElement() ?? element)));
      expect(location.hash).to.equal('#pk-finder=ags=03157');
      expect(await neighbourEntry.requestCount()).to.equal(0);
      expect(localStorage).to.have.length(0);
      await expectAccessible(element);
      expectFits(element, 280);
    });

    it('adds the neighbours on request, and removes them again', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      button(element, /^Landkreis Peine/).click();
      await shows(element, 'Hebamme');
      button(element, 'mit Nachbarkommune').click();
      await shows(element, 'Hebamme', 'Hebammensprechstunde', 'Schwimmkurs');
      expect(textOf(element)).to.include('Landkreis Peine mit Landkreis Gifhorn');
      expect(location.hash).to.equal('#pk-finder=ags=03157,03151');
      button(element, 'mit Nachbarkommune').click();
      await shows(element, 'Hebamme');
    });

    it('returns to the picker by its button, and forward by the browser’s button', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      button(element, /^Landkreis Gifhorn/).click();
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
      button(element, 'Anderen Ort wählen').click();
      await waitUntil(() => deepActiveElement() === field(element) && field(element).id === 'where');
      history.back();
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
    });

    it('keeps the municipality when the filters are cleared', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      button(element, /^Landkreis Gifhorn/).click();
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
      await type(element, 'schwimmen');
      await shows(element, 'Schwimmkurs');
      button(element, 'Filter löschen').click();
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
    });

    it('says so if it has no services, and leads to other municipalities', async () => {
      const element = await renderFinder([listed('Landkreis Leer', '03457', []), peine()]);
      button(element, /^Landkreis Leer/).click();
      await waitForText(element, 'Zurzeit sind keine Angebote eingetragen.');
      button(element, 'Anderen Ort wählen').click();
      await waitUntil(() => field(element)?.id === 'where');
    });
  });

  describe('when another municipality is chosen', () => {
    it('keeps the filters, except places and topics of the previous municipality', async () => {
      history.replaceState(null, '', '#pk-finder=ags=03157;query=Hebamme;topic=health;place=peine');
      const element = await renderFinder([peine(), gifhorn()]);
      await shows(element, 'Hebamme');
      button(element, 'Anderen Ort wählen').click();
      await waitUntil(() => field(element)?.id === 'where');
      expect(location.hash).to.equal('#pk-finder=query=Hebamme');
      button(element, /^Landkreis Gifhorn/).click();
      await shows(element, 'Hebammensprechstunde');
    });
  });

  describe('a shared link', () => {
    it('opens the municipalities that it names', async () => {
      history.replaceState(null, '', '#pk-finder=ags=03157,03151;query=schwimm');
      await shows(await renderFinder([peine(), gifhorn()]), 'Schwimmkurs');
    });

    it('opens the picker for an unknown municipality', async () => {
      history.replaceState(null, '', '#pk-finder=ags=09999');
      expect(field(await renderFinder([peine(), gifhorn()])).id).to.equal('where');
    });

    it('loads the files of the services in a shortlist', async () => {
      const [ownEntry, neighbourEntry] = [peine(), gifhorn()];
      history.replaceState(null, '', '#pk-finder=only=03151%253Amidwife,03157%253Amidwife');
      await shows(await renderFinder([ownEntry, neighbourEntry]), 'Hebammensprechstunde', 'Hebamme');
    });
  });

  describe('with a link to a service', () => {
    it('opens it over the list of its municipality, which stays', async () => {
      history.replaceState(null, '', '#pk-finder=service=03151%3Aswimming');
      const element = await renderFinder([peine(), gifhorn()]);
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
      expect(textOf(await waitForDetails(element))).to.include('Schwimmkurs');
      await closeDetails(element);
      await shows(element, 'Hebammensprechstunde', 'Schwimmkurs');
      button(element, 'Anderen Ort wählen').click();
      await waitUntil(() => field(element).id === 'where');
    });

    it('opens it beside the municipality that was chosen', async () => {
      history.replaceState(null, '', '#pk-finder=ags=03157;service=03151%3Aswimming');
      const element = await renderFinder([peine(), gifhorn()]);
      await waitForText(element, 'Schwimmkurs');
      expect(textOf(await waitForDetails(element))).to.include('Schwimmkurs');
      await closeDetails(element);
      await shows(element, 'Hebamme');
    });
  });

  it('distinguishes services of two municipalities that have the same id', async () => {
    history.replaceState(null, '', '#pk-finder=ags=03157,03151');
    const element = await renderFinder([peine(), gifhorn()]);
    await shows(element, 'Hebamme', 'Hebammensprechstunde', 'Schwimmkurs');
    button(element, /Merken : Hebamme$/).click();
    await element.updateComplete;
    button(element, /Merkliste · 1/).click();
    await shows(element, 'Hebamme');
  });

  describe('remembering the municipality', () => {
    it('happens only on request, and can be undone', async () => {
      const element = await renderFinder([peine(), gifhorn()]);
      button(element, /^Landkreis Peine/).click();
      await shows(element, 'Hebamme');
      button(element, 'Ort merken').click();
      await element.updateComplete;
      expect({ ...localStorage }).to.deep.equal({ 'pk-place': '03157' });
      history.replaceState(null, '', location.pathname + location.search);

      const reopened = await renderFinder([peine(), gifhorn()]);
      await shows(reopened, 'Hebamme');
      expect(location.hash, 'nothing to go back from').to.equal('');
      button(reopened, 'Ort merken').click();
      expect(localStorage).to.have.length(0);
    });

    it('lasts as long as the page is open if the browser refuses storage', async () => {
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new Error('refused');
      };
      try {
        const element = await renderFinder([peine(), gifhorn()]);
        button(element, /^Landkreis Peine/).click();
        await shows(element, 'Hebamme');
        button(element, 'Ort merken').click();
        await element.updateComplete;
        expect(button(element, 'Ort merken').ariaPressed).to.equal('true');
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', setItem);
      }
    });
  });

  describe('with search indexes', () => {
    const open = async (src: string) => {
      const element = await renderFixture<ServiceFinderElement>(
        `<pk-service-finder src="${src}"></pk-service-finder>`,
      );
      await waitForState(element);
      await waitUntil(() => field(element), 'should ask something', { timeout: 12000 });
      return element;
    };

    it('searches all municipalities at once, and saves a service to the shortlist', async () => {
      const element = await open('/__land/suche/directory.json');
      button(element, 'Alle Kommunen durchsuchen').click();
      await waitUntil(() => field(element)?.id === 'search', 'should search', { timeout: 5000 });
      expect(location.hash).to.equal('#pk-finder=ags=all');
      await type(element, 'Hebamme');
      await waitUntil(() => names(element).length === 2, 'should find two', { timeout: 8000 });
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Wochenbettbetreuung']);
      button(element, /Merken : Hebammensprechstunde$/).click();
      await element.updateComplete;
      expect({ ...localStorage }).to.deep.equal({ 'pk-shortlist-region': '["03151:midwife"]' });
      history.back();
      await waitUntil(() => field(element)?.id === 'where');
    });

    it('opens a link to a search over all municipalities', async () => {
      history.replaceState(null, '', '#pk-finder=ags=all;query=Wochenbett');
      const element = await open('/__land/suche/directory.json');
      await waitUntil(() => names(element).join() === 'Wochenbettbetreuung', '', { timeout: 8000 });
    });

    it('shares a service that it has found with a link that opens it without a search', async () => {
      history.replaceState(null, '', '#pk-finder=ags=all;query=Wochenbett');
      const element = await open('/__land/suche/directory.json');
      await waitUntil(() => names(element).join() === 'Wochenbettbetreuung', '', { timeout: 8000 });
      byRole(element, 'link', 'Wochenbettbetreuung')[0]!.click();
      await waitForDetails(element);
      const shared: ShareData[] = [];
      await withNavigator(
        'share',
        (data: ShareData) => Promise.resolve(void shared.push(data)),
        async () => {
          button(element, 'Teilen').click();
          await waitUntil(() => shared.length);
        },
      );
      const { hash } = new URL(shared[0]!.url!);
      expect(hash).to.match(/^#pk-finder=service=03157%3A/);
      element.remove();
      history.replaceState(null, '', hash);
      const receivers = await open('/__land/suche/directory.json');
      await waitForDetails(receivers);
      expect(textOf(receivers)).to.include('Landkreis Peine');
    });

    it('uses a single index as its source', async () => {
      const element = await open('/__land/suche/03157/pagefind-entry.json');
      await type(element, 'Wochenbett');
      await waitUntil(() => names(element).join() === 'Wochenbettbetreuung', '', { timeout: 8000 });
    });
  });

  describe('when a file fails to load', () => {
    it('says so, shows emergency numbers, and loads it on request', async () => {
      const element = await renderFinder([peine({ status: 404, failures: 1 }), gifhorn()]);
      button(element, /^Landkreis Peine/).click();
      await waitForText(element, 'Die Angebote für Landkreis Peine können gerade nicht geladen werden.');
      await waitUntil(() => links(element).includes('tel:112'));
      await expectAccessible(element);
      button(element, 'Erneut versuchen').click();
      await shows(element, 'Hebamme');
    });

    it('shows the other municipalities, and names the missing one', async () => {
      const element = await renderFinder([peine(), gifhorn({ status: 404 })]);
      button(element, /^Landkreis Peine/).click();
      await shows(element, 'Hebamme');
      button(element, 'mit Nachbarkommune').click();
      await waitForText(element, 'Die Angebote für Landkreis Gifhorn können gerade nicht geladen werden.');
      await shows(element, 'Hebamme');
    });

    it('keeps the fallback if the directory itself fails to load', async () => {
      const element = await renderFixture<ServiceFinderElement>(
        `<pk-service-finder src="${dataFile({ status: 404 }).url}"><p>Rufen Sie uns an.</p></pk-service-finder>`,
      );
      await waitForState(element, 'error');
      expect(textOf(element)).to.include('Rufen Sie uns an.');
    });
  });
});
