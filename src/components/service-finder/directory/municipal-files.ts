import { memoizeLast } from '../../../model/memoize.js';
import { mergePrograms } from '../../../model/merge.js';
import { qualifyServiceIds } from '../../../model/service-ids.js';
import { store, type Content, type Snapshot } from '../../../program/store.js';
import type { ListedMunicipality } from '../../../schema/directory.js';

/** A snapshot with a program in it. */
type SnapshotWithContent = Extract<Snapshot, Content>;

interface FollowedFile {
  snapshot: Snapshot;
  unfollow: () => void;
}

/** The files of municipalities, followed through the program store. Ids of services begin with the AGS: `03157:advice`. */
export class MunicipalFiles {
  readonly #onChange: () => void;
  readonly #files = new Map<ListedMunicipality, FollowedFile>();
  readonly #merge = memoizeLast<Snapshot>();

  /** @param onChange Called for each new snapshot of a followed file. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Follows the files of these municipalities and no others. */
  follow(municipalities: readonly ListedMunicipality[]): void {
    for (const [municipality, { unfollow }] of this.#files) {
      if (municipalities.includes(municipality)) continue;
      this.#files.delete(municipality);
      unfollow();
    }
    for (const municipality of municipalities) if (!this.#files.has(municipality)) this.#follow(municipality);
  }

  /** Whether the file of a municipality could not be loaded. */
  hasFailed(municipality: ListedMunicipality): boolean {
    return this.#files.get(municipality)?.snapshot.status === 'error';
  }

  /** The files of several municipalities as one; `undefined` until that of the first is loaded. */
  snapshotOf(municipalities: readonly ListedMunicipality[]): Snapshot | undefined {
    const [first, ...others] = municipalities.map((municipality) => this.#files.get(municipality)?.snapshot);
    if (!hasContent(first)) return undefined;
    const loaded = [first, ...others.filter(hasContent)];
    return this.#merge(loaded, () => ({
      ...first,
      program: mergePrograms(loaded.map(({ program }) => ({ program, name: '' }))),
      issues: loaded.flatMap(({ issues }) => issues),
    }));
  }

  /** Requests the file of a municipality again. */
  retry({ src }: ListedMunicipality): void {
    store.retry(src);
  }

  #follow(municipality: ListedMunicipality): void {
    const file: FollowedFile = { snapshot: { status: 'pending' }, unfollow: () => {} };
    this.#files.set(municipality, file);
    file.unfollow = store.follow(municipality.src, (snapshot) => {
      file.snapshot = withQualifiedIds(snapshot, municipality);
      this.#onChange();
    });
  }
}

const hasContent = (snapshot: Snapshot | undefined): snapshot is SnapshotWithContent =>
  !!snapshot && 'program' in snapshot;

const withQualifiedIds = (snapshot: Snapshot, { ags }: ListedMunicipality): Snapshot =>
  hasContent(snapshot) ? { ...snapshot, program: qualifyServiceIds(snapshot.program, ags) } : snapshot;
