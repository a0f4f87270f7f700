import { expect } from 'chai';
import { issueSummaries, entriesOf, entryOf, BASE_URL, read, createFileLoader } from './files.js';

const type = (kind: string, version = '1.1') => `https://schema.oparl.org/${version}/${kind}`;

const meeting = (fields: object = {}) => ({
  id: 'https://ris.example/meeting/1',
  type: type('Meeting'),
  name: 'Jugendhilfeausschuss',
  start: '2026-03-02T17:00:00+01:00',
  ...fields,
});

const item = (order: number, name: string, fields: object = {}) => ({
  type: type('AgendaItem'),
  order,
  number: String(order),
  name,
  public: true,
  ...fields,
});

const document = (name: string, fields: object = {}) => ({
  type: type('File'),
  name,
  accessUrl: `https://ris.example/${name}.pdf`,
  ...fields,
});

describe('an OParl meeting', () => {
  it('becomes an event with place, agenda and documents', async () => {
    const entry = await entryOf(
      meeting({
        end: '2026-03-02T19:00:00+01:00',
        web: 'https://ris.example/to/1',
        location: { type: type('Location'), description: 'Kreishaus, Burgstraße 1', room: 'Saal 2' },
        agendaItem: [item(2, 'Präventionskette', { result: 'Kenntnisnahme' }), item(1, 'Eröffnung')],
        invitation: document('Bekanntmachung'),
        resultsProtocol: { ...document('x'), accessUrl: undefined, downloadUrl: '/niederschrift.pdf' },
        auxiliaryFile: [document('Tischvorlage'), { type: type('File') }],
      }),
    );
    expect(entry).to.deep.equal({
      id: 'https://ris.example/meeting/1',
      type: 'event',
      title: 'Jugendhilfeausschuss',
      start: '2026-03-02T17:00:00+01:00',
      end: '2026-03-02T19:00:00+01:00',
      location: 'Saal 2, Kreishaus, Burgstraße 1',
      summary: 'Tagesordnung:\n- 1 Eröffnung\n- 2 Präventionskette (Kenntnisnahme)',
      url: 'https://ris.example/to/1',
      topics: [],
      documents: [
        { label: 'Einladung', url: 'https://ris.example/Bekanntmachung.pdf' },
        { label: 'Ergebnisprotokoll', url: 'https://example.de/niederschrift.pdf' },
        { label: 'Tischvorlage', url: 'https://ris.example/Tischvorlage.pdf' },
      ],
    });
  });

  it('omits everything of non-public items, even their numbers', async () => {
    const { summary } = await entryOf(
      meeting({
        agendaItem: [
          item(1, 'Eröffnung'),
          item(2, 'Personal', { public: false }),
          item(3, 'Weg', { deleted: true }),
        ],
      }),
    );
    expect(summary).to.equal('Tagesordnung:\n- 1 Eröffnung');
  });

  it('has the documents of its public items, with their numbers', async () => {
    const { documents } = await entryOf(
      meeting({
        agendaItem: [
          item(1, 'Kita', { resolutionFile: document('x'), auxiliaryFile: [document('Plan')] }),
          item(2, 'Personal', { public: false, auxiliaryFile: [document('Geheim')] }),
        ],
      }),
    );
    expect(documents).to.deep.equal([
      { label: '1 Beschluss', url: 'https://ris.example/x.pdf' },
      { label: '1 Plan', url: 'https://ris.example/Plan.pdf' },
    ]);
  });

  it('with hundreds of items has the first ones, and the number of the others', async () => {
    const items = Array.from({ length: 369 }, (_, index) => item(index + 1, 'Haushalt'));
    const reading = await read(meeting({ agendaItem: items }));
    const lines = (reading.program!.agenda[0]!.summary as string).split('\n');
    expect([lines.length, lines.at(-1)]).to.deep.equal([52, '- … und 319 weitere']);
    expect(issueSummaries(reading)).to.deep.equal(['Meeting.agendaItem: pages']);
  });

  it('uses the address as location if the place has no name', async () => {
    const location = { streetAddress: 'Markt 1', postalCode: '31224', locality: 'Peine' };
    expect((await entryOf(meeting({ location }))).location).to.equal('Markt 1, 31224 Peine');
  });

  it('loads the place and the body that it only refers to', async () => {
    const { loadFile } = createFileLoader({
      'https://ris.example/location/1': { description: 'Kreishaus' },
      'https://ris.example/body/1': { name: 'Kreistag' },
    });
    const { location, title } = await entryOf(
      meeting({
        name: '',
        location: 'https://ris.example/location/1',
        organization: ['https://ris.example/body/1'],
      }),
      loadFile,
    );
    expect([location, title]).to.deep.equal(['Kreishaus', 'Kreistag']);
  });

  const states: [fields: object, status: string | undefined][] = [
    [{ cancelled: true }, 'cancelled'],
    [{ meetingState: 'abgesagt' }, 'cancelled'],
    [{ meetingState: 'verschoben' }, 'moved'],
    [{ meetingState: 'eingeladen', cancelled: false }, undefined],
  ];
  for (const [fields, status] of states)
    it(`with ${JSON.stringify(fields)} has the status ${status ?? 'undefined'}`, async () =>
      expect((await entryOf(meeting(fields))).status).to.equal(status));

  it('is omitted if it was deleted', async () => {
    expect(await entriesOf(meeting({ deleted: true }))).to.deep.equal([]);
  });

  it('of version 1.0 is read, too', async () => {
    expect((await entryOf(meeting({ type: type('Meeting', '1.0') }))).title).to.equal('Jugendhilfeausschuss');
  });

  it('has no markup in its texts', async () => {
    const { title, summary } = await entryOf(
      meeting({ name: '<b>Rat</b> &amp; Tat', agendaItem: [item(1, 'a<script>b</script>')] }),
    );
    expect([title, summary]).to.deep.equal(['Rat & Tat', 'Tagesordnung:\n- 1 a']);
  });
});

describe('an OParl list', () => {
  const page = (count: number, next?: string) => ({
    data: Array.from({ length: count }, (_, index) => meeting({ id: `${next}-${index}` })),
    links: next ? { next } : {},
  });

  it('is read to its last page', async () => {
    const { loadFile, requestedUrls } = createFileLoader({
      [`${BASE_URL}liste?page=2`]: page(2, '?page=3'),
      [`${BASE_URL}liste?page=3`]: page(3),
    });
    const reading = await read(page(1, 'liste?page=2'), loadFile);
    expect(reading.program!.agenda).to.have.length(6);
    expect(requestedUrls).to.have.length(2);
    expect(reading.issues).to.deep.equal([]);
  });

  it('that links back to a page is read once', async () => {
    const { loadFile, requestedUrls } = createFileLoader({ [`${BASE_URL}2`]: page(1, 'datei') });
    const reading = await read(page(1, '2'), loadFile);
    expect(reading.program!.agenda).to.have.length(2);
    expect(requestedUrls).to.have.length(1);
    expect(issueSummaries(reading)).to.deep.equal(['links.next: pages']);
  });

  it('without an end is read for twenty pages', async () => {
    let pages = 1;
    const reading = await read(page(1, '?1'), () =>
      Promise.resolve({
        bytes: new TextEncoder().encode(JSON.stringify(page(1, `?${++pages}`))),
        type: '',
        url: BASE_URL,
      }),
    );
    expect(reading.program!.agenda).to.have.length(20);
    expect(issueSummaries(reading)).to.deep.equal(['links.next: pages']);
  });

  it('is read up to two thousand meetings', async () => {
    const reading = await read(page(2500));
    expect(reading.program!.agenda).to.have.length(2000);
    expect(issueSummaries(reading)).to.deep.equal(['data[2000]: pages']);
  });

  it('that is long and begins with the oldest is read from its end', async () => {
    const years = Array.from({ length: 30 }, (_, index) => 1997 + index);
    const pageOf = (year: number) => ({
      data: [1, 2].map((month) =>
        meeting({ id: `${year}-${month}`, name: `${year}`, start: `${year}-0${month}-01` }),
      ),
      links: { prev: `?${year - 1}`, next: `?${year + 1}`, last: '?2026' },
      pagination: { totalPages: 30 },
    });
    const { loadFile } = createFileLoader(
      Object.fromEntries(years.map((year) => [`${BASE_URL}datei?${year}`, pageOf(year)])),
    );
    const reading = await read(pageOf(1997), loadFile);
    const titles = [...new Set(reading.program!.agenda.map(({ title }) => title))];
    expect(titles).to.deep.equal(['1997', ...years.slice(-19).reverse().map(String)]);
    expect(issueSummaries(reading)).to.deep.equal(['links.prev: pages']);
  });

  it('keeps earlier pages if the next one fails to load', async () => {
    const reading = await read(page(2, '?2'));
    expect(reading.program!.agenda).to.have.length(2);
    expect(reading.issues).to.deep.equal([
      { path: 'links.next', expected: 'reference', found: `"${BASE_URL}datei?2"` },
    ]);
  });

  it('has issues with page and path', async () => {
    const { loadFile } = createFileLoader({
      [`${BASE_URL}2`]: { data: [meeting(), meeting({ start: 'bald' })] },
    });
    expect(issueSummaries(await read(page(1, '2'), loadFile))).to.deep.equal([
      'page[2].data[1].start: date (page[2].data[1].start lost)',
    ]);
  });

  it('without meetings is an empty agenda', async () => {
    const reading = await read({ data: [], links: {}, pagination: { totalElements: 0 } });
    expect(reading.program!.agenda).to.deep.equal([]);
    expect(reading.issues).to.deep.equal([]);
  });

  it('of other objects has one issue', async () => {
    const people = Array.from({ length: 5 }, () => ({ type: type('Person'), name: 'Ada' }));
    expect(issueSummaries(await read({ data: people }))).to.deep.equal(['data[0]: event (data[0] lost)']);
  });
});

describe('an OParl organization', () => {
  const committee = {
    type: type('Organization'),
    name: 'Jugendhilfeausschuss',
    meeting: 'https://ris.example/meetings',
  };

  it('has its meetings', async () => {
    const { loadFile } = createFileLoader({ 'https://ris.example/meetings': { data: [meeting()] } });
    const reading = await read(committee, loadFile);
    expect(reading.title).to.equal('Jugendhilfeausschuss');
    expect(reading.program!.agenda).to.have.length(1);
  });

  it('without available meetings has only an issue', async () => {
    const reading = await read(committee);
    expect(reading.program).to.equal(undefined);
    expect(issueSummaries(reading)).to.deep.equal(['meeting: reference ( lost)']);
  });

  it('is distinguished from a person', async () => {
    const reading = await read({ type: type('Person'), name: 'Ada' });
    expect(reading.program).to.equal(undefined);
    expect(reading.issues).to.deep.equal([
      { path: 'type', expected: 'document', found: '"Person"', lost: '' },
    ]);
  });
});
