import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { clockAt, type TestClock } from '../support/clock.js';
import { byRole, dataFile, expectAccessible, links, place, settled, textOf } from '../support/page.js';
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
    return this.results.flatMap((item) => item.querySelector('[role="heading"]') ?? []).map(textOf);
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
    await waitUntil(() => byRole(this.element, 'combobox', label).length, `should have ${label}`);
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
    expect(textOf(row))
      .to.include('geöffnet bis 11:30 Uhr auf Deutsch, Arabisch und Ukrainisch')
      .and.to.include('kostenlos');
    expect(links(row)).to.include('tel:+493023125011');
    expectWithin(parent.element, 360);
  });

  it('her in Arabic, too', async () => {
    const parent = await parentAt('peine');
    await parent.types('قابلة');
    await parent.finds('Hebammensprechstunde');
  });

  it('free sport for a child of seven', async () => {
    const parent = await parentAt('peine');
    await parent.types('Sport');
    await parent.taps(/^6–10 Jahre/);
    await parent.taps(/^kostenlos/);
    const row = await parent.finds('Spielfeld am Nachmittag');
    await waitUntil(() => parent.names.length === 1, 'should find that alone');
    expect(textOf(row)).to.include('öffnet Freitag um 15 Uhr').and.to.include('6 bis 10 Jahre');
    expect(links(row)).to.include('tel:+493023125041');
  });

  it('it by one sentence, too: “kostenloser Sport für ein Kind von 7”', async () => {
    const parent = await parentAt('peine');
    await parent.types('kostenloser Sport für ein Kind von 7');
    await parent.finds('Spielfeld am Nachmittag');
  });

  it('who helps with the form for Bildung und Teilhabe, in the words of a question', async () => {
    const parent = await parentAt('peine');
    await parent.types('wer hilft beim Antrag auf Bildung und Teilhabe');
    await parent.finds('Geldwegweiser für Familien');
    const row = await parent.finds('Lotsin für Bildung und Teilhabe');
    expect(textOf(row)).to.include('geöffnet bis 12 Uhr').and.to.include('kostenlos');
    expect(links(row)).to.include('tel:+493023125042');
  });

  it('a playgroup on Wednesday morning', async () => {
    const parent = await parentAt('peine');
    await parent.types('Krabbelgruppe');
    await parent.taps(/^Weitere Filter/);
    await parent.chooses('Wochentag', /^Mittwoch/);
    const row = await parent.finds('Eltern-Kind-Gruppe Zwergentreff');
    expect(textOf(row)).to.include('öffnet morgen um 9:30 Uhr').and.to.include('ohne Anmeldung');
  });

  it('what there is between day care and school', async () => {
    const parent = await parentAt('peine');
    await parent.types('was gibt es zwischen Kita und Schule');
    await parent.finds('Brückenjahr Kita und Grundschule');
    const row = await parent.finds('Begleitung von der Kita in die Schule');
    expect(links(row)).to.include('tel:+493023125043');
  });

  it('all of a service on one screen, once typing has ended', async () => {
    const parent = await parentAt('peine');
    await parent.types('Hebamme Arabisch');
    await sendKeys({ press: 'Enter' });
    const row = await parent.finds('Hebammensprechstunde');
    await waitUntil(() => focused() === row, 'should be led to the service');
    const { top, bottom } = row.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('a parent with a keyboard', () => {
  let clock: TestClock;
  beforeEach(() => {
    clock = clockAt('2026-11-24T09:00:00Z');
    // From the beginning of the page.
    document.body.tabIndex = -1;
    document.body.focus();
  });
  afterEach(() => {
    clock.restore();
    document.body.removeAttribute('tabindex');
    history.replaceState(null, '', location.pathname + location.search);
  });

  const presses = (key: string) => sendKeys({ press: key });

  async function goesTo(isThere: (node: HTMLElement) => boolean): Promise<void> {
    for (let times = 0; times < 40; times += 1) {
      const node = focused();
      if (node && isThere(node)) return;
      await presses('Tab');
    }
    expect.fail('the keyboard does not lead there');
  }

  const tasks: [words: string, name: string][] = [
    ['Hebamme Arabisch', 'Hebammensprechstunde'],
    ['kostenloser Sport für ein Kind von 7', 'Spielfeld am Nachmittag'],
    ['wer hilft beim Antrag auf Bildung und Teilhabe', 'Lotsin für Bildung und Teilhabe'],
    ['Krabbelgruppe am Mittwochvormittag', 'Eltern-Kind-Gruppe Zwergentreff'],
    ['was gibt es zwischen Kita und Schule', 'Begleitung von der Kita in die Schule'],
  ];
  for (const [words, name] of tasks) {
    it(`is led to what was found by Enter: “${words}”`, async () => {
      const parent = await parentAt('peine');
      await goesTo(({ localName }) => localName === 'input');
      await sendKeys({ type: words });
      await parent.finds(name);
      await presses('Enter');
      await waitUntil(() => focused() === parent.results[0], 'should be led to the first service');
      expect(parent.names[0]).to.equal(name);
      // The next key leads to the first thing to do with it.
      await presses('Tab');
      expect(parent.results[0]!.contains(focused()!)).to.equal(true);
    });
  }

  it('makes choices with the space bar, and comes to the phone number', async () => {
    const parent = await parentAt('peine');
    await goesTo(({ localName }) => localName === 'input');
    await sendKeys({ type: 'Hebamme' });
    await parent.finds('Hebammensprechstunde');
    await goesTo((node) => /^kostenlos/.test(textOf(node)));
    await presses('Space');
    await waitUntil(() => button(parent.element, /^kostenlos/).ariaPressed === 'true');
    await goesTo((node) => node.getAttribute('href') === 'tel:+493023125011');
  });

  it('is led to a sentence where nothing was found', async () => {
    await parentAt('peine');
    await goesTo(({ localName }) => localName === 'input');
    await sendKeys({ type: 'Raumfahrt' });
    await presses('Enter');
    await waitUntil(() => /^Versuchen Sie ein anderes Wort/.test(textOf(focused()!)));
  });
});

/** A node of the browser's accessibility tree: what a screen reader has. */
interface Heard {
  role: string;
  name?: string;
  children?: Heard[];
}

const all = (node: Heard): Heard[] => [node, ...(node.children ?? []).flatMap(all)];

/** What is heard of the page, in the order of reading. */
async function hears(): Promise<Heard[]> {
  return all(await (a11ySnapshot({}) as unknown as Promise<Heard>)).slice(1);
}

describe('whoever hears the finder', () => {
  let clock: TestClock;
  beforeEach(() => (clock = clockAt('2026-11-24T09:00:00Z')));
  afterEach(() => {
    clock.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hears the field with its label, how many there are, and then each service in the order of need', async () => {
    const parent = await parentAt('peine');
    await parent.types('Hebamme Arabisch');
    await parent.finds('Hebammensprechstunde');
    await waitUntil(() => parent.names.length === 1);
    const heard = (await hears()).map(({ role, name = '' }) => `${role} ${name}`.trim());
    const order = [
      'searchbox Wonach suchen Sie?',
      /^button Schwangerschaft/,
      /^button Weitere Filter/,
      'status',
      'StaticText 1 Angebot',
      'listitem',
      'heading Hebammensprechstunde',
      /^StaticText Rund um Schwangerschaft/,
      'StaticText Familienzentrum Musterstadt',
      /^StaticText geöffnet bis 11:30/,
      'StaticText auf Deutsch, Arabisch und Ukrainisch',
      'StaticText Schwangerschaft bis unter 1 Jahr',
      'StaticText kostenlos',
      'link 030 23125 011',
    ].map((what) => heard.findIndex((node) => (typeof what === 'string' ? node === what : what.test(node))));
    expect(order, heard.join('\n')).not.to.include(-1);
    expect(order, heard.join('\n')).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('meets no control without a name, and no two of one name', async () => {
    const parent = await parentAt('peine');
    await parent.taps(/^Weitere Filter/);
    const controls = (await hears()).filter(({ role }) =>
      /^(?:button|link|searchbox|combobox|checkbox|Date|DisclosureTriangle)$/.test(role),
    );
    expect(controls.length).to.be.greaterThan(60);
    const names = controls.map(({ name = '' }) => name.trim());
    expect(names).not.to.include('');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    await expectAccessible(parent.element);
  });

  it('hears of a search once, however many letters it has', async () => {
    const parent = await parentAt('peine');
    const status = byRole(parent.element, 'status');
    expect(status).to.have.length(1);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(status[0]!)));
    observer.observe(status[0]!, { childList: true, characterData: true, subtree: true });
    await parent.types('Krabbelgruppe Mittwoch');
    await waitUntil(() => said.length);
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(said).to.deep.equal(['2 Angebote']);
  });
});
