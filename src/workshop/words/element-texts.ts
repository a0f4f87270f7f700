import type { ElementName } from '../../embed/elements.js';
import type { ProgramElement } from '../../program/index.js';

/** The names of elements that show something, without their prefix: all but `program`. */
export type ShownElementName = Exclude<ElementName, 'program'>;

/** An option's label, and labels for its values if it takes one of a few. */
type TextsOfOption<Value> = { label: string; help?: string } & ([Value] extends [string]
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

type OptionsOf<Element> = { [Name in OptionName<Element>]: TextsOfOption<Element[Name]> };

/** Texts for each element and each of its options, by property. A missing one does not compile. */
export type ElementTexts = {
  [Name in ShownElementName]: {
    title: string;
    description: string;
    /** What a page shows until the element is loaded: the text of a link, the content of a placeholder. */
    fallback: string;
    options: OptionsOf<HTMLElementTagNameMap[`pk-${Name}`]>;
  };
};

/** Texts of any option. */
export interface OptionTexts {
  label: string;
  help?: string;
  values?: Record<string, string>;
}
