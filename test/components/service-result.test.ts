import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import { serviceDialog } from '../../src/components/service-finder/details/lazy-modules.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  deepElements,
  waitForAllResults,
  byRole,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
  openDetails,
  waitForDetails,
} from '../support/page.js';
import { expectFits, deepActiveElement } from '../support/states.js';

async function renderService(service: object, attributes = ''): Promise<ServiceFinderElement> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder ${attributes}></pk-service-finder>`,
  );
  element.program = programOf({ services: [{ name: 'Kurs', ...service }] });
  await waitForState(element);
  await waitForAllResults(element);
  return element;
}

/** Renders a service, with its details open. */
async function renderDetails(service: object, attributes = ''): Promise<ServiceFinderElement> {
  const element = await renderService(service, attributes);
  await openDetails(element, textOf(byRole(element, 'heading')[0]!));
  return element;
}

const entry = (element: ServiceFinderElement) => byRole(element, 'listitem')[0]!;
const dialogOf = (element: ServiceFinderElement) => element.renderRoot.querySelector('dialog');
/** The description of a term in the details. */
const detail = (element: ServiceFinderElement, term: string) => {
  const found = [...element.renderRoot.querySelectorAll('dt')].find((node) => textOf(node) === term);
  return found && textOf(found.nextElementSibling!);
};

describe('a service in pk-service-finder', () => {
  // The open service is in the page's address.
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows the name, ages, place and ways to get in touch', async () => {
    const element = await renderService({
      organization: 'Familienzentrum',
      summary: 'Jede Woche.',
      ages: [{ fromMonths: 36, toMonths: 72 }],
      places: [{ name: 'Turnhalle' }],
      cost: { free: true },
      appointment: false,
      online: true,
      sample: true,
      phones: [{ number: '05171 4010', note: 'nur vormittags' }],
      email: 'kurs@x.example',
      url: 'https://x.example/kurs',
    });
    expect(textOf(entry(element))).to.match(
      /^Kurs Jede Woche\. Familienzentrum · Turnhalle 3 bis 5 Jahre kostenlos ohne Anmeldung online Beispiel Telefon 05171 4010 nur vormittags kurs@x\.example Website/,
    );
    expect(links(element)).to.deep.equal([
      `${location.href}#pk-finder=service=kurs`,
      'tel:+4951714010',
      'mailto:kurs@x.example',
      'https://x.example/kurs',
    ]);
    await expectAccessible(element);
  });

  it('gives its links names that include the service', async () => {
    const element = await renderService({ url: 'https://x.example' });
    expect(byRole(element, 'link', /^Website\s?: Kurs$/)).to.have.length(1);
  });

  it('opens its details by keyboard', async () => {
    const element = await renderService({
      description: 'Eine Hebamme hilft bei:\n- Stillen\n- Schlafen',
    });
    byRole(element, 'searchbox')[0]!.focus();
    for (let tabs = 0; tabs < 8 && !deepActiveElement()?.matches('.name'); tabs++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitForDetails(element);
    expect(byRole(element, 'listitem').map(textOf)).to.include.members(['Stillen', 'Schlafen']);
    await expectAccessible(element);
  });

  it('has its details on paper, and on the screen in the dialog alone', async () => {
    const element = await renderService({ description: 'Mehr.' });
    byRole(element, 'link', 'Kurs')[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await serviceDialog.load();
    dispatchEvent(new Event('beforeprint'));
    try {
      await emulateMedia({ media: 'print' });
      expect(textOf(entry(element))).to.include('Mehr.');
    } finally {
      await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
    }
    expect(textOf(entry(element))).not.to.include('Mehr.');
  });

  it('shows all places with hours, accessibility and directions', async () => {
    const element = await renderDetails({
      places: [
        {
          name: 'Haus A',
          address: { street: 'Weg 1', postalCode: '31224', city: 'Peine' },
          hours: 'Di 9–11 Uhr',
          accessibility: 'Rampe',
          transport: 'Bus 505, Haltestelle Rathaus',
        },
        { municipality: 'Edemissen' },
      ],
    });
    expect(detail(element, 'Orte')).to.match(
      /^Haus A ?, Weg 1 ?, 31224 Peine Zeiten ?: Di 9–11 Uhr Zugang ?: Rampe Anfahrt ?: Bus 505, Haltestelle Rathaus Auf OpenStreetMap zeigen: Weg 1, 31224 Peine Edemissen$/,
    );
  });

  it('shows costs and languages', async () => {
    const element = await renderDetails({
      cost: { free: false, note: '80 €, mit Bildungskarte frei' },
      languages: ['de', 'ar', 'de-simple'],
    });
    expect(textOf(entry(element))).to.include('kostenpflichtig');
    expect(detail(element, 'Kosten')).to.equal('80 €, mit Bildungskarte frei');
    expect(detail(element, 'Sprachen')).to.equal('Deutsch, Arabisch und Leichte Sprache');
  });

  it('shows further numbers, and does not link fax numbers', async () => {
    const phones = [
      { number: '05171 401-1', type: 'fax' },
      { number: '05171 401-0' },
      { number: '0176 1234567', type: 'mobile', note: 'abends' },
    ];
    const element = await renderDetails({ phones });
    expect(links(dialogOf(element)!)).to.deep.equal(['tel:+4951714010', 'tel:+491761234567']);
    expect(detail(element, 'Kontakt')).to.equal('Fax 05171 401-1 Mobil 0176 1234567 abends');
    expect(detail(await renderDetails({ phones: phones.slice(0, 1) }), 'Kontakt')).to.equal(
      'Fax 05171 401-1',
    );
  });

  it('shows when it was last checked', async () => {
    expect(textOf(await renderDetails({ lastVerified: '2026-09-14' }))).to.include(
      'Zuletzt geprüft: 14.9.2026',
    );
  });

  it('shows the place once if it has the name of the organization', async () => {
    const element = await renderService({
      organization: 'Familienzentrum',
      places: [{ name: 'Familienzentrum' }],
    });
    expect(textOf(entry(element))).to.equal('Kurs Familienzentrum ohne Altersangabe');
  });

  it('links phone numbers and URLs in its texts', async () => {
    const element = await renderDetails({
      summary: 'Anmeldung unter 05171 / 401-2260.',
      places: [{ hours: 'nach Vereinbarung: termin@x.example' }],
    });
    expect(links(dialogOf(element)!)).to.deep.equal(['tel:+4951714012260', 'mailto:termin@x.example']);
  });

  it('shows texts in the reader’s language, or marks their language', async () => {
    const element = await renderDetails(
      {
        name: { de: 'Kurs', ar: 'دورة' },
        summary: 'Jede Woche.',
        description: { ar: 'كل أسبوع 05171 401-0' },
      },
      'lang="ar"',
    );
    const heading = byRole(dialogOf(element)!, 'heading', 'دورة')[0]!;
    const marked = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'ar');
    expect(marked.some((node) => heading.contains(node) && node.getAttribute('dir') === 'rtl')).to.equal(
      true,
    );
    expect(
      marked.some((node) => textOf(node).startsWith('كل أسبوع') && node.getAttribute('dir') === 'rtl'),
    ).to.equal(true);
    expect(byRole(dialogOf(element)!, 'link', '05171 401-0')[0]!.dir).to.equal('ltr');
  });

  it('shows unusual texts completely, and fits a narrow column', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(150);
    const element = await renderService({
      name: long,
      summary: `${long} 👩‍👧‍👦`,
      description: long,
      organization: long,
      topics: [long],
      places: [
        {
          name: long,
          hours: long,
          accessibility: long,
          transport: long,
          address: { street: long, city: long },
        },
      ],
      cost: { free: true, note: long },
      phones: [{ number: '05171 4010', note: long }],
      email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example`,
    });
    for (const width of [280, 600]) expectFits(element, width);
    const dialog = await openDetails(element, textOf(byRole(element, 'heading')[0]!));
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(textOf(byRole(element, 'heading')[0]!).length).to.be.at.most(200);
    // The name, the summary, the description, hours, access, transport, cost and the note of the number.
    expect(textOf(element).split(long).length - 1).to.be.at.least(8);
  });
});
