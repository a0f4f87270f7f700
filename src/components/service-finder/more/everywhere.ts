import { html, nothing, type TemplateResult } from 'lit';
import { federatedSearch } from '../../../localization/de/federated-search.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { serviceList } from '../../../localization/de/service-list.js';
import { formatFor } from '../../../localization/format.js';
import { blank } from '../../../model/finder-address.js';
import { placesIn } from '../../../model/query-places.js';
import type { ListedProgram } from '../../../schema/directory.js';
import type { IndexFacet } from '../../../sources/pagefind.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { ResultExtras } from '../../shared/service-result.js';
import { renderWaysOut } from './controls.js';
import { EverywhereFilters } from './everywhere-filters.js';
import { EverywhereResults } from './everywhere-results.js';
import { EverywhereSearch, type Answer, type Question } from './everywhere-search.js';
import { everywhereStyles } from './everywhere.styles.js';
import type { FinderHost, FinderWays } from './finder-more.js';

/** A short time without typing before a search, in milliseconds: all indexes are asked each time. */
const PAUSE = 300;

/** How many more services come at once. */
const STEP = 20;

/** What a search over many municipalities is given. */
export interface EverywhereOptions {
  /** Municipalities with an index. One alone may be all that there is. */
  programs: readonly ListedProgram[];
  /** Back to the search by place; nothing where there is none. */
  back?: (() => void) | undefined;
  /** What is added to a service; its id has its municipality's AGS before it, as in a region (`03157:advice`). */
  extras?: ResultExtras | undefined;
}

/**
 * One search over all municipalities that have an index. Nothing is loaded before somebody is about to look for
 * something. What Pagefind does not know is not offered: an age by the month, days and hours, distances.
 */
export class Everywhere {
  readonly #host: FinderHost;
  readonly #ways: FinderWays;
  readonly #options: EverywhereOptions;
  readonly #search: EverywhereSearch;
  readonly #filters: EverywhereFilters;
  readonly #results: EverywhereResults;
  #most = STEP;
  #mostUnsure = 0;
  #looked = '';
  #pause?: ReturnType<typeof setTimeout>;
  /** The result that gets the focus once it is there. */
  #focusOn?: number;

  constructor(host: FinderHost, ways: FinderWays, options: EverywhereOptions) {
    this.#host = host;
    this.#ways = ways;
    this.#options = options;
    this.#search = new EverywhereSearch(host, options.programs);
    this.#filters = new EverywhereFilters(host, ways, options.programs, () => this.#load());
    this.#results = new EverywhereResults(ways, options.extras);
    adoptStyles(host.shadowRoot!, everywhereStyles);
  }

  /** Ends it: nothing is asked any more. */
  leave(): void {
    clearTimeout(this.#pause);
    this.#search.rest();
  }

  render(): TemplateResult {
    const isWanted = this.#ask();
    const { answer, counts, failure } = this.#search;
    if (failure === 'all') return this.#renderUnavailable();
    this.#moveFocus(answer);
    return html`<div class="finder full everywhere">
      ${this.#renderBack()} ${this.#renderField()} ${this.#filters.renderPhases(counts)}
      <div class="choices" part="choices">${this.#filters.renderChoices(counts)}</div>
      ${isWanted ? nothing : html`<p class="quiet">${this.#words.hint(this.#options.programs.length)}</p>`}
      ${this.#renderCounts(answer)} ${this.#renderState()} ${this.#renderPlaces()}
      ${answer ? this.#renderAnswer(answer) : nothing}
    </div>`;
  }

  get #words() {
    return this.#ways.localize.group('federatedSearch', federatedSearch);
  }

  get #more() {
    return this.#ways.localize.group('finderTools', finderTools);
  }

  get #finder() {
    return this.#ways.localize.group('serviceList', serviceList);
  }

  /**
   * Asks what was chosen; gives whether there is anything to ask. All services of a Land would help nobody, and take an
   * old phone seconds to count.
   */
  #ask(): boolean {
    const { query = '' } = this.#ways.choice();
    const { narrowing, asked } = this.#filters;
    const looked = JSON.stringify([query, narrowing]);
    if (looked !== this.#looked) {
      this.#looked = looked;
      this.#most = STEP;
      this.#mostUnsure = 0;
    }
    const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
    const isWanted = !!query || !!narrowing.place || (this.#options.programs.length === 1 && isNarrowed);
    if (!isWanted) this.#search.rest();
    else this.#search.ask({ query, narrowing, asked, most: this.#most, mostUnsure: this.#mostUnsure });
    return isWanted;
  }

  #load(): void {
    // What goes wrong is told where something is asked.
    this.#search.load().catch(() => {});
  }

  #onInput({ target }: Event): void {
    clearTimeout(this.#pause);
    const { value } = target as HTMLInputElement;
    this.#pause = setTimeout(() => this.#ways.choose({ query: value.trim() || undefined }), PAUSE);
  }

  #renderField(): TemplateResult {
    const words = this.#finder;
    return html`<div class="field search" part="search">
      <label for="search">${words.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${words.searchHint}
        value=${this.#ways.choice().query ?? ''}
        @focus=${() => this.#load()}
        @input=${(event: Event) => this.#onInput(event)}
      />
    </div>`;
  }

  #renderCounts(answer: Answer | undefined): TemplateResult {
    const { query } = this.#ways.choice();
    const isNarrowed = !!query || Object.values(this.#filters.narrowing).some((value) => value !== undefined);
    const isWithUnsure = !!answer?.unsureResults.length;
    return html`<div class="counts">
      <p class="quiet" role="status">
        ${answer ? this.#finder.servicesFound(answer.count + (isWithUnsure ? (answer.told?.unsure ?? 0) : 0)) : nothing}
      </p>
      ${
        answer?.told?.unsure && !isWithUnsure
          ? html`<button part="button" type="button" @click=${() => this.#showUnsure(answer)}>
              ${this.#offer(answer.question, answer.told.unsure)}
            </button>`
          : nothing
      }
      ${
        isNarrowed
          ? html`<button part="button" type="button" @click=${() => this.#reset()}>
              ${this.#finder.resetFilters}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What is said beside what was found. */
  #renderState(): unknown {
    const { isAsking, answer, failure, missing } = this.#search;
    const { retry, loading } = this.#ways.localize.words;
    const names = missing.map(({ ags }) => this.#filters.nameOf('place', ags));
    return [
      navigator.onLine ? nothing : html`<p class="stale">${this.#more.offline}</p>`,
      isAsking && !answer ? html`<p class="quiet">${loading}</p>` : nothing,
      failure
        ? html`<div class="notice">
            <p>${this.#words.failed}</p>
            <p>
              <button part="button" type="button" @click=${() => this.#search.retry()}>${retry}</button>
            </p>
          </div>`
        : nothing,
      names.length
        ? html`<p class="quiet">
            ${this.#words.missing(formatFor(this.#ways.localize.words.locale).list(names))}
          </p>`
        : nothing,
    ];
  }

  /** Words do not narrow to a place; a municipality does. */
  #renderPlaces(): TemplateResult | typeof nothing {
    const { programs } = this.#options;
    const { query = '' } = this.#ways.choice();
    const found = this.#filters.narrowing.place || programs.length < 2 ? [] : placesIn(programs, query);
    if (!found.length) return nothing;
    return html`<div class="chips">
      ${found.map(
        ({ program: { ags }, rest }) =>
          html`<button
            part="button"
            type="button"
            @click=${() => this.#ways.choose({ query: rest || undefined, place: ags }, '#search')}
          >
            ${this.#words.only(this.#filters.nameOf('place', ags))}
          </button>`,
      )}
    </div>`;
  }

  #renderAnswer(answer: Answer): TemplateResult | typeof nothing {
    const { results, unsureResults, count, told, isNear } = answer;
    const { unsure = 0 } = told ?? {};
    const all = [...results, ...unsureResults];
    if (!all.length) return this.#renderNothing(answer);
    const left = count - results.length || (unsureResults.length ? unsure - unsureResults.length : 0);
    return html`${isNear ? html`<p>${this.#more.near}</p>` : nothing} ${this.#results.render(all)}
    ${
      left > 0
        ? html`<p>
            <button part="button" type="button" @click=${() => this.#showMore(answer)}>
              ${this.#ways.localize.words.showMore(Math.min(STEP, left), left)}
            </button>
          </p>`
        : nothing
    }`;
  }

  /** No result is never the end. */
  #renderNothing({ question, told }: Answer): TemplateResult | typeof nothing {
    if (!told) return nothing;
    const ways = (Object.entries(told.without) as [IndexFacet, number][])
      .filter(([, count]) => count)
      .sort(([, a], [, b]) => b - a);
    const words = this.#more;
    return html`<div class="nothing">
      ${renderWaysOut(
        ways.length ? words.tryWithout : words.noneFound,
        ways.map(([facet, count]) => ({
          label: words.without(this.#filters.nameOf(facet, question.narrowing[facet]!), count),
          go: () => this.#ways.choose({ [facet]: undefined }),
        })),
      )}
      ${this.#ways.help()}
    </div>`;
  }

  #renderUnavailable(): TemplateResult {
    const { back } = this.#options;
    const words = this.#words;
    // Who stands in the field is led to what has come in its place.
    if (this.#host.shadowRoot?.activeElement?.id === 'search')
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot?.querySelector<HTMLElement>('.unavailable')?.focus(),
      );
    return html`<div class="finder">
      <p class="unavailable" role="status" tabindex="-1">
        ${back ? words.unavailable : words.unavailableHere}
      </p>
      ${this.#renderBack()} ${this.#ways.help()}
    </div>`;
  }

  #renderBack(): TemplateResult | typeof nothing {
    const { back } = this.#options;
    if (!back) return nothing;
    return html`<p>
      <button class="link" type="button" @click=${back}>${this.#words.byPlace}</button>
    </p>`;
  }

  /** The words of the button that shows those that do not say what was asked for. */
  #offer({ narrowing }: Question, unsure: number): string {
    const { phase, place: _, ...others } = narrowing;
    const isPhase = !!phase && Object.values(others).every((value) => value === undefined);
    return this.#more[isPhase ? 'showWithoutAges' : 'showUnknown'](unsure);
  }

  #reset(): void {
    this.#ways.choose(blank, '#search');
  }

  /** Those that do not say all come after what is shown of the others. */
  #showMore({ results, unsureResults, count }: Answer): void {
    const isWhole = results.length >= count;
    if (isWhole) this.#mostUnsure += STEP;
    else this.#most += STEP;
    this.#focusOn = results.length + (isWhole ? unsureResults.length : 0);
    this.#host.requestUpdate();
  }

  #showUnsure({ results }: Answer): void {
    this.#mostUnsure = STEP;
    this.#focusOn = results.length;
    this.#host.requestUpdate();
  }

  /** Whoever reads on by keyboard or by ear is led to the first service that was added. */
  #moveFocus(answer: Answer | undefined): void {
    const at = this.#focusOn;
    if (at === undefined || !answer || at >= answer.results.length + answer.unsureResults.length) return;
    const { most, mostUnsure } = answer.question;
    if (most !== this.#most || mostUnsure !== this.#mostUnsure) return;
    this.#focusOn = undefined;
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus(),
    );
  }
}
