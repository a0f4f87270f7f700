import { html, nothing, type TemplateResult } from 'lit';
import { finderTools } from '../../../localization/de/service-finder.js';
import { formatFor } from '../../../localization/format.js';
import { chosen, type Choice, type Criterion, type Judge } from '../../../model/choice.js';
import { languageOf } from '../../../model/judgement.js';
import { memoizeLast } from '../../../model/memoize-last.js';
import { readerLanguages } from '../../../model/reader-language.js';
import type { Service } from '../../../schema/index.js';
import { AgeField } from './age-field.js';
import { ChoiceFields } from './choice-fields.js';
import type { ChoiceNames } from './choice-names.js';
import { renderCheck, renderChip, renderUnfold } from './controls.js';
import type { FinderHost, FinderWays, View } from './finder-more.js';
import type * as Opening from './opening.js';
import { Verdicts } from './verdicts.js';

/** What can be chosen with one tap. */
const quick = ['free', 'open', 'walkIn'] as const;
/** What stands behind the button. */
const others = ['age', 'topic', 'place', 'within', 'language', 'day', 'online', 'access'] as const;

/** What can be chosen or not: each as a choice of its own. */
const flags = {
  free: { free: true },
  open: { open: true },
  walkIn: { walkIn: true },
  online: { online: true },
  access: { access: true },
} as const;

type Flag = keyof typeof flags;

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
  readonly #verdicts = memoizeLast<Verdicts>();
  /** The reader's language, where somebody of the services speaks it. */
  readonly #reader = memoizeLast<(Choice & { language: string }) | undefined>();

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
        ${renderUnfold(words.filters(set.length), this.#isOpen, () => this.#toggle())} ${added.chips}
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
    const checks: Flag[] = [...(view.layout === 'full' ? [] : quick), 'online', 'access'];
    return html`${phases} ${this.#age.render()} ${fields.renderTopics(view)} ${fields.renderPlaces(view)}
      ${near()} ${fields.renderLanguages(view)} ${opening ? fields.renderDays(view, opening) : nothing}
      ${order()}
      <div class="checks">${checks.map((name) => this.#renderFlag(name, view, judge))}</div>`;
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  }

  /** What services say, found out once for as long as it is the same. */
  #verdictsOn({ services }: View, judge: Judge): Verdicts {
    const reader = this.#readerChoice(services);
    return this.#verdicts([services, judge, reader], () => {
      const choices = [...Object.values(flags), ...(reader ? [reader] : [])];
      return new Verdicts(services, judge, choices);
    });
  }

  /** How many services one more choice leaves. */
  #count(choice: Choice, view: View, judge: Judge): string {
    const [name] = chosen(choice) as [Criterion];
    const left = this.#verdictsOn(view, judge).count(choice, view.narrowed.without(name));
    return formatFor(this.#ways.localize.words.locale).number(left);
  }

  /** Nobody is asked what no service says. */
  #isAsked(name: Flag, view: View, judge: Judge): boolean {
    return !!this.#ways.choice()[name] || this.#verdictsOn(view, judge).isSaid(flags[name]);
  }

  /** Of the languages that a reader may rather speak, the first that somebody of the services speaks. */
  #readerChoice(services: readonly Service[]) {
    const { requestedLanguage } = this.#ways.localize;
    return this.#reader([services, requestedLanguage], () => {
      const spoken = new Set(services.flatMap(({ languages }) => languages.map(languageOf)));
      const language = readerLanguages(requestedLanguage, navigator.languages).find((tag) => spoken.has(tag));
      return language ? { language } : undefined;
    });
  }

  #renderQuick(name: (typeof quick)[number], view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    const isOn = !!this.#ways.choice()[name];
    return renderChip(this.#withCount(this.#names.of(name, {}), flags[name], view, judge), isOn, (isOn) =>
      this.#ways.choose({ [name]: isOn || undefined }),
    );
  }

  #renderReaderLanguage(view: View, judge: Judge): TemplateResult | typeof nothing {
    const choice = this.#readerChoice(view.services);
    if (!choice) return nothing;
    const { language: tag } = choice;
    const name = this.#names.language(tag);
    const own = formatFor(tag).language(tag);
    const label = html`${this.#words.spoken(name)}${own === name ? nothing : html` (<bdi lang=${tag}>${own}</bdi>)`}`;
    const isOn = this.#ways.choice().language === tag;
    return renderChip(this.#withCount(label, choice, view, judge), isOn, (isOn) =>
      this.#ways.choose({ language: isOn ? tag : undefined }),
    );
  }

  #withCount(label: unknown, choice: Choice, view: View, judge: Judge): TemplateResult {
    return html`${label} · ${this.#count(choice, view, judge)}`;
  }

  #renderFlag(name: Flag, view: View, judge: Judge): TemplateResult | typeof nothing {
    if (!this.#isAsked(name, view, judge)) return nothing;
    const isOn = !!this.#ways.choice()[name];
    const label = html`${this.#names.of(name, {})} (${this.#count(flags[name], view, judge)})`;
    return renderCheck(label, isOn, (isOn) => this.#ways.choose({ [name]: isOn || undefined }));
  }
}
