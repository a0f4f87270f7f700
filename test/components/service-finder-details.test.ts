import { sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/service-finder/service-finder.js';
import type { ServiceFinderElement } from '../../src/components/service-finder/service-finder.element.js';
import {
  byRole,
  closeDetails,
  expectAccessible,
  links,
  openDetails,
  programOf,
  renderFixture,
  textOf,
  waitForAllResults,
  waitForDetails,
  waitForState,
} from '../support/page.js';
import { button, deepActiveElement, expectFits, waitForText, withNavigator } from '../support/states.js';

const services = [
  {
    id: 'midwife',
    name: 'Hebammensprechstunde',
    summary: 'Rund um das erste Jahr.',
    cost: { free: true },
    phones: [{ number: '05171 4010' }, { number: '05171 4011' }],
    email: 'hebamme@x.example',
    places: [
      {
        name: 'Familienzentrum',
        municipality: 'Bad Münder',
        address: { street: 'Weg 1', postalCode: '31848' },
        latitude: 52.2,
        longitude: 9.46,
      },
    ],
  },
  { id: 'group', name: 'Krabbelgruppe', places: [{ municipality: 'Peine' }] },
  { id: 'shelter', name: 'Frauenhaus Musterland', phones: [{ number: '05171 999' }] },
  { name: 'Ohne Kennung', description: 'Auch dieses Angebot hat Einzelheiten.' },
];
const municipality = { name: 'Musterland', ags: '03157' };
const contacts = [{ department: 'Familienbüro', email: 'familie@musterland.example', public: true }];

async function renderFinder(attributes = '', parts: object = {}): Promise<ServiceFinderElement> {
  const element = await renderFixture<ServiceFinderElement>(
    `<pk-service-finder ${attributes}></pk-service-finder>`,
  );
  await setProgram(element, parts);
  return element;
}

async function setProgram(element: ServiceFinderElement, parts: object = {}): Promise<void> {
  element.program = programOf({ services, contacts, municipality, ...parts });
  await waitForState(element);
  await waitForAllResults(element);
}

const nameLink = (element: ServiceFinderElement, name: string) =>
  byRole(element, 'link', name)[0] as HTMLAnchorElement;
const dialogOf = (element: ServiceFinderElement) => element.renderRoot.querySelector('dialog[open]');
const hasClosed = (element: ServiceFinderElement) => waitUntil(() => !dialogOf(element), 'should close');
const hasHash = (hash: string) => waitUntil(() => location.hash === hash, `${location.hash} is not ${hash}`);
const mailOf = (element: ServiceFinderElement) => nameLink(element, 'Stimmt etwas nicht?').href;

describe('the details of a service in pk-service-finder', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  describe('opened from the list', () => {
    it('are in a dialog that is named after the service', async () => {
      const element = await renderFinder();
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      expect(dialog.matches(':modal')).to.equal(true);
      const label = element.renderRoot.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)!;
      expect(textOf(label)).to.equal('Hebammensprechstunde');
      expect(byRole(dialog, 'heading')).to.have.length(1);
      await expectAccessible(element);
    });

    it('are in the address, with the filters of the list', async () => {
      const element = await renderFinder();
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      await openDetails(element, 'Hebammensprechstunde');
      await hasHash('#pk-finder=free=1;service=midwife');
      await closeDetails(element);
      await hasHash('#pk-finder=free=1');
    });

    it('close with the back button, and open with the forward button', async () => {
      const element = await renderFinder();
      await openDetails(element, 'Krabbelgruppe');
      await hasHash('#pk-finder=service=group');
      history.back();
      await hasClosed(element);
      expect(location.hash).to.equal('');
      history.forward();
      expect(textOf(await waitForDetails(element))).to.include('Krabbelgruppe');
      expect(location.hash).to.equal('#pk-finder=service=group');
    });

    it('leave no steps in the history once they are closed', async () => {
      const element = await renderFinder();
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      for (const name of ['Krabbelgruppe', 'Hebammensprechstunde']) {
        await openDetails(element, name);
        await closeDetails(element);
      }
      history.back();
      await hasHash('#pk-finder=free=1');
      expect(dialogOf(element)).to.equal(null);
    });

    for (const [way, close] of [
      ['its button', (dialog: Element) => dialog.querySelector<HTMLElement>('.back')!.click()],
      ['Escape', () => sendKeys({ press: 'Escape' })],
      ['a press beside it', (dialog: Element) => dialog.dispatchEvent(new MouseEvent('click'))],
      ['the back button of the browser', () => history.back()],
    ] as const) {
      it(`give the focus back to the link, closed by ${way}`, async () => {
        const element = await renderFinder();
        nameLink(element, 'Krabbelgruppe').focus();
        await sendKeys({ press: 'Enter' });
        const dialog = await waitForDetails(element);
        expect(dialog.contains(deepActiveElement() ?? null)).to.equal(true);
        await hasHash('#pk-finder=service=group');
        await close(dialog);
        await hasClosed(element);
        await hasHash('');
        await waitUntil(() => deepActiveElement() === nameLink(element, 'Krabbelgruppe'));
      });
    }

    it('do not shorten a list that somebody has extended', async () => {
      const element = await renderFinder('limit="1"');
      button(element, /^Weitere anzeigen/).click();
      await waitForAllResults(element);
      await openDetails(element, 'Ohne Kennung');
      await closeDetails(element);
      expect(nameLink(element, 'Ohne Kennung')).not.to.equal(undefined);
    });

    it('have a link for services without an id, too', async () => {
      const element = await renderFinder();
      expect(nameLink(element, 'Ohne Kennung').href).to.match(/#pk-finder=service=ohne-kennung$/);
      expect(textOf(await openDetails(element, 'Ohne Kennung'))).to.include('hat Einzelheiten');
    });

    it('stay a plain link with a key that opens a new tab', async () => {
      const element = await renderFinder();
      const link = nameLink(element, 'Krabbelgruppe');
      let isLeftToBrowser: boolean | undefined;
      const onClick = (event: Event) => {
        isLeftToBrowser = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', onClick, { once: true });
      link.dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
      expect(isLeftToBrowser).to.equal(true);
      expect(dialogOf(element)).to.equal(null);
    });

    it('have a link with the filters of the moment, and what else is in the address', async () => {
      history.replaceState(null, '', '#kontakt');
      const element = await renderFinder();
      const link = nameLink(element, 'Hebammensprechstunde');
      expect(new URL(link.href).hash).to.equal('#kontakt&pk-finder=service=midwife');
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      link.focus();
      expect(new URL(link.href).hash).to.equal('#kontakt&pk-finder=free=1;service=midwife');
    });
  });

  describe('opened by a link', () => {
    it('are open at once, whatever the list is filtered by', async () => {
      history.replaceState(null, '', '#pk-finder=free=1;service=group');
      const element = await renderFinder();
      const dialog = await waitForDetails(element);
      expect(textOf(dialog)).to.include('Krabbelgruppe');
      button(element, 'zurück zu 1 Angebot').click();
      await hasClosed(element);
      await hasHash('#pk-finder=free=1');
    });

    it('say so in a sentence where the service is gone, above the list', async () => {
      history.replaceState(null, '', '#pk-finder=service=gone');
      const element = await renderFinder();
      await waitForText(element, 'Das Angebot aus dem Link steht hier nicht mehr.');
      expect(dialogOf(element)).to.equal(null);
      expect(nameLink(element, 'Krabbelgruppe')).not.to.equal(undefined);
      await expectAccessible(element);
      button(element, /^kostenlos/).click();
      await waitForAllResults(element);
      expect(textOf(element)).not.to.include('Das Angebot aus dem Link');
      expect(location.hash).to.equal('#pk-finder=free=1');
    });

    it('belong to one of two finders', async () => {
      history.replaceState(null, '', '#pk-finder=free=1&pk-finder-2=service=group');
      const both = await renderFixture(
        '<div><pk-service-finder></pk-service-finder><pk-service-finder></pk-service-finder></div>',
      );
      const [first, second] = [...both.querySelectorAll('pk-service-finder')] as [
        ServiceFinderElement,
        ServiceFinderElement,
      ];
      await setProgram(first);
      await setProgram(second);
      await waitForDetails(second);
      expect(dialogOf(first)).to.equal(null);
      await closeDetails(second);
      await hasHash('#pk-finder=free=1');
      await openDetails(first, 'Hebammensprechstunde');
      await hasHash('#pk-finder=free=1;service=midwife');
      expect(dialogOf(second)).to.equal(null);
    });
  });

  describe('of a service for people in a crisis', () => {
    it('are never in the address, and close with the back button all the same', async () => {
      const element = await renderFinder();
      const hashes: string[] = [];
      const originals = {
        pushState: history.pushState.bind(history),
        replaceState: history.replaceState.bind(history),
      };
      for (const method of ['pushState', 'replaceState'] as const) {
        history[method] = (...values) => {
          hashes.push(String(values[2]));
          originals[method](...values);
        };
      }
      try {
        await openDetails(element, 'Frauenhaus Musterland');
        await aTimeout(100);
        history.back();
        await hasClosed(element);
      } finally {
        for (const method of ['pushState', 'replaceState'] as const) Reflect.deleteProperty(history, method);
      }
      expect(hashes.join()).not.to.include('shelter');
      expect(location.hash).to.equal('');
    });

    it('are removed from the address of a link', async () => {
      history.replaceState(null, '', '#pk-finder=service=shelter');
      const element = await renderFinder();
      await waitForDetails(element);
      await hasHash('');
      expect(textOf(dialogOf(element)!)).to.include('Frauenhaus Musterland');
    });

    it('leave the words of the search where they are', async () => {
      const element = await renderFinder();
      byRole(element, 'searchbox')[0]!.focus();
      await sendKeys({ type: 'Frauenhaus' });
      await waitUntil(() => !nameLink(element, 'Krabbelgruppe'), 'should search');
      await waitForAllResults(element);
      await openDetails(element, 'Frauenhaus Musterland');
      await aTimeout(100);
      history.back();
      await hasClosed(element);
      expect((byRole(element, 'searchbox')[0] as HTMLInputElement).value).to.equal('Frauenhaus');
      expect(nameLink(element, 'Krabbelgruppe')).to.equal(undefined);
      expect(location.hash).to.equal('');
    });
  });

  describe('what can be done', () => {
    it('is to call, to go there and to write, without any request before a tap', async () => {
      const element = await renderFinder();
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      const call = byRole(dialog, 'link', /^Anrufen/)[0] as HTMLAnchorElement;
      expect(call.href).to.equal('tel:+4951714010');
      const route = byRole(dialog, 'link', /^Route nach Weg 1, 31848 Bad Münder/)[0] as HTMLAnchorElement;
      expect(route.href).to.equal('https://www.openstreetmap.org/directions?from=&to=52.2%2C9.46');
      expect([route.target, route.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      expect(links(dialog)).to.include('mailto:hebamme@x.example');
      const foreign = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /openstreetmap/.test(name));
      expect(foreign).to.deep.equal([]);
    });

    it('is to ask for the way to an address, where the file has no position', async () => {
      const [{ places, ...midwife }] = services as [(typeof services)[0]];
      const address = { ...places![0], latitude: undefined, longitude: undefined };
      const element = await renderFinder('', { services: [{ ...midwife, places: [address] }] });
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      expect(links(dialog)).to.include(
        'https://www.openstreetmap.org/directions?from=&to=Weg%201%2C%2031848%20Bad%20M%C3%BCnder',
      );
    });

    it('is nothing that the file has no data for', async () => {
      const element = await renderFinder('', { contacts: [] });
      const dialog = await openDetails(element, 'Krabbelgruppe');
      expect(byRole(dialog, 'link')).to.deep.equal([]);
      expect(byRole(dialog, 'button').map(textOf)).to.deep.equal([
        'zurück zu 4 Angeboten',
        '☆ Merken : Krabbelgruppe',
        'Teilen',
      ]);
    });

    it('is to save the service on the shortlist', async () => {
      const element = await renderFinder();
      const dialog = await openDetails(element, 'Krabbelgruppe');
      const save = byRole(dialog, 'button', /Merken/)[0]!;
      save.click();
      await element.updateComplete;
      expect(save.ariaPressed).to.equal('true');
      expect(localStorage.getItem('pk-shortlist-03157')).to.equal('["group"]');
      await closeDetails(element);
      button(element, 'Merkliste · 1');
    });

    it('is to tell the municipality of a mistake, with the name and the link in the mail', async () => {
      const element = await renderFinder();
      await openDetails(element, 'Krabbelgruppe');
      const mail = new URL(mailOf(element));
      expect(mail.pathname).to.equal('familie@musterland.example');
      expect(mail.searchParams.get('subject')).to.equal('Fehler im Familienwegweiser: Krabbelgruppe (group)');
      const link = `${location.href.split('#')[0]}#pk-finder=service=group`;
      expect(mail.searchParams.get('body')).to.equal(`Krabbelgruppe\n${link}\n\nDas stimmt nicht:\n`);
    });

    it('does not use the mail address of a person who is not public', async () => {
      const element = await renderFinder('', { contacts: [{ ...contacts[0], public: false }] });
      await openDetails(element, 'Krabbelgruppe');
      expect(nameLink(element, 'Stimmt etwas nicht?')).to.equal(undefined);
    });

    it('is to call the municipality about a mistake, where it has no mail address', async () => {
      const office = { department: 'Familienbüro', phones: [{ number: '05171 5000' }], public: true };
      const element = await renderFinder('', { contacts: [office] });
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      expect(textOf(dialog)).to.include('Stimmt etwas nicht? Rufen Sie uns an:');
      expect(links(dialog)).to.include('tel:+4951715000');
    });
  });

  describe('shared', () => {
    const link = () => `${location.href.split('#')[0]}#pk-finder=service=group`;

    it('go to the device’s own dialog, without what was searched for', async () => {
      const shared: ShareData[] = [];
      await withNavigator(
        'share',
        (data: ShareData) => Promise.resolve(void shared.push(data)),
        async () => {
          const element = await renderFinder();
          byRole(element, 'searchbox')[0]!.focus();
          await sendKeys({ type: 'Krabbelgruppe' });
          await hasHash('#pk-finder=query=Krabbelgruppe');
          await waitForAllResults(element);
          await openDetails(element, 'Krabbelgruppe');
          button(element, 'Teilen').click();
          await waitUntil(() => shared.length);
        },
      );
      expect(shared).to.deep.equal([{ url: link(), title: 'Krabbelgruppe' }]);
    });

    it('are copied as a link where there is no such dialog, and that is announced', async () => {
      const copied: string[] = [];
      const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
      await withNavigator('clipboard', clipboard, async () => {
        const element = await renderFinder();
        const dialog = await openDetails(element, 'Krabbelgruppe');
        button(element, 'Teilen').click();
        await waitForText(element, 'Der Link ist kopiert.');
        const announced = dialog.querySelector('[aria-live="polite"]')!;
        expect(textOf(announced)).to.equal('Der Link ist kopiert.');
        await closeDetails(element);
        const other = await openDetails(element, 'Hebammensprechstunde');
        expect(textOf(other)).not.to.include('Der Link ist kopiert.');
      });
      expect(copied).to.deep.equal([link()]);
    });

    it('are shown as a link to copy where that is refused, too', async () => {
      await withNavigator('clipboard', undefined, async () => {
        const element = await renderFinder();
        await openDetails(element, 'Krabbelgruppe');
        button(element, 'Teilen').click();
        await waitForText(element, 'Zum Kopieren:');
        const field = element.renderRoot.querySelector<HTMLInputElement>('#service-link')!;
        expect(field.value).to.equal(link());
        field.focus();
        expect(field.selectionEnd! - field.selectionStart!).to.equal(link().length);
        await expectAccessible(element);
      });
    });
  });

  describe('on a phone', () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('cover the screen, without horizontal scrolling', async () => {
      const element = await renderFinder();
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      const { width, height } = dialog.getBoundingClientRect();
      expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
      expect(dialog.querySelector('.service-body')!.scrollWidth).to.be.at.most(320);
      await expectAccessible(element);
    });

    it('leave the page where it was scrolled to', async () => {
      const element = await renderFinder();
      const link = nameLink(element, 'Ohne Kennung');
      link.scrollIntoView();
      // Rows that come into view get their height, and the browser keeps in place what is seen.
      await aTimeout(100);
      expect(scrollY).to.be.greaterThan(0);
      const { top } = link.getBoundingClientRect();
      await openDetails(element, 'Ohne Kennung');
      await closeDetails(element);
      await aTimeout(50);
      expect(Math.abs(link.getBoundingClientRect().top - top)).to.be.lessThan(2);
    });

    it('keep other ways to get in touch than the number, which the list leaves out', async () => {
      const element = await renderFinder();
      const inList = element.renderRoot.querySelector('[href^="mailto:hebamme@"]')!;
      expect(getComputedStyle(inList).display).to.equal('none');
      expectFits(element, 280);
      const dialog = await openDetails(element, 'Hebammensprechstunde');
      expect(byRole(dialog, 'link', 'E-Mail schreiben')).to.have.length(1);
    });
  });
});
