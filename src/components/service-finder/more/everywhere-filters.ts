import { html, nothing, type TemplateResult } from 'lit';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { phaseOrder } from '../../../model/ages.js';
import { YES, type Facet } from '../../../model/index-format.js';
import { shorten } from '../../../model/text.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { IndexFacet, Narrowing, ToldOfIndexes } from '../../../sources/pagefind.js';
import { ChoiceNames } from './choice-names.js';
import { renderCheck, renderChip, renderSelect, renderUnfold } from './controls.js';
import type { FinderHost, FinderWays } from './finder-more.js';

/** What can be chosen with one tap. */
const quick = ['free', 'walkIn'] as const;
/** What stands behind the button. */
const selects = ['place', 'topic', 'language'] as const;
const checks = ['online', 'access'] as const;

type Flag = (typeof quick)[number] | (typeof checks)[number];

type Counts = ToldOfIndexes['counts'] | undefined;

/** Counts that are shown at once. */
const shownAtOnce: readonly Facet[] = ['phase', ...quick];

/** The filters of a search over many municipalities, with counts once something has been found. */
export class EverywhereFilters {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #programs: readonly ListedProgram[];
  readonly #opened: () => void;
  readonly #names: ChoiceNames;
  #isOpen = false;

  /** @param opened Called when the filters are unfolded. */
  constructor(host: FinderHost, ways: FinderWays, programs: readonly ListedProgram[], opened: () => void) {
    this.#host = host;
    this.#ways = ways;
    this.#programs = programs;
    this.#opened = opened;
    this.#names = new ChoiceNames(ways);
  }

  /** What is chosen, as far as an index knows it. */
  get narrowing(): Narrowing {
    const { phase, topic, place, language, ...flags } = this.#ways.choice();
    const isListed = this.#programs.length > 1 && this.#programs.some(({ ags }) => ags === place);
    const narrowing: Narrowing = { phase, topic, language, place: isListed ? place : undefined };
    for (const flag of [...quick, ...checks]) if (flags[flag]) narrowing[flag] = YES;
    return narrowing;
  }

  /** The facets whose counts are shown: those behind the button once it has been pressed. */
  get asked(): readonly Facet[] {
    const chosen = Object.entries(this.narrowing).flatMap(([facet, value]) =>
      value && facet !== 'place' ? (facet as Facet) : [],
    );
    const unfolded: Facet[] = this.#isOpen ? ['topic', 'language', ...checks] : [];
    return [...new Set([...shownAtOnce, ...unfolded, ...chosen])];
  }

  renderPhases(counts: Counts): TemplateResult {
    const words = this.#finder;
    const { phase: current } = this.#ways.choice();
    return html`<div class="phases" part="phases" role="group" aria-label=${words.phase}>
      ${phaseOrder.map(
        (phase) =>
          html`<button
            type="button"
            class="phase-${phase}"
            aria-pressed=${current === phase ? 'true' : 'false'}
            @click=${() => this.#ways.choose({ phase: current === phase ? undefined : phase })}
          >
            <b>${words.phases[phase]}</b>
            <span class="quiet">${counts?.phase ? words.services(counts.phase[phase] ?? 0) : nothing}</span>
          </button>`,
      )}
    </div>`;
  }

  renderChoices(counts: Counts): TemplateResult {
    const words = this.#words;
    const { narrowing } = this;
    const set = [...selects, ...checks].filter((facet) => narrowing[facet]);
    const flags = checks.filter((flag) => this.#isAsked(flag, counts));
    return html`<div class="chips" role="group" aria-label=${words.quick}>
        ${quick.filter((flag) => this.#isAsked(flag, counts)).map((flag) => this.#renderFlag(flag, counts, renderChip))}
        ${renderUnfold(words.filters(set.length), this.#isOpen, () => this.#toggle())}
      </div>
      <div class="filters" id="filters" ?hidden=${!this.#isOpen}>
        ${selects.map((facet) => this.#renderSelect(facet, counts))}
        ${
          flags.length
            ? html`<div class="checks">
                ${flags.map((flag) => this.#renderFlag(flag, counts, renderCheck))}
              </div>`
            : nothing
        }
      </div>`;
  }

  /** What a choice is called. */
  nameOf(facet: IndexFacet, value: string): string {
    if (facet === 'topic') return shorten(value);
    if (facet === 'place') return this.#municipality(value);
    return this.#names.of(facet, { [facet]: value });
  }

  get #words() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  get #finder() {
    return this.#ways.localize.group('serviceList', serviceList);
  }

  get #format() {
    return formatFor(this.#ways.localize.words.locale);
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen) this.#opened();
    this.#host.requestUpdate();
  }

  #renderFlag(flag: Flag, counts: Counts, render: typeof renderChip): TemplateResult {
    return render(this.#withCount(flag, counts), !!this.#ways.choice()[flag], (isOn) =>
      this.#ways.choose({ [flag]: isOn || undefined }),
    );
  }

  /** Nobody is asked what no service says, as soon as that is known. */
  #isAsked(flag: Flag, counts: Counts): boolean {
    const values = counts?.[flag];
    return !!this.#ways.choice()[flag] || !values || Object.keys(values).length > 0;
  }

  #withCount(flag: Flag, counts: Counts): string {
    const name = this.nameOf(flag, YES);
    const values = counts?.[flag];
    return values ? this.#words.withCount(name, this.#format.number(values[YES] ?? 0)) : name;
  }

  #renderSelect(facet: (typeof selects)[number], counts: Counts): TemplateResult | typeof nothing {
    const current = this.narrowing[facet];
    const values = counts?.[facet] ?? {};
    const keys = facet === 'place' ? this.#programs.map(({ ags }) => ags) : Object.keys(values);
    if (current && !keys.includes(current)) keys.push(current);
    if (keys.length < 2 && !current) return nothing;
    const { locale } = this.#ways.localize.words;
    const options = keys
      .map((key) => ({ key, name: this.nameOf(facet, key), count: values[key] }))
      .sort((a, b) => a.name.localeCompare(b.name, locale))
      .map(({ key, name, count }) => ({
        key,
        label: count === undefined ? name : `${name} (${this.#format.number(count)})`,
      }));
    const [label, all] = this.#labels[facet];
    return renderSelect({ id: facet, label, all, current, options }, (key) =>
      this.#ways.choose({ [facet]: key }),
    );
  }

  get #labels(): Record<(typeof selects)[number], [label: string, all: string]> {
    const words = this.#words;
    const { municipality, allMunicipalities } = this.#ways.localize.group('federatedSearch', federatedSearch);
    return {
      place: [municipality, allMunicipalities],
      topic: [this.#finder.topic, words.allTopics],
      language: [words.language, words.allLanguages],
    };
  }

  #municipality(ags: string): string {
    const program = this.#programs.find((program) => program.ags === ags);
    return program ? shorten(this.#ways.pick(program.name).text) : ags;
  }
}
