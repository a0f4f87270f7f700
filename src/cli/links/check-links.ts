import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { recognizeFile } from '../../authoring/check/recognize-file.js';
import type { SourceFile } from '../../sources/source-file.js';
import type { ReportedFinding } from '../check/checked-file.js';
import type { Reporter } from '../command.js';
import { displayNameOf, reasonOf } from '../files.js';
import { LinkChecker } from './link-checker.js';
import { countUnchecked, linkFindings, webAddressesIn } from './link-findings.js';
import { readLinkState, statePathOf, writeLinkState } from './link-state.js';
import { linkWords } from './link-words.js';

/** How a check of addresses was called. */
interface LinkCheckCall {
  now: Date;
  language: EditorLanguage;
  reporter: Reporter;
}

/**
 * Asks for all addresses of a file. For a file on the disk, the answers are remembered beside it, so that the next run asks
 * only for those that may have changed, and knows which servers have been failing for long.
 *
 * @returns What somebody should look at; nothing for a file that is not JSON.
 */
export async function checkLinks(
  { bytes, url }: SourceFile,
  { now, language, reporter }: LinkCheckCall,
): Promise<readonly ReportedFinding[]> {
  const words = linkWords[language];
  const text = recognizeFile(bytes).text?.replace(/^\uFEFF/, '') ?? '';
  const data = parsed(text);
  if (data === undefined) return [];
  const isOnDisk = url.startsWith('file:');
  const statePath = isOnDisk ? statePathOf(fileURLToPath(url)) : undefined;
  const addresses = webAddressesIn(data, isOnDisk ? undefined : url);
  const answers = await new LinkChecker({ fetch, wait }).check(
    addresses.map(({ url }) => url),
    {
      remembered: statePath ? await readLinkState(statePath) : new Map(),
      now,
      onProgress: (count, total) => reporter.progress?.(words.progress(count, total)),
    },
  );
  reporter.progress?.('');
  const unchecked = countUnchecked(answers);
  if (unchecked) reporter.warn(words.unchecked(unchecked));
  try {
    if (statePath) await writeLinkState(statePath, answers);
  } catch (error) {
    reporter.warn(words.notWritten(displayNameOf(url), reasonOf(error)));
  }
  return linkFindings(addresses, answers, { text, data }, language);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
