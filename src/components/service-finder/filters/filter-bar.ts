import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { formatFor } from '../../../localization/format.js';
import type { SingleFilter } from '../../../model/finder/facet-counts.js';
import {
  activeFilters,
  clearEverything,
  replaceFilters,
  type FilterName,
  type FilterState,
} from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import type { UnderstoodQuery } from '../../../model/query/understood-query.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { MediaQueryController } from '../../../platform/media-query-controller.js';
import { FinderPart } from '../finder-part.js';
import { understoodChips } from '../query/query-controller.js';
import type { Proximity } from '../proximity/proximity-controller.js';
import { renderChip, renderFiltersToggle } from './controls.js';
import { quickFilters, toggleFilters, type LanguageFilter } from './toggle-filters.js';

const filterPanel = new LazyModule('the other filters', (retry) => import('./filter-panel.js'));

/** Where the filters leave no room for anything else. */
const PHONE = '(max-width: 36em)';

/** The filters behind the button: how many of them are active is said on it. */
const panelFilters: readonly FilterName[] = [
  'ageInMonths',
  'topic',
  'place',
  'radiusKm',
  'language',
  'weekday',
  'timesOfDay',
  'isOnline',
  'isAccessible',
];

/** The chips of filters that take one tap, and the button that unfolds all others. */
export class FilterBar extends FinderPart {
  static readonly tag = 'pk-finder-filters';

  @property({ attribute: false }) filterState!: FilterState;
  @property({ attribute: false }) results!: FinderResults;
  @property({ attribute: false }) proximity!: Proximity;

  /** What was understood of the query. */
  @property({ attribute: false }) understood?: UnderstoodQuery | undefined;

  /** The filter for the reader's own language, where there are services in it. */
  @property({ attribute: false }) readerLanguage?: LanguageFilter;

  /** Whether there is room for chips; without it, they are checkboxes in the panel, and the phases are there, too. */
  @property({ attribute: false }) hasChips = true;

  @state() private isOpen = false;

  readonly #phone = new MediaQueryController(this, PHONE);

  protected override willUpdate(): void {
    if (this.isOpen) filterPanel.loadFor(this);
    if (this.understood?.constraints.length) understoodChips.loadFor(this);
  }

  protected override render(): TemplateResult {
    const words = this.context.localize.group('finderTools', finderTools);
    const activeCount = activeFilters(this.filterState.filters).filter((name) => panelFilters.includes(name));
    const panel = filterPanel.loaded;
    return html`<div class="chips" role="group" aria-label=${words.quick}>
        ${renderFiltersToggle(words.filters(activeCount.length), this.isOpen, () => (this.isOpen = !this.isOpen))}
        ${this.#renderShortlistChip()} ${this.#renderUnderstood()}
        ${this.hasChips ? quickFilters.map((name) => this.#renderQuickFilter(name)) : nothing}
        ${this.#renderReaderLanguage()}
      </div>
      <div
        id="filters"
        ?hidden=${!this.isOpen || !panel}
        aria-busy=${this.isOpen && !panel ? 'true' : nothing}
      >
        ${panel ? this.#renderPanel() : nothing}
      </div>`;
  }

  #renderPanel(): TemplateResult {
    return html`<pk-finder-filter-panel
      .context=${this.context}
      .filterState=${this.filterState}
      .results=${this.results}
      .proximity=${this.proximity}
      .offersEverything=${!this.hasChips || this.#phone.matches}
      .isOpen=${this.isOpen}
      .isSheet=${this.#phone.matches}
      @pk-filters-close=${() => (this.isOpen = false)}
    ></pk-finder-filter-panel>`;
  }

  #renderUnderstood(): unknown {
    const { understood, filterState, context } = this;
    if (!understood?.constraints.length) return nothing;
    return understoodChips.loaded?.renderUnderstoodChips(understood, filterState, context, (place) =>
      this.change({ filters: { place } }),
    );
  }

  #renderQuickFilter(name: (typeof quickFilters)[number]): TemplateResult | typeof nothing {
    const { words, localize } = this.context;
    const { openNow, walkIn } = localize.group('finderTools', finderTools);
    const filter = toggleFilters[name];
    const isOn = !!this.filterState.filters[name];
    // What was understood has its chip.
    if (!isOn && this.understood?.filters[name]) return nothing;
    // What would leave nothing is no offer.
    if (!isOn && !this.results.counts.count(filter, this.results.excluding(name))) return nothing;
    const labels = { isFree: words.free, isOpenNow: openNow, isWalkIn: walkIn };
    return renderChip(this.#withCount(labels[name], name, filter), isOn, (isOn) =>
      this.change({ filters: { [name]: isOn || undefined } }),
    );
  }

  #renderReaderLanguage(): TemplateResult | typeof nothing {
    const filter = this.readerLanguage;
    if (!filter) return nothing;
    const { language } = filter;
    const { spoken } = this.context.localize.group('finderTools', finderTools);
    const name = this.context.format.language(language);
    const ownName = formatFor(language).language(language);
    const label = html`${spoken(name)}${ownName === name ? nothing : html` (<bdi lang=${language}>${ownName}</bdi>)`}`;
    const isOn = this.filterState.filters.language === language;
    if (!isOn && !this.results.counts.count(filter, this.results.excluding('language'))) return nothing;
    return renderChip(this.#withCount(label, 'language', filter), isOn, (isOn) =>
      this.change({ filters: { language: isOn ? language : undefined } }),
    );
  }

  /** Shows what has been saved; nothing where that is nothing. */
  #renderShortlistChip(): TemplateResult | typeof nothing {
    const { shortlist, localize } = this.context;
    const isShown = this.filterState.filters.serviceIds !== undefined;
    if (!shortlist.length && !isShown) return nothing;
    const label = localize.group('finderTools', finderTools).shortlist(shortlist.length);
    const filters = replaceFilters({ serviceIds: shortlist });
    return renderChip(label, isShown, (isOn) =>
      this.change(isOn ? { ...clearEverything, filters } : { filters: { serviceIds: undefined } }),
    );
  }

  #withCount(label: unknown, name: FilterName, filter: SingleFilter): TemplateResult {
    const { counts, excluding } = this.results;
    return html`${label} · ${this.context.format.number(counts.count(filter, excluding(name)))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-filters': FilterBar;
  }
}
