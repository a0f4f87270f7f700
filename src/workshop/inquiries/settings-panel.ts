import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  formAddressProblem,
  readSettings,
  writeSettings,
  type InquirySettings,
} from '../../authoring/inquiries/inquiry-settings.js';
import { isMailAddress } from '../../authoring/inquiries/inquiry.js';
import { saveFile } from '../../platform/save-file.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { InquiryPart } from './inquiry-part.js';
import { SettingsChangeEvent } from './settings-change-event.js';
import { settingsStore } from './settings-store.js';

/**
 * Where the form page is, where answers go, and where these details stay.
 *
 * @fires pk-settings-change - The settings with what was entered.
 */
export class SettingsPanel extends InquiryPart {
  static readonly tag = 'pk-inquiry-settings';
  static override styles = [
    ...controls,
    labelledFields,
    css`
      summary {
        cursor: pointer;
        font-weight: 640;
      }

      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
        gap: 1em 1.5em;
        margin-block: 0.9em;
      }

      input[type='file'] {
        max-inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) settings!: InquirySettings;

  @state() private message = '';
  @state() private isFull = false;

  protected override render() {
    const { settings: words } = this.words;
    const { formAddress, replyTo } = this.settings;
    const addressProblem = formAddressProblem(formAddress);
    const isBadMail = !!replyTo && !isMailAddress(replyTo);
    return html`<details ?open=${addressProblem !== undefined}>
      <summary>${words.title}</summary>
      <div class="fields">
        <div class="field">
          <label for="address">${words.formAddress}</label>
          <input
            id="address"
            type="url"
            .value=${formAddress}
            aria-invalid=${formAddress && addressProblem ? 'true' : nothing}
            aria-describedby="address-help address-problem"
            @change=${(event: Event) => this.#set({ formAddress: valueOf(event) })}
          />
          <p class="problem ${formAddress ? '' : 'hint'}" id="address-problem" ?hidden=${!addressProblem}>
            ${addressProblem && words.problems[addressProblem]}
          </p>
          <p class="help" id="address-help">${words.formAddressHelp}</p>
        </div>
        <div class="field">
          <label for="reply">${words.replyTo}</label>
          <input
            id="reply"
            type="email"
            .value=${replyTo}
            aria-invalid=${isBadMail ? 'true' : nothing}
            aria-describedby="reply-problem"
            @change=${(event: Event) => this.#set({ replyTo: valueOf(event) })}
          />
          <p class="problem" id="reply-problem" ?hidden=${!isBadMail}>${words.noMail}</p>
        </div>
        <fieldset class="stack">
          <legend>${words.keepTitle}</legend>
          <p class="help">${words.keepHelp}</p>
          <label class="check"
            ><input
              type="checkbox"
              .checked=${settingsStore.isKept}
              @change=${this.#handleKeep}
            />${words.keep}</label
          >
          <div class="row">
            <button type="button" @click=${this.#save}>${words.save}</button>
            <label class="field">
              <span class="small">${words.load}</span>
              <input type="file" accept=".json,application/json" @change=${this.#handleFile} />
            </label>
          </div>
          <p class="problem" role="alert" ?hidden=${!this.isFull}>${words.full}</p>
          <p class="help" role="status">${this.message}</p>
        </fieldset>
      </div>
    </details>`;
  }

  #set(change: Partial<InquirySettings>): void {
    this.dispatchEvent(new SettingsChangeEvent({ ...this.settings, ...change }));
  }

  readonly #handleKeep = (event: Event) => {
    this.isFull = !settingsStore.keep((event.target as HTMLInputElement).checked);
    this.requestUpdate();
  };

  readonly #save = () =>
    saveFile(this.words.settings.fileName, 'application/json', writeSettings(this.settings));

  readonly #handleFile = async (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    const settings = file && readSettings(await file.text().catch(() => ''));
    this.message = settings ? this.words.settings.loaded : this.words.settings.notSettings;
    if (settings) this.#set(settings);
  };
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value.trim();

declare global {
  interface HTMLElementTagNameMap {
    'pk-inquiry-settings': SettingsPanel;
  }
}
