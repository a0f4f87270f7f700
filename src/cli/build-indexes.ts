import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Pagefind from 'pagefind';
import { commandLineWords as words } from './messages.js';
import { fileCheckWords } from '../authoring/file-check-words.js';
import { describeIssue } from '../authoring/issue-messages.js';
import { readPlaces, textPlace } from '../authoring/json-text.js';
import { pickText } from '../model/text.js';
import type { ListedProgram } from '../schema/directory.js';
import { parseDirectory } from '../schema/parse.js';
import type { DataIssue } from '../schema/index.js';
import { decodeText } from '../sources/decode-text.js';
import { readDirectoryFile } from '../sources/directory-reader.js';
import { asObject, asList } from '../sources/shared/json-values.js';
import { readSource } from '../sources/read-source.js';
import type { SourceFile } from '../sources/source-file.js';
import { addressOf, nameOf, portable, readAnywhere, reasonOf, seenFrom } from './files.js';
import { indexOf, isIndexFolder, removeIndex, writeIndex } from './index-writer.js';

/** To whom it is told what is done, and what is wrong. */
export interface Voice {
  tell: (line: string) => void;
  warn: (line: string) => void;
}

/** More issues of one file are counted only. */
const MOST_ISSUES = 20;

/** What the folder of an index is called that this program makes. */
const ownFolder = /^\d{2,8}(?:-\d+)?\/?$/;

/**
 * Builds an index for each municipality that a directory names, and a copy of the directory that names the indexes.
 *
 * @param directory A path or a web address.
 * @param output A folder; without it, `suche` beside the directory.
 * @returns Whether there is any index.
 */
export async function buildIndexes(
  directory: string,
  output: string | undefined,
  voice: Voice,
): Promise<boolean> {
  const file = await readOrWarn(addressOf(directory), voice);
  if (!file) return false;
  const { directory: found, issues } = readDirectoryFile(file);
  warnOf(file, issues, voice);
  if (!found) return false;
  const pagefind = await loadPagefind(voice);
  if (!pagefind) return false;
  const folder = resolve(output ?? join(folderOf(file.url), 'suche'));
  try {
    return await new Builder(pagefind, file, folder, voice).build();
  } catch (error) {
    voice.warn(words.notWritten(folder, reasonOf(error)));
    return false;
  } finally {
    await pagefind.close();
  }
}

class Builder {
  readonly #copy: string;
  /** Folders that are in use. */
  readonly #folders = new Set<string>();

  constructor(
    private readonly pagefind: typeof Pagefind,
    private readonly file: SourceFile,
    private readonly folder: string,
    private readonly voice: Voice,
  ) {
    this.#copy = join(folder, basename(new URL(file.url).pathname) || 'directory.json');
    // A directory that lies in the output itself keeps its name; its copy gets another.
    if (this.#copy === nameOf(file.url)) this.#copy = this.#copy.replace(/(\.\w+)?$/, '.suche$1');
  }

  async build(): Promise<boolean> {
    const { voice, file } = this;
    const data = asObject(JSON.parse(decodeText(file)));
    const programs: object[] = [];
    for (const entry of asList(data.programs)) {
      const listed = parseDirectory({ directoryVersion: 1, programs: [entry] }).directory?.programs[0];
      if (listed) programs.push(await this.#addIndex(asObject(entry), listed));
    }
    await this.#removeStale();
    const count = this.#folders.size;
    if (!count) voice.warn(words.nothing);
    if (!count) return false;
    const { $schema } = data;
    const schema = typeof $schema === 'string' ? { $schema: this.#fromCopy($schema) } : {};
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.#copy, `${JSON.stringify({ ...data, ...schema, programs }, undefined, 2)}\n`);
    voice.tell(words.done(count, programs.length, this.#copy));
    return true;
  }

  /** A municipality as the copy of the directory names it, with its index where one could be built. */
  async #addIndex({ index: _, ...entry }: Record<string, unknown>, listed: ListedProgram): Promise<object> {
    const name = `${pickText(listed.name, 'de', 'de').text} (${listed.ags})`;
    const known = { ...entry, src: this.#fromCopy(listed.src) };
    const folder = this.#freeFolder(listed.ags);
    const count = await this.#writeIndex(listed.src, folder);
    if (!count) {
      this.voice.warn(words.leftOut(name));
      return known;
    }
    this.#folders.add(folder);
    this.voice.tell(words.built(name, count, join(this.folder, folder)));
    return { ...known, services: count, index: folder };
  }

  /** @returns How many services are in it; nothing where there is none. */
  async #writeIndex(src: string, folder: string): Promise<number | undefined> {
    const { voice } = this;
    const address = new URL(src, this.file.url).href;
    const file = await readOrWarn(address, voice);
    if (!file) return undefined;
    const { program, issues } = await readSource(file, readAnywhere);
    warnOf(file, issues, voice);
    if (!program) return undefined;
    const path = join(this.folder, folder);
    if (!(await isIndexFolder(path))) {
      voice.warn(words.notOurs(path));
      return undefined;
    }
    const index = await indexOf(this.pagefind, portable(program, path));
    if (!index) voice.warn(words.noServices(nameOf(address)));
    if (index) await writeIndex(path, index.files);
    return index?.count;
  }

  /** A folder by the AGS: two files of one municipality have one each. */
  #freeFolder(ags: string): string {
    const names = [ags, ...Array.from({ length: this.#folders.size }, (_, index) => `${ags}-${index + 2}`)];
    return `${names.find((name) => !this.#folders.has(`${name}/`))!}/`;
  }

  /** Indexes that an earlier run has named and this one does not. */
  async #removeStale(): Promise<void> {
    let earlier: unknown;
    try {
      earlier = JSON.parse(await readFile(this.#copy, 'utf8'));
    } catch {
      return;
    }
    for (const program of asList(asObject(earlier).programs)) {
      const { index } = asObject(program);
      if (typeof index !== 'string' || !ownFolder.test(index) || this.#folders.has(index)) continue;
      const path = join(this.folder, index);
      if (await removeIndex(path)) this.voice.tell(words.removed(path));
    }
  }

  /** An address in the directory, as its copy writes it. */
  #fromCopy(address: string): string {
    return seenFrom(this.folder, new URL(address, this.file.url).href);
  }
}

async function readOrWarn(address: string, { warn }: Voice): Promise<SourceFile | undefined> {
  try {
    return await readAnywhere(address);
  } catch (error) {
    warn(words.unreadable(nameOf(address), reasonOf(error)));
    return undefined;
  }
}

/** Names what is wrong in a file, each with its line: most shells lead there. */
function warnOf(file: SourceFile, issues: readonly DataIssue[], { warn }: Voice): void {
  if (!issues.length) return;
  const name = nameOf(file.url);
  const text = decodeText(file);
  const shown = issues.slice(0, MOST_ISSUES);
  const { places, problem } = readPlaces(
    text,
    shown.map(({ path }) => path),
  );
  for (const issue of shown) {
    const isNoJson = issue.expected === 'json' && problem;
    const offset = isNoJson ? problem.offset : places.get(issue.path);
    const at = offset === undefined ? name : `${name}:${textPlace(text, offset).line}`;
    const what = isNoJson ? fileCheckWords.de.mistakes[problem.mistake] : describeIssue(issue, 'de');
    warn(words.issue(at, what));
  }
  if (issues.length > MOST_ISSUES) warn(words.moreIssues(name, issues.length - MOST_ISSUES));
}

async function loadPagefind({ warn }: Voice): Promise<typeof Pagefind | undefined> {
  try {
    return await import('pagefind');
  } catch (error) {
    const { code } = error as { code?: string };
    warn(code === 'ERR_MODULE_NOT_FOUND' ? words.noPagefind : words.brokenPagefind(reasonOf(error)));
    return undefined;
  }
}

function folderOf(address: string): string {
  return address.startsWith('file:') ? dirname(fileURLToPath(address)) : '.';
}
