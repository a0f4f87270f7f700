import { pickText } from '../../model/text.js';
import type { Program, Text } from '../../schema/index.js';

/** What an export needs beside the program. */
export interface ExportContext {
  readonly program: Program;
  readonly now: Date;
  /** Where the municipality's file is published. */
  readonly fileUrl?: string | undefined;
  /** The licence of the data, as an address: `https://www.govdata.de/dl-de/by-2-0`. */
  readonly licence?: string | undefined;
}

/** What a format has no place for. */
export type Loss =
  | 'translations'
  | 'age-spans'
  | 'ages-before-birth'
  | 'holiday-rules'
  | 'keywords'
  | 'not-free'
  | 'month-dates'
  | 'place-municipalities'
  | 'places-without-coordinates'
  | 'events-without-day';

/** A program in another format. */
export interface Exported {
  readonly content: string | Uint8Array;
  /** What is not in it, with how often that was so. */
  readonly losses: ReadonlyMap<Loss, number>;
}

/** Counts what a format has no place for. */
export class LossCounter {
  readonly losses = new Map<Loss, number>();

  /** @param isLost Whether there is something to lose. */
  add(loss: Loss, isLost: unknown): void {
    if (isLost) this.losses.set(loss, (this.losses.get(loss) ?? 0) + 1);
  }
}

/** Gives texts in the main language of a program, and counts those whose translations are left out. */
export function plainTexts(
  program: Program,
  counter: LossCounter,
): (text: Text | undefined) => string | undefined {
  return (text) => {
    if (text === undefined) return undefined;
    counter.add('translations', typeof text === 'object' && Object.keys(text).length > 1);
    return pickText(text, program.language, program.language).text || undefined;
  };
}

/** An object without what is missing in it. */
export function compact<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  ) as Partial<Fields>;
}

/** A JSON text that ends with a line break, as editors and git like it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
