import { agendaEntry, type AgendaEntry } from '../schema/agenda.js';
import { parseProgram, type DataIssue, type Program, type Text } from '../schema/index.js';
import { run } from '../schema/leaf.js';
import { absolute } from './absolute.js';

/** An entry as a reader of a foreign format writes it; the contract has the last word on each value. */
export interface EntryDraft extends Partial<
  Omit<AgendaEntry, 'title' | 'topics' | 'documents' | 'image' | 'status'>
> {
  title?: Text;
  status?: string;
  image?: { src: string; alt?: Text; credit?: Text };
  topics?: readonly string[];
  documents?: readonly { label: Text; url: string }[];
}

/** Collects what a reader finds in a foreign file: each entry is parsed as the contract asks, the good ones stay. */
export class Entries {
  readonly issues: DataIssue[] = [];
  readonly #found: AgendaEntry[] = [];
  readonly #base: string;

  /** @param base Address of the file; relative ones in it start there. */
  constructor(base: string) {
    this.#base = base;
  }

  get length(): number {
    return this.#found.length;
  }

  /**
   * Takes an entry, or says why not.
   *
   * @param place Where it stands in its file: `item[3]`, `VEVENT[12] (line 340)`.
   */
  add(draft: EntryDraft, place: string): void {
    const value = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
    const { value: entry, complaints } = run(agendaEntry, value);
    if (!complaints.length) this.#found.push(absolute(entry, this.#base));
    else this.#addFlawed(value, place);
  }

  /** Says that something in the file could not be taken. */
  complain(issue: DataIssue): void {
    this.issues.push(issue);
  }

  /** What has been found, as a program that has nothing but an agenda. */
  get program(): Program {
    return { ...partOfProgram({}), agenda: this.#found };
  }

  #addFlawed(value: object, place: string): void {
    const { program, issues } = parseProgram({
      schemaVersion: 1,
      municipality: { name: '-' },
      agenda: [value],
    });
    const inFile = (path: string) => path.replace(/^agenda\[0\]/, place);
    for (const { path, lost, ...issue } of issues)
      this.complain({ ...issue, path: inFile(path), lost: lost && inFile(lost) });
    for (const entry of program?.agenda ?? []) this.#found.push(absolute(entry, this.#base));
  }
}

/** A program from the part of it that a foreign file has; what the contract does not take is left out. */
export function partOfProgram(part: object): Program {
  return parseProgram({ schemaVersion: 1, ...part }).program!;
}
