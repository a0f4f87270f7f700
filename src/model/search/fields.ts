import type { Service, Text } from '../../schema/index.js';

/** The indexed fields of a service, the one with the highest boost first. */
export const fields = ['name', 'alternateName', 'topic', 'organization', 'text', 'age'] as const;

/** An indexed field of a service. */
export type Field = (typeof fields)[number];

/**
 * The boost of each field, in the order of `fields`. A term scores more in any field than its synonym does in a name.
 */
export const fieldBoosts = [8, 6, 4.5, 3.2, 2.8, 3];

const languageNames = new Intl.DisplayNames('de', { type: 'language' });

/** The texts of a service in all their translations, by field, in the order of `fields`; all but those of `age`. */
export function fieldTextsOf(service: Service, topicLabel: (id: string) => Text): string[][] {
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
  ].map(translationsOf);
}

/** All translations of some texts. */
export function translationsOf(texts: readonly (Text | undefined)[]): string[] {
  return texts.flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])));
}

/** The index term for an age in years. No token of a text can equal it. */
export const ageTerm = (year: number | string): string => `#${year}`;

/** The ages that a service is for, in full years; an empty list where it is for eleven of them or more, or does not say. */
export function agesInYears({ ages }: Service): number[] {
  const years = Array.from({ length: 18 }, (_, year) => year).filter((year) =>
    ages.some(
      ({ fromMonths = 0, toMonths = Infinity }) => fromMonths < (year + 1) * 12 && toMonths > year * 12,
    ),
  );
  return years.length < 11 ? years : [];
}

function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? '';
  } catch {
    return '';
  }
}
