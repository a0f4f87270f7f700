import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../src/components/agenda-feed/agenda-feed.js';
import type { AgendaFeedElement } from '../../src/components/agenda-feed/agenda-feed.element.js';
import { berlinTime } from '../../src/model/dates.js';
import {
  byRole,
  dataFile,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, waitForText } from '../support/states.js';

const day = (days: number) => berlinTime(new Date(Date.now() + days * 86_400_000)).slice(0, 10);
const plain = (date: string) => date.replaceAll('-', '');

const calendar = (...events: string[]) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//DE
X-WR-CALNAME:Familienbüro
${events.map((event) => `BEGIN:VEVENT\nDTSTAMP:20260101T000000Z\n${event}\nEND:VEVENT`).join('\n')}
END:VCALENDAR
`;

const ical = dataFile.bind(null, {
  type: 'text/calendar',
  body: calendar(
    `UID:a@x\nSUMMARY:Sprechstunde\nDTSTART;TZID=Europe/Berlin:${plain(day(2))}T093000\nRRULE:FREQ=WEEKLY;COUNT=3`,
    `UID:b@x\nSUMMARY:Spielefest\nDTSTART;VALUE=DATE:${plain(day(3))}\nSTATUS:CANCELLED`,
  ),
});

const program = (parts: object, query = {}) =>
  dataFile({ ...query, body: JSON.stringify({ schemaVersion: 1, ...parts }) });

async function renderFeed(attributes: string, ...urls: string[]): Promise<AgendaFeedElement> {
  const element = await renderFixture<AgendaFeedElement>(
    `<pk-agenda-feed src="${urls.join(' ')}" limit="20" ${attributes}></pk-agenda-feed>`,
  );
  await waitForState(element);
  return element;
}

const titles = (element: AgendaFeedElement) =>
  byRole(element, 'listitem').map((entry) => textOf(entry.querySelector('[role="heading"]')!));

describe('pk-agenda-feed, with other formats', () => {
  it('shows a calendar with its weekly series and cancelled events', async () => {
    const element = await renderFeed('', ical().url);
    expect(titles(element)).to.deep.equal([
      'Sprechstunde',
      'Spielefest abgesagt',
      'Sprechstunde',
      'Sprechstunde',
    ]);
    await expectAccessible(element);
  });

  it('shows a feed in an old encoding as past entries, without its markup', async () => {
    const body = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Aktuelles</title>
      <item><title>M&amp;auml;rz: Für Eltern</title><link>https://x.example/1</link>
      <description>&lt;b&gt;Kommen&lt;/b&gt; Sie!&lt;script&gt;alert(1)&lt;/script&gt;</description></item>
      </channel></rss>`;
    const { url } = dataFile({ type: 'application/rss+xml', latin1: body });
    const element = await renderFeed('view="past"', url);
    expect(titles(element)).to.deep.equal(['März: Für Eltern']);
    expect(textOf(element)).to.include('Kommen Sie!').and.not.to.include('alert');
    expect(links(element)).to.deep.equal(['https://x.example/1']);
  });

  it('shows the meetings of a council with agenda items and documents', async () => {
    const body = JSON.stringify({
      data: [
        {
          id: 'https://rat.example/meeting/1',
          type: 'https://schema.oparl.org/1.1/Meeting',
          name: 'Jugendhilfeausschuss',
          start: `${day(5)}T17:00:00+01:00`,
          end: `${day(5)}T00:00:00+01:00`,
          location: { description: 'Kreishaus' },
          invitation: { name: 'x', accessUrl: 'https://rat.example/einladung.pdf' },
          agendaItem: [{ number: '1', name: 'Frühe Hilfen', public: true }],
        },
      ],
      links: {},
    });
    const element = await renderFeed('', dataFile({ body }).url);
    expect(textOf(element))
      .to.include('Ende offen')
      .and.to.include('Kreishaus')
      .and.to.include('Frühe Hilfen');
    expect(links(element)).to.include('https://rat.example/einladung.pdf');
  });

  describe('with several sources', () => {
    const own = () =>
      program({
        municipality: { name: 'Landkreis Peine' },
        agenda: [
          { title: 'Kreistag', start: day(1) },
          { title: 'Spielefest', start: day(3) },
        ],
      });

    it('shows them as one list without duplicates, each entry with its source', async () => {
      const element = await renderFeed('', own().url, ical().url);
      expect(titles(element).slice(0, 3)).to.deep.equal(['Kreistag', 'Sprechstunde', 'Spielefest']);
      expect(textOf(element)).to.include('Quelle: Landkreis Peine').and.to.include('Quelle: Familienbüro');
    });

    it('shows the available sources if one fails to load, and names that one', async () => {
      const broken = program(
        { agenda: [{ title: 'Nachzügler', start: day(4) }] },
        { status: 503, failures: 1 },
      );
      const element = await renderFeed('', own().url, broken.url);
      expect(titles(element)).to.deep.equal(['Kreistag', 'Spielefest']);
      await waitForText(element, `Die Einträge von ${location.hostname} können gerade nicht geladen werden.`);
      button(element, 'Erneut versuchen').click();
      await waitUntil(() => titles(element).includes('Nachzügler'));
      expect(textOf(element)).not.to.include('können gerade nicht geladen werden');
      await expectAccessible(element);
    });

    it('does not claim that there are no entries while a source is missing', async () => {
      const element = await renderFixture<AgendaFeedElement>(
        `<pk-agenda-feed src="${program({}).url} ${dataFile({ status: 404 }).url}"></pk-agenda-feed>`,
      );
      await waitForState(element, 'empty');
      expect(textOf(element)).to.match(/keine Termine eingetragen\. Die Einträge von/);
    });
  });

  describe('with the subscribe attribute', () => {
    it('offers the calendar’s URL to calendar programs, and to copy', async () => {
      const { url } = ical();
      const element = await renderFeed('subscribe', url);
      await waitForText(element, 'Kalender abonnieren');
      const address = new URL(url, location.href);
      expect(links(element)).to.include(`webcal://${address.host}${address.pathname}${address.search}`);
      const copied = await captureCopiedText(() => button(element, 'Adresse kopieren').click());
      expect(copied).to.equal(address.href);
      await waitForText(element, 'Die Adresse ist kopiert.');
      await expectAccessible(element);
    });

    it('shows the URL if copying is not permitted', async () => {
      const { url } = ical();
      const element = await renderFeed('subscribe', url);
      await waitForText(element, 'Kalender abonnieren');
      await withoutClipboard(() => button(element, 'Adresse kopieren').click());
      await waitForText(element, new URL(url, location.href).href);
    });

    it('offers all dates as a file if no source is a calendar', async () => {
      const element = await renderFeed(
        'subscribe',
        program({ agenda: [{ title: 'Fest', start: day(1) }] }).url,
      );
      await waitForText(element, 'Alle Termine in den Kalender');
      expect(links(element)).to.deep.equal([]);
    });

    it('offers nothing without the attribute', async () =>
      expect(textOf(await renderFeed('', ical().url))).not.to.include('abonnieren'));
  });

  describe('with the microdata attribute', () => {
    const agenda = [
      {
        title: 'Fest </script><script>window.harmed = true</script>',
        start: `${day(9)}T15:00:00Z`,
        end: `${day(9)}T17:00:00Z`,
        status: 'cancelled',
        location: 'Rathaus',
      },
      { title: 'Woche', start: day(10), end: day(14) },
      { title: 'Irgendwann' },
      { title: 'Vorbei', start: day(-3) },
    ];
    /** The microdata as search engines read it: for each item, an object with its properties by name. */
    const describedIn = (element: Element) =>
      [...element.querySelectorAll('[itemscope]:not([itemprop])')].map(readItem);

    const withMicrodata = async (attributes: string) => {
      const element = await renderFixture<AgendaFeedElement>(
        `<pk-agenda-feed view="all" ${attributes}></pk-agenda-feed>`,
      );
      element.program = programOf({
        municipality: { name: 'Peine', website: 'https://peine.example/' },
        agenda,
      });
      await waitForState(element);
      return element;
    };

    it('describes upcoming events that have a day, with their status', async () => {
      const element = await withMicrodata('structured-data');
      await waitUntil(() => describedIn(element).length);
      const [fest, week, ...others] = describedIn(element);
      expect(fest).to.deep.include({
        type: 'https://schema.org/Event',
        name: 'Fest </script><script>window.harmed = true</script>',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { type: 'https://schema.org/Place', name: 'Rathaus', address: 'Rathaus' },
        organizer: { type: 'https://schema.org/Organization', name: 'Peine', url: 'https://peine.example/' },
      });
      expect(String(fest!.startDate)).to.match(/T1[67]:00:00\+0[12]:00$/);
      expect(week).to.deep.include({ startDate: day(10), endDate: day(14) });
      expect(others).to.deep.equal([]);
      expect('harmed' in window).to.equal(false);
      expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
      await expectAccessible(element);
    });

    it('describes the entries on show, and nothing once it is switched off', async () => {
      const element = await withMicrodata('structured-data');
      await waitUntil(() => describedIn(element).length);
      element.program = programOf({ agenda: [{ title: 'Neu', start: day(2) }] });
      await element.updateComplete;
      expect(describedIn(element).map(({ name }) => name)).to.deep.equal(['Neu']);
      element.structuredData = false;
      await element.updateComplete;
      expect(describedIn(element)).to.deep.equal([]);
    });

    it('does not count as the author’s content: if the data fails to load, the notice is shown', async () => {
      const element = await withMicrodata('structured-data');
      await waitUntil(() => describedIn(element).length);
      element.program = undefined;
      element.src = dataFile({ status: 404 }).url;
      await waitForState(element, 'error');
      await waitForText(element, 'Diese Angaben können gerade nicht angezeigt werden.');
      expect(describedIn(element)).to.deep.equal([]);
    });

    it('describes nothing without the attribute', async () => {
      expect(describedIn(await withMicrodata('structured-data="false"'))).to.deep.equal([]);
    });
  });
});

function readItem(item: Element): Record<string, unknown> {
  const own = [...item.querySelectorAll('[itemprop]')].filter(
    (node) => node.parentElement!.closest('[itemscope]') === item,
  );
  const read = (node: Element) =>
    node.hasAttribute('itemscope')
      ? readItem(node)
      : (node.getAttribute('content') ?? node.getAttribute('href'));
  return {
    type: item.getAttribute('itemtype'),
    ...Object.fromEntries(own.map((node) => [node.getAttribute('itemprop')!, read(node)])),
  };
}

/** The text that an action copies. */
async function captureCopiedText(action: () => void): Promise<string> {
  const { clipboard } = navigator;
  try {
    return await new Promise((resolve) => {
      const writeText = (text: string) => Promise.resolve(resolve(text));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      action();
    });
  } finally {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  }
}

/** Runs an action while the browser denies access to the clipboard. */
async function withoutClipboard(action: () => void): Promise<void> {
  const { clipboard } = navigator;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  action();
  await Promise.resolve();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}
