import type * as z from 'zod';
import type { Expectation } from '../../schema/index.js';
import { phoneSchema } from '../../schema/contact.js';
import { programSchema } from '../../schema/program.js';
import { readingRules, type ReadingRule } from '../../schema/reading-rules.js';
import { scheduleSchema } from '../../schema/schedule.js';
import { ageSpanSchema } from '../../schema/service.js';
import { englishField } from '../english/english-fields.js';
import type { EditorLanguage } from '../check/words/finding-words.js';
import type { FieldKind, FormField, FormGroup } from './form-field.js';
import {
  datesWithTime,
  foldedFields,
  formLayout,
  longTexts,
  REMAINING_GROUP,
  specialKinds,
} from './form-layout.js';
import { helpText } from './help-text.js';

type Schema = z.core.$ZodType;

/** The root of a file that is no record of its own: its language, its date, its synonyms. */
export const FILE_RECORD = 'file';

/** The lists of the contract whose records are edited one by one, in the order of the workshop. */
export const recordLists = [
  'contacts',
  'indicators',
  'agenda',
  'services',
  'topics',
  'papers',
  'help',
] as const;

/** A list of records that are edited one by one. */
export type RecordList = (typeof recordLists)[number];

/** Whether a part of the file is a list of records. */
export const isRecordList = (recordType: string): recordType is RecordList =>
  (recordLists as readonly string[]).includes(recordType);

const cache = new Map<string, readonly FormField[]>();

/**
 * The fields of a record type, as the contract has them, in the order of the layout.
 *
 * @param recordType A key of the file: `services`, `municipality`; `file` for what stands at its root.
 * @throws {RangeError} if the contract has no such records.
 */
export function fieldsOf(recordType: string, language: EditorLanguage): readonly FormField[] {
  const key = `${recordType} ${language}`;
  const fields = cache.get(key) ?? describeFields(schemaOf(recordType), recordType, language);
  cache.set(key, fields);
  return fields;
}

/** The fields of a record type under their headings. */
export function groupsOf(recordType: string, language: EditorLanguage): readonly FormGroup[] {
  return groupFields(fieldsOf(recordType, language), recordType);
}

/** Puts fields under the headings of a layout; those that it does not name are the last. */
export function groupFields(fields: readonly FormField[], recordType: string): readonly FormGroup[] {
  const { groups = {} } = formLayout[recordType] ?? {};
  const named = new Set(Object.values(groups).flat());
  const remaining = fields.filter(({ key }) => !named.has(key)).map(({ key }) => key);
  const all = { ...groups, [REMAINING_GROUP]: [...(groups[REMAINING_GROUP] ?? []), ...remaining] };
  return Object.entries(all)
    .map(([name, keys]) => ({
      name,
      isFolded: name === REMAINING_GROUP,
      fields: keys.flatMap((key) => fields.find((field) => field.key === key) ?? []),
    }))
    .filter(({ fields }) => fields.length);
}

function schemaOf(recordType: string): Schema {
  if (recordType === FILE_RECORD) return programSchema;
  const { shape } = programSchema;
  if (!Object.hasOwn(shape, recordType)) throw new RangeError(`No records of type ${recordType}`);
  const { inner } = unwrap(shape[recordType as keyof typeof shape]);
  return definitionOf(inner).type === 'array' ? elementOf(inner) : inner;
}

/**
 * The fields of an object schema, each with what its zod schema says: title, description, type, whether it must be there.
 *
 * @param path The keys that lead to the record, for titles in other languages and for the layout.
 */
export function describeFields(schema: Schema, path: string, language: EditorLanguage): FormField[] {
  const definition = definitionOf(unwrap(schema).inner);
  if (definition.type !== 'object') throw new RangeError(`Only records have fields: ${path}`);
  const layout = path === FILE_RECORD ? formLayout.file!.groups.upkeep! : undefined;
  return Object.entries(definition.shape)
    .filter(([key]) => !layout || layout.includes(key))
    .map(([key, field]) => describeField(key, field, path, language));
}

function describeField(key: string, schema: Schema, path: string, language: EditorLanguage): FormField {
  const { inner, rule, isOptional } = unwrap(schema);
  const { title = key, description = '' } = (schema as z.ZodType).meta() ?? {};
  const kind = specialKinds.get(`${path}.${key}`) ?? kindOf(key, inner, rule);
  const record = recordIn(inner);
  const fieldPath = path === FILE_RECORD ? key : `${path}.${key}`;
  // Only the German words are part of the contract: a field that is new there has no others yet.
  const english = language === 'en' ? englishField(fieldPath.split('.')) : undefined;
  const hasFields = kind === 'record' || kind === 'records';
  return {
    key,
    title: english?.[0] ?? title,
    help: english?.[1] ?? helpText(description),
    isGerman: !english,
    kind,
    expected: rule.expected ?? itemRule(inner).expected,
    isRequired: !isOptional,
    hasDefault: rule.fallback === false,
    isLong: longTexts.has(key),
    isFolded: foldedFields.has(fieldPath),
    hasTime: datesWithTime.has(fieldPath),
    options: optionsOf(inner),
    ...boundsOf(inner),
    fields: hasFields && record ? describeFields(record, fieldPath, language) : [],
  };
}

function kindOf(key: string, schema: Schema, { expected }: ReadingRule): FieldKind {
  const definition = definitionOf(schema);
  if (expected === 'text') return 'text';
  switch (definition.type) {
    case 'string':
      return expected === 'date' ? 'date' : 'line';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'enum':
      return 'choice';
    case 'object':
      return 'record';
    case 'array':
      return listKind(key, definition.element);
    default:
      return 'other';
  }
}

/** Lists of these records have a control of their own. */
const listKinds = new Map<Schema, FieldKind>([
  [ageSpanSchema, 'ages'],
  [scheduleSchema, 'schedules'],
  [phoneSchema, 'phones'],
]);

function listKind(key: string, element: Schema): FieldKind {
  const special = ancestors(element).flatMap((schema) => listKinds.get(schema) ?? [])[0];
  if (special) return special;
  const item = kindOf(key, element, readingRules.get(element as z.ZodType) ?? {});
  const { expected } = itemRule(element);
  if (item === 'text') return 'texts';
  if (item === 'texts') return 'word-groups';
  if (item === 'choice') return 'choices';
  if (item === 'record') return 'records';
  if (item !== 'line') return 'other';
  if (expected === 'language') return 'languages';
  return expected === 'id' && key === 'topics' ? 'topics' : 'lines';
}

/** Removes the wrappers of a schema (optional, default), and collects their reading rules. */
function unwrap(schema: Schema): { inner: Schema; rule: ReadingRule; isOptional: boolean } {
  const rule = readingRules.get(schema as z.ZodType) ?? {};
  const definition = definitionOf(schema);
  if (definition.type !== 'optional' && definition.type !== 'default')
    return { inner: schema, rule, isOptional: false };
  const below = unwrap(definition.innerType);
  const fallback = definition.type === 'default' ? { fallback: definition.defaultValue } : {};
  return { inner: below.inner, rule: { ...below.rule, ...fallback, ...rule }, isOptional: true };
}

const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

const elementOf = (schema: Schema): Schema => {
  const definition = definitionOf(schema);
  return definition.type === 'array' ? unwrap(definition.element).inner : schema;
};

const itemRule = (schema: Schema): { expected?: Expectation } =>
  readingRules.get(elementOf(schema) as z.ZodType) ?? {};

/** A schema, and those from which it was derived. */
const ancestors = (schema: Schema): Schema[] =>
  schema._zod.parent ? [schema, ...ancestors(schema._zod.parent)] : [schema];

function recordIn(schema: Schema): Schema | undefined {
  const element = elementOf(schema);
  return definitionOf(element).type === 'object' ? element : undefined;
}

function optionsOf(schema: Schema): readonly string[] {
  const definition = definitionOf(elementOf(schema));
  return definition.type === 'enum' ? Object.values(definition.entries).map(String) : [];
}

function boundsOf(schema: Schema): Pick<FormField, 'minimum' | 'maximum'> {
  const checks = (definitionOf(schema).checks ?? []).map(
    ({ _zod }) => _zod.def as { check: string; value?: number },
  );
  const bound = (check: string) => checks.find((known) => known.check === check)?.value;
  return { minimum: bound('greater_than'), maximum: bound('less_than') };
}
