import type { Service, Text } from '../schema/index.js';
import type { LifePhase, Months } from './ages.js';
import type { LanePiece } from './chain-lanes.js';

/** What the rows of a chain stand for. */
export const rowKinds = ['topic', 'place', 'organization'] as const;

/** What the rows of a chain stand for. */
export type RowKind = (typeof rowKinds)[number];

/** The steps from one part of a child's life to the next, by the month in which they are taken. */
export const transitionMonths = { birth: 0, 'day-care': 36, school: 72, 'after-class-4': 132 } as const;

/** A step from one part of a child's life to the next. */
export type TransitionName = keyof typeof transitionMonths;

/** The steps in the order of life; each stands at the end of the phase of the same position. */
export const transitionOrder = Object.keys(transitionMonths) as TransitionName[];

/** What a chain is built by. */
export interface ChainOptions {
  rows?: RowKind;
  /** Ids of the file's topics, in its order: each is a row, whether a service has it or not. */
  listedTopics?: readonly string[];
  /** Ids of the topics to show; all where empty. */
  topics?: readonly string[];
  /** Keys of the places to show (see `placeKey`); all where empty. */
  places?: readonly string[];
  /** A cell with more services than this is bundled. */
  maxPerCell?: number;
}

/** Several organizations that offer something on one topic, in one phase, at one place. */
export interface Overlap {
  readonly topic: string;
  readonly phase: LifePhase;
  /** The place's key. */
  readonly place: string;
  readonly organizations: readonly string[];
  readonly services: readonly Service[];
}

/** What a row has in one phase. */
export interface Cell {
  readonly phase: LifePhase;
  readonly services: readonly Service[];
  /** Where they are too many to draw each: all but those for all ages, and which months of the phase these cover. */
  readonly bundle?: { readonly services: readonly Service[]; readonly months: readonly Months[] };
  readonly overlaps: readonly Overlap[];
}

/** One topic, place or organization along a child's life. */
export interface Row {
  /** Topic id, place or organization; empty for services that name none. */
  readonly key: string;
  readonly label: Text;
  readonly cells: readonly Cell[];
  /** Each is a line on which no two pieces lie upon each other. */
  readonly lanes: readonly (readonly LanePiece[])[];
  /** Services for all ages, where they are too many to draw each; they are in no lane then. */
  readonly throughout: readonly Service[];
  readonly withoutAges: readonly Service[];
}

/** Who accompanies a child over a step. */
export interface Transition {
  readonly name: TransitionName;
  readonly services: readonly Service[];
}

/** The services of a municipality along a child's life. */
export interface Chain {
  readonly rows: readonly Row[];
  readonly transitions: readonly Transition[];
  readonly overlaps: readonly Overlap[];
  /** All that were looked at: those in cells, those of unknown age, those for others than children up to ten. */
  readonly services: readonly Service[];
  readonly withoutAges: readonly Service[];
  readonly beyond: readonly Service[];
  /** How many cells there are, and how many of them have no service. */
  readonly cellCount: number;
  readonly gaps: number;
}
