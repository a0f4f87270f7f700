import { html, nothing, type TemplateResult } from 'lit';
import { finderMore } from '../../../localization/de/finder-more.js';
import { formatFor } from '../../../localization/format.js';
import { chosen, type Choice, type Criterion, type Judge } from '../../../model/choice.js';
import { languageOf } from '../../../model/judgement.js';
import { readerLanguages } from '../../../model/reader-language.js';
import { AgeField } from './age-field.js';
import { ChoiceFields } from './choice-fields.js';
import type { ChoiceNames } from './choice-names.js';
import type { FinderHost, FinderWays, View } from './finder-more.js';
import type * as Opening from './opening.js';

/** What can be chosen with one tap. */
const quick = ['free', 'open', 'walkIn'] as const;
/** What stands behind the button. */
const others = ['age', 'topic', 'place', 'within', 'language', 'day', 'online', 'access'] as const;

type Flag = (typeof quick)[number] | 'online' | 'access';

/** What others put among the filters; what is folded is made once it is unfolded. */
interface Added {
  /** The phases, where they are not shown already. */
  phases: unknown;
  /** What stands beside the quick choices. */
  chips: unknown;
  /** How far away a service may be. */
  near: () => unknown;
  /** What the list is in the order of. */
  order: () => unknown;
}

/** The filters, each a plain form control that says how many services it leaves. */
export class Filters {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #names: ChoiceNames;
  readonly #age: AgeField;
  readonly #fields: ChoiceFields;
  #isOpen = false;

  constructor(host: FinderHost, ways: FinderWays, names: ChoiceNames) {
    this.#host = host;
    this.#ways = ways;
    this.#names = names;
    this.#age = new AgeField(ways, names);
    this.#fields = new ChoiceFields(ways, names);
  }

  render(view: View, judge: Judge, opening: typeof Opening | undefined, added: Added): TemplateResult {
    const words = this.#words;
    const set = chosen(this.#ways.choice()).filter((name) => (others as readonly Criterion[]).includes(name));
    const isFull = view.layout === 'full';
    return html`<div class="chips" role="group" aria-label=${words.quick}>
        ${isFull ? quick.map((name) => this.#renderQuick(name, view, judge)) : nothing}
        ${this.#renderReaderLanguage(view, judge)}
        <button
          part="button"
          type="button"
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          aria-controls="filters"
          @click=${() => this.#toggle()}
        >
          ${words.filters(set.length)}
        </button>
        ${added.chips}
      </div>
      <div class="filters" id="filters" ?hidden=${!this.#isOpen}>
        ${this.#isOpen ? this.#renderFolded(view, judge, opening, added) : nothing}
      </div>`;
  }

  #renderFolded(
    view: View,
    judge: Judge,
    opening: typeof Opening | undefined,
    { phases, near, order }: Added,
  ): TemplateResult {
    const fields = this.#fields;
    const flags: Flag[] = [...(view.layout === 'full' ? [] : quick), 'online', 'access'];
    return html`${phases} ${this.#age.render()} ${fields.renderTopics(view)} ${fields.renderPlaces(view)}
      ${near()} ${fields.renderLanguages(view)} ${opening ? fields.renderDays(view, opening) : nothing}
      ${order()}
      <div class="checks">${flags.map((name) => this.#renderFlag(name, view, judge))}</div>`;
  }

  get #words() {
    return this.#ways.localize.group('finderMore', finderMore);
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** How many services one more choice leaves. */
  #count(choice: Choice, { narrowed }: View, judge: Judge): string {
    const [name] = chosen(choice) as [Criterion];
    const left = narrowed.without(name).filter((service) => judge(service, name, choice));
    return formatFor(this.#ways.localize.words.locale).number(left.length);
  }

  /** Nobody is asked what no service says. */
  #isAsked(name: Flag, { services }: View, judge: Judge): boolean {
    return (
      !!this.#ways.choice()[name] ||
      services.some((service) => judge(service, name, { [name]: true }) !== undefined)
    );
  }

  #renderQuick(name: (typeof quick)[number], view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    const isOn = !!this.#ways.choice()[name];
    return this.#renderChip({ [name]: true }, isOn, this.#names.of(name, {}), view, judge);
  }

  /** Of the languages that a reader may rather speak, the first that somebody of the services speaks. */
  #renderReaderLanguage(view: View, judge: Judge): TemplateResult | typeof nothing {
    const spoken = new Set(view.services.flatMap(({ languages }) => languages.map(languageOf)));
    const tag = readerLanguages(this.#ways.localize.wanted, navigator.languages).find((tag) =>
      spoken.has(tag),
    );
    if (view.layout === 'list' || !tag) return nothing;
    const name = this.#names.language(tag);
    const own = formatFor(tag).language(tag);
    const label = html`${this.#words.spoken(name)}${own === name ? nothing : html` (<bdi lang=${tag}>${own}</bdi>)`}`;
    return this.#renderChip({ language: tag }, this.#ways.choice().language === tag, label, view, judge);
  }

  /** @param choice What one tap chooses: one criterion. */
  #renderChip(choice: Choice, isOn: boolean, label: unknown, view: View, judge: Judge): TemplateResult {
    const undone = Object.fromEntries(Object.keys(choice).map((key) => [key, undefined]));
    return html`<button
      class="chip"
      part="button"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => this.#ways.choose(isOn ? undone : choice)}
    >
      ${label} · ${this.#count(choice, view, judge)}
    </button>`;
  }

  #renderFlag(name: Flag, view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${!!this.#ways.choice()[name]}
        @change=${({ target }: Event) =>
          this.#ways.choose({ [name]: (target as HTMLInputElement).checked || undefined })}
      />
      <span>${this.#names.of(name, {})} (${this.#count({ [name]: true }, view, judge)})</span>
    </label>`;
  }
}
