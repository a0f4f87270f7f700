import { chosen, type Choice, type Judge } from '../../../model/choice.js';
import type { Service } from '../../../schema/index.js';

/**
 * What services say to some choices, each of one criterion. Every service is asked once, and every list counted once for
 * all of them: with thousands of services, that is what typing would have to wait for.
 */
export class Verdicts {
  /** For each service the choices that it says yes to, a bit for each. */
  readonly #yes = new Map<Service, number>();
  readonly #counts = new WeakMap<readonly Service[], number[]>();
  readonly #choices: readonly Choice[];
  /** The choices that any service says yes or no to. */
  #said = 0;

  constructor(services: readonly Service[], judge: Judge, choices: readonly Choice[]) {
    this.#choices = choices;
    const criteria = choices.flatMap(chosen);
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

  /** Whether any service says yes or no. */
  isSaid(choice: Choice): boolean {
    return !!((this.#said >> this.#choices.indexOf(choice)) & 1);
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
}
