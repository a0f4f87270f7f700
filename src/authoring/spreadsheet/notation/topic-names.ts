import { foldWords } from '../../../model/folding.js';
import { valueAt } from '../../json/json-path.js';
import { isJsonObject } from '../../merging/json-equality.js';
import { plainText } from '../../values/plain-text.js';

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
