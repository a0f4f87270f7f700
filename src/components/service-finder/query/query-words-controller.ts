import type { ReactiveControllerHost } from 'lit';
import type { AddedWords } from '../../../model/words/language-words.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { Program } from '../../../schema/index.js';

/** Understands what is typed; comes with the words of German. */
export const queryCode = new LazyModule('understanding sentences', (retry) => import('./query-code.js'));

const noLanguages: readonly AddedWords[] = [];

/**
 * Provides the words of the languages that a reader or what they type may need: German comes with the code, others by the
 * languages of the page and the browser, by script, and where a word is not known. What is typed is answered in German
 * meanwhile.
 */
export class QueryWordsController {
  readonly #host: ReactiveControllerHost;
  #program?: Program | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * The words that have been loaded, German first; the same list while no others have, none while their code has not. To be
   * called in `willUpdate`.
   *
   * @param isNeeded Whether somebody is about to type.
   */
  update(
    program: Program,
    query: string | undefined,
    pageLanguage: string,
    isNeeded: boolean,
  ): readonly AddedWords[] {
    this.#program = program;
    const code = isNeeded || query ? queryCode.loadFor(this.#host) : undefined;
    if (!code) return noLanguages;
    code.loadReaderLanguages(this.#host, pageLanguage);
    if (query) code.loadLanguagesIn(this.#host, query, program);
    void code.prepareWords(program);
    return code.loadedLanguages();
  }

  /** Whether a query must not be written anywhere: it is of a crisis, or it is not known what it is of. */
  isPrivate(query: string): boolean {
    return queryCode.loadFor(this.#host)?.isPrivate(this.#host, query, this.#program) ?? true;
  }

  /** Whether a name is of a crisis or of violence; `undefined` until that is known. */
  isCrisis(name: string): boolean | undefined {
    return queryCode.loadFor(this.#host)?.needsIn(name).isCrisis;
  }
}
