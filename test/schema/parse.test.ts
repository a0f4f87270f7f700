import { expect } from 'chai';
import { parseProgram, type DataIssue, type Expectation } from '../../src/schema/index.js';
import {
  expectOtherRecordsKept,
  fullDocument,
  keysOf,
  nodesOf,
  pathOf,
  withValue,
  type Json,
} from './documents.js';
import { leafCases } from './leaf-cases.js';

/** A small valid document with some additional parts. */
const documentWith = (parts: object) => ({ schemaVersion: 1, municipality: { name: 'Peine' }, ...parts });

const issue = (path: string, expected: Expectation, found: string, lost = path): DataIssue => ({
  path,
  expected,
  found,
  lost,
});

/** A value in the short form that issues use. */
function excerptOf(value: Json): string {
  if (Array.isArray(value)) return value.length ? '[…]' : '[]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length ? '{…}' : '{}';
  return JSON.stringify(value);
}

const shortJson = (value: Json) => JSON.stringify(value).slice(0, 40);

describe('parseProgram', () => {
  describe('when a document is valid', () => {
    it('keeps everything in it, without an issue', () => {
      const { $schema: _, ...content } = fullDocument();
      const { program, issues } = parseProgram(fullDocument());
      expect(issues).to.deep.equal([]);
      expect(program).to.deep.include({ municipality: content.municipality, profile: content.profile });
      expect(program!.papers[0]).to.deep.equal((content.papers as Json[])[0]);
      expect(program!.services[0]).to.deep.equal((content.services as Json[])[0]);
    });

    it('adds empty lists and defaults for what is missing', () => {
      const { program, issues } = parseProgram({ schemaVersion: 1, municipality: { name: 'Peine' } });
      expect(issues).to.deep.equal([]);
      expect(program).to.deep.equal({
        schemaVersion: 1,
        language: 'de',
        municipality: { name: 'Peine' },
        contacts: [],
        indicators: [],
        agenda: [],
        topics: [],
        services: [],
        synonyms: [],
        help: [],
        papers: [],
      });
    });

    it('ignores unknown keys', () => {
      const { program, issues } = parseProgram(documentWith({ weather: 5, contacts: [{ shoeSize: 42 }] }));
      expect(issues).to.deep.equal([]);
      expect(program!.contacts).to.deep.equal([{ phones: [], public: false }]);
      expect(program).not.to.have.property('weather');
    });

    it('does not change the document', () => {
      const document = documentWith({ contacts: [{ email: 'n/a', name: { de: 'A', uk: 5 } }, 5] });
      const before = structuredClone(document);
      parseProgram(document);
      expect(document).to.deep.equal(before);
    });
  });

  describe('when the input is not a document', () => {
    const nonDocuments: [unknown, Expectation, string][] = [
      [undefined, 'content', ''],
      ['', 'content', '""'],
      [null, 'document', 'null'],
      [[], 'document', '[]'],
      [[{}], 'document', '[…]'],
      [5, 'document', '5'],
      [true, 'document', 'true'],
      ['{}', 'document', '"{}"'],
    ];
    for (const [value, expected, found] of nonDocuments) {
      it(`returns no program, and an issue: ${JSON.stringify(value)}`, () => {
        expect(parseProgram(value)).to.deep.equal({ issues: [issue('', expected, found, '')] });
      });
    }
  });

  describe('when the version is not supported', () => {
    const versions: [object, string][] = [
      [{}, ''],
      [{ schemaVersion: null }, 'null'],
      [{ schemaVersion: 0 }, '0'],
      [{ schemaVersion: 2 }, '2'],
      [{ schemaVersion: '1' }, '"1"'],
      [{ schemaVersion: [1] }, '[…]'],
    ];
    for (const [version, found] of versions) {
      it(`returns no program, and an issue with the version: ${JSON.stringify(version)}`, () => {
        const document = { municipality: { name: 'Peine' }, ...version };
        expect(parseProgram(document)).to.deep.equal({
          issues: [issue('schemaVersion', 'version', found, '')],
        });
      });
    }
  });

  for (const { at, expected, lost, good, bad } of leafCases) {
    describe(`when ${at} is given`, () => {
      for (const value of good) {
        it(`accepts ${shortJson(value)}`, () => {
          expect(parseProgram(withValue(fullDocument(), keysOf(at), value)).issues).to.deep.equal([]);
        });
      }
      for (const value of bad) {
        it(`rejects ${shortJson(value)}, and loses ${lost || 'nothing else'}`, () => {
          const document = withValue(fullDocument(), keysOf(at), value);
          expect(parseProgram(document).issues).to.deep.equal([issue(at, expected, excerptOf(value), lost)]);
          expectOtherRecordsKept(fullDocument(), keysOf(at), value);
        });
      }
      if (!lost) {
        it('treats null as missing', () => {
          expect(parseProgram(withValue(fullDocument(), keysOf(at), null)).issues).to.deep.equal([]);
        });
      }
    });
  }

  describe('when any one value has the wrong type', () => {
    const wrong: Json[] = [
      null, true, 0, -1, 5e9, '', ' ', 'n/a', 'ja', '2021-02-30', [], {}, [null], [[]], [{}], [5, 'x'],
      { x: 1 }, { de: 5 }, { de: '' }, { '': 'x' }, { name: null, id: [] },
    ]; // prettier-ignore
    for (const keys of nodesOf(fullDocument())) {
      if (keys[0] === 'schemaVersion' || keys[0] === '$schema') continue;
      it(`reports ${pathOf(keys)} only, and keeps every other record`, () => {
        let rejectedCount = 0;
        for (const value of wrong) {
          expectOtherRecordsKept(fullDocument(), keys, value);
          rejectedCount += parseProgram(withValue(fullDocument(), keys, value)).issues.length;
        }
        expect(rejectedCount).to.be.greaterThan(0);
      });
    }
  });

  describe('when one contact is broken', () => {
    it('keeps the others', () => {
      const { program, issues } = parseProgram(
        documentWith({ contacts: [{ name: 'A' }, 'B', { name: 'C', email: 'n/a' }] }),
      );
      expect(program!.contacts.map(({ name }) => name)).to.deep.equal(['A', 'C']);
      expect(program!.contacts[1]).not.to.have.property('email');
      expect(issues).to.deep.equal([
        issue('contacts[1]', 'object', '"B"'),
        issue('contacts[2].email', 'email', '"n/a"'),
      ]);
    });
  });

  describe('when a contact is public: "ja"', () => {
    it('treats it as not public, and reports it', () => {
      const { program, issues } = parseProgram(documentWith({ contacts: [{ name: 'A', public: 'ja' }] }));
      expect(program!.contacts[0]).to.deep.include({ name: 'A', public: false });
      expect(issues).to.deep.equal([issue('contacts[0].public', 'yes-no', '"ja"')]);
    });
  });

  describe('when a status has a typo', () => {
    it('loses the event, since it might be cancelled', () => {
      const { program, issues } = parseProgram(
        documentWith({ agenda: [{ title: 'A', status: 'canceled' }, { title: 'B' }] }),
      );
      expect(program!.agenda.map(({ title }) => title)).to.deep.equal(['B']);
      expect(issues).to.deep.equal([issue('agenda[0].status', 'agenda-status', '"canceled"', 'agenda[0]')]);
    });

    it('keeps the event if the status is null or empty', () => {
      const { program, issues } = parseProgram(
        documentWith({
          agenda: [
            { title: 'A', status: null },
            { title: 'B', status: '' },
          ],
        }),
      );
      expect(program!.agenda.map(({ title, status }) => [title, status])).to.deep.equal([
        ['A', undefined],
        ['B', undefined],
      ]);
      expect(issues).to.deep.equal([]);
    });

    it('reports other issues of that event, but not its empty values', () => {
      const event = { title: 'A', status: 'x', url: null, summary: '', email: '', start: 'bald' };
      const { program, issues } = parseProgram(documentWith({ agenda: [event] }));
      expect(program!.agenda).to.deep.equal([]);
      expect(issues).to.have.deep.members([
        issue('agenda[0].start', 'date', '"bald"'),
        issue('agenda[0].status', 'agenda-status', '"x"', 'agenda[0]'),
      ]);
    });
  });

  describe('when a service may be a sample', () => {
    it('loses it unless its mark is valid', () => {
      const { program, issues } = parseProgram(
        documentWith({
          services: [
            { name: 'A', sample: 'ja' },
            { name: 'B', sample: null },
          ],
        }),
      );
      expect(program!.services.map(({ name, sample }) => [name, sample])).to.deep.equal([['B', false]]);
      expect(issues).to.deep.equal([issue('services[0].sample', 'yes-no', '"ja"', 'services[0]')]);
    });
  });

  describe('when ages are given', () => {
    const agesOf = (...ages: object[]) => parseProgram(documentWith({ services: [{ name: 'A', ages }] }));

    it('accepts a span that is open on one side', () => {
      expect(
        agesOf({ fromMonths: 36 }, { toMonths: 36 }, { fromMonths: 0, toMonths: null }).issues,
      ).to.deep.equal([]);
    });

    it('rejects a span that is empty, reversed or open on both sides', () => {
      const { program, issues } = agesOf(
        { fromMonths: 36, toMonths: 36 },
        { fromMonths: 72, toMonths: 36 },
        {},
      );
      expect(program!.services[0]!.ages).to.deep.equal([]);
      expect(issues).to.deep.equal([
        issue('services[0].ages[0]', 'ages', '{…}'),
        issue('services[0].ages[1]', 'ages', '{…}'),
        issue('services[0].ages[2]', 'ages', '{}'),
      ]);
    });

    it('never widens a span with one invalid bound', () => {
      const { program, issues } = agesOf({ fromMonths: '36', toMonths: 72 });
      expect(program!.services[0]!.ages).to.deep.equal([]);
      expect(issues).to.deep.equal([
        issue('services[0].ages[0].fromMonths', 'months', '"36"', 'services[0].ages[0]'),
      ]);
    });
  });

  describe('when hours are given', () => {
    const parsed = (...schedules: object[]) =>
      parseProgram(documentWith({ services: [{ name: 'A', schedules }] }));
    const hours: [what: string, opens: string | null, closes: string | null, isTaken: boolean][] = [
      ['a morning', '9:00', '12:00', true],
      ['a whole day', '0:00', '24:00', true],
      ['an evening that ends at midnight', '20:00', '0:00', true],
      ['a night', '22:00', '2:00', true],
      ['a night of sixteen hours', '18:00', '10:00', true],
      ['a night of more than that', '18:00', '10:01', false],
      ['an afternoon turned round', '17:00', '14:00', false],
      ['no time at all', '10:00', '10:00', false],
      ['the same time written otherwise', '09:00', '9:00', false],
      ['a beginning alone', '9:00', null, false],
      ['an end alone', null, '12:00', false],
      ['neither', null, null, true],
    ];
    for (const [what, opens, closes, isTaken] of hours) {
      it(`${isTaken ? 'accepts' : 'rejects'} ${what}: ${opens} to ${closes}`, () => {
        const { program, issues } = parsed({ days: ['mo'], opens, closes });
        expect(program!.services[0]!.schedules).to.have.length(isTaken ? 1 : 0);
        expect(issues).to.deep.equal(isTaken ? [] : [issue('services[0].schedules[0]', 'hours', '{…}')]);
      });
    }

    it('never widens a schedule to more days because some are invalid', () => {
      const { program, issues } = parsed(
        { days: ['mo', 'xx'], opens: '9:00', closes: '12:00' },
        { days: ['tu'] },
      );
      expect(program!.services[0]!.schedules).to.deep.equal([{ days: ['tu'] }]);
      expect(issues).to.deep.equal([
        issue('services[0].schedules[0].days', 'weekdays', '[…]', 'services[0].schedules[0]'),
      ]);
    });
  });

  describe('when a figure has neither count nor share', () => {
    it('loses it, and reports why it has no count', () => {
      const { program, issues } = parseProgram(
        documentWith({
          indicators: [
            { id: 'population', observations: [{ asOf: '2020' }, { count: '13.137' }, { count: 5 }] },
          ],
        }),
      );
      expect(program!.indicators[0]!.observations.map(({ count }) => count)).to.deep.equal([5]);
      expect(issues).to.have.deep.members([
        issue('indicators[0].observations[0]', 'figure', '{…}'),
        issue('indicators[0].observations[1].count', 'count', '"13.137"'),
        issue('indicators[0].observations[1]', 'figure', '{}'),
      ]);
    });

    it('rejects numbers that cannot be meant', () => {
      const file =
        '{"schemaVersion":1,"municipality":{"name":"A"},"indicators":[{"id":"a","observations":[{"count":1e999,"share":0.5}]}]}';
      const { program, issues } = parseProgram(JSON.parse(file));
      expect(program!.indicators[0]!.observations[0]).not.to.have.property('count');
      expect(issues).to.deep.equal([issue('indicators[0].observations[0].count', 'count', 'Infinity')]);
    });
  });

  describe('when a rate, its count and its base are given', () => {
    const children = { id: 'children-under-10', observations: [{ count: 13137, asOf: '2019-12-31' }] };
    const poverty = (observation: object, others: object[] = [children]) =>
      parseProgram(
        documentWith({ indicators: [...others, { id: 'child-poverty', observations: [observation] }] }),
      );
    const contradictionOf = (found: string, path = 'indicators[1].observations[0]') => [
      { path, expected: 'arithmetic', found },
    ];

    const consistent: [string, object][] = [
      ['Peine’s: 1,861 of 13,137 is 14.17 %', { count: 1861, share: 0.1417 }],
      ['one that is rounded to a whole per cent', { count: 1861, share: 0.14 }],
      ['Gifhorn’s: 1,503 of 16,667 is 9.0 %', { count: 1503, of: 16667, share: 0.09 }],
      ['the same to more digits', { count: 1503, of: 16667, share: 0.0902 }],
      ['one that no file rounds', { count: 1, of: 3, share: 1 / 3 }],
      ['one that is halfway between two', { count: 1, of: 8, share: 0.13 }],
      ['a whole, and nothing', { count: 5, of: 5, share: 1 }],
      ['none', { count: 0, of: 5, share: 0 }],
      ['a rough one', { count: 1861, share: 0.2, approximate: true }],
      ['one of another year than the figure that it is a part of', { count: 1861, share: 0.2, asOf: '2016' }],
      ['one without a count', { share: 0.2 }],
    ];
    for (const [what, observation] of consistent) {
      it(`accepts ${what}`, () => {
        expect(poverty(observation).issues).to.deep.equal([]);
      });
    }

    const broken: [object, string][] = [
      [{ count: 1861, share: 0.1517 }, '1861 / 13137 ≠ 0.1517'],
      [{ count: 1861, share: 0.1416 }, '1861 / 13137 ≠ 0.1416'],
      [{ count: 1861, share: 0.15 }, '1861 / 13137 ≠ 0.15'],
      [{ count: 1503, of: 16667, share: 0.1 }, '1503 / 16667 ≠ 0.1'],
      [{ count: 20, of: 10, share: 1 }, '20 / 10 ≠ 1'],
    ];
    for (const [observation, found] of broken) {
      it(`reports that ${found}, and loses nothing`, () => {
        const { program, issues } = poverty(observation);
        expect(issues).to.deep.equal(contradictionOf(found));
        expect(program!.indicators[1]!.observations[0]).to.include(observation);
      });
    }

    it('reports the path in the file, even if earlier records were lost', () => {
      const { issues } = poverty({ count: 1861, share: 0.2 }, [children, { label: 'ohne Kurznamen' }]);
      expect(issues).to.deep.include(
        contradictionOf('1861 / 13137 ≠ 0.2', 'indicators[2].observations[0]')[0],
      );
    });

    it('compares each value of a series with the base of its own year', () => {
      const series = {
        ...children,
        observations: [
          { count: 100, asOf: '2018' },
          { count: 200, asOf: '2019' },
        ],
      };
      expect(poverty({ count: 10, share: 0.1, asOf: '2018-06' }, [series]).issues).to.deep.equal([]);
      expect(poverty({ count: 10, share: 0.05, asOf: '2019' }, [series]).issues).to.deep.equal([]);
      expect(poverty({ count: 10, share: 0.05, asOf: '2018' }, [series]).issues).to.have.length(1);
    });
  });

  describe('when a day is not in the calendar', () => {
    for (const day of ['2021-02-30', '2023-02-29', '1900-02-29', '2021-04-31', '2021-02-30T12:00:00Z']) {
      it(`rejects ${day}`, () => {
        expect(parseProgram(documentWith({ updated: day })).issues).to.deep.equal([
          issue('updated', 'date', `"${day}"`),
        ]);
      });
    }
  });

  describe('when a text is in several languages', () => {
    const nameOf = (name: unknown) => parseProgram(documentWith({ services: [{ name }] }));

    it('loses only an invalid line', () => {
      const { program, issues } = nameOf({ de: 'Hebamme', uk: 5, ar: ['x'] });
      expect(program!.services[0]!.name).to.deep.equal({ de: 'Hebamme' });
      expect(issues).to.deep.equal([
        issue('services[0].name.uk', 'text', '5'),
        issue('services[0].name.ar', 'text', '[…]'),
      ]);
    });

    it('loses a line with an invalid language tag', () => {
      const { program, issues } = nameOf({ de: 'Hebamme', de_DE: 'Hebamme', '': 'x' });
      expect(program!.services[0]!.name).to.deep.equal({ de: 'Hebamme' });
      expect(issues).to.deep.equal([
        issue('services[0].name.de_DE', 'language', '"de_DE"'),
        issue('services[0].name.', 'language', '"x"'),
      ]);
    });

    it('does not report empty lines', () => {
      const { program, issues } = nameOf({ de: 'Hebamme', uk: '', ar: null });
      expect(program!.services[0]!.name).to.deep.equal({ de: 'Hebamme' });
      expect(issues).to.deep.equal([]);
    });

    it('loses the record if no line of a name is left', () => {
      const { program, issues } = nameOf({ de: '', uk: null });
      expect(program!.services).to.deep.equal([]);
      expect(issues).to.deep.equal([issue('services[0].name', 'text', '{}', 'services[0]')]);
    });

    it('does not report an optional text without lines', () => {
      const { program, issues } = parseProgram(
        documentWith({ services: [{ name: 'A', summary: { de: '' } }] }),
      );
      expect(program!.services[0]).not.to.have.property('summary');
      expect(issues).to.deep.equal([]);
    });
  });

  describe('when keys are names of object properties', () => {
    it('ignores them as unknown keys', () => {
      const { program, issues } = parseProgram(
        JSON.parse(`{
          "schemaVersion": 1, "__proto__": { "language": "xx" }, "constructor": 5,
          "municipality": { "name": "Peine", "__proto__": { "ags": "03157" } },
          "services": [{ "name": { "de": "A", "__proto__": "B" }, "__proto__": { "summary": "C" }, "email": "n/a" }]
        }`),
      );
      expect(program!.language).to.equal('de');
      expect(program!.municipality.ags).to.equal(undefined);
      expect(program!.services[0]!.summary).to.equal(undefined);
      expect(Object.entries(program!.services[0]!.name)).to.deep.equal([['de', 'A']]);
      expect(Object.getPrototypeOf(program!.services[0]!.name)).to.equal(Object.prototype);
      expect(issues).to.have.deep.members([
        issue('services[0].name.__proto__', 'language', '"__proto__"'),
        issue('services[0].email', 'email', '"n/a"'),
      ]);
    });

    it('does not accept an inherited version', () => {
      const { program } = parseProgram(JSON.parse('{"__proto__": {"schemaVersion": 1}}'));
      expect(program).to.equal(undefined);
    });
  });

  describe('when several items of nested lists are lost', () => {
    it('reports their positions in the file', () => {
      const { program, issues } = parseProgram(
        documentWith({
          services: [
            5,
            { name: 'A', phones: [{ number: 'n/a' }, { number: '110' }, {}, { number: '112', type: 'x' }] },
            { name: 5 },
            { name: 'B', ages: [{}, { fromMonths: 'x' }, { toMonths: 9 }], keywords: [1, 'a', 2, 'b', 3] },
            { phones: [{ number: '-' }] },
            { name: 'C', places: [{}, { address: { postalCode: 'x' } }, 'x', { latitude: 100 }] },
          ],
        }),
      );
      expect(program!.services.map(({ name }) => name)).to.deep.equal(['A', 'B', 'C']);
      expect(program!.services[0]!.phones).to.deep.equal([{ number: '110' }]);
      expect(program!.services[1]).to.deep.include({ ages: [{ toMonths: 9 }], keywords: ['a', 'b'] });
      expect(program!.services[2]!.places).to.deep.equal([
        { schedules: [] },
        { address: {}, schedules: [] },
        { schedules: [] },
      ]);
      expect(issues).to.have.deep.members([
        issue('services[0]', 'object', '5'),
        issue('services[1].phones[0].number', 'phone', '"n/a"', 'services[1].phones[0]'),
        issue('services[1].phones[2].number', 'phone', '', 'services[1].phones[2]'),
        issue('services[1].phones[3].type', 'phone-type', '"x"', 'services[1].phones[3]'),
        issue('services[2].name', 'text', '5', 'services[2]'),
        issue('services[3].ages[0]', 'ages', '{}'),
        issue('services[3].ages[1].fromMonths', 'months', '"x"', 'services[3].ages[1]'),
        issue('services[3].keywords[0]', 'text', '1'),
        issue('services[3].keywords[2]', 'text', '2'),
        issue('services[3].keywords[4]', 'text', '3'),
        issue('services[4].name', 'text', '', 'services[4]'),
        issue('services[4].phones[0].number', 'phone', '"-"'),
        issue('services[5].places[1].address.postalCode', 'postal-code', '"x"'),
        issue('services[5].places[2]', 'object', '"x"'),
        issue('services[5].places[3].latitude', 'latitude', '100'),
      ]);
    });

    it('is fast if every one of many records is broken', function () {
      this.timeout(5000);
      const services = Array.from({ length: 20_000 }, () => ({ name: 5, phones: [{ number: 'n/a' }] }));
      const { program, issues } = parseProgram(documentWith({ services }));
      expect(program!.services).to.deep.equal([]);
      expect(issues).to.have.length(40_000);
      expect(issues.at(-1)!.path).to.match(/^services\[19999\]/);
    });
  });

  describe('when the municipality has no name', () => {
    const nameless: [Json, DataIssue][] = [
      [{}, issue('municipality.name', 'text', '')],
      [{ name: null }, issue('municipality.name', 'text', '')],
      [{ name: '' }, issue('municipality.name', 'text', '')],
      [{ name: 5 }, issue('municipality.name', 'text', '5')],
      [null, issue('municipality.name', 'text', '')],
      ['Peine', issue('municipality', 'object', '"Peine"')],
    ];
    for (const [municipality, expected] of nameless) {
      it(`reports it once, and keeps the rest: ${JSON.stringify(municipality)}`, () => {
        const { program, issues } = parseProgram({
          schemaVersion: 1,
          municipality,
          contacts: [{ name: 'A' }],
        });
        expect(program!.municipality.name).to.equal('');
        expect(program!.contacts).to.have.length(1);
        expect(issues).to.deep.equal([expected]);
      });
    }

    it('reports a missing municipality', () => {
      const { program, issues } = parseProgram({ schemaVersion: 1, contacts: [{ name: 'A' }] });
      expect(program!.contacts).to.have.length(1);
      expect(issues).to.deep.equal([issue('municipality.name', 'text', '')]);
    });
  });

  describe('when an invalid value is long', () => {
    it('reports its beginning, without splitting a character', () => {
      const [{ found }] = parseProgram(documentWith({ contacts: [{ email: '👩'.repeat(500) }] })).issues as [
        DataIssue,
      ];
      expect(found).to.equal(`"${'👩'.repeat(56)}…"`);
    });
  });

  describe('when a text is unusual', () => {
    const unusualTexts = [
      'x'.repeat(5000),
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      'مركز الأسرة في باينه',
      '\u202Everkehrt herum\u202C',
      '👩‍👧‍👦 Familie 👶🏽',
      '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 z̷̛͎a̸͙͝l̶̡̈g̵̱͝o̶̗͐',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'; DROP TABLE services; --",
      '${7*7} {{7*7}} %s %n \\u0000',
      'null',
      'undefined',
      'NaN',
      '__proto__',
      'constructor',
      '0',
      'Zeile eins\nZeile zwei\r\n\tdrei',
      '\u0000\u0007\uFEFF.',
      '\uD83D',
    ];
    for (const unusualText of unusualTexts) {
      it(`keeps it unchanged: ${shortJson(unusualText)}`, () => {
        const { program, issues } = parseProgram(
          documentWith({ services: [{ name: unusualText, summary: { de: unusualText } }] }),
        );
        expect(issues).to.deep.equal([]);
        expect(program!.services[0]).to.deep.include({ name: unusualText, summary: { de: unusualText } });
      });
    }

    it('removes white space around it', () => {
      const { program, issues } = parseProgram(
        documentWith({ services: [{ name: ' außen ', summary: { de: '\tauch hier\n' } }] }),
      );
      expect(issues).to.deep.equal([]);
      expect(program!.services[0]).to.deep.include({ name: 'außen', summary: { de: 'auch hier' } });
    });
  });
});
