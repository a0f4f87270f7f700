import { expect } from 'chai';
import type { CheckedFile, ReportedFinding } from '../../src/cli/check/checked-file.js';
import { asJunit } from '../../src/cli/check/formats/junit-format.js';
import { asMarkdown } from '../../src/cli/check/formats/markdown-format.js';
import { asSarif } from '../../src/cli/check/formats/sarif-format.js';

const finding = (fields: Partial<ReportedFinding> = {}): ReportedFinding => ({
  severity: 'warning',
  kind: 'misspelt-key',
  title: 'Schreibfehler',
  record: 'Angebot „<b>A & "B"</b>“',
  field: 'Telefon',
  message: 'Zeile 1\nZeile | 2 \u0007',
  place: 'services[0].phones',
  path: ['services', 0, 'phones'],
  line: 7,
  column: 3,
  repair: '',
  ...fields,
});

const file = (findings: readonly ReportedFinding[], name = './daten/peine neu.json'): CheckedFile => {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    name,
    findings,
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    isRepairable: false,
  };
};

describe('the results of check', () => {
  describe('as SARIF', () => {
    interface Log {
      version: string;
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }];
    }
    const log = (...files: CheckedFile[]) => JSON.parse(asSarif(files)) as Log;

    it('have a rule for each kind, and a result with its place for each finding', () => {
      const { version, runs } = log(
        file([finding(), finding({ severity: 'hint', kind: 'no-date', line: undefined })]),
      );
      const [{ tool, results }] = runs;
      expect(version).to.equal('2.1.0');
      expect(tool.driver.rules.map(({ id }) => id)).to.deep.equal(['misspelt-key', 'no-date']);
      expect(results.map(({ level }) => level)).to.deep.equal(['warning', 'note']);
      expect(results[0]!.locations).to.deep.equal([
        {
          physicalLocation: {
            artifactLocation: { uri: 'daten/peine%20neu.json' },
            region: { startLine: 7, startColumn: 3 },
          },
          logicalLocations: [{ fullyQualifiedName: 'services[0].phones' }],
        },
      ]);
    });

    it('are a log without results where all is well', () =>
      expect(log(file([])).runs[0].results).to.deep.equal([]));
  });

  describe('as JUnit', () => {
    it('are well-formed whatever stands in them, and count what failed', () => {
      const xml = asJunit([file([finding(), finding({ severity: 'hint' })]), file([], 'b&c.json')]);
      expect(xml).to.include('<testsuite name="./daten/peine neu.json" tests="2" failures="1">');
      expect(xml).to.include('<testsuite name="b&amp;c.json" tests="1" failures="0">');
      expect(xml).to.include(
        'message="Angebot „&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;“, Telefon: Zeile 1&#10;',
      );
      expect(xml).to.not.include(String.fromCharCode(7));
      const open = xml
        .match(/<[a-z]+(?=[ >])(?:[^<>"]|"[^"<]*")*(?<!\/)>/g)!
        .map((tag) => /\w+/.exec(tag)![0]);
      const closed = xml.match(/(?<=<\/)\w+(?=>)/g)!;
      expect([...open].sort()).to.deep.equal([...closed].sort());
    });
  });

  describe('as Markdown', () => {
    it('are a table in which no text can break out', () => {
      const text = asMarkdown([file([finding()])], 'de');
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      expect(rows).to.have.length(3);
      for (const row of rows) expect(row.match(/\|/g)).to.have.length(5);
      expect(text).to.not.match(/<b>/);
      expect(text).to.include('1 Warnung');
    });

    it('list no more than anybody reads', () => {
      const text = asMarkdown([file(Array.from({ length: 150 }, () => finding()))], 'en');
      expect(text.split('\n').filter((line) => line.startsWith('|'))).to.have.length(102);
      expect(text).to.include('… and 50 more');
    });
  });
});
