import { expect } from 'chai';
import { checkBytes } from '../../../src/authoring/check/check-bytes.js';
import { checkData } from '../../../src/authoring/check/check-data.js';
import { checkWords, describeFinding, findingTitle } from '../../../src/authoring/check/describe-finding.js';
import { findingKinds, type Finding, type FindingKind } from '../../../src/authoring/check/finding.js';
import { expectedInGerman } from '../../../src/authoring/check/words/expectations.js';
import type { EditorLanguage } from '../../../src/authoring/check/words/finding-words.js';
import type { Expectation } from '../../../src/schema/index.js';

const now = new Date('2026-11-22T12:00:00Z');
const languages: readonly EditorLanguage[] = ['de', 'en'];

/** How long a sentence in the workshop may be, in characters. */
const MAX_LENGTH = 160;

/** Words that only those who write files by hand know, keys in camelCase, and paths. */
const jargon =
  /\b(?:Objekte?|objects?|Arrays?|Strings?|null|undefined|Schlüssel|keys?|Feld `|true|false|JSON)\b|[a-z][A-Z]|\w\[\d|schemaVersion|JJJJ|YYYY|NaN|\{|\}/;

const place = (more: object) => ({ name: 'Haus', address: { street: 'Weg 1' }, ...more });

const manyMistakes = {
  schemaVersion: 1,
  municipality: { name: 'Musterland' },
  contacts: [
    { name: 'Anna Otto', email: 'a@b.de' },
    { department: 'Jugendamt', public: true },
  ],
  topics: [{ id: 'fruehe-hilfen', label: 'Frühe Hilfen' }, { id: 'ohne' }],
  indicators: [
    { id: 'population', observations: [{ count: 134.966, source: 'LSN' }] },
    { id: 'children-under-10', label: 'Kinder', observations: [{ share: 14.17, asOf: '2019' }] },
    { id: 'child-poverty', label: 'Armut', observations: [{ count: 10, of: 100, share: 0.5, asOf: '2019' }] },
    { id: 'leer', label: 'Leer', observations: [] },
  ],
  agenda: [
    { title: 'Fest', start: '2026-10-01', end: '2026-09-01', status: 'abgesagt' },
    { title: 'Treffen' },
    { title: 'Bild', start: '2026-12-01', image: { src: 'bild.jpg' } },
  ],
  services: [
    { id: 'a', name: 'Stillcafé', telefon: [{ number: '05171 4010' }], fromMonths: 3, intern: 'ja' },
    { id: 'a', name: 'Treff', topics: ['fruehe-hilfn', 'unbekannt'], lastVerified: '31.12.2019' },
    { name: 'Turnen von 3 bis 6 Jahren', ages: [{ fromMonths: 3, toMonths: 6 }] },
    { name: 'Kita Sonnenschein', ages: [{ fromMonths: 3, toMonths: 6 }], languages: ['ukrainisch', 'qq'] },
    { name: 'Bad', ages: [{ fromMonths: '3 Jahre' }], keywords: 'Baby', online: 'vielleicht' },
    { name: 'Chor', url: 'www.peine.de', email: 'gibt es nicht', phones: [{ number: '12345' }] },
    { name: 'Netz', url: 'http://intranet/', phones: [{ number: '401-2260' }], lastVerified: '2027-05-01' },
    { name: 'Post', url: 'a@b.de', phones: [{ number: '05171 40101 05171 40102 05171' }], sample: true },
    { name: 'Alt', url: 'http://alt.example.org', lastVerified: '2020-01-01' },
    {
      name: 'Orte',
      summary: 'Fr\u00c3\u00bche Hilfen f\ufffdr <b>alle</b>',
      description: 'F\u00c3\u00bcr alle',
      places: [
        place({ latitude: 10.2, longitude: 52.3 }),
        place({ latitude: 48.8, longitude: 2.3 }),
        place({ latitude: 52.3 }),
        place({ latitude: '52,3', longitude: 10.2 }),
        { name: 'ohne', address: { street: 'Weg 1', postalCode: 1067 } },
      ],
      schedules: [{ days: ['Di', '2mi'], opens: '9 Uhr', closes: '12:00' }],
    },
    { name: 'Bunt', summary: '<p>Für alle</p>', alternateNames: [{}], places: [{ address: 'Weg 1' }] },
    { summary: 'ohne Namen' },
  ],
};

/** Files in which nearly nothing is right, from empty ones to those without profile and services. */
const findingsIn = (data: unknown): [Finding, unknown][] =>
  checkData(data, { now }).findings.map((finding) => [finding, data]);

function findingsOfBytes(bytes: Uint8Array): [Finding, unknown][] {
  const { findings, data } = checkBytes(bytes, { now });
  return findings.map((finding) => [finding, data]);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const examples: [Finding, unknown][] = [
  ...findingsIn(manyMistakes),
  ...findingsIn({ schemaVersion: 1, updated: '2020-01-01', municipality: { name: 'Musterland' } }),
  ...findingsIn({
    schemaVersion: 1,
    municipality: { name: 'Musterland', image: { src: 'b.jpg', alt: 'Rathaus' } },
  }),
  ...findingsOfBytes(bytesOf('')),
  ...findingsOfBytes(bytesOf('Name;Telefon\nA;1\n')),
  ...findingsOfBytes(bytesOf('{ "schemaVersion": 1, "municipality": { "name": "A", }')),
  ...findingsOfBytes(
    Uint8Array.of(...bytesOf('{"schemaVersion":1,"municipality":{"name":"K'), 0xf6, ...bytesOf('ln"}}')),
  ),
];

/** What a clerk reads has no word of how files are written, and is short. */
function expectPlain(text: string, about: string): void {
  expect(text, about).to.match(/\S/);
  expect(text, about).not.to.match(jargon);
  expect(text.length, `${about}: ${text}`).to.be.at.most(MAX_LENGTH);
}

describe('what the check says to those who keep a file', () => {
  it('has an example of each kind of finding', () => {
    const found = new Set<FindingKind>(examples.map(([{ kind }]) => kind));
    expect(findingKinds.filter((kind) => !found.has(kind))).to.deep.equal([]);
  });

  for (const language of languages)
    it(`is plain and short, in ${language}`, () => {
      for (const [finding, data] of examples) {
        const { message, repair, record, field } = describeFinding(finding, data, language);
        const about = `${finding.kind} of ${record}, ${field}`;
        expectPlain(message, about);
        expectPlain(findingTitle(finding.kind, language), about);
        if (finding.repair) expectPlain(repair, about);
        expect(`${record} ${field}`, about).not.to.match(jargon);
      }
    });

  for (const language of languages)
    it(`says plainly what was expected, whatever stands there, in ${language}`, () => {
      const found = [
        '"vielleicht demnächst, wenn alle Räume fertig renoviert sind"',
        '{…}',
        '[…]',
        'null',
        'true',
        '36',
      ];
      for (const expected of Object.keys(expectedInGerman) as Expectation[])
        for (const stands of expected === 'version' ? [] : found) {
          const finding: Finding = {
            kind: 'unreadable',
            severity: 'error',
            path: ['services', 0, 'name'],
            details: { found: stands },
            expected,
            lost: 'record',
          };
          const { message } = describeFinding(finding, { services: [{ name: 'Stillcafé' }] }, language);
          expectPlain(message, `${expected} for ${stands}`);
        }
    });

  for (const language of languages)
    it(`says plainly what is wrong with a file as a whole, in ${language}`, () => {
      const { mistakes, mistakeRepairs, formats } = checkWords[language];
      for (const text of [
        ...Object.values(mistakes),
        ...Object.values(mistakeRepairs),
        ...Object.values(formats),
      ])
        expect(text).not.to.match(/\b(?:JSON|null|true|false|object|array|string)\b/i);
    });

  it('writes values as they are typed, and topics and fields by their names', () => {
    const said = examples.map(([finding, data]) => describeFinding(finding, data, 'de'));
    const messages = said.map(({ message }) => message).join('\n');
    for (const text of [
      'Als 31.12.2019 übernehmen?',
      'Als 3 Jahre (36 Monate) übernehmen?',
      'Gemeint ist wohl „Telefon und Fax“.',
      'Gemeint ist wohl „Frühe Hilfen“.',
      'Als Ukrainisch übernehmen?',
      'Als 14,17 % übernehmen?',
      'Als Dienstag, 2. Mittwoch übernehmen?',
      'Als 3 bis 6 Jahre übernehmen?',
    ])
      expect(messages).to.include(text);
  });
});
