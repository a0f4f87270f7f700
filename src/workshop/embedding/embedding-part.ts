import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../../authoring/check/words/finding-words.js';
import { controls } from '../styles/controls.styles.js';
import { embedding as german } from '../words/de/embedding.js';
import { embedding as english } from '../words/en/embedding.js';
import { wordsIn } from '../words/words.js';

/** A part of the rooms in which an element is chosen for a website: it has a language, and looks as all parts do. */
export abstract class EmbeddingPart extends LitElement {
  static override styles: CSSResultGroup = [...controls];

  /** The language of its texts. */
  @property() language: EditorLanguage = 'de';

  protected get words(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
