import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside the one that it replaces, and gives it that one's name when it is complete: a full disk or a crash
 * leaves the old file as it was. A link stays a link; permissions stay.
 *
 * @throws {Error} if it can't be written; `reasonOf` says why.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = await stat(target).then(
    ({ mode }) => mode,
    () => undefined,
  );
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      // On the disk before it gets its name, or a power failure could leave an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
