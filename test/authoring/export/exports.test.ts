import { expect } from 'chai';
import fc from 'fast-check';
import type { ExportContext } from '../../../src/authoring/export/export-context.js';
import { isUuid, uuidOf } from '../../../src/authoring/export/name-uuid.js';
import { toCalendar } from '../../../src/authoring/export/to-calendar.js';
import { toDcat } from '../../../src/authoring/export/to-dcat.js';
import { toGeoJson } from '../../../src/authoring/export/to-geo-json.js';
import { toHsds } from '../../../src/authoring/export/to-hsds.js';
import { toJsonLd } from '../../../src/authoring/export/to-json-ld.js';
import type { Service } from '../../../src/schema/index.js';
import { parseProgram } from '../../../src/schema/parse.js';
import { readHsds } from '../../../src/sources/hsds/hsds-reader.js';

const now = new Date('2026-11-28T10:00:00Z');

const contextOf = (data: object, options: Partial<ExportContext> = {}): ExportContext => {
  const { program } = parseProgram({
    schemaVersion: 1,
    municipality: { name: 'Landkreis Peine', ags: '03157' },
    ...data,
  });
  return { program: program!, now, ...options };
};

const service = (fields: object = {}) => ({ name: 'Stillcafé', ...fields });
const dataOf = ({ content }: { content: string | Uint8Array }) => JSON.parse(String(content)) as never;

/** An object of an export. */
type Json = Readonly<Record<string, unknown>>;

const hsds = (services: object[], data: object = {}) => {
  const exported = toHsds(contextOf({ services, ...data }));
  return { page: dataOf(exported) as Json, losses: [...exported.losses.keys()] };
};

/** What the reader of HSDS makes of an export. */
async function readAgain(services: object[]): Promise<readonly Service[]> {
  const { program, issues } = await readHsds(hsds(services).page, 'https://example.de/a.json', () =>
    Promise.reject(new Error('no further file')),
  );
  // What HSDS requires, and the contract has no place for, is reported.
  expect(issues.filter(({ expected }) => expected !== 'unplaced')).to.deep.equal([]);
  return program!.services;
}

describe('an export to HSDS', () => {
  const full = {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Stillcafé',
    alternateNames: ['Stillgruppe'],
    organization: 'Familienzentrum Nord',
    description: 'Für alle.\n\n- mit Hebamme',
    topics: ['gesundheit'],
    ages: [{ fromMonths: 0, toMonths: 18 }],
    places: [
      {
        name: 'Familienzentrum Nord',
        address: { street: 'Hauptstraße 1', postalCode: '31224', city: 'Peine' },
        latitude: 52.32,
        longitude: 10.23,
        schedules: [
          { days: ['mo', 'we'], opens: '09:00', closes: '11:30', note: 'nicht im Sommer' },
          { days: ['2mo'], opens: '15:00', closes: '17:00' },
          { monthdays: [1, -1], opens: '10:00', closes: '12:00' },
          { days: ['fr'], interval: 2, validFrom: '2026-01-09', validTo: '2026-06-30' },
          { dates: ['2026-12-24'], opens: '09:00', closes: '10:00' },
        ],
        accessibility: 'Aufzug',
        transport: 'Bus 505',
      },
    ],
    schedules: [],
    online: true,
    cost: { free: false, note: 'Ermäßigung möglich\nGeschwister: 3,50 € je Termin' },
    languages: ['de', 'uk'],
    phones: [
      { number: '05171 4010', type: 'voice', note: 'Durchwahl 12, vormittags' },
      { number: '05171 4011', type: 'fax' },
      { number: '0151 23456', type: 'mobile' },
    ],
    email: 'a@example.de',
    url: 'https://example.de/stillcafe',
    status: 'temporarily closed',
    lastVerified: '2026-10-01',
  };

  it('loses nothing that both formats know', async () => {
    const [read] = await readAgain([full]);
    const expected = contextOf({ services: [full], topics: [] }).program.services[0]!;
    expect({ ...read, topics: expected.topics }).to.deep.equal({ ...expected });
  });

  it('has all that HSDS requires, and ids that are always the same', () => {
    const minimal = [
      service(),
      service(),
      service({ id: 'x', phones: [{ number: '112' }], places: [{ address: {} }] }),
    ];
    const { page } = hsds(minimal);
    const contents = page.contents as Json[];
    expect(page).to.include({ total_items: 3, total_pages: 1, page_number: 1, size: 3, empty: false });
    for (const { id, name, status, organization } of contents) {
      expect(isUuid(id as string)).to.equal(true);
      expect([name, status]).to.deep.equal(['Stillcafé', 'active']);
      expect(organization).to.include({ name: 'Landkreis Peine', description: 'Landkreis Peine' });
    }
    expect(new Set(contents.map(({ id }) => id as string)).size, 'namesakes are two services').to.equal(3);
    const [location] = contents[2]!.service_at_locations as [{ location: Json }];
    expect(location.location).to.include({ location_type: 'physical' });
    const [address] = location.location.addresses as object[];
    expect(Object.keys(address!)).to.include.members(
      'id address_1 city state_province postal_code country address_type'.split(' '),
    );
    expect(hsds(minimal).page).to.deep.equal(page);
  });

  it('is read with the ages that it was written with', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        async (from, length) => {
          const ages = [{ fromMonths: from, toMonths: from + length }];
          const [read] = await readAgain([service({ ages })]);
          expect(read!.ages).to.deep.equal(ages);
        },
      ),
    ));

  it('says in a text what HSDS has no field for, and counts what it can only leave out', async () => {
    const { page, losses } = hsds([
      service({
        ages: [{ fromMonths: -9, toMonths: 12 }],
        appointment: true,
        cost: { free: true, note: 'Material 2 Euro' },
        keywords: ['Baby'],
        lastVerified: '2026-05',
        places: [{ municipality: 'Vechelde', hours: 'Mo 9–12 Uhr' }],
      }),
    ]);
    const [written] = page.contents as [Json];
    expect(written).to.include({
      eligibility_description: 'Ab der Schwangerschaft.',
      application_process: 'Nur mit Termin.',
      minimum_age: 0,
    });
    expect(written).to.not.have.property('assured_date');
    expect(losses).to.have.members(['ages-before-birth', 'keywords', 'month-dates', 'place-municipalities']);
    const [read] = await readAgain([service({ cost: { free: true, note: 'Material 2 Euro' } })]);
    expect(read!.cost!.free).to.equal(true);
  });

  it('leaves out samples, and names no age where a service ends with the birth', () => {
    const { page } = hsds([service({ sample: true }), service({ ages: [{ fromMonths: -9, toMonths: 0 }] })]);
    expect(page.contents).to.have.length(1);
    expect((page.contents as Json[])[0]).to.not.have.any.keys('minimum_age', 'maximum_age');
  });
});

describe('a UUID of a name', () => {
  it('is one, is always the same, and is another for another name', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isUuid(uuidOf(one))).to.equal(true);
        expect(uuidOf(one)[14]).to.equal('8');
        expect(uuidOf(one) === uuidOf(other)).to.equal(one === other);
      }),
    ));
});

describe('an export for search engines', () => {
  const graph = (data: object, options = {}) =>
    (dataOf(toJsonLd(contextOf(data, options))) as { '@graph': Json[] })['@graph'];

  it('has services with their places, hours and ages', () => {
    const [, written] = graph(
      {
        services: [
          service({
            id: 'a b',
            ages: [{ fromMonths: 36, toMonths: 132 }],
            cost: { free: true },
            phones: [{ number: '1', type: 'fax' }, { number: '05171 4010' }],
            places: [
              {
                name: 'Rathaus',
                latitude: 52,
                longitude: 10,
                schedules: [
                  { days: ['mo'], opens: '9:00', closes: '24:00' },
                  { days: ['2mo'], opens: '9:00', closes: '12:00' },
                ],
              },
            ],
          }),
          service({ sample: true }),
        ],
      },
      { fileUrl: 'https://example.de/peine.json' },
    );
    expect(written).to.include({
      '@type': 'GovernmentService',
      '@id': 'https://example.de/peine.json#service-a%20b',
      isAccessibleForFree: true,
    });
    expect(written!.audience).to.include({ suggestedMinAge: 3, suggestedMaxAge: 10 });
    const [channel] = written!.availableChannel as Record<string, Json>[];
    expect(channel!.servicePhone).to.include({ telephone: '05171 4010' });
    const { openingHoursSpecification: hours } = channel!.serviceLocation!;
    expect(hours, 'a second Monday has no words there').to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday'],
        opens: '09:00',
        closes: '23:59',
      },
    ]);
  });

  it('has dates, and neither news nor what has no day', () => {
    const events = graph({
      agenda: [
        { title: 'Sommer', start: '2026-07-01T10:00:00+02:00', status: 'cancelled' },
        { title: 'Tag', start: '2026-12-02' },
        { title: 'Monat', start: '2026-12' },
        { title: 'Neues', start: '2026-12-02', type: 'news' },
      ],
    }).slice(1);
    expect(events.map(({ startDate }) => startDate as string)).to.deep.equal([
      '2026-07-01T10:00:00+02:00',
      '2026-12-02',
    ]);
    expect(events[0]!.eventStatus).to.equal('https://schema.org/EventCancelled');
  });

  it('names no contact that is not public', () => {
    const [office] = graph({
      contacts: [
        { name: 'A. Geheim', department: 'Jugendamt', email: 'geheim@example.de' },
        { name: 'B. Offen', department: 'Familienbüro', email: 'offen@example.de', public: true },
      ],
    });
    expect(JSON.stringify(office))
      .to.include('Familienbüro')
      .and.not.include('Geheim')
      .and.not.include('A. G');
  });
});

describe('an export for open-data portals', () => {
  const dcat = (options: Partial<ExportContext>) =>
    dataOf(toDcat(contextOf({ services: [service()], updated: '2026-11-01' }, options))) as Json;

  it('says what the data is, where, and under which licence', () => {
    const fileUrl = 'https://example.de/peine.json';
    const licence = 'https://www.govdata.de/dl-de/by-2-0';
    const dataset = dcat({ fileUrl, licence });
    expect(dataset['dcatde:politicalGeocodingURI']).to.deep.equal({
      '@id': 'http://dcat-ap.de/def/politicalGeocoding/districtKey/03157',
    });
    expect(dataset['dct:modified']).to.include({ '@value': '2026-11-01' });
    expect(dataset['dcat:distribution']).to.deep.include({
      'dcat:downloadURL': { '@id': fileUrl },
      'dct:license': { '@id': licence },
    });
  });

  it('has no distribution where nobody says where the file is', () =>
    expect(dcat({})).to.not.have.property('dcat:distribution'));
});

describe('an export as GeoJSON', () => {
  it('has a point for each place with coordinates, longitude first', () => {
    const exported = toGeoJson(
      contextOf({
        services: [service({ places: [{ name: 'A', latitude: 52.3, longitude: 10.2 }, { name: 'B' }] })],
      }),
    );
    const { features } = dataOf(exported) as { features: Json[] };
    expect(features).to.have.length(1);
    expect(features[0]!.geometry).to.deep.equal({ type: 'Point', coordinates: [10.2, 52.3] });
    expect([...exported.losses]).to.deep.equal([['places-without-coordinates', 1]]);
  });
});

describe('an export as a calendar', () => {
  it('has the dates, without samples and those without a day', () => {
    const exported = toCalendar(
      contextOf({
        agenda: [
          { title: 'Netzwerktreffen', start: '2026-12-01T10:00:00+01:00' },
          { title: 'Irgendwann', start: '2026-12' },
          { title: 'Erfunden', start: '2026-12-03', sample: true },
          { title: 'Neuigkeit', start: '2026-12-03', type: 'news' },
        ],
      }),
    );
    const summaries = String(exported.content)
      .match(/^SUMMARY:.*$/gm)!
      .map((line) => line.trim());
    expect(summaries).to.deep.equal(['SUMMARY:Netzwerktreffen']);
    expect([...exported.losses]).to.deep.equal([['events-without-day', 1]]);
  });
});
