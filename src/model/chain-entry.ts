import type { Service, Text } from '../schema/index.js';
import { boundsOf, lifePhases, type Months } from './ages.js';

/** A service with its months: overlapping spans joined, in order. */
export interface Entry {
  readonly service: Service;
  readonly name: string;
  readonly spans: readonly Months[];
  /** The same for each phase, cut to it. */
  readonly inPhases: readonly (readonly Months[])[];
}

/** The months of a service; none where they are unknown, or stated the wrong way round. */
export function entryOf(service: Service): Entry {
  const spans = joined(service.ages.map(boundsOf).filter(([from, to]) => from < to));
  return { service, name: plain(service.name), spans, inPhases: bounds.map((phase) => cut(spans, phase)) };
}

const bounds: readonly Months[] = Object.values(lifePhases);

function cut(spans: readonly Months[], [from, to]: Months): readonly Months[] {
  let months = NONE;
  for (const [start, end] of spans) {
    if (start < to && end > from) months = [...months, [Math.max(start, from), Math.min(end, to)]];
  }
  return months;
}

const NONE: readonly Months[] = [];

/** A text as a key: in German, or in whatever language it comes first. */
export function plain(text: Text | undefined): string {
  const line = typeof text === 'object' ? (text.de ?? Object.values(text)[0]) : text;
  return line?.trim() ?? '';
}

/** Spans in order, those that touch each other made one. */
export function joined(spans: readonly Months[]): readonly Months[] {
  if (spans.length < 2) return spans;
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Whether a service is there before a month and after it, without a break. */
export function spansOver({ spans }: Entry, month: number): boolean {
  return spans.some(([from, to]) => from < month && to > month);
}

/** Whether a service is for all ages of the chain. */
export function isThroughout({ spans }: Entry): boolean {
  return spans.some(([from, to]) => from <= -9 && to >= 132);
}
