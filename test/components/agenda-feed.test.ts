import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/components/agenda-feed/agenda-feed.js';
import type { AgendaFeedElement } from '../../src/components/agenda-feed/agenda-feed.element.js';
import { berlinTime } from '../../src/model/dates.js';
import { configure } from '../../src/program/settings.js';
import {
  deepElements,
  byRole,
  expectAccessible,
  links,
  renderFixture,
  programOf,
  captureDownload,
  waitForState,
  textOf,
} from '../support/page.js';
import { button, describeStates, expectFits, deepActiveElement, captureWarnings } from '../support/states.js';

/** The day a number of days from today, in Berlin. */
const day = (days: number) => berlinTime(new Date(Date.now() + days * 86_400_000)).slice(0, 10);
const yearAhead = Number(day(0).slice(0, 4)) + 1;

async function renderFeed(
  agenda: object[],
  attributes = '',
  wrap = (markup: string) => `<div>${markup}</div>`,
): Promise<AgendaFeedElement> {
  const fixtureRoot = await renderFixture(wrap(`<pk-agenda-feed ${attributes}></pk-agenda-feed>`));
  const element = fixtureRoot.querySelector('pk-agenda-feed')!;
  element.program = programOf({ agenda });
  await waitForState(element, agenda.length ? 'ready' : 'empty');
  return element;
}

const titles = (element: AgendaFeedElement) =>
  byRole(element, 'listitem').map((entry) => textOf(entry.querySelector('[role="heading"]')!));
/** What a screen reader says of a line. */
const heardOf = (line: Element) => line.textContent.replaceAll('\u2060', '').replace(/\s/g, ' ').trim();
/** What is seen of a line: without what is only heard. */
const seenOf = (line: Element) => {
  const copy = line.cloneNode(true) as Element;
  copy.querySelector('.unseen')?.remove();
  return heardOf(copy);
};
const many = (count: number, of: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    title: `Termin ${index + 1}`,
    start: day(index + 1),
    ...of,
  }));

describe('pk-agenda-feed', () => {
  describeStates({
    tag: 'pk-agenda-feed',
    // The past entries are far enough in the past on any day on which the tests run.
    attributes: 'view="past" limit="50"',
    peineText: /Die Steuerungsgruppe nimmt ihre Arbeit auf/,
    emptySentence: { de: 'Noch kein Rückblick.', en: 'No reviews yet.' },
    partlyBroken: {
      parts: {
        agenda: [
          { title: 'Gut', type: 'news' },
          { title: 'Schlecht', status: 'fällt aus' },
        ],
      },
      validText: 'Gut',
      path: 'agenda[1].status',
    },
  });

  describe('chooses entries', () => {
    const agenda = [
      { title: 'ohne Datum' },
      { title: 'bald', start: day(3) },
      { title: 'vorbei', start: day(-3) },
      { title: 'Bericht', type: 'review', start: '2020-09' },
      { title: 'Meldung', type: 'news' },
      { title: 'morgen', start: day(1) },
    ];
    const views: [attributes: string, titles: string[]][] = [
      ['', ['morgen', 'bald', 'ohne Datum']],
      ['view="past"', ['vorbei', 'Bericht', 'Meldung']],
      ['view="all"', ['morgen', 'bald', 'ohne Datum', 'vorbei', 'Bericht', 'Meldung']],
      ['view="past" type="review"', ['Bericht']],
      ['view="past" type="news, review"', ['Bericht', 'Meldung']],
      ['limit="2"', ['morgen', 'bald']],
    ];
    for (const [attributes, expected] of views) {
      it(`with ${attributes || 'no attribute'}: ${expected.join(', ')}`, async () => {
        const element = await renderFeed(agenda, attributes);
        expect(titles(element)).to.deep.equal(expected);
        await expectAccessible(element);
      });
    }

    it('gives its two sections headings, and sets titles one level below', async () => {
      const element = await renderFeed(agenda, 'view="all" heading-level="4"');
      const headings = byRole(element, 'heading').map((node) => `${node.ariaLevel} ${textOf(node)}`);
      expect(headings.filter((text) => /Termine|Rückblick/.test(text))).to.deep.equal([
        '4 Termine',
        '4 Rückblick',
      ]);
      expect(headings).to.include('5 morgen');
    });

    it('shows a sentence for each view if it has no entries', async () => {
      expect(textOf(await renderFeed([]))).to.equal('Zurzeit sind keine Termine eingetragen.');
      expect(textOf(await renderFeed([], 'view="all"'))).to.equal('Zurzeit ist nichts eingetragen.');
    });

    for (const invalidAttribute of ['view="gestern"', 'type="Termin"', 'limit="viele"', 'limit="0"']) {
      it(`uses the default instead of ${invalidAttribute}, and warns in the console`, async () => {
        const warnings = await captureWarnings(async () => {
          expect(titles(await renderFeed(agenda, invalidAttribute))).to.deep.equal([
            'morgen',
            'bald',
            'ohne Datum',
          ]);
        });
        expect(warnings.join()).to.include('[pk]');
      });
    }
  });

  describe('shows dates and times', () => {
    const times: [what: string, entry: object, when: string][] = [
      ['a day', { start: `${yearAhead}-03-29` }, `29. März ${yearAhead}`],
      [
        'a time span',
        { start: `${yearAhead}-01-19T14:00:00+01:00`, end: `${yearAhead}-01-19T16:30:00+01:00` },
        `19. Januar ${yearAhead}, 14–16:30 Uhr`,
      ],
      ['a time without an end', { start: `${yearAhead}-06-10T16:00:00Z` }, `10. Juni ${yearAhead}, 18 Uhr`],
      [
        'a time with an end before its start',
        { start: `${yearAhead}-06-10T18:00:00+02:00`, end: `${yearAhead}-06-09` },
        `10. Juni ${yearAhead}, 18 Uhr, Ende offen`,
      ],
      [
        'an evening until midnight',
        { start: `${yearAhead}-06-10T20:00:00+02:00`, end: `${yearAhead}-06-11T00:00:00+02:00` },
        `10. Juni ${yearAhead}, 20–24 Uhr`,
      ],
      [
        'an early hour, without a leading zero',
        { start: `${yearAhead}-06-10T08:30:00+02:00` },
        `10. Juni ${yearAhead}, 8:30 Uhr`,
      ],
      ['a whole day', { start: `${yearAhead}-06-10T00:00:00+02:00`, allDay: true }, `10. Juni ${yearAhead}`],
      [
        'several days',
        { start: `${yearAhead}-02-08`, end: `${yearAhead}-02-12` },
        `8.–12. Februar ${yearAhead}`,
      ],
      [
        'an event overnight',
        { start: `${yearAhead}-10-24T18:00:00+02:00`, end: `${yearAhead}-10-25T09:00:00+02:00` },
        `24. Oktober ${yearAhead}, 18 Uhr – 25. Oktober ${yearAhead}, 9 Uhr`,
      ],
      [
        'months',
        { start: `${yearAhead}-09`, end: `${yearAhead}-11` },
        `September ${yearAhead} – November ${yearAhead}`,
      ],
      ['an entry without a date, with its location', { location: 'Rathaus' }, 'ohne Datum · Rathaus'],
    ];
    for (const [what, entry, when] of times) {
      it(`of ${what}`, async () => {
        const [line] = (await renderFeed([{ title: 'x', ...entry }])).renderRoot.querySelectorAll('li p');
        expect(heardOf(line!).replace(/^\w+tag, |^Mittwoch, /, '')).to.equal(when);
      });
    }
  });

  describe('shows the date once, as a figure, and in words', () => {
    const seen: [what: string, entry: object, figure: string, line: string][] = [
      [
        'weekday, time and place',
        { start: '2031-01-12T10:00:00+01:00', end: '2031-01-12T12:00:00+01:00', location: 'Rathaus' },
        '12 Jan 2031',
        'Sonntag, 10–12 Uhr · Rathaus',
      ],
      ['the weekday of a whole day', { start: '2031-01-13' }, '13 Jan 2031', 'Montag'],
      [
        'the place of several days',
        { start: '2031-02-03', end: '2031-02-07', location: { de: 'in allen Kitas' } },
        '3–7 Feb 2031',
        'in allen Kitas',
      ],
      ['nothing more of a month', { start: '2031-03' }, '2031 Mär', ''],
      [
        'both dates of days in two months, since the figure is of the first',
        { start: '2031-03-30', end: '2031-04-02' },
        '30 Mär 2031',
        '30. März – 2. April 2031',
      ],
      [
        'both dates of a night',
        { start: '2031-01-12T22:00:00+01:00', end: '2031-01-13T06:00:00+01:00' },
        '12–13 Jan 2031',
        '12. Januar 2031, 22 Uhr – 13. Januar 2031, 6 Uhr',
      ],
    ];
    for (const [what, entry, figure, expected] of seen) {
      it(what, async () => {
        const { renderRoot } = await renderFeed([{ title: 'x', ...entry }], 'lang="de"');
        expect(textOf(renderRoot.querySelector('.date')!)).to.equal(figure);
        const line = renderRoot.querySelector('li p')!;
        expect(seenOf(line)).to.equal(expected);
        expect(heardOf(line))
          .to.include('2031')
          .and.to.include(expected.replace(/^.*?, /, ''));
      });
    }

    it('and in one line where there is no figure', async () => {
      const { renderRoot } = await renderFeed([{ title: 'x', start: '2031-01-13' }], 'layout="compact"');
      expect(seenOf(renderRoot.querySelector('li p')!)).to.equal('Montag, 13. Januar 2031');
    });

    it('of a review by its figure alone', async () => {
      const review = { title: 'x', type: 'review', start: '2020-09-28T10:00:00+02:00', location: 'Rathaus' };
      const { renderRoot } = await renderFeed([review], 'view="past"');
      const line = renderRoot.querySelector('li p')!;
      expect(seenOf(line)).to.equal('Rathaus');
      expect(heardOf(line)).to.equal('28. September 2020 · Rathaus');
    });
  });

  describe('filters entries', () => {
    const agenda = [
      { title: 'Turnen', start: day(1), topics: ['sport'], location: 'Halle, Bad Münder' },
      { title: 'Tanzen', start: day(2), topics: ['sport', 'music'], location: 'Rathaus Peine' },
      { title: 'Singen', start: day(3), topics: ['music'] },
    ];
    const parts: [attributes: string, titles: string[]][] = [
      ['topics="music"', ['Tanzen', 'Singen']],
      ['topics="sport, music"', ['Turnen', 'Tanzen', 'Singen']],
      ['place="Bad-Muender"', ['Turnen']],
      ['place="peine, Bad Münder"', ['Turnen', 'Tanzen']],
      ['place="Peine" topics="sport"', ['Tanzen']],
    ];
    for (const [attributes, expected] of parts) {
      it(`with ${attributes}: ${expected.join(', ')}`, async () =>
        expect(titles(await renderFeed(agenda, attributes))).to.deep.equal(expected));
    }

    it('shows all entries for an unknown topic, and warns in the console', async () => {
      const warnings = await captureWarnings(async () => {
        expect(titles(await renderFeed(agenda, 'topics="musik"'))).to.have.length(3);
      });
      expect(warnings.join()).to.include('"musik" is none of sport, music');
    });

    it('shows the empty state if no entry is at the place', async () => {
      const element = await renderFixture<AgendaFeedElement>(
        '<pk-agenda-feed place="Hameln"></pk-agenda-feed>',
      );
      element.program = programOf({ agenda });
      await waitForState(element, 'empty');
      expect(textOf(element)).to.equal('Zurzeit sind keine Termine eingetragen.');
    });
  });

  describe('with many entries', () => {
    const weekly = Array.from({ length: 12 }, (_, week) => ({
      title: `Treff ${week + 1}`,
      start: `${yearAhead}-${String(1 + Math.floor(week / 4)).padStart(2, '0')}-${String(1 + (week % 4) * 7).padStart(2, '0')}`,
    }));

    it('groups more than eight entries by month, with titles one level below the months', async () => {
      const element = await renderFeed(weekly, 'limit="12" heading-level="2"');
      const headings = byRole(element, 'heading').map((node) => `${node.ariaLevel} ${textOf(node)}`);
      expect(headings.filter((text) => text.startsWith('2 '))).to.deep.equal([
        `2 Januar ${yearAhead}`,
        `2 Februar ${yearAhead}`,
        `2 März ${yearAhead}`,
      ]);
      expect(headings[1]).to.equal('3 Treff 1');
      await expectAccessible(element);
    });

    it('does not group a short list', async () =>
      expect(byRole(await renderFeed(weekly, 'limit="8"'), 'heading')).to.have.length(8));

    it('moves the focus to the first added entry, even in a new month', async () => {
      const element = await renderFeed(weekly, 'limit="8"');
      button(element, 'Weitere anzeigen (4)').click();
      await element.updateComplete;
      expect(textOf(deepActiveElement()!)).to.include('Treff 9');
      expect(titles(element)).to.have.length(12);
    });
  });

  describe('in each layout', () => {
    const agenda = [
      {
        title: 'Familienfest im Bürgerhaus',
        start: day(1),
        location: 'Kreismusikschulveranstaltungssaal',
        summary: 'Kommen Sie!',
        image: { src: '/examples/images/peine.svg', alt: 'Ein Zelt' },
      },
      ...many(9),
    ];
    for (const layout of ['list', 'cards', 'compact']) {
      it(`fits a sidebar and a phone as ${layout}`, async () => {
        const element = await renderFeed(agenda, `layout="${layout}" limit="20"`);
        expectFits(element, 280);
        expectFits(element, 320);
        await expectAccessible(element);
      });
    }

    it('omits texts and images in the compact layout, but not dates and places', async () => {
      const element = await renderFeed(agenda, 'layout="compact"');
      expect(textOf(element))
        .to.include('Kreismusikschulveranstaltungssaal')
        .and.not.to.include('Kommen Sie!');
      expect(byRole(element, 'img')).to.have.length(0);
    });

    it('puts cards side by side if there is room', async () => {
      const element = await renderFeed(
        many(3),
        'layout="cards"',
        (markup) => `<div style="width: 900px">${markup}</div>`,
      );
      const [first, second] = byRole(element, 'listitem').map((entry) => entry.getBoundingClientRect());
      expect(second!.top).to.equal(first!.top);
      expect(second!.left).to.be.greaterThan(first!.right);
    });
  });

  it('links a past event to its review and its minutes', async () => {
    const element = await renderFeed(
      [
        {
          id: 'konferenz',
          title: 'Kinderkonferenz',
          start: day(-10),
          documents: [{ label: 'Protokoll', url: 'https://x.example/protokoll.pdf' }],
        },
        { type: 'review', title: 'So war es', url: 'https://x.example/bericht', reviewOf: 'konferenz' },
        { type: 'review', title: 'Anderes', url: 'https://x.example/anderes', reviewOf: 'fest' },
      ],
      'view="past"',
    );
    const [conference] = byRole(element, 'listitem');
    expect(
      [...conference!.querySelectorAll('a')].map((link) => `${textOf(link)}: ${link.href}`),
    ).to.deep.equal([
      'Rückblick: So war es: https://x.example/bericht',
      'Protokoll: https://x.example/protokoll.pdf',
    ]);
  });

  it('marks an entry as a sample, and shows who published it', async () => {
    const element = await renderFeed([{ title: 'Fest', start: day(1), sample: true, source: 'VHS Peine' }]);
    expect(titles(element)).to.deep.equal(['Fest Beispiel']);
    expect(textOf(element)).to.include('Quelle: VHS Peine');
  });

  describe('with dates to save', () => {
    it('saves a calendar file in the element’s language', async () => {
      const element = await renderFeed([
        {
          id: 'fest@x.example',
          title: { de: 'Sommerfest, mit Musik', en: 'Summer party' },
          start: `${yearAhead}-06-05T15:00:00+02:00`,
          end: `${yearAhead}-06-05T18:00:00+02:00`,
          location: 'Stadtpark',
        },
      ]);
      const { name, text } = await captureDownload(() => button(element, /^In den Kalender/).click());
      expect(name).to.equal('Sommerfest-mit-Musik.ics');
      expect(text).to.include(`DTSTART;TZID=Europe/Berlin:${yearAhead}0605T150000`);
      expect(text).to.include('SUMMARY:Sommerfest\\, mit Musik').and.to.include('UID:fest@x.example');
    });

    it('names the button, and offers it only for upcoming events that have a day and take place', async () => {
      const element = await renderFeed(
        [
          { title: 'Fest', start: day(1) },
          { title: 'Abgesagt', start: day(1), status: 'cancelled' },
          { title: 'Ungewiss', start: `${yearAhead}-09` },
          { title: 'Undatiert' },
          { title: 'Vorbei', start: day(-1) },
        ],
        'view="all"',
      );
      expect(byRole(element, 'button').map((node) => node.getAttribute('aria-label'))).to.deep.equal([
        'In den Kalender: Fest',
      ]);
    });
  });

  it('says in an entry’s heading if it is cancelled or moved', async () => {
    const element = await renderFeed([
      { title: 'Fest', start: day(1), status: 'cancelled', url: 'https://fest.example/' },
      { title: 'Abend', start: day(2), status: 'moved' },
      { title: 'Markt', start: day(3), status: 'confirmed' },
    ]);
    expect(titles(element)).to.deep.equal(['Fest abgesagt', 'Abend verlegt', 'Markt']);
    expect(byRole(element, 'link', 'Fest')[0]!.getAttribute('href')).to.equal('https://fest.example/');
    await expectAccessible(element);
  });

  it('shows an entry’s text in paragraphs, its author and its documents', async () => {
    const element = await renderFeed([
      {
        title: 'Fest',
        summary: 'Kommen Sie!\n\n- Spiele\n- Musik\n\nFragen: 05171 / 401-2260',
        author: 'Fabian Laaß',
        documents: [{ label: 'Plakat (PDF)', url: 'https://fest.example/plakat.pdf' }],
      },
    ]);
    expect(textOf(element)).to.include('von Fabian Laaß');
    expect(
      deepElements(element.renderRoot).filter(
        (node) => node.localName === 'li' && /^(Spiele|Musik)$/.test(textOf(node)),
      ),
    ).to.have.length(2);
    expect(links(element)).to.deep.equal(['tel:+4951714012260', 'https://fest.example/plakat.pdf']);
  });

  describe('with an image', () => {
    const withImage = (src: string) =>
      renderFeed([{ title: 'Fest', image: { src, alt: 'Ein Zelt', credit: 'Foto: A. Beck' } }]);

    it('shows its text alternative and its credit', async () => {
      const element = await withImage('/examples/images/peine.svg');
      expect(byRole(element, 'img', 'Ein Zelt')).to.have.length(1);
      expect(textOf(element)).to.include('Bild: Foto: A. Beck');
    });

    it('omits it and its credit if its origin is not allowed', async () => {
      configure({ origins: [] });
      const element = await withImage('https://tracker.example/pixel.png');
      expect(byRole(element, 'img')).to.have.length(0);
      expect(textOf(element)).not.to.include('Beck');
    });
  });

  describe('with more entries than the limit', () => {
    it('shows how many more there are, and adds them step by step', async () => {
      const element = await renderFeed(many(30), 'limit="5"');
      button(element, 'Weitere anzeigen (10 von 25)').click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(15);
      button(element, 'Weitere anzeigen (10 von 15)').click();
      await element.updateComplete;
      button(element, 'Weitere anzeigen (5)').click();
      await element.updateComplete;
      expect(titles(element)).to.have.length(30);
      expect(byRole(element, 'button', /Weitere/)).to.have.length(0);
    });

    it('moves the keyboard focus to the first added entry, visibly', async () => {
      const element = await renderFeed(many(8), 'limit="5"');
      // Each of the five entries has its own button.
      for (let stop = 0; stop < 6; stop += 1) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(textOf(deepActiveElement()!)).to.include('Termin 6');
      expect(getComputedStyle(deepActiveElement()!).outlineStyle).to.equal('solid');
    });

    it('adds entries to one section only', async () => {
      const agenda = [...many(8), ...many(8, { type: 'review', title: 'Bericht' })];
      const element = await renderFeed(agenda, 'view="all" limit="2"');
      byRole(element, 'button', /Weitere/)[1]!.click();
      await element.updateComplete;
      expect(titles(element).filter((title) => title.startsWith('Termin'))).to.have.length(2);
      expect(titles(element).filter((title) => title === 'Bericht')).to.have.length(8);
      expect(textOf(deepActiveElement()!)).to.include('Bericht');
    });
  });

  it('has all of its own texts in English', async () => {
    const agenda = [
      {
        title: 'Sommerfest',
        start: `${yearAhead}-06-05T15:00:00+02:00`,
        end: `${yearAhead}-06-05T18:00:00+02:00`,
        status: 'cancelled',
        author: 'A. Beck',
      },
      ...many(6),
      { title: 'Rückschau', type: 'review' },
    ];
    const element = await renderFeed(
      agenda,
      'view="all" limit="1"',
      (markup) => `<div lang="en">${markup}</div>`,
    );
    button(element, 'Show more (6)').click();
    await element.updateComplete;
    expect(textOf(element)).to.match(
      /^Dates .* cancelled \w+day ?, 5 June \d+ ?, 15:00 – 18:00 by A\. Beck Reviews Rückschau Review$/,
    );
    const german = deepElements(element.renderRoot)
      .filter((node) => node.getAttribute('lang') === 'de')
      .map(textOf);
    expect(german).to.include('Sommerfest').and.to.include('Rückschau');
    await expectAccessible(element);
  });

  it('shows long texts, emoji and right-to-left text completely', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(250);
    const element = await renderFeed([
      {
        title: long,
        start: day(1),
        end: day(2),
        summary: long,
        location: 'Kreismusikschulveranstaltungssaal'.repeat(3),
        status: 'moved',
      },
      {
        title: '👩‍👧‍👦 Fest',
        start: `${yearAhead}-11-28`,
        end: `${yearAhead}-12-30`,
        image: { src: '/examples/images/peine.svg' },
      },
      { title: { ar: 'لقاء الأهل' }, summary: { ar: 'أهلا وسهلا 05171 401-2260' } },
    ]);
    expectFits(element, 280);
    expect(titles(element)[0]!.length).to.be.at.most(210);
    expect(textOf(element).split(long)).to.have.length(3);
    expect(textOf(element)).to.include('👩‍👧‍👦 Fest');
    const arabic = deepElements(element.renderRoot).find((node) => node.getAttribute('lang') === 'ar')!;
    expect(arabic.getAttribute('dir')).to.equal('rtl');
    await expectAccessible(element);
  });

  it('mirrors its layout on a right-to-left page', async () => {
    const element = await renderFeed(many(1), '', (markup) => `<div dir="rtl">${markup}</div>`);
    const [date, heading] = ['.date', '[role="heading"]'].map((selector) =>
      element.renderRoot.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(date!.left).to.be.greaterThan(heading!.left);
    await expectAccessible(element);
  });
});
