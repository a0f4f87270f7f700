import { readFile } from 'node:fs/promises';
import { replaceFile } from '../write-file.js';
import type { RememberedAnswer } from './link-answer.js';

/** Written beside the answers, so that a later version knows what it reads. */
const STATE_VERSION = 1;

/** Where the answers for a file's addresses are remembered: `peine.json` has `peine.links.json` beside it. */
export const statePathOf = (file: string): string => `${file.replace(/\.json$/i, '')}.links.json`;

/** Reads what was answered in earlier runs. A file that is missing, broken or of another version is none. */
export async function readLinkState(path: string): Promise<Map<string, RememberedAnswer>> {
  try {
    const state = JSON.parse(await readFile(path, 'utf8')) as {
      linkStateVersion?: unknown;
      addresses?: Record<string, RememberedAnswer>;
    };
    if (state.linkStateVersion !== STATE_VERSION) return new Map();
    return new Map(Object.entries(state.addresses ?? {}).filter(([, answer]) => isAnswer(answer)));
  } catch {
    return new Map();
  }
}

/**
 * Remembers answers, sorted by address, so that two runs with the same answers write the same bytes.
 *
 * @throws {Error} if the file can't be written.
 */
export async function writeLinkState(
  path: string,
  answers: ReadonlyMap<string, RememberedAnswer>,
): Promise<void> {
  const addresses = Object.fromEntries([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
  await replaceFile(path, `${JSON.stringify({ linkStateVersion: STATE_VERSION, addresses }, null, 2)}\n`);
}

const isAnswer = (value: unknown): value is RememberedAnswer => {
  const { outcome, checked, failures } = (value ?? {}) as Partial<RememberedAnswer>;
  return typeof outcome === 'string' && typeof checked === 'string' && typeof failures === 'number';
};
