import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
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
  unfoldDetails,
} from '../support/page.js';
import { expectFits, deepActiveElement } from '../support/states.js';

async function renderService(
  service: object,
  attributes = '',
  isUnfolded = true,
): Promise<ServiceFinderElement> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder ${attributes}></pk-service-finder>`,
  );
  element.program = programOf({ services: [{ name: 'Kurs', ...service }] });
  await waitForState(element);
  await waitForAllResults(element);
  const details = detailsOf(element);
  if (details && isUnfolded) await unfoldDetails(details);
  return element;
}

const entry = (element: ServiceFinderElement) => byRole(element, 'listitem')[0]!;
const detailsOf = (element: ServiceFinderElement) => element.renderRoot.querySelector('details');
/** The description of a term in the details. */
const detail = (element: ServiceFinderElement, term: string) => {
  const found = [...element.renderRoot.querySelectorAll('dt')].find((node) => textOf(node) === term);
  return found && textOf(found.nextElementSibling!);
};

describe('a service in pk-service-finder', () => {
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
      'tel:+4951714010',
      'mailto:kurs@x.example',
      'https://x.example/kurs',
    ]);
    await expectAccessible(element);
  });

  it('gives its links and details names that include the service', async () => {
    const element = await renderService({ url: 'https://x.example', description: 'Mehr.' });
    expect(byRole(element, 'link', /^Website\s?: Kurs$/)).to.have.length(1);
    expect(textOf(detailsOf(element)!.querySelector('summary')!)).to.match(/^Einzelheiten\s?: Kurs$/);
  });

  it('unfolds its details by keyboard', async () => {
    const element = await renderService(
      { description: 'Eine Hebamme hilft bei:\n- Stillen\n- Schlafen' },
      '',
      false,
    );
    byRole(element, 'searchbox')[0]!.focus();
    for (let tabs = 0; tabs < 8 && deepActiveElement()?.localName !== 'summary'; tabs++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(detailsOf(element)!.open).to.equal(true);
    await unfoldDetails(detailsOf(element)!);
    expect(byRole(element, 'listitem').map(textOf)).to.include.members(['Stillen', 'Schlafen']);
    await expectAccessible(element);
  });

  it('prints its details unfolded', async () => {
    const element = await renderService({ description: 'Mehr.' }, '', false);
    dispatchEvent(new Event('beforeprint'));
    expect(detailsOf(element)!.open).to.equal(true);
    expect(textOf(detailsOf(element)!)).to.include('Mehr.');
    dispatchEvent(new Event('afterprint'));
    expect(detailsOf(element)!.open).to.equal(false);
  });

  it('shows all places with hours, accessibility and directions', async () => {
    const element = await renderService({
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
    const element = await renderService({
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
    const element = await renderService({ phones });
    expect(links(element)).to.deep.equal(['tel:+4951714010', 'tel:+491761234567']);
    expect(detail(element, 'Kontakt')).to.equal('Fax 05171 401-1 Mobil 0176 1234567 abends');
    expect(detail(await renderService({ phones: phones.slice(0, 1) }), 'Kontakt')).to.equal(
      'Fax 05171 401-1',
    );
  });

  it('shows when it was last checked', async () => {
    expect(textOf(await renderService({ lastVerified: '2026-09-14' }))).to.include(
      'Zuletzt geprüft: 14.9.2026',
    );
  });

  it('shows no button for details if there are none', async () => {
    expect(detailsOf(await renderService({}))).to.equal(null);
  });

  it('shows the place once if it has the name of the organization', async () => {
    const element = await renderService({
      organization: 'Familienzentrum',
      places: [{ name: 'Familienzentrum' }],
    });
    expect(textOf(entry(element)).split('Einzelheiten')[0]).to.equal(
      'Kurs Familienzentrum ohne Altersangabe ',
    );
  });

  it('links phone numbers and URLs in its texts', async () => {
    const element = await renderService({
      summary: 'Anmeldung unter 05171 / 401-2260.',
      places: [{ hours: 'nach Vereinbarung: termin@x.example' }],
    });
    expect(links(element)).to.deep.equal(['tel:+4951714012260', 'mailto:termin@x.example']);
  });

  it('shows texts in the reader’s language, or marks their language', async () => {
    const element = await renderService(
      {
        name: { de: 'Kurs', ar: 'دورة' },
        summary: 'Jede Woche.',
        description: { ar: 'كل أسبوع 05171 401-0' },
      },
      'lang="ar"',
    );
    const heading = byRole(element, 'heading', 'دورة')[0]!;
    const marked = deepElements(element.renderRoot).filter((node) => node.getAttribute('lang') === 'ar');
    expect(marked.some((node) => heading.contains(node) && node.getAttribute('dir') === 'rtl')).to.equal(
      true,
    );
    expect(
      marked.some((node) => textOf(node).startsWith('كل أسبوع') && node.getAttribute('dir') === 'rtl'),
    ).to.equal(true);
    expect(byRole(element, 'link', '05171 401-0')[0]!.dir).to.equal('ltr');
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
    detailsOf(element)!.open = true;
    for (const width of [280, 600]) expectFits(element, width);
    expect(textOf(byRole(element, 'heading')[0]!).length).to.be.at.most(200);
    // The name, the summary, the description, hours, access, transport, cost and the note of the number.
    expect(textOf(element).split(long).length - 1).to.be.at.least(8);
  });
});
