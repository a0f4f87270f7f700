import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cmsSystems, type AllowedElement } from '../../authoring/embedding/cms-setup.js';
import { controls } from '../styles/controls.styles.js';
import { EmbedSettingsEvent } from './embed-events.js';
import { loadElementClass, shownElements } from './element-options.js';
import { EmbeddingPart } from './embedding-part.js';
import { setupStyles } from './setup.styles.js';

/** What a content management system lets through, and the lines for its allow-list. */
export class CmsSetupElement extends EmbeddingPart {
  static readonly tag = 'pk-workshop-cms-setup';
  static override styles = [
    ...controls,
    setupStyles,
    css`
      .field {
        max-inline-size: 20em;
      }
    `,
  ];

  /** A key of `cmsSystems`. */
  @property() cms = '';

  @state() private allowedElements: readonly AllowedElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#loadAllowedElements();
  }

  protected override render(): TemplateResult {
    const { cms: words } = this.words;
    const { name, steps } = cmsSystems[this.cms] ?? cmsSystems.other!;
    return html`<div class="field">
        <label for="cms">${words.label}</label>
        <select id="cms" @change=${this.#handleChange}>
          ${Object.entries(cmsSystems).map(
            ([key, { name }]) =>
              html`<option value=${key} ?selected=${key === this.cms}>${name || words.other}</option>`,
          )}
        </select>
      </div>
      <p>${words.linkNote}</p>
      ${steps(this.allowedElements).map(
        ({ instruction, lines }) =>
          html`<p>${instruction[this.language]}</p>
            ${
              lines
                ? html`<pk-workshop-copy-lines
                    .language=${this.language}
                    .label=${words.lines(name || words.other)}
                    .lines=${lines}
                  ></pk-workshop-copy-lines>`
                : nothing
            }`,
      )}`;
  }

  /** Collects the tags and attributes that allow-lists name, from the elements' classes. */
  async #loadAllowedElements(): Promise<void> {
    const classes = await Promise.all(shownElements.map(loadElementClass));
    this.allowedElements = [
      { tag: 'pk-program', attributes: ['src'] },
      ...classes.map(({ tag, observedAttributes }) => ({ tag, attributes: observedAttributes })),
    ];
  }

  readonly #handleChange = (event: Event) => {
    this.dispatchEvent(new EmbedSettingsEvent({ cms: (event.target as HTMLSelectElement).value }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-cms-setup': CmsSetupElement;
  }
}
