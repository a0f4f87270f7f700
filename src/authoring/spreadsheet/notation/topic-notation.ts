import { idFrom } from '../../form/new-record.js';
import type { CellNotation } from './cell-notation.js';
import { joinList, keepItems, splitList } from '../../values/lists.js';

/** Topics by their labels: `Frühe Hilfen; Gesundheit`. A topic that the file does not have gets an id of its name. */
export const topicNotation: CellNotation = {
  write: (value, { topics }) => joinList(idsIn(value).map((id) => topics.labelOf(id))),
  read: (text, { topics }) => {
    const whole = topics.idOf(text);
    const names = whole ? [text] : splitList(text);
    const isKnown = names.every((name) => topics.idOf(name) !== undefined);
    return {
      value: names.map((name) => topics.idOf(name) ?? topicIdOf(name)),
      ...(!isKnown && { doubt: 'unknown-topic' as const }),
    };
  },
  merge: (present, value) => keepItems(present, value as unknown[], String),
};

/** The id of a topic that is added for a name: `fruehe-hilfen`. */
export const topicIdOf = (name: string): string => idFrom(name) || name.trim();

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string').map((id) => id.trim()) : [];
