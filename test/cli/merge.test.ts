import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { runCommandLine } from '../../src/cli/command-line.js';
import { replaceFile } from '../../src/cli/write-file.js';

let folder: string;

const pathOf = (name: string) => join(folder, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(pathOf(name), content);
const read = (name: string) => readFileSync(pathOf(name), 'utf8');

const service = (id: string, fields = {}) => ({ id, name: `Angebot ${id}`, ...fields });
const file = (services: object[], more = {}) =>
  `${JSON.stringify({ schemaVersion: 1, municipality: { name: 'Landkreis Peine', ags: '03157' }, services, ...more }, null, 2)}\n`;

const base = file([service('a'), service('b')]);

/** Runs `merge` on the three files of the folder, or on others. Resolves to what it printed. */
async function merge(args: string[] = [], { isInteractive = false, environment = {} } = {}) {
  const [infos, warnings]: [string[], string[]] = [[], []];
  const files = args.some((arg) => !arg.startsWith('-')) ? [] : ['base', 'mine', 'theirs'].map(pathOf);
  const status = await runCommandLine(['merge', ...files, ...args], {
    reporter: { info: (line) => infos.push(line), warn: (line) => warnings.push(line) },
    environment,
    isInteractive,
    now: new Date('2026-11-28T12:00:00Z'),
  });
  return { status, infos: infos.join('\n'), warnings: warnings.join('\n') };
}

function writeVersions(versions: { base?: string; mine: string; theirs: string }) {
  write('base', versions.base ?? base);
  write('mine', versions.mine);
  write('theirs', versions.theirs);
}

describe('the command merge', () => {
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'merge-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes both changes to mine, and is quiet in a job', async () => {
    writeVersions({
      mine: file([service('a', { url: '/a' }), service('b')]),
      theirs: file([service('a'), service('b', { email: 'b@example.de' }), service('c')]),
    });
    expect(await merge()).to.deep.equal({ status: 0, infos: '', warnings: '' });
    expect(read('mine')).to.equal(
      file([service('a', { url: '/a' }), service('b', { email: 'b@example.de' }), service('c')]),
    );
    expect(readdirSync(folder).sort(), 'no temporary file stays').to.deep.equal(['base', 'mine', 'theirs']);
  });

  it('tells a person what is new', async () => {
    writeVersions({ mine: base, theirs: file([service('a', { url: '/a' })]) });
    const { infos } = await merge(['--name', 'daten/peine.json', ...['base', 'mine', 'theirs'].map(pathOf)], {
      isInteractive: true,
    });
    expect(infos.split('\n')).to.deep.equal([
      'daten/peine.json: zusammengeführt. Neu gegenüber Ihrer Fassung:',
      '  Angebot „Angebot b“ gelöscht',
      '  Angebot a: Website neu',
    ]);
  });

  describe('when both changed the same field', () => {
    beforeEach(() =>
      writeVersions({
        mine: file([service('a', { url: '/mine' }), service('b')]),
        theirs: file([service('a', { url: '/theirs', email: 'a@example.de' }), service('b')]),
      }),
    );

    it('keeps mine, takes everything else, ends with 1, and says where', async () => {
      const { status, warnings } = await merge();
      expect(status).to.equal(1);
      expect(read('mine')).to.equal(
        file([service('a', { email: 'a@example.de', url: '/mine' }), service('b')]),
      );
      expect(warnings.split('\n')).to.deep.equal([
        `${pathOf('mine')}: Eine Stelle haben beide verschieden geändert:`,
        '  Angebot „Angebot a“, Website: Ihre Fassung: „/mine“; andere Fassung: „/theirs“; vorher: keine Angabe. Es gilt Ihre Fassung.',
        'Alles andere ist zusammengeführt. Bitte prüfen Sie diese Stellen und berichtigen Sie sie, wo die andere Fassung stimmt.',
      ]);
    });

    it('says so in English where asked to, or where the system is', async () => {
      const asked = await merge(['--lang=en']);
      expect(asked.warnings).to.include('Your version is kept.');
      const { warnings } = await merge([], { environment: { LANG: 'en_GB.UTF-8' } });
      expect(warnings).to.include('Your version is kept.');
    });

    it('writes to another file, and leaves mine alone', async () => {
      const before = read('mine');
      expect((await merge([`--output=${pathOf('out.json')}`])).status).to.equal(1);
      expect(read('mine')).to.equal(before);
      expect(read('out.json')).to.include('a@example.de');
    });

    it('prints everything as JSON for other programs', async () => {
      const { infos } = await merge(['--json']);
      expect(JSON.parse(infos)).to.deep.equal({
        output: pathOf('mine'),
        conflicts: [
          {
            kind: 'value',
            path: 'services[0].url',
            mine: '/mine',
            theirs: '/theirs',
            kept: 'mine',
            description:
              'Angebot „Angebot a“, Website: Ihre Fassung: „/mine“; andere Fassung: „/theirs“; vorher: keine Angabe. Es gilt Ihre Fassung.',
          },
        ],
        changes: ['Angebot a: E-Mail neu'],
      });
    });
  });

  it('merges two files without a base, as git gives them', async () => {
    writeVersions({ base: '', mine: file([service('a')]), theirs: file([service('b')]) });
    expect((await merge()).status).to.equal(0);
    expect(read('mine')).to.equal(file([service('a'), service('b')]));
  });

  it("gives the other side's very bytes where mine is the base", async () => {
    const theirs = base.replaceAll('\n', '\r\n');
    writeVersions({ mine: base, theirs });
    await merge();
    expect(read('mine')).to.equal(theirs);
  });

  describe('when it cannot run', () => {
    const windows1252 = new Uint8Array([...Buffer.from('{"a": "f'), 0xfc, ...Buffer.from('r"}')]);
    const cases: [title: string, prepare: () => void, args: () => string[], message: string][] = [
      ['a file that is not JSON', () => write('theirs', '{\n  "a": 1,\n}'), () => [], 'theirs:2: '],
      [
        'marks of an earlier merge',
        () => write('mine', '<<<<<<< HEAD\n{}'),
        () => [],
        'früheren Zusammenführung',
      ],
      ['an empty file', () => write('theirs', '\n'), () => [], 'theirs: Die Datei ist leer.'],
      [
        'a file of another version',
        () => write('theirs', '{"schemaVersion": 2}'),
        () => [],
        'die Version 2;',
      ],
      [
        'a base of another version',
        () => write('base', '{"schemaVersion": 2}'),
        () => [],
        'base: Die Datei hat',
      ],
      [
        'something else than a municipality',
        () => write('mine', '[1]'),
        () => [],
        'mine: Das ist keine Datei',
      ],
      ['a file in another encoding', () => write('theirs', windows1252), () => [], 'nicht in UTF-8'],
      ['a missing file', () => rmSync(pathOf('base')), () => [], 'kann nicht gelesen werden (ENOENT)'],
      ['a folder', () => undefined, () => [folder, pathOf('mine'), pathOf('theirs')], '(EISDIR)'],
      [
        'two files',
        () => undefined,
        () => [pathOf('mine'), pathOf('theirs')],
        'Bitte nennen Sie drei Dateien',
      ],
      ['an unknown option', () => undefined, () => ['--ouput=x'], 'Die Angabe „--ouput“ gibt es nicht'],
      ['an unknown language', () => undefined, () => ['--lang=fr'], 'Die Sprache „fr“ gibt es nicht'],
      [
        'a missing folder',
        () => undefined,
        () => [`--output=${pathOf('no/x.json')}`],
        'geschrieben werden (ENOENT)',
      ],
      [
        'different municipalities',
        () => write('theirs', base.replace('Landkreis Peine', 'Landkreis Gifhorn').replace('03157', '03151')),
        () => [],
        'verschiedenen Kommunen: Landkreis Peine und Landkreis Gifhorn',
      ],
      [
        'values nested too deeply',
        () => {
          const nested = (end: string) =>
            `{"schemaVersion":1,"x":${'['.repeat(50_000)}${end}${']'.repeat(50_000)}}`;
          writeVersions({ base: nested('0'), mine: nested('1'), theirs: nested('2') });
        },
        () => [],
        'zu tief verschachtelt',
      ],
    ];
    for (const [title, prepare, args, message] of cases)
      it(`says why, ends with 2, and writes nothing: ${title}`, async () => {
        writeVersions({
          mine: file([service('a'), service('b', { url: '/b' })]),
          theirs: file([service('a', { url: '/a' }), service('b')]),
        });
        prepare();
        const before = read('mine');
        const { status, warnings } = await merge(args());
        expect(warnings).to.include(message);
        expect(status).to.equal(2);
        expect(read('mine')).to.equal(before);
      });

    it('names the file as it was asked to', async () => {
      writeVersions({ mine: base, theirs: '{' });
      const { warnings } = await merge(['--name=peine.json']);
      expect(warnings).to.match(/^peine\.json:1 \(andere Fassung\): Die Datei kann nicht gelesen werden/);
    });

    it('leaves the old file where its folder is read-only', async () => {
      writeVersions({ mine: base, theirs: file([service('a')]) });
      // For root no folder is read-only but those that are no real ones.
      const isRoot = process.getuid?.() === 0;
      const readOnly = isRoot ? '/proc/self/fd' : pathOf('read-only');
      if (!isRoot) mkdirSync(readOnly, { mode: 0o555 });
      const { status, warnings } = await merge([`--output=${join(readOnly, 'x.json')}`]);
      expect(status).to.equal(2);
      expect(warnings).to.match(/kann nicht geschrieben werden \(E\w+\)\.\nEs ist nichts zusammengeführt\./);
    });
  });

  it('takes the correction of a name or a key for what it is', async () => {
    writeVersions({
      mine: base.replace('Landkreis Peine', 'Peine'),
      theirs: base.replace('03157', '03158'),
    });
    expect((await merge()).status).to.equal(0);
    expect(read('mine')).to.include('"Peine"').and.to.include('03158');
  });

  it('shows its help in both languages', async () => {
    expect((await merge(['--help'])).infos).to.include('Aufruf: npx praeventionskette-widgets merge <Basis>');
    const { infos, status } = await merge(['--help', '--lang', 'en']);
    expect(infos).to.include('Usage: npx praeventionskette-widgets merge <base>');
    expect(status).to.equal(0);
  });
});

describe('replacing a file', () => {
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'replace-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps its permissions, and a link to it', async () => {
    write('file', 'old');
    chmodSync(pathOf('file'), 0o640);
    symlinkSync('file', pathOf('link'));
    await replaceFile(pathOf('link'), 'new');
    expect(read('file')).to.equal('new');
    expect(statSync(pathOf('file')).mode & 0o777).to.equal(0o640);
    expect(lstatSync(pathOf('link')).isSymbolicLink()).to.equal(true);
  });

  it('leaves the old file where the new one does not fit on the disk', function () {
    this.timeout(20_000);
    write('file.json', 'old');
    // No file of this process may be larger than 2 MB.
    const script = `import { replaceFile } from '${resolve('src/cli/write-file.ts')}';
      process.on('SIGXFSZ', () => {});
      await replaceFile('${pathOf('file.json')}', 'x'.repeat(5e6)).catch(({ code }) => console.log(code));`;
    const command = `ulimit -f 4096; exec '${process.execPath}' --import=tsx --input-type=module -e "$SCRIPT"`;
    const { stdout } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, SCRIPT: script },
    });
    expect(stdout).to.equal('EFBIG\n');
    expect(read('file.json')).to.equal('old');
    expect(readdirSync(folder)).to.deep.equal(['file.json']);
  });
});

describe('git with the command as its merge driver', function () {
  this.timeout(30_000);

  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.de'];
    const env = {
      ...process.env,
      LC_ALL: 'de_DE.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
    };
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return { status, output: stdout + stderr };
  };
  const commit = (branch: string, content: string) => {
    git('checkout', '-q', '-B', branch, 'main');
    write('daten/peine.json', content);
    git('commit', '-qam', branch);
  };

  /** Makes a repository in which two branches have changed one file, and merges the second into the first. */
  function mergeBranches(mine: string, theirs: string) {
    commit('mine', mine);
    commit('theirs', theirs);
    git('checkout', '-q', 'mine');
    return git('merge', '--no-edit', 'theirs');
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merge-driver-'));
    const command = [
      process.execPath,
      `--import=${pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href}`,
      fileURLToPath(new URL('../../src/cli/praeventionskette-widgets.ts', import.meta.url)),
    ];
    git('init', '-q', '-b', 'main');
    // As docs/betrieb.md says, but for the path of the command.
    git('config', 'merge.praeventionskette.name', 'Datei einer Präventionskette');
    const driver = `${command.map((part) => `'${part}'`).join(' ')} merge %O %A %B --name %P`;
    git('config', 'merge.praeventionskette.driver', driver);
    write('.gitattributes', 'daten/*.json merge=praeventionskette\n');
    mkdirSync(pathOf('daten'));
    write('daten/peine.json', base);
    git('add', '.');
    git('commit', '-qm', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('merges what git alone would call a conflict', () => {
    const [mine, theirs] = [
      file([service('a'), service('b'), service('c')]),
      file([service('a'), service('b'), service('d')]),
    ];
    const { status, output } = mergeBranches(mine, theirs);
    expect(output).not.to.include('CONFLICT');
    expect(status).to.equal(0);
    expect(read('daten/peine.json')).to.equal(file(['a', 'b', 'c', 'd'].map((id) => service(id))));
  });

  it('leaves a real conflict open, in a file that can be read, and says where it is', () => {
    const { status, output } = mergeBranches(
      file([service('a', { url: '/mine' }), service('b')]),
      file([service('a', { url: '/theirs' }), service('b', { email: 'b@example.de' })]),
    );
    expect(status).to.equal(1);
    expect(output).to.include('daten/peine.json: Eine Stelle haben beide verschieden geändert:');
    expect(output).to.include('Angebot „Angebot a“, Website');
    expect(output).to.include('CONFLICT (content)');
    expect(read('daten/peine.json')).to.equal(
      file([service('a', { url: '/mine' }), service('b', { email: 'b@example.de' })]),
    );
    expect(git('status', '--short').output).to.include('UU daten/peine.json');
  });
});
