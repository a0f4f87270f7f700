import type { Program, Service, Text } from '../schema/index.js';
import {
  DOCUMENT_SEPARATOR,
  facetValuesOf,
  type RecordFacet,
  type RecordField,
} from '../model/index-format.js';
import { analyze, isStopWord } from '../model/search/text-analysis.js';
import { decompound } from '../model/search/decompounding.js';
import { translationsOf, fieldTextsOf } from '../model/search/fields.js';
import { allLanguages } from '../model/words/all-languages.js';
import { entriesOf, listOf } from '../model/words/language-words.js';

/** A service as a custom record of a Pagefind index. */
export interface PagefindRecord {
  url: string;
  content: string;
  meta: Record<RecordField, string>;
  filters: Partial<Record<RecordFacet, string[]>>;
}

/** The longest phrase that has synonyms, in words. */
const MAX_PHRASE_LENGTH = 3;

/** The shortest word of the services that compounds are split at, in letters. */
const MIN_PART_LENGTH = 4;

/**
 * Writes the services of a program as Pagefind records. Pagefind neither splits compounds nor knows synonyms, so both are
 * added to a record: the parts of all compounds to its text, and the synonyms of its names and topics, in all languages
 * of the thesaurus, to its metadata.
 */
export class PagefindRecordWriter {
  readonly #program: Program;
  readonly #synonyms = new Map<string, Set<readonly string[]>>();
  readonly #knownStems: ReadonlySet<string>;

  constructor(program: Program) {
    this.#program = program;
    for (const words of synonymGroups()) this.#addSynonyms(words);
    for (const words of program.synonyms) this.#addSynonyms(translationsOf(words));
    const texts = program.services.flatMap((service) => fieldTextsOf(service, this.#topicLabel).flat());
    this.#knownStems = new Set(texts.flatMap(stemsOf).filter(({ length }) => length >= MIN_PART_LENGTH));
  }

  /** @param number The index of the service in its program. It makes the address of the record unique. */
  write(service: Service, number: number): PagefindRecord {
    const { municipality } = this.#program;
    const texts = fieldTextsOf(service, this.#topicLabel);
    const [names, alternates, topics] = texts as [string[], string[], string[]];
    const stems = new Set(texts.flat().flatMap(stemsOf));
    const parts = [...stems].flatMap((stem) => decompound(stem, (part) => this.#knownStems.has(part)));
    const also = [...names, ...alternates, ...topics].flatMap((text) => this.#synonymsIn(text));
    return {
      url: `${number}${DOCUMENT_SEPARATOR}${JSON.stringify(this.#documentOf(service), omitEmptyLists)}`,
      // In a search over a whole Land, people also type the municipality.
      content: [...texts.flat(), ...translationsOf([municipality.name]), [...new Set(parts)].join(' ')].join(
        '. ',
      ),
      meta: {
        title: names.join('. '),
        alternate: alternates.join('. '),
        topic: topics.join('. '),
        also: [...new Set(also)].join('. '),
      },
      filters: withoutEmptyLists(facetValuesOf(service, this.#topicLabel)),
    };
  }

  readonly #topicLabel = (id: string): Text =>
    this.#program.topics.find((topic) => topic.id === id)?.label ?? id;

  #addSynonyms(words: readonly string[]): void {
    for (const word of words.filter(Boolean)) {
      const key = stemsOf(word).join(' ');
      this.#synonyms.set(key, (this.#synonyms.get(key) ?? new Set()).add(words));
    }
  }

  /** The synonyms of all words and phrases of a text. */
  #synonymsIn(text: string): string[] {
    const stems = stemsOf(text);
    return stems.flatMap((_, start) =>
      Array.from({ length: MAX_PHRASE_LENGTH }, (_, index) =>
        stems.slice(start, start + index + 1).join(' '),
      ).flatMap((phrase) => [...(this.#synonyms.get(phrase) ?? [])].flat()),
    );
  }

  /** A document of the contract with this service alone, so that search results are read like files. */
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

/** The groups of synonyms, each with its words in all languages. */
function synonymGroups(): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [head, others] of allLanguages.flatMap(({ synonyms }) => entriesOf(synonyms))) {
    const close = listOf(head);
    const group = groups.get(close[0]!);
    if (group) group.push(...others);
    else groups.set(close[0]!, [...close, ...others]);
  }
  return groups.values();
}

/** The stems of a text's words, without stop words. */
function stemsOf(text: string): string[] {
  return analyze(text)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ stem }) => stem);
}

/** A replacer for `JSON.stringify` that omits empty lists, since the contract reads a missing list as an empty one. */
const omitEmptyLists = (_key: string, value: unknown): unknown =>
  Array.isArray(value) && !value.length ? undefined : value;

const withoutEmptyLists = (filters: Record<RecordFacet, string[]>): PagefindRecord['filters'] =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
