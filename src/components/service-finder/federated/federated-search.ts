import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import {
  countedFacets,
  federatedQuery,
  isNarrowEnough,
  type FederatedQuery,
} from '../../../model/finder/federated-query.js';
import { clearEverything, emptyFilterState, type FilterState } from '../../../model/finder/filter-state.js';
import { findMunicipalitiesInQuery, type NamedMunicipality } from '../../../model/municipalities-in-query.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { define } from '../../../program/define.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import { MunicipalityChangeEvent } from '../directory/municipality-events.js';
import { FinderPart } from '../finder-part.js';
import { renderHelpNumbers } from '../help/help-numbers.js';
import { HelpPanel } from '../help/help-panel.js';
import { SearchField } from '../search/search-field.js';
import type { FilterChangeEvent } from '../state/filter-change-event.js';
import { FocusController } from '../state/focus-controller.js';
import { FederatedFilters } from './federated-filters.js';
import type { FiltersToggleEvent } from './federated-events.js';
import { renderNamedMunicipalities, renderNotices } from './federated-notices.js';
import { FederatedResults } from './federated-results.js';
import { FederatedSearchController, type FederatedRequest } from './federated-search-controller.js';
import { federatedSearchStyles } from './federated-search.styles.js';

/** How long nothing is typed before a search starts: each one asks all indexes. */
const FEDERATED_SEARCH_DEBOUNCE_MS = 300;

/** How many results are added at a time. */
const PAGE_SIZE = 20;

/** How many matches are loaded, and how many services that leave a filter unanswered. */
type ResultLimits = Pick<FederatedRequest, 'limit' | 'indeterminateLimit'>;

const initialLimits: ResultLimits = { limit: PAGE_SIZE, indeterminateLimit: 0 };

/**
 * The search over all municipalities that have an index. Nothing is loaded before somebody is about to search. What
 * indexes do not know is not offered: ages in months, weekdays, opening hours, distances.
 */
export class FederatedSearch extends FinderPart {
  static readonly tag = 'pk-finder-federated-search';
  static readonly dependencies = [SearchField, HelpPanel, FederatedFilters, FederatedResults];

  /** The state of the finder. */
  @property({ attribute: false }) filterState: FilterState = emptyFilterState;

  /** The municipalities with an index; a single one may be all that there is. */
  @property({ attribute: false }) municipalities: readonly ListedMunicipality[] = [];

  /** Whether there is a choice of a municipality to go back to. */
  @property({ attribute: false }) hasPicker = false;

  @state() private isUnfolded = false;
  @state() private limits = initialLimits;

  readonly #search = new FederatedSearchController(this);
  readonly #focus = new FocusController(this);
  #query: FederatedQuery = { query: '', filters: {} };
  #isNarrowEnough = false;
  #namedMunicipalities: readonly NamedMunicipality[] = [];
  #wasUnavailable = false;
  /** Which of the results gets the focus once it is loaded. */
  #focusedPosition?: number;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode() as ShadowRoot, federatedSearchStyles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('municipalities')) this.#search.setMunicipalities(this.municipalities);
    if (changed.has('municipalities') || changed.has('filterState')) this.#readState();
    const facets = countedFacets(this.#query, this.isUnfolded);
    this.#search.search(this.#isNarrowEnough ? { ...this.#query, facets, ...this.limits } : undefined);
    this.#moveFocus();
  }

  #readState(): void {
    const query = federatedQuery(this.filterState, this.municipalities);
    if (JSON.stringify(query) !== JSON.stringify(this.#query)) this.limits = initialLimits;
    this.#query = query;
    this.#isNarrowEnough = isNarrowEnough(query, this.municipalities);
    const isOffered = this.municipalities.length > 1 && !query.filters.place;
    this.#namedMunicipalities = isOffered ? findMunicipalitiesInQuery(this.municipalities, query.query) : [];
  }

  #moveFocus(): void {
    const { failure, isSearching } = this.#search;
    const isUnavailable = failure === 'unavailable';
    if (isUnavailable !== this.#wasUnavailable) {
      this.#wasUnavailable = isUnavailable;
      // Whoever has the focus in what is replaced is led to what replaces it.
      if (this.querySelector('#search:focus, .unavailable:focus'))
        this.#focus.focusAfterUpdate('#search, .unavailable');
    }
    const position = this.#focusedPosition;
    if (position === undefined || (isSearching && !this.#search.hasLoaded(position))) return;
    this.#focusedPosition = undefined;
    this.#focus.focusAfterUpdate(`[data-index="${position}"], .nothing > p`);
  }

  readonly #onSearchFocus = (): void => {
    void this.#search.prepare();
  };

  /** Enter leads to the first result, which is not there before the search has been answered. */
  readonly #onQuery = (event: FilterChangeEvent): void => {
    if (!event.focus) return;
    event.stopPropagation();
    this.#focusedPosition = 0;
    this.requestUpdate();
  };

  readonly #onToggleFilters = ({ isUnfolded }: FiltersToggleEvent): void => {
    this.isUnfolded = isUnfolded;
    if (isUnfolded) void this.#search.prepare();
  };

  readonly #onShowIndeterminate = (): void => {
    this.#raise('indeterminateLimit');
  };

  /** The services that leave a filter unanswered come after all matches. */
  readonly #onShowMore = (): void => {
    const { results, count } = this.#search.answer!;
    this.#raise(results.length < count ? 'limit' : 'indeterminateLimit');
  };

  readonly #onRetry = (): void => {
    this.#search.retry();
  };

  readonly #onReset = (): void => {
    this.change(clearEverything, '#search');
  };

  readonly #onPickMunicipality = (): void => {
    this.dispatchEvent(new MunicipalityChangeEvent());
  };

  /** Loads more results; whoever reads on by keyboard or by ear is led to the first of them. */
  #raise(limit: keyof ResultLimits): void {
    const { results, indeterminateResults } = this.#search.answer!;
    this.#focusedPosition = results.length + (limit === 'limit' ? 0 : indeterminateResults.length);
    this.limits = { ...this.limits, [limit]: this.limits[limit] + PAGE_SIZE };
  }

  protected override render(): TemplateResult {
    const { answer, failure } = this.#search;
    if (failure === 'unavailable') return this.#renderUnavailable();
    return html`<div class="finder full federated">
      ${this.#renderBack()}
      <pk-finder-search
        .context=${this.context}
        .query=${this.filterState.query ?? ''}
        .debounceMs=${FEDERATED_SEARCH_DEBOUNCE_MS}
        @focusin=${this.#onSearchFocus}
        @pk-filter-change=${this.#onQuery}
      ></pk-finder-search>
      <pk-finder-help .context=${this.context} .filterState=${this.filterState}></pk-finder-help>
      <pk-finder-federated-filters
        .context=${this.context}
        .municipalities=${this.municipalities}
        .active=${this.#query.filters}
        .counts=${answer?.counts ?? {}}
        .isUnfolded=${this.isUnfolded}
        @pk-filters-toggle=${this.#onToggleFilters}
      ></pk-finder-federated-filters>
      ${this.#isNarrowEnough ? nothing : html`<p class="quiet">${this.#words.hint(this.municipalities.length)}</p>`}
      ${this.#renderCounts()} ${renderNotices(this.#search, this.context, this.#onRetry)}
      ${renderNamedMunicipalities(this.#namedMunicipalities, this.context)}
      ${
        answer
          ? html`<pk-finder-federated-results
              .context=${this.context}
              .municipalities=${this.municipalities}
              .answer=${answer}
              .openServiceKey=${this.filterState.openServiceKey}
              .pageSize=${PAGE_SIZE}
              @pk-results-more=${this.#onShowMore}
            ></pk-finder-federated-results>`
          : nothing
      }
    </div>`;
  }

  get #words() {
    return this.context.localize.group('federatedSearch', federatedSearch);
  }

  get #moreWords() {
    return this.context.localize.group('finderTools', finderTools);
  }

  #renderBack(): TemplateResult | typeof nothing {
    if (!this.hasPicker) return nothing;
    return html`<p>
      <button class="link" type="button" @click=${this.#onPickMunicipality}>${this.#words.byPlace}</button>
    </p>`;
  }

  #renderCounts(): TemplateResult {
    const { words } = this.context;
    const { answer } = this.#search;
    const unknown = answer?.details?.indeterminateCount ?? 0;
    const isUnknownShown = !!answer?.indeterminateResults.length;
    const isReset = !this.#query.query && !Object.keys(this.#query.filters).length;
    return html`<div class="counts">
      <p class="quiet" role="status">
        ${answer ? words.servicesFound(answer.count + (isUnknownShown ? unknown : 0)) : nothing}
      </p>
      ${
        unknown && !isUnknownShown
          ? html`<button part="button" type="button" @click=${this.#onShowIndeterminate}>
              ${this.#moreWords[this.#isPhaseOnly ? 'showWithoutAges' : 'showUnknown'](unknown)}
            </button>`
          : nothing
      }
      ${
        isReset
          ? nothing
          : html`<button part="button" type="button" @click=${this.#onReset}>${words.resetFilters}</button>`
      }
    </div>`;
  }

  /** Whether the phase alone leaves open which services match: then what they do not state is the age. */
  get #isPhaseOnly(): boolean {
    const { phase, place: _, ...others } = this.#search.answer?.request.filters ?? {};
    return !!phase && !Object.keys(others).length;
  }

  #renderUnavailable(): TemplateResult {
    const words = this.#words;
    return html`<div class="finder">
      <p class="unavailable" role="status" tabindex="-1">
        ${this.hasPicker ? words.unavailable : words.unavailableHere}
      </p>
      ${this.#renderBack()} ${renderHelpNumbers(this.context)}
    </div>`;
  }
}

define(FederatedSearch);

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-federated-search': FederatedSearch;
  }
}
