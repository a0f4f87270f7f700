import { shorten } from '../../model/text.js';
import type { JsonObject } from '../../sources/shared/json-values.js';
import type { JsonPath } from '../json/json-path.js';
import { changeWords, type ChangeWords, type RecordList } from './change-words.js';
import { fieldNames, quoted } from './field-names.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import { nameOfRecord } from '../check/record-names.js';

/** How long a value in a sentence may be. */
const MAX_VALUE_LENGTH = 80;

/** Names for what changes and conflicts are about. */
export class ChangeSubjects {
  readonly words: ChangeWords;

  constructor(readonly language: EditorLanguage) {
    this.words = changeWords[language];
  }

  /** What one record of a list is called: `Angebot „Stillcafé“`. */
  record(list: string, record: unknown): string {
    const [noun] = this.#nouns(list);
    const name = nameOfRecord(record, this.language);
    return `${noun} ${name === undefined ? this.words.nameless : quoted(shorten(name, MAX_VALUE_LENGTH), this.language)}`;
  }

  /** The bare name of a record, or `Angebot ohne Namen`. */
  recordName(list: string, record: JsonObject): string {
    return nameOfRecord(record, this.language) ?? this.record(list, record);
  }

  /** Several records: `3 Angebote`. */
  records(list: string, count: number): string {
    return `${count} ${this.#nouns(list)[1]}`;
  }

  /** A field of the file that is not in a record: `Steckbrief: Ziele`. */
  field(path: JsonPath, language?: string): string {
    const [first, ...others] = fieldNames(path, this.language);
    return this.#inLanguage([first, others.join(', ')].filter(Boolean).join(': '), language);
  }

  /** The field of a record that a path leads to or into: `Telefon und Fax`. */
  recordField(path: JsonPath, language?: string): string {
    return this.#inLanguage(fieldNames(path.slice(0, 3), this.language)[1] ?? '', language);
  }

  /** A record and the value in it that a path leads to: `Angebot „Stillcafé“, Telefon und Fax, Nummer`. */
  valueInRecord(path: JsonPath, record: JsonObject): string {
    const [, ...names] = fieldNames(path, this.language);
    return [this.record(String(path[0]), record), ...names].join(', ');
  }

  /** A date of the file: `12.3.2026`; anything that is no day as it is written. */
  date(date: unknown): string {
    const text = String(date);
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
    return new Date(text).toLocaleDateString(this.language, { timeZone: 'UTC' });
  }

  /** A value as people would write it. */
  value(value: unknown): string {
    return value === undefined ? this.words.nothing : shorten(this.#plainValue(value), MAX_VALUE_LENGTH);
  }

  #plainValue(value: unknown): string {
    if (typeof value === 'string') return quoted(value, this.language);
    if (typeof value === 'boolean') return value ? this.words.yes : this.words.no;
    if (typeof value === 'number') return value.toLocaleString(this.language, { maximumFractionDigits: 20 });
    if (typeof value !== 'object' || value === null) return this.words.nothing;
    const parts = Object.values(value).map((part) => this.#plainValue(part));
    return parts.length ? parts.join(', ') : this.words.nothing;
  }

  #nouns(list: string): readonly [one: string, many: string] {
    return Object.hasOwn(this.words.records, list)
      ? this.words.records[list as RecordList]
      : this.words.otherRecords;
  }

  #inLanguage(name: string, language: string | undefined): string {
    return language === undefined ? name : this.words.inLanguage(name, this.#languageName(language));
  }

  #languageName(tag: string): string {
    if (tag.toLowerCase() === 'de-simple') return this.words.easyLanguage;
    try {
      return new Intl.DisplayNames(this.language, { type: 'language' }).of(tag) ?? tag;
    } catch {
      // A key that is not a language tag.
      return tag;
    }
  }
}
