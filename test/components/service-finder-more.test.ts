import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import { serviceDialog } from '../../src/components/service-finder/details/lazy-modules.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { installClock, type TestClock } from '../support/clock.js';
import {
  waitForAllResults,
  byRole,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
  openDetails,
  closeDetails,
} from '../support/page.js';
import { readQrCode } from '../support/qr-code.js';
import { button, choosePlace, expectFits, deepActiveElement, waitForText } from '../support/states.js';

const services = [
  {
    id: 'midwife',
    name: 'Hebammensprechstunde',
    topics: ['health'],
    ages: [{ fromMonths: -9, toMonths: 12 }],
    cost: { free: true },
    appointment: true,
    languages: ['de', 'ar'],
    phones: [{ number: '05171 4010' }],
    places: [
      {
        municipality: 'Bad Münder',
        address: { street: 'Weg 1', postalCode: '31848' },
        accessibility: 'Rampe',
        schedules: [{ days: ['we'], opens: '9:00', closes: '12:00', publicHolidays: 'closed' }],
        hours: 'Mi 9–12 Uhr',
      },
    ],
    lastVerified: '2026-02-01',
  },
  {
    id: 'group',
    name: 'Krabbelgruppe',
    topics: ['care'],
    ages: [{ fromMonths: 6, toMonths: 36 }],
    cost: { free: false },
    appointment: false,
    languages: ['de'],
    places: [
      {
        municipality: 'Peine',
        schedules: [{ days: ['th'], opens: '9:30', closes: '11:00', publicHolidays: 'closed' }],
      },
    ],
    lastVerified: '2026-08-01',
  },
  { id: 'advice', name: 'Beratung', topics: ['care'], online: true },
  {
    id: 'tooth',
    name: 'Zahnpflege',
    topics: ['health'],
    ages: [{ fromMonths: 72, toMonths: 132 }],
    places: [{ municipality: 'Peine' }],
  },
];
const contacts = [{ department: 'Familienbüro', email: 'familie@musterland.example', public: true }];
const municipality = { name: 'Musterland', ags: '03157' };

const waitForFilters = (element: ServiceFinderElement) =>
  waitUntil(
    () => element.layout === 'list' || byRole(element, 'button', /Filter/).length,
    'should add its filters',
  );

async function renderFinder(attributes = '', parts: object = {}): Promise<ServiceFinderElement> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder ${attributes}></pk-service-finder>`,
  );
  element.program = programOf({ services, contacts, municipality, ...parts });
  await waitForState(element);
  await waitForFilters(element);
  // The code for opening hours is loaded last.
  const hasOpeningFilter = element.layout === 'full' && !('services' in parts) && !location.hash;
  await waitUntil(() => !hasOpeningFilter || byRole(element, 'button', /jetzt geöffnet/).length);
  await waitForAllResults(element);
  return element;
}

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .flatMap((item) => item.querySelector('[role="heading"]') ?? [])
    .map(textOf);
const rows = (element: ServiceFinderElement) =>
  byRole(element, 'listitem').filter((item) => item.hasAttribute('data-index'));
/** Loads the code of the details, as a pointer over the list does. */
const loadDetails = async (element: ServiceFinderElement) => {
  rows(element)[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await serviceDialog.load();
};
const status = (element: ServiceFinderElement) => textOf(byRole(element, 'status')[0]!);

async function clickButton(element: ServiceFinderElement, name: string | RegExp): Promise<void> {
  button(element, name).click();
  await waitForAllResults(element);
}

async function selectOption(element: ServiceFinderElement, label: string, option: RegExp): Promise<void> {
  const select = byRole(element, 'combobox', label)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ label }) => option.test(label));
  expect(
    found,
    `no option ${option} in ${[...select.options].map(({ label }) => label).join()}`,
  ).not.to.equal(undefined);
  select.value = found!.value;
  select.dispatchEvent(new Event('change'));
  await waitForAllResults(element);
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  (byRole(element, 'searchbox')[0] as HTMLInputElement).focus();
  await sendKeys({ type: words });
}

/** Removes the state from the URL and the storage, so that the next test starts without it. */
function clearStoredState(): void {
  history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
}

describe('pk-service-finder, with the code on demand', () => {
  let clock: TestClock;
  // A Wednesday, ten o’clock in Berlin.
  beforeEach(() => (clock = installClock('2026-10-07T08:00:00Z')));
  afterEach(() => {
    clock.restore();
    clearStoredState();
  });

  describe('the quick filters', () => {
    it('show counts, and work by keyboard', async () => {
      const element = await renderFinder();
      button(element, 'kostenlos · 1').focus();
      await sendKeys({ press: 'Space' });
      await waitForAllResults(element);
      expect(deepActiveElement()!.ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      await expectAccessible(element);
      await sendKeys({ press: 'Space' });
      await waitForAllResults(element);
      expect(names(element)).to.have.length(4);
    });

    it('count services together with the other active filter', async () => {
      const element = await renderFinder();
      await clickButton(element, /^ohne Anmeldung/);
      expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      button(element, 'ohne Anmeldung · 1');
      expect(byRole(element, 'button', /kostenlos/), 'would leave nothing').to.have.length(0);
    });

    it('show services that leave a filter unanswered separately', async () => {
      const element = await renderFinder();
      await clickButton(element, /^kostenlos/);
      await clickButton(element, '2 weitere ohne Angabe anzeigen');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Beratung', 'Zahnpflege']);
      expect(textOf(deepActiveElement()!)).to.include('Beratung');
    });

    it('filter by services that are open now', async () => {
      const element = await renderFinder();
      await clickButton(element, 'jetzt geöffnet · 1');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      button(element, '2 weitere ohne Angabe anzeigen');
    });

    it('are not shown if no service states an answer', async () => {
      const element = await renderFinder('', { services: [{ name: 'Nur ein Name' }] });
      expect(byRole(element, 'button', /kostenlos|geöffnet|Anmeldung/)).to.deep.equal([]);
    });
  });

  describe('the further filters', () => {
    it('fold behind one button that shows how many are active', async () => {
      const element = await renderFinder();
      expect(button(element, 'Weitere Filter').ariaExpanded).to.equal('false');
      await clickButton(element, 'Weitere Filter');
      expect(button(element, 'Weitere Filter').ariaExpanded).to.equal('true');
      await expectAccessible(element);
      await selectOption(element, 'Thema', /^health \(2\)/);
      await selectOption(element, 'Sprache', /^Arabisch \(1\)/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      button(element, 'Weitere Filter · 2 gesetzt');
    });

    it('filter by place, by its name or its postal code', async () => {
      const element = await renderFinder();
      await clickButton(element, 'Weitere Filter');
      await choosePlace(element, 'pein', /^Peine \(2\)/);
      expect(names(element)).to.deep.equal(['Krabbelgruppe', 'Zahnpflege']);
      await choosePlace(element, '318', /^31848 Bad Münder \(1\)/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('filter by weekday', async () => {
      const element = await renderFinder();
      await clickButton(element, 'Weitere Filter');
      await selectOption(element, 'Wochentag', /^Donnerstag \(1\)/);
      expect(names(element)).to.deep.equal(['Krabbelgruppe']);
    });

    for (const [date, says, found] of [
      ['2026-09-20', 'Alter: 0 Monate', ['Hebammensprechstunde']],
      ['2026-12-24', 'Alter: Schwangerschaft', ['Hebammensprechstunde']],
      ['2019-01-01', 'Alter: 7 Jahre', ['Zahnpflege']],
      [
        '1980-01-01',
        'Dieses Datum liegt zu weit zurück oder zu weit in der Zukunft.',
        ['Hebammensprechstunde', 'Krabbelgruppe', 'Beratung', 'Zahnpflege'],
      ],
    ] as const) {
      it(`turn the date ${date} into an age without storing it`, async () => {
        const element = await renderFinder();
        await clickButton(element, 'Weitere Filter');
        const field = element.renderRoot.querySelector<HTMLInputElement>('input[type="date"]')!;
        expect(textOf(field.labels![0]!)).to.equal('Geburtstag oder errechneter Geburtstermin');
        field.value = date;
        field.dispatchEvent(new Event('change'));
        await waitForAllResults(element);
        expect(textOf(element)).to.include(says);
        expect(names(element)).to.deep.equal(found);
        expect(location.href).not.to.include(date);
        expect(localStorage).to.have.length(0);
      });
    }
  });

  it('keep the date of birth in its field while folded, and clear it with the age', async () => {
    const element = await renderFinder();
    const field = () => element.renderRoot.querySelector<HTMLInputElement>('input[type="date"]');
    await clickButton(element, 'Weitere Filter');
    field()!.value = '2019-01-01';
    field()!.dispatchEvent(new Event('change'));
    await waitForAllResults(element);
    await clickButton(element, 'Weitere Filter · 1 gesetzt');
    expect(field()).to.equal(null);
    await clickButton(element, 'Weitere Filter · 1 gesetzt');
    expect(field()!.value).to.equal('2019-01-01');
    await clickButton(element, 'Filter löschen');
    expect(field()!.value).to.equal('');
    expect(textOf(element)).not.to.include('Alter:');
  });

  describe('the filter for the reader’s language', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'languages'));
    const reads = (...value: string[]) =>
      Object.defineProperty(navigator, 'languages', { value, configurable: true });
    const chips = (element: ServiceFinderElement) => byRole(element, 'button', /^auf |^in /).map(textOf);

    it('is one button with a count, and can be undone', async () => {
      reads('ar-SY', 'de-DE');
      const element = await renderFinder();
      expect(chips(element)).to.deep.equal(['auf Arabisch ( العربية ) · 1']);
      expect(byRole(element, 'button', /Arabisch/)[0]!.querySelector('[lang="ar"]')!.textContent).to.equal(
        'العربية',
      );
      await clickButton(element, /^auf Arabisch/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      expect(button(element, /^auf Arabisch/).ariaPressed).to.equal('true');
      button(element, /ohne Angabe/);
      await expectAccessible(element);
      await clickButton(element, /^auf Arabisch/);
      expect(names(element)).to.have.length(4);
    });

    it('follows the language of the page', async () => {
      reads('de-DE');
      const placed = await renderFixture(
        '<div lang="ar" dir="rtl"><pk-service-finder></pk-service-finder></div>',
      );
      const element = placed.querySelector('pk-service-finder')!;
      element.program = programOf({ services, contacts, municipality });
      await waitForState(element);
      await waitForFilters(element);
      expect(chips(element)).to.have.length(1);
    });

    it('is not shown to readers of German, or if no service has the language', async () => {
      for (const languages of [['de-DE', 'de', 'en-US', 'en'], ['ti-ER'], []]) {
        reads(...languages);
        expect(chips(await renderFinder())).to.deep.equal([]);
      }
    });
  });

  describe('when nothing is found', () => {
    it('names the filter that excludes services, and removes it', async () => {
      const element = await renderFinder();
      await clickButton(element, /^kostenlos/);
      await clickButton(element, /^6–10 Jahre/);
      expect(status(element)).to.equal('Kein Angebot gefunden.');
      await clickButton(element, 'ohne „kostenlos“: 1');
      expect(names(element)).to.deep.equal(['Zahnpflege']);
      expect(textOf(deepActiveElement()!)).to.include('Zahnpflege');
    });

    it('shows emergency numbers of the file before the built-in ones', async () => {
      const help = [{ label: 'Nottelefon Musterland', number: '05171 999', note: 'abends' }];
      const element = await renderFinder('', { help });
      await type(element, 'Raumfahrt');
      await waitForText(element, /Hilfe am Telefon Nottelefon Musterland \( ?abends ?\) 05171 999/);
      const calls = links(element).filter((href) => href.startsWith('tel:'));
      expect(calls.slice(0, 2)).to.deep.equal(['tel:+495171999', 'tel:112']);
      await expectAccessible(element);
    });

    it('says so if there are only near matches', async () => {
      const element = await renderFinder();
      await type(element, 'Krabbelgruppe Zahnpflege');
      await waitForText(element, 'Dazu gibt es keinen genauen Treffer. Diese Angebote passen am besten:');
      expect(names(element)).not.to.deep.equal([]);
    });
  });

  it('finds services by the synonyms of the file', async () => {
    const element = await renderFinder('', { synonyms: [['Schnullertreff', 'Krabbelgruppe']] });
    await type(element, 'schnullertreff');
    await waitUntil(() => names(element).join() === 'Krabbelgruppe');
  });

  describe('a result', () => {
    it('shows whether a place is open, and subtly if that is unknown', async () => {
      const [midwife, group, advice, tooth] = rows(await renderFinder());
      expect(textOf(midwife!)).to.include('geöffnet bis 12 Uhr');
      expect(textOf(group!)).to.include('öffnet morgen um 9:30 Uhr');
      expect(textOf(advice!)).not.to.include('Öffnungszeit');
      expect(textOf(tooth!)).to.include('Öffnungszeit unbekannt');
    });

    it('follows the clock', async () => {
      const element = await renderFinder();
      clock.advanceTo('2026-10-07T10:30:00Z');
      await waitForText(element, /öffnet Mittwoch|öffnet am 14\. Oktober/);
    });

    it('shows the week once, a map link with its target, and a contact for corrections', async () => {
      const element = await renderFinder();
      const midwife = await openDetails(element, 'Hebammensprechstunde');
      const text = textOf(midwife);
      expect(text.match(/Mi 9 ?– ?12 Uhr/g)).to.have.length(1);
      const found = links(midwife);
      expect(found).to.include(
        'https://www.openstreetmap.org/search?query=Weg%201%2C%2031848%20Bad%20M%C3%BCnder',
      );
      const mail = found.find((link) => link.startsWith('mailto:'))!;
      expect(mail).to.match(
        /^mailto:familie@musterland\.example\?subject=Fehler%20im%20Familienwegweiser%3A%20Hebammensprechstunde%20\(midwife\)&body=/,
      );
      expect(text).to.include('Auf OpenStreetMap zeigen: Weg 1, 31848 Bad Münder');
      await expectAccessible(element);
    });

    it('marks data that was last checked more than 180 days ago', async () => {
      const element = await renderFinder();
      expect(textOf(await openDetails(element, 'Hebammensprechstunde'))).to.include(
        'Bitte fragen Sie nach, ob noch alles stimmt.',
      );
      await closeDetails(element);
      expect(textOf(await openDetails(element, 'Krabbelgruppe')))
        .to.include('Zuletzt geprüft: 1.8.2026')
        .and.not.to.include('Fragen Sie');
    });
  });

  describe('the URL', () => {
    it('holds the filters, and keeps the page’s own fragment', async () => {
      history.replaceState(null, '', '#kontakt');
      const element = await renderFinder();
      await clickButton(element, /^kostenlos/);
      expect(location.hash).to.equal('#kontakt&pk-finder=free=1');
      await clickButton(element, 'Filter löschen');
      expect(location.hash).to.equal('#kontakt');
    });

    it('follows the back and forward buttons', async () => {
      const element = await renderFinder();
      await clickButton(element, /^0–3 Jahre/);
      await clickButton(element, /^kostenlos/);
      history.back();
      await waitUntil(() => names(element).length === 2);
      expect(location.hash).to.equal('#pk-finder=phase=0-3');
      history.forward();
      await waitUntil(() => names(element).length === 1);
    });

    it('restores the query and all filters', async () => {
      history.replaceState(null, '', '#pk-finder=query=Zahn;phase=6-10');
      const element = await renderFinder();
      await waitUntil(() => names(element).join() === 'Zahnpflege');
      expect((byRole(element, 'searchbox')[0] as HTMLInputElement).value).to.equal('Zahn');
      expect(button(element, /^6–10/).ariaPressed).to.equal('true');
    });

    it('is ignored where it is outdated or malicious', async () => {
      history.replaceState(
        null,
        '',
        '#pk-finder=phase=<img src=x onerror=alert(1)>;age=1e9;__proto__=1;query=%E0%A4%A;only;x',
      );
      expect(names(await renderFinder())).to.have.length(4);
    });

    it('has a part for each finder on the page', async () => {
      const both = await renderFixture(
        '<div><pk-service-finder></pk-service-finder><pk-service-finder></pk-service-finder></div>',
      );
      const [first, second] = [...both.querySelectorAll('pk-service-finder')] as [
        ServiceFinderElement,
        ServiceFinderElement,
      ];
      for (const element of [first, second]) {
        element.program = programOf({ services });
        await waitForState(element);
        await waitForFilters(element);
      }
      await clickButton(second, /^kostenlos/);
      await clickButton(first, /^6–10/);
      expect(location.hash).to.equal('#pk-finder-2=free=1&pk-finder=phase=6-10');
      expect(names(first)).to.deep.equal(['Zahnpflege']);
      expect(names(second)).to.deep.equal(['Hebammensprechstunde']);
    });
  });

  describe('with shadow roots', () => {
    /** Renders a finder in its own shadow root, as components of the page do. */
    async function renderInShadowRoot(): Promise<ServiceFinderElement> {
      const outer = await renderFixture('<div></div>');
      const element = document.createElement('pk-service-finder');
      element.program = programOf({ services });
      outer.attachShadow({ mode: 'open' }).append(element);
      await waitForState(element);
      await waitForFilters(element);
      return element;
    }

    it('gives each of two finders its own part', async () => {
      const [first, second] = [await renderInShadowRoot(), await renderInShadowRoot()];
      await clickButton(second, /^kostenlos/);
      await clickButton(first, /^6–10/);
      expect(location.hash).to.equal('#pk-finder-2=free=1&pk-finder=phase=6-10');
      expect(names(first)).to.deep.equal(['Zahnpflege']);
      expect(names(second)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('restores each finder from its part', async () => {
      history.replaceState(null, '', '#pk-finder=phase=6-10&pk-finder-2=free=1');
      const [first, second] = [await renderInShadowRoot(), await renderInShadowRoot()];
      expect([names(first), names(second)]).to.deep.equal([['Zahnpflege'], ['Hebammensprechstunde']]);
    });
  });

  describe('the shortlist', () => {
    it('is stored on the device only after the first tap, and deleted by a button', async () => {
      const element = await renderFinder();
      expect(localStorage).to.have.length(0);
      await clickButton(element, /^☆ Merken ?: Krabbelgruppe/);
      expect(localStorage.getItem('pk-shortlist-03157')).to.equal('["group"]');
      await clickButton(element, 'Merkliste · 1');
      expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      expect(location.hash).to.equal('#pk-finder=only=group');
      await expectAccessible(element);
      await clickButton(element, 'Merkliste löschen');
      expect(localStorage).to.have.length(0);
      expect(names(element)).to.have.length(4);
      expect(deepActiveElement()).to.equal(byRole(element, 'searchbox')[0]);
    });

    it('is restored on the next visit', async () => {
      localStorage.setItem('pk-shortlist-03157', '["tooth"]');
      const element = await renderFinder();
      expect(button(element, /Merken ?: Zahnpflege/).ariaPressed).to.equal('true');
      button(element, 'Merkliste · 1');
    });

    it('goes by mail with phone numbers, and by a link with ids only', async () => {
      const element = await renderFinder();
      await clickButton(element, /Merken ?: Hebammensprechstunde/);
      await clickButton(element, /^Merkliste/);
      const mail = byRole(element, 'link', 'Per E-Mail senden')[0]!.getAttribute('href')!;
      expect(decodeURIComponent(mail))
        .to.include('Hebammensprechstunde\n05171 4010\n\nhttp')
        .and.to.match(/#pk-finder=only=midwife$/);
    });

    it('prints as a handout: all of it, with its link in letters and as a QR code', async () => {
      history.replaceState(null, '', '#pk-finder=only=midwife,tooth');
      const element = await renderFinder('limit="1"');
      await waitUntil(() => names(element).length === 2);
      const printOriginal = Object.getOwnPropertyDescriptor(window, 'print')!;
      let isPrinted = false;
      window.print = () => (isPrinted = true);
      try {
        await clickButton(element, 'Drucken');
        await waitUntil(() => isPrinted, 'should print');
        await emulateMedia({ media: 'print' });
        const text = textOf(element);
        expect(text).to.include(`Diese Liste im Internet: ${location.href}`);
        expect(text)
          .to.include('05171 4010')
          .and.not.to.match(/Merkliste|geteilt|Link teilen/);
        const qrCode = element.renderRoot.querySelector<SVGSVGElement>('svg.qr')!;
        expect(qrCode.getBoundingClientRect().width).to.be.greaterThan(60);
        expect(readQrCode(qrCode)).to.equal(location.href);
      } finally {
        dispatchEvent(new Event('afterprint'));
        Object.defineProperty(window, 'print', printOriginal);
        await emulateMedia({ media: 'screen' });
      }
    });

    it('lasts as long as the page is open if the browser refuses storage', async () => {
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const element = await renderFinder();
        await clickButton(element, /Merken ?: Krabbelgruppe/);
        await clickButton(element, 'Merkliste · 1');
        expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', setItem);
      }
    });

    it('is marked as shared if it comes from a link', async () => {
      history.replaceState(null, '', '#pk-finder=only=tooth,gone');
      const element = await renderFinder();
      await waitUntil(() => names(element).join() === 'Zahnpflege');
      expect(textOf(element)).to.include('Diese Liste hat jemand mit Ihnen geteilt.');
      expect(localStorage).to.have.length(0);
    });
  });

  describe('offline', () => {
    it('says so, and shows phone numbers', async () => {
      const element = await renderFinder();
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        dispatchEvent(new Event('offline'));
        await waitForText(element, 'Sie sind gerade offline.');
        expect(names(element)).to.have.length(4);
        expect(links(element)).to.include('tel:112');
        await expectAccessible(element);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
        dispatchEvent(new Event('online'));
      }
      await waitForAllResults(element);
      expect(textOf(element)).not.to.include('offline');
    });
  });

  describe('in print', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('has a list with phone numbers and the date, without the form', async () => {
      const element = await renderFinder();
      await emulateMedia({ media: 'print' });
      const text = textOf(element);
      expect(text).to.match(/^Ausdruck vom 7\. Oktober 2026 Hebammensprechstunde/);
      expect(text)
        .to.include('05171 4010')
        .and.not.to.match(/Wonach|Filter|Merken|Drucken|OpenStreetMap/);
    });

    it('says how many more services there are, and where', async () => {
      const element = await renderFinder('limit="3"');
      await emulateMedia({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      expect(textOf(element)).to.include(`1 weiteres Angebot: ${location.href}`);
      dispatchEvent(new Event('afterprint'));
    });

    it('writes the address of a website behind its link', async () => {
      const element = await renderFinder('', {
        services: [{ id: 'a', name: 'Treff', url: 'https://treff.example/' }],
      });
      await emulateMedia({ media: 'print' });
      const [link] = byRole(element, 'link', /Website/);
      expect(getComputedStyle(link!, '::after').content).to.include('https://treff.example/');
      // A name leads to this very page.
      const [name] = byRole(element, 'link', 'Treff');
      expect(getComputedStyle(name!, '::after').content).to.equal('none');
    });

    it('prints alone by its button', async () => {
      const element = await renderFinder();
      const print = Object.getOwnPropertyDescriptor(window, 'print')!;
      let isAlone = false;
      window.print = () => (isAlone = element.hasAttribute('data-pk-printed'));
      try {
        await clickButton(element, 'Drucken');
        await waitUntil(() => isAlone, 'should print the finder alone');
        dispatchEvent(new Event('afterprint'));
        expect(element.hasAttribute('data-pk-printed')).to.equal(false);
      } finally {
        Object.defineProperty(window, 'print', print);
      }
    });
  });

  it('has all of its own texts in English', async () => {
    const around = await renderFixture<HTMLElement>(
      '<div lang="en"><pk-service-finder></pk-service-finder></div>',
    );
    const element = around.querySelector('pk-service-finder')!;
    element.program = programOf({ services, contacts, municipality });
    await waitForState(element);
    await waitForText(element, 'open now · 1');
    await clickButton(element, /Save ?: Krabbelgruppe/);
    await clickButton(element, 'More filters');
    await openDetails(element, 'Hebammensprechstunde');
    for (const words of ['open until 12', 'Date of birth, or due date', 'Place or postcode', 'Thursday'])
      expect(textOf(element)).to.include(words);
    expect(textOf(element)).to.include('Is something wrong?').and.to.include('Shortlist · 1');
  });

  describe('results outside the viewport', () => {
    const many = {
      services: Array.from({ length: 8 }, (_, at) => ({
        id: `service-${at}`,
        name: `${at % 2 ? 'Kurs' : 'Treff'} ${at}`,
        description: `Was der ${at}. Eintrag ist.`,
        topics: ['health'],
        cost: { free: at % 2 === 0 },
      })),
    };
    const named = (...numbers: number[]) => numbers.map((number) => `Treff ${number}`);

    it('are rendered after those inside it', async () => {
      const element = await renderFinder('', many);
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      expect(status(element)).to.equal('4 Angebote');
      expect(names(element).slice(0, 2)).to.deep.equal(named(0, 2));
      await waitUntil(() => names(element).join() === named(0, 2, 4, 6).join());
    });

    it('are rendered even if rendering one of them fails', async () => {
      const element = await renderFinder('', many);
      const failures: unknown[] = [];
      const onFailure = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        failures.push(event.reason);
      };
      addEventListener('unhandledrejection', onFailure);
      const { program } = element;
      // No data can cause this: it simulates an error in the code of a result.
      const broken = Object.defineProperty({ ...program!.services[4]!, id: 'broken' }, 'summary', {
        get: () => {
          throw new Error('simulated');
        },
      });
      element.program = { ...program!, services: program!.services.with(4, broken) };
      await element.updateComplete.catch(() => undefined);
      await waitUntil(() => !element.renderRoot.querySelector('[aria-busy="true"]'));
      await waitUntil(() => failures.length, 'the failure should be told');
      removeEventListener('unhandledrejection', onFailure);
      expect(rows(element)).to.have.length(8);
      expect(textOf(rows(element)[7]!)).to.include('Kurs 7');
    });

    it('are rendered at once when they scroll into view', async () => {
      const element = await renderFinder('', {
        services: many.services.map((service, at) => ({ ...service, cost: { free: at < 2 } })),
      });
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      expect(names(element)).to.have.length(2);
    });

    it('are all rendered before printing', async () => {
      const element = await renderFinder('', many);
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      await loadDetails(element);
      dispatchEvent(new Event('beforeprint'));
      expect(names(element)).to.deep.equal(named(0, 2, 4, 6));
      await emulateMedia({ media: 'print' });
      expect(textOf(rows(element)[1]!)).to.include('Was der 2. Eintrag ist.');
      await emulateMedia({ media: 'screen' });
      expect(textOf(rows(element)[1]!)).not.to.include('Was der 2. Eintrag ist.');
      dispatchEvent(new Event('afterprint'));
    });

    it('say the same in a row that showed another service before', async () => {
      const reused = await renderFinder('', many);
      await clickButton(reused, /Merken ?: Treff 2/);
      await clickButton(reused, /^kostenlos/);
      await waitForAllResults(reused);
      const fresh = await renderFinder('free', many);
      expect(rows(reused).map(textOf)).to.deep.equal(rows(fresh).map(textOf));
      const servicesOf = (element: ServiceFinderElement) =>
        rows(element).map((row) => row.querySelector<HTMLElement>('[data-service]')?.dataset.service);
      expect(servicesOf(reused)).to.deep.equal(['service-0', 'service-2', 'service-4', 'service-6']);
      const saved = (element: ServiceFinderElement) =>
        rows(element).map((row) => row.querySelector('button')?.ariaPressed);
      expect(saved(reused)).to.deep.equal(['false', 'true', 'false', 'false']);
      expect(saved(fresh)).to.deep.equal(saved(reused));
    });

    it('lead to the service that they show, whichever they showed before', async () => {
      const element = await renderFinder('', many);
      byRole(element, 'link', 'Kurs 1')[0]!.focus();
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      for (const number of [0, 2, 4, 6]) {
        const [link] = byRole(element, 'link', `Treff ${number}`) as HTMLAnchorElement[];
        expect(link!.href).to.match(new RegExp(`service=service-${number}$`));
      }
      expect(textOf(await openDetails(element, 'Treff 2'))).to.include('Was der 2. Eintrag ist.');
    });
  });

  describe('with attributes', () => {
    it('write nothing to the URL once the finder is off the page', async () => {
      const element = await renderFinder();
      element.remove();
      element.free = true;
      await element.updateComplete;
      expect(location.hash).to.equal('');
    });

    it('preset a place in any spelling', async () => {
      expect(names(await renderFinder('place="bad-muender"'))).to.deep.equal(['Hebammensprechstunde']);
    });

    it('preset the filter for free services', async () => {
      const element = await renderFinder('free');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      expect(location.hash).to.equal('');
      await clickButton(element, /^kostenlos/);
      expect(names(element)).to.have.length(4);
      expect(location.hash).to.equal('#pk-finder=');
    });

    it('show a list without a form', async () => {
      const element = await renderFinder('layout="list" phase="0-3"');
      expect(byRole(element, 'searchbox')).to.deep.equal([]);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Krabbelgruppe']);
      await expectAccessible(element);
    });

    it('offer no filter in the panel that no service passes, such as what is open by night', async () => {
      const element = await renderFinder('layout="compact"');
      await clickButton(element, 'Weitere Filter');
      await waitUntil(() => byRole(element, 'checkbox', /jetzt geöffnet \(1\)/).length);
      await clickButton(element, /^3–6 Jahre/);
      expect(byRole(element, 'checkbox', /jetzt geöffnet \(0\)/)).to.have.length(1);
      clock.advanceTo('2026-10-07T20:00:00Z');
      await waitUntil(() => !byRole(element, 'checkbox', /geöffnet/).length);
      expect(byRole(element, 'checkbox', /kostenlos/)).to.have.length(1);
    });

    it('show the search with all filters behind one button', async () => {
      const element = await renderFinder('layout="compact"');
      expect(byRole(element, 'button', /^0–3 Jahre/)).to.deep.equal([]);
      await clickButton(element, 'Weitere Filter');
      await clickButton(element, /^0–3 Jahre/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Krabbelgruppe']);
      await expectAccessible(element);
    });
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('shows filters, shortlist and help without horizontal scrolling', async () => {
      const element = await renderFinder();
      await clickButton(element, /Merken ?: Krabbelgruppe/);
      await clickButton(element, 'Weitere Filter');
      for (const width of [304, 280]) expectFits(element, width);
      await clickButton(element, 'Schließen');
      await clickButton(element, /^Merkliste/);
      expectFits(element, 280);
      await type(element, 'Raumfahrt');
      await waitForText(element, 'Hilfe am Telefon');
      expectFits(element, 280);
    });

    it('has all filters in a sheet, with a button that says what they leave and leads back', async () => {
      const element = await renderFinder();
      // The focus returns to what had it.
      button(element, 'Weitere Filter').focus();
      await clickButton(element, 'Weitere Filter');
      const dialog = element.renderRoot.querySelector('dialog')!;
      expect(dialog.matches(':modal')).to.equal(true);
      button(element, '4 Angebote anzeigen');
      const boxes = [...dialog.querySelectorAll('label')];
      boxes.find((label) => /^kostenlos/.test(textOf(label)))!.click();
      await waitForAllResults(element);
      await expectAccessible(element);
      await clickButton(element, '1 Angebot anzeigen');
      expect(dialog.open).to.equal(false);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      await waitUntil(
        () => deepActiveElement()?.matches('[aria-controls="filters"]'),
        'the focus should return',
      );
    });

    it('takes all filters in the sheet back, and closes it with Escape', async () => {
      const element = await renderFinder();
      await clickButton(element, /^kostenlos/);
      await clickButton(element, 'Weitere Filter');
      await clickButton(element, 'Alle löschen');
      button(element, '4 Angebote anzeigen');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !element.renderRoot.querySelector('dialog'), 'should be closed');
      expect(button(element, 'Weitere Filter').ariaExpanded).to.equal('false');
    });
  });
});
