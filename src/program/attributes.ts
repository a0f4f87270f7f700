import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from '../platform/warn-once.js';

/** The items of an attribute that lists ids or addresses, which contain no spaces: split at spaces and commas. */
export function splitIds(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}

/** The items of an attribute that lists names, which may contain spaces (`Bad Münder, Peine`): split at commas only. */
export function splitNames(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A boolean that an editor can type: there, empty or `true` is on; `false` is off. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** One of a few words; anything else keeps the first of them, and says so in the console. */
export function oneOf<const Word extends string>(...words: readonly Word[]): ComplexAttributeConverter<Word> {
  return {
    fromAttribute(value) {
      const known = words.find((word) => word === value?.trim());
      if (value && known === undefined) warnOnce(`"${value}" is none of ${words.filter(Boolean).join(', ')}`);
      return known ?? words[0]!;
    },
  };
}

/** A whole number within bounds; anything else keeps the default, and says so in the console. */
export function wholeNumber(
  least: number,
  most: number,
  standard: number,
): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      if (value === null || value.trim() === '') return standard;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      warnOnce(`"${value}" is no whole number from ${least} to ${most}`);
      return standard;
    },
  };
}
