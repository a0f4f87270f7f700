import { html } from 'lit';
import { state } from 'lit/decorators.js';
import type { Program } from '../../src/schema/index.js';
import { BlockBuilder } from './block-builder.js';
import { BlockPreview } from './block-preview.js';
import { CopyLines } from './copy-lines.js';
import { FileCheck, type FileChosenEvent } from './file-check.js';
import { OptionField } from './option-field.js';
import { PageElement } from './page-element.js';
import { WebTeam } from './web-team.js';
import type { Language } from './words.js';

type View = 'einbinden' | 'pruefen';

const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' };

/** The embed assistant: an element for a page, and a check of a file. */
export class EmbedAssistant extends PageElement {
  @state() private view: View = 'einbinden';
  @state() private local?: { name: string; program: Program };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
  }

  protected override render() {
    const { page } = this.words;
    const link = (view: View, label: string) =>
      html`<a href="#${view}" aria-current=${view === this.view ? 'page' : 'false'}>${label}</a>`;
    return html`
      <div class="top">
        <h1>${page.title}</h1>
        <div class="languages" role="group" aria-label=${page.language}>
          ${Object.entries(languageNames).map(
            ([language, name]) =>
              html`<button
                type="button"
                lang=${language}
                aria-pressed=${language === this.language}
                @click=${() => this.#speak(language as Language)}
              >
                ${name}
              </button>`,
          )}
        </div>
      </div>
      <nav class="views" aria-label=${page.views}>
        ${link('einbinden', page.build)} ${link('pruefen', page.check)}
      </nav>
      <div ?hidden=${this.view !== 'einbinden'}>
        <p class="intro">${page.intro}</p>
        <block-builder .language=${this.language} .local=${this.local}></block-builder>
      </div>
      <div ?hidden=${this.view !== 'pruefen'}>
        <h2>${page.check}</h2>
        <file-check .language=${this.language} @file-chosen=${this.#choose}></file-check>
      </div>
    `;
  }

  #speak(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    document.title = this.words.page.documentTitle;
  }

  readonly #readAddress = () => {
    this.view = location.hash === '#pruefen' ? 'pruefen' : 'einbinden';
  };

  readonly #choose = async ({ name, program }: FileChosenEvent) => {
    this.local = { name: name || 'kommune.json', program };
    this.view = 'einbinden';
    history.pushState(null, '', '#einbinden');
    await this.updateComplete;
    // What was pressed is gone from sight: the keyboard goes on where its answer is.
    this.querySelector<HTMLElement>('.stage')?.focus();
  };
}

// Here alone, by name: the package says that its modules do nothing when they are merely imported.
customElements.define('copy-lines', CopyLines);
customElements.define('option-field', OptionField);
customElements.define('block-preview', BlockPreview);
customElements.define('web-team', WebTeam);
customElements.define('block-builder', BlockBuilder);
customElements.define('file-check', FileCheck);
customElements.define('embed-assistant', EmbedAssistant);

declare global {
  interface HTMLElementTagNameMap {
    'embed-assistant': EmbedAssistant;
  }
}
