import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { fixtureCleanup, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { installClock, type TestClock } from '../support/clock.js';
import {
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, expectFits, deepActiveElement, waitForText } from '../support/states.js';

/** A parent with a phone. Counts the steps that a task takes. */
class Parent {
  /** A tap, a choice, or a typed query is one step each. */
  steps = 0;

  constructor(readonly element: ServiceFinderElement) {}

  get results(): HTMLElement[] {
    return byRole(this.element, 'listitem').filter((item) => item.hasAttribute('data-index'));
  }

  get names(): string[] {
    return this.results.flatMap((item) => item.querySelector('[role="heading"]') ?? []).map(textOf);
  }

  async typeQuery(words: string): Promise<void> {
    this.steps += 1;
    (byRole(this.element, 'searchbox')[0] as HTMLInputElement).focus();
    await sendKeys({ type: words });
  }

  async tapButton(name: RegExp): Promise<void> {
    this.steps += 1;
    await waitUntil(() => byRole(this.element, 'button', name).length, `should have ${String(name)}`);
    button(this.element, name).click();
    await this.element.updateComplete;
  }

  async tapLink(name: string): Promise<void> {
    this.steps += 1;
    byRole(this.element, 'link', name)[0]!.click();
    await this.element.updateComplete;
  }

  async chooseOption(label: string, option: RegExp): Promise<void> {
    this.steps += 1;
    await waitUntil(() => byRole(this.element, 'combobox', label).length, `should have ${label}`);
    const select = byRole(this.element, 'combobox', label)[0] as HTMLSelectElement;
    select.value = [...select.options].find(({ text }) => option.test(text))!.value;
    select.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
  }

  /** The row of a service that is among the first three. */
  async waitForResult(name: string): Promise<HTMLElement> {
    const at = () => this.names.slice(0, 3).indexOf(name);
    await waitUntil(() => at() >= 0, `should find ${name}`, { timeout: 5000 });
    expect(this.steps, 'steps').to.be.at.most(3);
    return this.results[at()]!;
  }
}

/** @param shown What stands on the page once the times are there. */
async function visit(file: string, shown = 'jetzt geöffnet'): Promise<Parent> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder src="${dataFile({ file }).url}"></pk-service-finder>`,
  );
  await waitForState(element);
  await waitForText(element, shown);
  return new Parent(element);
}

describe('a parent with a phone finds', () => {
  let clock: TestClock;
  // A Tuesday, ten o’clock in Berlin.
  beforeEach(async () => {
    clock = installClock('2026-11-24T09:00:00Z');
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(async () => {
    // A finder that is still on the page would write what was typed into the URL of the next test.
    fixtureCleanup();
    clock.restore();
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 800, height: 600 });
  });

  it('a midwife who speaks Arabic: “Geburt im März, ich brauche eine Hebamme, ich spreche Arabisch”', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Hebamme Arabisch');
    const row = await parent.waitForResult('Hebammensprechstunde');
    expect(textOf(row))
      .to.include('geöffnet bis 11:30 Uhr auf Deutsch, Arabisch und Ukrainisch')
      .and.to.include('kostenlos');
    expect(links(row)).to.include('tel:+493023125011');
    expectFits(parent.element, 360);
  });

  it('a midwife by an Arabic query', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('قابلة');
    await parent.waitForResult('Hebammensprechstunde');
  });

  it('free sport for a child of seven by filters', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Sport');
    await parent.tapButton(/^6–10/);
    await parent.tapButton(/^kostenlos/);
    const row = await parent.waitForResult('Spielfeld am Nachmittag');
    await waitUntil(() => parent.names.length === 1, 'should find that alone');
    expect(textOf(row)).to.include('öffnet Freitag um 15 Uhr').and.to.include('6 bis 10 Jahre');
    expect(links(row)).to.include('tel:+493023125041');
  });

  it('free sport for a child of seven by one sentence: “kostenloser Sport für ein Kind von 7”', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('kostenloser Sport für ein Kind von 7');
    await parent.waitForResult('Spielfeld am Nachmittag');
  });

  it('help with the form for Bildung und Teilhabe by a question', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('wer hilft beim Antrag auf Bildung und Teilhabe');
    await parent.waitForResult('Geldwegweiser für Familien');
    const row = await parent.waitForResult('Lotsin für Bildung und Teilhabe');
    expect(textOf(row)).to.include('geöffnet bis 12 Uhr').and.to.include('kostenlos');
    expect(links(row)).to.include('tel:+493023125042');
  });

  it('a playgroup on Wednesday morning', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Krabbelgruppe');
    await parent.tapButton(/^Weitere Filter/);
    await parent.chooseOption('Wochentag', /^Mittwoch/);
    const row = await parent.waitForResult('Eltern-Kind-Gruppe Zwergentreff');
    expect(textOf(row)).to.include('öffnet morgen um 9:30 Uhr').and.to.include('ohne Anmeldung');
  });

  it('services between day care and school', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('was gibt es zwischen Kita und Schule');
    await parent.waitForResult('Brückenjahr Kita und Grundschule');
    const row = await parent.waitForResult('Begleitung von der Kita in die Schule');
    expect(links(row)).to.include('tel:+493023125043');
  });

  it('somebody who answers at ten on a Saturday evening, on the first screen: “baby schreit”', async () => {
    clock.restore();
    clock = installClock('2026-11-28T21:00:00Z');
    const parent = await visit('peine', 'öffnet Montag');
    await parent.typeQuery('baby schreit');
    await waitForText(parent.element, 'Legen Sie Ihr Baby sicher ins Bett');
    const call = byRole(parent.element, 'link', /116 117/)[0]!;
    expect(call.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    const row = await parent.waitForResult('Sprechstunde für Eltern unruhiger Babys');
    expect(row.getBoundingClientRect().top).to.be.at.most(innerHeight);
  });

  it('what is free on Wednesday afternoon, by one sentence, without emergency numbers before it', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('kostenlos 4 jahre mittwoch nachmittag');
    const row = await parent.waitForResult('Spielnachmittag für Kita-Kinder');
    expect(parent.names).to.have.length(1);
    expect(button(parent.element, /^Hilfe am Telefon/).ariaExpanded).to.equal('false');
    const name = row.querySelector('[role="heading"]')!;
    expect(name.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('the same with the place as without it: “hebamme peine”', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('hebamme peine');
    await waitUntil(() => parent.names.length === 5, 'should find five');
    const row = await parent.waitForResult('Hebammensprechstunde');
    const call = row.querySelector('a[href^="tel:"]')!;
    expect(call.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('the way to a service, and a link to send to its grandmother', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Hebamme');
    await parent.waitForResult('Hebammensprechstunde');
    await parent.tapLink('Hebammensprechstunde');
    await waitUntil(() => byRole(parent.element, 'link', /^Route/).length, 'should show the way');
    expect(byRole(parent.element, 'link', /^Route/)[0])
      .to.have.property('href')
      .that.includes('https://');
    expect(button(parent.element, /^Teilen/).getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(location.hash).to.include('service=hebammensprechstunde');
  });

  it('a course of German by a question in Ukrainian', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('де навчитися німецької перед школою');
    const row = await parent.waitForResult('Deutsch vor der Schule');
    expect(links(row).some((href) => href.startsWith('tel:'))).to.equal(true);
  });

  it('all of a service on one screen once typing has ended', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Hebamme Arabisch');
    await sendKeys({ press: 'Enter' });
    const row = await parent.waitForResult('Hebammensprechstunde');
    await waitUntil(() => deepActiveElement() === row, 'should be led to the service');
    const { top, bottom } = row.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});

describe('a parent with a keyboard', () => {
  let clock: TestClock;
  beforeEach(() => {
    clock = installClock('2026-11-24T09:00:00Z');
    // Starts at the beginning of the page.
    document.body.tabIndex = -1;
    document.body.focus();
  });
  afterEach(() => {
    clock.restore();
    document.body.removeAttribute('tabindex');
    history.replaceState(null, '', location.pathname + location.search);
  });

  const pressKey = (key: string) => sendKeys({ press: key });

  async function tabTo(isThere: (node: HTMLElement) => boolean): Promise<void> {
    for (let times = 0; times < 40; times += 1) {
      const node = deepActiveElement();
      if (node && isThere(node)) return;
      await pressKey('Tab');
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
    it(`reaches the results by Enter: “${words}”`, async () => {
      const parent = await visit('peine');
      await tabTo(({ localName }) => localName === 'input');
      await sendKeys({ type: words });
      await parent.waitForResult(name);
      await pressKey('Enter');
      await waitUntil(() => deepActiveElement() === parent.results[0], 'should be led to the first service');
      expect(parent.names[0]).to.equal(name);
      // The next Tab leads to the first control of that result.
      await pressKey('Tab');
      expect(parent.results[0]!.contains(deepActiveElement()!)).to.equal(true);
    });
  }

  it('sets filters with the space bar, and reaches the phone number', async () => {
    const parent = await visit('peine');
    await tabTo(({ localName }) => localName === 'input');
    await sendKeys({ type: 'Hebamme' });
    await parent.waitForResult('Hebammensprechstunde');
    await tabTo((node) => /^kostenlos/.test(textOf(node)));
    await pressKey('Space');
    await waitUntil(() => button(parent.element, /^kostenlos/).ariaPressed === 'true');
    await tabTo((node) => node.getAttribute('href') === 'tel:+493023125011');
  });

  it('reaches the message if nothing was found', async () => {
    await visit('peine');
    await tabTo(({ localName }) => localName === 'input');
    await sendKeys({ type: 'Raumfahrt' });
    await pressKey('Enter');
    await waitUntil(() => /^Versuchen Sie ein anderes Wort/.test(textOf(deepActiveElement()!)));
  });
});

/** A node of the browser's accessibility tree, which screen readers present. */
interface AccessibilityNode {
  role: string;
  name?: string;
  children?: AccessibilityNode[];
}

const flatten = (node: AccessibilityNode): AccessibilityNode[] => [
  node,
  ...(node.children ?? []).flatMap(flatten),
];

/** What a screen reader announces of the page, in reading order. */
async function accessibilityTree(): Promise<AccessibilityNode[]> {
  return flatten(await (a11ySnapshot({}) as unknown as Promise<AccessibilityNode>)).slice(1);
}

describe('a screen reader user', () => {
  let clock: TestClock;
  beforeEach(() => (clock = installClock('2026-11-24T09:00:00Z')));
  afterEach(() => {
    clock.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('hears the field with its label, the count, and each service with the most important details first', async () => {
    const parent = await visit('peine');
    await parent.typeQuery('Hebamme Arabisch');
    await parent.waitForResult('Hebammensprechstunde');
    await waitUntil(() => parent.names.length === 1);
    const heard = (await accessibilityTree()).map(({ role, name = '' }) => `${role} ${name}`.trim());
    const order = [
      'searchbox Wonach suchen Sie?',
      /^button Schwangerschaft/,
      /^button Weitere Filter/,
      'status',
      'StaticText 1 Angebot',
      'listitem',
      'link Hebammensprechstunde',
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
    const parent = await visit('peine');
    await parent.tapButton(/^Weitere Filter/);
    const controls = (await accessibilityTree()).filter(({ role }) =>
      /^(?:button|link|searchbox|combobox|checkbox|Date|DisclosureTriangle)$/.test(role),
    );
    expect(controls.length).to.be.greaterThan(60);
    const names = controls.map(({ name = '' }) => name.trim());
    expect(names).not.to.include('');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    await expectAccessible(parent.element);
  });

  it('hears one announcement for a search, however many letters it has', async () => {
    const parent = await visit('peine');
    const status = byRole(parent.element, 'status');
    expect(status).to.have.length(1);
    const announcements: string[] = [];
    const observer = new MutationObserver(() => announcements.push(textOf(status[0]!)));
    observer.observe(status[0]!, { childList: true, characterData: true, subtree: true });
    await parent.typeQuery('Krabbelgruppe Mittwoch');
    await waitUntil(() => announcements.length);
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    expect(announcements).to.deep.equal(['2 Angebote']);
  });
});
