import type { JsonPath } from '../json/json-path.js';
import { ChangeSubjects } from './change-subjects.js';
import type { ChangeVerb } from './change-words.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import type { Change } from './find-changes.js';

/** From how many records on the same change of all of them is told in one sentence. */
const MIN_ALIKE = 3;

/** How many records are named where they are many. */
const MAX_NAMED = 3;

/** How many steps lead from a file to a field of a record: list, position, field. */
const FIELD_DEPTH = 3;

/** How changes are described. */
export interface DescriptionOptions {
  language: EditorLanguage;
  /** The day in Berlin, `2026-11-28`: what was checked on it was checked "today". */
  today?: string;
}

/**
 * Describes changes in words: `Stillcafé: Telefon und Fax neu`, `3 Angebote heute geprüft`.
 *
 * @returns Sentences without a full stop, those about the same records together, in the order of the file.
 */
export function describeChanges(changes: readonly Change[], options: DescriptionOptions): string[] {
  return new ChangeDescription(options).describe(changes);
}

class ChangeDescription {
  readonly #subjects: ChangeSubjects;
  readonly #today?: string;

  constructor({ language, today }: DescriptionOptions) {
    this.#subjects = new ChangeSubjects(language);
    this.#today = today;
  }

  describe(changes: readonly Change[]): string[] {
    return [...groupBy(changes, ({ path }) => String(path[0] ?? '')).entries()].flatMap(([key, changes]) => {
      const ofRecords = changes.filter(({ record, path }) => record && path.length >= FIELD_DEPTH);
      const ofLists = changes.filter(
        ({ path, record, kind }) => path.length === 2 && record && kind !== 'changed',
      );
      const isVerification = ({ path, kind }: Change) => path[2] === 'lastVerified' && kind !== 'removed';
      return [
        ...this.#wholeRecords(key, ofLists),
        ...this.#recordFields(
          key,
          ofRecords.filter((change) => !isVerification(change)),
        ),
        ...this.#verifications(key, ofRecords.filter(isVerification)),
        ...this.#otherFields(
          changes.filter((change) => !ofRecords.includes(change) && !ofLists.includes(change)),
        ),
      ];
    });
  }

  /** Records that were added or removed. */
  #wholeRecords(list: string, changes: readonly Change[]): string[] {
    const verbs = this.#subjects.words.verbs;
    return [...groupBy(changes, ({ kind }) => (kind === 'added' ? 'added' : 'removed')).entries()].map(
      ([verb, changes]) => {
        const [first, ...others] = changes;
        if (!others.length) return verbs[verb](this.#subjects.record(list, first!.record));
        // "And one more" would be no shorter than its name.
        const namedCount = changes.length > MAX_NAMED + 1 ? MAX_NAMED : changes.length;
        const names = changes
          .slice(0, namedCount)
          .map(({ record }) => this.#subjects.recordName(list, record!));
        const named = this.#subjects.words.more(names, changes.length - names.length);
        return `${verbs[verb](this.#subjects.records(list, changes.length))}: ${named}`;
      },
    );
  }

  /** Fields of records that changed: those of each record together, and records with the same changes together. */
  #recordFields(list: string, changes: readonly Change[]): string[] {
    const byRecord = groupBy(changes, ({ record }) => record!);
    const records = [...byRecord].map(([record, changes]) => ({ record, clauses: this.#clauses(changes) }));
    return [...groupBy(records, ({ clauses }) => clauses).entries()].flatMap(([clauses, alike]) =>
      alike.length >= MIN_ALIKE
        ? [`${this.#subjects.records(list, alike.length)}: ${clauses}`]
        : alike.map(({ record }) => `${this.#subjects.recordName(list, record)}: ${clauses}`),
    );
  }

  /** What changed in one record: `Telefon und Fax neu, Website geändert`. */
  #clauses(changes: readonly Change[]): string {
    const byField = groupBy(changes, ({ path, language }) =>
      this.#subjects.recordField(path, path.length === FIELD_DEPTH ? language : undefined),
    );
    const { verbs } = this.#subjects.words;
    return [...byField].map(([field, changes]) => verbs[verbOf(changes, FIELD_DEPTH)](field)).join(', ');
  }

  #verifications(list: string, changes: readonly Change[]): string[] {
    const { verified } = this.#subjects.words;
    return [...groupBy(changes, ({ after }) => after).entries()].map(([date, changes]) => {
      const [first, ...others] = changes;
      const subject = others.length
        ? this.#subjects.records(list, changes.length)
        : this.#subjects.record(list, first!.record);
      return verified(subject, date === this.#today ? undefined : this.#subjects.date(date));
    });
  }

  #otherFields(changes: readonly Change[]): string[] {
    const { verbs, order } = this.#subjects.words;
    const orders = changes.filter(({ kind }) => kind === 'reordered');
    const fields = groupBy(
      changes.filter(({ kind }) => kind !== 'reordered'),
      ({ path, language }) => this.#subjects.field(path, language),
    );
    return [
      ...[...fields].map(([field, changes]) => verbs[verbOf(changes, fieldDepth(changes[0]!.path))](field)),
      ...orders.map(({ path }) => order(this.#subjects.field(path))),
    ];
  }
}

/** What happened to a field, as changes of it or of values in it tell. */
function verbOf(changes: readonly Change[], depth: number): ChangeVerb {
  const verbs = new Set(
    changes.map(({ kind, path }): ChangeVerb => {
      if (path.length === depth) return kind === 'reordered' ? 'changed' : kind;
      return kind === 'added' && path.length === depth + 1 ? 'extended' : 'changed';
    }),
  );
  const [verb, ...others] = verbs;
  return others.length ? 'changed' : verb!;
}

/** How many steps lead to the field that a path is in or leads to. */
const fieldDepth = (path: JsonPath) => path.findLastIndex((step) => typeof step === 'string') + 1;

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
