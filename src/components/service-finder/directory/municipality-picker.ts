import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { municipalityPicker } from '../../../localization/de/federated-search.js';
import { findMunicipalities, type MunicipalityMatch } from '../../../model/directory.js';
import { ALL_MUNICIPALITIES } from '../../../model/finder/filter-state.js';
import type { Directory, ListedMunicipality } from '../../../schema/directory.js';
import { FinderPart } from '../finder-part.js';
import { renderHelpNumbers } from '../help/help-numbers.js';
import { FocusController } from '../state/focus-controller.js';
import { renderFileFailure } from './file-failure.js';
import { MunicipalityChangeEvent } from './municipality-events.js';

/** So many municipalities are listed at once; of more, those that match what was typed, or all on request. */
const MAX_LISTED_AT_ONCE = 8;

/** Asks in which municipality somebody looks for help: by a postal code, a name, or from a list. */
export class MunicipalityPicker extends FinderPart {
  static readonly tag = 'pk-finder-municipality-picker';

  @property({ attribute: false }) directory!: Directory;

  /** The municipality that was chosen, while its file is loading or could not be loaded. */
  @property({ attribute: false }) chosen?: ListedMunicipality;

  /** Whether the file of the chosen municipality could not be loaded. */
  @property({ attribute: false }) hasFailed = false;

  /** Whether all municipalities can be searched at once. */
  @property({ attribute: false }) canSearchAll = false;

  @state() private query = '';
  @state() private isListComplete = false;

  readonly #focus = new FocusController(this);
  #matches: readonly MunicipalityMatch[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query') || changed.has('directory'))
      this.#matches = findMunicipalities(this.directory, this.query);
  }

  readonly #onInput = ({ target }: Event): void => {
    this.query = (target as HTMLInputElement).value;
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const [first, ...others] = this.#matches;
    if (first && !others.length) this.#choose([first.municipality.ags]);
    else this.#focusList();
  };

  readonly #onListAll = (): void => {
    this.isListComplete = true;
    this.#focusList();
  };

  #focusList(): void {
    this.#focus.focusAfterUpdate('.places button');
  }

  #choose(municipalities: readonly string[]): void {
    this.dispatchEvent(new MunicipalityChangeEvent(municipalities));
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { programs } = this.directory;
    const matches = this.#matches;
    const isQueried = !!this.query.trim();
    const isListed = this.isListComplete || programs.length <= MAX_LISTED_AT_ONCE;
    const shown = matches.length ? matches : isListed ? this.#allByName : [];
    return html`<form class="finder" @submit=${this.#onSubmit}>
      <div class="field search" part="search">
        <label for="where">${words.where}</label>
        <input
          id="where"
          type="search"
          autocomplete="postal-code"
          placeholder=${words.whereHint}
          .value=${this.query}
          aria-describedby="where-note"
          @input=${this.#onInput}
        />
        <p class="quiet" id="where-note">${words.whereNote}</p>
      </div>
      <p class="quiet" role="status">
        ${isQueried ? (matches.length ? words.found(matches.length) : words.noneFound) : nothing}
      </p>
      ${this.#renderChosen()}
      <ul class="places" role="list">
        ${shown.map((match) => html`<li>${this.#renderMatch(match)}</li>`)}
      </ul>
      ${
        shown.length >= programs.length || matches.length
          ? nothing
          : html`<p>
              <button class="link" type="button" @click=${this.#onListAll}>
                ${words.showAll(programs.length)}
              </button>
            </p>`
      }
      ${
        this.canSearchAll
          ? html`<p>
              <button part="button" type="button" @click=${() => this.#choose([ALL_MUNICIPALITIES])}>
                ${words.everywhere}
              </button>
            </p>`
          : nothing
      }
      ${isQueried && !matches.length ? renderHelpNumbers(this.context) : nothing}
    </form>`;
  }

  get #words() {
    return this.context.localize.group('municipalityPicker', municipalityPicker);
  }

  get #allByName(): MunicipalityMatch[] {
    const { compare } = new Intl.Collator(this.context.common.locale);
    return this.directory.programs
      .map((municipality) => ({ municipality, name: this.context.pick(municipality.name).text }))
      .sort((a, b) => compare(a.name, b.name));
  }

  #renderMatch({ municipality, place }: MunicipalityMatch): TemplateResult {
    const { text, words } = this.context;
    const { ags, name, services } = municipality;
    const facts = [place ? text(name) : undefined, services ? words.services(services) : undefined].filter(
      (fact) => fact !== undefined,
    );
    return html`<button part="button" type="button" @click=${() => this.#choose([ags])}>
      <b>${text(place ?? name)}</b>
      <span class="quiet">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</span>
    </button>`;
  }

  #renderChosen(): unknown {
    const { chosen, context } = this;
    if (!chosen) return nothing;
    if (this.hasFailed) return [renderFileFailure(chosen, this), renderHelpNumbers(context)];
    return html`<p class="notice">${this.#words.loading(context.pick(chosen.name).text)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-municipality-picker': MunicipalityPicker;
  }
}
