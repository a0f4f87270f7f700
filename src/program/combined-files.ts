import { mergePrograms } from '../model/merge.js';
import type { LoadError } from './request.js';
import { store, type Content, type Listener, type Part, type Snapshot } from './store.js';

/** How long loaded files wait for the others, so that a list does not grow while somebody reads it. */
const REMAINING_FILES_TIMEOUT_MS = 1500;

/**
 * Follows several files as if they were one. Where some could not be loaded the others are shown, and `missing` lists them.
 *
 * @param urls Absolute addresses; the first has precedence where two say the same.
 * @returns Stops following.
 */
export function followCombined(urls: readonly string[], listener: Listener): () => void {
  const snapshots = new Map<string, Snapshot>();
  let isWaitingAllowed = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const all = urls.map((url) => snapshots.get(url) ?? { status: 'pending' as const });
    const isWaiting = all.some(({ status }) => status === 'pending');
    if (isWaiting && isWaitingAllowed) {
      if (!timer && all.some(hasContent))
        timer = setTimeout(() => ((isWaitingAllowed = false), update()), REMAINING_FILES_TIMEOUT_MS);
      return;
    }
    listener(combine(all, urls));
  };
  const releases = urls.map((url) =>
    store.follow(url, (snapshot) => {
      snapshots.set(url, snapshot);
      update();
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const release of releases) release();
  };
}

const hasContent = (snapshot: Snapshot): snapshot is Snapshot & Content => 'program' in snapshot;

function combine(snapshots: readonly Snapshot[], urls: readonly string[]): Snapshot {
  const contents = snapshots.filter(hasContent);
  const missing = snapshots.flatMap((snapshot): LoadError[] =>
    snapshot.status === 'error' ? [snapshot.error] : [],
  );
  if (!contents.length) return missing[0] ? { status: 'error', error: missing[0] } : { status: 'pending' };
  const stale = snapshots.find((snapshot) => snapshot.status === 'stale');
  const parts = snapshots.flatMap((snapshot, index) =>
    hasContent(snapshot) ? [partOf(snapshot, urls[index]!)] : [],
  );
  return {
    status: stale ? 'stale' : 'ready',
    date: stale?.date,
    program: mergePrograms(parts),
    issues: contents.flatMap(({ issues }) => issues),
    calendars: contents.flatMap(({ calendars = [] }) => calendars),
    missing,
    parts,
  };
}

const partOf = ({ program, title }: Content, url: string): Part => ({
  url,
  program,
  name: title ?? new URL(url).hostname,
});
