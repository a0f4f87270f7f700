import { waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import { configure } from '../../src/program/settings.js';
import { installClock, type TestClock } from '../support/clock.js';
import {
  byRole,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, waitForText } from '../support/states.js';

const daily = {
  days: ['mo', 'tu', 'we', 'th', 'fr'],
  opens: '8:00',
  closes: '16:00',
  publicHolidays: 'closed',
};
const services = [
  { name: 'Schreiambulanz', keywords: ['Baby schreit'], schedules: [daily] },
  { name: 'Kita', schedules: [daily] },
  { name: 'Hebamme' },
];
const municipality = { name: 'Landkreis Musterland', ags: '03157' };

async function renderFinder(parts: object = {}, attributes = '', lang = 'de'): Promise<ServiceFinderElement> {
  const placed = await renderFixture(
    `<div lang="${lang}"><pk-service-finder ${attributes}></pk-service-finder></div>`,
  );
  const element = placed.querySelector('pk-service-finder')!;
  element.program = programOf({ services, municipality, ...parts });
  await waitForState(element);
  return element;
}

async function type(element: ServiceFinderElement, words: string): Promise<void> {
  const input = byRole(element, 'searchbox')[0] as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await waitUntil(() => input.value === words);
}

const line = (element: ServiceFinderElement) => button(element, /^(Hilfe am Telefon|Help by phone)/);
const isUnfolded = (element: ServiceFinderElement) => line(element).getAttribute('aria-expanded') === 'true';
const unfolds = (element: ServiceFinderElement) => waitUntil(() => isUnfolded(element), 'should unfold');

/** The numbers on show in the panel, in their order. */
const numbers = (element: ServiceFinderElement) =>
  [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.help-panel > div > ul .help-call')].map(
    textOf,
  );

describe('help by phone in pk-service-finder', () => {
  let clock: TestClock;
  beforeEach(() => {
    clock = installClock('2026-05-12T22:00:00+02:00');
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    clock.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is one line that is always there, folded, below the search field', async () => {
    const element = await renderFinder();
    expect(textOf(line(element))).to.equal('Hilfe am Telefon, auch nachts');
    expect(isUnfolded(element)).to.equal(false);
    expect(links(element)).not.to.include('tel:112');
    const search = byRole(element, 'searchbox')[0]!;
    const phase = button(element, /^Schwanger/);
    expect(search.compareDocumentPosition(line(element)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(line(element).compareDocumentPosition(phase) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    await expectAccessible(element);
  });

  it('unfolds to all numbers: whose, whether somebody answers now, hours, cost, languages', async () => {
    const element = await renderFinder();
    line(element).click();
    await waitForText(element, 'jetzt erreichbar');
    const text = textOf(element);
    expect(text).to.match(/TelefonSeelsorge kostenlos · anonym ● jetzt erreichbar · immer/);
    expect(text).to.match(
      /Elterntelefon kostenlos · anonym ○ morgen ab 9 Uhr 0800 111 0550 Mo–Fr 9–17 Uhr, Di und Do bis 19 Uhr/,
    );
    expect(text).to.match(/Gewalt gegen Frauen kostenlos · anonym · in vielen Sprachen/);
    expect(links(element)).to.include.members(['tel:112', 'tel:116016', 'tel:+498001110222']);
    await expectAccessible(element);
    line(element).click();
    await element.updateComplete;
    expect(isUnfolded(element)).to.equal(false);
  });

  it('follows the clock while it is unfolded', async () => {
    const element = await renderFinder();
    line(element).click();
    await waitForText(element, '○ morgen ab 9 Uhr');
    clock.advanceTo('2026-05-13T09:00:30+02:00');
    await waitForText(element, /Elterntelefon kostenlos · anonym ● jetzt erreichbar, bis 17 Uhr/);
  });

  it('says on an English page when and in which language somebody helps', async () => {
    const element = await renderFinder({}, '', 'en');
    await waitUntil(() => /^Help by phone, at night too/.test(textOf(line(element))));
    line(element).click();
    await waitForText(element, 'open now');
    expect(textOf(element)).to.match(
      /Elterntelefon\) free of charge · anonymous · in German ○ from 9:00 tomorrow/,
    );
  });

  describe('when the words sound of need', () => {
    it('unfolds by itself, says so, and shows first who fits and answers now', async () => {
      const element = await renderFinder();
      await type(element, 'baby schreit');
      await unfolds(element);
      await waitForText(element, 'jetzt erreichbar');
      expect(textOf(element)).not.to.include('hat gerade geschlossen');
      expect(numbers(element)).to.deep.equal(['112', '116 117', '0800 111 0111', '0800 111 0550']);
      expect(textOf(element.renderRoot.querySelector('[aria-live]')!)).to.equal('Hilfe am Telefon, jetzt');
      expect(textOf(element)).to.include('7 weitere Nummern');
      expect(textOf(element)).to.match(/Legen Sie Ihr Baby sicher ins Bett.* Bitte nie schütteln\./);
      expect(links(element)).to.include('https://www.elternsein.info/');
      await expectAccessible(element);
    });

    it('shows the numbers once, where nothing was found too', async () => {
      const element = await renderFinder();
      await type(element, 'suizid');
      await unfolds(element);
      await waitForText(element, 'Kein Angebot gefunden.');
      await waitUntil(() => links(element).filter((href) => href === 'tel:112').length === 1);
    });

    it('stays folded once somebody has folded it, until the words sound of something else', async () => {
      const element = await renderFinder();
      await type(element, 'baby schreit');
      await unfolds(element);
      line(element).click();
      await element.updateComplete;
      await type(element, 'baby schreit nachts');
      await waitUntil(() => location.hash.includes('nachts'));
      expect(isUnfolded(element)).to.equal(false);
      await type(element, 'notarzt');
      await unfolds(element);
    });

    it('folds again once they do not', async () => {
      const element = await renderFinder();
      await type(element, 'baby schreit');
      await unfolds(element);
      await type(element, 'Hebamme');
      await waitUntil(() => !isUnfolded(element));
    });

    it('has numbers of the municipality that fit among the first', async () => {
      const help = [
        {
          label: 'Nachttelefon',
          number: '05171 999',
          needs: ['parents'],
          schedules: [{ days: ['tu'], opens: '20:00', closes: '24:00' }],
        },
        { label: 'Wasserschaden', number: '05171 111' },
      ];
      const element = await renderFinder({ help });
      await type(element, 'baby schreit');
      await waitForText(element, /Nachttelefon ● jetzt erreichbar, bis 24 Uhr 05171 999 Di 20\W–\W24 Uhr/);
      expect(numbers(element).slice(0, 3)).to.deep.equal(['112', '05171 999', '116 117']);
      expect(numbers(element)).not.to.include('05171 111');
    });
  });

  describe('when all that was found is closed', () => {
    it('unfolds by itself, with who answers now first', async () => {
      const element = await renderFinder();
      await type(element, 'Kita');
      await unfolds(element);
      await waitForText(element, 'Was gefunden wurde, hat gerade geschlossen.');
      expect(numbers(element).slice(0, 3)).to.deep.equal(['112', '116 117', '0800 111 0111']);
    });

    it('stays folded where hours are unknown, where something is open, and before anybody has searched', async () => {
      const element = await renderFinder();
      expect(isUnfolded(element)).to.equal(false);
      await type(element, 'Hebamme');
      await waitUntil(() => location.hash.includes('Hebamme'));
      expect(isUnfolded(element)).to.equal(false);
      clock.advanceTo('2026-05-12T10:00:00+02:00');
      const byDay = await renderFinder();
      await type(byDay, 'Kita');
      await waitUntil(() => location.hash.includes('Kita'));
      expect(isUnfolded(byDay)).to.equal(false);
    });

    it('stays folded as long as offices usually answer', async () => {
      clock.restore();
      clock = installClock('2026-05-12T17:00:00+02:00');
      const element = await renderFinder();
      await type(element, 'Kita');
      await waitUntil(() => location.hash.includes('Kita'));
      await waitForText(element, 'öffnet morgen um 8 Uhr');
      expect(isUnfolded(element)).to.equal(false);
    });

    it('does not make a page jump whose author has set a filter', async () => {
      const element = await renderFinder({ services: [{ ...services[1], cost: { free: true } }] }, 'free');
      await waitForText(element, 'öffnet morgen');
      expect(isUnfolded(element)).to.equal(false);
    });
  });

  describe('words of a crisis or of violence', () => {
    it('are never in the address or the history, nor stored, however they are typed', async () => {
      const element = await renderFinder();
      // Chromium keeps 50 entries: beyond that, the length does not tell.
      const { length } = history;
      const isCounted = length < 50;
      const hashes = new Set<string>();
      const watch = setInterval(() => hashes.add(location.hash), 5);
      for (const words of ['mein mann', 'mein mann schlä', 'mein mann schlägt mich']) {
        await type(element, words);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      await unfolds(element);
      button(element, /^Schwanger/).click();
      await waitUntil(() => location.hash === '#pk-finder=phase=pregnancy');
      clearInterval(watch);
      expect([...hashes].join()).not.to.match(/schl|mich/);
      expect(JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])).not.to.match(
        /schl/,
      );
      if (isCounted) expect(history.length).to.equal(length + 1);
    });

    it('are taken out of the address that they came with', async () => {
      history.replaceState(null, '', '#pk-finder=query=frauenhaus;free=1');
      const element = await renderFinder();
      await waitUntil(() => location.hash === '#pk-finder=free=1');
      expect((byRole(element, 'searchbox')[0] as HTMLInputElement).value).to.equal('frauenhaus');
    });

    it('are no reason to keep others from the address', async () => {
      const element = await renderFinder();
      await type(element, 'Hebamme');
      await waitUntil(() => location.hash === '#pk-finder=query=Hebamme');
    });
  });

  describe('beside help against violence', () => {
    it('stands a link that leaves the page, first where the words are of violence', async () => {
      const element = await renderFinder();
      await type(element, 'mein mann schlägt mich');
      await waitForText(element, 'Seite schnell verlassen');
      const [leave] = byRole(element, 'link', 'Seite schnell verlassen') as HTMLAnchorElement[];
      expect(leave!.href).to.match(/^https:\/\/www\.dwd\.de\//);
      expect(leave!.rel).to.equal('noreferrer');
      const first = element.renderRoot.querySelector('.help-call')!;
      expect(leave!.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      expect(numbers(element)).to.deep.equal(['112', '116 016', '110']);
      await expectAccessible(element);
    });

    it('leads where the site’s web team says, if that is an address of the web', async () => {
      const { href: usual } = new URL('https://www.dwd.de/DE/wetter/wetter_node.html');
      configure({ exitUrl: 'https://neutral.example/' });
      configure({ exitUrl: 'javascript:alert(1)' });
      const element = await renderFinder();
      line(element).click();
      await waitForText(element, 'Seite schnell verlassen');
      const [leave] = byRole(element, 'link', 'Seite schnell verlassen') as HTMLAnchorElement[];
      expect(leave!.href).to.equal('https://neutral.example/');
      configure({ exitUrl: usual });
    });

    it('is there in the whole list, too', async () => {
      const element = await renderFinder();
      line(element).click();
      await waitForText(element, 'Seite schnell verlassen');
    });
  });

  it('is for pages without a form only where it is needed', async () => {
    const element = await renderFinder({}, 'layout="list"');
    expect(byRole(element, 'button', /^Hilfe am Telefon/)).to.deep.equal([]);
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('fits, with numbers that a thumb can hit, in dark too', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const element = await renderFinder();
      await type(element, 'mein mann schlägt mich');
      await waitForText(element, 'Seite schnell verlassen');
      const panel = element.renderRoot.querySelector('.help-panel')!;
      expect(panel.scrollWidth).to.be.at.most(304);
      expect(panel.getBoundingClientRect().right).to.be.at.most(320);
      for (const call of element.renderRoot.querySelectorAll('.help-call, .help-line, .leave > a')) {
        const { height, width } = call.getBoundingClientRect();
        if (width) expect(height).to.be.at.least(44);
      }
      await expectAccessible(element);
      await emulateMedia({ colorScheme: 'light' });
    });

    describe('of 360 × 740', () => {
      before(() => setViewport({ width: 360, height: 740 }));
      const shownChips = (element: ServiceFinderElement) =>
        [...element.renderRoot.querySelectorAll<HTMLElement>('.phases button, .chips > button')]
          .filter((node) => node.getClientRects().length)
          .map(textOf);
      const withChoices = services.map((service) => ({
        ...service,
        cost: { free: true },
        ages: [{ fromMonths: 0, toMonths: 36 }],
      }));

      it('leaves room for the first service: phases and quick filters step back', async () => {
        const element = await renderFinder({ services: withChoices });
        expect(shownChips(element).join()).to.match(/Schwanger.*kostenlos/);
        await type(element, 'baby schreit');
        await waitForText(element, 'jetzt erreichbar');
        expect(shownChips(element).join()).to.not.match(/Schwanger|kostenlos/);
        const [heading] = byRole(element, 'heading', /^Schreiambulanz/);
        const { top } = byRole(element, 'searchbox')[0]!.closest('.field')!.getBoundingClientRect();
        expect(heading!.getBoundingClientRect().bottom - top).to.be.below(740);
        await expectAccessible(element);
        await type(element, '');
        await waitUntil(() => /Schwanger.*kostenlos/.test(shownChips(element).join()), 'should come back');
      });

      it('keeps what is in effect, and everything in the sheet', async () => {
        const element = await renderFinder({ services: withChoices });
        button(element, /^0–3/).click();
        button(element, /^kostenlos/).click();
        await type(element, 'baby schreit');
        await waitForText(element, 'jetzt erreichbar');
        expect(shownChips(element).join()).to.match(/Schwanger.*kostenlos/);
        button(element, /^Weitere Filter/).click();
        await waitUntil(() => element.renderRoot.querySelector('dialog[open] .phases button'));
      });
    });
  });
});
