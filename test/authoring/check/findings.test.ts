import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { repairText } from '../../../src/authoring/check/apply-repair.js';
import { checkData } from '../../../src/authoring/check/check-data.js';
import { describeFinding } from '../../../src/authoring/check/describe-finding.js';
import type { FindingKind, Severity } from '../../../src/authoring/check/finding.js';
import { pathText } from '../../../src/authoring/json/json-path.js';

const now = new Date('2026-11-22T12:00:00Z');

const topics = [{ id: 'health', label: 'Gesundheit' }];

/** A file with some parts; what is not about them is complete. */
const fileWith = (parts: object) => ({
  schemaVersion: 1,
  updated: '2026-11-01',
  municipality: { name: 'Musterland' },
  topics,
  ...parts,
});

const fileWithService = (service: object) => fileWith({ services: [{ name: 'Stillcafé', ...service }] });

/** What was found in a file apart from hints at what is missing. */
const findingsIn = (file: object) =>
  checkData(file, { now }).findings.filter(
    ({ kind, severity }) =>
      severity !== 'hint' || kind.includes('-key') || kind.startsWith('address') || kind.startsWith('place'),
  );

/** What was found in a file, each as `severity kind path`, and the data after all repairs. */
function check(file: object): { found: string[]; repaired: unknown } {
  const findings = findingsIn(file);
  const changes = findings.flatMap(({ repair }) => (repair && 'changes' in repair ? repair.changes : []));
  return {
    found: findings.map(({ kind, severity, path }) => `${severity} ${kind} ${pathText(path)}`),
    repaired: JSON.parse(repairText(JSON.stringify(file), { changes })) as unknown,
  };
}

/** A case: a part of a service, what is found in it, and the part after its repair. */
type ServiceCase = [part: object, severity: Severity, kind: FindingKind, path: string, repaired?: object];

const describeCases = (title: string, cases: ServiceCase[], fine: object[]) =>
  describe(title, () => {
    for (const [part, severity, kind, path, repaired] of cases)
      it(`${severity} ${kind}: ${JSON.stringify(part)}`, () => {
        const result = check(fileWithService(part));
        expect(result.found).to.deep.equal([`${severity} ${kind} services[0].${path}`]);
        expect(result.repaired).to.deep.equal(fileWithService(repaired ?? part));
        if (repaired) expect(check(result.repaired as object).found).to.deep.equal([]);
      });
    for (const part of fine)
      it(`says nothing of ${JSON.stringify(part)}`, () =>
        expect(check(fileWithService(part)).found).to.deep.equal([]));
  });

describe('a check of a file', () => {
  describeCases(
    'finds keys that nobody knows',
    [
      [
        { telefon: [{ number: '05171 4010' }] },
        'warning',
        'misspelt-key',
        'telefon',
        { phones: [{ number: '05171 4010' }] },
      ],
      [{ telefon: '05171 4010' }, 'warning', 'misspelt-key', 'telefon'],
      [
        { Website: 'https://peine.example' },
        'warning',
        'misspelt-key',
        'Website',
        { url: 'https://peine.example' },
      ],
      [{ last_verified: '2026-10' }, 'warning', 'misspelt-key', 'last_verified', { lastVerified: '2026-10' }],
      [{ descripton: 'Text' }, 'warning', 'misspelt-key', 'descripton', { description: 'Text' }],
      [
        { 'Zuletzt geprüft': '2026-10' },
        'warning',
        'misspelt-key',
        'Zuletzt geprüft',
        { lastVerified: '2026-10' },
      ],
      [{ Anbieter: 'Caritas' }, 'warning', 'misspelt-key', 'Anbieter', { organization: 'Caritas' }],
      [{ url: 'https://a.example', link: 'https://b.example' }, 'warning', 'misspelt-key', 'link'],
      [
        { places: [{ address: { plz: '31224' } }] },
        'warning',
        'misspelt-key',
        'places[0].address.plz',
        { places: [{ address: { postalCode: '31224' } }] },
      ],
      [{ fromMonths: 3 }, 'warning', 'misplaced-key', 'fromMonths'],
      [{ latitude: 52.3 }, 'warning', 'misplaced-key', 'latitude'],
      [{ intern: 'ja' }, 'hint', 'unknown-key', 'intern'],
    ],
    [{ $comment: 'x' }, { _note: 'x' }, { 'x-id': 3 }],
  );

  describeCases(
    'finds ages that look like years',
    [
      [
        { name: 'Kita Sonnenschein', ages: [{ fromMonths: 3, toMonths: 6 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
      ],
      [
        { name: 'Hausaufgabenhilfe', ages: [{ fromMonths: 6, toMonths: 10 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
      ],
      [
        { name: 'Jugendtreff', ages: [{ fromMonths: 12, toMonths: 18 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
      ],
      [
        { summary: 'Turnen für Kinder von 3 bis 6 Jahren', ages: [{ fromMonths: 3, toMonths: 6 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
        { summary: 'Turnen für Kinder von 3 bis 6 Jahren', ages: [{ fromMonths: 36, toMonths: 84 }] },
      ],
      [
        { summary: 'ab 3 Jahren', ages: [{ fromMonths: 3 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
        { summary: 'ab 3 Jahren', ages: [{ fromMonths: 36 }] },
      ],
      [
        { summary: 'für Kinder unter 3 Jahren', ages: [{ toMonths: 3 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
        { summary: 'für Kinder unter 3 Jahren', ages: [{ toMonths: 36 }] },
      ],
      [
        { summary: '6- bis 10-Jährige', ages: [{ fromMonths: 6, toMonths: 10 }] },
        'warning',
        'ages-in-years',
        'ages[0]',
        { summary: '6- bis 10-Jährige', ages: [{ fromMonths: 72, toMonths: 132 }] },
      ],
    ],
    [
      { ages: [{ fromMonths: 3, toMonths: 6 }] },
      { name: 'Babymassage', ages: [{ fromMonths: 1, toMonths: 9 }] },
      { name: 'Krabbelgruppe in der Kita Sonnenschein', ages: [{ fromMonths: 3, toMonths: 6 }] },
      { name: 'Eingewöhnung in der Kita', ages: [{ fromMonths: 0, toMonths: 6 }] },
      { name: 'Kita', ages: [{ fromMonths: 12, toMonths: 72 }] },
      { name: 'Elternschulung', ages: [{ fromMonths: 3, toMonths: 9 }] },
      { summary: 'Kinder von 3 bis 6 Jahren', ages: [{ fromMonths: 36, toMonths: 84 }] },
      {
        summary: 'von 3 bis 6 Monaten; Geschwister von 3 bis 6 Jahren',
        ages: [{ fromMonths: 3, toMonths: 6 }],
      },
      { summary: 'Seit 3 Jahren', ages: [{ fromMonths: 3, toMonths: 12 }] },
    ],
  );

  describeCases(
    'finds languages that are written out',
    [
      [{ languages: ['deutsch'] }, 'warning', 'language-name', 'languages[0]', { languages: ['de'] }],
      [
        { languages: ['de', 'Ukrainisch'] },
        'error',
        'language-name',
        'languages[1]',
        { languages: ['de', 'uk'] },
      ],
      [{ languages: ['English'] }, 'warning', 'language-name', 'languages[0]', { languages: ['en'] }],
      [{ languages: ['Türkçe'] }, 'error', 'language-name', 'languages[0]', { languages: ['tr'] }],
      [{ languages: ['ua'] }, 'warning', 'language-name', 'languages[0]', { languages: ['uk'] }],
      [{ languages: ['deu'] }, 'warning', 'language-name', 'languages[0]', { languages: ['de'] }],
      [
        { languages: ['Leichte Sprache'] },
        'error',
        'language-name',
        'languages[0]',
        { languages: ['de-simple'] },
      ],
      [{ languages: ['qx'] }, 'warning', 'unknown-language', 'languages[0]'],
      [{ languages: 'deutsch, arabisch' }, 'error', 'list-form', 'languages', { languages: ['de', 'ar'] }],
      [
        { summary: { deutsch: 'Treff' } },
        'warning',
        'language-name',
        'summary.deutsch',
        { summary: { de: 'Treff' } },
      ],
    ],
    [
      { languages: ['de', 'de-simple', 'uk', 'ar', 'kmr', 'prs', 'mul', 'zh-Hant', 'DE', 'pt-BR', 'gsg'] },
      { summary: { de: 'Treff', 'de-simple': 'Treff', tr: 'x' } },
    ],
  );

  describeCases(
    'finds addresses that lead nowhere',
    [
      [{ url: 'www.peine.de' }, 'warning', 'address-without-scheme', 'url', { url: 'https://www.peine.de' }],
      [
        { url: 'peine.de/kita' },
        'warning',
        'address-without-scheme',
        'url',
        { url: 'https://peine.de/kita' },
      ],
      [{ url: 'http//peine.de' }, 'warning', 'address-without-scheme', 'url', { url: 'https://peine.de' }],
      [{ url: 'info@peine.de' }, 'warning', 'address-is-mail', 'url', { url: 'mailto:info@peine.de' }],
      [{ url: 'http://intranet/kita' }, 'warning', 'address-is-local', 'url'],
      [{ url: 'https://192.168.1.4/' }, 'warning', 'address-is-local', 'url'],
      [{ url: 'http://www.peine.de' }, 'hint', 'address-without-https', 'url'],
      [{ email: 'mailto:info@peine.de' }, 'error', 'text-form', 'email', { email: 'info@peine.de' }],
      [{ email: 'info (at) peine.de' }, 'error', 'text-form', 'email', { email: 'info@peine.de' }],
      [{ email: 'info' }, 'error', 'unreadable', 'email'],
    ],
    [
      { url: 'https://www.peine.de' },
      { url: 'kita.html' },
      { url: '/daten/plan.pdf' },
      { url: 'bilder/wappen.svg' },
      { url: 'mailto:info@peine.de' },
      { url: 'tel:112' },
      { email: 'info@peine.de' },
    ],
  );

  describeCases(
    'finds phone numbers that nobody can dial',
    [
      [{ phones: [{ number: '4010' }] }, 'warning', 'phone-too-short', 'phones[0].number'],
      [{ phones: [{ number: '484-3321' }] }, 'warning', 'phone-without-prefix', 'phones[0].number'],
      [
        { phones: [{ number: '05171 401-0 oder 05171 401-1111' }] },
        'warning',
        'phone-too-long',
        'phones[0].number',
      ],
      [
        { phones: ['05171 401-0'] },
        'error',
        'list-form',
        'phones[0]',
        { phones: [{ number: '05171 401-0' }] },
      ],
      [{ phones: '05171 401-0' }, 'error', 'list-form', 'phones', { phones: [{ number: '05171 401-0' }] }],
      [
        { phones: { number: '05171 401-0' } },
        'error',
        'list-form',
        'phones',
        { phones: [{ number: '05171 401-0' }] },
      ],
      [
        { phones: [{ number: '05171 401-0', type: 'Telefon' }] },
        'error',
        'word-form',
        'phones[0].type',
        { phones: [{ number: '05171 401-0', type: 'voice' }] },
      ],
      [
        { phones: [{ number: 112 }] },
        'error',
        'text-form',
        'phones[0].number',
        { phones: [{ number: '112' }] },
      ],
      [{ phones: [{ number: 51714010 }] }, 'error', 'text-form', 'phones[0].number'],
    ],
    [
      '05171 401-0',
      '+49 5171 4010',
      '(05371) 82-0',
      '0049 (0)5171 401 123',
      '112',
      '116 117',
      '19222',
      '0800 111 0 550',
      '115',
    ].map((number) => ({ phones: [{ number }] })),
  );

  describeCases(
    'finds dates and times in another form',
    [
      [{ lastVerified: '31.10.2026' }, 'error', 'date-form', 'lastVerified', { lastVerified: '2026-10-31' }],
      [{ lastVerified: '10/2026' }, 'error', 'date-form', 'lastVerified', { lastVerified: '2026-10' }],
      [{ lastVerified: 2026 }, 'error', 'date-form', 'lastVerified', { lastVerified: '2026' }],
      [{ lastVerified: '2026-9-1' }, 'error', 'date-form', 'lastVerified', { lastVerified: '2026-09-01' }],
      [{ lastVerified: '31.2.2026' }, 'error', 'unreadable', 'lastVerified'],
      [{ lastVerified: '1.9.26' }, 'error', 'unreadable', 'lastVerified'],
      [{ lastVerified: '2027-01-01' }, 'warning', 'date-in-future', 'lastVerified'],
      [
        { schedules: [{ days: ['mo'], opens: '9 Uhr', closes: '12:00' }] },
        'error',
        'time-form',
        'schedules[0].opens',
        { schedules: [{ days: ['mo'], opens: '9:00', closes: '12:00' }] },
      ],
      [
        { schedules: [{ days: ['Mo', 'Di'] }] },
        'error',
        'weekday-form',
        'schedules[0].days',
        { schedules: [{ days: ['mo', 'tu'] }] },
      ],
      [
        { schedules: [{ dates: ['5.10.2026'] }] },
        'error',
        'date-form',
        'schedules[0].dates',
        { schedules: [{ dates: ['2026-10-05'] }] },
      ],
      [
        { schedules: [{ validFrom: '2026-10-05', validTo: '2026-10-01' }] },
        'warning',
        'end-before-start',
        'schedules[0].validTo',
      ],
    ],
    [
      { lastVerified: '2026-11-22' },
      { lastVerified: '2026-11' },
      { lastVerified: '2026' },
      {
        schedules: [
          {
            days: ['mo', '2tu', '-1fr'],
            opens: '9:30',
            closes: '24:00',
            validFrom: '2026-10-01',
            validTo: '2027-10-01',
          },
        ],
      },
      { schedules: [{ validFrom: '2026-10-01', validTo: '2026-10-01' }] },
      { schedules: [{ validFrom: '2026-10', validTo: '2026' }] },
    ],
  );

  describeCases(
    'finds coordinates that can hardly be meant',
    [
      [
        { places: [{ latitude: 10.23, longitude: 52.32 }] },
        'warning',
        'coordinates-swapped',
        'places[0].latitude',
        { places: [{ latitude: 52.32, longitude: 10.23 }] },
      ],
      [
        { places: [{ latitude: 48.85, longitude: 2.35 }] },
        'warning',
        'coordinates-abroad',
        'places[0].latitude',
      ],
      [{ places: [{ latitude: 0, longitude: 0 }] }, 'warning', 'coordinates-abroad', 'places[0].latitude'],
      [{ places: [{ latitude: 52.32 }] }, 'warning', 'coordinate-alone', 'places[0].longitude'],
      [
        { places: [{ latitude: '52,32', longitude: 10.23 }] },
        'error',
        'number-form',
        'places[0].latitude',
        { places: [{ latitude: 52.32, longitude: 10.23 }] },
      ],
      [
        { places: [{ latitude: 5232, longitude: 10.23 }] },
        'error',
        'coordinates-abroad',
        'places[0].latitude',
      ],
    ],
    [
      { places: [{ latitude: 52.32, longitude: 10.23 }] },
      { places: [{ latitude: 47.56, longitude: 7.6 }] },
      { places: [{ name: 'Rathaus' }] },
    ],
  );

  describeCases(
    'finds texts in the wrong encoding, or with HTML',
    [
      [
        { summary: 'Treff fÃ¼r MÃ¼tter' },
        'warning',
        'garbled-text',
        'summary',
        { summary: 'Treff für Mütter' },
      ],
      [
        { summary: 'â€žTreffâ€œ â€“ neu' },
        'warning',
        'garbled-text',
        'summary',
        { summary: '„Treff“ – neu' },
      ],
      [
        { summary: { de: 'StraÃŸe' } },
        'warning',
        'garbled-text',
        'summary.de',
        { summary: { de: 'Straße' } },
      ],
      [{ summary: 'Ð¡Ð¼Ñ–Ñ…' }, 'warning', 'garbled-text', 'summary', { summary: 'Сміх' }],
      [{ summary: 'Treff f\ufffdr M\ufffdtter' }, 'warning', 'lost-characters', 'summary'],
      [{ summary: '<p>Für <b>alle</b></p>' }, 'warning', 'html-text', 'summary', { summary: 'Für alle' }],
      [
        { summary: 'M&uuml;tter &amp; V&auml;ter' },
        'warning',
        'html-text',
        'summary',
        { summary: 'Mütter & Väter' },
      ],
    ],
    [
      { summary: 'Für „Spaß“ und „BÜRGERBÜRÖ“ – Âge, São, NÃO' },
      { summary: 'Kinder <3 Jahre, a < b > c' },
      { summary: 'Anna <anna@peine.example>' },
      { summary: 'Müller & Söhne; AT&T' },
      { summary: 'Консультація, استشارة, Ğüş' },
    ],
  );

  describeCases(
    'finds values in another form',
    [
      [{ online: 'ja' }, 'error', 'word-form', 'online', { online: true }],
      [{ cost: { free: 'nein' } }, 'error', 'word-form', 'cost.free', { cost: { free: false } }],
      [{ status: 'Active' }, 'error', 'word-form', 'status', { status: 'active' }],
      [{ status: 'eingestellt' }, 'error', 'word-form', 'status', { status: 'defunct' }],
      [
        { places: [{ address: { postalCode: 31224 } }] },
        'error',
        'text-form',
        'places[0].address.postalCode',
        { places: [{ address: { postalCode: '31224' } }] },
      ],
      [
        { places: [{ address: { postalCode: 1067 } }] },
        'error',
        'text-form',
        'places[0].address.postalCode',
        { places: [{ address: { postalCode: '01067' } }] },
      ],
      [
        { ages: [{ fromMonths: '3 Jahre' }] },
        'error',
        'age-form',
        'ages[0].fromMonths',
        { ages: [{ fromMonths: 36 }] },
      ],
      [{ topics: 'health' }, 'error', 'list-form', 'topics', { topics: ['health'] }],
      [{ keywords: 'Windeln' }, 'error', 'list-form', 'keywords', { keywords: ['Windeln'] }],
      [{ status: 'vielleicht' }, 'error', 'unreadable', 'status'],
    ],
    [
      {
        online: true,
        cost: { free: false },
        status: 'active',
        topics: ['health'],
        keywords: ['Windeln', { de: 'Nuckel' }],
      },
    ],
  );

  describe('finds figures that can hardly be meant', () => {
    const fileWithFigure = (figure: object, id = 'child-poverty') =>
      fileWith({ indicators: [{ id, observations: [{ asOf: '2019-12-31', source: 'LSN', ...figure }] }] });
    const cases: [figure: object, found: string, repaired?: object][] = [
      [{ count: 13.137 }, 'warning thousands-point count', { count: 13137 }],
      [{ count: 134.96 }, 'warning thousands-point count', { count: 134960 }],
      [{ count: '13.137' }, 'error number-form count', { count: 13137 }],
      [{ count: 100, of: 13.137 }, 'warning thousands-point of', { count: 100, of: 13137 }],
      [{ share: 14.17 }, 'error percentage share', { share: 0.1417 }],
      [{ share: '14,17 %' }, 'error percentage share', { share: 0.1417 }],
      [{ share: '0,083' }, 'error number-form share', { share: 0.083 }],
    ];
    for (const [figure, found, repaired] of cases)
      it(`${found}: ${JSON.stringify(figure)}`, () => {
        const result = check(fileWithFigure(figure));
        const [severity, kind, key] = found.split(' ');
        expect(result.found).to.include(`${severity} ${kind} indicators[0].observations[0].${key}`);
        expect(result.repaired).to.deep.equal(fileWithFigure(repaired!));
        expect(check(result.repaired as object).found).to.deep.equal([]);
      });
    for (const figure of [
      { count: 13137 },
      { share: 0.0917 },
      { share: 1 },
      { count: 1861, of: 13137, share: 0.1417 },
    ])
      it(`says nothing of ${JSON.stringify(figure)}`, () =>
        expect(check(fileWithFigure(figure)).found).to.deep.equal([]));
    it('says nothing of a mean with one decimal', () =>
      expect(check(fileWithFigure({ count: 12.5 }, 'children-per-group')).found).to.deep.equal([]));
    it('still says that a figure contradicts itself if its date is missing', () => {
      const observations = [{ count: 1861, of: 13137, share: 0.1517 }];
      expect(check(fileWith({ indicators: [{ id: 'x', observations }] })).found).to.deep.equal([
        'warning contradiction indicators[0].observations[0]',
      ]);
    });
    it('calls a share that its own counts contradict a warning', () =>
      expect(check(fileWithFigure({ count: 1861, of: 13137, share: 0.1517 })).found).to.deep.equal([
        'warning contradiction indicators[0].observations[0]',
      ]));
  });

  describe('finds references that lead nowhere', () => {
    const service = (part: object) => ({ name: 'Treff', ...part });
    it('finds an id that is used twice', () => {
      const services = [service({ id: 'a' }), service({ id: 'b' }), service({ id: 'a' })];
      expect(check(fileWith({ services })).found).to.deep.equal(['warning duplicate-id services[2].id']);
    });
    it('lets records of different lists have the same id', () => {
      const agenda = [{ id: 'a', title: 'Treff', start: '2026-12-01' }];
      expect(check(fileWith({ services: [service({ id: 'a' })], agenda })).found).to.deep.equal([]);
    });
    it('finds a topic that nobody defined, once', () => {
      const services = [service({ topics: ['sport'] }), service({ topics: ['sport', 'health'] })];
      expect(check(fileWith({ services })).found).to.deep.equal([
        'warning undefined-topic services[0].topics[0]',
      ]);
    });
    it('guesses what a misspelt topic, or its label, was meant to be, each time', () => {
      const services = [
        service({ topics: ['helth'] }),
        service({ topics: ['helth'] }),
        service({ topics: ['Gesundheit'] }),
      ];
      const { found, repaired } = check(fileWith({ services }));
      expect(found).to.have.length(3);
      expect(repaired).to.deep.equal(
        fileWith({ services: services.map(() => service({ topics: ['health'] })) }),
      );
    });
  });

  describe('finds places without coordinates among others that have them', () => {
    const place = (parts: object) => ({
      name: 'Treff',
      places: [{ address: { street: 'Am Markt 1' }, ...parts }],
    });
    const located = { latitude: 52.3, longitude: 10.2 };
    it('where most have them', () =>
      expect(check(fileWith({ services: [place(located), place({}), place(located)] })).found).to.deep.equal([
        'hint place-without-coordinates services[1].places[0]',
      ]));
    it('and says nothing where most have none', () =>
      expect(check(fileWith({ services: [place(located), place({}), place({})] })).found).to.deep.equal([]));
  });

  it('does not call missing what stands there in another form', () => {
    const file = fileWithService({ lastVerified: '31.10.2026', ages: [{ fromMonths: 'drei' }] });
    const kinds = checkData({ ...file, updated: '1.11.2026' }, { now }).findings.map(({ kind }) => kind);
    expect(kinds).to.include.members(['date-form', 'unreadable']);
    for (const kind of ['no-date', 'service-unchecked', 'service-ageless'])
      expect(kinds).not.to.include(kind);
  });

  it('says nothing wrong of the examples', () => {
    for (const name of ['peine', 'gifhorn', 'hameln-pyrmont']) {
      const file = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as object;
      expect(check(file).found, name).to.deep.equal([]);
    }
  });
});

describe('the words for a finding', () => {
  const file = fileWith({
    services: [
      {
        name: { de: 'Stillcafé', en: 'Nursing café' },
        phones: [{ number: '05171 4010' }, { number: '12345' }],
      },
      { summary: 'ohne Namen', telefon: [{ number: '05171 4010' }] },
    ],
    indicators: [{ id: 'population', observations: [{ count: 134.966, asOf: '2019', source: 'LSN' }] }],
  });
  const describeAll = (language: 'de' | 'en') =>
    findingsIn(file).map((finding) => describeFinding(finding, file, language));

  it('name the record, its field and the guess in German', () => {
    expect(describeAll('de')).to.deep.equal([
      {
        record: 'Angebot Nr. 2',
        field: 'Name',
        message: 'Diese Angabe fehlt. Tragen Sie sie ein. So wird der Eintrag nicht gezeigt.',
        repair: '',
        place: 'services[1].name',
        notation: '',
      },
      {
        record: 'Angebot Nr. 2',
        field: '',
        message:
          '„telefon“ gibt es hier nicht, die Angabe wird nicht gezeigt. Gemeint ist wohl „Telefon und Fax“.',
        repair: 'Als „Telefon und Fax“ übernehmen',
        place: 'services[1].telefon',
        notation: 'phones',
      },
      {
        record: 'Kennzahl „population“',
        field: 'Werte, Anzahl',
        message: 'Der Punkt wurde als Komma gelesen: Hier steht 134,966. Gemeint ist wohl 134.966.',
        repair: 'Als 134.966 übernehmen',
        place: 'indicators[0].observations[0].count',
        notation: '',
      },
      {
        record: 'Angebot „Stillcafé“',
        field: 'Telefon und Fax (2), Nummer',
        message: '„12345“ hat zu wenige Ziffern. Fehlt die Vorwahl?',
        repair: '',
        place: 'services[0].phones[1].number',
        notation: '',
      },
    ]);
  });

  it('name the other record of an id, and the field where a key belongs', () => {
    const services = [
      { id: 'a', name: 'Treff' },
      { id: 'a', name: 'Café', fromMonths: 3 },
    ];
    const data = fileWith({ services });
    const messages = findingsIn(data).map((finding) => describeFinding(finding, data, 'de').message);
    expect(messages[0]).to.match(/^„Ab \(Monate\)“ gehört zu „Alter der Kinder“/);
    expect(messages[1]).to.match(/^Den Kurznamen „a“ hat auch: Angebot „Treff“\./);
  });

  it('do so in English, too', () => {
    const [missing, misspelt, thousands, phone] = describeAll('en');
    expect(missing!.message).to.equal('This is missing. Please add it. The record is not shown like this.');
    expect(misspelt!.message).to.include('Did you mean “Phone and fax”?');
    expect(thousands!.message).to.include('this is 134.966. Probably 134,966 is meant');
    expect(phone).to.include({ record: 'Service “Nursing café”', field: 'Phone and fax (2), Number' });
  });
});
