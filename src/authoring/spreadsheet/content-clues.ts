import type { RecordType } from './record-field.js';

interface Clue {
  readonly field: string;
  readonly pattern: RegExp;
}

const clues: Readonly<Record<RecordType, readonly Clue[]>> = {
  services: [
    { field: 'email', pattern: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i },
    {
      field: 'url',
      pattern: /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|net|info|eu)(?:\/\S*)?$/i,
    },
    { field: 'places.address.postalCode', pattern: /^\d{5}$/ },
    { field: 'addressLine', pattern: /\d+\s*[a-z]?,\s*(?:D-)?\d{5}\s+\p{L}/iu },
    {
      field: 'places.address.street',
      pattern:
        /^[^\d,;]{3,40}(?:str(?:aße|asse|\.)|weg|platz|allee|ring|gasse|damm|ufer|markt)\s*\d+\s*[a-z]?$/i,
    },
    { field: 'phones', pattern: /^(?:tel\.?:?\s*)?(?:\+49|0)[\d\s()/.-]{5,20}\d$/i },
    {
      field: 'places.schedules',
      pattern:
        /\b(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag)[a-z.]*\b.*\d{1,2}(?:[.:]\d{2})?\s*(?:-|–|bis|uhr)/i,
    },
    {
      field: 'ages',
      pattern:
        /^(?:ab |bis |unter |von )?\d{1,2}(?:[.,]\d)?(?:\s*(?:-|–|bis)\s*\d{1,2})?\s*(?:jahre?n?|monate?n?|j\.|m\.)/i,
    },
    {
      field: 'languages',
      pattern: /^(?:deutsch|englisch|türkisch|arabisch|ukrainisch|russisch)(?:\s*[,;/]|$)/i,
    },
    { field: 'cost', pattern: /^(?:kostenlos|kostenfrei|gratis)$|\d\s*(?:€|euro)/i },
    { field: 'lastVerified', pattern: /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$|^\d{4}-\d\d-\d\d$/ },
  ],
  agenda: [
    { field: 'url', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
    { field: 'start', pattern: /^\d{1,2}\.\d{1,2}\.\d{4}(?:\s|$)|^\d{4}-\d\d-\d\d/ },
  ],
};

/** How many cells of a column are looked at, and how many of them must agree. */
const MAX_CELLS = 60;
const MIN_CELLS = 2;
const MIN_SHARE = 0.6;

/**
 * What a column seems to be by what is in it.
 *
 * @param cells The filled cells of the column.
 * @returns The field, and the share of cells that agree, from 0.6 to 1; `undefined` where too few do.
 */
export function fieldByContent(
  cells: readonly string[],
  type: RecordType,
): { field: string; share: number } | undefined {
  const looked = cells.slice(0, MAX_CELLS);
  if (looked.length < MIN_CELLS) return undefined;
  for (const { field, pattern } of clues[type]) {
    const share = looked.filter((cell) => pattern.test(cell.trim())).length / looked.length;
    if (share >= MIN_SHARE) return { field, share };
  }
  return undefined;
}
