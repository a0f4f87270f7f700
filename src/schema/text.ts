import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';
import { readingRules } from './reading-rules.js';
import { hasEntries } from './rules.js';

/** The form of a BCP 47 language tag: `de`, `de-simple`, `zh-Hant`. */
const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A BCP 47 language tag. */
export const languageTag = z
  .string()
  .trim()
  .regex(languagePattern)
  .register(readingRules, { expected: 'language' });

const line = z.string().trim().regex(/\S/);

/** What people read: one plain text, or one for each language. Never HTML. */
export const text = z
  .union([
    line.meta({ title: 'Ein Text' }),
    z
      .record(z.string().regex(languagePattern), line)
      .refine(hasEntries)
      .meta({ title: 'Je Sprache ein Text', minProperties: 1 }),
  ])
  .register(readingRules, { expected: 'text' });

/** One text, or a map from BCP 47 tag to text. */
export type Text = DeepReadonly<z.infer<typeof text>>;
