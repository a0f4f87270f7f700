import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { AskedServiceText } from '../asked-service/asked-service-text.js';
import { inquiries as german } from '../words/de/inquiries.js';
import { inquiries as english } from '../words/en/inquiries.js';
import { wordsIn } from '../words/words.js';

/** A part of "Ask the providers". */
export class InquiryPart extends LitElement {
  /** The language of its texts. */
  @property() language: EditorLanguage = 'de';

  protected get words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }

  /** Says in words what is known of a service. */
  protected get texts(): AskedServiceText {
    return new AskedServiceText(this.language);
  }
}
