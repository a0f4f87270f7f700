import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { everywhere } from '../../../localization/de/everywhere.js';
import { finderMore } from '../../../localization/de/finder-more.js';
import { phaseOrder } from '../../../model/ages.js';
import { filterOfFacet } from '../../../model/finder/federated-query.js';
import { YES, type IndexFacet, type IndexFilters } from '../../../model/index-format.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { IndexCounts } from './federated-search-controller.js';
import { FinderPart } from '../finder-part.js';
import { renderCheck, renderChip, renderSelect, renderUnfold } from '../more/controls.js';
import { facetLabel } from './facet-labels.js';

/** Filters that are on or off, set with one tap. */
const quickFlags = ['free', 'walkIn'] as const;
/** Filters that are folded away at first: those of which one value is selected, and further ones that are on or off. */
const selects = ['place', 'topic', 'language'] as const;
const flags = ['online', 'access'] as const;

type FlagFacet = (typeof quickFlags)[number] | (typeof flags)[number];
type SelectFacet = (typeof selects)[number];

/** Somebody has unfolded the filters, or folded them away. */
export class FiltersToggleEvent extends Event {
  static readonly type = 'pk-filters-toggle';

  constructor(readonly isUnfolded: boolean) {
    super(FiltersToggleEvent.type, { bubbles: true });
  }
}

/** The filters of a search over many municipalities. What indexes do not know is not offered. */
export class FederatedFiltersElement extends FinderPart {
  static readonly tag = 'pk-finder-federated-filters';

  @property({ attribute: false }) municipalities: readonly ListedProgram[] = [];

  /** The filters that are set. */
  @property({ attribute: false }) active: IndexFilters = {};

  /** How many services each value of a facet leaves; absent until it is known. */
  @property({ attribute: false }) counts: IndexCounts = {};

  @property({ attribute: false }) isUnfolded = false;

  readonly #onToggle = (): void => {
    this.dispatchEvent(new FiltersToggleEvent(!this.isUnfolded));
  };

  #set(facet: IndexFacet, value: string | boolean | undefined): void {
    this.change({ filters: { [filterOfFacet[facet]]: value || undefined } });
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const foldedCount = [...selects, ...flags].filter((facet) => this.active[facet]).length;
    const offeredFlags = flags.filter((flag) => this.#isOffered(flag));
    return html`${this.#renderPhases()}
      <div class="choices" part="choices">
        <div class="chips" role="group" aria-label=${words.quick}>
          ${quickFlags
            .filter((flag) => this.#isOffered(flag))
            .map((flag) => this.#renderFlag(flag, renderChip))}
          ${renderUnfold(words.filters(foldedCount), this.isUnfolded, this.#onToggle)}
        </div>
        <div class="filters" id="filters" ?hidden=${!this.isUnfolded}>
          ${selects.map((facet) => this.#renderSelect(facet))}
          ${
            offeredFlags.length
              ? html`<div class="checks">
                  ${offeredFlags.map((flag) => this.#renderFlag(flag, renderCheck))}
                </div>`
              : nothing
          }
        </div>
      </div>`;
  }

  get #words() {
    return this.context.localize.group('finderMore', finderMore);
  }

  #renderPhases(): TemplateResult {
    const { words } = this.context;
    const { phase: current } = this.active;
    const counts = this.counts.phase;
    return html`<div class="phases" part="phases" role="group" aria-label=${words.phase}>
      ${phaseOrder.map((phase) => {
        const isActive = current === phase;
        return html`<button
          type="button"
          class="phase-${phase}"
          aria-pressed=${isActive ? 'true' : 'false'}
          @click=${() => this.#set('phase', isActive ? undefined : phase)}
        >
          <b>${words.phases[phase]}</b>
          <span class="quiet">${counts ? words.services(counts[phase] ?? 0) : nothing}</span>
        </button>`;
      })}
    </div>`;
  }

  /** A filter that no service answers is not offered, as soon as that is known. */
  #isOffered(flag: FlagFacet): boolean {
    const counts = this.counts[flag];
    return !!this.active[flag] || !counts || Object.keys(counts).length > 0;
  }

  #renderFlag(flag: FlagFacet, render: typeof renderChip): TemplateResult {
    const counts = this.counts[flag];
    const label = this.#label(flag, YES);
    const text = counts ? this.#words.withCount(label, this.#number(counts[YES] ?? 0)) : label;
    return render(text, !!this.active[flag], (isOn) => this.#set(flag, isOn));
  }

  #renderSelect(facet: SelectFacet): TemplateResult | typeof nothing {
    const current = this.active[facet];
    const counts = this.counts[facet] ?? {};
    const values = new Set(facet === 'place' ? this.municipalities.map(({ ags }) => ags) : Object.keys(counts));
    if (current) values.add(current);
    if (values.size < 2 && !current) return nothing;
    const { compare } = new Intl.Collator(this.context.common.locale);
    const options = [...values]
      .map((value) => ({ value, label: this.#label(facet, value) }))
      .sort((a, b) => compare(a.label, b.label))
      .map(({ value, label }) => {
        const count = counts[value];
        return { key: value, label: count === undefined ? label : `${label} (${this.#number(count)})` };
      });
    const [label, all] = this.#selectLabels[facet];
    return renderSelect({ id: facet, label, all, current, options }, (value) => this.#set(facet, value));
  }

  get #selectLabels(): Record<SelectFacet, [label: string, all: string]> {
    const words = this.#words;
    const { municipality, allMunicipalities } = this.context.localize.group('everywhere', everywhere);
    return {
      place: [municipality, allMunicipalities],
      topic: [this.context.words.topic, words.allTopics],
      language: [words.language, words.allLanguages],
    };
  }

  #label(facet: IndexFacet, value: string): string {
    return facetLabel(facet, value, this.municipalities, this.context);
  }

  #number(count: number): string {
    return this.context.format.number(count);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-federated-filters': FederatedFiltersElement;
  }

  interface HTMLElementEventMap {
    'pk-filters-toggle': FiltersToggleEvent;
  }
}
