import { Zone } from '../../model/zones.js';
import { type Component, propertyValueOf, valueOfLine } from './component-scanner.js';
import { splitList } from './content-line.js';
import { parseDateTime, parseUtcOffset, wallTimeOf } from './date-time.js';
import { parseRecurrenceRule } from './recurrence-rule.js';
import { expandRule } from './recurrence-rule-expansion.js';
import { StepBudget } from './step-budget.js';

/** From an instant on, the zone is so far ahead of UTC; both in milliseconds. */
interface Transition {
  instant: number;
  offset: number;
}

/** A time zone that only its calendar describes, by a VTIMEZONE (RFC 5545, 3.6.5). */
export class DescribedZone extends Zone {
  readonly #transitions: Transition[];
  readonly #initialOffset: number;

  private constructor(transitions: Transition[], initialOffset: number) {
    super('UTC');
    this.#transitions = transitions;
    this.#initialOffset = initialOffset;
  }

  /** Undefined where the description has no observance that can be read. */
  static from({ subcomponents }: Component): Zone | undefined {
    const observances = subcomponents.flatMap((component) => parseObservance(component) ?? []);
    const transitions = observances
      .flatMap(({ transitions }) => transitions)
      .sort((a, b) => a.instant - b.instant);
    const first = observances.find(({ transitions: [first] }) => first === transitions[0]);
    return first && new DescribedZone(transitions, first.offsetFrom);
  }

  override offsetAt(instant: number): number {
    return (
      this.#transitions.findLast((transition) => transition.instant <= instant)?.offset ?? this.#initialOffset
    );
  }
}

/** Transitions are computed up to here: ten years ahead, further than any agenda. */
const LAST_TRANSITION = wallTimeOf(new Date().getUTCFullYear() + 10, 1, 1);

/** The work that the rule of one observance may take: since 1601, where Windows lets zones begin. */
const MAX_STEPS_PER_OBSERVANCE = 500_000;

/** A STANDARD or DAYLIGHT: its transitions, and the offset before them. */
interface Observance {
  transitions: Transition[];
  offsetFrom: number;
}

function parseObservance(component: Component): Observance | undefined {
  const offsetFrom = parseUtcOffset(propertyValueOf(component, 'TZOFFSETFROM'));
  const offset = parseUtcOffset(propertyValueOf(component, 'TZOFFSETTO'));
  const start = parseDateTime(propertyValueOf(component, 'DTSTART'));
  if (offsetFrom === undefined || offset === undefined || !start) return undefined;
  const rule = propertyValueOf(component, 'RRULE');
  const dates = component.contentLines
    .filter(({ name }) => name === 'RDATE')
    .flatMap((line) => splitList(valueOfLine(line)));
  const wallTimes = [start.wallTime, ...dates.flatMap((date) => parseDateTime(date)?.wallTime ?? [])];
  if (rule) {
    try {
      // Times in an observance are in the offset before it.
      const parsed = parseRecurrenceRule(rule, false, (until) => until + offsetFrom);
      const window = { start: start.wallTime, from: start.wallTime, to: LAST_TRANSITION };
      for (const wallTime of expandRule(parsed, window, new StepBudget(MAX_STEPS_PER_OBSERVANCE)))
        if (wallTime !== undefined) wallTimes.push(wallTime);
    } catch {
      // Without its rule the first transition is known at least.
    }
  }
  return {
    transitions: wallTimes.map((wallTime) => ({ instant: wallTime - offsetFrom, offset })),
    offsetFrom,
  };
}
