import fc from 'fast-check';
import { needs } from '../../src/schema/vocabulary.js';
import type { Json } from './documents.js';

const line = fc
  .oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: 'grapheme' }))
  .map((text) => text.trim())
  .filter((text) => text !== '');
const tag = fc.constantFrom('de', 'de-simple', 'en', 'uk', 'ar', 'zh-Hant');
const text = fc.oneof(line, fc.dictionary(tag, line, { minKeys: 1, maxKeys: 3 }));
const id = fc.stringMatching(/^[a-z][a-z0-9/-]{0,11}$/);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'bild.jpg',
    '/a/b',
    '../c',
    '#d',
    'mailto:a@example.de',
    'tel:110',
    'webcal://example.de/e',
  ),
);
const email = fc.constantFrom('name@example.de', 'a.b-c@d.example');
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((day) =>
    fc.constantFrom(...[4, 7, 10].map((end) => day.toISOString().slice(0, end)), day.toISOString()),
  );
const phone = record(
  {
    number: fc.constantFrom('05171 401-0', '+49 5171 401', '116 117'),
    type: fc.constantFrom('voice', 'fax', 'mobile'),
    note: text,
  },
  ['number'],
);
const address = record({ street: text, postalCode: fc.stringMatching(/^\d{5}$/), city: text });
const image = record({ src: url, alt: text, credit: text }, ['src']);
const months = fc.integer({ min: -9, max: 600 });
const figure = fc.double({ min: 0, max: 1e9, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** The share of an observation, which its count and base imply. */
const stated = fc
  .tuple(
    record({ of: fc.integer({ min: 1 }), approximate: fc.boolean(), asOf: date, source: text, note: text }),
    fc.oneof(record({ count: figure, share }, ['count']), record({ share }, ['share'])),
  )
  .map(([about, numbers]) => {
    const { of, count, share } = { count: undefined, share: undefined, ...about, ...numbers } as Figures;
    if (of === undefined || count === undefined || share === undefined) return { ...numbers, ...about };
    return { ...about, count: Math.min(count, of), share: Math.min(count, of) / of };
  });
const documents = list(record({ label: text, url }, ['label', 'url']));

interface Figures {
  of?: number;
  count?: number;
  share?: number;
}

function record(shape: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) {
  return fc.record(shape, { requiredKeys });
}

function list(item: fc.Arbitrary<unknown>) {
  return fc.array(item, { maxLength: 3 });
}

const holidayRule = fc.constantFrom('open', 'closed', 'only');
const hours = fc.constantFrom<object[]>(
  {},
  { opens: '9:30', closes: '11:00' },
  { opens: '00:00', closes: '24:00' },
  { opens: '22:00', closes: '2:00' },
);
const schedules = list(
  fc
    .tuple(
      hours,
      record({
        days: list(fc.constantFrom('mo', 'su', '2tu', '-1fr')),
        monthdays: list(fc.constantFrom(1, 31, -1)),
        dates: list(fc.constantFrom('2026-05-03', '2024-02-29')),
        interval: fc.integer({ min: 1, max: 9 }),
        validFrom: date,
        validTo: date,
        publicHolidays: holidayRule,
        schoolHolidays: holidayRule,
        byAppointment: fc.boolean(),
        note: text,
      }),
    )
    .map(([hours, rest]) => ({ ...rest, ...hours })),
);

/** An arbitrary valid document. */
export const validDocument: fc.Arbitrary<Json> = record(
  {
    schemaVersion: fc.constant(1),
    language: tag,
    updated: date,
    municipality: record(
      { name: text, type: text, ags: fc.stringMatching(/^(\d{2}|\d{5}|\d{8})$/), website: url, image },
      ['name'],
    ),
    program: record({ name: text, memberSince: date, until: date, funding: list(text), patron: text, url }),
    profile: record({
      reasons: list(text),
      goals: list(text),
      participants: list(record({ group: text, members: list(text) })),
      specialFeatures: list(text),
      achievements: list(text),
    }),
    contacts: list(
      record({
        id,
        name: text,
        role: text,
        organization: text,
        department: text,
        address,
        phones: list(phone),
        email,
        url,
        hours: text,
        public: fc.boolean(),
      }),
    ),
    indicators: list(
      record(
        {
          id,
          label: text,
          comparison: fc
            .tuple(record({ label: text }, ['label']), stated)
            .map(([about, figures]) => ({ ...about, ...figures })),
          observations: list(stated),
        },
        ['id'],
      ),
    ),
    agenda: list(
      record(
        {
          id,
          type: fc.constantFrom('event', 'review', 'news'),
          title: text,
          start: date,
          end: date,
          allDay: fc.boolean(),
          status: fc.constantFrom('confirmed', 'cancelled', 'moved'),
          location: text,
          summary: text,
          author: text,
          url,
          image,
          topics: list(id),
          documents,
        },
        ['title'],
      ),
    ),
    topics: list(record({ id, label: text, terms: list(id) }, ['id'])),
    holidays: record({ school: list(record({ name: text, from: date, to: date }, ['from'])) }),
    services: list(
      record(
        {
          id,
          name: text,
          alternateNames: list(text),
          organization: text,
          summary: text,
          description: text,
          topics: list(id),
          ages: list(
            fc.oneof(
              record({ fromMonths: months }, ['fromMonths']),
              record({ toMonths: months }, ['toMonths']),
              months.map((fromMonths) => ({ fromMonths, toMonths: fromMonths + 12 })),
            ),
          ),
          places: list(
            record({
              name: text,
              address,
              latitude: fc.double({ min: -90, max: 90, noNaN: true }),
              longitude: fc.double({ min: -180, max: 180, noNaN: true }),
              municipality: text,
              hours: text,
              schedules,
              accessibility: text,
            }),
          ),
          schedules,
          online: fc.boolean(),
          appointment: fc.boolean(),
          cost: record({ free: fc.boolean(), note: text }),
          languages: list(tag),
          phones: list(phone),
          email,
          url,
          keywords: list(text),
          status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily closed'),
          lastVerified: date,
          sample: fc.boolean(),
        },
        ['name'],
      ),
    ),
    synonyms: list(list(text)),
    help: list(
      record(
        {
          label: text,
          number: fc.constantFrom('112', '0800 111 0550'),
          note: text,
          schedules,
          needs: list(fc.constantFrom(...needs)),
          free: fc.boolean(),
          anonymous: fc.boolean(),
          languages: list(tag),
          source: url,
          lastVerified: date,
        },
        ['label', 'number'],
      ),
    ),
    papers: list(
      record(
        {
          reference: id,
          paperType: text,
          name: text,
          date,
          status: text,
          office: text,
          consultations: list(
            record({ body: text, role: text, date, public: fc.boolean(), result: text }, ['body']),
          ),
          costs: record({
            amount: fc.double({ noNaN: true, noDefaultInfinity: true }),
            currency: fc.constantFrom('EUR', 'CHF'),
            inBudget: fc.boolean(),
          }),
          facts: list(record({ label: text, value: text }, ['label', 'value'])),
          relevance: list(record({ topic: text, relevant: fc.boolean() }, ['topic', 'relevant'])),
          summary: text,
          predecessors: list(id),
          documents,
        },
        ['reference'],
      ),
    ),
  },
  ['schemaVersion', 'municipality'],
  // As a file would give it: plain objects, no -0.
).map((document) => JSON.parse(JSON.stringify(document)) as Json);
