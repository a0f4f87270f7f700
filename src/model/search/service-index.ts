import type { Service, Text } from '../../schema/index.js';
import { TimeSlicer } from '../../platform/time-slicer.js';
import { analyze, isStopWord, type Word } from './analysis.js';
import { fields, linesOf, textsOf, yearsOf, yearWord } from './fields.js';
import { Lexicon } from './lexicon.js';
import { QueryReader } from './query.js';
import { rank, type Found } from './rank.js';
import { synonyms as ownSynonyms } from './synonyms.js';
import { Thesaurus } from './thesaurus.js';
import { foldWords } from '../words.js';

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
  const pace = new TimeSlicer();
  const breathe = async () => {
    if (!pace.isDue) return;
    await pace.yieldIfDue();
    signal?.throwIfAborted();
  };
  const thesaurus = new Thesaurus();
  for (const line of ownSynonyms.split('\n')) {
    thesaurus.add(line.split(/[,;|]/), line.split(';')[1] ? line.split(';')[0]!.split(',').length : 1);
    await breathe();
  }
  for (const words of synonyms) {
    thesaurus.add(linesOf(words));
    await breathe();
  }
  const writer = new IndexWriter();
  for (const service of services) {
    writer.add(textsOf(service, topicLabel), yearsOf(service));
    await breathe();
  }
  const { lexicon, nameLengths } = writer;
  for (const word of thesaurus.words()) {
    lexicon.enter(word, word);
    await breathe();
  }
  for (const entry of [...lexicon.entries]) {
    lexicon.split(entry);
    await breathe();
  }
  const reader = new QueryReader(lexicon, thesaurus, services.length);
  return { find: (query) => namesakesFirst(rank(reader.read(query), nameLengths), services, query) };
}

/** Whoever types a whole name means what is called so, whatever its words weigh. */
function namesakesFirst(found: Found, services: readonly Service[], query: string): Found {
  const wanted = foldWords(query);
  const isNamesake = (position: number) =>
    linesOf([services[position]!.name]).some((name) => foldWords(name) === wanted);
  const { positions } = found;
  const namesakes = positions.slice(0, NEAR_THE_TOP).filter(isNamesake);
  if (!namesakes.length) return found;
  return {
    ...found,
    positions: [...namesakes, ...positions.filter((position) => !namesakes.includes(position))],
  };
}

/** Who has all words of a query in the name is not far down. */
const NEAR_THE_TOP = 50;

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
      // Many a small number stands in a text, none says what it is about. Short words may be days ("Do").
      if (field > 0 && ((folded.length > 2 && isStopWord(folded)) || /^\d{1,4}$/.test(folded))) continue;
      const entry = this.lexicon.enter(stem, folded);
      if (field === 0) this.nameLengths[position]! += 1;
      if (entry.places.at(-1)! >>> 3 === position && entry.places.length) continue;
      entry.places.push(position * 8 + field);
    }
  }
}
