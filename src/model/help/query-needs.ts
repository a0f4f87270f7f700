import { needs, type Need } from '../../schema/vocabulary.js';
import { DeferredSteps, type Slicer } from '../deferred-steps.js';
import { memoizeLast } from '../memoize.js';
import { HelpFinder, isCrisis, type HelpAnswer } from '../query/help-for.js';
import { helpByTopic, type CrisisTopic, type HelpId, type Topic } from '../query/help-topics.js';
import { wordsOf } from '../query/query-tokens.js';
import { listOf, type AddedWords } from '../words/language-words.js';

/** What somebody who typed some words may need at once. */
export interface NeedsInQuery {
  /** What the words are about, the most urgent first; none where they do not sound of need. */
  readonly topics: readonly Topic[];
  /** What helps, the most important first. */
  readonly needs: readonly Need[];
  /** Whether the words are of a crisis or of violence: they must not be found on the device by anybody else. */
  readonly isCrisis: boolean;
}

/** Of more offices than these, none would be the right one. */
const MAX_ADVISERS = 3;

const noNeeds: NeedsInQuery = { topics: [], needs: [], isCrisis: false };

/** From so many letters on, what is being typed may be taken for the beginning of a phrase. */
const MIN_BEGINNING_LENGTH = 5;

const crises = Object.keys(helpByTopic.crisis) as CrisisTopic[];

/** Recognizes needs in what somebody types, in the languages whose words have been added. */
export class QueryNeeds {
  readonly #help = new HelpFinder();
  /** What is said in a crisis, folded: single words, and phrases of several words by the first. */
  readonly #crisisWords: string[] = [];
  readonly #crisisPhrases = new Map<string, string[]>();
  readonly #added = new Set<AddedWords>();
  readonly #steps = new DeferredSteps();
  readonly #answer = memoizeLast<HelpAnswer>();

  /** @param languages The words that are understood from the beginning. */
  constructor(languages: readonly AddedWords[] = []) {
    this.addLanguages(languages);
  }

  /** Adds the languages that have not been added yet: thousands of phrases, which `prepare` reads ahead. */
  addLanguages(languages: readonly AddedWords[]): void {
    for (const words of languages) {
      if (this.#added.has(words)) continue;
      this.#added.add(words);
      this.#steps.add(this.#addLanguage(words));
    }
  }

  /** Reads what has been added in slices. Whatever is asked before that is done waits for all of it. */
  prepare(slicer: Slicer): Promise<void> {
    return this.#steps.finishInSlices(slicer);
  }

  *#addLanguage(words: AddedWords): Generator<void> {
    yield* this.#help.addLanguage(words);
    for (const topic of crises)
      for (const phrase of orderedPhrases(words.topics[topic]))
        yield this.#addCrisisPhrase(foldPhrase(phrase));
  }

  #addCrisisPhrase(phrase: string): void {
    const [first, others] = splitFirstWord(phrase);
    if (!others) this.#crisisWords.push(phrase);
    else this.#crisisPhrases.set(first, [...(this.#crisisPhrases.get(first) ?? []), phrase]);
  }

  /** What is found for a query: kept, since the finder asks for needs and advice of the same one. */
  #find(query: string): HelpAnswer {
    this.#steps.finish();
    return this.#answer([query, this.#added.size], () => this.#help.find(query));
  }

  /** What the words of a query sound of. Questions that a helpline or an office answers at leisure are no needs. */
  needsIn(query: string): NeedsInQuery {
    const answer = this.#find(query);
    if (!answer.urgency || answer.urgency === 'information') return noNeeds;
    return {
      topics: answer.topics,
      needs: needs
        .filter((need) => (answer.help as readonly string[]).includes(need))
        .sort((a, b) => answer.help.indexOf(a) - answer.help.indexOf(b)),
      isCrisis: isCrisis(answer),
    };
  }

  /** Whom to ask about what a query is of, the first that knows first: helplines and offices. None in need. */
  adviceFor(query: string): readonly HelpId[] {
    const { urgency, advice } = this.#find(query);
    return urgency === 'information' ? advice.slice(0, MAX_ADVISERS) : [];
  }

  /**
   * Whether a query must not be written anywhere: it is of a crisis or of violence, or may become so with the next letters,
   * since what is written while somebody types may stay in the browser's history.
   */
  isPrivate(query: string): boolean {
    if (this.needsIn(query).isCrisis) return true;
    const words = wordsOf(query);
    return words.some((_, at) => this.#isCrisisBeginning(words.slice(at).join(' ')));
  }

  /** Whether a phrase of a crisis begins so: of several words, with more than the first, which may be any ("Papa"). */
  #isCrisisBeginning(typed: string): boolean {
    const [first, others] = splitFirstWord(typed);
    const phrases = others ? this.#crisisPhrases.get(first) : this.#crisisWords;
    const isLong = !!others || typed.length >= MIN_BEGINNING_LENGTH;
    return isLong && !!phrases?.some((phrase) => phrase.startsWith(typed));
  }
}

/** Phrases whose words stand one after another. */
const orderedPhrases = (phrases = '') => listOf(phrases).filter((phrase) => !phrase.includes('+'));

const foldPhrase = (phrase: string) => wordsOf(phrase).join(' ');

/** The first word of folded words, and those after it. */
function splitFirstWord(words: string): [first: string, others: string] {
  const space = words.indexOf(' ');
  return space < 0 ? [words, ''] : [words.slice(0, space), words.slice(space + 1)];
}
