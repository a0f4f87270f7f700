import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { byRole, expectAccessible, links, renderFixture, textOf, waitForState } from '../support/page.js';
import { button, deepActiveElement } from '../support/states.js';

const wednesday = { days: ['we'], opens: '15:00', closes: '16:30' };
const thursday = { days: ['th'], opens: '15:00', closes: '16:30' };

const services = [
  {
    name: 'Kinderturnen',
    ages: [{ fromMonths: 36, toMonths: 71 }],
    cost: { free: true },
    schedules: [thursday],
  },
  {
    name: 'Singkreis',
    ages: [{ fromMonths: 36, toMonths: 71 }],
    cost: { free: false },
    schedules: [wednesday],
  },
  { name: 'Hebammensprechstunde', places: [{ municipality: 'Ilsede' }], cost: { free: true } },
  { name: 'Hebamme im Haus', places: [{ municipality: 'Peine' }] },
];

async function renderFinder(): Promise<ServiceFinderElement> {
  const src = `/__data/query?body=${encodeURIComponent(
    JSON.stringify({ schemaVersion: 1, municipality: { name: 'Landkreis Peine', ags: '03157' }, services }),
  )}`;
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder src="${src}"></pk-service-finder>`,
  );
  await waitForState(element);
  return element;
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  byRole(element, 'searchbox')[0]!.focus();
  await sendKeys({ type: words });
}

const names = (element: ServiceFinderElement) =>
  byRole(element, 'listitem')
    .filter((item) => item.hasAttribute('data-index'))
    .map((item) => textOf(item.querySelector('[role="heading"]')!));

const chips = (element: ServiceFinderElement) =>
  byRole(element, 'button')
    .filter((node) => node.classList.contains('understood'))
    .map((node) => textOf(node).replace(/ ?✕$/, ''));

const status = (element: ServiceFinderElement) => textOf(byRole(element, 'status')[0]!);

describe('pk-service-finder, with a sentence', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('filters by what it understands, and says so', async () => {
    const element = await renderFinder();
    await type(element, 'kostenlos donnerstag nachmittag');
    await waitUntil(() => chips(element).length === 3, 'should show chips', { timeout: 5000 });
    expect(chips(element)).to.deep.equal(['kostenlos', 'Donnerstag', 'nachmittags']);
    expect(names(element)).to.deep.equal(['Kinderturnen']);
    await expectAccessible(element);
  });

  it('offers what leaves the question open by what it does not say', async () => {
    const element = await renderFinder();
    await type(element, 'hebamme kostenlos');
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde');
    button(element, '1 weiteres ohne Angabe anzeigen');
  });

  it('takes the words of a chip back at one tap, and keeps the others', async () => {
    const element = await renderFinder();
    await type(element, 'kostenlos 4 jahre');
    await waitUntil(() => chips(element).length === 2, 'should show chips', { timeout: 5000 });
    expect(names(element)).to.deep.equal(['Kinderturnen']);
    button(element, 'kostenlos: nicht mehr danach filtern').click();
    await waitUntil(() => names(element).length === 2);
    expect((byRole(element, 'searchbox')[0] as HTMLInputElement).value).to.equal('4 jahre');
    expect(textOf(deepActiveElement()!)).to.equal('Weitere Filter');
  });

  it('shows what comes nearest where nothing is exactly that, and says what was given up', async () => {
    const element = await renderFinder();
    await type(element, 'kostenlos 4 jahre mittwoch nachmittag');
    await waitUntil(() => names(element).join() === 'Kinderturnen', 'should relax', { timeout: 5000 });
    await waitUntil(() => /nächsten/.test(status(element)));
    expect(status(element)).to.equal(
      'Genau das gibt es hier nicht. Das kommt am nächsten („Donnerstag“ statt „Mittwoch“):',
    );
  });

  it('names the office for what no service offers, with its number where that is the same everywhere', async () => {
    const element = await renderFinder();
    await type(element, 'wann kommt das kindergeld');
    await waitUntil(() => textOf(element.renderRoot).includes('Familienkasse'), 'should name it', {
      timeout: 5000,
    });
    expect(links(element)).to.include('tel:+498004555530');
    await expectAccessible(element);
  });

  it('puts a named place first, drops nothing, and narrows to it at a tap', async () => {
    const element = await renderFinder();
    await type(element, 'hebamme ilsede');
    await waitUntil(() => names(element).length === 2, 'should find both', { timeout: 5000 });
    await waitUntil(() => chips(element).join() === 'Ilsede zuerst');
    expect(names(element)).to.deep.equal(['Hebammensprechstunde', 'Hebamme im Haus']);
    button(element, 'nur Ilsede').click();
    await waitUntil(() => names(element).join() === 'Hebammensprechstunde');
    expect(button(element, 'nur Ilsede').ariaPressed).to.equal('true');
  });

  it('calls the municipality itself by its name, and does not narrow to where no service is', async () => {
    const element = await renderFinder();
    await type(element, 'singkreis vechelde');
    await waitUntil(() => names(element).join() === 'Singkreis', 'should find it', { timeout: 5000 });
    expect(chips(element)).to.deep.equal([]);
  });

  it('has the time of day as a filter of its own, which a link keeps', async () => {
    history.replaceState(null, '', '#pk-finder=time=afternoon;day=we');
    const element = await renderFinder();
    await waitUntil(() => names(element).join() === 'Singkreis', 'should filter', { timeout: 5000 });
    button(element, /^Weitere Filter · 2/).click();
    await waitUntil(() => byRole(element, 'combobox', 'Tageszeit').length === 1, 'should unfold', {
      timeout: 5000,
    });
    const select = byRole(element, 'combobox', 'Tageszeit')[0] as HTMLSelectElement;
    expect([...select.options].map(textOf)).to.deep.equal([
      'Zu jeder Zeit',
      'vormittags (0)',
      'nachmittags (1)',
      'abends (0)',
    ]);
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => location.hash === '#pk-finder=day=we');
  });

  it('searches for a sentence of which it understands nothing', async () => {
    const element = await renderFinder();
    await type(element, 'singkreis');
    await waitUntil(() => names(element).join() === 'Singkreis', 'should find it', { timeout: 5000 });
    expect(chips(element)).to.deep.equal([]);
  });
});
