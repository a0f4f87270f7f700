import { html, type TemplateResult } from 'lit';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { WorkshopPart } from '../workshop-part.js';

/** Somebody wants to read the workshop in another language. Bubbles to the workshop. */
export class LanguageChangeEvent extends Event {
  static readonly type = 'pk-workshop-language';

  constructor(readonly language: EditorLanguage) {
    super(LanguageChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The workshop's languages by their own names. */
const languageNames: Readonly<Record<EditorLanguage, string>> = { de: 'Deutsch', en: 'English' };

/** The languages of the workshop itself; the file has its own. */
export class LanguageSwitchElement extends WorkshopPart {
  static readonly tag = 'pk-workshop-language';

  protected override render(): TemplateResult {
    return html`<div class="segments" role="group" aria-label=${this.words.shell.language}>
      ${Object.entries(languageNames).map(
        ([language, name]) =>
          html`<button
            type="button"
            lang=${language}
            aria-pressed=${language === this.language}
            @click=${() => this.dispatchEvent(new LanguageChangeEvent(language as EditorLanguage))}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pk-workshop-language': LanguageSwitchElement;
  }
  interface HTMLElementEventMap {
    'pk-workshop-language': LanguageChangeEvent;
  }
}
