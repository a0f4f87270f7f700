import { agendaEntry } from '../../schema/generated/program.js';
import type { AgendaEntry, DataIssue, Program, Text } from '../../schema/index.js';
import { readValue } from '../../schema/reader.js';
import { urlResolver } from './absolute-urls.js';
import { partialProgram } from './partial-program.js';

/** An agenda entry of the contract before it is parsed. */
export interface EntryDraft extends Partial<
  Omit<AgendaEntry, 'title' | 'topics' | 'documents' | 'image' | 'status'>
> {
  title?: Text;
  status?: string;
  image?: { src: string; alt?: Text; credit?: Text };
  topics?: readonly string[];
  documents?: readonly { label: Text; url: string }[];
}

/** Collects agenda entries from a foreign format: each is parsed by the contract, and kept where it is valid. */
export class EntryCollector {
  readonly issues: DataIssue[] = [];
  readonly #entries: AgendaEntry[] = [];
  readonly #base: string;

  /** @param base Address of the file, the base of relative ones in it. */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * Adds an entry, or reports why it is left out.
   *
   * @param place Where it is in its file: `item[3]`, `VEVENT[12] (line 340)`.
   */
  add(draft: EntryDraft, place: string): void {
    const { value: entry, issues } = readValue(agendaEntry, draft, {
      place,
      resolveUrl: urlResolver(this.#base),
    });
    for (const issue of issues) this.report(issue);
    if (entry) this.#entries.push(entry);
  }

  /** Reports a value that could not be used. */
  report(issue: DataIssue): void {
    this.issues.push(issue);
  }

  /** The entries so far, as a program with nothing but an agenda. */
  get program(): Program {
    return { ...partialProgram({}), agenda: this.#entries };
  }
}
