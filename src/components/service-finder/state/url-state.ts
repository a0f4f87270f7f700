import { phaseOrder } from '../../../model/ages.js';
import {
  ALL_MUNICIPALITIES,
  radiiKm,
  type Filters,
  type FilterState,
} from '../../../model/finder/filter-state.js';
import { dayParts, type DayPart } from '../../../model/finder/time-of-day.js';
import { weekdays } from '../../../model/schedule-days.js';
import { agsPattern } from '../../../schema/vocabulary.js';

/** The longest text, and the longest list, that a link may bring along. */
const [MAX_TEXT_LENGTH, MAX_LIST_LENGTH] = [120, 200];

/** All of the state in one level. */
type FlatState = Omit<FilterState, 'filters'> & Filters;

/** Reads a decoded value; `undefined` where it makes no sense. */
type ReadValue<Value> = (value: string) => Value | undefined;

const text: ReadValue<string> = (value) => value.slice(0, MAX_TEXT_LENGTH) || undefined;
const flag: ReadValue<boolean> = (value) => value === '1' || undefined;
const oneOf =
  <Word extends string>(words: readonly Word[]): ReadValue<Word> =>
  (value) =>
    words.find((word) => word === value);

const age: ReadValue<number> = (value) =>
  /^(-[1-9]|\d{1,2}|1\d\d|20\d|21[0-6])$/.test(value) ? Number(value) : undefined;

const timesOfDay: ReadValue<readonly DayPart[]> = (value) => {
  const part = dayParts.find((part) => part === value);
  return part && [part];
};

const agsList: ReadValue<string[]> = (value) => {
  const known = value.split(',').filter((ags) => ags === ALL_MUNICIPALITIES || agsPattern.test(ags));
  return known.length ? known.slice(0, MAX_LIST_LENGTH) : undefined;
};

const idList: ReadValue<string[]> = (value) =>
  value
    ? value
        .split(',')
        .slice(0, MAX_LIST_LENGTH)
        .map((id) => decode(id).slice(0, MAX_TEXT_LENGTH))
    : undefined;

/**
 * What each parameter stands for and how it is read, in the order in which they are written. Links that people have
 * shared have these names: they stay as they are.
 */
const parameters: readonly (readonly [parameter: string, key: keyof FlatState, read: ReadValue<unknown>])[] =
  [
    ['ags', 'municipalities', agsList],
    ['query', 'query', text],
    ['phase', 'phase', oneOf(phaseOrder)],
    ['age', 'ageInMonths', age],
    ['topic', 'topic', text],
    ['place', 'place', text],
    ['within', 'radiusKm', (value) => radiiKm.find((radius) => String(radius) === value)],
    ['language', 'language', text],
    ['day', 'weekday', oneOf(weekdays)],
    ['time', 'timesOfDay', timesOfDay],
    ['free', 'isFree', flag],
    ['open', 'isOpenNow', flag],
    ['walkIn', 'isWalkIn', flag],
    ['online', 'isOnline', flag],
    ['access', 'isAccessible', flag],
    ['only', 'serviceIds', idList],
    ['sort', 'sort', oneOf(['distance', 'name', 'phase'])],
    ['service', 'openServiceKey', text],
  ];

/** Writes a state as a part of a URL's fragment: `query=Hebamme;phase=0-3;free=1`. */
export function serializeState({ filters, ...state }: FilterState): string {
  const flat = withoutPosition({ ...state, ...filters });
  return parameters
    .flatMap(([parameter, key]) => {
      const value = flat[key];
      if (value === undefined || value === false || value === '') return [];
      const written = Array.isArray(value)
        ? value.map((id: string) => encodeURIComponent(encodeURIComponent(id))).join(',')
        : encodeURIComponent(value === true ? '1' : String(value));
      return [`${parameter}=${written}`];
    })
    .join(';');
}

/** Reads what `serializeState` has written, or whatever else stands there: what makes no sense is left out. */
export function parseState(serialized: string): FilterState {
  const flat: Record<string, unknown> = {};
  for (const part of serialized.split(';')) {
    const [name = '', value = ''] = part.split('=');
    const parameter = parameters.find(([known]) => known === name);
    const read = parameter?.[2](decode(value));
    if (read !== undefined) flat[parameter![1]] = read;
  }
  const { municipalities, query, sort, openServiceKey, ...filters } = withoutPosition(flat);
  const others = definedOnly({ municipalities, query, sort, openServiceKey });
  return Object.assign({ filters: definedOnly(filters) }, others);
}

/** Without a place, distances are from the reader's position, which is written nowhere, and neither is what needs it. */
const withoutPosition = (flat: FlatState): FlatState =>
  flat.place
    ? flat
    : { ...flat, radiusKm: undefined, sort: flat.sort === 'distance' ? undefined : flat.sort };

const definedOnly = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** One finder's part of a fragment; `undefined` where it has none. The rest of the fragment is the page's own. */
export function readPart(fragment: string, name: string): string | undefined {
  const part = fragment
    .slice(1)
    .split('&')
    .find((part) => part.startsWith(`${name}=`));
  return part?.slice(name.length + 1);
}

/** A fragment with another part for one finder, or without one; everything else in it stays. */
export function replacePart(fragment: string, name: string, serialized: string | undefined): string {
  const others = fragment
    .slice(1)
    .split('&')
    .filter((part) => part && !part.startsWith(`${name}=`));
  const parts = serialized === undefined ? others : [...others, `${name}=${serialized}`];
  return parts.length ? `#${parts.join('&')}` : '';
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
