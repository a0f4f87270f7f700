import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runCommandLine } from '../../src/cli/command-line.js';

let folder: string;
let file: string;

async function run(...args: string[]) {
  const [infos, warnings]: [string[], string[]] = [[], []];
  const exitCode = await runCommandLine(['export', ...args], {
    reporter: { info: (line) => infos.push(line), warn: (line) => warnings.push(line) },
    environment: {},
    isInteractive: false,
    now: new Date('2026-11-28T10:00:00Z'),
  });
  return { exitCode, output: infos.join('\n'), warnings: warnings.join('\n') };
}

const pathOf = (name: string) => join(folder, name);

describe('the command export', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
    file = pathOf('peine.json');
    writeFileSync(
      file,
      JSON.stringify({
        schemaVersion: 1,
        municipality: { name: 'Landkreis Peine', ags: '03157' },
        services: [{ id: 'a', name: { de: 'Stillcafé', uk: 'Кафе' }, keywords: ['Baby'] }],
        agenda: [{ title: 'Treffen', start: '2026-12-01' }],
      }),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const [format, pattern] of [
    ['hsds', /"total_items": 1/],
    ['jsonld', /"@type": "GovernmentService"/],
    ['dcat', /"@type": "dcat:Dataset"/],
    ['ics', /SUMMARY:Treffen/],
    ['geojson', /"FeatureCollection"/],
    ['csv', /a;Stillcafé;/],
  ] as const)
    it(`prints ${format}`, async () => {
      const { exitCode, output } = await run(file, '--to', format);
      expect(exitCode).to.equal(0);
      expect(output).to.match(pattern);
    });

  it('writes a file, the same one each time, and says so', async () => {
    const target = pathOf('peine.hsds.json');
    const { output } = await run(file, '--to', 'hsds', '-o', target);
    expect(output).to.include('peine.hsds.json ist geschrieben.');
    const first = readFileSync(target, 'utf8');
    expect(first.endsWith('}\n')).to.equal(true);
    await run(file, '--to', 'hsds', '-o', target);
    expect(readFileSync(target, 'utf8')).to.equal(first);
  });

  it('writes the dates as a table for Excel', async () => {
    const target = pathOf('termine.xlsx');
    const { exitCode } = await run(file, '--to', 'xlsx', '--table', 'agenda', '-o', target);
    expect(exitCode).to.equal(0);
    expect(readFileSync(target).subarray(0, 2).toString()).to.equal('PK');
  });

  it('names what the format has no place for', async () => {
    const { warnings } = await run(file, '--to', 'hsds');
    expect(warnings).to.include('Übersetzungen von einem Text').and.include('Suchwörter bei einem Angebot');
    const english = await run(file, '--to', 'hsds', '--lang', 'en');
    expect(english.warnings).to.include('search words of one service');
  });

  it('says what a portal needs beside the file', async () => {
    expect((await run(file, '--to', 'dcat')).warnings)
      .to.include('--url')
      .and.include('--licence');
    const args = ['--url', 'https://example.de/a.json', '--licence', 'https://www.govdata.de/dl-de/by-2-0'];
    expect((await run(file, '--to', 'dcat', ...args)).warnings).to.equal('');
  });

  for (const args of [
    [],
    ['x.json'],
    ['x.json', '--to', 'pdf'],
    ['x.json', 'y.json', '--to', 'hsds'],
    ['x.json', '--to', 'xlsx'],
    ['x.json', '--to', 'csv', '--table', 'papers'],
    ['x.json', '--to', 'dcat', '--url', 'example.de'],
  ])
    it(`exits with 2 for wrong arguments: ${args.join(' ')}`, async () => {
      const { exitCode, warnings } = await run(...args);
      expect(exitCode).to.equal(2);
      expect(warnings).to.include('export --help');
    });

  it('exits with 2 for a file that is none of a municipality, and for none at all', async () => {
    for (const content of ['', '{', '[]', '{"a":1}']) {
      writeFileSync(file, content);
      const { exitCode, warnings, output } = await run(file, '--to', 'hsds');
      expect([exitCode, output]).to.deep.equal([2, '']);
      expect(warnings).to.include('keine lesbare Datei einer Kommune');
    }
    expect((await run(pathOf('none.json'), '--to', 'hsds')).warnings).to.include('(ENOENT)');
  });

  it('exits with 2 where the folder is not there', async () => {
    const target = join(folder, 'none', 'a.json');
    const { exitCode, warnings } = await run(file, '--to', 'hsds', '-o', target);
    expect([exitCode, existsSync(target)]).to.deep.equal([2, false]);
    expect(warnings).to.include('(ENOENT)');
  });
});
