import type { DataIssue } from '../../schema/index.js';
import type { Fields } from '../fields.js';

/** Of one kind so many are told one by one; in large directories the same is wrong ten thousand times. */
const MOST_OF_A_KIND = 20;

/** More kinds than this are not told apart. */
const MOST_KINDS = 300;

/** By what records are kept and refer to each other: nobody reads it. */
const bookkeeping = /^(?:id|.*_ids?|.*_identifiers?(?:_type)?|metadata|last_modified|link_(?:type|entity))$/;

interface Kind {
  issues: DataIssue[];
  count: number;
  most: number;
}

/** What could not be taken from a directory of services: by kinds, each with how often it was. */
export class Findings {
  readonly #kinds = new Map<string, Kind>();

  /** Says that something could not be taken. */
  complain(issue: DataIssue): void {
    this.#note(`${issue.expected} ${kindOf(issue.path)}`, issue, MOST_OF_A_KIND);
  }

  /** Says that the contract has no place for something. */
  unplaced(path: string, value: unknown): void {
    if (!saysSomething(value)) return;
    const kind = kindOf(path);
    this.#note(kind, { path: kind, expected: 'unplaced', found: excerpt(value), lost: kind }, 1);
  }

  /** Says of all fields of an object that are not among those taken that there is no place for them. */
  leftOver(object: Fields, path: string, taken: ReadonlySet<string>): void {
    for (const [name, value] of Object.entries(object))
      if (!taken.has(name) && !bookkeeping.test(name)) this.unplaced(`${path}.${name}`, value);
  }

  get issues(): DataIssue[] {
    return [...this.#kinds.values()].flatMap(({ issues, count, most }) => {
      const [first] = issues as [DataIssue];
      if (count === issues.length) return issues;
      const found = `${most === 1 ? count : count - most} × ${first.found || '–'}`;
      const path = kindOf(first.path);
      const rest = { ...first, path, found, ...(first.lost !== undefined && { lost: path }) };
      return most === 1 ? [rest] : [...issues, rest];
    });
  }

  #note(name: string, issue: DataIssue, most: number): void {
    const isNew = !this.#kinds.has(name);
    const key = isNew && this.#kinds.size >= MOST_KINDS ? '' : name;
    const kind = this.#kinds.get(key) ?? { issues: [], count: 0, most };
    this.#kinds.set(key, kind);
    kind.count++;
    if (kind.issues.length < kind.most) kind.issues.push(issue);
  }
}

/** `contents[3].phones[1].number` is one of `contents.phones.number`; on which page does not matter. */
const kindOf = (path: string) => path.replace(/^page\[\d+\]\./, '').replace(/\[\d+\]/g, '');

function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== null;
}

/** The beginning of what stood there. */
function excerpt(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(typeof value === 'string' && value.length > 56 ? `${value.slice(0, 56)}…` : value);
}
