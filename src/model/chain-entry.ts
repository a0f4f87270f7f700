import type { Place, Service, Text } from '../schema/index.js';
import { boundsOf, lifePhases, type Months } from './ages.js';
import { mergeIntervals } from './intervals.js';

/** A service as the chain places it. */
export interface ChainEntry {
  readonly service: Service;
  readonly name: string;
  /** The months it is for, in ascending order, without overlaps. */
  readonly spans: readonly Months[];
  /** The months in each phase, in the order of `phaseOrder`. */
  readonly inPhases: readonly (readonly Months[])[];
}

/** Places a service. It has no months where its ages are unknown or reversed. */
export function chainEntryOf(service: Service): ChainEntry {
  const spans = mergeIntervals(service.ages.map(boundsOf).filter(([from, to]) => from < to));
  return {
    service,
    name: textKey(service.name),
    spans,
    inPhases: phaseMonths.map((phase) => clip(spans, phase)),
  };
}

const phaseMonths: readonly Months[] = Object.values(lifePhases);

function clip(spans: readonly Months[], [from, to]: Months): readonly Months[] {
  let months = NONE;
  for (const [start, end] of spans) {
    if (start < to && end > from) months = [...months, [Math.max(start, from), Math.min(end, to)]];
  }
  return months;
}

const NONE: readonly Months[] = [];

/** A text as a key: the German one, or the first where there is none. */
export function textKey(text: Text | undefined): string {
  const line = typeof text === 'object' ? (text.de ?? Object.values(text)[0]) : text;
  return line?.trim() ?? '';
}

/** Whether a service is for children before and after a month, without a break. */
export function spansMonth({ spans }: ChainEntry, month: number): boolean {
  return spans.some(([from, to]) => from < month && to > month);
}

/** Whether a service is for all ages that the chain covers. */
export function isForAllAges({ spans }: ChainEntry): boolean {
  return spans.some(([from, to]) => from <= -9 && to >= 132);
}

/** The key of a place, for comparing: the municipality it is in, or else its own name. */
export function placeKey(place: Place): string {
  return textKey(placeLabel(place));
}

/** The name of the place of a service: the municipality it is in, or its own name. */
export function placeLabel({ municipality, address, name }: Place): Text | undefined {
  return municipality ?? address?.city ?? name;
}

/** The services of some entries. */
export function servicesOf(entries: readonly ChainEntry[]): Service[] {
  return entries.map(({ service }) => service);
}
