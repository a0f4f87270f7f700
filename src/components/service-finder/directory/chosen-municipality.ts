import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { municipalityPicker } from '../../../localization/de/federated-search.js';
import type { ListedMunicipality } from '../../../schema/directory.js';
import { FinderPart } from '../finder-part.js';
import { renderFileFailure } from './file-failure.js';
import { MunicipalityChangeEvent, MunicipalityRememberEvent } from './municipality-events.js';

/** Says whose services are shown, and changes that: another municipality, the neighbours, the one to remember. */
export class ChosenMunicipality extends FinderPart {
  static readonly tag = 'pk-finder-chosen-municipality';

  /** The chosen municipality first, then others whose services are shown, too. */
  @property({ attribute: false }) selected: readonly ListedMunicipality[] = [];

  /** The neighbours of the chosen municipality. */
  @property({ attribute: false }) neighbours: readonly ListedMunicipality[] = [];

  /** Selected municipalities whose file could not be loaded. */
  @property({ attribute: false }) failed: readonly ListedMunicipality[] = [];

  /** Whether the device remembers the chosen municipality. */
  @property({ attribute: false }) isRemembered = false;

  readonly #onChooseAgain = (): void => {
    this.dispatchEvent(new MunicipalityChangeEvent());
  };

  readonly #onToggleNeighbours = (): void => {
    const [chosen] = this.selected;
    const shown = [chosen!, ...(this.#areNeighboursShown ? [] : this.neighbours)];
    this.dispatchEvent(new MunicipalityChangeEvent(shown.map(({ ags }) => ags)));
  };

  readonly #onToggleRemembered = (): void => {
    this.dispatchEvent(new MunicipalityRememberEvent(!this.isRemembered));
  };

  protected override render(): TemplateResult | typeof nothing {
    const [chosen, ...others] = this.selected;
    if (!chosen) return nothing;
    const { localize, format, text, pick } = this.context;
    const words = localize.group('municipalityPicker', municipalityPicker);
    const names = others.map(({ name }) => pick(name).text);
    const count = this.neighbours.length;
    return html`<div class="chosen-municipality" tabindex="-1">
      <p>
        <span class="quiet">${words.place}</span> <b>${text(chosen.name)}</b>
        <span>${names.length ? words.and(format.list(names)) : nothing}</span>
        <button class="link" type="button" @click=${this.#onChooseAgain}>${words.change}</button>
      </p>
      ${this.failed.map((municipality) => renderFileFailure(municipality, this))}
      <div class="chips">
        ${
          count
            ? renderToggle(words.neighbours(count), this.#areNeighboursShown, this.#onToggleNeighbours)
            : nothing
        }
        ${renderToggle(words.remember, this.isRemembered, this.#onToggleRemembered)}
      </div>
    </div>`;
  }

  get #areNeighboursShown(): boolean {
    return this.neighbours.every((neighbour) => this.selected.includes(neighbour));
  }
}

function renderToggle(label: string, isOn: boolean, onToggle: () => void): TemplateResult {
  return html`<button
    class="chip"
    part="button"
    type="button"
    aria-pressed=${isOn ? 'true' : 'false'}
    @click=${onToggle}
  >
    ${label}
  </button>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-finder-chosen-municipality': ChosenMunicipality;
  }
}
