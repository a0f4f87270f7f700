import { isRecord, itemsOf } from '../../authoring/check/contract-walker.js';
import type { DataChange } from '../../authoring/check/finding.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { valueAt, type JsonPath } from '../../authoring/json/json-path.js';
import { indicatorBadge as english } from '../../localization/en/indicator-badge.js';
import { indicatorBadge as german } from '../../localization/de/indicator-badge.js';
import type { FormContext } from './form-context.js';
import { textIn } from './text-value.js';

/** How many records are looked at, from the end of a list. */
const MAX_RECORDS = 50;

/** How many values of other records are offered. */
const MAX_OFFERED = 2;

/** A value that a field may well have. */
export interface KnownValue {
  /** What it is, for people. */
  readonly label: string;
  /** What puts it into the field. */
  readonly changes: readonly DataChange[];
}

/**
 * What is offered for an empty field instead of typing it: the provider, place or address of the records that were written
 * last, the municipality itself, the figures that every municipality has.
 *
 * @param path Where the field's value is in the file.
 * @returns Empty for fields that differ from record to record.
 */
export function knownValues(path: JsonPath, context: FormContext, language: EditorLanguage): KnownValue[] {
  const [list, index, key] = path;
  if (path.length !== 3 || typeof list !== 'string' || typeof index !== 'number') return [];
  if (key === 'organization') return knownOrganizations(path, context);
  if (key === 'address') return lastValues(path, context, describePlaces);
  if (key === 'places') return lastValues(path, context, describePlaces).map(withoutTimes);
  if (list === 'indicators' && key === 'label') return missingIndicators(path, context, language);
  return [];
}

function knownOrganizations(path: JsonPath, context: FormContext): KnownValue[] {
  const values = lastValues(path, context, (value) =>
    textIn(value, context.documentLanguage, context.documentLanguage),
  );
  const name = valueAt(context.data, ['municipality', 'name']);
  if (typeof name !== 'string' || values.some(({ label }) => label === name)) return values;
  return [...values, { label: name, changes: [{ path, value: name }] }];
}

/** The values of the same field in other records, the last first; those of the same provider before all others. */
function lastValues(
  path: JsonPath,
  context: FormContext,
  describe: (value: unknown) => string,
): KnownValue[] {
  const [list, index, key] = path as [string, number, string];
  const records = itemsOf(valueAt(context.data, [list]));
  const provider = valueAt(records[index], ['organization']);
  const others = records
    .slice(-MAX_RECORDS)
    .reverse()
    .filter(isRecord)
    .filter((record) => record !== records[index]);
  const ofProvider = others.filter(({ organization }) => provider !== undefined && organization === provider);
  const labels = new Map<string, unknown>();
  for (const record of [...ofProvider, ...others]) {
    const label = describe(record[key]);
    if (label && !labels.has(label)) labels.set(label, record[key]);
  }
  return [...labels].slice(0, MAX_OFFERED).map(([label, value]) => ({ label, changes: [{ path, value }] }));
}

/** A place alone: when a service is there differs from service to service. */
const withoutTimes = ({ label, changes }: KnownValue): KnownValue => ({
  label,
  changes: changes.map((change) => ({
    path: change.path,
    value: itemsOf('value' in change ? change.value : undefined)
      .filter(isRecord)
      .map(({ schedules: _, hours: __, ...place }) => place),
  })),
});

/** `Familienzentrum, Schlossplatz 1, 38518 Gifhorn`, of an address or of places; empty where there is none. */
function describePlaces(value: unknown): string {
  if (Array.isArray(value)) return value.map(describePlaces).filter(Boolean).join('; ');
  if (!isRecord(value)) return '';
  const { name, address, street, postalCode, city } = value;
  const town = [postalCode, city].filter((part) => typeof part === 'string').join(' ');
  return [name, describePlaces(address), street, town]
    .filter((part) => typeof part === 'string' && part)
    .join(', ');
}

/** The figures that all municipalities are compared by and that this one has not stated: with their ids, which nobody needs to know. */
function missingIndicators(path: JsonPath, { data }: FormContext, language: EditorLanguage): KnownValue[] {
  const [list, index] = path as [string, number];
  const ids = new Set(itemsOf(valueAt(data, [list])).map((record) => valueAt(record, ['id'])));
  return Object.entries(german.labels)
    .filter(([id]) => !ids.has(id))
    .map(([id, label]) => ({
      label: language === 'de' ? label : (english.labels[id] ?? label),
      changes: [
        { path, value: label },
        { path: [list, index, 'id'], value: id },
      ],
    }));
}
