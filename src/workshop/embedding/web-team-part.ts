import { webTeam as german } from '../words/de/web-team.js';
import { webTeam as english } from '../words/en/web-team.js';
import { wordsIn } from '../words/words.js';
import { EmbeddingPart } from './embedding-part.js';

/** A part of the page for the web team. */
export abstract class WebTeamPart extends EmbeddingPart {
  protected get team(): typeof german {
    return wordsIn(this.language, { de: german, en: english });
  }
}
