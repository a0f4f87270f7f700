import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { filterPanel } from '../../../localization/de/filter-panel.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { filterOfFacet } from '../../../model/finder/federated-query.js';
import { YES, type IndexFacet, type IndexFilters } from '../../../model/index-format.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import { FinderPart } from '../finder-part.js';
import { renderCheckbox, renderChip, renderFiltersToggle, renderSelect } from '../filters/controls.js';
import { renderPhaseButtons } from '../filters/phase-buttons.js';
import { facetLabel } from './facet-labels.js';
import { FiltersToggleEvent } from './federated-events.js';
import type { IndexCounts } from './federated-search-controller.js';

/** Filters that are on or off, set with one tap. */
const quickFlags = ['free', 'walkIn'] as const;
/** Filters that are folded away at first: those of which one value is selected, and further ones that are on or off. */
const selects = ['place', 'topic', 'language'] as const;
const flags = ['online', 'access'] as const;

type FlagFacet = (typeof quickFlags)[number] | (typeof flags)[number];
type SelectFacet = (typeof selects)[number];

/** The filters of a search over many municipalities. What indexes do not know is not offered. */
export class FederatedFilters extends FinderPart {
  static readonly tag = 'pk-finder-federated-filters';

  @property({ attribute: false }) municipalities: readonly ListedMunicipality[] = [];

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
    const { phase: phaseCounts } = this.counts;
    return html`${renderPhaseButtons(this.active.phase, this.context, phaseCounts)}
      <div class="choices" part="choices">
        <div class="chips" role="group" aria-label=${words.quick}>
          ${quickFlags
            .filter((flag) => this.#isOffered(flag))
            .map((flag) => this.#renderFlag(flag, renderChip))}
          ${renderFiltersToggle(words.filters(foldedCount), this.isUnfolded, this.#onToggle)}
        </div>
        <div class="filters" id="filters" ?hidden=${!this.isUnfolded}>
          ${selects.map((facet) => this.#renderSelect(facet))}
          ${
            offeredFlags.length
              ? html`<div class="checks">
                  ${offeredFlags.map((flag) => this.#renderFlag(flag, renderCheckbox))}
                </div>`
              : nothing
          }
        </div>
      </div>`;
  }

  get #words() {
    return this.context.localize.group('finderTools', finderTools);
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
    const values = new Set(
      facet === 'place' ? this.municipalities.map(({ ags }) => ags) : Object.keys(counts),
    );
    if (current) values.add(current);
    if (values.size < 2 && !current) return nothing;
    const { compare } = new Intl.Collator(this.context.common.locale);
    const options = [...values]
      .map((value) => ({ value, label: this.#label(facet, value) }))
      .sort((a, b) => compare(a.label, b.label))
      .map(({ value, label }) => {
        const count = counts[value];
        return { value, label: count === undefined ? label : `${label} (${this.#number(count)})` };
      });
    const [label, all] = this.#selectLabels[facet];
    const part = facet === 'topic' ? { part: 'topics' } : {};
    return renderSelect({ id: facet, label, all, selected: current, options, ...part }, (value) =>
      this.#set(facet, value),
    );
  }

  get #selectLabels(): Record<SelectFacet, [label: string, all: string]> {
    const { localize } = this.context;
    const words = localize.group('filterPanel', filterPanel);
    const { municipality, allMunicipalities } = localize.group('federatedSearch', federatedSearch);
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
    'pk-finder-federated-filters': FederatedFilters;
  }
}
