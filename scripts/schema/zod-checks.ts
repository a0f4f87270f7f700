import type * as z from 'zod';

/** What of a check's definition is looked at, whatever kind it is. */
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

/** The form of a string, where its schema names one. */
export const patternOf = (schema: z.core.$ZodType): RegExp | undefined =>
  checksOf(schema).find(({ pattern }) => pattern)?.pattern;
