/**
 * Files that can't be had, or not as they should: what the elements do then. These addresses under `daten/` never reach
 * the network; every other request does.
 */
type Answer = (request: { isFromCache: boolean; url: URL }) => Promise<Response>;

const never = new Promise<never>(() => {});
const refused = () => Promise.reject(new TypeError('Failed to fetch'));
const json = (document: object) => Promise.resolve(Response.json({ schemaVersion: 1, ...document }));

const answers: Readonly<Record<string, Answer>> = {
  /** No answer, ever; not even to the element's own time-out, so that the state stays. */
  'never.json': () => never,
  /** The server has no such file. */
  'missing.json': () => Promise.resolve(new Response('Not Found', { status: 404 })),
  /** The server can't be reached. */
  'unreachable.json': refused,
  /** A page where the file should be. */
  'no-json.json': () => Promise.resolve(new Response('<!doctype html><title>Wartung</title>')),
  /** A file with a municipality's name and nothing else. */
  'empty.json': () => json({ municipality: { name: 'Landkreis Musterland' } }),
  /** A file with nothing at all. */
  'nameless.json': () => json({}),
  /** The server can't be reached, the browser's cache still has Peine's file (asked for with `only-if-cached`). */
  'stale.json': ({ isFromCache, url }) => (isFromCache ? fetch(new URL('peine.json', url)) : refused()),
  /** The same with a file that does not say when it was written. */
  'stale-undated.json': ({ isFromCache }) => (isFromCache ? json(withBadRecords) : refused()),
  /** Some records can't be taken; the others are shown. */
  'bad-records.json': () => json(withBadRecords),
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

/** From now on, requests for the addresses above get the answers above. */
export function interceptRequests(): void {
  const fromNetwork = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const [, name = ''] = /\/daten\/([^/]+)$/.exec(url.pathname) ?? [];
    const answer = url.origin === location.origin ? answers[name] : undefined;
    return answer?.({ isFromCache: init?.cache === 'only-if-cached', url }) ?? fromNetwork(input, init);
  };
}
