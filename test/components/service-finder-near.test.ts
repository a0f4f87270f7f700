import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { byRole, expectAccessible, place, programOf, settled, textOf } from '../support/page.js';
import { button, focused } from '../support/states.js';

const services = [
  { id: 'tooth', name: 'Zahnpflege', ages: [{ fromMonths: 72, toMonths: 132 }] },
  { id: 'family', name: 'Elternberatung', ages: [{ fromMonths: -9, toMonths: 216 }] },
  { id: 'group', name: 'Übungsgruppe', ages: [{ fromMonths: 12, toMonths: 72 }] },
  { id: 'silent', name: 'Nachbarschaftstreff' },
  { id: 'midwife', name: 'Ärztin für Babys', ages: [{ fromMonths: 0, toMonths: 12 }] },
];

async function finder(attributes = '', parts: object = {}): Promise<ServiceFinderElement> {
  const element = await place<ServiceFinderElement>(`<pk-service-finder ${attributes}></pk-service-finder>`);
  element.program = programOf({ services, ...parts });
  await settled(element);
  await waitUntil(() => byRole(element, 'button', /Filter/).length, 'should add its filters');
  await press(element, /^Weitere Filter/);
  return element;
}

const rows = (element: ServiceFinderElement) =>
  byRole(element, 'listitem').filter((item) => item.hasAttribute('data-index'));
const names = (element: ServiceFinderElement) =>
  rows(element).map((item) => textOf(item.querySelector('[role="heading"]')!));
const headings = (element: ServiceFinderElement) =>
  byRole(element, 'heading').map((heading) => `${heading.ariaLevel} ${textOf(heading)}`);

async function press(element: ServiceFinderElement, name: string | RegExp): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

async function choose(element: ServiceFinderElement, label: string, option: RegExp): Promise<void> {
  const select = byRole(element, 'combobox', label)[0] as HTMLSelectElement;
  const found = [...select.options].find(({ label }) => option.test(label));
  expect(found, `no option ${option} of ${label}`).not.to.equal(undefined);
  select.value = found!.value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('pk-service-finder, its order', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is the file’s own until another is chosen, and then by name', async () => {
    const element = await finder();
    expect(names(element)[0]).to.equal('Zahnpflege');
    await choose(element, 'Reihenfolge', /^Name$/);
    expect(names(element)).to.deep.equal([
      'Ärztin für Babys',
      'Elternberatung',
      'Nachbarschaftstreff',
      'Übungsgruppe',
      'Zahnpflege',
    ]);
    expect(location.hash).to.equal('#pk-finder=sort=name');
    await choose(element, 'Reihenfolge', /^Passende zuerst$/);
    expect(names(element)[0]).to.equal('Zahnpflege');
    expect(location.hash).to.equal('');
  });

  it('by phase has a heading before each phase, and each service once', async () => {
    const element = await finder();
    await choose(element, 'Reihenfolge', /^Lebensphase$/);
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

  it('by phase has those that do not say what was chosen at the end', async () => {
    const element = await finder();
    await choose(element, 'Reihenfolge', /^Lebensphase$/);
    await press(element, /^3–6 Jahre/);
    await press(element, /ohne Altersangabe anzeigen/);
    expect(headings(element)).to.deep.equal([
      '3 3–6 Jahre',
      '4 Übungsgruppe',
      '3 für alle Lebensphasen',
      '4 Elternberatung',
      '3 ohne Angabe zu dem, was Sie gewählt haben',
      '4 Nachbarschaftstreff',
    ]);
    expect(textOf(focused()!)).to.include('Nachbarschaftstreff');
  });

  it('is no filter, and opened by a link', async () => {
    history.replaceState(null, '', '#pk-finder=sort=phase');
    const element = await finder('limit="3"');
    button(element, 'Weitere Filter');
    expect(byRole(element, 'button', 'Auswahl zurücknehmen')).to.deep.equal([]);
    expect(names(element)).to.deep.equal(['Übungsgruppe', 'Ärztin für Babys', 'Zahnpflege']);
    await press(element, /^Weitere anzeigen/);
    expect(names(element)).to.have.length(5);
    expect(textOf(focused()!)).to.include('Elternberatung');
  });
});
