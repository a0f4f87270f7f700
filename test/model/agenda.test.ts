import { expect } from 'chai';
import { agendaOf, isPast, type AgendaView } from '../../src/model/agenda.js';
import type { AgendaEntry } from '../../src/schema/index.js';

type Part = Partial<AgendaEntry>;
const entry = (title: string, part: Part = {}): AgendaEntry => ({
  title,
  topics: [],
  documents: [],
  ...part,
});
const at = (berlin: string) => new Date(berlin);

describe('an entry is over', () => {
  const beforeMidnight = at('2026-05-20T23:59:00+02:00');
  const afterMidnight = at('2026-05-21T00:01:00+02:00');
  const cases: [what: string, part: Part, before: boolean, after: boolean][] = [
    ['after its day, where only that is known', { start: '2026-05-20' }, false, true],
    ['after its day, where no end is known', { start: '2026-05-20T09:00:00+02:00' }, false, true],
    [
      'after its day, where the end lies before the start',
      { start: '2026-05-20T09:00:00+02:00', end: '2026-05-19' },
      false,
      true,
    ],
    ['at its end', { start: '2026-05-20T22:00:00+02:00', end: '2026-05-21T00:00:00+02:00' }, false, true],
    [
      'before midnight, where it ended then',
      { start: '2026-05-20T09:00:00+02:00', end: '2026-05-20T12:00:00+02:00' },
      true,
      true,
    ],
    [
      'not yet, where it lasts through the night',
      { start: '2026-05-20T18:00:00+02:00', end: '2026-05-21T09:00:00+02:00' },
      false,
      false,
    ],
    ['after the last of its days', { start: '2026-05-18', end: '2026-05-20' }, false, true],
    ['not while its days last', { start: '2026-05-18', end: '2026-05-22' }, false, false],
    ['not while its month lasts', { start: '2026-05' }, false, false],
    ['not while its year lasts', { start: '2026' }, false, false],
    ['after its month', { start: '2026-04' }, true, true],
    ['never, where it has no date', {}, false, false],
    ['always, where it looks back', { type: 'review', start: '2027-01-01' }, true, true],
    ['always, where it is news', { type: 'news' }, true, true],
  ];
  for (const [what, part, before, after] of cases) {
    it(what, () => {
      expect([
        isPast(entry('x', part), beforeMidnight),
        isPast(entry('x', part), afterMidnight),
      ]).to.deep.equal([before, after]);
    });
  }

  it('by midnight in Berlin, not in Greenwich', () => {
    const day = entry('x', { start: '2026-05-20' });
    expect(isPast(day, at('2026-05-20T21:59:59Z'))).to.equal(false);
    expect(isPast(day, at('2026-05-20T22:00:00Z'))).to.equal(true);
  });

  it("at the year's turn", () => {
    const silvester = entry('x', { start: '2026-12-31' });
    expect(isPast(silvester, at('2026-12-31T23:59:00+01:00'))).to.equal(false);
    expect(isPast(silvester, at('2027-01-01T00:00:00+01:00'))).to.equal(true);
  });
});

describe('an agenda', () => {
  const now = at('2026-11-22T12:00:00+01:00');
  const entries = [
    entry('undated'),
    entry('next year', { start: '2027-01-19T14:00:00+01:00' }),
    entry('last week', { start: '2026-11-15' }),
    entry('undated review', { type: 'review' }),
    entry('today', { start: '2026-11-22' }),
    entry('review', { type: 'review', start: '2020-09' }),
    entry('this week, still on', { start: '2026-11-20', end: '2026-11-24' }),
    entry('tomorrow', { start: '2026-11-23T09:00:00+01:00', end: '2026-11-23T08:00:00+01:00' }),
  ];
  const ahead = ['this week, still on', 'today', 'tomorrow', 'next year', 'undated'];
  const behind = ['last week', 'review', 'undated review'];

  const views: [view: AgendaView, what: string, titles: string[]][] = [
    ['upcoming', 'shows what is ahead, soonest first, the undated last', ahead],
    ['past', 'shows what is behind, latest first, the undated last', behind],
    ['all', 'shows both, one after the other', [...ahead, ...behind]],
  ];
  for (const [view, what, titles] of views) {
    it(what, () => expect(agendaOf(entries, view, now).map(({ title }) => title)).to.deep.equal(titles));
  }

  it('keeps the order of the night in which an hour comes twice', () => {
    const night = [
      entry('second', { start: '2026-10-25T02:15:00+01:00' }),
      entry('first', { start: '2026-10-25T02:45:00+02:00' }),
      entry('third', { start: '2026-10-25T03:00:00+01:00' }),
    ];
    const titles = agendaOf(night, 'upcoming', at('2026-10-01T00:00:00Z')).map(({ title }) => title);
    expect(titles).to.deep.equal(['first', 'second', 'third']);
  });

  it('leaves the list that it is given as it is', () => {
    const list = Object.freeze([...entries]);
    expect(() => agendaOf(list, 'all', now)).not.to.throw();
  });
});
