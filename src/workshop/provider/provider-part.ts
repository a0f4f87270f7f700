import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { AskedServiceText } from '../asked-service/asked-service-text.js';
import { providerWords, type ProviderWords } from '../words/provider-words.js';

/** A part of the form in which providers answer. */
export class ProviderPart extends LitElement {
  /** The language of its texts. */
  @property() language: EditorLanguage = 'de';

  protected get words(): ProviderWords {
    return providerWords(this.language);
  }

  /** Says in words what is known of a service. */
  protected get texts(): AskedServiceText {
    return new AskedServiceText(this.language);
  }
}
