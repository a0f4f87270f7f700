import { isJsonObject } from '../../merging/json-equality.js';
import { plainText, withTextIn } from '../../values/plain-text.js';
import type { CellNotation } from './cell-notation.js';

const freeWords =
  '(?:kostenlos|kostenfrei|gratis|gebührenfrei|unentgeltlich|umsonst|frei|keine(?: kosten| gebühren)?|free(?: of charge)?|0(?:[,.]0{1,2})?(?: ?€| euro)?)';
const free = new RegExp(`^${freeWords}(?:$|\\s*[;,:(–-]\\s*)`, 'i');
const chargeable = /^(?:kostenpflichtig|gebührenpflichtig|chargeable)(?:$|\s*[;,:(–-]\s*)/i;
const unknown = /^ohne Angabe;\s*/i;
const amount = /\d\s*(?:€|euro\b|eur\b|,-)|€\s*\d/i;

interface Cost {
  free?: boolean;
  note?: string;
}

/** What a service costs: `kostenlos`, `kostenlos; Spende willkommen`, `5 € je Treffen`. An amount says that it is not free. */
export const costNotation: CellNotation = {
  write: (value, { language }) => {
    if (!isJsonObject(value)) return '';
    const note = plainText(value.note, language);
    if (value.free === true) return note ? `kostenlos; ${note}` : 'kostenlos';
    if (!note) return value.free === false ? 'kostenpflichtig' : '';
    const isPlain = readCost(note).free === value.free && readCost(note).note === note;
    if (isPlain) return note;
    return value.free === false ? `kostenpflichtig; ${note}` : `ohne Angabe; ${note}`;
  },
  read: (text) => ({ value: readCost(text) }),
  merge: (present, value, { language }) => {
    if (!isJsonObject(present)) return value;
    const { free, note } = value as Cost;
    const others = Object.fromEntries(
      Object.entries(present).filter(([key]) => key !== 'free' && key !== 'note'),
    );
    return {
      ...others,
      ...(free !== undefined && { free }),
      ...(note && {
        note:
          plainText(present.note, language) === note
            ? present.note
            : withTextIn(present.note, language, language, note),
      }),
    };
  },
};

function readCost(text: string): Cost {
  for (const [pattern, isFree] of [
    [free, true],
    [chargeable, false],
  ] as const) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    const note = match[0].trimEnd().endsWith('(') ? rest.replace(/\)$/, '') : rest;
    return { free: isFree, ...(note.trim() && { note: note.trim() }) };
  }
  if (unknown.test(text)) return { note: text.replace(unknown, '') };
  return amount.test(text) ? { free: false, note: text } : { note: text };
}
