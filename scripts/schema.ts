import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import * as z from 'zod/v4/core';
import { agendaStatuses, agendaTypes } from '../src/schema/agenda.js';
import { phoneForm, phoneTypes, postalCodeForm } from '../src/schema/contact.js';
import { dateForm } from '../src/schema/date.js';
import { directory } from '../src/schema/directory.js';
import type { Expectation } from '../src/schema/index.js';
import { emailForm, urlForm } from '../src/schema/link.js';
import { currencyForm } from '../src/schema/paper.js';
import { agsForm } from '../src/schema/profile.js';
import { SCHEMA_VERSION, program } from '../src/schema/program.js';
import { holidayRules, timeForm, weekdayForm } from '../src/schema/schedule.js';
import { ageBounds, serviceStatuses } from '../src/schema/service.js';
import { languageForm } from '../src/schema/text.js';
import { descriptions as ofDirectory } from './directory-descriptions.de.js';
import { descriptions as ofProgram, type Descriptions } from './schema-descriptions.de.js';

/** As much of JSON Schema as this script writes. */
interface Schema {
  [keyword: string]: unknown;
  title?: string;
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
}

/** At least one character to read. */
const line: Schema = { type: 'string', pattern: '\\S' };

const form = (expression: RegExp): Schema => ({ type: 'string', pattern: patternOf(expression) });

const oneOf = (list: readonly string[]): Schema => ({ type: 'string', enum: list });

const listOf = (items: Schema): Schema => ({ type: 'array', items });

const figures = (minimum?: number, maximum?: number): Schema => ({ type: 'number', minimum, maximum });

/** The JSON Schema of what the contract's leaves and rules expect. */
const fragments: Partial<Record<Expectation, Schema>> = {
  version: { type: 'integer', const: SCHEMA_VERSION, default: SCHEMA_VERSION },
  text: {
    anyOf: [
      { title: 'Ein Text', ...line },
      {
        title: 'Je Sprache ein Text',
        type: 'object',
        propertyNames: { pattern: patternOf(languageForm) },
        additionalProperties: line,
        minProperties: 1,
      },
    ],
  },
  id: line,
  language: form(languageForm),
  'yes-no': { type: 'boolean' },
  number: figures(),
  count: figures(0),
  base: figures(1),
  share: figures(0, 1),
  date: form(dateForm),
  url: form(urlForm),
  email: form(emailForm),
  phone: form(phoneForm),
  'phone-type': oneOf(phoneTypes),
  'postal-code': form(postalCodeForm),
  ags: form(agsForm),
  'agenda-type': oneOf(agendaTypes),
  'agenda-status': oneOf(agendaStatuses),
  'service-status': oneOf(serviceStatuses),
  months: figures(...ageBounds),
  latitude: figures(-90, 90),
  longitude: figures(-180, 180),
  time: form(timeForm),
  weekdays: listOf(form(weekdayForm)),
  'month-days': listOf({ type: 'integer', minimum: -31, maximum: 31, not: { const: 0 } }),
  days: listOf(form(dateForm)),
  interval: figures(1),
  'holiday-rule': oneOf(holidayRules),
  currency: form(currencyForm),
  // Rules of a whole record; that ages begin before they end, or how long a night is, can't be said in JSON Schema.
  figure: { anyOf: [{ required: ['count'] }, { required: ['share'] }] },
  ages: { anyOf: [{ required: ['fromMonths'] }, { required: ['toMonths'] }] },
  hours: { dependentRequired: { opens: ['closes'], closes: ['opens'] } },
};

/**
 * The contract as JSON Schema (draft 2020-12) with German names and descriptions, for editors and form builders.
 *
 * @throws where a property has no description, or a description no property.
 */
export function programJsonSchema(): object {
  const { $schema, ...rest } = generate(program);
  const properties: Record<string, Schema> = { $schema: { type: 'string' }, ...rest.properties };
  // Both have a default for the sake of whoever reads the file; whoever writes it must name them.
  properties.municipality = { ...properties.municipality, required: ['name'] };
  const schema: Schema = {
    $schema,
    $id: 'program.schema.json',
    title: 'Präventionskette',
    description: 'Die Angaben einer Kommune zu ihrer Präventionskette: eine Datei, die alle Bausteine lesen.',
    ...rest,
    properties,
    required: ['schemaVersion', 'municipality'],
  };
  return describeAll(schema, ofProgram);
}

/**
 * The directory file as JSON Schema.
 *
 * @throws where a property has no description, or a description no property.
 */
export function directoryJsonSchema(): object {
  const { $schema, ...rest } = generate(directory);
  const schema: Schema = {
    $schema,
    $id: 'directory.schema.json',
    title: 'Verzeichnis der Kommunen',
    description:
      'Welche Kommunen es gibt und wo ihre Dateien liegen: Der Wegweiser fragt danach zuerst nach dem Ort.',
    ...rest,
    properties: { $schema: { type: 'string' }, ...rest.properties },
    required: ['directoryVersion', 'programs'],
  };
  return describeAll(schema, ofDirectory);
}

function generate(contract: z.$ZodType): Schema {
  const generated = z.toJSONSchema(contract, {
    io: 'input',
    unrepresentable: ({ zodSchema }) => fragmentOf(zodSchema),
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type !== 'object') return;
      for (const rule of rulesOf(zodSchema._zod.def)) Object.assign(jsonSchema, fragmentOf(rule));
    },
  });
  // A copy without what is undefined, and nothing shared: the same part is described differently in each place.
  return JSON.parse(JSON.stringify(generated)) as Schema;
}

function describeAll(schema: Schema, descriptions: Descriptions): Schema {
  const used = new Set<string>();
  const described = describe(schema, '', { descriptions, used });
  const idle = Object.keys(descriptions).filter((path) => !used.has(path));
  if (idle.length > 0) throw new Error(`Descriptions without a property: ${idle.join(', ')}`);
  return described;
}

/** The fragment for what a leaf or a rule names as its expectation, in its error message. */
function fragmentOf({ _zod }: { _zod: { def: { error?: unknown } } }): z.JSONSchema.BaseSchema {
  const message = (_zod.def.error as (issue: object) => string)({});
  const fragment = fragments[message.replace('!', '') as Expectation];
  if (!fragment) throw new Error(`No JSON Schema for what is expected as "${message}"`);
  return fragment;
}

/** A schema with the descriptions of all properties below it, each first in its part; `used` collects their paths. */
function describe(
  schema: Schema,
  path: string,
  words: { descriptions: Descriptions; used: Set<string> },
): Schema {
  const { descriptions, used } = words;
  const copy = { ...schema };
  if (copy.items) copy.items = describe(copy.items, path, words);
  if (copy.properties) {
    const properties = Object.entries(copy.properties).map(([key, property]) => {
      const at = path ? `${path}.${key}` : key;
      const names = descriptions[at];
      if (!names) throw new Error(`No description of the property ${at}`);
      used.add(at);
      const [title, description] = names;
      return [key, { title, description, ...describe(property, at, words) }];
    });
    copy.properties = Object.fromEntries(properties) as Record<string, Schema>;
  }
  // That a missing list is an empty one, or a missing name none, helps nobody who fills in a form.
  if (typeof copy.default === 'object' || copy.default === '') delete copy.default;
  return copy;
}

/** A pattern has no flags in JSON Schema: where case doesn't matter, both cases are written out. */
function patternOf({ source, ignoreCase }: RegExp): string {
  if (!ignoreCase) return source;
  return source.replace(/\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, schema] of [
    ['program.schema.json', programJsonSchema()],
    ['directory.schema.json', directoryJsonSchema()],
  ] as const) {
    const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
    const options = await prettier.resolveConfig(file);
    writeFileSync(file, await prettier.format(JSON.stringify(schema), { ...options, filepath: file }));
  }
}

/** What a record's values must obey together (`record` in `leaf.ts`). */
function rulesOf(def: object): { _zod: { def: { error?: unknown } } }[] {
  return (def as { rules?: { _zod: { def: { error?: unknown } } }[] }).rules ?? [];
}
