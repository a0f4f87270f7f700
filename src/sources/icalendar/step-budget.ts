/** Every day since the year 1 is less; every second of a week is more. */
const MAX_STEPS_PER_RULE = 1_000_000;

/** What every rule may take, however many before it took too much: fifty years of days. */
const MIN_STEPS_PER_RULE = 20_000;

/**
 * The work that the recurrence rules of one file may take, in steps (days looked at). Each rule that exceeds its share
 * halves the share of those that follow: faulty rules together waste no more than two shares, and leave enough for
 * the others.
 */
export class StepBudget {
  #remaining: number;
  #share = MAX_STEPS_PER_RULE;

  constructor(steps: number) {
    this.#remaining = steps;
  }

  /** Begins a rule. @returns Spends steps on it, and says whether they were within its share. */
  startRule(): (steps: number) => boolean {
    let remaining = this.#share;
    return (steps) => {
      remaining -= steps;
      this.#remaining -= steps;
      if (remaining >= 0 && this.#remaining >= 0) return true;
      this.#share = Math.max(MIN_STEPS_PER_RULE, this.#share / 2);
      return false;
    };
  }
}
