import { pickText } from '../../model/text.js';
import { copyOfJson } from '../../schema/copy-of-json.js';
import { service as serviceShape } from '../../schema/generated/program.js';
import type { AgeSpan, Schedule, Text } from '../../schema/index.js';
import { readValue } from '../../schema/reader.js';
import type { Shape } from '../../schema/table.js';
import { isJsonObject } from '../merging/json-equality.js';

/** What providers are asked about a service, in the order in which it is shown. */
export const askedFields = [
  'name',
  'summary',
  'description',
  'schedules',
  'ages',
  'cost',
  'appointment',
  'phones',
  'email',
  'url',
  'places',
  'online',
  'languages',
] as const;

/** One of the `askedFields`. */
export type AskedField = (typeof askedFields)[number];

/** A phone number, with a note in one language. */
export interface AskedPhone {
  readonly number: string;
  readonly type?: 'voice' | 'fax' | 'mobile';
  readonly note?: string;
}

/** A place without its coordinates, with texts in one language. */
export interface AskedPlace {
  readonly name?: string;
  readonly address?: { readonly street?: string; readonly postalCode?: string; readonly city?: string };
  readonly municipality?: string;
  readonly hours?: string;
  readonly schedules?: readonly Schedule[];
  readonly accessibility?: string;
  readonly transport?: string;
}

/** What a provider sees and corrects of a service: fields of the contract, with texts in the language of the file alone. */
export interface AskedService {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly schedules?: readonly Schedule[];
  readonly ages?: readonly AgeSpan[];
  readonly cost?: { readonly free?: boolean; readonly note?: string };
  readonly appointment?: boolean;
  readonly phones?: readonly AskedPhone[];
  readonly email?: string;
  readonly url?: string;
  readonly places?: readonly AskedPlace[];
  readonly online?: boolean;
  readonly languages?: readonly string[];
}

/** What the contract says of a field of services. */
export const shapeOfField = (field: string): Shape | undefined => serviceShape.fields?.get(field);

/** Keys within fields that providers do not see. */
const hiddenKeys = new Set(['latitude', 'longitude']);

/**
 * What a provider is asked about a service.
 *
 * @param service A service as it stands in the file. What can't be read of it is left out.
 * @param language The language of the file.
 * @returns `undefined` for a service without a name.
 */
export function askedService(service: unknown, language: string): AskedService | undefined {
  const { value } = readValue(serviceShape, copyOfJson(service));
  if (!value) return undefined;
  const entries = askedFields.map(
    (field) => [field, plainValue(value[field], shapeOfField(field), language)] as const,
  );
  const asked: unknown = Object.fromEntries(entries.filter(([, part]) => part !== undefined));
  return asked as AskedService;
}

/** A value with its texts in one language, without what is hidden or says nothing. */
function plainValue(value: unknown, shape: Shape | undefined, language: string): unknown {
  if (value === undefined || !shape) return undefined;
  if (shape.kind === 'text') return pickText(value as Text, language, language).text;
  if (Array.isArray(value)) {
    // A place with coordinates alone keeps its position among the others.
    const items = value.map((item: unknown) => plainValue(item, shape.item, language) ?? {});
    return items.length ? items : undefined;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !hiddenKeys.has(key))
    .map(([key, part]) => [key, plainValue(part, shape.fields?.get(key), language)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/**
 * Reads what somebody else sent as a value of a field.
 *
 * @returns `undefined` for a value that the contract does not allow, or that has parts it does not allow.
 */
export function readField(field: AskedField, value: unknown): unknown {
  const shape = shapeOfField(field)!;
  const { value: read, issues } = readValue(shape, copyOfJson(value));
  return issues.length ? undefined : plainValue(read, shape, 'de');
}

/** Reads what somebody else sent as a service; `undefined` for one without a name. */
export function readAskedService(value: unknown): AskedService | undefined {
  return askedService(value, 'de');
}
