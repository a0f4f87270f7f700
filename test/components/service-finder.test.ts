import { sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  allIn,
  allShown,
  byRole,
  dataFile,
  expectAccessible,
  links,
  place,
  programOf,
  settled,
  textOf,
  unfoldDetails,
} from '../support/page.js';
import { button, describeStates, expectWithin, focused, says, warningsOf } from '../support/states.js';

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

async function finder(
  parts: object = {},
  attributes = '',
  around = (inner: string) => `<div>${inner}</div>`,
): Promise<ServiceFinderElement> {
  const placed = await place(around(`<pk-service-finder ${attributes}></pk-service-finder>`));
  const element = placed.querySelector('pk-service-finder')!;
  element.program = programOf({ topics, services, contacts, ...parts });
  await settled(element);
  await isComplete(element);
  return element;
}

/** What comes a moment after the list is there, too. */
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

async function press(element: ServiceFinderElement, target: HTMLElement): Promise<void> {
  target.click();
  await allShown(element);
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  search(element).focus();
  await sendKeys({ type: words });
}

/** The other filters are folded, and made once they are wanted. */
async function unfold(element: ServiceFinderElement): Promise<void> {
  if (!topic(element)) await press(element, button(element, /^Weitere Filter/));
}

async function chooseTopic(element: ServiceFinderElement, id: string): Promise<void> {
  await unfold(element);
  topic(element).value = id;
  topic(element).dispatchEvent(new Event('change'));
  await allShown(element);
}

describe('pk-service-finder', () => {
  // What is chosen stands in the address: the next one would open with it.
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describeStates({
    tag: 'pk-service-finder',
    fromPeine: /24 Angebote .*Frühe Hilfen/,
    empty: { de: 'Zurzeit sind keine Angebote eingetragen.', en: 'There are no services at the moment.' },
    below: { de: /Hilfe am Telefon Notruf .*/, en: /Help by phone Emergency.*/, links: helpLinks },
    partlyBroken: {
      parts: { services: [{ name: 'Gut' }, { name: 'Schlecht', status: 'läuft' }] },
      shows: 'Gut',
      path: 'services[1].status',
    },
  });

  it('shows what is offered, and says how much that is', async () => {
    const ended = { name: 'Früher', status: 'defunct' };
    const element = await finder({ services: [...services, ended] });
    expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter', 'Zahnpflege', 'Beratung']);
    expect(count(element)).to.equal('4 Angebote');
    await expectAccessible(element);
  });

  describe('when somebody types', () => {
    it('shows what fits, and says once how much', async () => {
      const element = await finder();
      await type(element, 'hebam');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('finds umlauts however they are typed', async () => {
      const element = await finder();
      await type(element, 'tagesmuetter');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(names(element)).to.deep.equal(['Tagesmütter']);
    });

    it('leads to the municipality’s contact where nothing fits', async () => {
      const element = await finder();
      await type(element, 'Steuererklärung');
      await says(element, 'Anna Ärmel');
      expect(count(element)).to.equal('Kein Angebot gefunden.');
      expect(textOf(element)).to.include('Diese Stelle hilft Ihnen weiter:');
      expect(links(element)[0]).to.equal('tel:+4951714012260');
      expect(links(element)).to.include.members(helpLinks);
      await expectAccessible(element);
    });

    it('leads to the municipality’s website where it names no contact', async () => {
      const municipality = { name: 'Musterland', website: 'https://musterland.example/' };
      const element = await finder({ contacts: [], municipality });
      await type(element, 'Steuererklärung');
      await says(element, 'Website öffnen:');
      expect(links(element)[0]).to.equal('https://musterland.example/');
      expect(links(element)).to.include.members(helpLinks);
      expect(textOf(element)).not.to.include('Diese Stelle');
    });

    it('counts phases and topics anew', async () => {
      const element = await finder();
      await type(element, 'zahn');
      await waitUntil(() => count(element) === '1 Angebot');
      expect(textOf(phase(element, 'Schwangerschaft'))).to.equal('Schwangerschaft 0 Angebote');
      expect(textOf(phase(element, '6–10 Jahre'))).to.equal('6–10 Jahre 1 Angebot');
      await unfold(element);
      expect([...topic(element).options].map(({ label }) => label)).to.include.members([
        'Betreuung (0)',
        'Gesundheit (1)',
      ]);
    });
  });

  describe('the phases', () => {
    it('can be chosen and let go by keyboard, and say which is chosen', async () => {
      const element = await finder();
      search(element).focus();
      await sendKeys({ press: 'Tab' });
      expect(textOf(focused()!)).to.equal('Hilfe am Telefon, auch nachts');
      await sendKeys({ press: 'Tab' });
      expect(textOf(focused()!)).to.equal('Schwangerschaft 1 Angebot');
      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(focused()!.ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      await expectAccessible(element);

      await sendKeys({ press: 'Space' });
      await element.updateComplete;
      expect(focused()!.ariaPressed).to.equal('false');
      expect(count(element)).to.equal('4 Angebote');
    });

    it('are one choice: another takes its place', async () => {
      const element = await finder();
      await press(element, phase(element, '0–3'));
      await press(element, phase(element, '6–10'));
      expect(
        byRole(element, 'button')
          .map(({ ariaPressed }) => ariaPressed)
          .filter((is) => is === 'true'),
      ).to.have.length(1);
      expect(names(element)).to.deep.equal(['Zahnpflege']);
    });

    it('are chosen beforehand by the page', async () => {
      const element = await finder({}, 'phase="0-3"');
      expect(phase(element, '0–3').ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter']);
    });

    it('count services without ages apart, and show them when asked to', async () => {
      const element = await finder({}, 'phase="3-6"');
      expect(count(element)).to.equal('1 Angebot');
      expect(names(element)).to.deep.equal(['Zahnpflege']);

      button(element, '1 weiteres ohne Altersangabe anzeigen').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element)).to.deep.equal(['Zahnpflege', 'Beratung']);
      expect(count(element)).to.equal('2 Angebote');
      expect(textOf(focused()!)).to.include('Beratung').and.to.include('ohne Altersangabe');
    });

    it('show those without ages even where there are more of the others than are shown', async () => {
      const element = await finder({}, 'phase="0-3" limit="1"');
      await press(element, button(element, '1 weiteres ohne Altersangabe anzeigen'));
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Beratung']);
      await press(element, button(element, 'Weitere anzeigen (1)'));
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Tagesmütter', 'Beratung']);
      expect(textOf(focused()!)).to.include('Tagesmütter');
    });
  });

  describe('the topics', () => {
    it('narrow the list, together with a phase', async () => {
      const element = await finder();
      await chooseTopic(element, 'health');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Zahnpflege']);
      await press(element, phase(element, '3–6'));
      expect(names(element)).to.deep.equal(['Zahnpflege']);
    });

    it('are let go with everything else, as often as one likes', async () => {
      const element = await finder();
      for (const id of ['health', '', 'care', 'health']) {
        await chooseTopic(element, id);
        if (id) await press(element, button(element, 'Filter löschen'));
        expect(topic(element).value).to.equal('');
        expect(count(element)).to.equal('4 Angebote');
      }
      expect(focused()).to.equal(search(element));
    });

    it('are not asked for where there is only one', async () => {
      const element = await finder({ services: services.slice(0, 1) });
      await unfold(element);
      expect(topic(element)).to.equal(undefined);
    });

    it('are those that the page names', async () => {
      expect(names(await finder({}, 'topics="care"'))).to.deep.equal(['Tagesmütter', 'Beratung']);
    });
  });

  for (const wrong of ['phase="0-99"', 'topics="gesundheit"', 'limit="alle"']) {
    it(`ignores ${wrong}, and says so in the console`, async () => {
      const said = await warningsOf(async () => expect(names(await finder({}, wrong))).to.have.length(4));
      expect(said.join()).to.include('[pk]');
    });
  }

  describe('of 1,000 services', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      name: `Angebot ${index + 1}`,
      ages: [{ fromMonths: 0 }],
    }));

    it('shows the first, and more when asked to, from where one was', async () => {
      const element = await finder({ services: many }, 'limit="5"');
      expect(count(element)).to.equal('1.000 Angebote');
      button(element, 'Weitere anzeigen (20 von 995)').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(names(element)).to.have.length(25);
      expect(textOf(focused()!)).to.match(/^Angebot 6 /);
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    });
  });

  it('says everything in English that it says itself', async () => {
    const element = await finder({}, 'phase="0-3" limit="1"', (inner) => `<div lang="en">${inner}</div>`);
    expect(count(element)).to.equal('2 services');
    expect(byRole(element, 'searchbox', 'What are you looking for?')).to.have.length(1);
    for (const name of [
      '0–3 years 2 services',
      'Show 1 more without an age',
      'Clear filters',
      'Show more (1)',
    ])
      button(element, name);
    await press(element, button(element, 'More filters'));
    expect(textOf(element))
      .to.include('pregnancy to 11 months')
      .and.to.match(/Health ?\( ?1 ?\)/);
    const name = allIn(element.renderRoot).find(
      (node) => textOf(node) === 'Hebammensprechstunde' && node.hasAttribute('lang'),
    )!;
    expect(name.getAttribute('lang')).to.equal('de');
    await expectAccessible(element);
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const direction of ['ltr', 'rtl']) {
      it(`shows everything without scrolling sideways (${direction})`, async () => {
        const { url } = dataFile({ file: 'hameln-pyrmont' });
        const placed = await place(
          `<div dir="${direction}"><pk-service-finder src="${url}"></pk-service-finder></div>`,
        );
        const element = placed.querySelector('pk-service-finder')!;
        await settled(element);
        await waitUntil(() => byRole(element, 'button', 'Drucken').length);
        await allShown(element);
        await unfoldDetails(...element.renderRoot.querySelectorAll('details'));
        for (const width of [304, 280]) expectWithin(element, width);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await expectAccessible(element);
      });
    }
  });
});
