import { agendaEntry } from '../schema/generated/program.js';
import type { AgendaEntry, DataIssue, Program, Text } from '../schema/index.js';
import { parseProgram } from '../schema/parse.js';
import { readValue } from '../schema/reader.js';
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
    const { value: entry, issues } = readValue(agendaEntry, draft, place);
    for (const issue of issues) this.complain(issue);
    if (entry) this.#found.push(absolute(entry, this.#base));
  }

  /** Says that something in the file could not be taken. */
  complain(issue: DataIssue): void {
    this.issues.push(issue);
  }

  /** What has been found, as a program that has nothing but an agenda. */
  get program(): Program {
    return { ...partOfProgram({}), agenda: this.#found };
  }
}

/** A program from the part of it that a foreign file has; what the contract does not take is left out. */
export function partOfProgram(part: object): Program {
  return parseProgram({ schemaVersion: 1, ...part }).program!;
}
