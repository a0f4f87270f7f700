import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { repairText } from '../../../src/authoring/check/apply-repair.js';
import { checkBytes, checkText } from '../../../src/authoring/check/check-bytes.js';
import { countBySeverity } from '../../../src/authoring/check/check-file.js';
import { checkWords, describeFinding, findingTitle } from '../../../src/authoring/check/describe-finding.js';
import { findingKinds } from '../../../src/authoring/check/finding.js';
import { recognizeFile } from '../../../src/authoring/check/recognize-file.js';
import { fullDocument } from '../../schema/documents.js';

const options = { now: new Date('2026-11-22T12:00:00Z') };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latinBytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16BytesOf = (text: string) =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));

describe('the text of a file', () => {
  const broken = `{
  // von Hand geschrieben
  "schemaVersion": 1,
  "municipality": { "name": “Musterland” },
  "services": [
    { "name": 'Stillcafé', "telefon": [{ "number": "05171 4010" }], }
    { "name": "Krabbelgruppe", "url": "www.peine.de" }
  ]
`;

  it('that is not JSON is reported with all its mistakes at once', () => {
    const { findings } = checkText(broken, options);
    const mistakes = findings.filter(({ kind }) => kind === 'syntax');
    expect(mistakes.map(({ details, location }) => `${location!.line} ${details.mistake}`)).to.deep.equal([
      '2 comment',
      '4 quotes',
      '6 quotes',
      '6 extra-comma',
      '7 comma',
      '9 end',
    ]);
  });

  it('is checked further if it can be repaired, and says where in the text as it is', () => {
    const { findings, program } = checkText(broken, options);
    expect(program!.services).to.have.length(2);
    const places = findings.filter(({ severity }) => severity === 'warning');
    expect(places.map(({ kind, location }) => `${location!.line} ${kind}`)).to.deep.equal([
      '6 misspelt-key',
      '7 address-without-scheme',
    ]);
    const at = places[1]!.location!.offset;
    expect(broken.slice(at, at + 8)).to.equal('"www.pei');
    expect(
      places.every(({ repair }) => !repair),
      'paths are of use only in valid JSON',
    ).to.equal(true);
  });

  it('keeps everything else when it is repaired', () => {
    const { repairedText } = checkText(broken, options);
    expect(repairedText).to.equal(
      broken
        .replace('// von Hand geschrieben', '')
        .replace('“Musterland”', '"Musterland"')
        .replace(`'Stillcafé'`, `"Stillcafé"`)
        .replace('], }', '] },')
        .replace('  ]\n', '  ]}\n'),
    );
  });

  it('can be repaired place by place', () => {
    let text = broken;
    for (let round = 0; round < 6; round++) {
      const [finding] = checkText(text, options).findings;
      text = repairText(text, finding!.repair!);
    }
    expect(JSON.parse(text)).to.have.property('schemaVersion', 1);
  });

  it('has no repair for what only its author knows', () => {
    const { findings, repairedText, program } = checkText(
      '{"schemaVersion": 1, "name": Peine, "a": 1,}',
      options,
    );
    expect(findings.map(({ repair }) => !!repair)).to.deep.equal([false, true]);
    expect([repairedText, program]).to.deep.equal([undefined, undefined]);
  });

  it('keeps its layout when a value or a key is repaired', () => {
    const text =
      '{ "schemaVersion":1,\n\t"municipality" : {"name":"M"},\n "services": [ { "name": "T", "telefon":[ {"number":"05171 4010"} ],\n"url":  "www.peine.de" } ] }\n';
    const repaired = ['misspelt-key', 'address-without-scheme'].reduce((before, kind) => {
      const finding = checkText(before, options).findings.find((found) => found.kind === kind);
      return repairText(before, finding!.repair!);
    }, text);
    expect(repaired).to.equal(text.replace('"telefon"', '"phones"').replace('"www', '"https://www'));
  });

  it('may be empty', () =>
    expect(checkText(' \n', options).findings.map(({ kind }) => kind)).to.deep.equal(['empty']));

  it('of a later version is said to be newer', () => {
    const [finding] = checkText('{"schemaVersion": 2, "municipality": {"name": "M"}}', options).findings;
    expect(describeFinding(finding!, undefined, 'de').message).to.match(
      /Die Datei ist neuer .* Die Datei kann nicht gezeigt werden\.$/,
    );
  });

  it('never makes a check throw, nor its words', () => {
    const document = JSON.stringify(fullDocument());
    const cut = fc.nat(document.length).map((at) => document.slice(0, at));
    const changed = fc
      .tuple(fc.nat(document.length), fc.string({ unit: 'grapheme', maxLength: 5 }))
      .map(([at, text]) => document.slice(0, at) + text + document.slice(at + text.length));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), cut, changed), (text) => {
        const { findings, data, repairedText } = checkText(text, options);
        for (const finding of findings)
          for (const language of ['de', 'en'] as const) {
            const { message, record } = describeFinding(finding, data, language);
            expect(message + record).not.to.match(/undefined|\[object|NaN/);
          }
        if (repairedText !== undefined) JSON.parse(repairedText);
        else
          for (const { repair } of findings)
            if (repair && 'changes' in repair) JSON.parse(repairText(text, repair));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a check throw, whatever JSON stands where', () => {
    const keys = [
      'services',
      'agenda',
      'contacts',
      'name',
      'ages',
      'phones',
      'places',
      'topics',
      'id',
      'telefon',
      'languages',
      'start',
      'end',
      'latitude',
      '__proto__',
      'constructor',
      'schemaVersion',
    ];
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('3', 'deutsch', '31.12.2019', '', 14.17),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (part) => {
        const text = JSON.stringify({ schemaVersion: 1, municipality: { name: 'M' }, ...part });
        const { findings, data } = checkText(text, options);
        for (const finding of findings) describeFinding(finding, data, 'de');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file that was dropped by mistake', () => {
  const zip = (name: string) => `PK\u0003\u0004\u0014\0\u0006\0${'\0'.repeat(20)}${name}`;
  const cases: [what: string, bytes: Uint8Array, format: string | undefined][] = [
    ['a PDF', latinBytesOf('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a Word document', latinBytesOf(zip('word/document.xml')), 'word'],
    ['an Excel table', latinBytesOf(zip('xl/workbook.xml')), 'excel'],
    [
      'an OpenDocument table',
      latinBytesOf(zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
      'excel',
    ],
    ['a ZIP archive', latinBytesOf(zip('peine.json')), 'archive'],
    [
      'an old Excel table',
      latinBytesOf(`ÐÏ\u0011à¡±\u001aá${'\0'.repeat(30)}W\0o\0r\0k\0b\0o\0o\0k\0`),
      'excel',
    ],
    ['an RTF document', bytesOf('{\\rtf1\\ansi Peine}'), 'word'],
    ['a picture', latinBytesOf('\u0089PNG\r\n\u001a\n'), 'image'],
    ['a table with semicolons', bytesOf('Name;Telefon\nStillcafé;05171 4010\n'), 'csv'],
    ['a table with commas', bytesOf('"Name","Telefon"\n"Stillcafé","05171 4010"\n'), 'csv'],
    ['a table with tabs in UTF-16', utf16BytesOf('\ufeffName\tTelefon\nStillcafé\t05171 4010\n'), 'csv'],
    ['a web page', bytesOf('<!DOCTYPE html><html><title>404</title>'), 'html'],
    ['a feed', bytesOf('<?xml version="1.0"?><rss version="2.0"/>'), 'xml'],
    ['a calendar', bytesOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), 'calendar'],
    ['a text', bytesOf('Sehr geehrte Damen und Herren'), 'text'],
    ['no foreign file, but broken JSON', bytesOf('// Peine\n{ "a": 1; "b": 2 }'), undefined],
    ['no foreign file, but a list', bytesOf('[1, 2]'), undefined],
  ];
  for (const [what, bytes, format] of cases)
    it(`is ${what}`, () => {
      expect(recognizeFile(bytes).format).to.equal(format);
      const [finding] = checkBytes(bytes, options).findings;
      if (format) expect(finding).to.deep.include({ kind: 'foreign-file', details: { format } });
      if (format)
        expect(describeFinding(finding!, undefined, 'de').message).to.match(/^(Das ist|Die Datei ist)/);
    });

  it('is JSON of something else', () => {
    const [finding] = checkText('{"type": "FeatureCollection", "features": []}', options).findings;
    expect(finding).to.deep.include({ kind: 'foreign-file', details: { format: 'json' } });
  });
});

describe('the encoding of a file', () => {
  const text = '{"schemaVersion": 1, "municipality": {"name": "Kreis Löhne"}}';
  const encodingOf = (bytes: Uint8Array) => {
    const { program, findings } = checkBytes(bytes, options);
    expect(program!.municipality.name).to.equal('Kreis Löhne');
    return findings.find(({ kind }) => kind === 'wrong-encoding')?.details.encoding;
  };
  it('is no matter if it is UTF-8', () => expect(encodingOf(bytesOf(`\ufeff${text}`))).to.equal(undefined));
  it('is reported if it is Windows-1252', () =>
    expect(encodingOf(latinBytesOf(text))).to.equal('Windows-1252'));
  it('is reported if it is UTF-16', () => {
    expect(encodingOf(utf16BytesOf(`\ufeff${text}`))).to.equal('UTF-16');
    expect(encodingOf(utf16BytesOf(text))).to.equal('UTF-16');
  });
});

describe('the words of the check', () => {
  for (const language of ['de', 'en'] as const) {
    it(`have a heading of its own for every kind of finding in ${language}`, () => {
      const titles = findingKinds.map((kind) => findingTitle(kind, language));
      expect(new Set(titles)).to.have.property('size', findingKinds.length);
    });
    it(`have no dash as punctuation, and no straight quotes, in ${language}`, () => {
      const { findings } = checkWords[language];
      for (const { title, message } of Object.values(findings))
        expect(title + message({})).not.to.match(/ [–—] |(?<!\\)"/);
    });
  }
});

describe('a large file', () => {
  it('of 10,000 services is checked in two seconds', function () {
    this.timeout(30_000);
    const { services } = JSON.parse(readFileSync('examples/peine.json', 'utf8')) as { services: object[] };
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...services[index % services.length],
      id: `s${index}`,
    }));
    const file = bytesOf(
      JSON.stringify({ schemaVersion: 1, municipality: { name: 'M' }, services: many }, null, 1),
    );
    const start = process.cpuUsage();
    const { findings } = checkBytes(file, options);
    const { user, system } = process.cpuUsage(start);
    expect(countBySeverity(findings).hint).to.be.greaterThan(10_000);
    // The time of the processor: other work on the machine does not count.
    expect((user + system) / 1000).to.be.lessThan(2500);
  });
});
