import { dayIn, instantIn } from './dates.js';

/**
 * Made-up answers for some addresses under `daten/`: files that are missing, slow or flawed, and files in foreign formats.
 * All other requests go to the network.
 */
type Answer = (request: { isFromCache: boolean; url: URL }) => Promise<Response>;

const pendingForever = new Promise<never>(() => {});
const connectionFailure = () => Promise.reject(new TypeError('Failed to fetch'));
const textResponse = (type: string, body: string) =>
  Promise.resolve(new Response(body, { headers: { 'content-type': type } }));
const programResponse = (document: object) =>
  Promise.resolve(Response.json({ schemaVersion: 1, ...document }));

const answers: Readonly<Record<string, Answer>> = {
  /** Never answers, not even when the element's own time-out aborts the request, so that the element stays pending. */
  'never.json': () => pendingForever,
  /** 404. */
  'missing.json': () => Promise.resolve(new Response('Not Found', { status: 404 })),
  /** The server can't be reached. */
  'unreachable.json': connectionFailure,
  /** An HTML page instead of the file. */
  'no-json.json': () => Promise.resolve(new Response('<!doctype html><title>Wartung</title>')),
  /** A file with a municipality's name and nothing else. */
  'empty.json': () => programResponse({ municipality: { name: 'Landkreis Musterland' } }),
  /** A file without any content. */
  'nameless.json': () => programResponse({}),
  /** The server can't be reached, but the browser's cache still has Peine's file (requested with `only-if-cached`). */
  'stale.json': ({ isFromCache, url }) =>
    isFromCache ? fetch(new URL('peine.json', url)) : connectionFailure(),
  /** The same with a file without a date (`updated`). */
  'stale-undated.json': ({ isFromCache }) =>
    isFromCache ? programResponse(withBadRecords) : connectionFailure(),
  /** A calendar file: a weekly event with one cancelled occurrence, and an all-day event. */
  'sprechstunden.ics': () => textResponse('text/calendar', officeHours()),
  /** A news feed (RSS). */
  'pressemitteilungen.rss': () => textResponse('application/rss+xml', news()),
  /** Meetings of a council (OParl). */
  'sitzungen.json': () => Promise.resolve(Response.json(meetings())),
  /** Three made-up municipalities with made-up figures, for comparisons. */
  'musterland.json': () =>
    programResponse(sampleFigures('Landkreis Musterland', { share: 0.1676, asOf: '2024-12-31' })),
  'beispielhausen.json': () =>
    programResponse(sampleFigures('Stadt Beispielhausen', { share: 0.093, asOf: '2024-12-31' })),
  'nirgendwo.json': () =>
    programResponse(sampleFigures('Gemeinde Nirgendwo', { share: 0.124, asOf: '2024-12-31' })),
  /** A count instead of a share, under another label. */
  'anderswo.json': () =>
    programResponse(
      sampleFigures('Samtgemeinde Anderswo', { count: 210, asOf: '2020' }, 'Kinder in Bedarfsgemeinschaften'),
    ),
  /** A file with invalid records among valid ones. */
  'bad-records.json': () => programResponse(withBadRecords),
};

const sampleFigures = (
  name: string,
  observation: object,
  label = 'Kinderarmut (erfundene Beispielzahlen)',
) => ({
  municipality: { name },
  indicators: [
    { id: 'child-poverty', label, observations: [{ source: 'Erfundene Beispielzahlen', ...observation }] },
  ],
});

const officeHours = () => {
  const [first, second] = [dayIn(2), dayIn(9)].map((date) => date.replaceAll('-', ''));
  return `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Musterland//Kalender//DE
X-WR-CALNAME:Familienbüro Musterland
BEGIN:VEVENT
UID:sprechstunde@musterland.example
DTSTAMP:20260101T000000Z
SUMMARY:Offene Sprechstunde im Familienbüro
DTSTART;TZID=Europe/Berlin:${first}T093000
DTEND;TZID=Europe/Berlin:${first}T113000
RRULE:FREQ=WEEKLY
LOCATION:Familienbüro\\, Musterweg 3
DESCRIPTION:Ohne Anmeldung. Fragen: 05371 820-123
END:VEVENT
BEGIN:VEVENT
UID:sprechstunde@musterland.example
RECURRENCE-ID;TZID=Europe/Berlin:${second}T093000
DTSTAMP:20260102T000000Z
SUMMARY:Offene Sprechstunde im Familienbüro
DTSTART;TZID=Europe/Berlin:${second}T093000
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:spielefest@musterland.example
DTSTAMP:20260101T000000Z
SUMMARY:Spielefest
DTSTART;VALUE=DATE:${dayIn(20).replaceAll('-', '')}
URL:https://musterland.example/spielefest
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
};

const news = () => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
  <title>Landkreis Musterland: Aktuelles</title>
  <link>https://musterland.example/</link>
  <item>
    <title>Neue Gruppe für Eltern &amp; Kinder</title>
    <link>https://musterland.example/neue-gruppe</link>
    <description>&lt;p&gt;Mittwochs um 9:30&amp;nbsp;Uhr im Familienbüro.&lt;/p&gt;</description>
    <pubDate>${new Date(Date.parse(dayIn(-5))).toUTCString()}</pubDate>
  </item>
  <item>
    <title>Kita-Navigator geht ans Netz</title>
    <link>https://musterland.example/kita</link>
    <pubDate>${new Date(Date.parse(dayIn(-40))).toUTCString()}</pubDate>
  </item>
</channel></rss>`;

const meetings = () => {
  const type = 'https://schema.oparl.org/1.1/Meeting';
  const document = (name: string) => ({
    type: 'https://schema.oparl.org/1.1/File',
    name,
    accessUrl: `https://rat.musterland.example/${name.toLowerCase()}.pdf`,
  });
  return {
    data: [
      {
        id: 'https://rat.musterland.example/meetings/2',
        type,
        name: 'Jugendhilfeausschuss',
        start: instantIn(12, '17:00'),
        end: instantIn(12, '00:00'),
        location: { description: 'Kreishaus, Sitzungssaal' },
        invitation: document('Einladung'),
        agendaItem: [
          { number: '1', order: 1, name: 'Bericht der Präventionskette', public: true },
          { number: '2', order: 2, name: 'Frühe Hilfen: Stand und Ausblick', public: true },
        ],
      },
      {
        id: 'https://rat.musterland.example/meetings/1',
        type,
        name: 'Kreistag',
        start: instantIn(-30, '15:00'),
        end: instantIn(-30, '18:30'),
        location: { description: 'Kreishaus, Sitzungssaal' },
        resultsProtocol: document('Ergebnisprotokoll'),
      },
    ],
    links: {},
  };
};

const withBadRecords = {
  municipality: { name: 'Landkreis Musterland', ags: 3157, website: 'javascript:alert(1)' },
  profile: { goals: ['Familien früh erreichen', 42, ''], reasons: 'kein Feld, sondern ein Text' },
  contacts: [
    {
      name: 'Kim Beispiel',
      department: 'Jugendamt',
      phones: [{ number: 'n/a' }, { number: '05371 820' }],
      email: 'kim.beispiel(at)musterland.example',
      public: true,
    },
    'keine Ansprechperson',
    { organization: 'Gesundheitsamt', phones: [{ number: '05371 821', type: 'telex' }], public: 'ja' },
  ],
  indicators: [
    { id: 'population', label: 'Einwohner', observations: [{ count: '134.966' }, { count: 134966 }] },
    { id: 'child-poverty', observations: [{ share: 14.17 }, { share: 0.1417, asOf: '31.12.2020' }] },
    { label: 'ohne Kurznamen', observations: [{ count: 1 }] },
  ],
  agenda: [
    { title: 'Fachtag ohne gültiges Datum', start: '2031-02-30' },
    { start: '2031-03-01', summary: 'Ein Termin ohne Titel wird nicht gezeigt.' },
    { title: 'Runder Tisch Kindergesundheit', start: '2031-03-02', location: 'Kreishaus' },
  ],
  topics: [{ id: 'health', label: 'Gesundheit' }, { label: 'ohne Kurznamen' }],
  services: [
    { name: 'Babytreff', topics: ['health', 7], ages: [{ fromMonths: 0, toMonths: 12 }] },
    { name: 'Angebot mit verkehrten Altersangaben', ages: [{ fromMonths: 36, toMonths: 0 }] },
    { organization: 'Ein Angebot ohne Namen wird nicht gezeigt.' },
  ],
  papers: [
    {
      reference: '2021/844',
      name: 'Präventionskette',
      date: '30.03.2021',
      consultations: [{ body: 'Kreistag', date: '2021-06-16', public: 'ja' }, { role: 'Vorberatung' }],
      costs: { amount: '56.700' },
      relevance: [
        { topic: 'Bildung', relevant: true },
        { topic: 'Klimaschutz', relevant: 'nein' },
      ],
    },
    { name: 'Eine Vorlage ohne Nummer wird nicht gezeigt.' },
  ],
};

/** Replaces `fetch`, so that requests for the addresses above get the answers above. */
export function interceptRequests(): void {
  const fromNetwork = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const [, name = ''] = /\/daten\/([^/]+)$/.exec(url.pathname) ?? [];
    const answer = url.origin === location.origin ? answers[name] : undefined;
    return answer?.({ isFromCache: init?.cache === 'only-if-cached', url }) ?? fromNetwork(input, init);
  };
}
