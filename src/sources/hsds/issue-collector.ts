import type { DataIssue } from '../../schema/index.js';
import type { JsonObject } from '../shared/json-values.js';

/** Issues of one kind that are reported one by one: large directories repeat an error ten thousand times. */
const MAX_ISSUES_PER_KIND = 20;

/** Further kinds are counted together. */
const MAX_KINDS = 300;

/** Fields that only identify records and refer to others; people never read them. */
const internalField =
  /^(?:id|.*_ids?|.*_identifiers?(?:_type)?|metadata|last_modified|link_(?:type|entity))$/;

/** Issues that differ only in the indexes of their paths. */
interface IssueKind {
  issues: DataIssue[];
  count: number;
  /** How many of them are reported one by one; where it is 1, the others are only counted. */
  limit: number;
}

/** Collects the issues of a directory by kind, so that each kind is reported with its count. */
export class IssueCollector {
  readonly #kinds = new Map<string, IssueKind>();

  /** Reports a value that could not be used. */
  report(issue: DataIssue): void {
    this.#add(`${issue.expected} ${kindOf(issue.path)}`, issue, MAX_ISSUES_PER_KIND);
  }

  /** Reports a value that the contract has no place for, unless it is empty. */
  reportUnplaced(path: string, value: unknown): void {
    if (!hasContent(value)) return;
    const kind = kindOf(path);
    this.#add(kind, { path: kind, expected: 'unplaced', found: excerpt(value), lost: kind }, 1);
  }

  /** Reports all fields of an object but the supported ones as unplaced. */
  reportUnplacedFields(object: JsonObject, path: string, supported: ReadonlySet<string>): void {
    for (const [name, value] of Object.entries(object))
      if (!supported.has(name) && !internalField.test(name)) this.reportUnplaced(`${path}.${name}`, value);
  }

  get issues(): DataIssue[] {
    return [...this.#kinds.values()].flatMap(({ issues, count, limit }) => {
      const [first] = issues as [DataIssue];
      if (count === issues.length) return issues;
      const found = `${limit === 1 ? count : count - limit} × ${first.found || '–'}`;
      const path = kindOf(first.path);
      const summary = { ...first, path, found, ...(first.lost !== undefined && { lost: path }) };
      return limit === 1 ? [summary] : [...issues, summary];
    });
  }

  #add(name: string, issue: DataIssue, limit: number): void {
    const isNew = !this.#kinds.has(name);
    const key = isNew && this.#kinds.size >= MAX_KINDS ? '' : name;
    const kind = this.#kinds.get(key) ?? { issues: [], count: 0, limit };
    this.#kinds.set(key, kind);
    kind.count++;
    if (kind.issues.length < kind.limit) kind.issues.push(issue);
  }
}

/** `page[2].contents[3].phones[1].number` is of the kind `contents.phones.number`. */
const kindOf = (path: string) => path.replace(/^page\[\d+\]\./, '').replace(/\[\d+\]/g, '');

function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
  return value !== undefined && value !== null;
}

/** The beginning of a value, as an issue shows it. */
function excerpt(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(typeof value === 'string' && value.length > 56 ? `${value.slice(0, 56)}…` : value);
}
