import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { controls } from '../styles/controls.styles.js';
import { WorkshopPart } from '../workshop-part.js';
import type { IncomingFile } from './incoming-file.js';
import { AddressError, loadFromOwnWebsite } from './own-website.js';

/** A file came from an address that somebody typed. */
export class AddressLoadedEvent extends Event {
  static readonly type = 'pk-workshop-address-loaded';

  constructor(readonly file: IncomingFile) {
    super(AddressLoadedEvent.type, { bubbles: true });
  }
}

/**
 * Loads a file from an address of the own website.
 *
 * @fires pk-workshop-address-loaded - With the file.
 */
export class AddressFieldElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-address-field';
  static override styles = [
    ...controls,
    css`
      form .row {
        flex-wrap: nowrap;
        align-items: stretch;
      }

      input {
        flex: 1;
        min-inline-size: 0;
      }

      button {
        flex: none;
      }
    `,
  ];

  @state() private problem = '';
  @state() private isLoading = false;

  @query('input') private readonly input!: HTMLInputElement;

  protected override render(): TemplateResult {
    const { sources } = this.words;
    return html`<form class="field" novalidate @submit=${this.#handleSubmit}>
      <label for="address">${sources.address}</label>
      <div class="row">
        <input
          id="address"
          inputmode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${!!this.problem}
          aria-describedby="hint problem"
        />
        <button ?disabled=${this.isLoading}>${sources.load}</button>
      </div>
      <p class="help" id="hint">${sources.addressHint(location.host)}</p>
      <div id="problem" role="alert">
        ${this.problem ? html`<p class="problem">${this.problem}</p>` : nothing}
      </div>
    </form>`;
  }

  readonly #handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    this.problem = '';
    this.isLoading = true;
    try {
      this.dispatchEvent(new AddressLoadedEvent(await loadFromOwnWebsite(this.input.value)));
    } catch (error) {
      const { problem, host } = error instanceof AddressError ? error : new AddressError('failed');
      this.problem = this.words.sources.addressProblem[problem](host, location.host);
      this.input.focus();
    } finally {
      this.isLoading = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-address-field': AddressFieldElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-address-loaded': AddressLoadedEvent;
  }
}
