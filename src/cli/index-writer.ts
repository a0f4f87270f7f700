import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Pagefind from 'pagefind';
import { PagefindRecordWriter } from '../authoring/pagefind-records.js';
import { offered } from '../model/services.js';
import type { Program } from '../schema/index.js';

/** The file that tells what an index consists of: a folder without it is none. */
export const ENTRY = 'pagefind-entry.json';

/** What a browser asks for; Pagefind's own search forms are not among it. */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|(?:fragment|index|filter)\/.*|.*\.pf_meta)$/;

/**
 * Services that stand near each other share a file, of which a municipality has so many at most: a web server that has
 * all of a Land has ten or twenty thousand, not a hundred thousand, and those who look for something load some kB more.
 */
const MOST_FRAGMENTS = 500;

/** Files of an index by their path in its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * The index of a program's services; nothing where it has none that are offered.
 *
 * @throws where Pagefind can't be run.
 */
export async function indexOf(
  pagefind: typeof Pagefind,
  program: Program,
): Promise<{ files: IndexFiles; count: number } | undefined> {
  const services = offered(program.services);
  if (!services.length) return undefined;
  const { index, errors } = await pagefind.createIndex({ maxFragments: MOST_FRAGMENTS });
  if (!index) throw new Error(errors.join(', '));
  const writer = new PagefindRecordWriter(program);
  // All in one language: Pagefind makes an index of its own of each, and asks one of them only.
  const added = await Promise.all(
    services.map((service, number) =>
      index.addCustomRecord({ ...writer.write(service, number), language: 'de' }),
    ),
  );
  const { files, errors: more } = await index.getFiles();
  await index.deleteIndex();
  const [error] = [...added.flatMap(({ errors }) => errors), ...more];
  if (error) throw new Error(error);
  const wanted = files.filter(({ path }) => needed.test(path));
  return { files: new Map(wanted.map(({ path, content }) => [path, content])), count: services.length };
}

/** Whether a folder is an index, or may become one: it is empty, or not there. */
export async function isIndexFolder(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return !names.length || names.includes(ENTRY);
}

/** Puts an index into a folder, in place of an earlier one. */
export async function writeIndex(folder: string, files: IndexFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Removes an index; a folder that is none stays. */
export async function removeIndex(folder: string): Promise<boolean> {
  if (!(await namesIn(folder)).includes(ENTRY)) return false;
  await rm(folder, { recursive: true, force: true });
  return true;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}
