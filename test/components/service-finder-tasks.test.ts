import { sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { clockAt, type TestClock } from '../support/clock.js';
import { allIn, byRole, dataFile, expectAccessible, links, place, settled, textOf } from '../support/page.js';
import { button, expectWithin, focused, says } from '../support/states.js';

/** A parent at a phone: counts what it takes. */
class Parent {
  /** A tap, a choice or a typed query is one each. */
  steps = 0;

  constructor(readonly element: ServiceFinderElement) {}

  get results(): HTMLElement[] {
    return byRole(this.element, 'listitem').filter((item) => item.hasAttribute('data-index'));
  }

  get names(): string[] {
    return this.results.map((item) => textOf(item.querySelector('[role="heading"]')!));
  }

  async types(words: string): Promise<void> {
    this.steps += 1;
    (byRole(this.element, 'searchbox')[0] as HTMLInputElement).focus();
    await sendKeys({ type: words });
  }

  async taps(name: RegExp): Promise<void> {
    this.steps += 1;
    await waitUntil(() => byRole(this.element, 'button', name).length, `should have ${String(name)}`);
    button(this.element, name).click();
    await this.element.updateComplete;
  }

  async chooses(label: string, option: RegExp): Promise<void> {
    this.steps += 1;
    const select = byRole(this.element, 'combobox', label)[0] as HTMLSelectElement;
    select.value = [...select.options].find(({ text }) => option.test(text))!.value;
    select.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
  }

  /** The row of a service that is among the first three. */
  async finds(name: string): Promise<HTMLElement> {
    const at = () => this.names.slice(0, 3).indexOf(name);
    await waitUntil(() => at() >= 0, `should find ${name}`, { timeout: 5000 });
    expect(this.steps, 'steps').to.be.at.most(3);
    return this.results[at()]!;
  }
}

async function parentAt(file: string): Promise<Parent> {
  const element = await place<ServiceFinderElement>(
    `<pk-service-finder src="${dataFile({ file }).url}"></pk-service-finder>`,
  );
  await settled(element);
  await says(element, 'jetzt geöffnet');
  return new Parent(element);
}

describe('a parent with a phone finds', () => {
  let clock: TestClock;
  // A Tuesday, ten o'clock in Berlin.
  beforeEach(async () => {
    clock = clockAt('2026-11-24T09:00:00Z');
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(async () => {
    clock.restore();
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 800, height: 600 });
  });

  it('a midwife who speaks Arabic: “Geburt im März, ich brauche eine Hebamme, ich spreche Arabisch”', async () => {
    const parent = await parentAt('peine');
    await parent.types('Hebamme Arabisch');
    const row = await parent.finds('Hebammensprechstunde');
    expect(links(row)).to.include('tel:+493023125011');
    expect(textOf(row)).to.include('geöffnet bis 11:30 Uhr').and.to.include('kostenlos');
    row.querySelector('details')!.open = true;
    expect(textOf(row)).to.include('Arabisch');
    expectWithin(parent.element, 360);
  });

  it('free sport for a child of seven', async () => {
    const parent = await parentAt('hameln-pyrmont');
    await parent.types('Sport');
    await parent.taps(/^6–10 Jahre/);
    await parent.taps(/^kostenlos/);
    const row = await parent.finds('Bewegung für alle');
    await waitUntil(() => parent.names.length === 1, 'should find that alone');
    expect(textOf(row)).to.include('öffnet Samstag um 10 Uhr').and.to.include('3 bis 7 Jahre');
    expect(links(row)).to.include('tel:+493023125033');
  });

  it('who helps with the form for Bildung und Teilhabe, in the words of a question', async () => {
    const parent = await parentAt('peine');
    await parent.types('wer hilft beim Antrag auf Bildung und Teilhabe');
    const row = await parent.finds('Geldwegweiser für Familien');
    expect(textOf(row)).to.include('öffnet Freitag um 9 Uhr').and.to.include('kostenlos');
  });

  it('a playgroup on Wednesday morning', async () => {
    const parent = await parentAt('peine');
    await parent.types('Krabbelgruppe');
    await parent.taps(/^Weitere Filter/);
    await parent.chooses('Wochentag', /^Mittwoch/);
    const row = await parent.finds('Eltern-Kind-Gruppe Zwergentreff');
    expect(textOf(row)).to.match(/öffnet morgen um 9:30 Uhr/);
  });

  it('what there is between day care and school', async () => {
    const parent = await parentAt('peine');
    await parent.types('was gibt es zwischen Kita und Schule');
    await parent.finds('Brückenjahr Kita und Grundschule');
  });

  it('the same by keyboard alone', async () => {
    const parent = await parentAt('peine');
    document.body.tabIndex = -1;
    document.body.focus();
    const presses = async (key: string) => sendKeys({ press: key });
    while (focused()?.localName !== 'input') await presses('Tab');
    await sendKeys({ type: 'Hebamme' });
    await parent.finds('Hebammensprechstunde');
    while (!/^kostenlos/.test(textOf(focused()!))) await presses('Tab');
    await presses('Space');
    await waitUntil(() => button(parent.element, /^kostenlos/).ariaPressed === 'true');
    const [row] = parent.results;
    while (!row!.contains(focused()!)) await presses('Tab');
    while (focused()!.getAttribute('href') !== 'tel:+493023125011') await presses('Tab');
    document.body.removeAttribute('tabindex');
  });
});

describe('whoever hears the finder', () => {
  it('hears the field with its name, how many there are, and then each service in the order of need', async () => {
    const { element, results } = await parentAt('peine');
    const heard = allIn(element.shadowRoot!).filter((node) => node.checkVisibility());
    const at = (node: Element) => heard.indexOf(node);
    const field = byRole(element, 'searchbox', 'Wonach suchen Sie?')[0]!;
    const phases = byRole(element, 'button', /^Schwangerschaft/)[0]!;
    const count = byRole(element, 'status')[0]!;
    const row = results[3]!;
    const [name] = byRole(row, 'heading', 'Hebammensprechstunde');
    const [phone] = byRole(row, 'link', /030/);
    const order = [field, phases, count, row, name!, row.querySelector('.now')!, phone!].map(at);
    expect(order).not.to.include(-1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('meets no control without a name, and no two of one name in a row of services', async () => {
    const { element } = await parentAt('peine');
    await expectAccessible(element);
    const names = [...byRole(element, 'button'), ...allIn(element.shadowRoot!).filter(isSummary)].map(textOf);
    expect(names).not.to.include('');
    const ofServices = names.filter((name) => /^(?:☆ Merken|Einzelheiten)/.test(name));
    expect(ofServices.length).to.be.greaterThan(20);
    expect(new Set(ofServices).size).to.equal(ofServices.length);
  });

  it('hears of a search once', async () => {
    const parent = await parentAt('peine');
    const status = byRole(parent.element, 'status');
    expect(status).to.have.length(1);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(status[0]!)));
    observer.observe(status[0]!, { childList: true, characterData: true, subtree: true });
    await parent.types('Hebamme');
    await parent.finds('Hebammensprechstunde');
    await waitUntil(() => said.length);
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(new Set(said).size).to.equal(1);
  });
});

const isSummary = (node: Element) => node.localName === 'summary';
