import type { Program, Service, Text } from '../../schema/index.js';
import { DOCUMENT_SEPARATOR, facetValuesOf, type RecordFacet, type RecordField } from '../index-format.js';
import { analyze, isStopWord } from './analysis.js';
import { partsOf } from './compounds.js';
import { linesOf, textsOf } from './fields.js';
import { synonyms as ownSynonyms } from './synonyms.js';

/** A service as Pagefind's index takes it. */
export interface IndexRecord {
  url: string;
  content: string;
  meta: Record<RecordField, string>;
  filters: Partial<Record<RecordFacet, string[]>>;
}

/** No phrase that has synonyms is longer, in words. */
const LONGEST_PHRASE = 3;

/** Shorter words are no part of a compound by standing in a text. */
const SHORTEST_PART = 4;

/**
 * Writes a program's services as records. Pagefind knows neither compounds nor other words for the same: parts of
 * compounds are added to the text, and synonyms of what a service is called, in all languages that the search knows.
 */
export class RecordWriter {
  readonly #program: Program;
  readonly #synonyms = new Map<string, Set<readonly string[]>>();
  readonly #known: ReadonlySet<string>;

  constructor(program: Program) {
    this.#program = program;
    for (const line of ownSynonyms.split('\n')) this.#learn(line.split(/[,;|]/).map((word) => word.trim()));
    for (const words of program.synonyms) this.#learn(linesOf(words));
    const texts = program.services.flatMap((service) => textsOf(service, this.#topicLabel).flat());
    this.#known = new Set(texts.flatMap(stemsOf).filter(({ length }) => length >= SHORTEST_PART));
  }

  /** @param number Of the service; others of the program have others. */
  write(service: Service, number: number): IndexRecord {
    const { municipality } = this.#program;
    const texts = textsOf(service, this.#topicLabel);
    const [names, alternates, topics] = texts as [string[], string[], string[]];
    const stems = new Set(texts.flat().flatMap(stemsOf));
    const parts = [...stems].flatMap((stem) => partsOf(stem, (part) => this.#known.has(part)));
    const also = [...names, ...alternates, ...topics].flatMap((text) => this.#synonymsIn(text));
    return {
      url: `${number}${DOCUMENT_SEPARATOR}${JSON.stringify(this.#documentOf(service), dropEmpty)}`,
      // Who searches a whole Land types where.
      content: [...texts.flat(), ...linesOf([municipality.name]), [...new Set(parts)].join(' ')].join('. '),
      meta: {
        title: names.join('. '),
        alternate: alternates.join('. '),
        topic: topics.join('. '),
        also: [...new Set(also)].join('. '),
      },
      filters: filled(facetValuesOf(service, this.#topicLabel)),
    };
  }

  readonly #topicLabel = (id: string): Text =>
    this.#program.topics.find((topic) => topic.id === id)?.label ?? id;

  #learn(words: readonly string[]): void {
    for (const word of words.filter(Boolean)) {
      const key = stemsOf(word).join(' ');
      this.#synonyms.set(key, (this.#synonyms.get(key) ?? new Set()).add(words));
    }
  }

  /** Other words for the words and phrases of a text. */
  #synonymsIn(text: string): string[] {
    const stems = stemsOf(text);
    return stems.flatMap((_, at) =>
      Array.from({ length: LONGEST_PHRASE }, (_, more) => stems.slice(at, at + more + 1).join(' ')).flatMap(
        (phrase) => [...(this.#synonyms.get(phrase) ?? [])].flat(),
      ),
    );
  }

  /** The service alone, as a document that can be read like a whole one. */
  #documentOf(service: Service) {
    const { schemaVersion, language, municipality, topics } = this.#program;
    return {
      schemaVersion,
      language,
      municipality: { name: municipality.name, ags: municipality.ags },
      topics: topics.filter(({ id }) => service.topics.includes(id)).map(({ id, label }) => ({ id, label })),
      services: [service],
    };
  }
}

/** The stems of a text's words, without those that say nothing. */
function stemsOf(text: string): string[] {
  return analyze(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ stem }) => stem);
}

/** What is missing is an empty list to whoever reads it. */
const dropEmpty = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && !value.length ? undefined : value;

const filled = (filters: Record<RecordFacet, string[]>): IndexRecord['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
