import { html } from 'lit';
import { state } from 'lit/decorators.js';
import type { Program } from '../../src/schema/index.js';
import { BlockBuilder } from './block-builder.js';
import { BlockPreview } from './block-preview.js';
import { CopyLines } from './copy-lines.js';
import { FileCheck } from './file-check.js';
import { FindingList } from './finding-list.js';
import { OptionField } from './option-field.js';
import { PageElement } from './page-element.js';
import type { PreviewRequestEvent } from './preview-request-event.js';
import { WebTeam } from './web-team.js';
import type { Language } from './words.js';

type View = 'einbinden' | 'pruefen';

const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' };

/** The embed assistant's page, with two views: embed an element, and check a file. */
export class EmbedAssistant extends PageElement {
  @state() private view: View = 'einbinden';
  @state() private localFile?: { name: string; program: Program };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#showViewOfAddress);
    this.#showViewOfAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#showViewOfAddress);
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
                @click=${() => this.#setLanguage(language as Language)}
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
        <block-builder .language=${this.language} .localFile=${this.localFile}></block-builder>
      </div>
      <div ?hidden=${this.view !== 'pruefen'}>
        <h2>${page.check}</h2>
        <file-check .language=${this.language} @preview-request=${this.#previewFile}></file-check>
      </div>
    `;
  }

  #setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    document.title = this.words.page.documentTitle;
  }

  readonly #showViewOfAddress = () => {
    this.view = location.hash === '#pruefen' ? 'pruefen' : 'einbinden';
  };

  readonly #previewFile = async ({ name, program }: PreviewRequestEvent) => {
    this.localFile = { name: name || 'kommune.json', program };
    this.view = 'einbinden';
    history.pushState(null, '', '#einbinden');
    await this.updateComplete;
    // The button that was pressed is hidden now: the focus moves on to the preview.
    this.querySelector<HTMLElement>('.stage')?.focus();
  };
}

// Registered here, and not in each module, since package.json declares that modules have no side effects.
customElements.define('copy-lines', CopyLines);
customElements.define('option-field', OptionField);
customElements.define('block-preview', BlockPreview);
customElements.define('web-team', WebTeam);
customElements.define('block-builder', BlockBuilder);
customElements.define('finding-list', FindingList);
customElements.define('file-check', FileCheck);
customElements.define('embed-assistant', EmbedAssistant);

declare global {
  interface HTMLElementTagNameMap {
    'embed-assistant': EmbedAssistant;
  }
}
