import { sendKeys, setViewport } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/prevention-chain/prevention-chain.js';
import type { PreventionChainElement } from '../../src/components/prevention-chain/prevention-chain.element.js';
import {
  byRole,
  dataFile,
  expectAccessible,
  renderFixture,
  programOf,
  captureDownload,
  waitForState,
  textOf,
} from '../support/page.js';
import {
  button,
  describeStates,
  expectFits,
  deepActiveElement,
  waitForText,
  captureWarnings,
} from '../support/states.js';

const topics = [
  { id: 'health', label: { de: 'Gesundheit', en: 'Health' } },
  { id: 'care', label: 'Betreuung' },
];
const inMunicipality = (municipality: string) => ({ places: [{ municipality }] });
const ages = (fromMonths: number, toMonths?: number) => ({ ages: [{ fromMonths, toMonths }] });
const services = [
  { name: 'Hebamme', topics: ['health'], organization: 'Praxis', ...inMunicipality('Aue'), ...ages(-9, 12) },
  {
    name: 'Stillgruppe',
    topics: ['health'],
    organization: 'Verein',
    ...inMunicipality('Aue'),
    ...ages(0, 12),
  },
  {
    name: 'Zahnpflege',
    topics: ['health'],
    organization: 'Amt',
    ...inMunicipality('Groß Berg'),
    ...ages(36, 132),
  },
  { name: 'Krippe', topics: ['care'], organization: 'Verein', ...inMunicipality('Aue'), ...ages(12, 36) },
  { name: 'Beratung', topics: ['care'], phones: [{ number: '05171 / 401-2260' }] },
];

async function renderChain(
  parts: object = {},
  attributes = '',
  wrap = (markup: string) => `<div>${markup}</div>`,
): Promise<PreventionChainElement> {
  const fixtureRoot = await renderFixture(wrap(`<pk-prevention-chain ${attributes}></pk-prevention-chain>`));
  const element = fixtureRoot.querySelector('pk-prevention-chain')!;
  element.program = programOf({ topics, services, ...parts });
  await waitForState(element);
  return element;
}

const root = (element: PreventionChainElement) => element.renderRoot as ShadowRoot;
const summary = (element: PreventionChainElement) => textOf(byRole(element, 'status')[0]!);
const table = (element: PreventionChainElement) => root(element).querySelector('table')!;
const dialog = (element: PreventionChainElement) => root(element).querySelector('dialog');
const select = (element: PreventionChainElement, name: string) =>
  byRole(element, 'combobox', name)[0] as HTMLSelectElement;

/** The cells of a table, line by line. */
const lines = (element: PreventionChainElement) =>
  [...table(element).rows].map((row) => [...row.cells].map((cell) => textOf(cell)));

async function choose(element: PreventionChainElement, name: string, value: string): Promise<void> {
  select(element, name).value = value;
  select(element, name).dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function waitForDialog(element: PreventionChainElement): Promise<HTMLDialogElement> {
  await waitUntil(() => dialog(element)?.open, 'should open its services', { timeout: 5000 });
  return dialog(element)!;
}

/** Presses an arrow key, once the keyboard code is loaded. */
async function pressKeys(...keys: string[]): Promise<string> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return textOf(deepActiveElement()!);
}

/** Moves the focus to the chart with Tab, and waits until the keyboard code is loaded. */
async function focusChart(element: PreventionChainElement): Promise<void> {
  button(element, 'Auf A4 drucken').focus();
  await sendKeys({ press: 'Tab' });
  await import('../../src/components/prevention-chain/chart/grid-navigation.js');
  await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('pk-prevention-chain', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  describeStates({
    tag: 'pk-prevention-chain',
    peineText: /2 von 24 Feldern ohne erfasstes Angebot.*Gesundheit.*Frühe Hilfen/,
    emptySentence: {
      de: 'Zurzeit sind keine Angebote eingetragen.',
      en: 'There are no services at the moment.',
    },
    partlyBroken: {
      parts: {
        services: [
          { name: 'Gut', ages: [{ fromMonths: 0, toMonths: 12 }] },
          { name: 'Verkehrt', ages: [{ fromMonths: 36, toMonths: 0 }] },
        ],
      },
      validText: 'Gut',
      path: 'services[1].ages[0]',
    },
  });

  it('says in its summary where there are gaps, and which services accompany the start of school', async () => {
    const element = await renderChain();
    expect(summary(element)).to.equal(
      '3 von 8 Feldern ohne erfasstes Angebot; am Übergang Start in der Kita kein erfasstes Angebot; ' +
        'am Übergang Kita–Schule 1 Angebot; am Übergang nach Klasse 4 kein erfasstes Angebot.',
    );
    expect(textOf(element)).to.include('5 Angebote · ohne Altersangabe: 1 · 1 Überschneidung');
    expect(textOf(element)).to.include('„nichts erfasst“ heißt: Hier ist kein Angebot eingetragen');
    await expectAccessible(element);
  });

  describe('its chart', () => {
    it('is a table of topics and phases: each cell has its count first, then its bars', async () => {
      const element = await renderChain();
      expect(table(element).getAttribute('aria-label')).to.equal('Angebote nach Thema und Lebensphase');
      expect(lines(element)).to.deep.equal([
        ['Thema', 'Schwangerschaft', '0–3 Jahre', '3–6 Jahre', '6–10 Jahre'],
        ['Gesundheit', '1 Angebot', '2 Angebote', '1 Angebot', '1 Angebot'],
        ['Hebamme , Schwangerschaft bis unter 1 Jahr', 'Zahnpflege , 3 bis 10 Jahre'],
        ['', 'Stillgruppe , unter 1 Jahr', '', ''],
        ['Betreuung ohne Altersangabe: 1', 'nichts erfasst', '1 Angebot', 'nichts erfasst', 'nichts erfasst'],
        ['Krippe , 1 bis 2 Jahre'],
        [
          'Übergänge',
          'Geburt 1 Angebot begleitet Hebamme',
          'Start in der Kita kein Angebot erfasst',
          'Einschulung 1 Angebot begleitet Zahnpflege',
          'nach Klasse 4 kein Angebot erfasst',
        ],
      ]);
    });

    it('explains what is drawn: bars, dots, and hatching where nothing is recorded', async () => {
      const legend = (element: PreventionChainElement) =>
        [...root(element).querySelectorAll('[part="legend"] > li')].map((node) => textOf(node));
      const element = await renderChain();
      const nothingRecorded =
        '„nichts erfasst“ heißt: Hier ist kein Angebot eingetragen. Es kann trotzdem eines geben.';
      expect(legend(element)).to.deep.equal([
        'Der Balken ist so lang wie das Alter, für das es das Angebot gibt.',
        'Der Punkt heißt: Das Angebot geht über den Übergang hinaus.',
        nothingRecorded,
      ]);
      element.view = 'table';
      await waitUntil(() => table(element).getAttribute('role') !== 'grid');
      expect(legend(element), 'a table has neither bars nor dots').to.deep.equal([nothingRecorded]);
    });

    it('has its hatching below the words of an empty cell, not under them', async () => {
      const element = await renderChain();
      const gap = root(element).querySelector('.gap')!;
      const [cell, hatching] = [getComputedStyle(gap), getComputedStyle(gap, '::after')];
      expect(cell.backgroundImage).to.equal('none');
      expect(hatching.backgroundImage).to.include('repeating-linear-gradient');
      expect(hatching.display).to.equal('block');
    });

    it('draws bars across phases, to scale by months', async () => {
      const element = await renderChain();
      const bar = button(element, /^Hebamme/);
      expect(bar.closest('td')!.colSpan).to.equal(2);
      const [first, second] = [...bar.querySelectorAll<HTMLElement>('.run')].map((run) =>
        run.getBoundingClientRect(),
      );
      const segment = bar.querySelector('.segment')!.getBoundingClientRect();
      expect(first!.width / segment.width).to.be.closeTo(1, 0.02);
      expect(second!.width / segment.width).to.be.closeTo(12 / 36, 0.02);
      const laterBar = button(element, /^Krippe/);
      const [box, run] = [laterBar, laterBar.querySelector('.run')!].map((node) =>
        node.getBoundingClientRect(),
      );
      expect((run!.left - box!.left) / box!.width).to.be.closeTo(12 / 36, 0.02);
    });

    it('has rows by place or by organization if the rows attribute says so', async () => {
      const names = (element: PreventionChainElement) =>
        [...root(element).querySelectorAll('th[scope="rowgroup"]')].map((node) => textOf(node));
      expect(names(await renderChain({}, 'rows="place"'))).to.deep.equal([
        'Aue',
        'Groß Berg',
        'ohne Ort ohne Altersangabe: 1',
      ]);
      expect(names(await renderChain({}, 'rows="organization"'))).to.deep.equal([
        'Amt',
        'Praxis',
        'Verein',
        'ohne Träger ohne Altersangabe: 1',
      ]);
    });
  });

  describe('its overlaps', () => {
    const marks = (element: PreventionChainElement) =>
      [...root(element).querySelectorAll('.overlap')].map((node) => textOf(node));
    const third = {
      name: 'Säuglingspflege',
      topics: ['health'],
      organization: 'Klinik',
      ...inMunicipality('Aue'),
      ...ages(0, 12),
    };

    it('of two organizations are counted in the summary and named in the dialog, but mark no cell', async () => {
      const element = await renderChain();
      expect(marks(element)).to.deep.equal([]);
      expect(textOf(element)).to.include('1 Überschneidung').and.not.to.include('„Überschneidung“ heißt');
    });

    it('of three organizations mark their cell, and the legend says what that means', async () => {
      const element = await renderChain({ services: [...services, third] });
      expect(marks(element)).to.deep.equal(['Überschneidung: 3 Träger']);
      expect(textOf(element)).to.include(
        '„Überschneidung“ heißt: Mindestens 3 Träger haben etwas zum selben Thema am selben Ort.',
      );
      button(element, /^3 Angebote/).click();
      expect(textOf(await waitForDialog(element))).to.include(
        'Überschneidung in Aue: Klinik, Praxis und Verein',
      );
    });

    it('are all marked where the page wants that, in the table, too', async () => {
      const element = await renderChain({}, 'overlaps="all"');
      expect(marks(element)).to.deep.equal(['Überschneidung: 2 Träger']);
      expect(textOf(element)).to.include('Mindestens 2 Träger haben etwas zum selben Thema am selben Ort');
      element.view = 'table';
      await waitUntil(() => table(element).getAttribute('role') !== 'grid');
      expect(marks(element)).to.deep.equal(['Überschneidung: 2 Träger']);
      await expectAccessible(element);
    });
  });

  describe('by keyboard', () => {
    it('is one tab stop; arrow keys move to the neighbour on the screen', async () => {
      const element = await renderChain();
      await focusChart(element);
      expect(textOf(deepActiveElement()!)).to.equal('1 Angebot');
      expect(await pressKeys('ArrowRight')).to.equal('2 Angebote');
      expect(await pressKeys('ArrowDown')).to.match(/^Hebamme/);
      expect(await pressKeys('ArrowRight')).to.match(/^Zahnpflege/);
      expect(await pressKeys('ArrowLeft', 'ArrowDown')).to.match(/^Stillgruppe/);
      expect(await pressKeys('ArrowDown')).to.equal('1 Angebot');
      expect(await pressKeys('ArrowLeft')).to.equal('nichts erfasst');
      expect(await pressKeys('ArrowLeft')).to.equal('nichts erfasst');
      expect(await pressKeys('End')).to.equal('nichts erfasst');
      expect(await pressKeys('ArrowDown')).to.equal('nach Klasse 4 kein Angebot erfasst');
      await sendKeys({ down: 'Control' });
      expect(await pressKeys('Home')).to.equal('1 Angebot');
      await sendKeys({ up: 'Control' });
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(textOf(deepActiveElement()!)).to.equal('Auf A4 drucken');
    });

    it('mirrors the arrow keys on a right-to-left page', async () => {
      const element = await renderChain({}, '', (markup) => `<div dir="rtl">${markup}</div>`);
      await focusChart(element);
      expect(await pressKeys('ArrowLeft')).to.equal('2 Angebote');
      await expectAccessible(element);
    });

    it('opens the service details with Enter; Escape returns to the bar', async () => {
      const element = await renderChain();
      await focusChart(element);
      await pressKeys('ArrowRight', 'ArrowDown');
      const bar = deepActiveElement()!;
      await sendKeys({ press: 'Enter' });
      const shown = await waitForDialog(element);
      expect(textOf(shown)).to.match(/^Hebamme Schließen .*Praxis · Aue.*Schwangerschaft bis unter 1 Jahr/);
      expect(shown.querySelector('details')!.open).to.equal(true);
      expect(shown.contains(deepActiveElement()!)).to.equal(true);
      expect(shown.getAttribute('aria-labelledby')).to.equal('dialog-title');
      await expectAccessible(element);

      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(dialog(element)).to.equal(null);
      expect(deepActiveElement()).to.equal(bar);
    });
  });

  describe('when a part is clicked', () => {
    it('shows the services of a cell, and overlapping organizations', async () => {
      const element = await renderChain();
      button(element, /^2 Angebote/).click();
      const shown = await waitForDialog(element);
      expect(textOf(shown)).to.match(
        /^Gesundheit · 0–3 Jahre Schließen 2 Angebote Gesundheit · 0–3 Jahre · Überschneidung in Aue: Praxis und Verein Hebamme .*Stillgruppe/,
      );
      button(element, 'Schließen').click();
      await waitUntil(() => !dialog(element));
    });

    it('shows the services that accompany a transition', async () => {
      const element = await renderChain();
      button(element, /^Einschulung/).click();
      expect(textOf(await waitForDialog(element))).to.match(
        /^Übergänge: Einschulung Schließen 1 Angebot Zahnpflege/,
      );
    });

    it('shows services of unknown age, too', async () => {
      const element = await renderChain();
      button(element, 'ohne Altersangabe: 1').click();
      const shown = await waitForDialog(element);
      expect(textOf(shown)).to.match(/^ohne Altersangabe: 1 .*Beratung/);
      expect(byRole(shown, 'link').map((link) => link.getAttribute('href'))).to.include('tel:+4951714012260');
    });

    it('lists overlaps with topic, phase, place and organizations', async () => {
      const element = await renderChain();
      button(element, '1 Überschneidung').click();
      expect(textOf(await waitForDialog(element))).to.include(
        'Gesundheit · 0–3 Jahre · Überschneidung in Aue: Praxis und Verein',
      );
    });
  });

  describe('the filters', () => {
    it('narrow the chart to a topic or a place, and show counts', async () => {
      const element = await renderChain();
      expect([...select(element, 'Ort').options].map(({ label }) => label)).to.deep.equal([
        'Alle Orte',
        'Aue (3)',
        'Groß Berg (1)',
      ]);
      await choose(element, 'Ort', 'Aue');
      expect(textOf(element)).to.include('3 Angebote').and.not.to.include('Zahnpflege');
      await choose(element, 'Thema', 'care');
      expect(summary(element)).to.match(/^3 von 4 Feldern/);
      expect(textOf(table(element)))
        .to.include('Krippe')
        .and.not.to.include('Hebamme');
    });

    it('show a sentence if no service is left', async () => {
      const element = await renderChain();
      await choose(element, 'Ort', 'Groß Berg');
      await choose(element, 'Thema', 'care');
      expect(textOf(element)).to.include('Zu dieser Auswahl ist kein Angebot erfasst.');
      expect(root(element).querySelector('table')).to.equal(null);
      await expectAccessible(element);
    });

    it('can be preset by attributes, a place in any spelling', async () => {
      for (const placeAttribute of ['place="Groß Berg"', 'place="gross-berg"', 'place="GROSS-BERG"']) {
        const element = await renderChain({}, placeAttribute);
        expect(textOf(table(element)), placeAttribute)
          .to.include('Zahnpflege')
          .and.not.to.include('Hebamme');
      }
      const two = await renderChain({}, 'place="gross-berg, aue"');
      expect(textOf(table(two)))
        .to.include('Zahnpflege')
        .and.to.include('Hebamme');
      const withSpaces = await renderChain({}, 'place="Groß Berg, Aue"');
      expect(textOf(table(withSpaces)), 'a name with a space in a list')
        .to.include('Zahnpflege')
        .and.to.include('Hebamme');
      const care = await renderChain({}, 'topics="care"');
      expect(textOf(table(care)))
        .to.include('Krippe')
        .and.not.to.include('Hebamme');
    });
  });

  describe('as a table', () => {
    it('has the same counts and names', async () => {
      const element = await renderChain({}, 'view="table"');
      await waitUntil(() => table(element).getAttribute('role') !== 'grid');
      expect(lines(element)).to.deep.equal([
        ['Thema', 'Schwangerschaft', '0–3 Jahre', '3–6 Jahre', '6–10 Jahre'],
        [
          'Gesundheit',
          '1 Angebot Hebamme',
          '2 Angebote Hebamme Stillgruppe',
          '1 Angebot Zahnpflege',
          '1 Angebot Zahnpflege',
        ],
        [
          'Betreuung ohne Altersangabe: 1',
          'nichts erfasst',
          '1 Angebot Krippe',
          'nichts erfasst',
          'nichts erfasst',
        ],
        ['', 'Geburt', 'Start in der Kita', 'Einschulung', 'nach Klasse 4'],
        [
          'Übergänge',
          '1 Angebot begleitet Hebamme',
          'kein Angebot erfasst',
          '1 Angebot begleitet Zahnpflege',
          'kein Angebot erfasst',
        ],
      ]);
      await expectAccessible(element);
      button(element, 'Als Schaubild').click();
      await element.updateComplete;
      expect(table(element).getAttribute('role')).to.equal('grid');
    });

    it('can be saved as CSV with a line for each service in each cell, and for each gap', async () => {
      const element = await renderChain({
        services: [...services, { name: '=1+1', topics: ['care'], sample: true, ...ages(72) }],
      });
      const { name, text } = await captureDownload(() => button(element, 'Als CSV herunterladen').click());
      expect(name).to.equal('praeventionskette-Musterland.csv');
      const rows = text.split('\r\n');
      expect(rows[0]).to.match(/^Thema;Lebensphase oder Übergang;Angebot;Träger;Themen;Orte;ab Monat;/);
      expect(rows).to.include(
        'Gesundheit;0–3 Jahre;Hebamme;Praxis;Gesundheit;Aue;-9;12;Schwangerschaft bis unter 1 Jahr;Verein;',
      );
      expect(rows).to.include('Betreuung;Schwangerschaft;nichts erfasst;;;;;;;;');
      expect(rows).to.include('Betreuung;6–10 Jahre;"\'=1+1";;Betreuung;;72;;ab 6 Jahren;;ja');
      expect(rows).to.include('Betreuung;ohne Altersangabe;Beratung;;Betreuung;;;;ohne Altersangabe;;');
      expect(rows).to.include(';Übergänge: Start in der Kita;kein Angebot erfasst;;;;;;;;');
    });
  });

  it('prints alone, and leaves the page unchanged', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'print')!;
    const hidden: boolean[] = [];
    const element = await renderChain({}, '', (markup) => `<div><p>Anderes</p>${markup}</div>`);
    window.print = () => {
      hidden.push(element.hasAttribute('data-pk-printed'), document.adoptedStyleSheets.length === 1);
      hidden.push(textOf(element).startsWith('Musterland · Angebote nach Thema und Lebensphase'));
    };
    button(element, 'Auf A4 drucken').click();
    await waitUntil(() => hidden.length);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    Object.defineProperty(window, 'print', original);
    expect(hidden).to.deep.equal([true, true, true]);
    expect(document.querySelectorAll('[data-pk-printed]')).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(textOf(element)).not.to.include('Musterland');
  });

  for (const invalidAttribute of ['view="bild"', 'rows="zeile"', 'topics="gesundheit"', 'place="Nirgends"']) {
    it(`ignores ${invalidAttribute}, and warns in the console`, async () => {
      const warnings = await captureWarnings(async () => {
        expect(summary(await renderChain({}, invalidAttribute))).to.match(/^3 von 8 Feldern/);
      });
      expect(warnings.join()).to.include('[pk]');
    });
  }

  describe('with unusual data', () => {
    const one = (rest: object) => ({ services: [{ name: 'Kurs', topics: ['health'], ...rest }] });

    it('shows a service for one month', async () => {
      const element = await renderChain(one(ages(35, 36)));
      expect(button(element, /^Kurs/).querySelector('.run')!.getBoundingClientRect().width).to.be.above(2);
    });

    it('shows a topic without a label by its id', async () => {
      const element = await renderChain(one({ topics: ['weltraum'], ...ages(0, 12) }));
      expect(lines(element)[3]![0]).to.equal('weltraum');
    });

    it('shows a sentence if no service states its age', async () => {
      const element = await renderChain(one({}));
      expect(textOf(element)).to.include('Kein Angebot hat eine Altersangabe.');
      expect(root(element).querySelector('table')).to.equal(null);
      button(element, 'ohne Altersangabe: 1').click();
      expect(textOf(await waitForDialog(element))).to.include('Kurs');
    });

    it('counts services for older children separately', async () => {
      const element = await renderChain({
        services: [...services, { name: 'Jugendtreff', ...ages(156, 216) }],
      });
      button(element, 'für andere Altersgruppen: 1').click();
      expect(textOf(await waitForDialog(element))).to.include('Jugendtreff');
    });

    it('shortens a name of 300 characters, and shows all of it in the details', async () => {
      const name = 'Angebot '.repeat(37).trim();
      const element = await renderChain(one({ name, ...ages(0, 36) }));
      const bar = button(element, /^Angebot Angebot/);
      expect(textOf(bar)).to.match(/…/).and.have.length.below(140);
      bar.click();
      expect(textOf(await waitForDialog(element))).to.include(name);
    });

    it('shows 200 topics in steps of twenty', async () => {
      const element = await renderChain({
        topics: Array.from({ length: 200 }, (_, index) => ({ id: `t${index}`, label: `Thema ${index}` })),
        services: [{ name: 'Kurs', topics: ['t0', 't20'], ...ages(0, 36) }],
      });
      expect(summary(element)).to.match(/^798 von 800 Feldern/);
      expect(table(element).tBodies).to.have.length(20);
      button(element, 'Weitere anzeigen (20 von 180)').focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(table(element).tBodies).to.have.length(40);
      expect(deepActiveElement()!.closest('tbody')!.textContent).to.include('Thema 20');
    });

    it('bundles a cell that has all services with their count, and lists them in steps of twenty', async () => {
      const many = Array.from({ length: 30 }, (_, index) => ({
        name: `Angebot ${index + 1}`,
        topics: ['health'],
        ...ages(0, 36),
      }));
      const element = await renderChain({ services: many });
      button(element, '30 Angebote, zusammengefasst').click();
      const shown = await waitForDialog(element);
      expect(byRole(shown, 'heading')).to.have.length(21);
      const more = button(element, 'Weitere anzeigen (10)');
      more.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(byRole(shown, 'heading')).to.have.length(31);
      expect(deepActiveElement()!.getAttribute('data-index')).to.equal('20');
    });

    it('stays readable with 500 services', async () => {
      const many = Array.from({ length: 500 }, (_, index) => ({
        name: `Angebot ${index + 1}`,
        topics: [topics[index % 2]!.id],
        organization: `Verein ${index % 7}`,
        ...inMunicipality(`Ort ${index % 9}`),
        ...ages((index * 7) % 120, ((index * 7) % 120) + 24),
      }));
      const element = await renderChain({ services: many });
      expect(root(element).querySelectorAll('.drawing button').length).to.be.below(60);
      expect(element.offsetHeight).to.be.below(1200);
      await expectAccessible(element);
    });
  });

  it('has all of its own texts in English', async () => {
    const element = await renderChain({}, '', (markup) => `<div lang="en">${markup}</div>`);
    expect(summary(element)).to.equal(
      '3 of 8 fields without a recorded service; at the transition Start of day care no recorded service; ' +
        'at the transition day care–school 1 service; at the transition After class 4 no recorded service.',
    );
    expect(textOf(element)).to.include('none recorded').and.to.include('1 service accompanies it');
    expect(textOf(element)).to.include('Health').and.not.to.include('Angebot');
    button(element, 'As a table');
    await expectAccessible(element);
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 1200, height: 900 }));

    it('shows the phases as sections with the transitions between them', async () => {
      const element = await renderChain();
      expect(root(element).querySelector('table')).to.equal(null);
      const headings = byRole(element, 'heading').map((node) => textOf(node));
      expect(headings).to.deep.equal(['Schwangerschaft', '0–3 Jahre', '3–6 Jahre', '6–10 Jahre']);
      expect(textOf(element)).to.match(
        /Schwangerschaft Gesundheit 1 Angebot Hebamme .*Betreuung nichts erfasst Geburt 1 Angebot begleitet Hebamme 0–3 Jahre/,
      );
      button(element, /^Hebamme/).focus();
      await sendKeys({ press: 'Enter' });
      await waitForDialog(element);
      await expectAccessible(element);
    });

    it('returns to the chart when there is room', async () => {
      const element = await renderChain();
      await setViewport({ width: 1200, height: 900 });
      await waitUntil(() => root(element).querySelector('table'));
      await setViewport({ width: 320, height: 640 });
      await waitUntil(() => !root(element).querySelector('table'));
    });

    for (const [direction, view] of [
      ['ltr', 'chart'],
      ['rtl', 'chart'],
      ['ltr', 'table'],
    ] as const) {
      it(`fits without horizontal scrolling (${direction}, ${view})`, async () => {
        const { url } = dataFile({ file: 'hameln-pyrmont' });
        const fixtureRoot = await renderFixture(
          `<div dir="${direction}"><pk-prevention-chain src="${url}" view="${view}"></pk-prevention-chain></div>`,
        );
        const element = fixtureRoot.querySelector('pk-prevention-chain')!;
        await waitForState(element);
        if (view === 'table') await waitUntil(() => root(element).querySelector('table'));
        for (const width of [304, 280]) expectFits(element, width);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await expectAccessible(element);
        button(element, /^(Gesundheit )?\d Angebote/).click();
        await waitForDialog(element);
        expect(dialog(element)!.scrollWidth).to.be.at.most(320);
      });
    }
  });

  it('fits at every width, as a chart and as a table', async () => {
    const { url } = dataFile({ file: 'peine' });
    const element = await renderFixture<PreventionChainElement>(
      `<pk-prevention-chain src="${url}"></pk-prevention-chain>`,
    );
    await waitForState(element);
    for (const view of ['chart', 'table'] as const) {
      element.view = view;
      for (const width of [1180, 900, 700, 640]) {
        element.style.width = `${width}px`;
        await new Promise((resolve) => setTimeout(resolve, 60));
        await element.updateComplete;
        expectFits(element, width);
      }
    }
  });

  it('updates its texts when its language changes', async () => {
    const element = await renderChain();
    element.parentElement!.lang = 'en';
    await waitForText(element, 'none recorded');
  });
});
