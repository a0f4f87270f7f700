import { expect } from 'chai';
import '../../src/components/agenda-feed/agenda-feed.js';
import type { AgendaFeedElement } from '../../src/components/agenda-feed/agenda-feed.element.js';
import { byRole, renderFixture, programOf, waitForState, textOf } from '../support/page.js';
import { installClock, type TestClock } from '../support/clock.js';

let clock: TestClock;

const renderFeed = async (agenda: object[], attributes = 'limit="20"'): Promise<AgendaFeedElement> => {
  const element = await renderFixture<AgendaFeedElement>(`<pk-agenda-feed ${attributes}></pk-agenda-feed>`);
  element.program = programOf({ agenda });
  await waitForState(element);
  return element;
};

const titles = (element: AgendaFeedElement) =>
  byRole(element, 'listitem').map((entry) => textOf(entry.querySelector('[role="heading"]')!));

describe('pk-agenda-feed, in every time zone of the browser', () => {
  afterEach(() => clock.restore());

  describe('in the nights when daylight saving time begins or ends', () => {
    it('shows the times of 29 March 2026 in Berlin’s time', async () => {
      clock = installClock('2026-03-28T12:00:00+01:00');
      const element = await renderFeed([
        { title: 'Nachtwache', start: '2026-03-28T22:00:00+01:00', end: '2026-03-29T03:30:00+02:00' },
        { title: 'Frühschicht', start: '2026-03-29T01:59:00+01:00', end: '2026-03-29T03:01:00+02:00' },
        { title: 'Frühstück', start: '2026-03-29T09:00:00+02:00', end: '2026-03-29T11:00:00+02:00' },
      ]);
      const lines = [...element.renderRoot.querySelectorAll('.body > .quiet')].map(({ textContent }) =>
        textContent.replace(/[\s\u2060]+/g, ' '),
      );
      expect(lines).to.deep.equal([
        '28. März 2026, 22 Uhr – 29. März 2026, 3:30 Uhr',
        'Sonntag, 29. März 2026, 1:59 – 3:01 Uhr',
        'Sonntag, 29. März 2026, 9 – 11 Uhr',
      ]);
    });

    it('keeps the order in the hour that 25 October 2026 has twice, and separates past from upcoming to the minute', async () => {
      clock = installClock('2026-10-25T02:20:00+02:00');
      const agenda = [
        { title: 'zweite', start: '2026-10-25T02:00:00+01:00', end: '2026-10-25T02:15:00+01:00' },
        { title: 'erste', start: '2026-10-25T02:00:00+02:00', end: '2026-10-25T02:15:00+02:00' },
        { title: 'noch', start: '2026-10-25T02:00:00+02:00', end: '2026-10-25T02:30:00+02:00' },
      ];
      const element = await renderFeed(agenda, 'view="all"');
      expect(textOf(element)).to.match(/^Termine .*noch heute .*zweite heute .*Rückblick .*erste/);
    });
  });

  describe('at midnight', () => {
    const agenda = [
      { title: 'heute', start: '2026-12-31' },
      { title: 'Silvester', start: '2026-12-31T20:00:00+01:00', end: '2027-01-01T02:00:00+01:00' },
      { title: 'Neujahr', start: '2027-01-01' },
    ];

    it('shows an event that is still on at 23:59, and marks it as today', async () => {
      clock = installClock('2026-12-31T23:59:00+01:00');
      expect(titles(await renderFeed(agenda))).to.deep.equal(['heute heute', 'Silvester heute', 'Neujahr']);
    });

    it('no longer shows it as upcoming at 00:01', async () => {
      clock = installClock('2027-01-01T00:01:00+01:00');
      expect(titles(await renderFeed(agenda))).to.deep.equal(['Silvester heute', 'Neujahr heute']);
    });

    it('updates itself on a page that is left open overnight', async () => {
      clock = installClock('2026-12-31T23:59:00+01:00');
      const element = await renderFeed(agenda);
      clock.advanceTo('2027-01-01T00:00:01+01:00');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Silvester heute', 'Neujahr heute']);
      clock.advanceTo('2027-01-01T02:00:01+01:00');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Neujahr heute']);
    });

    it('updates itself when the device wakes up, even if no timer ran', async () => {
      clock = installClock('2026-12-31T12:00:00+01:00');
      const element = await renderFeed(agenda);
      clock.skipTo('2027-01-02T08:00:00+01:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await waitForState(element, 'empty');
      expect(textOf(element)).to.equal('Zurzeit sind keine Termine eingetragen.');
    });

    it('does not keep an element alive that was removed from the page', async () => {
      clock = installClock('2026-12-31T23:59:00+01:00');
      const element = await renderFeed(agenda);
      element.remove();
      expect(clock.pendingTimerCount).to.equal(0);
    });
  });
});
