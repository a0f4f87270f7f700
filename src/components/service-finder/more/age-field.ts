import { html, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { berlinTime } from '../../../model/dates.js';
import { monthsOld } from '../../../model/judgement.js';
import type { ChoiceNames } from './choice-names.js';
import type { FinderWays } from './finder-more.js';

/** Asks for a child's birthday, or when that is expected, and turns it to an age on the device. */
export class AgeField {
  readonly #ways: FinderWays;
  readonly #names: ChoiceNames;
  /** As long as the page is open, so that the field can be folded. */
  #date = '';

  constructor(ways: FinderWays, names: ChoiceNames) {
    this.#ways = ways;
    this.#names = names;
  }

  render(): TemplateResult {
    const words = this.#words;
    const { age } = this.#ways.choice();
    // Who takes the age back, takes the date back.
    if (monthsSince(this.#date) !== age) this.#date = '';
    const note = this.#date ? words.birthDateFar : words.birthDateNote;
    return html`<div class="field">
      <label for="born">${words.birthDate}</label>
      <input
        id="born"
        type="date"
        autocomplete="off"
        aria-describedby="born-note"
        .value=${this.#date}
        @change=${this.#onChange}
      />
      <p class="quiet" id="born-note">${age === undefined ? note : words.age(this.#names.age(age))}</p>
    </div>`;
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  readonly #onChange = ({ target }: Event): void => {
    this.#date = (target as HTMLInputElement).value;
    const age = monthsSince(this.#date);
    // A phase says less exactly what the age says.
    this.#ways.choose(age === undefined ? { age } : { age, phase: undefined });
  };
}

/** Nothing for no date, and one that is too far away. */
const monthsSince = (date: string): number | undefined =>
  date ? monthsOld(date, berlinTime(new Date()).slice(0, 10)) : undefined;
