import type { TemplateResult } from 'lit';
import type { Format } from '../../localization/format.js';
import type { LocalizeController } from '../../localization/localize-controller.js';
import type { Words } from '../../localization/words.js';
import type { LocalText } from '../../model/text.js';
import type { Text } from '../../schema/index.js';

/**
 * What it takes to render services in the reader's language: words, formats, texts. A new object comes whenever
 * something of it has changed, so that elements can take it as a property.
 */
export interface RenderContext {
  readonly localize: LocalizeController;
  readonly common: Words['common'];
  readonly words: Words['serviceList'];
  readonly format: Format;
  /** A text in the reader's language, as it stands or rendered, marked with its language where that is another. */
  readonly text: (text: Text | undefined, render?: (text: string) => unknown) => unknown;
  /** A text in the reader's language, and which language that is. */
  readonly pick: (text: Text) => LocalText;
  /** A heading so many levels below the element's own. */
  readonly heading: (content: unknown, levelsBelow?: number) => TemplateResult;
  readonly topicLabel: (id: string) => Text;
}
