import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { berlinTime } from '../../../model/dates.js';
import {
  activeFilters,
  clearEverything,
  hasSameList,
  type FilterState,
} from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { memoizeLast } from '../../../model/memoize.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { HelpId } from '../../../model/query/index.js';
import type { Service } from '../../../schema/index.js';
import { loadServiceDialog, serviceDialog } from '../details/lazy-modules.js';
import type { OpenService } from '../details/open-service.js';
import { renderOpenService } from '../details/render-open-service.js';
import { FinderPart } from '../finder-part.js';
import { renderHelpNumbers } from '../help/help-numbers.js';
import { adviserList, helpList } from '../help/lazy-modules.js';
import { renderNoResults, suggestions } from '../no-results/no-results.js';
import { understoodChips } from '../query/query-controller.js';
import { queryCode } from '../query/query-words-controller.js';
import { changing } from '../state/filter-change-event.js';
import { renderLoading } from './loading.js';
import { ResultList } from './result-list.js';
import type { FinderView } from './results-controller.js';

const shortlistActions = new LazyModule(
  'the shortlist',
  (retry) => import('../shortlist/shortlist-actions.js'),
);
const printing = new LazyModule('printing', (retry) => import('../../shared/print-alone.js'));

/** How many more services are shown at a time. */
const MORE_STEP = 20;

/** Everything below the filters: how many services there are, the list, and what can be done with it. */
export class ResultArea extends FinderPart {
  static readonly tag = 'pk-finder-result-area';
  static readonly dependencies = [ResultList];

  @property({ attribute: false }) filterState!: FilterState;
  @property({ attribute: false }) view!: FinderView;

  /** How many services are shown at first. */
  @property({ attribute: false }) limit = 20;

  /** How many services are shown beyond the limit. */
  @state() private moreCount = 0;

  /** Whether services that say nothing about a filter are shown, too. */
  @state() private includesIndeterminate = false;

  @query('pk-finder-results') private readonly list!: ResultList | null;

  readonly #withRelaxed = memoizeLast<FinderResults>();

  /** Loads the details, with the opening hours of the week: paper has all of them. */
  loadForPrint(): void {
    loadServiceDialog();
  }

  /** Renders the whole list with its details at once, as far as they are loaded: printing does not wait. */
  prepareForPrint(): void {
    this.loadForPrint();
    this.requestUpdate();
    this.performUpdate();
    this.list?.prepareForPrint();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.filterState.filters.serviceIds) shortlistActions.loadFor(this);
    if (!this.view.results.found.length) {
      suggestions.loadFor(this);
      helpList.loadFor(this);
    }
    if (this.view.relaxed) understoodChips.loadFor(this);
    if (this.#advice.length) adviserList.loadFor(this);
    if (this.filterState.openServiceKey) serviceDialog.loadFor(this);
    const previous = changed.get('filterState');
    if (!previous || hasSameList(previous, this.filterState)) return;
    this.moreCount = 0;
    this.includesIndeterminate = false;
  }

  protected override render(): TemplateResult {
    const found = this.#listed;
    const isWeak = this.view.results.isNear || !this.view.results.found.length;
    const advisers = this.#renderAdvisers();
    return html`${this.#renderCounts()} ${this.#renderNotices()} ${this.#renderShortlist()}
    ${isWeak ? advisers : nothing} ${this.#renderList()} ${this.#renderMore()} ${isWeak ? nothing : advisers}
    ${found.length ? this.#renderEnd() : renderNoResults(this.filterState, this.view.results, this.context)}
    ${renderOpenService(this.#openService, found.length, this.context)}`;
  }

  /** Whatever the list is filtered by: a link to a service opens it. */
  get #openService(): OpenService | undefined {
    const { openServiceKey: key } = this.filterState;
    const service = key && this.view.serviceKeys.serviceOf(key);
    if (!service) return undefined;
    return { service, key, distanceKm: this.view.proximity.distanceOf?.(service) };
  }

  get #words() {
    return this.context.localize.group('finderTools', finderTools);
  }

  /** Whom to ask about what was typed. */
  get #advice(): readonly HelpId[] {
    const { query } = this.filterState;
    return query ? (queryCode.loaded?.adviceFor(query) ?? []) : [];
  }

  /** What is found, or what comes nearest. */
  get #listed(): readonly Service[] {
    return (this.view.relaxed ?? this.view.results).found;
  }

  /** How many of those are on show; of a shortlist, all. */
  get #shownCount(): number {
    if (this.filterState.filters.serviceIds) return this.#listed.length;
    return Math.min(this.#listed.length, this.limit + this.moreCount);
  }

  /** The one announcement of a search, and the buttons that show more or take the filters back. */
  #renderCounts(): TemplateResult {
    const { words } = this.context;
    const { found, indeterminate } = this.view.results;
    const isFiltered = this.filterState.query || activeFilters(this.filterState.filters).length;
    const count = found.length + (this.includesIndeterminate ? indeterminate.length : 0);
    return html`<div class="counts">
      <p class="quiet" role="status">${this.#describeResults(count)}</p>
      ${
        indeterminate.length && !this.includesIndeterminate
          ? html`<button part="button" type="button" @click=${this.#showIndeterminate}>
              ${this.#offerIndeterminate(indeterminate.length)}
            </button>`
          : nothing
      }
      ${
        isFiltered
          ? html`<button
              class="reset"
              part="button"
              type="button"
              @click=${changing(clearEverything, 'input')}
            >
              ${words.resetFilters}
            </button>`
          : nothing
      }
    </div>`;
  }

  #offerIndeterminate(count: number): string {
    const areAges = activeFilters(this.view.results.filters).every((name) =>
      ['phase', 'ageInMonths', 'ageSpans'].includes(name),
    );
    return this.#words[areAges ? 'showWithoutAges' : 'showUnknown'](count);
  }

  #renderNotices(): TemplateResult {
    const words = this.#words;
    const { isOnline, format } = this.context;
    const { isNear, found } = this.view.results;
    const today = format.longDate(berlinTime(new Date()).slice(0, 10));
    return html`<p class="printed">${words.printed(today)}</p>
      ${this.filterState.openServiceKey && !this.#openService ? serviceDialog.loaded?.renderGone(this.context) : nothing}
      ${isOnline ? nothing : html`<p class="stale">${words.offline}</p>`}
      ${isNear && found.length ? html`<p>${words.near}</p>` : nothing}`;
  }

  /** What can be done with a shortlist, while one is shown. */
  #renderShortlist(): TemplateResult | typeof nothing {
    const { serviceIds } = this.filterState.filters;
    if (!serviceIds) return nothing;
    if (!shortlistActions.loaded) return renderLoading(this.context);
    return html`<pk-finder-shortlist
      .context=${this.context}
      .services=${this.view.results.found}
      .serviceIds=${serviceIds}
    ></pk-finder-shortlist>`;
  }

  /** How many services there are; where there are none, what comes nearest. */
  #describeResults(count: number): string {
    const { relaxed } = this.view;
    const nearest = relaxed && understoodChips.loaded?.describeGivenUp(relaxed.givenUp, this.context);
    return nearest ?? this.context.words.servicesFound(count);
  }

  #renderList(): TemplateResult {
    const { arrangement, proximity, isPending, relaxed } = this.view;
    const results = this.#withRelaxed([this.view.results, relaxed], () =>
      relaxed ? { ...this.view.results, found: relaxed.found } : this.view.results,
    );
    return html`<pk-finder-results
      .context=${this.context}
      .results=${results}
      .serviceKeys=${this.view.serviceKeys}
      .limit=${this.#shownCount}
      .includesIndeterminate=${this.includesIndeterminate}
      .group=${arrangement.group}
      .distanceOf=${proximity.distanceOf}
      .isPending=${isPending}
    ></pk-finder-results>`;
  }

  /** Whom to ask, too: before services that only come near what was typed, and after those that are it. */
  #renderAdvisers(): TemplateResult | typeof nothing {
    if (!this.#advice.length) return nothing;
    return adviserList.loaded?.renderAdvisers(this.#advice, this.context, new Date()) ?? nothing;
  }

  #renderMore(): TemplateResult | typeof nothing {
    const left = this.#listed.length - this.#shownCount;
    if (!left) return nothing;
    return html`<p>
        <button part="button" type="button" @click=${this.#showMore}>
          ${this.context.common.showMore(Math.min(MORE_STEP, left), left)}
        </button>
      </p>
      <p class="printed">${this.#words.moreAt(left, location.href)}</p>`;
  }

  #renderEnd(): TemplateResult {
    return html`<p>
        <button part="button" type="button" @click=${this.#print}>${this.#words.print}</button>
      </p>
      ${this.context.isOnline ? nothing : renderHelpNumbers(this.context)}`;
  }

  /** Readers by keyboard or by ear are led to the first service that was added. */
  #showMore(): void {
    const index = this.#shownCount;
    this.moreCount += MORE_STEP;
    this.change({}, `[data-index="${index}"]`);
  }

  #showIndeterminate(): void {
    this.includesIndeterminate = true;
    this.change({}, `[data-index="${this.#shownCount}"]`);
  }

  async #print(): Promise<void> {
    const [module] = await Promise.all([
      printing.load(),
      serviceDialog.load(),
      this.querySelector('pk-finder-shortlist')?.prepareHandout(),
    ]);
    if (this.isConnected)
      module?.printAlone((this.getRootNode() as ShadowRoot).host as HTMLElement, 'portrait');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-result-area': ResultArea;
  }
}
