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

/** A boolean attribute that an editor can type: present, empty or `true` is on; `false` is off. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** An attribute with one of a few values. Any other value is warned of, and read as the first of them. */
export function oneOf<const Word extends string>(...words: readonly Word[]): ComplexAttributeConverter<Word> {
  return {
    fromAttribute(value) {
      const known = words.find((word) => word === value?.trim());
      if (value && known === undefined) warnOnce(`"${value}" is none of ${words.filter(Boolean).join(', ')}`);
      return known ?? words[0]!;
    },
  };
}

/** An attribute with a whole number within bounds. Any other value is warned of, and read as the default. */
export function wholeNumber(
  minimum: number,
  maximum: number,
  defaultValue: number,
): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      if (value === null || value.trim() === '') return defaultValue;
      const number = Number(value);
      if (Number.isInteger(number) && number >= minimum && number <= maximum) return number;
      warnOnce(`"${value}" is no whole number from ${minimum} to ${maximum}`);
      return defaultValue;
    },
  };
}
