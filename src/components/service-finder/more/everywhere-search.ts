import type { ReactiveControllerHost } from 'lit';
import { warn } from '../../../program/report.js';
import { isAllowed } from '../../../program/settings.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { Facet } from '../../../model/index-format.js';
import type { Program } from '../../../schema/index.js';
import type { FoundInIndexes, Indexes, Narrowing } from '../../../sources/pagefind.js';

/** What is looked for. */
export interface Question {
  query: string;
  narrowing: Narrowing;
  asked: readonly Facet[];
  /** How many results are to be shown. */
  most: number;
  /** How many of those that do not say all that was asked for. */
  mostUnsure: number;
}

/** What was found, with the results that are shown: each a program with one service. */
export interface Answer extends FoundInIndexes {
  question: Question;
  results: readonly Program[];
  unsureResults: readonly Program[];
}

/**
 * Asks the indexes: loads what it takes to search them when the first question comes, drops answers to questions that
 * have been replaced, and has the host updated once there is something new.
 */
export class EverywhereSearch {
  readonly #host: ReactiveControllerHost;
  readonly #programs: readonly ListedProgram[];
  #opening?: Promise<Indexes>;
  #asked = '';

  /** What was found last. */
  answer?: Answer;
  /** Whether an answer is on its way. */
  isAsking = false;
  /** The indexes can't be searched at all, or the last question could not be answered. */
  failure?: 'all' | 'last';
  /** Municipalities whose index can't be had. */
  missing: readonly ListedProgram[] = [];

  constructor(host: ReactiveControllerHost, programs: readonly ListedProgram[]) {
    this.#host = host;
    this.#programs = programs;
  }

  /** Gets ready; nothing where that has been done. */
  load(): Promise<Indexes> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Asks a question, unless it was the last one. */
  ask(question: Question): void {
    const key = JSON.stringify(question);
    if (key === this.#asked) return;
    this.#asked = key;
    void this.#answer(question, key);
  }

  /** Forgets the last question: nothing is looked for. */
  rest(): void {
    this.#asked = '';
    this.answer = undefined;
    this.isAsking = false;
  }

  /** Asks the last question again. */
  retry(): void {
    this.#asked = '';
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  async #open(): Promise<Indexes> {
    const folders = this.#programs.flatMap(({ index, ags }) => (index ? { url: index, ags } : []));
    try {
      const { openIndexes } = await import('../../../sources/pagefind.js');
      const indexes = await openIndexes(folders, isAllowed);
      const urls = indexes.missing.map(({ url }) => url);
      this.missing = this.#programs.filter(({ index }) => !index || urls.includes(index));
      if (urls.length) warn(`search indexes that can't be had: ${urls.join(', ')}`);
      return indexes;
    } catch (error) {
      this.failure = 'all';
      warn(`not all municipalities can be searched: ${(error as Error).message}`);
      this.#host.requestUpdate();
      throw error;
    }
  }

  async #answer(question: Question, key: string): Promise<void> {
    const { query, narrowing, asked, most, mostUnsure } = question;
    this.isAsking = true;
    this.failure = undefined;
    try {
      const indexes = await this.load();
      if (key !== this.#asked) return;
      const found = await indexes.find(query, narrowing, asked);
      if (key !== this.#asked) return;
      const [results, unsureResults] = await Promise.all([found.load(most), found.loadUnsure(mostUnsure)]);
      if (key !== this.#asked) return;
      this.answer = {
        ...found,
        question,
        results: results.map(withKey),
        unsureResults: unsureResults.map(withKey),
      };
    } catch (error) {
      if (key !== this.#asked) return;
      if (!this.failure) warn(`a search over all municipalities failed: ${(error as Error).message}`);
      this.failure ??= 'last';
    }
    this.isAsking = false;
    this.#host.requestUpdate();
  }
}

/** Two municipalities may have the same ids. */
function withKey(program: Program): Program {
  const { ags } = program.municipality;
  const services = program.services.map((service) =>
    service.id && ags ? { ...service, id: `${ags}:${service.id}` } : service,
  );
  return { ...program, services };
}
