/**
 * A field in English: its title, what an editor should know (empty where the title says it), and the fields within it. Lists
 * have those of their items.
 */
export type EnglishField = readonly [title: string, help: string, fields?: EnglishFields];

/** The fields of a record in English, by their keys. */
export interface EnglishFields {
  readonly [key: string]: EnglishField;
}
