import type { Choice, Criterion, Judge } from '../../../model/choice.js';
import { chosen } from '../../../model/choice.js';
import { isSame } from '../../../model/order.js';
import type { Service } from '../../../schema/index.js';

/**
 * What services say to some choices, each of one criterion. Every service is asked once, and every list counted once for
 * all of them: with thousands of services, that is what typing would have to wait for.
 */
export class Verdicts {
  readonly #services: readonly Service[];
  readonly #judge: Judge;
  readonly #choices: readonly Choice[];
  /** For each service the choices that it says yes to, a bit for each. */
  readonly #yes = new Map<Service, number>();
  readonly #counts = new WeakMap<readonly Service[], number[]>();
  /** The choices that any service says yes or no to. */
  #said = 0;

  constructor(services: readonly Service[], judge: Judge, choices: readonly Choice[]) {
    this.#services = services;
    this.#judge = judge;
    this.#choices = choices;
    const criteria = choices.map((choice) => chosen(choice)[0] as Criterion);
    for (const service of services) {
      let yes = 0;
      choices.forEach((choice, at) => {
        const verdict = judge(service, criteria[at]!, choice);
        if (verdict) yes |= 1 << at;
        if (verdict !== undefined) this.#said |= 1 << at;
      });
      this.#yes.set(service, yes);
    }
  }

  /** Whether they would be the same for these. */
  holdFor(services: readonly Service[], judge: Judge, choices: readonly Choice[]): boolean {
    return judge === this.#judge && isSame(services, this.#services) && isSame(choices, this.#choices);
  }

  /** Whether any service says yes or no. */
  isSaid(choice: Choice): boolean {
    return (this.#said & this.#bitOf(choice)) > 0;
  }

  /** How many of some services say yes. */
  count(choice: Choice, services: readonly Service[]): number {
    const counts = this.#counts.get(services) ?? this.#countAll(services);
    this.#counts.set(services, counts);
    return counts[this.#choices.indexOf(choice)]!;
  }

  #countAll(services: readonly Service[]): number[] {
    const counts = this.#choices.map(() => 0);
    for (const service of services) {
      const yes = this.#yes.get(service)!;
      for (let at = 0; at < counts.length; at += 1) counts[at]! += (yes >> at) & 1;
    }
    return counts;
  }

  #bitOf(choice: Choice): number {
    return 1 << this.#choices.indexOf(choice);
  }
}
