import type { PropertyDeclaration } from 'lit';
import { fileOptions } from '../../authoring/embedding/file-choices.js';
import type { Setting } from '../../authoring/embedding/embed-forms.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { elements } from '../../embed/elements.js';
import { define, ProgramElement, type ElementClass } from '../../program/index.js';
import { embedding as german } from '../words/de/embedding.js';
import { embedding as english } from '../words/en/embedding.js';
import type { OptionTexts, ShownElementName } from '../words/element-texts.js';
import { elementTexts } from '../words/element-words.js';
import { wordsIn } from '../words/words.js';

/** The part of an element's class that choosing it needs. */
export type ShownElementClass = (new () => ProgramElement) &
  ElementClass & {
    readonly observedAttributes: readonly string[];
    readonly elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  };

type Value = string | number | boolean;

/** A property of an element that its attribute sets. */
export interface ElementOption {
  /** The property's name. */
  readonly name: string;
  readonly attribute: string;
  readonly defaultValue: Value;
}

/** All elements that show something, in the order in which they are offered. */
export const shownElements = Object.keys(elementTexts.de) as ShownElementName[];

/** Loads and registers an element's class. */
export async function loadElementClass(name: ShownElementName): Promise<ShownElementClass> {
  const module = (await elements[name]()) as Record<string, unknown>;
  const found = Object.values(module).find(
    (value) => (value as Partial<ElementClass>).tag === `pk-${name}`,
  ) as ShownElementClass;
  define(found);
  return found;
}

/** The options of an element, as its class declares them: its own before those that all elements have. `src` is none. */
export function optionsOf(element: ShownElementClass): ElementOption[] {
  const probe = new element() as unknown as Record<string, Value>;
  const common = (ProgramElement as unknown as ShownElementClass).elementProperties;
  return [...element.elementProperties]
    .filter(([name, { attribute, state }]) => attribute !== false && !state && name !== 'src')
    .sort(([a], [b]) => Number(common.has(a)) - Number(common.has(b)))
    .map(([name, { attribute }]) => ({
      name,
      attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(),
      defaultValue: probe[name]!,
    }));
}

/** The value that an element reads from an attribute; its default for an invalid one. */
export function parseOption(element: ShownElementClass, option: ElementOption, value: string): Value {
  const probe = new element();
  probe.setAttribute(option.attribute, value);
  return (probe as unknown as Record<string, Value>)[option.name]!;
}

/** The texts of an element's option. */
export function textsOfOption(
  name: ShownElementName,
  option: ElementOption,
  language: EditorLanguage,
): OptionTexts {
  const { options } = wordsIn(language, { de: german, en: english });
  const texts: Record<string, OptionTexts> = {
    ...elementTexts[language][name].options,
    headingLevel: options.headingLevel,
  };
  return texts[option.name] ?? { label: option.name };
}

/** The options that differ from their defaults, in the order in which the class declares them. */
export function settingsOf(
  name: ShownElementName,
  element: ShownElementClass,
  values: Readonly<Record<string, string>>,
  language: EditorLanguage,
): Setting[] {
  return optionsOf(element).flatMap((option): Setting[] => {
    const value = values[option.attribute]?.trim() ?? '';
    if (!value || parseOption(element, option, value) === option.defaultValue) return [];
    const { label, values: labels } = textsOfOption(name, option, language);
    const isList = fileOptions[option.name]?.isMany ?? (!!labels && !(String(option.defaultValue) in labels));
    return [{ attribute: option.attribute, value, isList, label }];
  });
}
