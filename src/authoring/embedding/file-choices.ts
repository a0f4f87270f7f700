import { activeServices } from '../../model/services.js';
import { placeKeyOf } from '../../model/place-keys.js';
import { placeLabel, textKey } from '../../model/chain-entry.js';
import { foldWords } from '../../model/folding.js';
import { pickText } from '../../model/text.js';
import type { AgendaEntry, Program, Text } from '../../schema/index.js';

/** Something in a file that an option of an element can name. */
export interface FileChoice {
  /** As it stands in the attribute, and in a link: letters, digits, `.`, `_` and `-`. */
  readonly value: string;
  readonly label: Text;
  /** What is known of it besides, such as the title of a paper. */
  readonly detail?: Text | undefined;
  /** How many services or entries an element shows with it. */
  readonly count?: number;
}

/** The options that name something in a file, and how many they take. */
export interface FileOption {
  readonly isMany: boolean;
  /** What stands between several in the attribute: names of places may have spaces in them. */
  readonly separator: ' ' | ',';
  /** @param element The element's name without its prefix: `agenda-feed`. */
  readonly choicesIn: (program: Program, element: string) => readonly FileChoice[];
}

/** By the property of an element that it sets. */
export const fileOptions: Readonly<Record<string, FileOption>> = {
  contact: { isMany: true, separator: ' ', choicesIn: contactChoices },
  paper: { isMany: true, separator: ' ', choicesIn: paperChoices },
  topics: { isMany: true, separator: ' ', choicesIn: topicChoices },
  place: { isMany: true, separator: ',', choicesIn: placeChoices },
  indicator: {
    isMany: false,
    separator: ' ',
    choicesIn: ({ indicators }) => indicators.map(({ id, label = id }) => ({ value: id, label })),
  },
};

function contactChoices({ contacts }: Program): FileChoice[] {
  return contacts.flatMap(({ id, name, department, organization, public: isPublic }) =>
    id ? [{ value: id, label: (isPublic && name) || department || organization || id }] : [],
  );
}

/** Papers by their references, written with the characters that a link can hold. */
function paperChoices({ papers }: Program): FileChoice[] {
  return papers.map(({ reference, name }) => ({
    value: reference.trim().replace(/[^A-Za-z0-9._-]+/g, '-'),
    label: reference,
    detail: name,
  }));
}

/** The topics of the file, and those that a service or entry names without one being defined. */
function topicChoices(program: Program, element: string): FileChoice[] {
  const counts = countWords(recordsOf(program, element).map(({ topics }) => topics));
  const defined = program.topics.map(({ id, label = id }) => ({
    value: id,
    label,
    count: counts.get(id) ?? 0,
  }));
  const known = new Set(program.topics.map(({ id }) => id));
  const undefinedOnes = [...counts].filter(([id]) => !known.has(id));
  return [...defined, ...undefinedOnes.map(([id, count]) => ({ value: id, label: id, count }))];
}

/** The places of services, by name; of the agenda, those of them that a location mentions. */
function placeChoices(program: Program, element: string): FileChoice[] {
  const labels = new Map<string, Text>();
  for (const { places } of activeServices(program.services))
    for (const place of places) {
      const label = placeLabel(place);
      const key = placeKeyOf(textKey(label));
      if (label && key && !labels.has(key)) labels.set(key, label);
    }
  const found =
    element === 'agenda-feed'
      ? countWords(program.agenda.map((entry) => [...labels.keys()].filter((key) => mentions(entry, key))))
      : countWords(activeServices(program.services).map(({ places }) => places.map(keyOfLabel)));
  const nameOf = ({ label }: FileChoice) => pickText(label, program.language, program.language).text;
  return [...labels]
    .flatMap(([value, label]) => {
      const count = found.get(value);
      return count ? [{ value, label, count }] : [];
    })
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'de'));
}

const keyOfLabel = (place: Parameters<typeof placeLabel>[0]) => placeKeyOf(textKey(placeLabel(place)));

function mentions({ location = '' }: AgendaEntry, key: string): boolean {
  const texts = typeof location === 'string' ? [location] : Object.values(location);
  return texts.some((text) => ` ${foldWords(text)} `.includes(` ${key.replaceAll('-', ' ')} `));
}

const recordsOf = ({ services, agenda }: Program, element: string) =>
  element === 'agenda-feed' ? agenda : activeServices(services);

/** How many of the records have each word. */
function countWords(records: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of records)
    for (const word of new Set(words)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
