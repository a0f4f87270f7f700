import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runCommandLine } from '../../src/cli/command-line.js';

const now = new Date('2026-11-22T12:00:00Z');

/** Runs the command. Resolves to its exit code and what it printed. */
async function run(...args: string[]) {
  const [infos, warnings]: [string[], string[]] = [[], []];
  const reporter = { info: (line: string) => infos.push(line), warn: (line: string) => warnings.push(line) };
  const shell = { reporter, now, environment: {}, isInteractive: false };
  const exitCode = await runCommandLine(['check', ...args], shell);
  return { exitCode, output: infos.join('\n'), warnings: warnings.join('\n') };
}

describe('the command check', () => {
  let folder: string;
  let file: string;
  const write = (content: string | object) =>
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  const program = (service: object) => ({
    schemaVersion: 1,
    municipality: { name: 'Musterland' },
    services: [{ name: 'Stillcafé', lastVerified: '2026-10-01', ...service }],
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    file = join(folder, 'peine.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('exits with 0 if only something is missing', async () => {
    write(program({ phones: [{ number: '05171 4010' }] }));
    const { exitCode, output, warnings } = await run(file);
    expect([exitCode, warnings]).to.deep.equal([0, '']);
    expect(output).to.match(
      /peine\.json: \d Hinweise\nFamilien können heute 1 von 1 Angeboten erreichen\.\n/,
    );
    expect(output).to.match(
      / {2}Angebote ohne Altersangabe: Tragen Sie .*\n {4}.*peine\.json:7 {2}Angebot „Stillcafé“/,
    );
  });

  it('exits with 1 if something is wrong, and says what in the words of the page', async () => {
    write(program({ telefon: [{ number: '05171 4010' }], lastVerified: '31.10.2026' }));
    const { exitCode, output } = await run(file);
    expect(exitCode).to.equal(1);
    expect(output).to.match(/peine\.json: 1 Fehler, 1 Warnung, \d Hinweise/);
    expect(output).to.match(
      /Fehler: Das wird nicht gezeigt\n.*„31\.10\.2026“ ist hier noch kein Datum\. Als 31\.10\.2026 übernehmen\? So wird die Angabe nicht gezeigt\.\n.*peine\.json:9 {2}Angebot „Stillcafé“, Zuletzt geprüft/,
    );
    expect(output)
      .to.include('Gemeint ist wohl „Telefon und Fax“.')
      .and.include('Angebot „Stillcafé“ (phones)');
    expect(output).to.include('Familien können heute 0 von 1 Angeboten erreichen.');
  });

  it('reports all mistakes of a text that is not JSON', async () => {
    write(
      '{\n  // Peine\n  "schemaVersion": 1\n  "municipality": { "name": "Musterland" }, "services": [{ "name": "A" }],\n}',
    );
    const { exitCode, output } = await run(file);
    expect(exitCode).to.equal(1);
    for (const line of [2, 4, 4]) expect(output).to.include(`peine.json:${line}`);
    expect(output).to.include('auf einmal reparieren').and.not.include('Familien können');
  });

  it('speaks English', async () => {
    write(program({ telefon: [] }));
    const { output } = await run(file, '--lang', 'en');
    expect(output)
      .to.include('1 warning')
      .and.include('Did you mean “Phone and fax”?')
      .and.include('Service “Stillcafé” (phones)');
  });

  it('takes the age from which data is old', async () => {
    write(program({}));
    expect((await run(file)).output).not.to.include('lange nicht geprüft');
    expect((await run(file, '--max-age', '30')).output).to.include('lange nicht geprüft');
  });

  it('prints JSON for programs', async () => {
    write(program({ telefon: [] }));
    const { exitCode, output } = await run('--json', file, file);
    const results = JSON.parse(output) as { counts: object; reachability: object; findings: object[] }[];
    expect([exitCode, results.length]).to.deep.equal([1, 2]);
    expect(results[0]!.reachability).to.deep.equal({ total: 1, reachable: 0, samples: 0 });
    expect(results[0]!.findings[0]).to.deep.equal({
      severity: 'warning',
      kind: 'misspelt-key',
      record: 'Angebot „Stillcafé“',
      message:
        '„telefon“ gibt es hier nicht, die Angabe wird nicht gezeigt. Gemeint ist wohl „Telefon und Fax“.',
      place: 'services[0].telefon',
      path: ['services', 0, 'telefon'],
      line: 10,
      column: 7,
      repair: 'Als „Telefon und Fax“ übernehmen',
      notation: 'phones',
    });
  });

  it('exits with 2 if a file cannot be read, and checks the others', async () => {
    write(program({ telefon: [] }));
    const { exitCode, output, warnings } = await run(join(folder, 'none.json'), file);
    expect(exitCode).to.equal(2);
    expect(warnings).to.match(/none\.json: Die Datei kann nicht gelesen werden \(ENOENT\)\./);
    expect(output).to.include('Gemeint ist wohl „Telefon und Fax“.');
  });

  it('refuses a file that is far too large before reading it', async () => {
    write('{}');
    truncateSync(file, 60_000_000);
    const { exitCode, warnings } = await run(file);
    expect(exitCode).to.equal(2);
    expect(warnings).to.include('größer als 50 MB');
  });

  for (const args of [
    [],
    ['--lang', 'fr', 'x'],
    ['--max-age', 'alt', 'x'],
    ['--link', 'x'],
    ['--format', 'csv', 'x'],
  ])
    it(`exits with 2 for wrong arguments: ${args.join(' ')}`, async () => {
      const { exitCode, warnings } = await run(...args);
      expect(exitCode).to.equal(2);
      expect(warnings).to.include('check --help');
    });

  it('shows help in both languages', async () => {
    expect((await run('--help')).output).to.include('Aufruf: npx praeventionskette-widgets check');
    expect((await run('--help', '--lang', 'en')).output).to.include(
      'Usage: npx praeventionskette-widgets check',
    );
  });

  it('is a command of the program', function () {
    this.timeout(30_000);
    write(program({ telefon: [] }));
    const main = new URL('../../src/cli/praeventionskette-widgets.ts', import.meta.url).pathname;
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', main, 'check', file], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
    expect(status).to.equal(1);
    expect(stdout).to.include('Gemeint ist wohl „Telefon und Fax“.');
  });
});
