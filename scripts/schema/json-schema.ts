import * as z from 'zod';
import { directorySchema } from '../../src/schema/directory.js';
import { programSchema } from '../../src/schema/program.js';
import { patternOf } from './zod-checks.js';

/** A JSON Schema, as zod generates it. */
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

/** @param reference The title and description of `$schema`, which files may have, but programs do not. */
function fileSchema(name: string, contract: z.ZodObject, reference: z.core.GlobalMeta): JsonSchema {
  const file = z.object({ $schema: z.string().optional().meta(reference), ...contract.shape });
  const { $schema, ...schema } = z.toJSONSchema(file.meta(contract.meta()!), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = casePattern(zodSchema);
      if (pattern) jsonSchema.pattern = pattern;
      // Forms would show an empty list as a default value.
      if (Array.isArray(jsonSchema.default)) delete jsonSchema.default;
    },
  });
  return inReadingOrder({ $schema, $id: name, ...schema });
}

/** The pattern of a case-insensitive string with both cases of each letter, since JSON Schema's patterns have no flags. */
function casePattern(schema: z.core.$ZodType): string | undefined {
  const pattern = patternOf(schema);
  if (!pattern?.ignoreCase) return undefined;
  return pattern.source.replace(/\\.|[a-z]/gi, (part) =>
    part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`,
  );
}

/** Sorts the keys of a schema for human readers: title and description first. */
function inReadingOrder<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inReadingOrder) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const { $schema, $id, title, description, ...remaining } = value as JsonSchema;
  const entries = Object.entries({ $schema, $id, title, description, ...remaining });
  return Object.fromEntries(
    entries.filter(([, part]) => part !== undefined).map(([key, part]) => [key, inReadingOrder(part)]),
  ) as Value;
}
