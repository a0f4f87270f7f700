import { html, nothing, type TemplateResult } from 'lit';
import { finderMore } from '../../../localization/de/finder-more.js';
import { serviceDetails } from '../../../localization/de/service-details.js';
import { serviceFinder } from '../../../localization/de/service-finder.js';
import { formatFor } from '../../../localization/format.js';
import {
  chosen,
  placeKeyOf,
  placeKeys,
  placeNames,
  type Choice,
  type Criterion,
  type Judge,
} from '../../../model/choice.js';
import { berlinTime } from '../../../model/dates.js';
import { countBy, languageOf, monthsOld } from '../../../model/judgement.js';
import type { Weekday } from '../../../model/schedule-days.js';
import { shorten } from '../../../model/text.js';
import type { Service } from '../../../schema/index.js';
import type { FinderHost, FinderWays, View } from './finder-more.js';
import { nowhere } from './near.js';
import type * as Opening from './opening.js';

/** What can be chosen with one tap. */
const quick = ['free', 'open', 'walkIn'] as const;
/** What stands behind the button. */
const others = ['age', 'topic', 'place', 'within', 'language', 'day', 'online', 'access'] as const;

type Flag = (typeof quick)[number] | 'online' | 'access';

interface Option {
  key: string;
  label: string;
}

/** What others put among the filters. */
interface Added {
  /** The phases, where they are not shown already. */
  phases: unknown;
  /** What stands beside the quick choices. */
  chips: unknown;
  /** How far away a service may be. */
  near: unknown;
  /** What the list is in the order of. */
  order: unknown;
}

/** The filters, each a plain form control that says how many services it leaves. */
export class Filters {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  #isOpen = false;
  #isFar = false;

  constructor(host: FinderHost, ways: FinderWays) {
    this.#host = host;
    this.#ways = ways;
  }

  render(
    view: View,
    judge: Judge,
    opening: typeof Opening | undefined,
    { phases, chips, near, order }: Added,
  ): TemplateResult {
    const words = this.#words;
    const choice = this.#ways.choice();
    const set = chosen(choice).filter((criterion) => (others as readonly Criterion[]).includes(criterion));
    const isOpen = this.#isOpen ? 'true' : 'false';
    const flags: Flag[] = [...(view.layout === 'full' ? [] : quick), 'online', 'access'];
    return html`<div class="chips" role="group" aria-label=${words.quick}>
        ${view.layout === 'full' ? quick.map((name) => this.#renderChip(name, view, judge)) : nothing}
        <button
          part="button"
          type="button"
          aria-expanded=${isOpen}
          aria-controls="filters"
          @click=${() => this.#toggle()}
        >
          ${words.filters(set.length)}
        </button>
        ${chips}
      </div>
      <div class="filters" id="filters" ?hidden=${!this.#isOpen}>
        ${phases} ${this.#renderAge(choice)} ${this.#renderTopics(view)} ${this.#renderPlaces(view)} ${near}
        ${this.#renderLanguages(view)} ${opening ? this.#renderDays(view, opening) : nothing} ${order}
        <div class="checks">${flags.map((name) => this.#renderFlag(name, view, judge))}</div>
      </div>`;
  }

  /** What a criterion is called, by what was chosen. */
  nameOf(criterion: Criterion, choice: Choice, opening: typeof Opening | undefined): string {
    const { localize, topicLabel, pick } = this.#ways;
    const words = this.#words;
    const names: Record<Criterion, () => string | undefined> = {
      phase: () => this.#finder.phases[choice.phase!],
      age: () => words.age(this.#ageOf(choice.age!)),
      topic: () => shorten(pick(topicLabel(choice.topic!)).text),
      place: () => this.#placeNames(this.#ways.program().services).get(choice.place!) ?? choice.place,
      within: () => words.within(choice.within!),
      language: () => this.#languageName(choice.language!),
      day: () => opening?.weekdayNames(localize).find(([day]) => day === choice.day)?.[1],
      free: () => this.#finder.free,
      open: () => words.openNow,
      walkIn: () => words.walkIn,
      online: () => this.#finder.online,
      access: () => words.access,
      only: () => words.shortlist(choice.only!.length),
    };
    return names[criterion]() ?? criterion;
  }

  get #words() {
    return this.#ways.localize.group('finderMore', finderMore);
  }

  get #finder() {
    return this.#ways.localize.group('serviceFinder', serviceFinder);
  }

  get #format() {
    return formatFor(this.#ways.localize.words.locale);
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** How many services one more choice leaves. */
  #count(name: Flag, { narrowed }: View, judge: Judge): number {
    return narrowed.without(name).filter((service) => judge(service, name, { [name]: true })).length;
  }

  /** Nobody is asked what no service says. */
  #isAsked(name: Flag, { services }: View, judge: Judge): boolean {
    return (
      !!this.#ways.choice()[name] ||
      services.some((service) => judge(service, name, { [name]: true }) !== undefined)
    );
  }

  #renderChip(name: (typeof quick)[number], view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    const isOn = !!this.#ways.choice()[name];
    return html`<button
      class="chip"
      part="button"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => this.#ways.choose({ [name]: isOn ? undefined : true })}
    >
      ${this.#words.withCount(this.nameOf(name, {}, undefined), this.#format.number(this.#count(name, view, judge)))}
    </button>`;
  }

  #renderFlag(name: Flag, view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    const count = this.#format.number(this.#count(name, view, judge));
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${!!this.#ways.choice()[name]}
        @change=${({ target }: Event) =>
          this.#ways.choose({ [name]: (target as HTMLInputElement).checked || undefined })}
      />
      <span>${this.nameOf(name, {}, undefined)} (${count})</span>
    </label>`;
  }

  #renderAge({ age }: Choice): TemplateResult {
    const words = this.#words;
    const note = this.#isFar
      ? words.birthDateFar
      : age === undefined
        ? words.birthDateNote
        : words.age(this.#ageOf(age));
    return html`<div class="field">
      <label for="born">${words.birthDate}</label>
      <input
        id="born"
        type="date"
        autocomplete="off"
        aria-describedby="born-note"
        @change=${this.#onBirthDate}
      />
      <p class="quiet" id="born-note">${note}</p>
    </div>`;
  }

  readonly #onBirthDate = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    const age = value ? monthsOld(value, berlinTime(new Date()).slice(0, 10)) : undefined;
    this.#isFar = !!value && age === undefined;
    // A phase says less exactly what the age says.
    this.#ways.choose(age === undefined ? { age } : { age, phase: undefined });
  };

  #ageOf(months: number): string {
    const words = this.#finder;
    if (months < 0) return words.phases.pregnancy;
    return months < 24 ? words.months(months) : words.years(Math.floor(months / 12));
  }

  #renderTopics({ services, narrowed }: View): TemplateResult | typeof nothing {
    const { topicLabel, pick } = this.#ways;
    const topicsOf = ({ topics }: Service) => topics;
    const options = [...countBy(services, topicsOf).keys()].map((key) => ({
      key,
      label: shorten(pick(topicLabel(key)).text),
    }));
    const [{ topic }, { allTopics }] = [this.#finder, this.#words];
    return this.#renderSelect(
      'topic',
      topic,
      allTopics,
      this.#sorted(options),
      countBy(narrowed.without('topic'), topicsOf),
    );
  }

  #renderPlaces({ services, narrowed }: View): TemplateResult | typeof nothing {
    const options = [...this.#placeNames(services)].map(([key, label]) => ({ key, label }));
    const { place, allPlaces } = this.#words;
    return this.#renderSelect(
      'place',
      place,
      allPlaces,
      this.#sorted(options),
      countBy(narrowed.without('place'), placeKeys),
    );
  }

  /** The places by their keys: municipalities, and postcodes. */
  #placeNames(services: readonly Service[]): Map<string, string> {
    const names = new Map<string, string>();
    for (const place of services.flatMap(({ places }) => places)) {
      const { postalCode } = place.address ?? {};
      const [town] = placeNames(place);
      // A key is made of one of a name's spellings, whichever is shown.
      if (town)
        names.set(
          placeKeyOf(typeof town === 'string' ? town : Object.values(town)[0]!),
          shorten(this.#ways.pick(town).text),
        );
      if (postalCode) names.set(postalCode, postalCode);
    }
    return names;
  }

  #renderLanguages({ services, narrowed }: View): TemplateResult | typeof nothing {
    const languagesOf = ({ languages }: Service) => languages.map(languageOf);
    const options = [...countBy(services, languagesOf).keys()].map((key) => ({
      key,
      label: this.#languageName(key),
    }));
    const { language, allLanguages } = this.#words;
    return this.#renderSelect(
      'language',
      language,
      allLanguages,
      this.#sorted(options),
      countBy(narrowed.without('language'), languagesOf),
    );
  }

  #languageName(tag: string): string {
    return tag === 'de-simple'
      ? this.#ways.localize.group('serviceDetails', serviceDetails).easyLanguage
      : this.#format.language(tag);
  }

  #renderDays({ narrowed }: View, { daysOf, weekdayNames }: typeof Opening): TemplateResult | typeof nothing {
    const options = weekdayNames(this.#ways.localize).map(([key, label]) => ({ key, label }));
    const counts = countBy(narrowed.without('day'), (service) => [...daysOf(service)]);
    return this.#renderSelect('day', this.#words.day, this.#words.allDays, options, counts);
  }

  #sorted(options: Option[]): Option[] {
    const { locale } = this.#ways.localize.words;
    return options.sort((a, b) => a.label.localeCompare(b.label, locale));
  }

  #renderSelect(
    name: 'topic' | 'place' | 'language' | 'day',
    label: string,
    all: string,
    options: readonly Option[],
    counts: ReadonlyMap<string, number>,
  ): TemplateResult | typeof nothing {
    const current = this.#ways.choice()[name];
    if (options.length < 2 && !current) return nothing;
    const choose = ({ target }: Event) => {
      const value = ((target as HTMLSelectElement).value || undefined) as Weekday | undefined;
      this.#ways.choose(name === 'place' && !value ? nowhere : { [name]: value });
    };
    return html`<div class="field" part=${name === 'topic' ? 'topics' : nothing}>
      <label for=${name}>${label}</label>
      <select id=${name} @change=${choose}>
        <option value="" .selected=${!current}>${all}</option>
        ${options.map(
          ({ key, label }) =>
            html`<option value=${key} .selected=${current === key}>
              ${label} (${this.#format.number(counts.get(key) ?? 0)})
            </option>`,
        )}
      </select>
    </div>`;
  }
}
