import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { Program } from '../../schema/index.js';
import type { ShownElementName } from '../words/element-texts.js';
import { optionsOf, textsOfOption, type ShownElementClass } from './element-options.js';

/** What the fields of an element's options are made from. */
export interface OptionsContext {
  readonly name: ShownElementName;
  readonly element: ShownElementClass;
  /** Typed values, by attribute. */
  readonly values: Readonly<Record<string, string>>;
  /** What is in the file, if one is read. */
  readonly program: Program | undefined;
  readonly language: EditorLanguage;
}

/** Renders a field for each option of an element. */
export function renderOptions({
  name,
  element,
  values,
  program,
  language,
}: OptionsContext): TemplateResult[] {
  return optionsOf(element).map(
    (option) =>
      html`<pk-workshop-option-field
        .language=${language}
        .name=${name}
        .element=${element}
        .option=${option}
        .texts=${textsOfOption(name, option, language)}
        .value=${values[option.attribute] ?? ''}
        .program=${program}
      ></pk-workshop-option-field>`,
  );
}
