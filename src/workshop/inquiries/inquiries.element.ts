import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outdatedBefore, OUTDATED_AFTER_DAYS } from '../../authoring/check/completeness.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { formAddressProblem, type InquirySettings } from '../../authoring/inquiries/inquiry-settings.js';
import {
  languageOf,
  listProviders,
  municipalityOf,
  type Provider,
} from '../../authoring/inquiries/providers.js';
import { berlinTime } from '../../model/dates.js';
import { controls } from '../styles/controls.styles.js';
import { labelledFields } from '../styles/labelled-fields.styles.js';
import { AnswerInbox } from './answer-inbox.js';
import { InquiryPart } from './inquiry-part.js';
import { ProviderPanel } from './provider-panel.js';
import type { SettingsChangeEvent } from './settings-change-event.js';
import { SettingsPanel } from './settings-panel.js';
import { settingsStore } from './settings-store.js';

/** How long providers have to answer, unless another day is chosen. */
const DEADLINE_DAYS = 21;

const DAY_MS = 86_400_000;

/**
 * Asks the providers whether what the file says of their services is right, and takes in what they answer.
 *
 * @summary The workshop's room for asking providers.
 * @fires pk-workshop-edit - What was taken of an answer, as one step.
 */
export class InquiriesElement extends InquiryPart {
  static readonly tag = 'pk-workshop-inquiries';
  static readonly dependencies = [SettingsPanel, ProviderPanel, AnswerInbox];
  static override styles = [
    ...controls,
    labelledFields,
    css`
      .room {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1em;
        max-inline-size: 68em;
        padding: 0.8em 1.25em 1.2em;
      }

      .intro {
        max-inline-size: 48em;
      }

      .terms {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em 1.5em;
        align-items: end;
      }

      .providers > li {
        border-block-end: 1px solid var(--_line);
      }

      .providers > li:first-child {
        border-block-start: 1px solid var(--_line);
      }

      .provider {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1.6fr) 7em;
        gap: 0.2em 1em;
        align-items: center;
        padding-block: 0.4em;
      }

      .provider h3 {
        font-weight: 620;
      }

      :host {
        container-type: inline-size;
      }

      @container (max-width: 40em) {
        .provider {
          grid-template-columns: minmax(0, 1fr) auto;
        }

        .provider > * {
          grid-column: 1;
        }

        .provider > button {
          grid-column: 2;
          grid-row: 1 / span 3;
        }
      }
    `,
  ];

  /** The data of the file. */
  @property({ attribute: false }) data: unknown;

  @state() private view: 'ask' | 'answer' = 'ask';
  @state() private settings: InquirySettings = settingsStore.settings;
  @state() private deadline = dayIn(DEADLINE_DAYS);
  @state() private mailLanguage: EditorLanguage = 'de';
  @state() private isOnlyOld = false;
  @state() private askedProvider?: string;

  #providers: readonly Provider[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) this.#providers = listProviders(this.data);
  }

  protected override render() {
    const { title, intro, views, viewsLabel } = this.words;
    return html`<div class="room" @pk-settings-change=${this.#handleSettings}>
      <h1 tabindex="-1">${title}</h1>
      <p class="intro">${intro}</p>
      <div class="segments" role="group" aria-label=${viewsLabel}>
        ${(['ask', 'answer'] as const).map(
          (view) =>
            html`<button type="button" aria-pressed=${this.view === view} @click=${() => (this.view = view)}>
              ${views[view]}
            </button>`,
        )}
      </div>
      <div ?hidden=${this.view !== 'ask'}>${this.#renderAsking()}</div>
      <pk-inquiry-inbox
        ?hidden=${this.view !== 'answer'}
        .language=${this.language}
        .data=${this.data}
      ></pk-inquiry-inbox>
    </div>`;
  }

  #renderAsking() {
    const { settings: words, providers } = this.words;
    const isOutdated = outdatedBefore(new Date(), OUTDATED_AFTER_DAYS);
    const isOld = ({ lastVerified }: Provider) => !lastVerified || isOutdated(lastVerified);
    const shown = this.#providers.filter((provider) => !this.isOnlyOld || isOld(provider));
    return html`<div class="stack">
      <pk-inquiry-settings .language=${this.language} .settings=${this.settings}></pk-inquiry-settings>
      <div class="terms">
        <label class="field"
          >${words.deadline}<input
            type="date"
            .value=${this.deadline}
            @change=${(event: Event) => (this.deadline = (event.target as HTMLInputElement).value)}
        /></label>
        <label class="field"
          >${words.language}<select
            @change=${(event: Event) =>
              (this.mailLanguage = (event.target as HTMLSelectElement).value as EditorLanguage)}
          >
            ${(['de', 'en'] as const).map(
              (language) =>
                html`<option value=${language} ?selected=${language === this.mailLanguage}>
                  ${words.languages[language]}
                </option>`,
            )}
          </select></label
        >
        <label class="check"
          ><input
            type="checkbox"
            .checked=${this.isOnlyOld}
            @change=${(event: Event) => (this.isOnlyOld = (event.target as HTMLInputElement).checked)}
          />${providers.onlyOld}</label
        >
      </div>
      <h2>${providers.title}</h2>
      ${
        shown.length
          ? html`<ul class="providers" role="list">
              ${shown.map((provider) => this.#renderProvider(provider, isOld(provider)))}
            </ul>`
          : html`<p>${this.#providers.length ? providers.noneOld : providers.none}</p>`
      }
    </div>`;
  }

  #renderProvider(provider: Provider, isOld: boolean) {
    const { providers: words, settings } = this.words;
    const { name, services, lastVerified } = provider;
    const isAsked = name !== '' && this.askedProvider === name;
    const hasAddress = formAddressProblem(this.settings.formAddress) === undefined;
    return html`<li>
      <div class="provider">
        <h3>${name || words.nameless}</h3>
        <span>${words.services(services.length)}</span>
        <span>
          <span class="dot ${isOld ? 'warn' : 'go'}">${isOld ? words.old : words.current}</span>,
          ${lastVerified ? words.verified(this.texts.date(lastVerified)) : words.neverVerified}
        </span>
        ${
          name
            ? html`<button
                type="button"
                aria-expanded=${isAsked}
                aria-label="${isAsked ? words.close : words.ask}: ${name}"
                @click=${() => (this.askedProvider = isAsked ? undefined : name)}
              >
                ${isAsked ? words.close : words.ask}
              </button>`
            : nothing
        }
      </div>
      ${name ? nothing : html`<p class="help">${words.namelessHelp}</p>`}
      ${isAsked && !hasAddress ? html`<p class="problem" role="alert">${settings.problems.missing}</p>` : nothing}
      ${
        isAsked && hasAddress
          ? html`<pk-inquiry-provider
              .language=${this.language}
              .provider=${provider}
              .municipality=${municipalityOf(this.data)}
              .settings=${this.settings}
              .deadline=${this.deadline}
              .mailLanguage=${this.mailLanguage}
              .textLanguage=${languageOf(this.data)}
            ></pk-inquiry-provider>`
          : nothing
      }
    </li>`;
  }

  readonly #handleSettings = ({ settings }: SettingsChangeEvent) => {
    this.settings = settings;
    settingsStore.save(settings);
  };
}

/** The day in Berlin in so many days. */
const dayIn = (days: number) => berlinTime(new Date(Date.now() + days * DAY_MS)).slice(0, 10);

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-inquiries': InquiriesElement;
  }
}
