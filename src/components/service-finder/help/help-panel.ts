import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { helpNumbers } from '../../../localization/de/service-list.js';
import { activeFilters, type FilterState } from '../../../model/finder/filter-state.js';
import { isAfterOfficeHours } from '../../../model/help/office-hours.js';
import type { Service } from '../../../schema/index.js';
import { ClockController } from '../../shared/clock-controller.js';
import { FinderPart } from '../finder-part.js';
import type { HelpReason } from './help-list.js';
import { renderPlainList } from './help-numbers.js';
import { queryCode } from '../query/query-words-controller.js';
import { helpList } from './lazy-modules.js';

/** How long it is shown which numbers answer before that is computed anew. */
const CLOCK_INTERVAL_MS = 60_000;

/**
 * The line "Hilfe am Telefon" near the search field, which unfolds to numbers to call: when it is pressed, and by itself
 * where the words sound of need, or where all that was found is closed and offices are, too. By day, somebody who looks for
 * a playgroup that opens tomorrow needs no emergency number.
 */
export class HelpPanel extends FinderPart {
  static readonly tag = 'pk-finder-help';

  @property({ attribute: false }) filterState!: FilterState;

  /** What was found. Only where it is known when services are open, all of them can be closed. */
  @property({ attribute: false }) found: readonly Service[] = [];

  /** Whether there is always a line; without it, the numbers appear by themselves only. */
  @property({ attribute: false }) hasLine = true;

  /** What the reader has chosen; until then, and when another reason comes up, the numbers unfold by themselves. */
  @state() private isUnfoldedByReader?: boolean | undefined;

  readonly #clock = new ClockController(this, (now) =>
    this.#isOpen && helpList.loaded
      ? (Math.floor(+now / CLOCK_INTERVAL_MS) + 1) * CLOCK_INTERVAL_MS
      : Infinity,
  );
  #initialFilters?: FilterState['filters'];
  #reason?: HelpReason | undefined;
  #reasonKey = '';

  protected override willUpdate(): void {
    this.#initialFilters ??= this.filterState.filters;
    this.#reason = this.#findReason();
    const key = typeof this.#reason === 'object' ? this.#reason.topics.join() : (this.#reason ?? '');
    if (key !== this.#reasonKey) this.isUnfoldedByReader = undefined;
    this.#reasonKey = key;
    if (this.#isOpen) helpList.loadFor(this);
  }

  /** Where the words sound of need, the phases and the quick filters step back: see the finder's styles. */
  protected override updated(): void {
    this.toggleAttribute('data-need', typeof this.#reason === 'object');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.hasLine && !this.#reason) return nothing;
    const { context } = this;
    const words = context.localize.group('helpNumbers', helpNumbers);
    const isFirst = !!this.#reason;
    return html`<section class="help-panel ${isFirst ? 'first' : ''}" part="help" aria-label=${words.title}>
      <button
        class="help-line"
        type="button"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls="help"
        @click=${this.#onClick}
      >
        ${isFirst ? words.now : words.line}
      </button>
      <p class="unseen" aria-live="polite">${isFirst ? words.now : nothing}</p>
      <div id="help" ?hidden=${!this.#isOpen}>${this.#isOpen ? this.#renderNumbers() : nothing}</div>
    </section>`;
  }

  get #isOpen(): boolean {
    return this.isUnfoldedByReader ?? !!this.#reason;
  }

  #renderNumbers(): TemplateResult {
    const { context } = this;
    return (
      helpList.loaded?.renderHelpList(context, this.#clock.now, this.#reason) ?? renderPlainList(context)
    );
  }

  #findReason(): HelpReason | undefined {
    const { query } = this.filterState;
    const code = query ? queryCode.loadFor(this) : undefined;
    // The words may be of another language: once its words have been loaded, they are looked at again.
    if (query) code?.loadLanguagesIn(this, query, this.context.program);
    const needs = query ? code?.needsIn(query) : undefined;
    if (needs?.topics.length) return needs;
    // What the words sound of counts more: it is waited for, so that the list does not change again at once.
    if (query && !needs && !queryCode.hasFailed) return this.#reason;
    return this.#isAllClosed ? 'closed' : undefined;
  }

  /** Whether all that was found is closed now, after hours. What a page shows at first unfolds nothing: it would jump. */
  get #isAllClosed(): boolean {
    const { found, filterState } = this;
    const { query, filters } = filterState;
    const isSearched = !!query || (filters !== this.#initialFilters && activeFilters(filters).length > 0);
    const isOpenNow = this.context.openingHours?.rules.isOpenNow;
    return (
      isSearched &&
      !filters.serviceIds &&
      !!isOpenNow &&
      found.length > 0 &&
      isAfterOfficeHours(new Date()) &&
      found.every((service) => isOpenNow(service, filters) === false)
    );
  }

  #onClick(): void {
    this.isUnfoldedByReader = !this.#isOpen;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-help': HelpPanel;
  }
}
