import { expect } from 'chai';
import { describeIssue } from '../../src/authoring/issue-messages.js';
import { mergePrograms } from '../../src/model/merge.js';
import type { Service } from '../../src/schema/index.js';
import { parseProgram } from '../../src/schema/parse.js';
import { readAnyFormat } from '../../src/sources/read-any-format.js';
import { issueSummaries, fileOf, BASE_URL, failingLoader, read, createFileLoader } from './files.js';

/** A service with only the fields that ORUK requires. */
const service = (fields: object = {}) => ({
  id: 's1',
  name: 'Hebammensprechstunde',
  status: 'active',
  organization: { id: 'o1', name: 'Familienzentrum' },
  ...fields,
});

const page = (contents: object[], fields: object = {}) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  contents,
  ...fields,
});

const servicesOf = async (content: object, loadFile = failingLoader): Promise<readonly Service[]> =>
  (await read(content, loadFile)).program!.services;

const serviceOf = async (fields: object): Promise<Service> => {
  const [only] = await servicesOf(service(fields));
  return only!;
};

const at = (location: object, fields: object = {}) => ({
  service_at_locations: [
    { id: 'l', location: { id: 'x', location_type: 'physical', ...location }, ...fields },
  ],
});

describe('an HSDS service', () => {
  it('becomes a service of the contract with plain texts', async () => {
    const reading = await read(
      service({
        alternate_name: 'Wochenbett',
        alert: 'Bis Mai im Rathaus.',
        description: '<p>Rat &amp; Hilfe</p><ul><li>kostenlos</li></ul>',
        eligibility_description: 'Für Schwangere',
        required_documents: [{ document: 'Mutterpass' }, { document: 'Ausweis' }],
        url: 'www.familie.example/hebamme',
        email: 'hebamme@familie.example',
        assured_date: '2026-01-05',
        last_modified: '2026-03-15T10:30:45.123Z',
      }),
    );
    expect(reading.program!.services).to.deep.equal([
      {
        id: 's1',
        name: 'Hebammensprechstunde',
        alternateNames: ['Wochenbett'],
        organization: 'Familienzentrum',
        description:
          'Bis Mai im Rathaus.\n\nRat & Hilfe\n\n- kostenlos\n\nFür Schwangere\n\n- Mutterpass\n- Ausweis',
        topics: [],
        ages: [],
        places: [],
        schedules: [],
        languages: [],
        phones: [],
        email: 'hebamme@familie.example',
        url: 'https://www.familie.example/hebamme',
        keywords: [],
        status: 'active',
        lastVerified: '2026-01-05',
        sample: false,
      },
    ]);
    expect(reading.issues).to.deep.equal([]);
  });

  it('without a date of verification uses the date of its last change', async () =>
    expect((await serviceOf({ last_modified: '2026-03-15' })).lastVerified).to.equal('2026-03-15'));

  it('without a name is lost with an issue', async () => {
    const reading = await read(page([service(), service({ name: undefined })]));
    expect(reading.program!.services).to.have.length(1);
    expect(issueSummaries(reading)).to.deep.equal(['contents[1].name: text (contents[1] lost)']);
  });

  const statuses: [written: unknown, status: string | undefined][] = [
    ['defunct', 'defunct'],
    ['Temporarily_Closed', 'temporarily closed'],
    ['', undefined],
    [null, undefined],
  ];
  for (const [written, status] of statuses)
    it(`with the status ${JSON.stringify(written)} is ${status ?? 'active'}`, async () =>
      expect((await serviceOf({ status: written })).status).to.equal(status));

  it('with an unknown status is lost, since it may not be active', async () => {
    const reading = await read(service({ status: 'draft' }));
    expect(reading.program!.services).to.deep.equal([]);
    expect(issueSummaries(reading)).to.deep.equal(['service.status: service-status (service lost)']);
  });

  const addresses: [fields: object, problem: string][] = [
    [{ url: 'example_counselling' }, 'service.url: url (service.url lost)'],
    [{ email: 'email-example_com' }, 'service.email: email (service.email lost)'],
    [{ email: false }, 'service.email: email (service.email lost)'],
  ];
  for (const [fields, problem] of addresses)
    it(`with ${JSON.stringify(fields)} loses only that`, async () => {
      const reading = await read(service(fields));
      expect(reading.program!.services[0]).not.to.have.any.keys('url', 'email');
      expect(issueSummaries(reading)).to.deep.equal([problem]);
    });

  it('without contact details uses those of its organization', async () => {
    const organization = {
      name: 'Verein',
      website: 'https://verein.example',
      email: 'info@verein.example',
      phones: [{ number: '05171 1' + '23' }],
    };
    const { url, email, phones } = await serviceOf({ organization });
    expect([url, email, phones]).to.deep.equal([
      'https://verein.example/',
      'info@verein.example',
      [{ number: '05171 123' }],
    ]);
  });
});

describe('the ages of an HSDS service', () => {
  const ages: [what: string, minimum: unknown, maximum: unknown, months: object[]][] = [
    ['whole years, the last included', 3, 10, [{ fromMonths: 36, toMonths: 132 }]],
    ['half years', 0.5, 2.5, [{ fromMonths: 6, toMonths: 31 }]],
    ['months as parts of a year', 0.25, 0.0833 * 11, [{ fromMonths: 3, toMonths: 12 }]],
    ['"under five" in decimals', 0, 4.99, [{ fromMonths: 0, toMonths: 60 }]],
    ['numbers in quotes', '6', '10', [{ fromMonths: 72, toMonths: 132 }]],
    ['no end', 12, null, [{ fromMonths: 144 }]],
    ['no end at 120 years', 12, 120, [{ fromMonths: 144 }]],
    ['no beginning', undefined, 2, [{ toMonths: 36 }]],
    ['everybody', undefined, 99, [{ fromMonths: 0 }]],
    ['before birth', -0.75, 0, [{ fromMonths: -9, toMonths: 12 }]],
    ['nothing', undefined, '', []],
  ];
  for (const [what, minimum_age, maximum_age, months] of ages)
    it(`may be ${what}`, async () =>
      expect((await serviceOf({ minimum_age, maximum_age })).ages).to.deep.equal(months));

  const wrong: [what: string, minimum: unknown, maximum: unknown, problem: string][] = [
    ['reversed', 10, 3, 'service.minimum_age: ages (service.minimum_age lost)'],
    ['negative beyond pregnancy', -5, 3, 'service.minimum_age.fromMonths: months (service.minimum_age lost)'],
    ['both 0', 0, 0, 'service.minimum_age: ages (service.minimum_age lost)'],
    ['words', 'Kinder', undefined, 'service.minimum_age: unplaced (service.minimum_age lost)'],
  ];
  for (const [what, minimum_age, maximum_age, problem] of wrong)
    it(`are unknown if they are ${what}`, async () => {
      const reading = await read(service({ minimum_age, maximum_age }));
      expect(reading.program!.services[0]!.ages).to.deep.equal([]);
      expect(issueSummaries(reading)).to.deep.equal([problem]);
    });
});

describe('the schedules of an HSDS service', () => {
  const hours = { opens_at: '09:00:00', closes_at: '12:00:00' };
  const schedules: [what: string, written: object, read: object][] = [
    [
      'every week',
      { freq: 'WEEKLY', byday: 'TH, FR', ...hours },
      { days: ['th', 'fr'], opens: '09:00', closes: '12:00' },
    ],
    [
      'from when to when',
      { freq: 'WEEKLY', byday: 'MO', valid_from: '2026-01-01', valid_to: '2026-12-31', until: '2026-06-30' },
      { days: ['mo'], validFrom: '2026-01-01', validTo: '2026-06-30' },
    ],
    [
      'the weekday of its first day',
      { freq: 'WEEKLY', dtstart: '2026-03-04' },
      { days: ['we'], validFrom: '2026-03-04' },
    ],
    ['the last Friday', { freq: 'MONTHLY', byday: '-1FR,+2MO' }, { days: ['-1fr', '2mo'] }],
    ['days of the month', { freq: 'MONTHLY', bymonthday: '1,15,-1' }, { monthdays: [1, 15, -1] }],
    [
      'a day of the month, by its first',
      { freq: 'MONTHLY', dtstart: '2026-03-04' },
      { monthdays: [4], validFrom: '2026-03-04' },
    ],
    [
      'every second week from its first day on',
      { freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-03-04' },
      { days: ['we'], interval: 2, validFrom: '2026-03-04' },
    ],
    [
      'every second week, valid from a week between',
      { freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-03-04', valid_from: '2026-03-11' },
      { days: ['we'], interval: 2, validFrom: '2026-03-16' },
    ],
    [
      'every second week, valid from within a week that counts',
      { freq: 'WEEKLY', interval: 2, byday: 'WE', dtstart: '2026-03-04', valid_from: '2026-03-19' },
      { days: ['we'], interval: 2, validFrom: '2026-03-19' },
    ],
    [
      'every Monday of every third month',
      { freq: 'MONTHLY', interval: 3, byday: 'MO', dtstart: '2026-01-05', valid_from: '2026-02-01' },
      { days: ['1mo', '2mo', '3mo', '4mo', '5mo'], interval: 3, validFrom: '2026-04-01' },
    ],
    [
      'six times',
      { freq: 'WEEKLY', byday: 'TU,TH', interval: 2, dtstart: '2026-03-03', count: 6 },
      { days: ['tu', 'th'], interval: 2, validFrom: '2026-03-03', validTo: '2026-04-02' },
    ],
    ['every day', { freq: 'DAILY' }, { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] }],
    [
      'one day',
      { dtstart: '2026-05-03', ...hours },
      { dates: ['2026-05-03'], opens: '09:00', closes: '12:00' },
    ],
    [
      'in local time, whatever the offset',
      { byday: 'MO', opens_at: '9:00Z', closes_at: '12:00+02:00' },
      { days: ['mo'], opens: '9:00', closes: '12:00' },
    ],
    [
      'the whole day',
      { byday: 'MO', opens_at: '00:00', closes_at: '00:00' },
      { days: ['mo'], opens: '00:00', closes: '24:00' },
    ],
    ['words alone', { description: 'Mo bis Fr', notes: 'außer Mai' }, { note: 'Mo bis Fr\n\naußer Mai' }],
    [
      'by appointment',
      { description: 'Nach Vereinbarung' },
      { byAppointment: true, note: 'Nach Vereinbarung' },
    ],
  ];
  for (const [what, written, expected] of schedules)
    it(`may be ${what}`, async () => {
      const reading = await read(service({ schedules: [{ id: '1', ...written }] }));
      expect(reading.program!.services[0]!.schedules).to.deep.equal([expected]);
      expect(reading.issues).to.deep.equal([]);
    });

  const unknown: [what: string, rule: object, field: string][] = [
    ['weeks of the year', { freq: 'WEEKLY', byday: 'MO', byweekno: '41,42' }, 'byweekno'],
    ['once a year', { freq: 'YEARLY', byyearday: '2' }, 'byyearday'],
    ['an unknown frequency', { freq: 'FORTNIGHTLY', byday: 'MO' }, 'freq'],
    ['a count that cannot be evaluated', { freq: 'MONTHLY', byday: '1MO', count: 3 }, 'count'],
    ['a weekly rule without days', { freq: 'WEEKLY' }, 'freq'],
  ];
  for (const [what, rule, field] of unknown)
    it(`have unknown days for ${what}, but keep hours and notes`, async () => {
      const reading = await read(service({ schedules: [{ ...rule, ...hours, notes: 'Klingeln' }] }));
      expect(reading.program!.services[0]!.schedules).to.deep.equal([
        { opens: '09:00', closes: '12:00', note: 'Klingeln' },
      ]);
      expect(issueSummaries(reading)).to.deep.equal([
        `service.schedules[0].${field}: recurrence (service.schedules[0].${field} lost)`,
      ]);
    });

  it('are lost with an invalid time', async () => {
    const reading = await read(service({ schedules: [{ byday: 'MO,XX', ...hours }] }));
    expect(reading.program!.services[0]!.schedules).to.deep.equal([]);
    expect(issueSummaries(reading)).to.deep.equal([
      'service.schedules[0].days: weekdays (service.schedules[0] lost)',
    ]);
  });

  it('belong to all of its places, unless a place has its own', async () => {
    const [own, there] = [{ byday: 'MO' }, { byday: 'TU' }];
    const { places, schedules } = await serviceOf({
      schedules: [own],
      service_at_locations: [
        { location: { name: 'A' } },
        { location: { name: 'B' }, schedules: [there] },
        { location: { name: 'C', schedules: [there] } },
      ],
    });
    expect(places.map(({ schedules }) => schedules[0]!.days)).to.deep.equal([['mo'], ['tu'], ['tu']]);
    expect(schedules).to.deep.equal([]);
  });

  it('stay with the service if all places have others', async () => {
    const { schedules } = await serviceOf({
      schedules: [{ byday: 'MO' }, { byday: 'TU' }],
      ...at({ name: 'A' }, { schedules: [{ byday: 'TU' }] }),
    });
    expect(schedules).to.deep.equal([{ days: ['mo'] }]);
  });
});

describe('the places of an HSDS service', () => {
  it('have address, position, accessibility and transport', async () => {
    const { places } = await serviceOf(
      at({
        name: 'Rathaus',
        latitude: 52.32,
        longitude: '10.23',
        addresses: [
          { address_1: 'Postfach 1', city: 'Peine', postal_code: '31201', address_type: 'postal' },
          {
            address_1: 'Markt 1',
            address_2: 'Hinterhaus',
            city: 'Peine',
            postal_code: '31224',
            address_type: 'physical',
          },
        ],
        accessibility: [{ description: 'Rampe', accessibility: 'Rampe', details: 'hinten' }],
        transportation: '<p>Bus 505, Haltestelle Rathaus</p>',
      }),
    );
    expect(places).to.deep.equal([
      {
        name: 'Rathaus',
        address: { street: 'Markt 1, Hinterhaus', postalCode: '31224', city: 'Peine' },
        latitude: 52.32,
        longitude: 10.23,
        schedules: [],
        accessibility: 'Rampe\n\nhinten',
        transport: 'Bus 505, Haltestelle Rathaus',
      },
    ]);
  });

  it('are kept without an invalid position', async () => {
    const reading = await read(service(at({ name: 'Rathaus', latitude: 100, longitude: 10 })));
    expect(reading.program!.services[0]!.places).to.deep.equal([
      { name: 'Rathaus', longitude: 10, schedules: [] },
    ]);
    const path = 'service.service_at_locations[0].location.latitude';
    expect(issueSummaries(reading)).to.deep.equal([`${path}: latitude (${path} lost)`]);
  });

  it('have no position at 0° N, 0° E', async () => {
    const { places } = await serviceOf(at({ name: 'Rathaus', latitude: 0, longitude: '0' }));
    expect(places).to.deep.equal([{ name: 'Rathaus', schedules: [] }]);
  });

  it('may be online only', async () => {
    const { places, online } = await serviceOf(at({ name: 'Video', location_type: 'virtual' }));
    expect([places, online]).to.deep.equal([[], true]);
  });

  it('may come from the organization', async () => {
    const [found] = await servicesOf({
      id: 'o',
      name: 'Verein',
      locations: [{ id: 'x', name: 'Haus' }],
      services: [{ ...service(), organization: undefined, service_at_locations: [{ location_id: 'x' }] }],
    });
    expect([found!.organization, found!.places[0]!.name]).to.deep.equal(['Verein', 'Haus']);
  });

  it('may be the only one of the organization, with all of its details', async () => {
    const location = {
      id: 'x',
      name: 'Haus',
      addresses: [{ address_1: 'Markt 1', city: 'Peine', postal_code: '31224' }],
      phones: [{ number: '05171 123' }],
      schedules: [{ byday: 'MO' }],
    };
    const owner = { id: 'o', name: 'Verein', locations: [location] };
    for (const data of [
      { ...owner, services: [service({ organization: undefined })] },
      service({ organization: owner }),
    ]) {
      const reading = await read(data);
      const [{ places, phones }] = reading.program!.services as [Service];
      expect([places[0]!.address!.city, places[0]!.schedules[0]!.days]).to.deep.equal(['Peine', ['mo']]);
      expect(phones).to.deep.equal([{ number: '05171 123' }]);
      expect(reading.issues).to.deep.equal([]);
    }
  });

  it('are reported if no service of an organization refers to them', async () => {
    const locations = [
      { id: 'x', name: 'Haus' },
      { id: 'y', name: 'Hof' },
    ];
    const reading = await read({
      id: 'o',
      name: 'Verein',
      locations,
      services: [service({ organization: undefined, service_at_locations: [{ location_id: 'x' }] })],
    });
    expect(reading.program!.services[0]!.places.map(({ name }) => name)).to.deep.equal(['Haus']);
    expect(issueSummaries(reading)).to.deep.equal([
      'organization.locations: unplaced (organization.locations lost)',
    ]);
    const unlinked = await read({ id: 'o', name: 'Verein', locations, services: [service()] });
    expect(unlinked.program!.services[0]!.places).to.deep.equal([]);
    expect(unlinked.issues[0]!.found).to.equal('2 × {…}');
  });

  it('are reported missing if only their id is given', async () => {
    const reading = await read(service({ service_at_locations: [{ location_id: 'x' }] }));
    expect(issueSummaries(reading)).to.deep.equal([
      'service.service_at_locations[0].location: reference (service.service_at_locations[0] lost)',
    ]);
  });
});

describe('the phones of an HSDS service', () => {
  const number = '05171 401-0';

  it('have their extension, and no quotes', async () => {
    const { phones } = await serviceOf({
      phones: [{ number: `"${number}"`, extension: 100, type: 'voice', description: 'Zentrale' }],
    });
    expect(phones).to.deep.equal([{ number, type: 'voice', note: 'Durchwahl 100, Zentrale' }]);
  });

  it('are listed once, wherever they occur', async () => {
    const phones = [{ number }];
    const found = await serviceOf({
      phones,
      ...at({ name: 'A', phones: [{ number: '05171/4010' }] }, { phones }),
    });
    expect(found.phones).to.deep.equal([{ number }]);
  });

  it('name the place that they belong to if there are several', async () => {
    const { phones } = await serviceOf({
      service_at_locations: [
        { location: { name: 'A', phones: [{ number }] } },
        { location: { name: 'B', phones: [{ number: '05171 2' + '22', type: 'fax' }] } },
      ],
    });
    expect(phones).to.deep.equal([
      { number, note: 'A' },
      { number: '05171 222', type: 'fax', note: 'B' },
    ]);
  });

  it('of a contact are listed with its role, never with its name', async () => {
    const contacts = [
      { name: 'Ada Person', title: 'Leitung', email: 'leitung@x.example', phones: [{ number }] },
    ];
    const reading = await read(service({ contacts }));
    const [{ phones, email }] = reading.program!.services as [Service];
    expect([phones, email]).to.deep.equal([[{ number, note: 'Leitung' }], 'leitung@x.example']);
    expect(JSON.stringify(reading.program)).not.to.include('Ada');
    expect(issueSummaries(reading)).to.deep.equal([
      'service.contacts.name: unplaced (service.contacts.name lost)',
    ]);
  });

  it('are lost alone if they are invalid', async () => {
    const reading = await read(service({ phones: [{ number: 'n/a' }, { number }] }));
    expect(reading.program!.services[0]!.phones).to.deep.equal([{ number }]);
    expect(issueSummaries(reading)).to.deep.equal([
      'service.phones[0].number: phone (service.phones[0] lost)',
    ]);
  });

  it('of an unknown type name that type', async () => {
    const { phones } = await serviceOf({ phones: [{ number, type: 'tty' }] });
    expect(phones).to.deep.equal([{ number, note: 'TTY' }]);
  });
});

describe('the costs of an HSDS service', () => {
  const costs: [what: string, fields: object, cost: object | undefined][] = [
    ['nothing is stated', {}, undefined],
    ['a text says that it is free', { fees_description: 'Kostenlos.' }, { free: true, note: 'Kostenlos.' }],
    ['a text says more', { fees_description: 'Kostenlos für Kinder' }, { note: 'Kostenlos für Kinder' }],
    [
      'an older field says more',
      { fees_description: 'Kostenlos', fees: '5 € für Material' },
      { note: 'Kostenlos\n\n5 € für Material' },
    ],
    ['only the older field has it', { fees: 'free' }, { free: true, note: 'free' }],
    [
      'it is paid for',
      {
        cost_options: [
          { option: 'Geschwister', amount: 3.5, currency: 'eur', amount_description: 'je Termin' },
        ],
      },
      { free: false, note: 'Geschwister: 3,50 € je Termin' },
    ],
    ['its price is 0', { cost_options: [{ amount: 0 }] }, { free: true, note: '0 €' }],
    [
      'only some pay',
      {
        cost_options: [
          { option: 'Kinder', amount: 0 },
          { option: 'Eltern', amount: 5, currency: 'GBP' },
        ],
      },
      { note: 'Kinder: 0 €\nEltern: 5 GBP' },
    ],
    ['its price is no longer valid', { cost_options: [{ amount: 5, valid_to: '2001-12-31' }] }, undefined],
  ];
  for (const [what, fields, cost] of costs)
    it(`are ${cost ? 'known' : 'unknown'} if ${what}`, async () =>
      expect((await serviceOf(fields)).cost).to.deep.equal(cost));
});

describe('the languages of an HSDS service', () => {
  const languages: [what: string, language: object, tag: string][] = [
    ['a code', { code: 'uk' }, 'uk'],
    ['a code of three letters', { code: 'deu', name: 'German' }, 'de'],
    ['a name in German', { name: 'Arabisch' }, 'ar'],
    ['a name in English', { name: 'ukrainian' }, 'uk'],
  ];
  for (const [what, language, tag] of languages)
    it(`are recognised by ${what}`, async () =>
      expect((await serviceOf({ languages: [{ id: '1', ...language }] })).languages).to.deep.equal([tag]));

  it('are lost if only an id is given', async () => {
    const reading = await read(service({ languages: [{ id: '1' }, { code: 'de' }] }));
    expect(reading.program!.services[0]!.languages).to.deep.equal(['de']);
    expect(issueSummaries(reading)).to.deep.equal([
      'service.languages[0]: language (service.languages[0] lost)',
    ]);
  });
});

describe('the taxonomy terms of HSDS', () => {
  const term = (fields: object) => ({ id: 'a', link_entity: 'service', taxonomy_term: fields });
  const antenatal = {
    id: 't7',
    name: 'Antenatal Care',
    code: '7',
    taxonomy: 'LGA',
    term_uri: 'https://terms.example/7',
  };

  it('become topics with their own names', async () => {
    const { program, issues } = await read(service({ attributes: [term(antenatal), term(antenatal)] }));
    expect(program!.services[0]!.topics).to.deep.equal(['antenatal-care']);
    expect(program!.topics).to.deep.equal([
      {
        id: 'antenatal-care',
        label: 'Antenatal Care',
        terms: ['https://terms.example/7', '7', 'LGA:7', 't7', 'Antenatal Care'],
      },
    ]);
    expect(issues).to.deep.equal([]);
  });

  it("become a municipality's topics if its file assigns them", async () => {
    const foreign = await read(service({ attributes: [term(antenatal)] }));
    const own = parseProgram({
      schemaVersion: 1,
      municipality: { name: 'Peine' },
      topics: [{ id: 'geburt', label: 'Rund um die Geburt', terms: ['LGA:7'] }],
    });
    const merged = mergePrograms([
      { program: foreign.program!, name: 'api' },
      { program: own.program!, name: 'file' },
    ]);
    expect(merged.topics.map(({ id }) => id)).to.deep.equal(['geburt']);
    expect(merged.services[0]!.topics).to.deep.equal(['geburt']);
  });

  it('without a name have their code as label; with an id only, they are lost', async () => {
    const reading = await read(service({ attributes: [term({ code: 'A 1' }), term({ id: 't' })] }));
    expect(reading.program!.topics.map(({ id, label }) => [id, label])).to.deep.equal([['a-1', 'A 1']]);
    expect(issueSummaries(reading)).to.deep.equal([
      'service.attributes[1].taxonomy_term.name: text (service.attributes[1].taxonomy_term lost)',
    ]);
  });
});

describe('HSDS data without a place in the contract', () => {
  const lost: [what: string, fields: object, path: string][] = [
    [
      "a contact's mail address beside the service's own",
      { email: 'a@x.example', contacts: [{ email: 'b@x.example' }] },
      'service.contacts.email',
    ],
    [
      "an organization's mail address beside the service's own",
      { email: 'a@x.example', organization: { name: 'Verein', email: 'b@x.example' } },
      'organization.email',
    ],
    [
      "an organization's website beside the service's own",
      { url: 'https://a.example', organization: { name: 'Verein', website: 'https://b.example' } },
      'organization.website',
    ],
    [
      "a place's hours beside those of the service there",
      at({ schedules: [{ byday: 'MO' }] }, { schedules: [{ byday: 'TU' }] }),
      'service.service_at_locations.location.schedules',
    ],
  ];
  for (const [what, fields, path] of lost)
    it(`is reported: ${what}`, async () => {
      const { issues } = await read(service(fields));
      expect(issues.map(({ path, expected }) => [path, expected])).to.deep.equal([[path, 'unplaced']]);
    });

  it('is not reported if it is the same elsewhere', async () => {
    const [email, url, schedules] = ['a@x.example', 'https://a.example', [{ byday: 'MO' }]];
    const reading = await read(
      service({
        email,
        url,
        contacts: [{ email }],
        organization: { name: 'Verein', email, website: url },
        ...at({ schedules }, { schedules }),
      }),
    );
    expect(reading.issues).to.deep.equal([]);
  });

  it('is reported once for each field, with a count', async () => {
    const contents = Array.from({ length: 500 }, (_, index) =>
      service({
        id: `${index}`,
        wait_time: '2 Wochen',
        later_field: { a: 1 },
        funding: [],
        accreditations: ' ',
      }),
    );
    const reading = await read(page(contents));
    expect(reading.issues).to.deep.equal([
      {
        path: 'contents.wait_time',
        expected: 'unplaced',
        found: '500 × "2 Wochen"',
        lost: 'contents.wait_time',
      },
      {
        path: 'contents.later_field',
        expected: 'unplaced',
        found: '500 × {…}',
        lost: 'contents.later_field',
      },
    ]);
    expect(describeIssue(reading.issues[0]!, 'en')).to.equal(
      'contents.wait_time: expected a value that can be shown, found 500 × "2 Wochen"; left out',
    );
  });

  it('is reported twenty times at most, and counted', async () => {
    const contents = Array.from({ length: 300 }, (_, index) => service({ id: `${index}`, email: 'x' }));
    const { issues } = await read(page(contents));
    expect(issues).to.have.length(21);
    expect(issues.at(-1)).to.deep.equal({
      path: 'contents.email',
      expected: 'email',
      found: '280 × "x"',
      lost: 'contents.email',
    });
  });
});

describe('an HSDS list', () => {
  const URL = `${BASE_URL}services?per_page=2`;
  const full = (id: string) => service({ id, languages: [] });
  const readAt = (content: object, loadFile = failingLoader, url = URL) =>
    readAnyFormat(fileOf(content, '', url), loadFile);
  const ids = ({ program }: Awaited<ReturnType<typeof readAt>>) => program!.services.map(({ id }) => id);

  it('is read to its last page with all query parameters', async () => {
    const { loadFile, requestedUrls } = createFileLoader({
      [`${URL}&page=2`]: page([full('b')], { total_pages: 3, page_number: 2 }),
      [`${URL}&page=3`]: page([full('c')], { total_pages: 3, page_number: 3, last_page: true }),
    });
    const reading = await readAt(page([full('a')], { total_pages: 3 }), loadFile);
    expect(ids(reading)).to.deep.equal(['a', 'b', 'c']);
    expect(requestedUrls).to.deep.equal([`${URL}&page=2`, `${URL}&page=3`]);
    expect(reading.issues).to.deep.equal([]);
  });

  it('may number its pages from 0, or link the next one', async () => {
    const { loadFile, requestedUrls } = createFileLoader({
      [`${URL}&page=1`]: page([full('b')], { total_pages: 2, page_number: 1 }),
      [`${BASE_URL}services?after=a`]: page([full('c')]),
    });
    const first = page([full('a')], { total_pages: 2, page_number: 0, first_page: true });
    expect(ids(await readAt(first, loadFile))).to.deep.equal(['a', 'b']);
    expect(ids(await readAt(page([full('a')], { next: '?after=a' }), loadFile))).to.deep.equal(['a', 'c']);
    expect(requestedUrls).to.have.length(2);
  });

  it('that links back to a page is read once', async () => {
    const { loadFile } = createFileLoader({ [`${BASE_URL}2`]: page([full('b')], { next: URL }) });
    const reading = await readAt(page([full('a')], { next: `${BASE_URL}2` }), loadFile);
    expect(ids(reading)).to.deep.equal(['a', 'b']);
    expect(issueSummaries(reading)).to.deep.equal(['contents: pages']);
  });

  it('of a server without pages is read once', async () => {
    const first = page([full('a')], { total_pages: 9 });
    const { loadFile, requestedUrls } = createFileLoader({ [`${URL}&page=2`]: first });
    expect(ids(await readAt(first, loadFile))).to.deep.equal(['a']);
    expect(requestedUrls).to.have.length(1);
  });

  it('without an end is read for fifty pages', async () => {
    let count = 1;
    const reading = await readAt(page([full('1')], { total_pages: 1e9 }), (url) =>
      Promise.resolve(fileOf(page([full(`${++count}`)], { total_pages: 1e9, page_number: count }), '', url)),
    );
    expect(ids(reading)).to.have.length(50);
    expect(issueSummaries(reading)).to.deep.equal(['contents: pages']);
  });

  it('keeps earlier pages if the next one fails to load', async () => {
    const reading = await readAt(page([full('a')], { total_pages: 2 }));
    expect(ids(reading)).to.deep.equal(['a']);
    expect(reading.issues).to.deep.equal([
      { path: 'contents', expected: 'reference', found: `"${URL}&page=2"` },
    ]);
  });

  it('that omits related objects is requested in full', async () => {
    const { loadFile, requestedUrls } = createFileLoader({
      [`${URL}&full=true`]: page([full('a')], { total_pages: 2 }),
      [`${URL}&full=true&page=2`]: page([full('b')], { total_pages: 2, page_number: 2 }),
    });
    expect(ids(await readAt(page([service({ id: 'a' })], { total_pages: 2 }), loadFile))).to.deep.equal([
      'a',
      'b',
    ]);
    expect(requestedUrls).to.have.length(2);
  });

  it('is completed by requests for single services, four at a time', async () => {
    const contents = Array.from({ length: 9 }, (_, index) => service({ id: `${index}` }));
    const { loadFile, requestedUrls, maxConcurrency } = createFileLoader(
      Object.fromEntries(
        contents.map(({ id }) => [`${BASE_URL}services/${id}`, service({ id, languages: [{ code: 'uk' }] })]),
      ),
    );
    const { program, issues } = await readAt(page(contents), loadFile);
    expect(program!.services.map(({ languages }) => languages)).to.deep.equal(contents.map(() => ['uk']));
    expect([requestedUrls.length, maxConcurrency(), issues.length]).to.deep.equal([10, 4, 0]);
  });

  it('is completed by a hundred requests at most, and keeps what it has for other services', async () => {
    const contents = Array.from({ length: 200 }, (_, index) => service({ id: `${index}` }));
    const { loadFile, requestedUrls } = createFileLoader(
      Object.fromEntries(
        contents.map(({ id }) => [`${BASE_URL}services/${id}`, service({ id, languages: [] })]),
      ),
    );
    const reading = await readAt(page(contents), loadFile);
    expect(ids(reading)).to.have.length(200);
    expect(requestedUrls).to.have.length(101);
    expect(issueSummaries(reading)).to.deep.equal(['contents: reference']);
  });

  it('with duplicates has each service once, and an issue', async () => {
    const contents = Array.from({ length: 128 }, () => full('a'));
    const reading = await readAt(page(contents, { total_items: 31 }));
    expect(ids(reading)).to.deep.equal(['a']);
    expect(reading.issues[0]).to.deep.equal({
      path: 'contents[1].id',
      expected: 'unique-id',
      found: '"a"',
      lost: 'contents[1]',
    });
    expect(reading.issues.at(-1)!.found).to.equal('107 × "a"');
  });

  it('with two services of one id has both', async () => {
    const reading = await readAt(page([full('a'), { ...full('a'), name: 'Rat' }]));
    expect([ids(reading), reading.issues]).to.deep.equal([['a', 'a'], []]);
  });

  it('without services is an empty directory', async () => {
    const reading = await readAt({ total_items: 0, empty: true, contents: [] });
    expect([ids(reading), reading.issues]).to.deep.equal([[], []]);
  });

  it('is read up to ten thousand services', async () => {
    const contents = Array.from({ length: 10_002 }, (_, index) => full(`${index}`));
    const reading = await readAt(page(contents));
    expect(ids(reading)).to.have.length(10_000);
    expect(issueSummaries(reading)).to.deep.equal(['contents[10000]: pages']);
  }).timeout(30_000);

  it('has issues with page and path', async () => {
    const { loadFile } = createFileLoader({
      [`${BASE_URL}2`]: page([full('b'), service({ id: 'c', email: 'x' })]),
    });
    const reading = await readAt(page([full('a')], { next: `${BASE_URL}2` }), loadFile);
    expect(issueSummaries(reading)).to.deep.equal([
      'page[2].contents[1].email: email (page[2].contents[1].email lost)',
    ]);
  });
});

describe('an HSDS organization', () => {
  it('has its services under its name', async () => {
    const reading = await read({
      id: 'o',
      name: 'Verein',
      description: 'Seit 1900',
      services: [service({ organization: undefined })],
    });
    expect(reading.title).to.equal('Verein');
    expect(reading.program!.services.map(({ organization }) => organization)).to.deep.equal(['Verein']);
    expect(issueSummaries(reading)).to.deep.equal([
      'organization.description: unplaced (organization.description lost)',
    ]);
  });

  it('without services has an issue', async () => {
    const reading = await read(
      page([{ id: 'o', name: 'Verein', website: 'https://x.example', legal_status: 'e. V.' }]),
    );
    expect(reading.program!.services).to.deep.equal([]);
    expect(issueSummaries(reading)).to.include('contents[0].services: list (contents[0] lost)');
  });

  it('in a list is recognised', async () => {
    const reading = await read(page([{ id: 'o', name: 'Verein', services: [service()] }]));
    expect(reading.program!.services).to.have.length(1);
  });
});
