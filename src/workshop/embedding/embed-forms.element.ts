import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  linkForm,
  placeholderForm,
  shortcodeForm,
  tagForm,
  type EmbedOptions,
  type LinkForm,
} from '../../authoring/embedding/embed-forms.js';
import { controls } from '../styles/controls.styles.js';
import { EmbedSettingsEvent, FallbackChangeEvent } from './embed-events.js';
import { EmbeddingPart } from './embedding-part.js';

/** The markup to copy, in the forms that content management systems let through. */
export class EmbedFormsElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-embed-forms';
  static override styles = [
    ...controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.2em;
      }

      .fields,
      .forms {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
        gap: 1.2em 1.6em;
        align-items: start;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.7em;
      }

      .fields > :only-child {
        max-inline-size: 32em;
      }
    `,
  ];

  @property({ attribute: false }) options!: EmbedOptions;

  /** The text where none was typed. */
  @property() defaultText = '';
  /** The text that was typed. */
  @property() text = '';

  /** Whether the site is one of WordPress with this project's plugin. */
  @property({ attribute: false }) isWordPress = false;

  protected override render(): TemplateResult {
    const { insert } = this.words;
    const isNamed = this.options.src !== undefined;
    return html`<div class="fields">
        <div class="field">
          <label for="text">${insert.text}</label>
          <input
            id="text"
            type="text"
            autocomplete="off"
            .value=${this.text}
            placeholder=${this.defaultText}
            @input=${(event: Event) =>
              this.dispatchEvent(new FallbackChangeEvent((event.target as HTMLInputElement).value))}
          />
        </div>
        ${isNamed ? nothing : this.#renderTarget()}
      </div>
      ${this.options.src === '' ? html`<p class="notice">${insert.noAddress}</p>` : this.#renderForms()}`;
  }

  #renderTarget(): TemplateResult {
    const { insert } = this.words;
    return html`<div class="field">
      <label for="target">${insert.target}</label>
      <input
        id="target"
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${this.options.target}
        aria-describedby="target-help"
        @input=${(event: Event) =>
          this.dispatchEvent(new EmbedSettingsEvent({ target: (event.target as HTMLInputElement).value }))}
      />
      <p class="help" id="target-help">${insert.targetHelp}</p>
    </div>`;
  }

  #renderForms(): TemplateResult {
    const { insert } = this.words;
    const link = linkForm(this.options);
    return html`<div class="forms">
      ${this.isWordPress ? this.#renderShortcode() : nothing}
      <section>
        <h3>${insert.link.title}</h3>
        <p>${insert.link.when}</p>
        ${
          'refused' in link
            ? html`<p class="notice">${this.#reasonFor(link)}</p>`
            : [
                this.#renderLines(insert.link.address, link.address),
                this.#renderLines(insert.link.html, link.html),
              ]
        }
      </section>
      <section>
        <h3>${insert.placeholder.title}</h3>
        <p>${insert.placeholder.when}</p>
        ${this.#renderLines(insert.placeholder.html, placeholderForm(this.options))}
      </section>
      <section>
        <h3>${insert.tag.title}</h3>
        <p>${insert.tag.when}</p>
        ${this.#renderLines(insert.tag.html, tagForm(this.options))}
      </section>
    </div>`;
  }

  #renderShortcode() {
    const { shortcode } = this.words.insert;
    const lines = shortcodeForm(this.options);
    return html`<section>
      <h3>${shortcode.title}</h3>
      <p>${shortcode.when}</p>
      ${lines === undefined ? html`<p class="notice">${shortcode.refused}</p>` : this.#renderLines(shortcode.html, lines)}
    </section>`;
  }

  #renderLines(label: string, lines: string): TemplateResult {
    return html`<pk-workshop-copy-lines
      .language=${this.language}
      .label=${label}
      .lines=${lines}
    ></pk-workshop-copy-lines>`;
  }

  #reasonFor(form: Extract<LinkForm, { refused: string }>): string {
    const { refused } = this.words.insert;
    return form.refused === 'value' ? refused.value(form.label) : refused[form.refused];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-embed-forms': EmbedFormsElement;
  }
}
