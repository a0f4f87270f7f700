import type { DataIssue, Paper } from '../../schema/index.js';
import { readProgram } from '../../schema/read-program.js';
import { urlResolver } from '../shared/absolute-urls.js';

/** Collects papers, to be parsed by the contract together. */
export class PaperCollector {
  readonly #drafts: object[] = [];
  readonly #paths: string[] = [];
  readonly #base: string;

  /** @param base Address of the file, the base of relative ones in it. */
  constructor(base: string) {
    this.#base = base;
  }

  /** @param path Where the paper is in the file. */
  add(draft: object, path: string): void {
    this.#drafts.push(draft);
    this.#paths.push(path);
  }

  /** The valid papers, with their consultations in order; and what is wrong with the others. */
  parse(): { papers: Paper[]; issues: DataIssue[] } {
    // Drops undefined values, which JSON does not have.
    const drafts: unknown = JSON.parse(JSON.stringify(this.#drafts));
    const document = { schemaVersion: 1, municipality: { name: '-' }, papers: drafts };
    const { program, issues } = readProgram(document, urlResolver(this.#base));
    const papers = (program?.papers ?? []).map((paper) => ({
      ...paper,
      consultations: [...paper.consultations].sort(compareDates),
    }));
    return {
      papers,
      issues: issues.map(({ path, lost, ...issue }) => ({
        ...issue,
        path: this.#toSourcePath(path),
        lost: lost && this.#toSourcePath(lost),
      })),
    };
  }

  /** Turns a path of the contract into one of the file. */
  #toSourcePath(path: string): string {
    return path
      .replace(/^papers\[(\d+)\]/, (_, index: string) => this.#paths[Number(index)]!)
      .replace('.consultations[', '.consultation[');
  }
}

/** In chronological order; consultations without a date are still ahead. */
function compareDates(
  { date: first = '~' }: { date?: string },
  { date: second = '~' }: { date?: string },
): number {
  return first < second ? -1 : Number(first > second);
}
