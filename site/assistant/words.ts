import type { ElementName } from '../../src/embed/elements.js';
import type { ProgramElement } from '../../src/program/index.js';
import { de } from './words.de.js';
import { en } from './words.en.js';

/** The elements that a page may show: all but the one that shows nothing. */
export type BlockName = Exclude<ElementName, 'program'>;

/** The languages that the assistant speaks. */
export type Language = 'de' | 'en';

/** Words for an option; where it takes one of a few words, for each of them. */
type OptionWords<Value> = { label: string; help?: string } & ([Value] extends [string]
  ? string extends Value
    ? { words?: Record<string, string> }
    : { words: Record<Value, string> }
  : unknown);

/** The properties that an element adds to what all have, as far as an attribute can set them. */
type OptionName<Element> = {
  [Name in Exclude<keyof Element, keyof ProgramElement>]: Element[Name] extends string | number | boolean
    ? Name
    : never;
}[Exclude<keyof Element, keyof ProgramElement>];

type OptionsOf<Element> = { [Name in OptionName<Element>]: OptionWords<Element[Name]> };

/** Words for each element and each of its options, by property: what the classes have and this lacks does not compile. */
export type BlockWords = {
  [Name in BlockName]: {
    title: string;
    shows: string;
    /** What stands in the page until the element is there: a link's text, a placeholder's content. */
    fallback: string;
    options: OptionsOf<HTMLElementTagNameMap[`pk-${Name}`]>;
  };
};

/** Words for an option, whichever it is. */
export interface AnyOptionWords {
  label: string;
  help?: string;
  words?: Record<string, string>;
}

/** Everything that the assistant says. */
export type PageWords = typeof de;

/** Everything that the assistant says, by language. */
export const pageWords: Record<Language, PageWords> = { de, en };
