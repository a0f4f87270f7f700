import { figureOf, type Figure } from './indicators.js';
import type { Program, Text } from '../schema/index.js';

/** One municipality in a comparison. */
export interface ComparisonRow {
  /** The name of the municipality, or that of its file without one. */
  name: Text;
  /** The language of its file. */
  language: string;
  /** Its latest figure; `undefined` where its file has none. */
  figure?: Figure;
  /** The compared value; `undefined` where it has none of that kind. */
  value?: number;
  /** Whether the value was computed, not stated. */
  isComputed: boolean;
}

/** Why figures are not simply comparable. */
export type Difference =
  | { kind: 'dates'; from: string; to: string }
  | { kind: 'labels' | 'origins' }
  | { kind: 'undated' | 'computed' | 'approximate' | 'unplaced'; of: ComparisonRow[] };

/** One figure of several municipalities. */
export interface Comparison {
  /** Shares where at least half of the figures have one, since municipalities differ in size; otherwise counts. */
  kind: 'share' | 'count';
  /** The largest value first; then those without a value of that kind, then those without a figure. */
  rows: ComparisonRow[];
  differences: Difference[];
  /** The end of the scale, which starts at 0: a round number not below the largest value. */
  scaleEnd: number;
}

/** A program to compare, and a name for it where it has none. */
interface Candidate {
  program: Program;
  name: string;
}

/** Compares one figure of several municipalities; `undefined` where none of them has it. */
export function compareFigures(candidates: readonly Candidate[], id: string): Comparison | undefined {
  const distinct = candidates.filter(
    ({ program }, index) => candidates.findIndex((other) => other.program === program) === index,
  );
  const found = distinct.map(({ program, name }) => ({
    name: program.municipality.name || name,
    language: program.language,
    figure: figureOf(program.indicators, id),
  }));
  const figures = found.flatMap(({ figure }) => figure ?? []);
  if (!figures.length) return undefined;
  const shares = figures.filter((figure) => shareOf(figure) !== undefined);
  const kind = shares.length * 2 >= figures.length ? 'share' : 'count';
  const rows = found
    .map((row): ComparisonRow => ({
      ...row,
      value: row.figure && (kind === 'share' ? shareOf(row.figure) : row.figure.count),
      isComputed: kind === 'share' && row.figure?.computedShare !== undefined,
    }))
    .sort((a, b) => rank(b) - rank(a));
  const largest = Math.max(...rows.map(({ value = 0 }) => value));
  return {
    kind,
    rows,
    differences: differencesOf(rows),
    scaleEnd: roundEnd(largest, kind === 'share' ? 1 : Infinity),
  };
}

const shareOf = ({ share, computedShare }: Figure) => share ?? computedShare;

const rank = ({ figure, value }: ComparisonRow) => value ?? (figure ? -1 : -2);

/** The first round number (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten) that is not below a value. */
function roundEnd(value: number, limit: number): number {
  if (value <= 0) return Math.min(limit, 1);
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * unit >= value * (1 - 1e-9))!;
  return Math.min(Number((step * unit).toPrecision(3)), limit);
}

function differencesOf(rows: readonly ComparisonRow[]): Difference[] {
  const known = rows.filter(({ figure }) => figure);
  if (known.length < 2) return [];
  const those = (
    kind: 'undated' | 'computed' | 'approximate' | 'unplaced',
    isOne: (row: ComparisonRow) => boolean,
  ) => {
    const of = known.filter(isOne);
    return of.length ? [{ kind, of }] : [];
  };
  const dates = known.flatMap(({ figure }) => figure!.asOf ?? []).sort();
  const isDifferent = dates.some((date) => !date.startsWith(dates[0]!) && !dates[0]!.startsWith(date));
  const differ = (key: 'label' | 'source' | 'note') =>
    new Set(known.map(({ figure }) => JSON.stringify(figure![key] ?? '').toLowerCase())).size > 1;
  return [
    ...(isDifferent ? [{ kind: 'dates' as const, from: dates[0]!, to: dates.at(-1)! }] : []),
    ...those('undated', ({ figure }) => !figure!.asOf),
    ...(differ('label') ? [{ kind: 'labels' as const }] : []),
    ...(differ('source') || differ('note') ? [{ kind: 'origins' as const }] : []),
    ...those('computed', ({ isComputed }) => isComputed),
    ...those('approximate', ({ figure }) => figure!.approximate),
    ...those('unplaced', ({ value }) => value === undefined),
  ];
}
