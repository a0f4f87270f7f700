import { expect } from 'chai';
import { complaints, entriesOf, entryOf, read } from './files.js';

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

describe('events of schema.org', () => {
  it('are events, on the clock of Berlin where they name no other', async () => {
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

  it('of a whole day stay on it', async () => {
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
        'in what has events',
        { '@type': 'Place', event: [named('a', 'https://schema.org/Event'), named('b')] },
      ],
      ['in a series', { '@type': 'EventSeries', name: 'x', subEvent: [named('a'), named('b')] }],
      ['as parts of one', { ...named('a'), subEvent: named('b', 'Hackathon') }],
    ];
    for (const [where, data] of cases)
      it(where, async () =>
        expect((await entriesOf(data)).map(({ title }) => title)).to.deep.equal(['a', 'b']),
      );
  });

  describe('stand as they say', () => {
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
      it(`${String(eventStatus)} is ${status ?? 'nothing'}`, async () =>
        expect((await entryOf(event({ eventStatus }))).status).to.equal(status));
  });

  describe('take place', () => {
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

    it('where another node of the file says', async () => {
      const graph = [event({ location: { '@id': '#rathaus' } }), { '@id': '#rathaus', ...place }];
      expect((await entryOf({ '@graph': graph })).location).to.equal('Rathaus, Markt 1, 31224 Peine');
    });
  });

  it('may say their names in several languages', async () => {
    const name = [
      { '@value': 'Party', '@language': 'en' },
      { '@value': 'Fest', '@language': 'de-DE' },
    ];
    expect((await entryOf(event({ name }))).title).to.equal('Fest');
  });

  it('have no markup in their words, and lead to no script', async () => {
    const reading = await read(
      event({
        name: 'Fest <script>alert(1)</script>',
        location: '<b>Rathaus</b>',
        url: 'javascript:alert(1)',
      }),
    );
    const [entry] = reading.program!.agenda;
    expect([entry!.title, entry!.location, entry!.url]).to.deep.equal(['Fest', 'Rathaus', undefined]);
    expect(complaints(reading)).to.deep.equal(['Event.url: url (Event.url lost)']);
  });

  it('that are broken do not hide the others', async () => {
    const reading = await read([event({ name: undefined }), event({ startDate: 'bald' }), event()]);
    expect(reading.program!.agenda).to.have.length(2);
    expect(complaints(reading)).to.deep.equal([
      '[0].title: text ([0] lost)',
      '[1].start: date ([1].start lost)',
    ]);
  });

  it('may be none', async () => {
    const { program, issues } = await read({ '@type': 'WebPage', name: 'Startseite' });
    expect(program!.agenda).to.deep.equal([]);
    expect(issues).to.deep.equal([]);
  });
});
