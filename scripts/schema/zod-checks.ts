import type * as z from 'zod';

/** The properties that the generators read from the definition of a check, of whichever kind. */
export interface Check {
  check: string;
  pattern?: RegExp;
  value?: number;
  inclusive?: boolean;
  fn?: (value: never) => boolean;
  tx?: (value: string) => string;
  error?: () => string;
}

/** The checks of a schema, in the order in which they were written. */
export function checksOf(schema: z.core.$ZodType): Check[] {
  return (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as unknown as Check);
}

/** The pattern of a string schema, if it has one. */
export const patternOf = (schema: z.core.$ZodType): RegExp | undefined =>
  checksOf(schema).find(({ pattern }) => pattern)?.pattern;
