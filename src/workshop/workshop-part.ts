import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { EditorLanguage } from '../authoring/check/words/finding-words.js';
import { controls } from './styles/controls.styles.js';
import { workshopWords, type WorkshopWords } from './words/words.js';

/** A part of the workshop: it has a language, and looks as all parts do. */
export abstract class WorkshopPart extends LitElement {
  static override styles: CSSResultGroup = [...controls];

  /** The language of what the editor reads; the file may be in others. */
  @property() language: EditorLanguage = 'de';

  protected get words(): WorkshopWords {
    return workshopWords(this.language);
  }
}
