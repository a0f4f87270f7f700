import MiniSearch from 'minisearch';
import type { Service, Text } from '../schema/index.js';
import { fold } from './fold.js';

/** Finds services by words: gives their positions in the list, best first. */
export type Search = (query: string) => number[];

interface Entry {
  id: number;
  name: string;
  about: string;
  rest: string;
}

/**
 * A search over services: names before topics and keywords before descriptions; beginnings of words, ends of
 * compounds (`Kurs` in `Sprachkurs`), and small slips of typing. Umlauts are found however they are typed. All words
 * are looked for together; where no service has them all, those that have some.
 *
 * @param topicLabel The words of a topic's id, in all languages that the file has.
 */
export function createSearch(services: readonly Service[], topicLabel: (id: string) => Text): Search {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'about', 'rest'],
    tokenize,
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      boost: { name: 4, about: 2 },
    },
  });
  const entries = services.map((service, id) => ({
    id,
    name: wordsOf(service.name, ...service.alternateNames),
    about: wordsOf(service.organization, ...service.keywords, ...service.topics.map(topicLabel)),
    rest: wordsOf(
      service.summary,
      service.description,
      ...service.places.flatMap(({ name, municipality, address }) => [
        name,
        municipality,
        address?.city,
        address?.postalCode,
      ]),
    ),
  }));
  index.addAll(entries);
  const texts = entries.map(({ name, about, rest }) => fold(tokenize(`${name} ${about} ${rest}`).join(' ')));
  const containing = (words: string[]) =>
    texts.flatMap((text, id) => (words.every((word) => text.includes(word)) ? [id] : []));
  const ids = (query: string, options = {}) => index.search(query, options).map(({ id }) => id as number);

  return (query) => {
    const words = tokenize(query).map(fold);
    const isTelling = (word: string) => word.length > 3;
    const found = [...ids(query), ...(words.some(isTelling) ? containing(words) : [])];
    const some = { combineWith: 'OR', processTerm: (word: string) => isTelling(word) && fold(word) };
    return [...new Set(found.length ? found : ids(query, some))];
  };
}

/** Words are letters and digits; a soft hyphen is none of its own. */
function tokenize(text: string): string[] {
  return text
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function wordsOf(...texts: (Text | undefined)[]): string {
  return texts
    .flatMap((text) => (typeof text === 'object' ? Object.values(text) : [text]))
    .filter(Boolean)
    .join(' ');
}
