import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { filterPanel } from '../../../localization/de/filter-panel.js';
import { finderTools } from '../../../localization/de/service-finder.js';
import { countUnstated } from '../../../model/finder/facet-counts.js';
import { countByPhase } from '../../../model/services.js';
import { berlinTime } from '../../../model/dates.js';
import { ageInMonths } from '../../../model/finder/age-in-months.js';
import { replaceFilters, type FilterState, type SortOrder } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { define } from '../../../program/define.js';
import { showModal } from '../../shared/modal-dialog.js';
import { FinderPart } from '../finder-part.js';
import type { Proximity } from '../proximity/proximity-controller.js';
import { renderProximity } from '../proximity/proximity-fields.js';
import { renderCheckbox, renderFieldLabel, renderSelect, unstatedId } from './controls.js';
import { ageLabel, filterLabel } from './filter-labels.js';
import { filterPanelStyles } from './filter-panel.styles.js';
import { renderPhaseButtons } from './phase-buttons.js';
import { PlaceField } from './place-field.js';
import { SelectFilters, type FilterRendering } from './select-filters.js';
import { quickFilters, toggleFilters, type ToggleFilter } from './toggle-filters.js';

const sortOrders: readonly SortOrder[] = ['distance', 'name', 'phase'];

/** The filters behind the button, each with the number of services that it leaves. Loaded when it is unfolded. */
export class FilterPanel extends FinderPart {
  static readonly tag = 'pk-finder-filter-panel';
  static readonly dependencies = [PlaceField];

  @property({ attribute: false }) filterState!: FilterState;
  @property({ attribute: false }) results!: FinderResults;
  @property({ attribute: false }) proximity!: Proximity;

  /** Whether the phases and the quick filters are here, too: they stand nowhere else, or the sheet covers them. */
  @property({ attribute: false }) offersEverything = false;

  /** What is folded up is not rendered. */
  @property({ attribute: false }) isOpen = true;

  /** Whether the filters cover the page as a sheet from below, as on a phone, or stand between the chips and the results. */
  @property({ attribute: false }) isSheet = false;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #selectFilters = new SelectFilters();

  /** What is in the date field: kept here alone, for as long as the page is open. */
  #birthDate = '';

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode() as ShadowRoot, filterPanelStyles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('filterState')) return;
    // Taking the age back takes the date back.
    if (ageOf(this.#birthDate) !== this.filterState.filters.ageInMonths) this.#birthDate = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return this.isSheet ? this.#renderSheet() : html`<div class="filters">${this.#renderFilters()}</div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isNew = changed.has('isOpen') || changed.has('isSheet');
    if (isNew && this.dialog && !this.dialog.open) showModal(this.dialog, this);
  }

  #renderSheet(): TemplateResult {
    const { allFilters, closeFilters, clearFilters, showFound } = this.#words;
    return html`<dialog class="sheet" aria-label=${allFilters} @close=${this.#onClose}>
      <div class="sheet-head">
        ${this.context.heading(allFilters)}
        <button class="close" part="button" type="button" aria-label=${closeFilters} @click=${this.#close}>
          ✕
        </button>
      </div>
      <div class="sheet-body filters">${this.#renderFilters()}</div>
      <div class="sheet-foot">
        <button part="button" type="button" @click=${this.#onClear}>${clearFilters}</button>
        <button class="main" part="button" type="button" @click=${this.#close}>
          <span>${showFound(this.results.found.length)}</span>
        </button>
      </div>
    </dialog>`;
  }

  #renderFilters(): TemplateResult {
    const { context, filterState, results } = this;
    const onChange = (filters: FilterState['filters']) => this.change({ filters });
    const rendering: FilterRendering = { filterState, results, context, onChange };
    const toggles: readonly ToggleFilter[] = [
      ...(this.offersEverything ? quickFilters : []),
      'isOnline',
      'isAccessible',
    ];
    const selects = this.#selectFilters;
    return html`${this.offersEverything ? this.#renderPhases() : nothing} ${this.#renderAge()}
      ${selects.renderTopics(rendering)}
      <pk-finder-place-field
        .context=${context}
        .filterState=${filterState}
        .results=${results}
      ></pk-finder-place-field>
      ${renderProximity(filterState.filters, results, this.proximity, context)}
      ${selects.renderLanguages(rendering)} ${selects.renderWeekdays(rendering)}
      ${selects.renderTimesOfDay(rendering)} ${this.#renderSort()}
      <div class="checks">${toggles.map((name) => this.#renderToggle(name))}</div>`;
  }

  get #words() {
    return this.context.localize.group('filterPanel', filterPanel);
  }

  #renderPhases(): TemplateResult {
    const counts = countByPhase(this.results.excluding('phase'));
    return renderPhaseButtons(this.filterState.filters.phase, this.context, counts);
  }

  /** Asks for a child's birthday, or when that is expected, and turns it into an age on the device. */
  #renderAge(): TemplateResult {
    const words = this.#words;
    const { age } = this.context.localize.group('finderTools', finderTools);
    const { ageInMonths: months } = this.filterState.filters;
    const unstated = countUnstated(
      this.results.excluding('phase', 'ageInMonths', 'ageSpans'),
      ({ ages }) => ages.length > 0,
    );
    const note = this.#birthDate ? words.birthDateFar : words.birthDateNote;
    return html`<div class="field">
      ${renderFieldLabel('born', words.birthDate, unstated ? words.unstated.ages(unstated) : undefined)}
      <input
        id="born"
        type="date"
        autocomplete="off"
        aria-describedby="${unstatedId('born')} born-note"
        .value=${this.#birthDate}
        @change=${this.#onBirthDate}
      />
      <p class="quiet" id="born-note">${months === undefined ? note : age(ageLabel(months, this.context))}</p>
    </div>`;
  }

  #renderSort(): TemplateResult {
    const { order, orders } = this.#words;
    const offered = sortOrders.filter((sort) => sort !== 'distance' || this.proximity.distanceOf);
    const options = offered.map((sort) => ({ value: sort, label: orders[sort] }));
    const { sort: selected } = this.filterState;
    return renderSelect({ id: 'sort', label: order, all: orders.best, selected, options }, (value) =>
      this.change({ sort: sortOrders.find((sort) => sort === value) }),
    );
  }

  #renderToggle(name: ToggleFilter): TemplateResult | typeof nothing {
    const { counts, excluding, services } = this.results;
    const filter = toggleFilters[name];
    const isOn = !!this.filterState.filters[name];
    // What no service of the file passes is no offer. What the other filters leave none of stays: the form does not jump.
    if (!isOn && !counts.count(filter, services)) return nothing;
    const count = this.context.format.number(counts.count(filter, excluding(name)));
    const unstated = counts.countUnstated(filter, excluding(name));
    const text = `${filterLabel(name, filter, this.context)} (${count})`;
    const note = unstated
      ? html` <span class="quiet">· ${this.#words.unstated.other(unstated)}</span>`
      : nothing;
    const label = html`${text}${note}`;
    return renderCheckbox(label, isOn, (isOn) => this.change({ filters: { [name]: isOn || undefined } }));
  }

  readonly #close = (): void => this.dialog?.close();

  readonly #onClear = (): void => {
    this.querySelector('pk-finder-place-field')?.clear();
    this.change({ filters: replaceFilters({}) });
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(new Event('pk-filters-close'));
  };

  #onBirthDate({ target }: Event): void {
    this.#birthDate = (target as HTMLInputElement).value;
    const months = ageOf(this.#birthDate);
    // An age takes the place of a phase, which is less exact.
    this.change({
      filters: months === undefined ? { ageInMonths: months } : { ageInMonths: months, phase: undefined },
    });
    this.requestUpdate();
  }
}

/** The age of a child today, in completed months; `undefined` for no date, and one too far away. */
const ageOf = (birthDate: string): number | undefined =>
  birthDate ? ageInMonths(birthDate, berlinTime(new Date()).slice(0, 10)) : undefined;

define(FilterPanel);

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-filter-panel': FilterPanel;
  }
}
