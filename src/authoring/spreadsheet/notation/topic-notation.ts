import { foldWords } from '../../../model/folding.js';
import { idFrom } from '../../form/new-record.js';
import { isJsonObject } from '../../merging/json-equality.js';
import { valueAt } from '../../json/json-path.js';
import { plainText } from '../plain-text.js';
import { keepItems, type CellNotation } from './cell-notation.js';
import { joinList, splitList } from './split-list.js';

/** What the topics of a file are called: cells have labels, services have ids. */
export class TopicNames {
  readonly #labels = new Map<string, string>();
  readonly #ids = new Map<string, string>();

  /** @param data The data of the file. */
  constructor(data: unknown, language: string) {
    const topics = valueAt(data, ['topics']);
    const named = Array.isArray(topics) ? topics.filter(isJsonObject) : [];
    // Ids before labels: a cell may have either, and an id is never ambiguous.
    for (const { id } of named) if (typeof id === 'string') this.#ids.set(foldWords(id), id);
    for (const { id, label } of named) {
      const text = plainText(label, language);
      if (typeof id !== 'string' || !text) continue;
      const key = foldWords(text);
      if (!this.#ids.has(key)) this.#ids.set(key, id);
      if (this.#ids.get(key) === id && !text.includes(';')) this.#labels.set(id, text);
    }
  }

  labelOf(id: string): string {
    return this.#labels.get(id) ?? id;
  }

  idOf(text: string): string | undefined {
    return this.#ids.get(foldWords(text));
  }

  has(id: string): boolean {
    return this.#ids.get(foldWords(id)) === id;
  }
}

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
