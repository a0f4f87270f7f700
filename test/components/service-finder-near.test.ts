import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  waitForAllResults,
  byRole,
  expectAccessible,
  renderFixture,
  programOf,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, choosePlace, expectFits, deepActiveElement, waitForText } from '../support/states.js';

const services = [
  { id: 'tooth', name: 'Zahnpflege', ages: [{ fromMonths: 72, toMonths: 132 }] },
  { id: 'family', name: 'Elternberatung', ages: [{ fromMonths: -9, toMonths: 216 }] },
  { id: 'group', name: 'Übungsgruppe', ages: [{ fromMonths: 12, toMonths: 72 }] },
  { id: 'silent', name: 'Nachbarschaftstreff' },
  { id: 'midwife', name: 'Ärztin für Babys', ages: [{ fromMonths: 0, toMonths: 12 }] },
];

async function renderFinder(attributes = '', parts: object = {}): Promise<ServiceFinderElement> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder ${attributes}></pk-service-finder>`,
  );
  element.program = programOf({ services, ...parts });
  await waitForState(element);
  await waitUntil(() => byRole(element, 'button', /Filter/).length, 'should add its filters');
  await clickButton(element, /^Weitere Filter/);
  return element;
}

const rows = (element: ServiceFinderElement) =>
  byRole(element, 'listitem').filter((item) => item.hasAttribute('data-index'));
const names = (element: ServiceFinderElement) =>
  rows(element)
    .flatMap((item) => item.querySelector('[role="heading"]') ?? [])
    .map(textOf);
const headings = (element: ServiceFinderElement) =>
  byRole(element, 'heading').map((heading) => `${heading.ariaLevel} ${textOf(heading)}`);

async function clickButton(element: ServiceFinderElement, name: string | RegExp): Promise<void> {
  button(element, name).click();
  await waitForAllResults(element);
}

async function selectOption(element: ServiceFinderElement, label: string, option: RegExp): Promise<void> {
  const select = byRole(element, 'combobox', label)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ label }) => option.test(label));
  expect(found, `no option ${option} of ${label}`).not.to.equal(undefined);
  select.value = found!.value;
  select.dispatchEvent(new Event('change'));
  await waitForAllResults(element);
}

describe('the sort order of pk-service-finder', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is the order of the file at first, and by name on request', async () => {
    const element = await renderFinder();
    expect(names(element)[0]).to.equal('Zahnpflege');
    await selectOption(element, 'Reihenfolge', /^Name$/);
    expect(names(element)).to.deep.equal([
      'Ärztin für Babys',
      'Elternberatung',
      'Nachbarschaftstreff',
      'Übungsgruppe',
      'Zahnpflege',
    ]);
    expect(location.hash).to.equal('#pk-finder=sort=name');
    await selectOption(element, 'Reihenfolge', /^Passende zuerst$/);
    expect(names(element)[0]).to.equal('Zahnpflege');
    expect(location.hash).to.equal('');
  });

  it('by phase has a heading for each phase, and each service once', async () => {
    const element = await renderFinder();
    await selectOption(element, 'Reihenfolge', /^Lebensphase$/);
    expect(headings(element)).to.deep.equal([
      '3 0–3 Jahre',
      '4 Übungsgruppe',
      '4 Ärztin für Babys',
      '3 6–10 Jahre',
      '4 Zahnpflege',
      '3 für alle Lebensphasen',
      '4 Elternberatung',
      '3 ohne Altersangabe',
      '4 Nachbarschaftstreff',
    ]);
    await expectAccessible(element);
  });

  it('by phase puts services that leave a filter unanswered last', async () => {
    const element = await renderFinder();
    await selectOption(element, 'Reihenfolge', /^Lebensphase$/);
    await clickButton(element, /^3–6 Jahre/);
    await clickButton(element, /ohne Altersangabe anzeigen/);
    expect(headings(element)).to.deep.equal([
      '3 3–6 Jahre',
      '4 Übungsgruppe',
      '3 für alle Lebensphasen',
      '4 Elternberatung',
      '3 ohne Angaben zu Ihren Filtern',
      '4 Nachbarschaftstreff',
    ]);
    expect(textOf(deepActiveElement()!)).to.include('Nachbarschaftstreff');
  });

  it('is not a filter, and is restored from a link', async () => {
    history.replaceState(null, '', '#pk-finder=sort=phase');
    const element = await renderFinder('limit="3"');
    button(element, 'Weitere Filter');
    expect(byRole(element, 'button', 'Filter löschen')).to.deep.equal([]);
    expect(names(element)).to.deep.equal(['Übungsgruppe', 'Ärztin für Babys', 'Zahnpflege']);
    await clickButton(element, /^Weitere anzeigen/);
    expect(names(element)).to.have.length(5);
    expect(textOf(deepActiveElement()!)).to.include('Elternberatung');
  });
});

const peine = { latitude: 52.3203, longitude: 10.2336 };
const placed = [
  { name: 'In Hannover', places: [{ municipality: 'Hannover', latitude: 52.3759, longitude: 9.732 }] },
  {
    name: 'In Ilsede',
    places: [
      { municipality: 'Ilsede', latitude: 52.2628, longitude: 10.1998, address: { postalCode: '31241' } },
    ],
  },
  { name: 'In Peine', places: [{ municipality: 'Peine', ...peine, address: { postalCode: '31224' } }] },
  { name: 'Irgendwo', places: [{ municipality: 'Celle' }] },
];

/** Replaces the geolocation of the device. */
function mockGeolocation(answer: Pick<Geolocation, 'getCurrentPosition'> | undefined): void {
  Object.defineProperty(navigator, 'geolocation', { value: answer, configurable: true });
}

const allowedGeolocation = {
  getCurrentPosition: (found: PositionCallback) =>
    found({ coords: peine as GeolocationCoordinates } as GeolocationPosition),
};
const failingGeolocation = (code: number) => ({
  getCurrentPosition: (_: PositionCallback, failed?: PositionErrorCallback | null) =>
    failed?.({ code, PERMISSION_DENIED: 1 } as GeolocationPositionError),
});

describe('the distances of pk-service-finder', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'geolocation');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are shown around a place or a postal code', async () => {
    const element = await renderFinder('', { services: placed });
    expect(byRole(element, 'combobox', 'Umkreis')).to.deep.equal([]);
    expect(textOf(element)).not.to.include('entfernt');
    await choosePlace(element, '31224', /^31224/);
    expect(names(element)).to.deep.equal(['In Peine']);
    await selectOption(element, 'Umkreis', /^bis 10 km \(2\)/);
    expect(names(element)).to.deep.equal(['In Ilsede', 'In Peine']);
    expect(textOf(rows(element)[0]!)).to.include('6,8 km entfernt');
    button(element, '1 weiteres ohne Angabe anzeigen');
    await selectOption(element, 'Reihenfolge', /^Nächste zuerst$/);
    expect(names(element)).to.deep.equal(['In Peine', 'In Ilsede']);
    expect(location.hash).to.equal('#pk-finder=place=31224;within=10;sort=distance');
    await expectAccessible(element);
    await choosePlace(element, '', /^Alle Orte/);
    expect(names(element)).to.have.length(4);
    expect(byRole(element, 'combobox', 'Umkreis')).to.deep.equal([]);
    button(element, 'Weitere Filter');
  });

  it('are ignored around a place of unknown position', async () => {
    const element = await renderFinder('', { services: placed });
    await choosePlace(element, '31224', /^31224/);
    await selectOption(element, 'Umkreis', /^bis 10 km/);
    button(element, 'Weitere Filter · 2 gesetzt');
    await choosePlace(element, 'Ilsede', /^Ilsede/);
    button(element, 'Weitere Filter · 2 gesetzt');
    await choosePlace(element, 'Celle', /^Celle/);
    button(element, 'Weitere Filter · 1 gesetzt');
    expect(location.hash).to.equal('#pk-finder=place=celle');
  });

  it('are measured from the position of the device after a tap, which is stored nowhere', async () => {
    mockGeolocation(allowedGeolocation);
    const element = await renderFinder('', { services: placed });
    expect(textOf(element)).to.include('Der Standort bleibt auf diesem Gerät.');
    await clickButton(element, 'Meinen Standort verwenden');
    await selectOption(element, 'Umkreis', /^bis 20 km \(2\)/);
    await selectOption(element, 'Reihenfolge', /^Nächste zuerst$/);
    expect(names(element)).to.deep.equal(['In Peine', 'In Ilsede']);
    expect(location.hash).to.equal('');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    await expectAccessible(element);
    await clickButton(element, 'Meinen Standort verwenden');
    expect(names(element)).to.have.length(4);
    expect(textOf(element)).not.to.include('entfernt');
  });

  it('are measured from the place or the position, whichever was chosen last', async () => {
    mockGeolocation(allowedGeolocation);
    const element = await renderFinder('', { services: placed });
    await clickButton(element, 'Meinen Standort verwenden');
    await choosePlace(element, 'Ilsede', /^Ilsede/);
    await waitForAllResults(element);
    expect(button(element, 'Meinen Standort verwenden').ariaPressed).to.equal('false');
    expect(textOf(rows(element)[0]!)).to.include('unter 100 m entfernt');
    await clickButton(element, 'Meinen Standort verwenden');
    expect((byRole(element, 'combobox', 'Ort oder Postleitzahl')[0] as HTMLInputElement).value).to.equal('');
    expect(location.hash).to.equal('');
    expect(textOf(rows(element)[1]!)).to.include('6,8 km entfernt');
  });

  for (const [what, answer, sentence] of [
    ['is refused', failingGeolocation(1), 'Ihr Standort ist nicht freigegeben.'],
    ['is unavailable', failingGeolocation(2), 'Ihr Standort kann gerade nicht ermittelt werden.'],
    ['is unknown to the browser', undefined, 'Ihr Standort kann gerade nicht ermittelt werden.'],
  ] as const) {
    it(`are still measured from the place if the position ${what}`, async () => {
      mockGeolocation(answer);
      const element = await renderFinder('', { services: placed });
      await clickButton(element, 'Meinen Standort verwenden');
      await waitForText(element, new RegExp(`${sentence} Sie können stattdessen einen Ort wählen`));
      expect(names(element)).to.have.length(4);
      await choosePlace(element, 'Peine', /^Peine/);
      await selectOption(element, 'Umkreis', /^bis 50 km/);
      expect(names(element)).to.have.length(3);
    });
  }

  it('are not shown if no service has a position', async () => {
    const element = await renderFinder();
    expect(byRole(element, 'button', 'Meinen Standort verwenden')).to.deep.equal([]);
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('fit with a heading before each group', async () => {
      mockGeolocation(allowedGeolocation);
      const element = await renderFinder('', { services: [...placed, ...services] });
      await clickButton(element, 'Meinen Standort verwenden');
      await selectOption(element, 'Reihenfolge', /^Lebensphase$/);
      for (const width of [304, 280]) expectFits(element, width);
    });
  });
});
