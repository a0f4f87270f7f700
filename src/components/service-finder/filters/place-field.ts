import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { filterPanel } from '../../../localization/de/filter-panel.js';
import { positionOfPlace } from '../../../model/distance.js';
import { countByValue } from '../../../model/finder/facet-counts.js';
import type { FilterState } from '../../../model/finder/filter-state.js';
import type { FinderResults } from '../../../model/finder/pipeline.js';
import {
  matchingPlaces,
  meantPlace,
  placeOptions,
  type PlaceOption,
} from '../../../model/finder/place-options.js';
import { foldWords } from '../../../model/folding.js';
import { memoizeLast } from '../../../model/memoize.js';
import { placeKeys } from '../../../model/place-keys.js';
import { shorten } from '../../../model/text.js';
import { FinderPart } from '../finder-part.js';
import { renderFieldLabel, unstatedId } from './controls.js';
import { filterLabel } from './filter-labels.js';

/** So many suggestions can be scrolled through; of more, some letters have to be typed. */
const MAX_SUGGESTIONS = 50;

/**
 * The field for a place, which suggests what the file knows: an editable combobox with a list (ARIA Authoring Practices,
 * "list autocomplete with manual selection"). A `<datalist>` would not do: Firefox for Android shows none, browsers do not
 * look past umlauts, and it does not follow the text size of the page.
 */
export class PlaceField extends FinderPart {
  static readonly tag = 'pk-finder-place-field';

  @property({ attribute: false }) filterState!: FilterState;
  @property({ attribute: false }) results!: FinderResults;

  /** What is in the field. */
  @state() private text = '';

  /** Whether the text has been typed; otherwise it is the label of the place that is filtered by. */
  @state() private isTyped = false;

  @state() private isUnfolded = false;

  /** The position of the suggestion that the arrow keys have reached; -1 for none. */
  @state() private activeIndex = -1;

  /** Whether the text has been left, or confirmed, without meaning any place. */
  @state() private isUnclear = false;

  @query('input') private readonly input!: HTMLInputElement;

  readonly #options = memoizeLast<readonly PlaceOption[]>();
  readonly #counts = memoizeLast<ReadonlyMap<string, number>>();
  #suggestions: readonly PlaceOption[] = [];

  /** The place that the text belongs to. */
  #place?: string | undefined;

  /** Empties the field; the filter stays as it is. */
  clear(): void {
    this.text = '';
    this.isTyped = this.isUnfolded = this.isUnclear = false;
    this.activeIndex = -1;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { place } = this.filterState.filters;
    // It has been chosen or taken back elsewhere. The state follows the field only when the finder updates.
    if (changed.has('filterState') && place !== this.#place) {
      this.#place = place;
      this.clear();
      this.text = place ? this.#labelOf(place) : '';
    }
    this.#suggestions = matchingPlaces(this.#allOptions, this.isTyped ? this.text : '').slice(
      0,
      MAX_SUGGESTIONS,
    );
  }

  protected override updated(changed: PropertyValues): void {
    // A phone's keyboard leaves room for the field and its list at the top of the sheet alone.
    if (changed.has('isUnfolded') && this.isUnfolded && this.closest('dialog'))
      this.querySelector('.field')!.scrollIntoView();
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #onInput = (): void => {
    this.text = this.input.value;
    this.isTyped = this.isUnfolded = true;
    this.isUnclear = false;
    this.activeIndex = -1;
    // What nobody knows narrows nothing, and neither does an empty field.
    if (!this.text.trim() || !matchingPlaces(this.#allOptions, this.text).length) this.#filterBy(undefined);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.target !== this.input) return;
    const { length } = this.#suggestions;
    const { activeIndex, isUnfolded } = this;
    if (event.key === 'ArrowDown') this.#activate(activeIndex + 1 < length ? activeIndex + 1 : 0);
    else if (event.key === 'ArrowUp') this.#activate(activeIndex > 0 ? activeIndex - 1 : length - 1);
    else if (event.key === 'Enter') this.#confirm(isUnfolded ? this.#suggestions[activeIndex] : undefined);
    else if (event.key === 'Escape' && isUnfolded && length) {
      // The sheet that the field is in stays.
      event.stopPropagation();
      this.isUnfolded = false;
    } else return;
    event.preventDefault();
  };

  readonly #onClick = ({ target }: Event): void => {
    const { option } = (target as Element).closest<HTMLElement>('[data-option]')?.dataset ?? {};
    if (option) this.#choose(this.#suggestions[Number(option)]!);
    else if (target === this.input) {
      if (!this.isTyped) this.input.select();
      this.isUnfolded = true;
    }
  };

  readonly #onBlur = (): void => {
    this.#confirm();
    this.isUnfolded = false;
  };

  readonly #onClear = (): void => {
    this.clear();
    this.#filterBy(undefined);
    this.input.focus();
  };

  #activate(index: number): void {
    this.activeIndex = index;
    this.isUnfolded = true;
  }

  /** Chooses an option, or else the place that the text means. */
  #confirm(option = this.isTyped ? meantPlace(this.#allOptions, this.text) : undefined): void {
    if (option) this.#choose(option);
    else if (this.isTyped && this.text.trim()) {
      this.isUnclear = true;
      this.#filterBy(undefined);
    }
  }

  #choose({ key, label }: PlaceOption): void {
    this.clear();
    this.text = label;
    this.#filterBy(key || undefined);
  }

  #filterBy(place: string | undefined): void {
    this.#place = place;
    // Where there is no point to measure from, a radius means nothing any more.
    const hasPosition = place && positionOfPlace(this.results.services, place);
    this.change({ filters: hasPosition ? { place } : { place, radiusKm: undefined } });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#allOptions.length < 3 && !this.filterState.filters.place) return nothing;
    const words = this.#words;
    const { text, activeIndex } = this;
    const isUnfolded = this.isUnfolded && this.#suggestions.length > 0;
    const unstated = this.results
      .excluding('place', 'radiusKm')
      .filter(({ places }) => !places.length).length;
    return html`<div class="field place ${this.isUnfolded ? 'unfolded' : ''}">
      ${renderFieldLabel('place', words.place, unstated ? words.unstated.place(unstated) : undefined)}
      <div class="combobox" @click=${this.#onClick} @keydown=${this.#onKeydown}>
        <input
          id="place"
          type="text"
          role="combobox"
          autocomplete="off"
          aria-labelledby="place-label"
          aria-autocomplete="list"
          aria-expanded=${isUnfolded ? 'true' : 'false'}
          aria-controls="place-options"
          aria-activedescendant=${isUnfolded && activeIndex >= 0 ? `place-option-${activeIndex}` : nothing}
          aria-describedby="${unstatedId('place')} place-note"
          .value=${text}
          @input=${this.#onInput}
          @blur=${this.#onBlur}
        />
        ${
          text
            ? html`<button type="button" aria-label=${words.clearPlace} @click=${this.#onClear}>✕</button>`
            : nothing
        }
        <div
          class="suggestions"
          id="place-options"
          role="listbox"
          aria-labelledby="place-label"
          ?hidden=${!isUnfolded}
          @mousedown=${keepFocus}
        >
          ${isUnfolded ? this.#suggestions.map((option, index) => this.#renderOption(option, index)) : nothing}
        </div>
      </div>
      <p class=${this.#isUnknown || this.isUnclear ? '' : 'unseen'} id="place-note" aria-live="polite">
        ${this.#describeSuggestions(isUnfolded)}
      </p>
    </div>`;
  }

  #describeSuggestions(isUnfolded: boolean): string | typeof nothing {
    const { unknownPlace, severalPlaces, placesFound } = this.#words;
    if (this.#isUnknown) return unknownPlace;
    if (this.isUnclear) return severalPlaces;
    return isUnfolded && this.isTyped ? placesFound(this.#suggestions.length) : nothing;
  }

  #renderOption({ key, label }: PlaceOption, index: number): TemplateResult {
    return html`<div
      role="option"
      id="place-option-${index}"
      data-option=${index}
      aria-selected=${index === this.activeIndex ? 'true' : 'false'}
    >
      ${label} <span class="quiet">${`(${this.context.format.number(this.#countOf(key))})`}</span>
    </div>`;
  }

  get #isUnknown(): boolean {
    return this.isTyped && !!this.text.trim() && !this.#suggestions.length;
  }

  /** How many services are left with a place. */
  #countOf(key: string): number {
    const others = this.results.excluding('place');
    const counts = this.#counts([others], () => countByValue(others, placeKeys));
    return key ? (counts.get(key) ?? 0) : others.length;
  }

  /** The option for all places, then each place. */
  get #allOptions(): readonly PlaceOption[] {
    const { program, common, localize, pick } = this.context;
    const { services } = this.results;
    return this.#options([services, program, common, localize.requestedLanguage], () => {
      const { compare } = new Intl.Collator(common.locale);
      const nameOf = (name: Parameters<typeof pick>[0]) => shorten(pick(name).text);
      const { allPlaces, allPlacesOf } = this.#words;
      const whole = program?.municipality.name;
      const label = whole ? allPlacesOf(nameOf(whole)) : allPlaces;
      return [{ key: '', label, names: [foldWords(label)] }, ...placeOptions(services, nameOf, compare)];
    });
  }

  get #words() {
    return this.context.localize.group('filterPanel', filterPanel);
  }

  #labelOf(place: string): string {
    const option = this.#allOptions.find(({ key }) => key === place);
    return option?.label ?? filterLabel('place', { place }, this.context);
  }
}

/** A press on a suggestion does not take the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-place-field': PlaceField;
  }
}
