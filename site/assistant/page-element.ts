import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { pageWords, type Language, type PageWords } from './words.js';

/** A part of the assistant's page. It renders into the light DOM, so that the page's style sheet applies. */
export class PageElement extends LitElement {
  /** The language of its texts. */
  @property() language: Language = 'de';

  protected get words(): PageWords {
    return pageWords[this.language];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
