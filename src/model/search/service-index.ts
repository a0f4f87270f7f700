import type { Service, Text } from '../../schema/index.js';
import type { Slicer } from '../deferred-steps.js';
import { isReachable } from '../finder/reachability.js';
import { foldWords } from '../folding.js';
import type { AddedWords } from '../words/language-words.js';
import { ageTerm, agesInYears, fields, fieldTextsOf, translationsOf } from './fields.js';
import { InvertedIndex } from './inverted-index.js';
import { QueryParser } from './query-parser.js';
import { rank, type SearchResult } from './ranking.js';
import { analyze, isStopWord, type Token } from './text-analysis.js';
import { Thesaurus } from './thesaurus.js';

export interface IndexOptions {
  slicer: Slicer;
  /** The words that are known, German first. */
  languages: readonly AddedWords[];
  /** The label of a topic by its id, in all languages of the file; the id itself without this. */
  topicLabel?: (id: string) => Text;
  /** Groups of synonyms beyond those that come with the search. */
  synonyms?: readonly (readonly Text[])[];
  /** Ends the indexing when its result is no longer needed. */
  signal?: AbortSignal;
}

/** Finds services by words. */
export interface ServiceIndex {
  find: (query: string) => SearchResult;
  /** Adds the words of one more language, in slices; until that is done, some of them are known. */
  addLanguage: (words: AddedWords) => Promise<void>;
}

/**
 * Indexes services, in slices.
 *
 * @throws the reason of the signal once it is aborted.
 */
export async function createIndex(
  services: readonly Service[],
  { slicer, languages, topicLabel = (id) => id, synonyms = [], signal }: IndexOptions,
): Promise<ServiceIndex> {
  const yieldIfDue = async () => {
    await slicer.yieldIfDue();
    signal?.throwIfAborted();
  };
  const thesaurus = new Thesaurus();
  /** What sentences are understood by: what is said in these would mislead a search for one or two words. */
  const sentenceThesaurus = new Thesaurus(thesaurus);
  const addLanguage = async (words: AddedWords) => {
    const added = words.synonyms === undefined ? sentenceThesaurus : thesaurus;
    for (const _ of added.addLanguage(words)) if (slicer.isDue) await yieldIfDue();
  };
  for (const words of languages) await addLanguage(words);
  for (const texts of synonyms) {
    thesaurus.add(translationsOf(texts));
    if (slicer.isDue) await yieldIfDue();
  }
  const indexer = new Indexer();
  for (const service of services) {
    indexer.add(fieldTextsOf(service, topicLabel), agesInYears(service));
    if (slicer.isDue) await yieldIfDue();
  }
  const { index, nameLengths } = indexer;
  const addSynonymTerms = async () => {
    for (const word of sentenceThesaurus.singleWords()) {
      index.addTerm(word, word);
      if (slicer.isDue) await yieldIfDue();
    }
  };
  await addSynonymTerms();
  for (const term of [...index.terms]) {
    index.linkToParts(term);
    if (slicer.isDue) await yieldIfDue();
  }
  const reachable = services.map(isReachable);
  const parser = new QueryParser(index, thesaurus, services.length);
  const sentenceParser = new QueryParser(index, sentenceThesaurus, services.length);
  return {
    find: (query) => {
      const result = rank(parser.parse(query), nameLengths, reachable);
      // A sentence is taken for what it tells where no service has its words.
      const sentence = result.isNear ? sentenceParser.parseSentence(query) : undefined;
      return namesakesFirst(
        sentence ? rank(sentence, nameLengths, reachable, true) : result,
        services,
        query,
      );
    },
    addLanguage: async (words) => {
      await addLanguage(words);
      await addSynonymTerms();
    },
  };
}

/** Results beyond this rank are not compared with the query by their complete name. */
const MAX_NAMESAKE_RANK = 50;

/** Moves services to the top whose complete name is the query, whatever the scores of its words. */
function namesakesFirst(result: SearchResult, services: readonly Service[], query: string): SearchResult {
  const foldedQuery = foldWords(query);
  const isNamesake = (position: number) =>
    translationsOf([services[position]!.name]).some((name) => foldWords(name) === foldedQuery);
  const { positions } = result;
  const namesakes = positions.slice(0, MAX_NAMESAKE_RANK).filter(isNamesake);
  if (!namesakes.length) return result;
  return {
    ...result,
    positions: [...namesakes, ...positions.filter((position) => !namesakes.includes(position))],
  };
}

/** Adds the texts of services to an index. */
class Indexer {
  readonly index = new InvertedIndex();
  /** How many words the name of each service has. */
  readonly nameLengths: number[] = [];
  readonly #tokens = new Map<string, Token>();

  /** @param texts Of a service, by field. */
  add(texts: readonly (readonly string[])[], ages: readonly number[]): void {
    const position = this.nameLengths.push(0) - 1;
    texts.forEach((texts, field) => {
      for (const text of texts) this.#addText(text, position, field);
    });
    for (const age of ages)
      this.index.addTerm(ageTerm(age), String(age)).postings.push(position * 8 + fields.indexOf('age'));
  }

  #addText(text: string, position: number, field: number): void {
    for (const { folded, stem } of analyze(text, this.#tokens)) {
      // Small numbers in texts say little. Stop words of two letters may be abbreviated weekdays ("Do").
      if (field > 0 && ((folded.length > 2 && isStopWord(folded)) || /^\d{1,4}$/.test(folded))) continue;
      const { postings } = this.index.addTerm(stem, folded);
      if (field === 0) this.nameLengths[position]! += 1;
      if (postings.at(-1)! >>> 3 === position && postings.length) continue;
      postings.push(position * 8 + field);
    }
  }
}
