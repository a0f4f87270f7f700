import type { Service, Text } from '../../schema/index.js';
import { Pace } from '../pace.js';
import { analyze, isStopWord, type Word } from './analysis.js';
import { fields, fieldWeights, linesOf, textsOf, yearsOf, yearWord, type Field } from './fields.js';
import { Lexicon } from './lexicon.js';
import { QueryReader, type Unit } from './query.js';
import { synonyms as ownSynonyms } from './synonyms.js';
import type { Manner } from './tally.js';
import { Thesaurus } from './thesaurus.js';

/** Why a service was found: which word of the query, by which word of the service, how, and where that stands. */
export interface Reason {
  query: string;
  word: string;
  manner: Manner;
  field: Field;
}

/** What a query finds. */
export interface Found {
  /** Positions in the list of services, best first. */
  positions: readonly number[];
  /** Nothing has all that was asked for; these come near. */
  isNear: boolean;
  /** Why the service at a position was found. */
  why: (position: number) => Reason[];
}

/** What an index is made with. */
export interface IndexOptions {
  /** The words of a topic's id, in all languages that the file has. */
  topicLabel?: (id: string) => Text;
  /** A file's own words that mean nearly the same, on top of those that come with the search. */
  synonyms?: readonly (readonly Text[])[];
  /** Ends the work where nobody waits for it any more. */
  signal?: AbortSignal;
}

/** Finds services by words. */
export interface ServiceIndex {
  find: (query: string) => Found;
}

/** How much more a service counts whose whole name was asked for. */
const NAMED = 0.3;

/** With three words and more, so many of them are enough. */
const ENOUGH = 2 / 3;

/** Where nothing has enough: how near to the nearest the others must come. */
const NEAR = 0.5;

/**
 * Makes an index of services, in slices, so that the page can be used meanwhile.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function createIndex(
  services: readonly Service[],
  options: IndexOptions = {},
): Promise<ServiceIndex> {
  const { topicLabel = (id) => id, synonyms = [], signal } = options;
  const pace = new Pace();
  const breathe = async () => {
    if (!pace.isDue) return;
    await pace.breathe();
    signal?.throwIfAborted();
  };
  const thesaurus = new Thesaurus();
  const groups = [...ownSynonyms.split('\n').map((line) => line.split(/[,|]/)), ...synonyms.map(linesOf)];
  for (const words of groups) {
    thesaurus.add(words);
    await breathe();
  }
  const writer = new IndexWriter();
  for (const service of services) {
    writer.add(textsOf(service, topicLabel), yearsOf(service));
    await breathe();
  }
  const { lexicon, nameLengths } = writer;
  for (const word of thesaurus.words()) lexicon.enter(word, word);
  for (const entry of [...lexicon.entries]) {
    lexicon.split(entry);
    await breathe();
  }
  const reader = new QueryReader(lexicon, thesaurus, services.length);
  return { find: (query) => rank(reader.read(query), nameLengths) };
}

/** Takes the words of services in. */
class IndexWriter {
  readonly lexicon = new Lexicon();
  /** How many words each name has. */
  readonly nameLengths: number[] = [];
  /** Words as they are written, so that each is analyzed once. */
  readonly #known = new Map<string, Word>();

  add(texts: readonly (readonly string[])[], years: readonly number[]): void {
    const position = this.nameLengths.push(0) - 1;
    texts.forEach((texts, field) => {
      for (const text of texts) this.#addText(text, position, field);
    });
    for (const year of years) {
      this.lexicon.enter(yearWord(year), String(year)).places.push(position * 8 + fields.indexOf('age'));
    }
  }

  #addText(text: string, position: number, field: number): void {
    for (const { folded, stem } of analyze(text, this.#known)) {
      // Many a small number stands in a text, none says what it is about.
      if (field > 0 && (isStopWord(folded) || /^\d{1,4}$/.test(folded))) continue;
      const entry = this.lexicon.enter(stem, folded);
      if (field === 0) this.nameLengths[position]! += 1;
      if (entry.places.at(-1)! >>> 3 === position && entry.places.length) continue;
      entry.places.push(position * 8 + field);
    }
  }
}

/** Puts what the words of a query find together. */
function rank(units: readonly Unit[], nameLengths: readonly number[]): Found {
  const size = nameLengths.length;
  const isAnyRequired = units.some(({ isOptional }) => !isOptional);
  const required = isAnyRequired ? units.filter(({ isOptional }) => !isOptional).length : units.length;
  const needed = required > 2 ? Math.ceil(required * ENOUGH) : required;
  const scores = new Float64Array(size);
  const coverage = new Uint8Array(size);
  const named = new Uint8Array(size);
  for (const { tally, isOptional } of units) {
    const { best, count } = tally;
    const rarity = Math.log(1 + size / (count || 1));
    const isCounted = !isOptional || !isAnyRequired;
    best.forEach((score, position) => {
      if (!score) return;
      scores[position]! += score * rarity;
      if (isCounted) coverage[position]! += 1;
      if (score >= fieldWeights[0]!) named[position]! += 1;
    });
  }
  const isFound = units.length > 0 && coverage.some((covered) => covered >= needed);
  scores.forEach((score, position) => {
    const covered = coverage[position]!;
    if (!score || (isFound && covered < needed)) return void (scores[position] = 0);
    const share = named[position]! / (nameLengths[position]! || 1);
    scores[position] = score * (covered / required) ** 2 * (1 + NAMED * Math.min(1, share));
  });
  const least = isFound ? 0 : NEAR * scores.reduce((most, score) => Math.max(most, score), 0);
  return {
    positions: bestFirst(scores, least),
    isNear: !isFound || units.some(({ isLoose }) => isLoose),
    why: (position) =>
      units.flatMap(({ text, tally }): Reason[] => {
        const why = tally.why(position);
        return why
          ? [{ query: text, word: why[0].entry.word, manner: why[0].manner, field: fields[why[1]]! }]
          : [];
      }),
  };
}

/** Positions of all scores that are high enough, the highest first, of equal ones the first. */
function bestFirst(scores: Float64Array, least: number): number[] {
  const size = scores.length;
  const keys: number[] = [];
  // One number for both, so that numbers are sorted without a function: twenty times as fast.
  scores.forEach((score, position) => {
    if (score > 0 && score >= least) keys.push(size * -Math.round(score * 1e4) + position);
  });
  return [...Float64Array.from(keys).sort()].map((key) => ((key % size) + size) % size);
}
