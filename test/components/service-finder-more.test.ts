import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { clockAt, type TestClock } from '../support/clock.js';
import {
  allShown,
  byRole,
  expectAccessible,
  links,
  place,
  programOf,
  settled,
  textOf,
  unfoldDetails,
} from '../support/page.js';
import { button, expectWithin, focused, says } from '../support/states.js';

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
const contacts = [{ department: 'Familienbüro', email: 'familie@musterland.example' }];
const municipality = { name: 'Musterland', ags: '03157' };

const isThere = (element: ServiceFinderElement) =>
  waitUntil(
    () => element.layout === 'list' || byRole(element, 'button', /Filter/).length,
    'should add its filters',
  );

async function finder(attributes = '', parts: object = {}): Promise<ServiceFinderElement> {
  const element = await place<ServiceFinderElement>(`<pk-service-finder ${attributes}></pk-service-finder>`);
  element.program = programOf({ services, contacts, municipality, ...parts });
  await settled(element);
  await isThere(element);
  // The reader of opening hours comes last.
  const isAsked = element.layout === 'full' && !('services' in parts);
  await waitUntil(() => !isAsked || byRole(element, 'button', /jetzt geöffnet/).length);
  await allShown(element);
  return element;
}

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .flatMap((item) => item.querySelector('[role="heading"]') ?? [])
    .map(textOf);
const rows = (element: ServiceFinderElement) =>
  byRole(element, 'listitem').filter((item) => item.hasAttribute('data-index'));
const status = (element: ServiceFinderElement) => textOf(byRole(element, 'status')[0]!);

async function press(element: ServiceFinderElement, name: string | RegExp): Promise<void> {
  button(element, name).click();
  await allShown(element);
}

async function choose(element: ServiceFinderElement, label: string, option: RegExp): Promise<void> {
  const select = byRole(element, 'combobox', label)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ label }) => option.test(label));
  expect(
    found,
    `no option ${option} in ${[...select.options].map(({ label }) => label).join()}`,
  ).not.to.equal(undefined);
  select.value = found!.value;
  select.dispatchEvent(new Event('change'));
  await allShown(element);
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  (byRole(element, 'searchbox')[0] as HTMLInputElement).focus();
  await sendKeys({ type: words });
}

/** What stands in the page's address, and in its storage, is not left to the next test. */
function tidy(): void {
  history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
}

describe('pk-service-finder, a moment later', () => {
  let clock: TestClock;
  // A Wednesday, ten o'clock in Berlin.
  beforeEach(() => (clock = clockAt('2026-10-07T08:00:00Z')));
  afterEach(() => {
    clock.restore();
    tidy();
  });

  describe('the quick choices', () => {
    it('say how many there are, and can be made and undone by keyboard', async () => {
      const element = await finder();
      button(element, 'kostenlos · 1').focus();
      await sendKeys({ press: 'Space' });
      await allShown(element);
      expect(focused()!.ariaPressed).to.equal('true');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      await expectAccessible(element);
      await sendKeys({ press: 'Space' });
      await allShown(element);
      expect(names(element)).to.have.length(4);
    });

    it('count each other in', async () => {
      const element = await finder();
      await press(element, /^ohne Anmeldung/);
      expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      button(element, 'kostenlos · 0');
      button(element, 'ohne Anmeldung · 1');
    });

    it('drop nothing silently that does not say', async () => {
      const element = await finder();
      await press(element, /^kostenlos/);
      await press(element, '2 weitere ohne Angabe anzeigen');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Beratung', 'Zahnpflege']);
      expect(textOf(focused()!)).to.include('Beratung');
    });

    it('know what is open now', async () => {
      const element = await finder();
      await press(element, 'jetzt geöffnet · 1');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      button(element, '2 weitere ohne Angabe anzeigen');
    });

    it('are not offered where no service says anything of it', async () => {
      const element = await finder('', { services: [{ name: 'Nur ein Name' }] });
      expect(byRole(element, 'button', /kostenlos|geöffnet|Anmeldung/)).to.deep.equal([]);
    });
  });

  describe('the other filters', () => {
    it('open and close behind one button that says how many are set', async () => {
      const element = await finder();
      expect(button(element, 'Weitere Filter').ariaExpanded).to.equal('false');
      await press(element, 'Weitere Filter');
      expect(button(element, 'Weitere Filter').ariaExpanded).to.equal('true');
      await expectAccessible(element);
      await choose(element, 'Thema', /^health \(2\)/);
      await choose(element, 'Sprache', /^Arabisch \(1\)/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      button(element, 'Weitere Filter · 2 gesetzt');
    });

    it('know a place by its name and its postcode', async () => {
      const element = await finder();
      await press(element, 'Weitere Filter');
      await choose(element, 'Ort oder Postleitzahl', /^Peine \(2\)/);
      expect(names(element)).to.deep.equal(['Krabbelgruppe', 'Zahnpflege']);
      await choose(element, 'Ort oder Postleitzahl', /^31848 \(1\)/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('know the days of the week', async () => {
      const element = await finder();
      await press(element, 'Weitere Filter');
      await choose(element, 'Wochentag', /^Donnerstag \(1\)/);
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
      it(`turn ${date} to an age on the device, and keep the date nowhere`, async () => {
        const element = await finder();
        await press(element, 'Weitere Filter');
        const field = element.renderRoot.querySelector<HTMLInputElement>('input[type="date"]')!;
        expect(textOf(field.labels![0]!)).to.equal('Geburtstag oder errechneter Geburtstermin');
        field.value = date;
        field.dispatchEvent(new Event('change'));
        await allShown(element);
        expect(textOf(element)).to.include(says);
        expect(names(element)).to.deep.equal(found);
        expect(location.href).not.to.include(date);
        expect(localStorage).to.have.length(0);
      });
    }
  });

  it('keeps a birthday in its field while that is folded, and takes it back with the age', async () => {
    const element = await finder();
    const field = () => element.renderRoot.querySelector<HTMLInputElement>('input[type="date"]');
    await press(element, 'Weitere Filter');
    field()!.value = '2019-01-01';
    field()!.dispatchEvent(new Event('change'));
    await allShown(element);
    await press(element, 'Weitere Filter · 1 gesetzt');
    expect(field()).to.equal(null);
    await press(element, 'Weitere Filter · 1 gesetzt');
    expect(field()!.value).to.equal('2019-01-01');
    await press(element, 'Filter löschen');
    expect(field()!.value).to.equal('');
    expect(textOf(element)).not.to.include('Alter:');
  });

  describe('the choice of a reader’s own language', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'languages'));
    const reads = (...value: string[]) =>
      Object.defineProperty(navigator, 'languages', { value, configurable: true });
    const chips = (element: ServiceFinderElement) => byRole(element, 'button', /^auf |^in /).map(textOf);

    it('is one tap, says how many there are, and can be undone', async () => {
      reads('ar-SY', 'de-DE');
      const element = await finder();
      expect(chips(element)).to.deep.equal(['auf Arabisch ( العربية ) · 1']);
      expect(byRole(element, 'button', /Arabisch/)[0]!.querySelector('[lang="ar"]')!.textContent).to.equal(
        'العربية',
      );
      await press(element, /^auf Arabisch/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      expect(button(element, /^auf Arabisch/).ariaPressed).to.equal('true');
      button(element, /ohne Angabe/);
      await expectAccessible(element);
      await press(element, /^auf Arabisch/);
      expect(names(element)).to.have.length(4);
    });

    it('comes with the language of the page, too', async () => {
      reads('de-DE');
      const placed = await place('<div lang="ar" dir="rtl"><pk-service-finder></pk-service-finder></div>');
      const element = placed.querySelector('pk-service-finder')!;
      element.program = programOf({ services, contacts, municipality });
      await settled(element);
      await isThere(element);
      expect(chips(element)).to.have.length(1);
    });

    it('is not offered to who reads German, nor where no service has it', async () => {
      for (const languages of [['de-DE', 'de', 'en-US', 'en'], ['ti-ER'], []]) {
        reads(...languages);
        expect(chips(await finder())).to.deep.equal([]);
      }
    });
  });

  describe('where nothing is found', () => {
    it('says which choice stands in the way, and takes it back', async () => {
      const element = await finder();
      await press(element, /^6–10 Jahre/);
      await press(element, /^kostenlos/);
      expect(status(element)).to.equal('Kein Angebot gefunden.');
      await press(element, 'ohne „kostenlos“: 1');
      expect(names(element)).to.deep.equal(['Zahnpflege']);
      expect(textOf(focused()!)).to.include('Zahnpflege');
    });

    it('shows the file’s own numbers for help before those that come along', async () => {
      const help = [{ label: 'Nottelefon Musterland', number: '05171 999', note: 'abends' }];
      const element = await finder('', { help });
      await type(element, 'Raumfahrt');
      await says(element, /Hilfe am Telefon Nottelefon Musterland \( ?abends ?\) 05171 999/);
      const calls = links(element).filter((href) => href.startsWith('tel:'));
      expect(calls.slice(0, 2)).to.deep.equal(['tel:+495171999', 'tel:112']);
      await expectAccessible(element);
    });

    it('says so where what is shown comes only near', async () => {
      const element = await finder();
      await type(element, 'Krabbelgruppe Zahnpflege');
      await says(element, 'Dazu gibt es keinen genauen Treffer. Diese Angebote passen am besten:');
      expect(names(element)).not.to.deep.equal([]);
    });
  });

  it('finds by the words that a file holds for the same', async () => {
    const element = await finder('', { synonyms: [['Schnullertreff', 'Krabbelgruppe']] });
    await type(element, 'schnullertreff');
    await waitUntil(() => names(element).join() === 'Krabbelgruppe');
  });

  describe('a row', () => {
    it('says how it stands with the hours, and quietly that nobody knows', async () => {
      const [midwife, group, advice, tooth] = rows(await finder());
      expect(textOf(midwife!)).to.include('geöffnet bis 12 Uhr');
      expect(textOf(group!)).to.include('öffnet morgen um 9:30 Uhr');
      expect(textOf(advice!)).not.to.include('Öffnungszeit');
      expect(textOf(tooth!)).to.include('Öffnungszeit unbekannt');
    });

    it('follows the clock', async () => {
      const element = await finder();
      clock.moveTo('2026-10-07T10:30:00Z');
      await says(element, /öffnet Mittwoch|öffnet am 14\. Oktober/);
    });

    it('has its week once, a map that says where it leads, and whom to tell of a mistake', async () => {
      const element = await finder();
      const [midwife] = rows(element);
      await unfoldDetails(midwife!.querySelector('details')!);
      const text = textOf(midwife!);
      expect(text.match(/Mi 9 ?– ?12 Uhr/g)).to.have.length(1);
      expect(links(midwife!)).to.include.members([
        'https://www.openstreetmap.org/search?query=Weg%201%2C%2031848%20Bad%20M%C3%BCnder',
        'mailto:familie@musterland.example?subject=Fehler%20im%20Familienwegweiser%3A%20Hebammensprechstunde%20(midwife)',
      ]);
      expect(text).to.include('Auf OpenStreetMap zeigen: Weg 1, 31848 Bad Münder');
      await expectAccessible(element);
    });

    it('warns of what was checked more than 180 days ago', async () => {
      const [midwife, group] = rows(await finder());
      await unfoldDetails(...[midwife!, group!].map((row) => row.querySelector('details')!));
      expect(textOf(midwife!)).to.include('Bitte fragen Sie nach, ob noch alles stimmt.');
      expect(textOf(group!)).to.include('Zuletzt geprüft: 1.8.2026').and.not.to.include('Fragen Sie');
    });
  });

  describe('the address', () => {
    it('says what was chosen, and leaves the page’s own hash alone', async () => {
      history.replaceState(null, '', '#kontakt');
      const element = await finder();
      await press(element, /^kostenlos/);
      expect(location.hash).to.equal('#kontakt&pk-finder=free=1');
      await press(element, 'Filter löschen');
      expect(location.hash).to.equal('#kontakt');
    });

    it('is gone through by back and forward', async () => {
      const element = await finder();
      await press(element, /^0–3 Jahre/);
      await press(element, /^kostenlos/);
      history.back();
      await waitUntil(() => names(element).length === 2);
      expect(location.hash).to.equal('#pk-finder=phase=0-3');
      history.forward();
      await waitUntil(() => names(element).length === 1);
    });

    it('opens what it says, words and all', async () => {
      history.replaceState(null, '', '#pk-finder=query=Zahn;phase=6-10');
      const element = await finder();
      await waitUntil(() => names(element).join() === 'Zahnpflege');
      expect((byRole(element, 'searchbox')[0] as HTMLInputElement).value).to.equal('Zahn');
      expect(button(element, /^6–10/).ariaPressed).to.equal('true');
    });

    it('does no harm where it is from another time, or meant badly', async () => {
      history.replaceState(
        null,
        '',
        '#pk-finder=phase=<img src=x onerror=alert(1)>;age=1e9;__proto__=1;query=%E0%A4%A;only;x',
      );
      expect(names(await finder())).to.have.length(4);
    });

    it('has a part for each finder of a page', async () => {
      const both = await place(
        '<div><pk-service-finder></pk-service-finder><pk-service-finder></pk-service-finder></div>',
      );
      const [first, second] = [...both.querySelectorAll('pk-service-finder')] as [
        ServiceFinderElement,
        ServiceFinderElement,
      ];
      for (const element of [first, second]) {
        element.program = programOf({ services });
        await settled(element);
        await isThere(element);
      }
      await press(second, /^kostenlos/);
      await press(first, /^6–10/);
      expect(location.hash).to.equal('#pk-finder-2=free=1&pk-finder=phase=6-10');
      expect(names(first)).to.deep.equal(['Zahnpflege']);
      expect(names(second)).to.deep.equal(['Hebammensprechstunde']);
    });
  });

  describe('in shadow roots', () => {
    /** A finder in a shadow root of its own, as a page's own components have it. */
    async function enclosed(): Promise<ServiceFinderElement> {
      const outer = await place('<div></div>');
      const element = document.createElement('pk-service-finder');
      element.program = programOf({ services });
      outer.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      await isThere(element);
      return element;
    }

    it('two finders have a part of the address each', async () => {
      const [first, second] = [await enclosed(), await enclosed()];
      await press(second, /^kostenlos/);
      await press(first, /^6–10/);
      expect(location.hash).to.equal('#pk-finder-2=free=1&pk-finder=phase=6-10');
      expect(names(first)).to.deep.equal(['Zahnpflege']);
      expect(names(second)).to.deep.equal(['Hebammensprechstunde']);
    });

    it('each opens what its part says', async () => {
      history.replaceState(null, '', '#pk-finder=phase=6-10&pk-finder-2=free=1');
      const [first, second] = [await enclosed(), await enclosed()];
      expect([names(first), names(second)]).to.deep.equal([['Zahnpflege'], ['Hebammensprechstunde']]);
    });
  });

  describe('the shortlist', () => {
    it('is kept on the device only after the first tap, and deleted by a button', async () => {
      const element = await finder();
      expect(localStorage).to.have.length(0);
      await press(element, /^☆ Merken ?: Krabbelgruppe/);
      expect(localStorage.getItem('pk-shortlist-03157')).to.equal('["group"]');
      await press(element, 'Merkliste · 1');
      expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      expect(location.hash).to.equal('#pk-finder=only=group');
      await expectAccessible(element);
      await press(element, 'Merkliste löschen');
      expect(localStorage).to.have.length(0);
      expect(names(element)).to.have.length(4);
      expect(focused()).to.equal(byRole(element, 'searchbox')[0]);
    });

    it('is there again on the next visit', async () => {
      localStorage.setItem('pk-shortlist-03157', '["tooth"]');
      const element = await finder();
      expect(button(element, /Merken ?: Zahnpflege/).ariaPressed).to.equal('true');
      button(element, 'Merkliste · 1');
    });

    it('goes by mail with phone numbers, and as a link with ids only', async () => {
      const element = await finder();
      await press(element, /Merken ?: Hebammensprechstunde/);
      await press(element, /^Merkliste/);
      const mail = byRole(element, 'link', 'Per E-Mail senden')[0]!.getAttribute('href')!;
      expect(decodeURIComponent(mail))
        .to.include('Hebammensprechstunde\n05171 4010\n\nhttp')
        .and.to.match(/#pk-finder=only=midwife$/);
    });

    it('lasts as long as the page where the browser refuses to keep it', async () => {
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const element = await finder();
        await press(element, /Merken ?: Krabbelgruppe/);
        await press(element, 'Merkliste · 1');
        expect(names(element)).to.deep.equal(['Krabbelgruppe']);
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', setItem);
      }
    });

    it('that somebody shared is shown as theirs', async () => {
      history.replaceState(null, '', '#pk-finder=only=tooth,gone');
      const element = await finder();
      await waitUntil(() => names(element).join() === 'Zahnpflege');
      expect(textOf(element)).to.include('Diese Liste hat jemand mit Ihnen geteilt.');
      expect(localStorage).to.have.length(0);
    });
  });

  describe('offline', () => {
    it('says so, and whom to call', async () => {
      const element = await finder();
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        dispatchEvent(new Event('offline'));
        await says(element, 'Sie sind gerade offline.');
        expect(names(element)).to.have.length(4);
        expect(links(element)).to.include('tel:112');
        await expectAccessible(element);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
        dispatchEvent(new Event('online'));
      }
      await allShown(element);
      expect(textOf(element)).not.to.include('offline');
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('is a list with phone numbers and the date, and no form', async () => {
      const element = await finder();
      await emulateMedia({ media: 'print' });
      const text = textOf(element);
      expect(text).to.match(/^Ausdruck vom 7\. Oktober 2026 Hebammensprechstunde/);
      expect(text)
        .to.include('05171 4010')
        .and.not.to.match(/Wonach|Filter|Merken|Drucken|OpenStreetMap/);
    });

    it('is printed alone by its button', async () => {
      const element = await finder();
      const print = Object.getOwnPropertyDescriptor(window, 'print')!;
      let isAlone = false;
      window.print = () => (isAlone = element.hasAttribute('data-pk-printed'));
      try {
        await press(element, 'Drucken');
        await waitUntil(() => isAlone, 'should print the finder alone');
        dispatchEvent(new Event('afterprint'));
        expect(element.hasAttribute('data-pk-printed')).to.equal(false);
      } finally {
        Object.defineProperty(window, 'print', print);
      }
    });
  });

  it('says everything in English that it says itself', async () => {
    const around = await place<HTMLElement>('<div lang="en"><pk-service-finder></pk-service-finder></div>');
    const element = around.querySelector('pk-service-finder')!;
    element.program = programOf({ services, contacts, municipality });
    await settled(element);
    await says(element, 'open now · 1');
    await press(element, /Save ?: Krabbelgruppe/);
    await press(element, 'More filters');
    await unfoldDetails(...element.renderRoot.querySelectorAll('details'));
    for (const words of ['open until 12', 'Date of birth, or due date', 'Place or postcode', 'Thursday'])
      expect(textOf(element)).to.include(words);
    expect(textOf(element)).to.include('Report a mistake').and.to.include('Shortlist · 1');
  });

  describe('what is out of sight', () => {
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

    it('comes after what is in sight', async () => {
      const element = await finder('', many);
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      expect(status(element)).to.equal('4 Angebote');
      expect(names(element).slice(0, 2)).to.deep.equal(named(0, 2));
      await waitUntil(() => names(element).join() === named(0, 2, 4, 6).join());
    });

    it('comes even where a row fails', async () => {
      const element = await finder('', many);
      const failures: unknown[] = [];
      const onFailure = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        failures.push(event.reason);
      };
      addEventListener('unhandledrejection', onFailure);
      const { program } = element;
      // Nothing that a file can say: a mistake in the code of a row.
      const broken = { ...program!.services[4]!, id: 'broken', phones: null as unknown as [] };
      element.program = { ...program!, services: program!.services.with(4, broken) };
      await element.updateComplete.catch(() => undefined);
      await waitUntil(() => !element.renderRoot.querySelector('[aria-busy="true"]'));
      await waitUntil(() => failures.length, 'the failure should be told');
      removeEventListener('unhandledrejection', onFailure);
      expect(rows(element)).to.have.length(8);
      expect(textOf(rows(element)[7]!)).to.include('Kurs 7');
    });

    it('goes at once where it would come into sight', async () => {
      const element = await finder('', {
        services: many.services.map((service, at) => ({ ...service, cost: { free: at < 2 } })),
      });
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      expect(names(element)).to.have.length(2);
    });

    it('is all there for who prints', async () => {
      const element = await finder('', many);
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      expect(names(element)).to.deep.equal(named(0, 2, 4, 6));
      expect(textOf(rows(element)[1]!)).to.include('Was der 2. Eintrag ist.');
      dispatchEvent(new Event('afterprint'));
    });

    it('does not put another service into details that are unfolded', async () => {
      const element = await finder('', many);
      const [, second, third] = rows(element).map((row) => row.querySelector('details')!);
      await unfoldDetails(second!, third!);
      button(element, /^kostenlos/).click();
      await element.updateComplete;
      // What is still shown stays unfolded, wherever it has moved.
      const [, moved] = rows(element);
      expect(textOf(moved!)).to.include('Treff 2');
      expect(moved!.querySelector('details')).to.equal(third);
      expect(third!.open).to.equal(true);
      await allShown(element);
      expect(textOf(element)).to.include('Was der 2. Eintrag ist.').and.not.to.include('Was der 1.');
      expect([...element.renderRoot.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([
        false,
        true,
        false,
        false,
      ]);
      await press(element, /^kostenlos/);
      expect(rows(element)[1]!.querySelector('details')!.open).to.equal(false);
    });
  });

  describe('what an editor chooses', () => {
    it('is a place, by whichever of its spellings', async () => {
      expect(names(await finder('place="bad-muender"'))).to.deep.equal(['Hebammensprechstunde']);
    });

    it('is what is free, to begin with', async () => {
      const element = await finder('free');
      expect(names(element)).to.deep.equal(['Hebammensprechstunde']);
      expect(location.hash).to.equal('');
      await press(element, /^kostenlos/);
      expect(names(element)).to.have.length(4);
      expect(location.hash).to.equal('#pk-finder=');
    });

    it('is a list without a form', async () => {
      const element = await finder('layout="list" phase="0-3"');
      expect(byRole(element, 'searchbox')).to.deep.equal([]);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Krabbelgruppe']);
      await expectAccessible(element);
    });

    it('is the search with all else behind one button', async () => {
      const element = await finder('layout="compact"');
      expect(byRole(element, 'button', /^0–3 Jahre/)).to.deep.equal([]);
      await press(element, 'Weitere Filter');
      await press(element, /^0–3 Jahre/);
      expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Krabbelgruppe']);
      await expectAccessible(element);
    });
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('shows all filters, the shortlist and help without scrolling sideways', async () => {
      const element = await finder();
      await press(element, /Merken ?: Krabbelgruppe/);
      await press(element, 'Weitere Filter');
      await unfoldDetails(...element.renderRoot.querySelectorAll('details'));
      for (const width of [304, 280]) expectWithin(element, width);
      await press(element, /^Merkliste/);
      expectWithin(element, 280);
      await type(element, 'Raumfahrt');
      await says(element, 'Hilfe am Telefon');
      expectWithin(element, 280);
    });
  });
});
