import { expect } from 'chai';
import { readEvents } from '../../src/sources/schema-org/schema-org-reader.js';
import { issueSummaries, entriesOf, entryOf, BASE_URL, read } from './files.js';

const event = (fields: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Fest',
  startDate: '2026-05-01T14:00',
  ...fields,
});

const place = {
  '@type': 'Place',
  name: 'Rathaus',
  address: { streetAddress: 'Markt 1', postalCode: 31224, addressLocality: 'Peine' },
};

describe('schema.org events', () => {
  it('become events, in Berlin time unless they have an offset', async () => {
    const entry = await entryOf(
      event({
        '@id': 'https://example.de/#fest',
        endDate: '2026-05-01T16:00:00+00:00',
        description: '<p>Mit <a href="/plan">Plan</a></p><ul><li>Musik</li></ul>',
        location: place,
        organizer: { '@type': 'Organization', name: 'Kreis' },
        url: 'https://example.de/fest',
        image: { '@type': 'ImageObject', url: '/a.jpg', caption: 'Kinder', creditText: 'Ada' },
      }),
    );
    expect(entry).to.deep.equal({
      id: 'https://example.de/#fest',
      type: 'event',
      title: 'Fest',
      start: '2026-05-01T14:00:00+02:00',
      end: '2026-05-01T18:00:00+02:00',
      summary: 'Mit Plan (https://example.de/plan)\n\n- Musik',
      location: 'Rathaus, Markt 1, 31224 Peine',
      source: 'Kreis',
      url: 'https://example.de/fest',
      image: { src: 'https://example.de/a.jpg', alt: 'Kinder', credit: 'Ada' },
      topics: [],
      documents: [],
    });
  });

  it('stay on their day if they last all day', async () => {
    const { start, end, allDay } = await entryOf(event({ startDate: '2026-05-01', endDate: '2026-05-02' }));
    expect([start, end, allDay]).to.deep.equal(['2026-05-01', '2026-05-02', true]);
  });

  describe('are found', () => {
    const named = (name: string, type: unknown = 'Event') => ({ '@type': type, name });
    const cases: [where: string, data: object][] = [
      ['in a list', [named('a'), named('b', 'ChildrensEvent')]],
      [
        'in a graph',
        {
          '@graph': [
            { '@type': 'WebPage', name: 'x' },
            named('a', ['Thing', 'Event']),
            named('b', 'Festival'),
          ],
        },
      ],
      [
        'in a list of items',
        {
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'ListItem', item: named('a', 'schema:Event') }, named('b')],
        },
      ],
      [
        'as events of a place',
        { '@type': 'Place', event: [named('a', 'https://schema.org/Event'), named('b')] },
      ],
      ['in a series', { '@type': 'EventSeries', name: 'x', subEvent: [named('a'), named('b')] }],
      ['as sub-events', { ...named('a'), subEvent: named('b', 'Hackathon') }],
    ];
    for (const [where, data] of cases)
      it(where, async () =>
        expect((await entriesOf(data)).map(({ title }) => title)).to.deep.equal(['a', 'b']),
      );
  });

  describe('have the status', () => {
    const cases: [says: unknown, status: string | undefined][] = [
      ['https://schema.org/EventCancelled', 'cancelled'],
      ['EventPostponed', 'moved'],
      [['http://schema.org/EventRescheduled'], 'moved'],
      ['EventScheduled', 'confirmed'],
      ['EventMovedOnline', 'confirmed'],
      ['Unklar', undefined],
      [undefined, undefined],
    ];
    for (const [eventStatus, status] of cases)
      it(`${status ?? 'undefined'} for ${String(eventStatus)}`, async () =>
        expect((await entryOf(event({ eventStatus }))).status).to.equal(status));
  });

  describe('have the location', () => {
    const cases: [where: string, fields: object][] = [
      ['Rathaus', { location: 'Rathaus' }],
      ['Markt 1, 31224 Peine', { location: { '@type': 'Place', address: 'Markt 1, 31224 Peine' } }],
      ['online', { location: { '@type': 'VirtualLocation', url: 'https://x.example/' } }],
      ['Rathaus, Markt 1, 31224 Peine; online', { location: [place, { '@type': 'VirtualLocation' }] }],
      ['online', { location: place, eventStatus: 'https://schema.org/EventMovedOnline' }],
      ['online', { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }],
    ];
    for (const [where, fields] of cases)
      it(`${where}: ${JSON.stringify(fields).slice(0, 60)}`, async () =>
        expect((await entryOf(event(fields))).location).to.equal(where));

    it('that another node of the file has', async () => {
      const graph = [event({ location: { '@id': '#rathaus' } }), { '@id': '#rathaus', ...place }];
      expect((await entryOf({ '@graph': graph })).location).to.equal('Rathaus, Markt 1, 31224 Peine');
    });
  });

  it('may have names in several languages', async () => {
    const name = [
      { '@value': 'Party', '@language': 'en' },
      { '@value': 'Fest', '@language': 'de-DE' },
    ];
    expect((await entryOf(event({ name }))).title).to.equal('Fest');
  });

  it('have no markup in their texts, and link to no script', async () => {
    const reading = await read(
      event({
        name: 'Fest <script>alert(1)</script>',
        location: '<b>Rathaus</b>',
        url: 'javascript:alert(1)',
      }),
    );
    const [entry] = reading.program!.agenda;
    expect([entry!.title, entry!.location, entry!.url]).to.deep.equal(['Fest', 'Rathaus', undefined]);
    expect(issueSummaries(reading)).to.deep.equal(['Event.url: url (Event.url lost)']);
  });

  it('are kept beside invalid ones', async () => {
    const reading = await read([event({ name: undefined }), event({ startDate: 'bald' }), event()]);
    expect(reading.program!.agenda).to.have.length(2);
    expect(issueSummaries(reading)).to.deep.equal([
      '[0].title: text ([0] lost)',
      '[1].start: date ([1].start lost)',
    ]);
  });

  it('are missed with an issue in a file about something else', async () => {
    const reading = await read({ '@type': 'WebPage', name: 'Startseite' });
    expect(reading.program!.agenda).to.deep.equal([]);
    expect(issueSummaries(reading)).to.deep.equal([': event']);
    const list = await read({ '@type': 'ItemList', itemListElement: [] });
    expect([list.program!.agenda, list.issues]).to.deep.equal([[], []]);
  });

  it('may be the dates of a course, under its name', async () => {
    const reading = await read({
      '@type': 'Course',
      name: 'Erste Hilfe am Kind',
      provider: { name: 'DRK' },
      hasCourseInstance: [
        { '@type': 'CourseInstance', startDate: '2026-09-01' },
        { '@type': 'CourseInstance', startDate: '2026-10-01', name: 'Auffrischung' },
      ],
    });
    expect(reading.program!.agenda.map(({ title, start, source }) => [title, start, source])).to.deep.equal([
      ['Erste Hilfe am Kind', '2026-09-01', 'DRK'],
      ['Auffrischung', '2026-10-01', 'DRK'],
    ]);
    expect(reading.issues).to.deep.equal([]);
  });
});

describe('the schedule of a schema.org event', () => {
  const now = new Date('2026-05-01T10:00:00Z');
  const schedule = { '@type': 'Schedule', startDate: '2026-05-04', startTime: '10:00' };
  const readAt = (eventSchedule: unknown, fields: object = {}) =>
    readEvents(event({ '@id': '#fest', startDate: undefined, eventSchedule, ...fields }), BASE_URL, now);
  const startsOf = async (eventSchedule: unknown, fields: object = {}) => {
    const { program, issues } = await readAt(eventSchedule, fields);
    expect(issues).to.deep.equal([]);
    return program!.agenda.map(({ start }) => start!);
  };

  it('has an entry for each of its dates', async () => {
    const { program, issues } = await readAt({
      ...schedule,
      endDate: '2026-05-18',
      endTime: '11:30',
      byDay: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
      exceptDate: ['2026-05-11'],
    });
    expect(program!.agenda.map(({ id, start, end }) => [id, start, end])).to.deep.equal([
      ['#fest/20260504T100000', '2026-05-04T10:00:00+02:00', '2026-05-04T11:30:00+02:00'],
      ['#fest/20260506T100000', '2026-05-06T10:00:00+02:00', '2026-05-06T11:30:00+02:00'],
      ['#fest/20260513T100000', '2026-05-13T10:00:00+02:00', '2026-05-13T11:30:00+02:00'],
      ['#fest/20260518T100000', '2026-05-18T10:00:00+02:00', '2026-05-18T11:30:00+02:00'],
    ]);
    expect(program!.agenda[0]!.title).to.equal('Fest');
    expect(issues).to.deep.equal([]);
  });

  const schedules: [what: string, fields: object, starts: string[]][] = [
    ['a single date', {}, ['2026-05-04T10:00:00+02:00']],
    [
      'every second week',
      { repeatFrequency: 'P2W', repeatCount: 2 },
      ['2026-05-04T10:00:00+02:00', '2026-05-18T10:00:00+02:00'],
    ],
    [
      'weekly, in a word',
      { repeatFrequency: 'weekly', repeatCount: 2 },
      ['2026-05-04T10:00:00+02:00', '2026-05-11T10:00:00+02:00'],
    ],
    [
      'a day of the month, all day',
      { byMonthDay: 4, startTime: undefined, endDate: '2026-06-30' },
      ['2026-05-04', '2026-06-04'],
    ],
    [
      'the first Monday of a month',
      { repeatFrequency: 'P1M', byDay: '1MO', repeatCount: 2 },
      ['2026-05-04T10:00:00+02:00', '2026-06-01T10:00:00+02:00'],
    ],
    ['in another zone', { scheduleTimezone: 'America/New_York' }, ['2026-05-04T16:00:00+02:00']],
  ];
  for (const [what, fields, starts] of schedules)
    it(`may be ${what}`, async () =>
      expect(await startsOf({ ...schedule, ...fields })).to.deep.equal(starts));

  it('without an end is expanded for a year', async () =>
    expect(await startsOf({ ...schedule, byDay: 'Monday' })).to.have.length(52));

  it('without a start begins with the start of its event', async () =>
    expect(
      await startsOf({ byDay: 'Monday', repeatCount: 1, startTime: '10:00' }, { startDate: '2026-05-04' }),
    ).to.deep.equal(['2026-05-04T10:00:00+02:00']));

  const unsupported: [what: string, eventSchedule: unknown][] = [
    ['in a week of the month', { ...schedule, byDay: 'Monday', byMonthWeek: 2 }],
    ['on an unknown day', { ...schedule, byDay: 'Caturday' }],
    ['of an unknown frequency', { ...schedule, repeatFrequency: 'sometimes' }],
    ['without any start', { byDay: 'Monday' }],
    ['a text', 'jeden Montag'],
    ['with a line break in a value', { ...schedule, repeatFrequency: 'P1W\nSUMMARY:x' }],
  ];
  for (const [what, eventSchedule] of unsupported)
    it(`is ignored with an issue if it is ${what}`, async () => {
      const reading = await readAt(eventSchedule);
      expect(reading.program!.agenda.map(({ title }) => title)).to.deep.equal(['Fest']);
      expect(issueSummaries(reading)).to.deep.equal([
        'Event.eventSchedule[0]: recurrence (Event.eventSchedule[0] lost)',
      ]);
    });
});
