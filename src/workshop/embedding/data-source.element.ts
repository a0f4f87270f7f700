import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { EmbedSettings } from '../../authoring/embedding/embed-settings.js';
import { foreignOrigin } from '../../authoring/embedding/site-setup.js';
import type { ElementState } from '../../program/index.js';
import { unknownSite, type SiteContext } from '../site-context.js';
import { controls } from '../styles/controls.styles.js';
import { workshopWords } from '../words/words.js';
import { EmbedKeepEvent, EmbedSettingsEvent, EmbedSourceEvent } from './embed-events.js';
import { EmbeddingPart } from './embedding-part.js';
import { isForeign, OWN_SOURCE } from './preview-source.js';

/** Which data the elements show: the file that is open, an example, or the published file by its address. */
export class DataSourceElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-data-source';
  static override styles = [
    ...controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8em;
      }

      fieldset .check {
        padding-block: 0.15em;
      }

      .state {
        border-inline-start: 4px solid var(--_accent);
        padding-inline-start: 0.7em;
      }

      .state:empty {
        display: none;
      }

      .state.error {
        border-color: var(--_stop);
      }
    `,
  ];

  @property({ attribute: false }) settings!: EmbedSettings;
  @property({ attribute: false }) site: SiteContext = unknownSite;

  /** The name of the file that is open; empty where none is. */
  @property() fileName = '';

  /** An example's name, or `own`; where no file is open. */
  @property() source = OWN_SOURCE;

  /** Of the previewed element; `undefined` where there is nothing to preview. */
  @property({ attribute: false }) previewState?: ElementState | undefined;

  /** Whether what is entered is kept on this device. */
  @property({ attribute: false }) isKept = false;

  /** Whether keeping it has failed. */
  @property({ attribute: false }) hasFailed = false;

  protected override render(): TemplateResult {
    const { data } = this.words;
    const isOwn = !!this.fileName || this.source === OWN_SOURCE;
    return html`${this.fileName ? html`<p>${data.openFile(this.fileName)}</p>` : this.#renderSources()}
    ${this.previewState ? html`<p class="state ${this.previewState}" role="status">${data.state[this.previewState]}</p>` : nothing}
    ${isOwn && !this.site.cms ? this.#renderAddress() : nothing}
    ${this.site.cms ? nothing : this.#renderDefault()}`;
  }

  #renderSources(): TemplateResult {
    const { data } = this.words;
    const names = this.site.examples ? Object.entries(workshopWords(this.language).start.example) : [];
    const renderSource = (value: string, label: string) =>
      html`<label class="check">
        <input
          type="radio"
          name="source"
          value=${value}
          .checked=${value === this.source}
          @change=${() => this.dispatchEvent(new EmbedSourceEvent(value))}
        />
        ${label}
      </label>`;
    return html`<fieldset>
      <legend class="unseen">${data.legend}</legend>
      ${renderSource(OWN_SOURCE, data.ownAddress)}
      ${names.map(([name, label]) => renderSource(name, data.example(label)))}
    </fieldset>`;
  }

  #renderAddress(): TemplateResult {
    const { data } = this.words;
    const { address } = this.settings;
    const { fileAddress } = this.site;
    return html`<div class="field">
        <label for="address">${data.address}</label>
        <input
          id="address"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          .value=${address}
          aria-describedby="address-help"
          @change=${this.#handleAddress}
        />
        <div id="address-help">
          <p class="help">${data.addressHelp} ${this.fileName ? nothing : data.addressLoads}</p>
          ${address ? nothing : html`<p class="small">${data.missing}</p>`}
          ${isForeign(address) && !this.fileName ? html`<p class="small">${data.foreign(foreignOrigin(address)!)}</p>` : nothing}
        </div>
        ${
          fileAddress && fileAddress !== address
            ? html`<p class="row">
                <button type="button" @click=${() => this.#change({ address: fileAddress })}>
                  ${data.suggest(fileAddress)}
                </button>
                <span class="help">${data.suggestHint}</span>
              </p>`
            : nothing
        }
      </div>
      <div>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.isKept}
            aria-describedby="keep-help"
            @change=${this.#handleKeep}
          />
          ${data.keep}
        </label>
        <p class="help" id="keep-help">${data.keepHint}</p>
        <div role="alert">${this.hasFailed ? html`<p class="problem">${data.notKept}</p>` : nothing}</div>
      </div>`;
  }

  #renderDefault(): TemplateResult {
    const { data } = this.words;
    return html`<div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.settings.isSiteDefault}
          aria-describedby="default-help"
          @change=${(event: Event) => this.#change({ isSiteDefault: (event.target as HTMLInputElement).checked })}
        />
        ${data.isSiteDefault}
      </label>
      <p class="help" id="default-help">${data.isSiteDefaultHelp}</p>
    </div>`;
  }

  #change(changes: Partial<EmbedSettings>): void {
    this.dispatchEvent(new EmbedSettingsEvent(changes));
  }

  readonly #handleAddress = (event: Event) => {
    this.#change({ address: (event.target as HTMLInputElement).value.trim() });
  };

  readonly #handleKeep = (event: Event) => {
    this.dispatchEvent(new EmbedKeepEvent((event.target as HTMLInputElement).checked));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-data-source': DataSourceElement;
  }
}
