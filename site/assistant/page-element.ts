import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { pageWords, type Language, type PageWords } from './words.js';

/** A part of the assistant's page: it stands in the page itself, so that the page's style sheet reaches it. */
export class PageElement extends LitElement {
  /** The language it speaks. */
  @property() language: Language = 'de';

  protected get words(): PageWords {
    return pageWords[this.language];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
