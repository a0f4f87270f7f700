import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../../../platform/warn-once.js';
import { isAllowed } from '../../../program/settings.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { IndexFilters, RecordFacet } from '../../../model/index-format.js';
import type { Program } from '../../../schema/index.js';
import type { FoundInIndexes, Indexes, ToldOfIndexes } from '../../../sources/pagefind.js';

/** What is looked for. */
export interface Question {
  query: string;
  narrowing: IndexFilters;
  asked: readonly RecordFacet[];
  /** How many results are to be shown. */
  most: number;
  /** How many of those that do not say all that was asked for. */
  mostUnsure: number;
}

/** What was found, with the results that are shown: each a program with one service. */
export interface Answer extends Pick<FoundInIndexes, 'count' | 'isNear'> {
  question: Question;
  results: readonly Program[];
  /** What takes some more searches, and comes a moment later. */
  told?: Pick<ToldOfIndexes, 'unsure' | 'without'> | undefined;
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
  /** How many each choice leaves, as far as that is known: of the answer before until it is known of this one. */
  counts?: ToldOfIndexes['counts'];
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
    this.answer = this.counts = undefined;
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
      if (urls.length) warnOnce(`search indexes that can't be had: ${urls.join(', ')}`);
      return indexes;
    } catch (error) {
      this.failure = 'all';
      warnOnce(`not all municipalities can be searched: ${(error as Error).message}`);
      this.#host.requestUpdate();
      throw error;
    }
  }

  async #answer(question: Question, key: string): Promise<void> {
    this.isAsking = true;
    this.failure = undefined;
    try {
      const indexes = await this.load();
      for await (const answer of answersTo(question, indexes, this.answer)) {
        if (key !== this.#asked) return;
        this.answer = answer;
        this.counts = answer.counts ?? this.counts;
        this.#host.requestUpdate();
      }
    } catch (error) {
      if (key !== this.#asked) return;
      if (!this.failure) warnOnce(`a search over all municipalities failed: ${(error as Error).message}`);
      this.failure ??= 'last';
    }
    this.isAsking = false;
    this.#host.requestUpdate();
  }
}

/** The answer with its results, and then with all that is told of it; whoever needs no more need not ask on. */
async function* answersTo(
  question: Question,
  indexes: Indexes,
  before?: Answer,
): AsyncGenerator<Answer & { counts?: ToldOfIndexes['counts'] }> {
  const { query, narrowing, asked, most, mostUnsure } = question;
  const { count, isNear, load, tell } = await indexes.find(query, narrowing);
  const results = (await load(most)).map(withKey);
  // More of the same: what was told of it holds.
  const isSame = JSON.stringify(before?.question.narrowing) === JSON.stringify(narrowing);
  const { told, unsureResults = [] } = isSame && before?.question.query === query ? before : {};
  yield { count, isNear, question, results, told, unsureResults };
  const { counts, loadUnsure, ...rest } = await tell(asked);
  const unsure = (await loadUnsure(mostUnsure)).map(withKey);
  yield { count, isNear, question, results, told: rest, unsureResults: unsure, counts };
}

/** Two municipalities may have the same ids. */
function withKey(program: Program): Program {
  const { ags } = program.municipality;
  const services = program.services.map((service) =>
    service.id && ags ? { ...service, id: `${ags}:${service.id}` } : service,
  );
  return { ...program, services };
}
