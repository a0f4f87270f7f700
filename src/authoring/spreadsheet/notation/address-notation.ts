import { isJsonObject } from '../../merging/json-equality.js';
import { plainText } from '../../values/plain-text.js';
import type { CellNotation } from './cell-notation.js';

/** An address in one cell: `Lindenweg 8, 38518 Gifhorn`. Its parts replace those of the present address. */
export const addressPartsNotation: CellNotation = {
  write: (value, { language }) => {
    if (!isJsonObject(value)) return '';
    const code = typeof value.postalCode === 'string' ? value.postalCode : '';
    const place = [code, plainText(value.city, language)].filter(Boolean).join(' ');
    return [plainText(value.street, language), place].filter(Boolean).join(', ');
  },
  read: (text) => {
    const lines = text.split(/\s*[,;\n]\s*/).filter(Boolean);
    const at = lines.findIndex((line) => /^(?:D[- ])?\d{5}\b/.test(line));
    const [, code, city] = /^(?:D[- ])?(\d{5})\s*(.*)$/.exec(lines[at] ?? '') ?? [];
    const street = lines.slice(0, at < 0 ? undefined : at).join(', ');
    const rest = at < 0 ? '' : lines.slice(at + 1).join(', ');
    const place = [city, rest].filter(Boolean).join(', ');
    return {
      value: {
        ...(street && { street }),
        ...(code && { postalCode: code }),
        ...(place && { city: place }),
      },
    };
  },
  merge: (present, value) => ({ ...(isJsonObject(present) ? present : {}), ...(value as object) }),
};
