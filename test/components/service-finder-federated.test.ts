import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { MunicipalityChangeEvent } from '../../src/components/service-finder/directory/municipality-events.js';
import type { ShortlistToggleEvent } from '../../src/components/service-finder/shortlist/shortlist-toggle-event.js';
import type { FilterState } from '../../src/model/finder/filter-state.js';
import { parseDirectory } from '../../src/schema/parse.js';
import { FederatedHost } from '../support/federated-host.js';
import { byRole, expectAccessible, openDetails, renderFixture, textOf } from '../support/page.js';
import { button, expectFits, deepActiveElement, captureWarnings } from '../support/states.js';

const listed = (ags: string, name: string, folder = '/__land/suche/') => ({
  ags,
  name,
  src: `/__land/${ags}.json`,
  index: `${location.origin}${folder}${ags}/`,
});

const municipalities = [listed('03157', 'Landkreis Peine'), listed('03151', 'Landkreis Gifhorn')];

let element: FederatedHost;

/** Renders the search over all municipalities. */
async function open(
  state: Partial<FilterState> = {},
  programs: object[] = municipalities,
  properties: Partial<FederatedHost> = {},
) {
  const { directory } = parseDirectory({ directoryVersion: 1, programs });
  const wrapper = await renderFixture('<div style="inline-size: 60rem; max-inline-size: 100%"></div>');
  element = document.createElement(FederatedHost.tag) as FederatedHost;
  Object.assign(element, { municipalities: directory!.programs, ...properties });
  element.change(state);
  wrapper.append(element);
  await element.updateComplete;
}

const status = () => byRole(element, 'status').map(textOf).join(' ');
const waitForText = (text: string | RegExp) =>
  waitUntil(() => textOf(element).match(text), `should say ${text}, says ${textOf(element)}`, {
    timeout: 8000,
  });
const finds = (text: string) =>
  waitUntil(() => status() === text, `should find ${text}, says ${status()}`, { timeout: 8000 });
/** Waits for the counts and suggestions, which follow the results. */
const has = (name: string) =>
  waitUntil(() => byRole(element, 'button', name).length, `should have the button ${name}`, {
    timeout: 8000,
  });
const names = () => byRole(element, 'heading').map(textOf);
const field = () => byRole(element, 'searchbox')[0] as HTMLInputElement;

async function type(text: string) {
  field().focus();
  await sendKeys({ type: text });
}

async function select(name: string, option: RegExp) {
  const select = byRole(element, 'combobox', name)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ text }) => option.test(text))!;
  select.value = found.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the search over all municipalities', () => {
  it('says what it searches, and loads nothing before the search field has the focus', async () => {
    // In tests each module is a separate request, and browsers list only 250 requests.
    performance.setResourceTimingBufferSize(2000);
    const requestCount = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/__land/')).length;
    const before = requestCount();
    await open();
    expect(textOf(element)).to.include('Sie suchen in 2 Kommunen gleichzeitig.');
    await aTimeout(100);
    expect(requestCount()).to.equal(before);
    field().focus();
    await waitUntil(() => requestCount() > before, 'should load the indexes', { timeout: 8000 });
  });

  it('finds services of all municipalities, and names the municipality of each', async () => {
    await open();
    await type('Hebamme');
    await finds('2 Angebote');
    expect(names()).to.deep.equal(['Hebammensprechstunde', 'Wochenbettbetreuung']);
    const [first, second] = byRole(element, 'listitem');
    expect(textOf(first!)).to.match(/^Landkreis Gifhorn Hebammensprechstunde/);
    expect(textOf(second!)).to.match(/^Landkreis Peine .* kostenlos .*05171/);
    expect(element.filterState.query).to.equal('Hebamme');
  });

  it('moves the focus to the first result on Enter', async () => {
    await open();
    await type('Hebamme');
    await sendKeys({ press: 'Enter' });
    await finds('2 Angebote');
    await waitUntil(
      () => deepActiveElement()?.matches('[data-index="0"]'),
      'the first result should have the focus',
    );
  });

  it('shows a service with its details', async () => {
    await open({ query: 'Wochenbett' });
    await finds('1 Angebot');
    const [name] = names();
    const dialog = await openDetails(element, name!);
    expect(textOf(dialog)).to.include('Eine Fachkraft kommt nach Hause.');
    expect(textOf(dialog)).to.include('Gesundheit');
    expect(textOf(dialog)).to.include('Ukrainisch');
  });

  it('filters by phase, and counts the services of each phase', async () => {
    await open({ query: 'Hebamme' });
    await finds('2 Angebote');
    await has('Schwangerschaft 1 Angebot');
    button(element, /^Schwangerschaft/).click();
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Hebammensprechstunde']);
    await has('0–3 Jahre 2 Angebote');
  });

  it('filters by municipality, topic and language in folded sections with counts', async () => {
    await open({ query: 'Hebamme' });
    await finds('2 Angebote');
    button(element, 'Weitere Filter').click();
    await waitUntil(() => byRole(element, 'combobox').length === 3, 'the filters should come');
    const options = byRole(element, 'combobox').map((node) => [...(node as HTMLSelectElement).options]);
    expect(options.map((options) => options.map(({ text }) => text.trim()))).to.deep.equal([
      ['Alle Kommunen', 'Landkreis Gifhorn (1)', 'Landkreis Peine (1)'],
      ['Alle Themen', 'Gesundheit (2)', 'Sport (0)'],
      ['Alle Sprachen', 'Deutsch (2)', 'Ukrainisch (1)'],
    ]);
    await select('Sprache', /Ukrainisch/);
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Wochenbettbetreuung']);
    expect(button(element, 'Weitere Filter · 1 gesetzt')).to.exist;
    await select('Kommune', /Gifhorn/);
    await finds('Kein Angebot gefunden.');
    expect(element.filterState.filters).to.include({ language: 'uk', place: '03151' });
  });

  it('shows services that leave a filter unanswered on request', async () => {
    await open({ query: 'Still', filters: { isFree: true } });
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Stillcafé']);
    await has('1 weiteres ohne Angabe anzeigen');
    button(element, '1 weiteres ohne Angabe anzeigen').click();
    await finds('2 Angebote');
    expect(names()).to.deep.equal(['Stillcafé', 'Stillberatung']);
    expect(textOf(deepActiveElement()!)).to.match(/Stillberatung/);
  });

  it('suggests filters to remove if nothing is found, and shows emergency numbers', async () => {
    await open({ query: 'Schwimmkurs', filters: { isFree: true } });
    await finds('Kein Angebot gefunden.');
    await waitForText('Elterntelefon');
    button(element, 'ohne „kostenlos“: 25').click();
    await finds('25 Angebote');
  });

  it('shows twenty results, and moves the focus to the first of the next ones', async () => {
    await open({ query: 'Schwimmkurs' });
    await finds('25 Angebote');
    expect(byRole(element, 'listitem')).to.have.length(20);
    button(element, 'Weitere anzeigen (5)').click();
    await waitUntil(() => byRole(element, 'listitem').length === 25);
    await waitUntil(
      () => deepActiveElement()?.matches('[data-index="20"]'),
      'the first that was added has the focus',
    );
    expect(status()).to.equal('25 Angebote');
  });

  it('clears the query and all filters', async () => {
    await open({ query: 'Hebamme', filters: { phase: 'pregnancy' } });
    await finds('1 Angebot');
    button(element, 'Filter löschen').click();
    await waitForText('Sie suchen in 2 Kommunen');
    expect(field().value).to.equal('');
    expect(deepActiveElement()).to.equal(field());
    expect(byRole(element, 'listitem')).to.have.length(0);
  });

  it('lists the services of a municipality without a query', async () => {
    await open({ filters: { place: '03151' } });
    await finds('1 Angebot');
    expect(names()).to.deep.equal(['Hebammensprechstunde']);
  });

  it('suggests a filter for a municipality that the query names', async () => {
    await open({ query: 'Hebamme Gifhorn' });
    await has('nur Landkreis Gifhorn');
    button(element, 'nur Landkreis Gifhorn').click();
    await finds('1 Angebot');
    expect(element.filterState.query).to.equal('Hebamme');
    expect(element.filterState.filters.place).to.equal('03151');
    expect(field().value).to.equal('Hebamme');
  });

  it('gives each service an id that is unique among all municipalities', async () => {
    const saved: string[] = [];
    await open({ query: 'Hebamme' });
    element.shadowRoot!.addEventListener('pk-shortlist-toggle', (event) =>
      saved.push((event as ShortlistToggleEvent).serviceId),
    );
    await finds('2 Angebote');
    for (const save of byRole(element, 'button', /^☆/)) save.click();
    expect(saved).to.include.members(['03157:midwife', '03151:midwife']);
  });

  it('announces only the last of several searches', async () => {
    await open();
    const announcements: string[] = [];
    const observer = new MutationObserver(() => announcements.push(status()));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await type('Schwimm');
    await type('kurs');
    await finds('25 Angebote');
    element.change({ query: 'Hebamme' });
    element.change({ query: 'Stillcafé' });
    await finds('2 Angebote');
    observer.disconnect();
    const distinctAnnouncements = announcements.filter(
      (text, index) => text && text !== announcements[index - 1],
    );
    expect(distinctAnnouncements).to.deep.equal(['25 Angebote', '2 Angebote']);
  });

  it('searches the other indexes if one is missing, and says so', async () => {
    await open({ query: 'Hebamme' }, [...municipalities, listed('03999', 'Landkreis Fehlt')]);
    await finds('2 Angebote');
    expect(textOf(element)).to.include('Kann gerade nicht durchsucht werden: Landkreis Fehlt.');
  });

  it('leads back to the picker if no index can be opened', async () => {
    let changedTo: readonly string[] | undefined = ['all'];
    await open({}, [listed('03157', 'Landkreis Peine', '/__land/nowhere/')], { hasPicker: true });
    element.shadowRoot!.addEventListener('pk-municipality-change', (event) => {
      changedTo = (event as MunicipalityChangeEvent).municipalities;
    });
    const warnings = await captureWarnings(async () => {
      await type('H');
      await waitForText('Die Suche über alle Kommunen ist gerade nicht möglich.');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/not all municipalities can be searched: no Pagefind index/);
    await waitUntil(() => textOf(deepActiveElement() ?? element).startsWith('Die Suche über alle'));
    expect(textOf(element)).to.include('Elterntelefon');
    button(element, 'Nach Ort suchen').click();
    expect(changedTo, 'the visitor chooses again').to.equal(undefined);
  });

  describe('without a connection', () => {
    const fetch = window.fetch.bind(window);
    const descriptor = Object.getOwnPropertyDescriptor(window, 'fetch')!;
    let unreachable: RegExp | undefined;
    const rejections: unknown[] = [];
    const onRejection = ({ reason }: PromiseRejectionEvent) => rejections.push(reason);

    before(() => {
      addEventListener('unhandledrejection', onRejection);
      window.fetch = (request, ...others) => {
        const url = request instanceof Request ? request.url : String(request);
        return unreachable?.test(url) ? Promise.reject(new Error('offline')) : fetch(request, ...others);
      };
    });

    after(() => {
      removeEventListener('unhandledrejection', onRejection);
      Object.defineProperty(window, 'fetch', descriptor);
    });

    afterEach(() => {
      unreachable = undefined;
      expect(rejections).to.deep.equal([]);
    });

    it('says that it cannot search, and searches when the browser is back online', async () => {
      unreachable = /__land/;
      await open({ query: 'Hebamme' });
      await waitForText('Die Suche ist gerade nicht möglich.');
      expect(textOf(element)).to.include('Elterntelefon');
      unreachable = undefined;
      dispatchEvent(new Event('online'));
      await finds('2 Angebote');
      expect(field().value).to.equal('Hebamme');
    });

    it('adds a missing index when the browser is back online', async () => {
      unreachable = /03151/;
      await open({ query: 'Hebamme' });
      await finds('1 Angebot');
      expect(textOf(element)).to.include('Kann gerade nicht durchsucht werden: Landkreis Gifhorn.');
      unreachable = undefined;
      dispatchEvent(new Event('online'));
      await finds('2 Angebote');
      expect(textOf(element)).not.to.include('Kann gerade nicht durchsucht werden');
    });
  });

  it('searches a single index', async () => {
    await open({}, [municipalities[1]!]);
    expect(textOf(element)).to.include('Geben Sie ein Wort ein');
    element.change({ filters: { phase: 'pregnancy' } });
    await finds('1 Angebot');
    button(element, /Weitere Filter/).click();
    await element.updateComplete;
    expect(byRole(element, 'combobox', 'Kommune'), 'there is no choice').to.have.length(0);
  });

  it('fits a phone and large text, and is accessible', async () => {
    await open({ query: 'Hebamme', filters: { isFree: true } });
    await finds('1 Angebot');
    button(element, /Weitere Filter/).click();
    await waitUntil(() => byRole(element, 'combobox').length === 3);
    await expectAccessible(element);
    for (const width of [304, 280]) expectFits(element, width);
    element.style.fontSize = '200%';
    expectFits(element, 600);
    await emulateMedia({ colorScheme: 'dark' });
    try {
      await expectAccessible(element);
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  describe('with help by phone', () => {
    const line = () => button(element, /^Hilfe am Telefon/);
    const isUnfolded = () => line().ariaExpanded === 'true';
    const calls = () => byRole(element, 'link').filter((link) => link.getAttribute('href') === 'tel:112');

    it('has the line below its field, which unfolds to numbers', async () => {
      await open();
      expect(textOf(line())).to.equal('Hilfe am Telefon, auch nachts');
      expect(field().compareDocumentPosition(line()) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      line().click();
      await waitForText('jetzt erreichbar');
      await expectAccessible(element);
    });

    it('unfolds it by itself where the words sound of need, and shows the numbers once', async () => {
      await open();
      await type('suizid');
      await waitUntil(isUnfolded, 'should unfold', { timeout: 8000 });
      expect(textOf(line())).to.equal('Hilfe am Telefon, jetzt');
      await waitForText('Kein Angebot gefunden.');
      await waitUntil(() => calls().length === 1, 'should show each number once');
      await expectAccessible(element);
    });

    it('unfolds it where words of another language do, once these have been loaded', async () => {
      await open();
      await type('intihar');
      await waitUntil(isUnfolded, 'should unfold', { timeout: 8000 });
    });

    it('leaves room for it on a phone: the phases step back until the filters are unfolded', async () => {
      await setViewport({ width: 360, height: 740 });
      const hasPhases = () => !!element.renderRoot.querySelector('.phases')!.getClientRects().length;
      try {
        await open();
        expect(hasPhases()).to.equal(true);
        await type('suizid');
        await waitUntil(isUnfolded, 'should unfold', { timeout: 8000 });
        expect(hasPhases()).to.equal(false);
        button(element, /Weitere Filter/).click();
        await waitUntil(hasPhases, 'should come back');
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('leaves it folded where they do not', async () => {
      await open();
      await type('Hebamme');
      await finds('2 Angebote');
      expect(isUnfolded()).to.equal(false);
    });
  });
});
