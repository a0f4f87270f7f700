import type { Service, Text } from '../schema/index.js';
import type { LifePhase, Months } from './ages.js';
import type { LanePiece } from './chain-lanes.js';

/** The kinds of rows of a chain. */
export const rowKinds = ['topic', 'place', 'organization'] as const;

/** What each row of a chain represents. */
export type RowKind = (typeof rowKinds)[number];

/** The transitions in a child's life, by the month of age in which they take place. */
export const transitionMonths = { birth: 0, 'day-care': 36, school: 72, 'after-class-4': 132 } as const;

/** A transition in a child's life. */
export type TransitionName = keyof typeof transitionMonths;

/** The transitions in their order. Each is at the end of the life phase of the same index. */
export const transitionOrder = Object.keys(transitionMonths) as TransitionName[];

export interface ChainOptions {
  rows?: RowKind;
  /** Ids of the file's topics, in its order. Each gets a row, even without services. */
  listedTopics?: readonly string[];
  /** Ids of the topics to show; all where empty. */
  topics?: readonly string[];
  /** Keys of the places to show (see `placeKey`); all where empty. */
  places?: readonly string[];
  /** The most services that a cell shows one by one; more are bundled. */
  maxPerCell?: number;
}

/** Several organizations with services on one topic, in one phase, at one place. */
export interface Overlap {
  readonly topic: string;
  readonly phase: LifePhase;
  /** The key of the place, see `placeKey`. */
  readonly place: string;
  readonly organizations: readonly string[];
  readonly services: readonly Service[];
}

/** A row in one life phase. */
export interface Cell {
  readonly phase: LifePhase;
  readonly services: readonly Service[];
  /** Services that are too many to draw one by one, except those for all ages, and the months that they cover. */
  readonly bundle?: { readonly services: readonly Service[]; readonly months: readonly Months[] };
  readonly overlaps: readonly Overlap[];
}

/** A topic, place or organization along a child's life. */
export interface Row {
  /** Topic id, key of the place, or organization; empty for services without one. */
  readonly key: string;
  readonly label: Text;
  readonly cells: readonly Cell[];
  /** Lines of the chart; pieces in one lane do not overlap. */
  readonly lanes: readonly (readonly LanePiece[])[];
  /** Services for all ages, if they are too many to draw one by one. Otherwise empty, and they are in lanes. */
  readonly throughout: readonly Service[];
  readonly withoutAges: readonly Service[];
}

/** A transition, and the services that accompany children through it. */
export interface Transition {
  readonly name: TransitionName;
  readonly services: readonly Service[];
}

/** The services of a municipality along a child's life. */
export interface Chain {
  readonly rows: readonly Row[];
  readonly transitions: readonly Transition[];
  readonly overlaps: readonly Overlap[];
  /** All services of the chain: those in cells, those of unknown age, and those for other ages. */
  readonly services: readonly Service[];
  readonly withoutAges: readonly Service[];
  /** Services for ages outside the chain. */
  readonly outsideChain: readonly Service[];
  /** How many cells there are, and how many of them are empty. */
  readonly cellCount: number;
  readonly gaps: number;
}
