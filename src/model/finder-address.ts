import { agsPattern } from '../schema/vocabulary.js';
import { phaseOrder } from './ages.js';
import { radii } from './distance.js';
import { EVERYWHERE, type Choice } from './choice.js';
import { weekdays } from './schedule-days.js';

/** No link is longer than needed; a longer one is somebody's joke. */
const [LONGEST_WORD, MOST_IDS] = [120, 200];

const word = (value: string) => value.slice(0, LONGEST_WORD) || undefined;
const flag = (value: string) => value === '1' || undefined;
const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: string) =>
    words.find((word) => word === value);

/** How each part of a choice is read, in the order in which they are written; what makes no sense is nothing. */
const readers: { [Key in keyof Choice]-?: (value: string) => Choice[Key] } = {
  ags: (value) => {
    const found = value.split(',').filter((ags) => ags === EVERYWHERE || agsPattern.test(ags));
    return found.length ? found.slice(0, MOST_IDS) : undefined;
  },
  query: word,
  phase: oneOf(phaseOrder),
  age: (value) => (/^(-[1-9]|\d{1,2}|1\d\d|20\d|21[0-6])$/.test(value) ? Number(value) : undefined),
  topic: word,
  place: word,
  within: (value) => radii.find((radius) => String(radius) === value),
  language: word,
  day: oneOf(weekdays),
  free: flag,
  open: flag,
  walkIn: flag,
  online: flag,
  access: flag,
  only: (value) =>
    value
      ? value
          .split(',')
          .slice(0, MOST_IDS)
          .map((id) => decode(id).slice(0, LONGEST_WORD))
      : undefined,
  sort: oneOf(['distance', 'name', 'phase']),
};

const keys = Object.keys(readers) as (keyof Choice)[];

/** Nothing chosen: to put in place of all that was. Whose services they are stays. */
export const blank = Object.fromEntries(
  keys.filter((key) => key !== 'ags').map((key) => [key, undefined]),
) as Choice;

/** Distances without a place are from where somebody is: that is nowhere written, nor what needs it. */
const sansPosition = (choice: Choice): Choice =>
  choice.place
    ? choice
    : { ...choice, within: undefined, sort: choice.sort === 'distance' ? undefined : choice.sort };

/** A choice as a part of an address: `query=Hebamme;phase=0-3;free=1`. */
export function writeChoice(choice: Choice): string {
  const written = sansPosition(choice);
  return keys
    .flatMap((key) => {
      const value = written[key];
      if (value === undefined || value === false || value === '') return [];
      const text = Array.isArray(value)
        ? value.map((id: string) => encodeURIComponent(encodeURIComponent(id))).join(',')
        : encodeURIComponent(value === true ? '1' : String(value));
      return [`${key}=${text}`];
    })
    .join(';');
}

/** Reads what `writeChoice` has written, or whatever else stands there: what makes no sense is left out. */
export function readChoice(written: string): Choice {
  const choice: Record<string, unknown> = {};
  for (const part of written.split(';')) {
    const [key = '', value = ''] = part.split('=');
    const name = keys.find((known) => known === key);
    const read = name && readers[name](decode(value));
    if (read !== undefined) choice[key] = read;
  }
  if (!choice.place) {
    delete choice.within;
    if (choice.sort === 'distance') delete choice.sort;
  }
  return choice;
}

/** The part of a hash that is one finder's; nothing where it has none. What the host page has there is its own. */
export function partOf(hash: string, name: string): string | undefined {
  const part = hash
    .slice(1)
    .split('&')
    .find((part) => part.startsWith(`${name}=`));
  return part?.slice(name.length + 1);
}

/** A hash with another part for one finder, or without one; all else in it stays. */
export function withPart(hash: string, name: string, written: string | undefined): string {
  const others = hash
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith(`${name}=`));
  const parts = written === undefined ? others : [...others, `${name}=${written}`];
  return parts.length ? `#${parts.join('&')}` : '';
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
