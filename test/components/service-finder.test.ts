import { sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  deepElements,
  waitForAllResults,
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
  openDetails,
} from '../support/page.js';
import {
  button,
  describeStates,
  expectFits,
  deepActiveElement,
  waitForText,
  captureWarnings,
} from '../support/states.js';

const topics = [
  { id: 'health', label: { de: 'Gesundheit', en: 'Health' } },
  { id: 'care', label: 'Betreuung' },
];
const services = [
  { name: 'Hebammensprechstunde', topics: ['health'], ages: [{ fromMonths: -9, toMonths: 12 }] },
  { name: 'Tagesmütter', topics: ['care'], ages: [{ fromMonths: 0, toMonths: 36 }] },
  { name: 'Zahnpflege', topics: ['health'], ages: [{ fromMonths: 36, toMonths: 132 }] },
  { name: 'Beratung', topics: ['care'] },
];
const helpLinks = [
  ...['tel:112', 'tel:110', 'tel:116117', 'tel:+498001110550', 'tel:116111', 'tel:+498001110111'],
  ...['tel:116016', 'tel:+498001239900', 'tel:+498002255530', 'tel:+498004040020', 'tel:+4955119240'],
];
const contacts = [{ name: 'Anna Ärmel', phones: [{ number: '05171 / 401-2260' }], public: true }];

async function renderFinder(
  parts: object = {},
  attributes = '',
  wrap = (markup: string) => `<div>${markup}</div>`,
): Promise<ServiceFinderElement> {
  const fixtureRoot = await renderFixture(wrap(`<pk-service-finder ${attributes}></pk-service-finder>`));
  const element = fixtureRoot.querySelector('pk-service-finder')!;
  element.program = programOf({ topics, services, contacts, ...parts });
  await waitForState(element);
  await isComplete(element);
  return element;
}

/** Waits for the code on demand, too. */
const isComplete = (element: ServiceFinderElement) =>
  waitUntil(() => element.layout === 'list' || byRole(element, 'button', /Filter/i).length);

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .map((item) => textOf(item.querySelector('[role="heading"]')!));
const count = (element: ServiceFinderElement) => textOf(byRole(element, 'status')[0]!);
const phase = (element: ServiceFinderElement, name: string) => button(element, new RegExp(`^${name}`));
const search = (element: ServiceFinderElement) =>
  byRole(element, 'searchbox', 'Wonach suchen Sie?')[0] as HTMLInputElement;
const topic = (element: ServiceFinderElement) => byRole(element, 'combobox', 'Thema')[0] as HTMLSelectElement;

async function clickAndWait(element: ServiceFinderElement, target: HTMLElement): Promise<void> {
  target.click();
  await waitForAllResults(element);
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  search(element).focus();
  await sendKeys({ type: words });
}

/** The further filters are folded, and rendered when they are unfolded. */
async function unfoldFilters(element: ServiceFinderElement): Promise<void> {
  if (!topic(element)) await clickAndWait(element, button(element, /^Weitere Filter/));
}

async function chooseTopic(element: ServiceFinderElement, id: string): Promise<void> {
  await unfoldFilters(element);
  topic(element).value = id;
  topic(element).dispatchEvent(new Event('change'));
  await waitForAllResults(element);
}

describe('pk-service-finder', () => {
  // Removes the filters from the URL, which the next finder would restore.
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describeStates({
    tag: 'pk-service-finder',
    peineText: /25 Angebote .*Frühe Hilfen/,
    emptySentence: {
      de: 'Zurzeit sind keine Angebote eingetragen.',
      en: 'There are no services at the moment.',
    },
    belowSentence: { de: /Hilfe am Telefon Notruf .*/, en: /Help by phone Emergency.*/, links: helpLinks },
    partlyBroken: {
      parts: { services: [{ name: 'Gut' }, { name: 'Schlecht', status: 'läuft' }] },
      validText: 'Gut',
      path: 'services[1].status',
    },
  });

  it('shows all active services with their count', async () => {
    const ended = { name: 'Früher', status: 'defunct' };
    const element = await renderFinder({ services: [...services, ended] });
    expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter', 'Zahnpflege', 'Beratung']);
    expect(count(element)).to.equal('4 Angebote');
    await expectAccessible(element);
  });

  it('shows those first that can be reached, otherwise in the order of the file', async () => {
    const element = await renderFixture<ServiceFinderElement>('<pk-service-finder></pk-service-finder>');
    element.program = programOf({
      services: [
        { name: 'Nur ein Name' },
        { name: 'Mit Fax', phones: [{ number: '05171 1', type: 'fax' }] },
        { name: 'Mit Link', url: 'https://treff.example/' },
        { name: 'Mit Zeit', schedules: [{ days: ['we'], opens: '9:00', closes: '12:00' }] },
        { name: 'Mit Telefon', phones: [{ number: '05171 2' }] },
      ],
    });
    await waitForState(element);
    await waitForAllResults(element);
    expect(byRole(element, 'heading').map(textOf)).to.deep.equal([
      'Mit Link',
      'Mit Zeit',
      'Mit Telefon',
      'Nur ein Name',
      'Mit Fax',
    ]);
  });

  describe('when a query is typed', () => {
    it('shows matching services, and announces the count once', async () => {
      const element = await renderFinder();
      await type(element, 'hebam');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('finds umlauts in any spelling', async () => {
      const element = await renderFinder();
      await type(element, 'tagesmuetter');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(names(element)).to.deep.equal(['Tagesmütter']);
    });

    it('shows the municipality’s contact if nothing matches', async () => {
      const element = await renderFinder();
      await type(element, 'Steuererklärung');
      await waitUntil(() => count(element) === 'Kein Angebot gefunden.', 'should find nothing');
      await waitForText(element, 'Anna Ärmel');
      expect(textOf(element)).to.include('Diese Stelle hilft Ihnen weiter:');
      expect(links(element)[0]).to.equal('tel:+4951714012260');
      expect(links(element)).to.include.members(helpLinks);
      await expectAccessible(element);
    });

    it('shows the municipality’s website if there is no contact', async () => {
      const municipality = { name: 'Musterland', website: 'https://musterland.example/' };
      const element = await renderFinder({ contacts: [], municipality });
      await type(element, 'Steuererklärung');
      await waitForText(element, 'Website öffnen:');
      expect(links(element)[0]).to.equal('https://musterland.example/');
      expect(links(element)).to.include.members(helpLinks);
      expect(textOf(element)).not.to.include('Diese Stelle');
    });

    it('updates the counts of phases and topics', async () => {
      const element = await renderFinder();
      await type(element, 'zahn');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(textOf(phase(element, 'Schwangerschaft'))).to.equal('Schwangerschaft 0 Angebote');
      expect(textOf(phase(element, '6–10 Jahre'))).to.equal('6–10 Jahre 1 Angebot');
      await unfoldFilters(element);
      expect([...topic(element).options].map(({ label }) => label)).to.include.members([
        'Betreuung (0)',
        'Gesundheit (1)',
      ]);
    });
  });

  describe('the phase filters', () => {
    it('can be set and cleared by keyboard, and expose whether they are set', async () => {
      const element = await renderFinder();
      search(element).focus();
      await sendKeys({ press: 'Tab' });
      expect(textOf(deepActiveElement()!)).to.equal('Hilfe am Telefon, auch nachts');
      await sendKeys({ press: 'Tab' });
      expect(textOf(deepActiveElement()!)).to.equal('Schwangerschaft 1 Angebot');
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(deepActiveElement()!.ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      await expectAccessible(element);

      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(deepActiveElement()!.ariaPressed).to.equal('false');
      expect(count(element)).to.equal('4 Angebote');
    });

    it('exclude each other', async () => {
      const element = await renderFinder();
      await clickAndWait(element, phase(element, '0–3'));
      await clickAndWait(element, phase(element, '6–10'));
      expect(
        byRole(element, 'button')
          .map(({ ariaPressed }) => ariaPressed)
          .filter((is) => is === 'true'),
      ).to.have.length(1);
      expect(names(element)).to.deep.equal(['Zahnpflege']);
    });

    it('can be preset by an attribute', async () => {
      const element = await renderFinder({}, 'phase="0-3"');
      expect(phase(element, '0–3').ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter']);
    });

    it('count services without ages separately, and show them on request', async () => {
      const element = await renderFinder({}, 'phase="3-6"');
      expect(count(element)).to.equal('1 Angebot');
      expect(names(element)).to.deep.equal(['Zahnpflege']);

      button(element, '1 weiteres ohne Altersangabe anzeigen').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Zahnpflege', 'Beratung']);
      expect(count(element)).to.equal('2 Angebote');
      expect(textOf(deepActiveElement()!)).to.include('Beratung').and.to.include('ohne Altersangabe');
    });

    it('show services without ages even if there are more results than fit', async () => {
      const element = await renderFinder({}, 'phase="0-3" limit="1"');
      await clickAndWait(element, button(element, '1 weiteres ohne Altersangabe anzeigen'));
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Beratung']);
      await clickAndWait(element, button(element, 'Weitere anzeigen (1)'));
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter', 'Beratung']);
      expect(textOf(deepActiveElement()!)).to.include('Tagesmütter');
    });
  });

  describe('the topic filters', () => {
    it('combine with a phase', async () => {
      const element = await renderFinder();
      await chooseTopic(element, 'health');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Zahnpflege']);
      await clickAndWait(element, phase(element, '3–6'));
      expect(names(element)).to.deep.equal(['Zahnpflege']);
    });

    it('are cleared with all other filters, repeatedly', async () => {
      const element = await renderFinder();
      for (const id of ['health', '', 'care', 'health']) {
        await chooseTopic(element, id);
        if (id) await clickAndWait(element, button(element, 'Filter löschen'));
        expect(topic(element).value).to.equal('');
        expect(count(element)).to.equal('4 Angebote');
      }
      expect(deepActiveElement()).to.equal(search(element));
    });

    it('are not shown if there is only one topic', async () => {
      const element = await renderFinder({ services: services.slice(0, 1) });
      await unfoldFilters(element);
      expect(topic(element)).to.equal(undefined);
    });

    it('are limited to the topics attribute', async () => {
      expect(names(await renderFinder({}, 'topics="care"'))).to.deep.equal(['Tagesmütter', 'Beratung']);
    });
  });

  for (const invalidAttribute of ['phase="0-99"', 'topics="gesundheit"', 'limit="alle"']) {
    it(`ignores ${invalidAttribute}, and warns in the console`, async () => {
      const warnings = await captureWarnings(async () =>
        expect(names(await renderFinder({}, invalidAttribute))).to.have.length(4),
      );
      expect(warnings.join()).to.include('[pk]');
    });
  }

  describe('with 1,000 services', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      name: `Angebot ${index + 1}`,
      ages: [{ fromMonths: 0 }],
    }));

    it('shows the first ones, adds more on request, and moves the focus to the first of these', async () => {
      const element = await renderFinder({ services: many }, 'limit="5"');
      expect(count(element)).to.equal('1.000 Angebote');
      button(element, 'Weitere anzeigen (20 von 995)').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element)).to.have.length(25);
      expect(textOf(deepActiveElement()!)).to.match(/^Angebot 6 /);
      expect(getComputedStyle(deepActiveElement()!).outlineStyle).to.equal('solid');
    });
  });

  it('has all of its own texts in English', async () => {
    const element = await renderFinder(
      {},
      'phase="0-3" limit="1"',
      (markup) => `<div lang="en">${markup}</div>`,
    );
    expect(count(element)).to.equal('2 services');
    expect(byRole(element, 'searchbox', 'What are you looking for?')).to.have.length(1);
    for (const name of [
      '0–3 years 2 services',
      'Show 1 more without an age',
      'Clear filters',
      'Show more (1)',
    ])
      button(element, name);
    await clickAndWait(element, button(element, 'More filters'));
    expect(textOf(element))
      .to.include('pregnancy to under 1 year')
      .and.to.match(/Health ?\( ?1 ?\)/);
    const name = deepElements(element.renderRoot).find(
      (node) => textOf(node) === 'Hebammensprechstunde' && node.hasAttribute('lang'),
    )!;
    expect(name.getAttribute('lang')).to.equal('de');
    await expectAccessible(element);
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const direction of ['ltr', 'rtl']) {
      it(`fits without horizontal scrolling (${direction})`, async () => {
        const { url } = dataFile({ file: 'hameln-pyrmont' });
        const fixtureRoot = await renderFixture(
          `<div dir="${direction}"><pk-service-finder src="${url}"></pk-service-finder></div>`,
        );
        const element = fixtureRoot.querySelector('pk-service-finder')!;
        await waitForState(element);
        await waitUntil(() => byRole(element, 'button', 'Drucken').length);
        await waitForAllResults(element);
        for (const width of [304, 280]) expectFits(element, width);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await expectAccessible(element);
        const [first] = byRole(element, 'link').filter((link) => link.matches('.name'));
        const dialog = await openDetails(element, textOf(first!));
        expect(dialog.scrollWidth).to.be.at.most(320);
        await expectAccessible(element);
      });
    }
  });
});
