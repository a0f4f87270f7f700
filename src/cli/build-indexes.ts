import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Pagefind from 'pagefind';
import { indexWords, type IndexWords } from './index-words.js';
import type { Reporter } from './command.js';
import { checkWords } from '../authoring/check/describe-finding.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { describeIssue } from '../authoring/issue-messages.js';
import { parsePath } from '../authoring/json/json-path.js';
import { scanJson } from '../authoring/json/json-scanner.js';
import { locationAt } from '../authoring/json/text-edits.js';
import { pickText } from '../model/text.js';
import type { ListedMunicipality } from '../schema/directory.js';
import { parseDirectory } from '../schema/parse.js';
import type { DataIssue } from '../schema/index.js';
import { decodeText } from '../sources/decode-text.js';
import { readDirectoryFile } from '../sources/directory-reader.js';
import { asObject, asList } from '../sources/shared/json-values.js';
import { readSource } from '../sources/read-source.js';
import type { SourceFile } from '../sources/source-file.js';
import { urlOf, displayNameOf, withRelativeUrls, readFileOrUrl, reasonOf, relativeTo } from './files.js';
import { buildIndex, isIndexFolder, removeIndex, writeIndex } from './index-writer.js';

/** Receives the lines that are printed, and has the words for them. */
interface IndexReporter extends Reporter {
  language: EditorLanguage;
  words: IndexWords;
}

/** How many issues of one file are listed. Further ones are only counted. */
const MAX_LISTED_ISSUES = 20;

/** The names of the index folders that this program makes: an AGS, with a number if there are several. */
const indexFolderPattern = /^\d{2,8}(?:-\d+)?\/?$/;

/**
 * Builds an index for each municipality of a directory, and writes a copy of the directory that lists the indexes.
 *
 * @param directory A path or an http(s) URL.
 * @param output The folder to write to; `suche` beside the directory by default.
 * @param language The language of what is printed.
 * @returns Whether at least one index was built.
 */
export async function buildIndexes(
  directory: string,
  output: string | undefined,
  { info, warn }: Reporter,
  language: EditorLanguage = 'de',
): Promise<boolean> {
  const words = indexWords[language];
  const reporter: IndexReporter = { info, warn, language, words };
  const file = await readOrWarn(urlOf(directory), reporter);
  if (!file) return false;
  const { directory: parsed, issues } = readDirectoryFile(file);
  reportIssues(file, issues, reporter);
  if (!parsed) return false;
  const pagefind = await loadPagefind(reporter);
  if (!pagefind) return false;
  const folder = resolve(output ?? join(folderOf(file.url), 'suche'));
  try {
    return await new IndexBuilder(pagefind, file, folder, reporter).build();
  } catch (error) {
    reporter.warn(words.notWritten(folder, reasonOf(error)));
    return false;
  } finally {
    await pagefind.close();
  }
}

class IndexBuilder {
  /** Where the copy of the directory is written. */
  readonly #copyPath: string;
  /** The folders of the indexes that were built. */
  readonly #usedFolders = new Set<string>();

  constructor(
    private readonly pagefind: typeof Pagefind,
    private readonly file: SourceFile,
    private readonly outputFolder: string,
    private readonly reporter: IndexReporter,
  ) {
    this.#copyPath = join(outputFolder, basename(new URL(file.url).pathname) || 'directory.json');
    // A directory that is in the output folder itself is not overwritten.
    if (this.#copyPath === displayNameOf(file.url))
      this.#copyPath = this.#copyPath.replace(/(\.\w+)?$/, '.suche$1');
  }

  async build(): Promise<boolean> {
    const { reporter, file } = this;
    const { words } = reporter;
    const data = asObject(JSON.parse(decodeText(file)));
    const programs: object[] = [];
    for (const entry of asList(data.programs)) {
      const listed = parseDirectory({ directoryVersion: 1, programs: [entry] }).directory?.programs[0];
      if (listed) programs.push(await this.#addIndex(asObject(entry), listed));
    }
    await this.#removeStale();
    const count = this.#usedFolders.size;
    if (!count) reporter.warn(words.noIndexes);
    if (!count) return false;
    const { $schema } = data;
    const schema = typeof $schema === 'string' ? { $schema: this.#rewriteUrl($schema) } : {};
    await mkdir(this.outputFolder, { recursive: true });
    await writeFile(this.#copyPath, `${JSON.stringify({ ...data, ...schema, programs }, undefined, 2)}\n`);
    reporter.info(words.summary(count, programs.length, this.#copyPath));
    return true;
  }

  /** Builds the index of a municipality. @returns Its entry for the copy of the directory. */
  async #addIndex(
    { index: _, ...entry }: Record<string, unknown>,
    listed: ListedMunicipality,
  ): Promise<object> {
    const name = `${pickText(listed.name, 'de', 'de').text} (${listed.ags})`;
    const copiedEntry = { ...entry, src: this.#rewriteUrl(listed.src) };
    const folder = this.#freeFolder(listed.ags);
    const count = await this.#buildIndex(listed.src, folder);
    const { words } = this.reporter;
    if (!count) {
      this.reporter.warn(words.omitted(name));
      return copiedEntry;
    }
    this.#usedFolders.add(folder);
    this.reporter.info(words.built(name, count, join(this.outputFolder, folder)));
    return { ...copiedEntry, services: count, index: folder };
  }

  /** @returns The number of services in the index; `undefined` if it could not be built. */
  async #buildIndex(src: string, folder: string): Promise<number | undefined> {
    const { reporter } = this;
    const { words } = reporter;
    const address = new URL(src, this.file.url).href;
    const file = await readOrWarn(address, reporter);
    if (!file) return undefined;
    const { program, issues } = await readSource(file, readFileOrUrl);
    reportIssues(file, issues, reporter);
    if (!program) return undefined;
    const path = join(this.outputFolder, folder);
    if (!(await isIndexFolder(path))) {
      reporter.warn(words.foreignFolder(path));
      return undefined;
    }
    const index = await buildIndex(this.pagefind, withRelativeUrls(program, path));
    if (!index) reporter.warn(words.noServices(displayNameOf(address)));
    if (index) await writeIndex(path, index.files);
    return index?.count;
  }

  /** The name of an unused folder: the AGS, with a number if a municipality has several files. */
  #freeFolder(ags: string): string {
    const names = [
      ags,
      ...Array.from({ length: this.#usedFolders.size }, (_, index) => `${ags}-${index + 2}`),
    ];
    return `${names.find((name) => !this.#usedFolders.has(`${name}/`))!}/`;
  }

  /** Removes the indexes that the copy written by an earlier run lists, and this run did not build. */
  async #removeStale(): Promise<void> {
    let earlierCopy: unknown;
    try {
      earlierCopy = JSON.parse(await readFile(this.#copyPath, 'utf8'));
    } catch {
      return;
    }
    for (const program of asList(asObject(earlierCopy).programs)) {
      const { index } = asObject(program);
      if (typeof index !== 'string' || !indexFolderPattern.test(index) || this.#usedFolders.has(index))
        continue;
      const path = join(this.outputFolder, index);
      if (await removeIndex(path)) this.reporter.info(this.reporter.words.removed(path));
    }
  }

  /** A URL of the directory as its copy writes it: relative to the output folder. */
  #rewriteUrl(address: string): string {
    return relativeTo(this.outputFolder, new URL(address, this.file.url).href);
  }
}

async function readOrWarn(address: string, { warn, words }: IndexReporter): Promise<SourceFile | undefined> {
  try {
    return await readFileOrUrl(address);
  } catch (error) {
    warn(words.unreadable(displayNameOf(address), reasonOf(error)));
    return undefined;
  }
}

/** Reports the issues of a file as `path:line`, which most terminals turn into a link. */
function reportIssues(
  file: SourceFile,
  issues: readonly DataIssue[],
  { warn, words, language }: IndexReporter,
): void {
  if (!issues.length) return;
  const name = displayNameOf(file.url);
  const text = decodeText(file);
  const listed = issues.slice(0, MAX_LISTED_ISSUES);
  const { spans, mistakes } = scanJson(
    text,
    listed.map(({ path }) => parsePath(path)),
  );
  for (const [index, issue] of listed.entries()) {
    const mistake = issue.expected === 'json' ? mistakes[0] : undefined;
    const offset = mistake?.offset ?? spans[index]?.start;
    const location = offset === undefined ? name : `${name}:${locationAt(text, offset).line}`;
    const description = mistake
      ? checkWords[language].mistakes[mistake.kind]
      : describeIssue(issue, language);
    warn(words.issue(location, description));
  }
  if (issues.length > MAX_LISTED_ISSUES) warn(words.moreIssues(name, issues.length - MAX_LISTED_ISSUES));
}

async function loadPagefind({ warn, words }: IndexReporter): Promise<typeof Pagefind | undefined> {
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
