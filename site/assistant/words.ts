import type { ElementName } from '../../src/embed/elements.js';
import type { ProgramElement } from '../../src/program/index.js';
import { de } from './words.de.js';
import { en } from './words.en.js';

/** The names of elements that show something, without their prefix: all but `program`. */
export type BlockName = Exclude<ElementName, 'program'>;

/** The languages of the assistant. */
export type Language = 'de' | 'en';

/** An option's label, and labels for its values if it takes one of a few. */
type OptionWords<Value> = { label: string; help?: string } & ([Value] extends [string]
  ? string extends Value
    ? { values?: Record<string, string> }
    : { values: Record<Value, string> }
  : unknown);

/** The properties of an element that an attribute can set, without those that all elements have. */
type OptionName<Element> = {
  [Name in Exclude<keyof Element, keyof ProgramElement>]: Element[Name] extends string | number | boolean
    ? Name
    : never;
}[Exclude<keyof Element, keyof ProgramElement>];

type OptionsOf<Element> = { [Name in OptionName<Element>]: OptionWords<Element[Name]> };

/** Texts for each element and each of its options, by property. A missing one does not compile. */
export type BlockWords = {
  [Name in BlockName]: {
    title: string;
    description: string;
    /** What a page shows until the element is loaded: the text of a link, the content of a placeholder. */
    fallback: string;
    options: OptionsOf<HTMLElementTagNameMap[`pk-${Name}`]>;
  };
};

/** Texts of any option. */
export interface AnyOptionWords {
  label: string;
  help?: string;
  values?: Record<string, string>;
}

/** All texts of the assistant. */
export type PageWords = typeof de;

/** All texts of the assistant, by language. */
export const pageWords: Record<Language, PageWords> = { de, en };
