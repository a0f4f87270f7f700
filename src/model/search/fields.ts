import type { Service, Text } from '../../schema/index.js';

/** Where in a service a word stands, what counts most first. */
export const fields = ['name', 'alternateName', 'topic', 'organization', 'text', 'age'] as const;

/** Where in a service a word stands. */
export type Field = (typeof fields)[number];

/** How much a word counts by where it stands; anywhere more than another word for it in a name. */
export const fieldWeights = [8, 6, 4.5, 3.2, 2.8, 3];

const nameOfLanguage = new Intl.DisplayNames('de', { type: 'language' });

/** The texts of a service, in all languages that they have, by where they stand: in the order of `fields`. */
export function textsOf(service: Service, topicLabel: (id: string) => Text): string[][] {
  const { name, alternateNames, keywords, topics, organization, places, languages, cost, online } = service;
  const spoken = languages.filter((tag) => !tag.startsWith('de')).map(languageName);
  const facts = [...spoken, cost?.free ? 'kostenlos' : '', online ? 'online' : ''];
  return [
    [name],
    alternateNames,
    [...keywords, ...topics.map(topicLabel), ...facts],
    [
      organization,
      ...places.flatMap(({ name, municipality, address }) => [name, municipality, address?.city]),
      ...places.map(({ address }) => address?.postalCode),
    ],
    [service.summary, service.description, cost?.note, ...places.map(({ hours }) => hours)],
  ].map(linesOf);
}

/** Texts in all their languages. */
export function linesOf(texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])));
}

/** The word that stands for a year of a child's life; no text has it. */
export const yearWord = (year: number | string): string => `#${year}`;

/** The years of a child's life that a service is for; none where it is for all or nobody knows. */
export function yearsOf({ ages }: Service): number[] {
  const years = Array.from({ length: 18 }, (_, year) => year).filter((year) =>
    ages.some(
      ({ fromMonths = 0, toMonths = Infinity }) => fromMonths < (year + 1) * 12 && toMonths > year * 12,
    ),
  );
  return years.length < 11 ? years : [];
}

function languageName(tag: string): string {
  try {
    return nameOfLanguage.of(tag) ?? '';
  } catch {
    return '';
  }
}
