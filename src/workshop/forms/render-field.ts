/* eslint lit/binding-positions: off, lit/no-invalid-html: off -- the tags are static parts of the template */
import type { TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import type { FieldKind, FormField } from '../../authoring/form/form-field.js';
import { pathText, type JsonPath } from '../../authoring/json/json-path.js';
import type { FormContext } from './form-context.js';

const line = literal`pk-workshop-line-field`;
const lines = literal`pk-workshop-lines-field`;
const choice = literal`pk-workshop-choice-field`;
const record = literal`pk-workshop-record-fields`;

/** The control of each kind of field. Their classes are registered apart, since controls of records render others. */
const tags: Record<Exclude<FieldKind, 'other'>, StaticValue> = {
  text: literal`pk-workshop-text-field`,
  line,
  number: line,
  date: line,
  texts: lines,
  lines,
  'word-groups': lines,
  'yes-no': choice,
  choice,
  choices: choice,
  consent: literal`pk-workshop-consent-field`,
  ages: literal`pk-workshop-ages-field`,
  schedules: literal`pk-workshop-hours-field`,
  phones: literal`pk-workshop-phones-field`,
  topics: literal`pk-workshop-topics-field`,
  languages: literal`pk-workshop-languages-field`,
  record,
  records: record,
};

/** Kinds that stand beside others in a line. */
const narrowKinds: ReadonlySet<FieldKind> = new Set(['line', 'number', 'date', 'choice']);

/**
 * Renders the control for a field. `data-path` says where its value is, for whoever looks for it.
 *
 * @returns `undefined` for values that have no control.
 */
export function renderField(
  field: FormField,
  value: unknown,
  path: JsonPath,
  context: FormContext,
  language: EditorLanguage,
): TemplateResult | undefined {
  if (field.kind === 'other') return undefined;
  const tag = tags[field.kind];
  const isNarrow = narrowKinds.has(field.kind) || (field.kind === 'text' && !field.isLong);
  return html`<${tag}
    class=${isNarrow ? '' : 'wide'}
    data-path=${pathText(path)}
    .language=${language}
    .field=${field}
    .path=${path}
    .value=${value}
    .context=${context}
  ></${tag}>`;
}
