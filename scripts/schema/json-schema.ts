import * as z from 'zod';
import { directorySchema } from '../../src/schema/directory.js';
import { programSchema } from '../../src/schema/program.js';
import { patternOf } from './zod-checks.js';

/** As much of JSON Schema as is changed here. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The contract as JSON Schema (draft 2020-12) with German titles and descriptions, for editors and form builders. */
export const programJsonSchema = (): JsonSchema =>
  fileSchema('program.schema.json', programSchema, {
    title: 'Verweis auf dieses Schema',
    description:
      'Adresse der Datei program.schema.json. Damit prüfen Editoren die Angaben schon beim Schreiben.',
  });

/** The directory file as JSON Schema. */
export const directoryJsonSchema = (): JsonSchema =>
  fileSchema('directory.schema.json', directorySchema, {
    title: 'Schema',
    description: 'Adresse dieses Schemas. Programme zum Bearbeiten zeigen damit Hilfen an.',
  });

/** @param reference What is said of `$schema`, which files name and programs do not keep. */
function fileSchema(name: string, contract: z.ZodObject, reference: z.core.GlobalMeta): JsonSchema {
  const file = z.object({ $schema: z.string().optional().meta(reference), ...contract.shape });
  const { $schema, ...schema } = z.toJSONSchema(file.meta(contract.meta()!), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = casePattern(zodSchema);
      if (pattern) jsonSchema.pattern = pattern;
      // That a missing list is an empty one helps nobody who fills in a form.
      if (Array.isArray(jsonSchema.default)) delete jsonSchema.default;
    },
  });
  return inReadingOrder({ $schema, $id: name, ...schema });
}

/** A pattern has no flags in JSON Schema: where case doesn't matter, both cases are written out. */
function casePattern(schema: z.core.$ZodType): string | undefined {
  const pattern = patternOf(schema);
  if (!pattern?.ignoreCase) return undefined;
  return pattern.source.replace(/\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`,
  );
}

/** The same schema with what people look for first: what a value is called, before what it may be. */
function inReadingOrder<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inReadingOrder) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const { $schema, $id, title, description, ...rest } = value as JsonSchema;
  const entries = Object.entries({ $schema, $id, title, description, ...rest });
  return Object.fromEntries(
    entries.filter(([, part]) => part !== undefined).map(([key, part]) => [key, inReadingOrder(part)]),
  ) as Value;
}
