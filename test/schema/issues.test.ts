import { expect } from 'chai';
import { describeIssue } from '../../src/authoring/issue-messages.js';
import { agendaStatus } from '../../src/schema/agenda.js';
import { phoneType } from '../../src/schema/contact.js';
import { parseProgram, SCHEMA_VERSION, type DataIssue, type Expectation } from '../../src/schema/index.js';
import { issueLine } from '../../src/schema/issue.js';
import { holidayRule } from '../../src/schema/schedule.js';
import { months, serviceStatus } from '../../src/schema/service.js';
import { agendaTypes, needs } from '../../src/schema/vocabulary.js';
import { fullDocument, keysOf, withValue, type Json } from './documents.js';
import { leafCases } from './leaf-cases.js';

/** Every expectation. TypeScript reports one that is missing here. */
const everyExpectation = Object.keys({
  content: 1,
  json: 1,
  format: 1,
  document: 1,
  version: 1,
  object: 1,
  list: 1,
  text: 1,
  id: 1,
  'unique-id': 1,
  language: 1,
  'yes-no': 1,
  number: 1,
  count: 1,
  base: 1,
  share: 1,
  figure: 1,
  arithmetic: 1,
  date: 1,
  end: 1,
  url: 1,
  email: 1,
  phone: 1,
  'phone-type': 1,
  'postal-code': 1,
  ags: 1,
  'agenda-type': 1,
  'agenda-status': 1,
  'service-status': 1,
  months: 1,
  ages: 1,
  latitude: 1,
  longitude: 1,
  time: 1,
  hours: 1,
  weekdays: 1,
  'month-days': 1,
  days: 1,
  interval: 1,
  'holiday-rule': 1,
  need: 1,
  currency: 1,
  whole: 1,
  event: 1,
  feed: 1,
  recurrence: 1,
  'time-zone': 1,
  pages: 1,
  reference: 1,
  unplaced: 1,
} satisfies Record<Expectation, 1>) as Expectation[];

const about = (expected: Expectation): DataIssue => ({
  path: 'somewhere[3].inside',
  expected,
  found: '"x"',
  lost: 'somewhere[3]',
});

/** The only issue of the full document with one broken value. */
const issueOf = (at: string, value: Json) =>
  parseProgram(withValue(fullDocument(), keysOf(at), value)).issues[0]!;

describe('issueLine, for the console of a page', () => {
  const lines: [DataIssue, string][] = [
    [issueOf('services[0].ages[0]', {}), 'services[0].ages[0]: expected ages, found {}; left out'],
    [
      issueOf('agenda[0].status', 'canceled'),
      'agenda[0].status: expected agenda-status, found "canceled"; agenda[0] left out',
    ],
    [issueOf('schemaVersion', 2), 'schemaVersion: expected version, found 2; nothing can be shown'],
    [parseProgram('').issues[0]!, 'file: expected content, found ""; nothing can be shown'],
    [issueOf('municipality', {}), 'municipality.name: expected text, found nothing'],
  ];
  for (const [issue, line] of lines) {
    it(`contains the code of the expectation: ${line}`, () => {
      expect(issueLine(issue)).to.equal(line);
    });
  }
});

describe('describeIssue', () => {
  describe('in English, for the editors of a file', () => {
    const lines: [DataIssue, string][] = [
      [
        issueOf('contacts[1]', { email: 'n/a' }),
        'contacts[1].email: expected a mail address such as name@example.org, found "n/a"; left out',
      ],
      [
        issueOf('agenda[0].status', 'canceled'),
        'agenda[0].status: expected “takes place”, “cancelled” or “moved” (in the file: confirmed, cancelled, moved), found "canceled"; agenda[0] left out',
      ],
      [
        issueOf('schemaVersion', 2),
        'schemaVersion: expected version 1 of the format (in the file: 1), found 2; nothing can be shown',
      ],
      [
        parseProgram('').issues[0]!,
        'file: expected a file that is not empty, found ""; nothing can be shown',
      ],
      [issueOf('municipality', {}), 'municipality.name: expected a text, found nothing'],
    ];
    for (const [issue, line] of lines) {
      it(`is: ${line}`, () => {
        expect(describeIssue(issue, 'en')).to.equal(line);
      });
    }
  });

  describe('in German, for the editors of a file', () => {
    const lines: [DataIssue, string][] = [
      [
        issueOf('contacts[1]', { email: 'n/a' }),
        'contacts[1].email: Hier wird eine E-Mail-Adresse erwartet, zum Beispiel name@beispiel.de; gefunden wurde "n/a". Die Angabe wird nicht angezeigt.',
      ],
      [
        issueOf('agenda[0].status', 'abgesagt'),
        'agenda[0].status: Möglich ist „findet statt“, „abgesagt“ oder „verlegt“ (in der Datei: confirmed, cancelled, moved); gefunden wurde "abgesagt". Der ganze Eintrag agenda[0] wird nicht angezeigt.',
      ],
      [
        issueOf('municipality', {}),
        'municipality.name: Hier wird ein Text erwartet; hier steht aber nichts.',
      ],
      [
        issueOf('schemaVersion', 2),
        'schemaVersion: Hier wird die Version 1 des Formats erwartet (in der Datei: 1); gefunden wurde 2. Die Datei ist neuer als dieses Programm: Bitte lassen Sie das Programm aktualisieren. Die Datei kann nicht angezeigt werden.',
      ],
      [
        parseProgram(null).issues[0]!,
        'Datei: Erwartet werden die Angaben einer einzigen Kommune; gefunden wurde null. Die Datei kann nicht angezeigt werden.',
      ],
    ];
    for (const [issue, line] of lines) {
      it(`is: ${line}`, () => {
        expect(describeIssue(issue, 'de')).to.equal(line);
      });
    }

    it('calls a file newer only if its version is', () => {
      expect(describeIssue(issueOf('schemaVersion', '3'), 'de')).to.include('neuer');
      expect(describeIssue(issueOf('schemaVersion', '1'), 'de')).not.to.include('neuer');
      expect(describeIssue(issueOf('schemaVersion', null), 'de')).not.to.include('neuer');
    });

    it('explains how to correct common mistakes', () => {
      const hint = (at: string, value: Json) => describeIssue(issueOf(at, value), 'de');
      expect(hint('updated', '30.4.2021')).to.include('zum Beispiel 30.04.2021').and.include('2021-04-30');
      expect(hint('contacts[0].public', 'ja')).to.include('„ja“ oder „nein“').and.include('true, false');
      expect(hint('municipality.ags', 3157)).to.include('zum Beispiel 03157');
      expect(hint('indicators[0].observations[0].count', '13.137')).to.include('zum Beispiel 13.137');
      expect(hint('indicators[0].observations[0].share', 8.3)).to.include(
        'zum Beispiel 8,3 % (in der Datei: 0.083)',
      );
    });

    it('contains no jargon', () => {
      const jargon =
        /\b(zod|strings?|boolean|array|objects?|integer|parse\w*|schema|json|invalid|expected|found|RFC|ISO)\b/i;
      for (const expected of everyExpectation) {
        expect(describeIssue(about(expected), 'de')).not.to.match(jargon);
      }
    });
  });

  for (const language of ['de', 'en'] as const) {
    describe(`in ${language}`, () => {
      it('has a different line for every expectation', () => {
        const lines = everyExpectation.map((expected) => describeIssue(about(expected), language));
        expect(new Set(lines)).to.have.property('size', everyExpectation.length);
        for (const line of lines) {
          expect(line).to.match(/^somewhere\[3\]\.inside: .*"x".*somewhere\[3\] /);
          expect(line).not.to.match(/undefined|\[object|\s{2}|\.\./);
        }
      });

      it('contains the allowed values and bounds', () => {
        const says = (expected: Expectation, values: readonly (string | number)[]) => {
          for (const value of values)
            expect(describeIssue(about(expected), language)).to.include(String(value));
        };
        says('phone-type', phoneType.options);
        says('agenda-type', agendaTypes);
        says('agenda-status', agendaStatus.options);
        says('service-status', serviceStatus.options);
        says('months', [months.minValue!, months.maxValue!]);
        says('holiday-rule', holidayRule.options);
        says('need', needs);
        says('version', [SCHEMA_VERSION]);
      });

      it('has a line for every possible issue of the document', () => {
        for (const { at, bad } of leafCases) {
          for (const value of bad) {
            const issue = issueOf(at, value);
            expect(describeIssue(issue, language)).to.include(`${at}: `).and.include(issue.found);
          }
        }
      });
    });
  }
});
