import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildIndexes } from '../../src/cli/build-indexes.js';
import { relativeTo } from '../../src/cli/files.js';
import { openIndexInNode } from '../support/index-in-node.js';

let folder: string;

const write = (name: string, content: string | object) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const read = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as { programs: Record<string, unknown>[] };

const program = (ags: string, services: object[]) => ({
  schemaVersion: 1,
  municipality: { name: `Landkreis ${ags}`, ags },
  topics: [{ id: 'money', label: 'Geld und Recht' }],
  services,
});

const entry = (ags: string, more = {}) => ({ ags, name: `Landkreis ${ags}`, src: `${ags}.json`, ...more });

const midwife = { id: 'a', name: 'Wochenbettbetreuung', ages: [{ fromMonths: 0, toMonths: 3 }] };

/** Builds the indexes. Resolves to the lines that were printed. */
async function build(output?: string) {
  const [infos, warnings]: [string[], string[]] = [[], []];
  const isBuilt = await buildIndexes(join(folder, 'land.json'), output, {
    info: (line) => infos.push(line),
    warn: (line) => warnings.push(line),
  });
  return { isBuilt, infos: infos.join('\n'), warnings: warnings.join('\n') };
}

describe('the index builder', function () {
  this.timeout(30_000);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'indexes-'));
    write('land.json', { directoryVersion: 1, programs: [entry('03157'), entry('03151')] });
    write('03157.json', program('03157', [midwife, { name: 'Kindergeld', topics: ['money'] }]));
    write('03151.json', program('03151', [midwife]));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('builds an index for each municipality, and a directory that lists them', async () => {
    const { isBuilt, infos, warnings } = await build();
    expect(isBuilt).to.equal(true);
    expect(warnings).to.equal('');
    expect(infos).to.include('Landkreis 03157 (03157): 2 Angebote');
    expect(infos).to.include('2 von 2 Kommunen haben einen Suchindex.');
    expect(read('suche/land.json').programs).to.deep.equal([
      { ...entry('03157'), src: '../03157.json', services: 2, index: '03157/' },
      { ...entry('03151'), src: '../03151.json', services: 1, index: '03151/' },
    ]);
    expect(existsSync(join(folder, 'suche/03157/pagefind.js'))).to.equal(true);
    expect(existsSync(join(folder, 'suche/03157/pagefind-ui.js')), 'nobody needs that').to.equal(false);
  });

  it('writes records with everything that is shown of a service, for active services only', async () => {
    const url = 'kurse/baby.html';
    const ended = { name: 'Vorbei', status: 'defunct' };
    write('03157.json', program('03157', [{ ...midwife, url, topics: ['money'] }, ended]));
    await build();
    const { records } = await openIndexInNode(join(folder, 'suche/03157/'));
    const found = await records('Wochenbett');
    expect(found).to.deep.equal([
      {
        schemaVersion: 1,
        language: 'de',
        municipality: { name: 'Landkreis 03157', ags: '03157' },
        topics: [{ id: 'money', label: 'Geld und Recht' }],
        services: [{ ...midwife, url: `../../${url}`, topics: ['money'], sample: false }],
      },
    ]);
    expect(await records('Vorbei')).to.deep.equal([]);
  });

  const words: [typed: string, why: string][] = [
    ['Hebamme', 'another word for it'],
    ['Betreuung', 'a part of the compound'],
    ['midwife', 'the word in another language'],
    ['Wochenbettbetreuungen', 'another form'],
  ];
  for (const [typed, why] of words)
    it(`finds a service by ${why}: ${typed}`, async () => {
      await build();
      const { records } = await openIndexInNode(join(folder, 'suche/03151/'));
      expect(await records(typed)).to.have.length(1);
    });

  it('states a facet value only where the service does', async () => {
    const cost = { free: true };
    write('03157.json', program('03157', [{ ...midwife, cost, languages: ['uk', 'de-DE'], online: false }]));
    await build();
    const { counts } = await openIndexInNode(join(folder, 'suche/03157/'));
    expect(await counts()).to.deep.equal({
      phase: { '0-3': 1 },
      language: { uk: 1, de: 1 },
      free: { yes: 1 },
      online: { no: 1 },
    });
  });

  it('indexes services without an id, even identical ones', async () => {
    write('03157.json', program('03157', [{ name: 'Café' }, { name: 'Café' }, { name: 'Café am Markt' }]));
    const { infos } = await build();
    expect(infos).to.include('3 Angebote');
    const { records } = await openIndexInNode(join(folder, 'suche/03157/'));
    expect(await records('Café')).to.have.length(3);
  });

  it('reports a file that cannot be read, and builds the other indexes', async () => {
    write('03157.json', '{\n  "schemaVersion": 1,\n  municipality: {}\n}');
    const { isBuilt, warnings } = await build();
    expect(isBuilt).to.equal(true);
    expect(warnings).to.include(
      `${join(folder, '03157.json')}:3: Hier wird der Name einer Angabe in geraden Anführungszeichen erwartet`,
    );
    expect(warnings).to.include('Landkreis 03157 (03157): ausgelassen.');
    expect(read('suche/land.json').programs.map(({ index }) => index)).to.deep.equal([undefined, '03151/']);
  });

  it('reports each issue of a file with its line', async () => {
    write('03157.json', program('03157', [{ ...midwife, ages: [{ fromMonths: 'drei' }] }]));
    const { warnings } = await build();
    expect(warnings).to.include(
      `${join(folder, '03157.json')}:1: services[0].ages[0].fromMonths: Hier wird ein Alter bis 100 Jahre erwartet`,
    );
  });

  it('fails if no index could be built', async () => {
    for (const ags of ['03157', '03151']) rmSync(join(folder, `${ags}.json`));
    const { isBuilt, warnings } = await build();
    expect(isBuilt).to.equal(false);
    expect(warnings).to.include(
      `${join(folder, '03157.json')}: Die Datei kann nicht gelesen werden (ENOENT).`,
    );
    expect(warnings).to.include('Es wurde kein Suchindex erstellt.');
    write('land.json', { schemaVersion: 1 });
    expect((await build()).warnings).to.include(
      'directoryVersion: Hier wird die Version 1 des Formats erwartet',
    );
  });

  it('writes to the given folder, and keeps the URLs in the directory working', async () => {
    const { isBuilt } = await build(join(folder, 'www/index'));
    expect(isBuilt).to.equal(true);
    expect(read('www/index/land.json').programs[0]!.src).to.equal('../../03157.json');
  });

  it('never overwrites the directory, even if the indexes are written beside it', async () => {
    const before = read('land.json');
    await build(folder);
    expect(read('land.json')).to.deep.equal(before);
    expect(read('land.suche.json').programs[0]).to.include({ src: '03157.json', index: '03157/' });
  });

  it('removes what an earlier run left of an index, and nothing else', async () => {
    await build();
    const stray = join(folder, 'suche/03157/fragment/stray');
    write('suche/03157/fragment/stray', '');
    write('suche/notes.txt', 'ours');
    write('land.json', { directoryVersion: 1, programs: [entry('03157')] });
    const { infos } = await build();
    expect(existsSync(stray)).to.equal(false);
    expect(existsSync(join(folder, 'suche/03151'))).to.equal(false);
    expect(infos).to.include(`${join(folder, 'suche/03151/')}: gelöscht`);
    expect(existsSync(join(folder, 'suche/notes.txt'))).to.equal(true);
  });

  it('does not touch a folder that holds something other than an index', async () => {
    mkdirSync(join(folder, 'suche/03157'), { recursive: true });
    write('suche/03157/photos.txt', 'ours');
    const { isBuilt, warnings } = await build();
    expect(isBuilt).to.equal(true);
    expect(warnings).to.include(`${join(folder, 'suche/03157/')}: In diesem Ordner liegt etwas anderes`);
    expect(existsSync(join(folder, 'suche/03157/photos.txt'))).to.equal(true);
  });

  it('gives each of two files of one municipality its own folder', async () => {
    write('land.json', {
      directoryVersion: 1,
      programs: [entry('03157'), entry('03157', { src: '03151.json' })],
    });
    await build();
    expect(read('suche/land.json').programs.map(({ index }) => index)).to.deep.equal(['03157/', '03157-2/']);
  });

  describe('with files from the web', () => {
    let server: Server;
    before((done) => {
      server = createServer(({ url }, response) => {
        if (url === '/gone.json') response.statusCode = 404;
        response.end(JSON.stringify(program('03151', [{ ...midwife, url: 'baby.html' }])));
      }).listen(0, done);
    });
    after(() => server.close());

    it('reads a file over HTTP, and keeps its URLs absolute', async () => {
      const web = `http://localhost:${(server.address() as AddressInfo).port}`;
      write('land.json', {
        directoryVersion: 1,
        programs: [entry('03151', { src: `${web}/there.json` }), entry('03157', { src: `${web}/gone.json` })],
      });
      const { warnings } = await build();
      expect(warnings).to.include(`${web}/gone.json: Die Datei kann nicht gelesen werden (HTTP 404).`);
      expect(read('suche/land.json').programs[0]!.src).to.equal(`${web}/there.json`);
      const { records } = await openIndexInNode(join(folder, 'suche/03151/'));
      const [record] = (await records('Hebamme')) as { services: { url: string }[] }[];
      expect(record!.services[0]!.url).to.equal(`${web}/baby.html`);
    });
  });
});

describe('the command line', function () {
  this.timeout(30_000);

  const runCommand = (...args: string[]) => {
    const command = ['--import=tsx', 'src/cli/praeventionskette-widgets.ts', ...args];
    const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env });
    return { status, stdout, stderr };
  };

  it('prints its help', () => {
    const { status, stdout } = runCommand('--help');
    expect(status).to.equal(0);
    expect(stdout).to.include('Aufruf: npx praeventionskette-widgets index');
  });

  const mistakes: [args: string[], status: number, answer: string][] = [
    [['index'], 2, 'Bitte nennen Sie die Verzeichnisdatei.'],
    [['such', 'land.json'], 2, 'Den Befehl „such“ gibt es nicht.'],
    [['index', 'a.json', 'b.json'], 2, '„b.json“ ist zu viel'],
    [['index', 'a.json', '--ouput', 'x'], 2, 'Die Angabe „--ouput“ gibt es nicht'],
    [['index', '/nowhere/land.json'], 1, '/nowhere/land.json: Die Datei kann nicht gelesen werden (ENOENT).'],
  ];
  for (const [args, expectedStatus, answer] of mistakes)
    it(`rejects wrong arguments: ${args.join(' ')}`, () => {
      const { status, stderr } = runCommand(...args);
      expect(status).to.equal(expectedStatus);
      expect(stderr).to.include(answer);
    });
});

describe('a file URL', () => {
  const cases: [folder: string, address: string, relativeUrl: string][] = [
    ['/a/b', 'file:///a/c.json', '../c.json'],
    ['/a/b', 'file:///a/b/mit%20Leerzeichen.html?x=1#y', 'mit%20Leerzeichen.html?x=1#y'],
    ['/a/b', 'file:///a/', '../'],
    ['/a/b', 'https://example.de/x', 'https://example.de/x'],
    ['/a/b', 'mailto:a@example.de', 'mailto:a@example.de'],
  ];
  for (const [folder, address, relativeUrl] of cases)
    it(`${address} is ${relativeUrl} relative to ${folder}`, () =>
      void expect(relativeTo(folder, address)).to.equal(relativeUrl));
});
