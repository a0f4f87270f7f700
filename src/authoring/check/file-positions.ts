import type { DataIssue } from '../../schema/index.js';
import { pathText, valueAt, type JsonPath } from '../json/json-path.js';

/**
 * Converts paths in a program to paths in the file that it was read from. They differ because records that could not be
 * read are in the file, but not in the program.
 */
export class FilePositions {
  readonly #data: unknown;
  readonly #lost: ReadonlySet<unknown>;
  /** For each list that was asked for, by its path: where the items that were not lost are in the file. */
  readonly #positions = new Map<string, number[]>();

  /**
   * @param data The JSON value that the program was parsed from.
   * @param issues The issues of parsing it.
   */
  constructor(data: unknown, issues: readonly DataIssue[]) {
    this.#data = data;
    this.#lost = new Set(issues.map(({ lost }) => lost));
  }

  /** The path in the file of a path in the program. */
  pathInFile(path: JsonPath): JsonPath {
    const found: (string | number)[] = [];
    for (const step of path) found.push(typeof step === 'number' ? this.#indexInFile(found, step) : step);
    return found;
  }

  #indexInFile(listPath: JsonPath, index: number): number {
    const place = pathText(listPath);
    let positions = this.#positions.get(place);
    if (!positions) {
      const list = valueAt(this.#data, listPath);
      positions = [...(Array.isArray(list) ? (list as unknown[]) : []).entries()]
        .filter(([at, item]) => item !== null && item !== '' && !this.#lost.has(`${place}[${at}]`))
        .map(([at]) => at);
      this.#positions.set(place, positions);
    }
    return positions[index] ?? index;
  }
}
