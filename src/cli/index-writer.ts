import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as Pagefind from 'pagefind';
import { PagefindRecordWriter } from '../authoring/pagefind-records.js';
import { activeServices } from '../model/services.js';
import type { Program } from '../schema/index.js';

/** The file that lists the parts of an index. A folder without it is not an index. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** The files that a browser requests. Pagefind's own search forms are left out. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|(?:fragment|index|filter)\/.*|.*\.pf_meta)$/;

/**
 * The highest number of fragment files of a municipality; adjacent services share a file. A web server with all of a Land
 * then holds ten or twenty thousand files instead of a hundred thousand, and a search loads a few kB more.
 */
const MAX_FRAGMENTS = 500;

/** The files of an index, by their path in its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Builds the index of a program's active services.
 *
 * @returns `undefined` if it has none.
 * @throws {Error} if Pagefind fails.
 */
export async function buildIndex(
  pagefind: typeof Pagefind,
  program: Program,
): Promise<{ files: IndexFiles; count: number } | undefined> {
  const services = activeServices(program.services);
  if (!services.length) return undefined;
  const { index, errors } = await pagefind.createIndex({ maxFragments: MAX_FRAGMENTS });
  if (!index) throw new Error(errors.join(', '));
  const writer = new PagefindRecordWriter(program);
  // Pagefind builds a separate index for each language and searches only one of them, so all records get the same.
  const added = await Promise.all(
    services.map((service, number) =>
      index.addCustomRecord({ ...writer.write(service, number), language: 'de' }),
    ),
  );
  const { files, errors: fileErrors } = await index.getFiles();
  await index.deleteIndex();
  const [error] = [...added.flatMap(({ errors }) => errors), ...fileErrors];
  if (error) throw new Error(error);
  const kept = files.filter(({ path }) => neededFiles.test(path));
  return { files: new Map(kept.map(({ path, content }) => [path, content])), count: services.length };
}

/** Whether a folder holds an index, or may become one because it is empty or does not exist. */
export async function isIndexFolder(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return !names.length || names.includes(ENTRY_FILE);
}

/** Writes an index to a folder and replaces the earlier one. */
export async function writeIndex(folder: string, files: IndexFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Removes an index. A folder that holds none is left alone.
 *
 * @returns Whether there was an index.
 */
export async function removeIndex(folder: string): Promise<boolean> {
  if (!(await namesIn(folder)).includes(ENTRY_FILE)) return false;
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
