import { mergePrograms } from '../model/merge.js';
import type { LoadError } from './request.js';
import { store, type Content, type Listener, type Part, type Snapshot } from './store.js';

/** How long what has come waits for the rest, in milliseconds: a list that grows under one's eyes is no help. */
const PATIENCE = 1500;

/**
 * Follows several files as if they were one. What has come is shown while others can't be had; `missing` says which.
 *
 * @param urls Absolute addresses; the first has precedence where two say the same.
 * @returns Stops following.
 */
export function followCombined(urls: readonly string[], listener: Listener): () => void {
  const snapshots = new Map<string, Snapshot>();
  let isPatient = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const all = urls.map((url) => snapshots.get(url) ?? { status: 'pending' as const });
    const isWaiting = all.some(({ status }) => status === 'pending');
    if (isWaiting && isPatient) {
      if (!timer && all.some(hasContent)) timer = setTimeout(() => ((isPatient = false), tell()), PATIENCE);
      return;
    }
    listener(combine(all, urls));
  };
  const releases = urls.map((url) =>
    store.follow(url, (snapshot) => {
      snapshots.set(url, snapshot);
      tell();
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
