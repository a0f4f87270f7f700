import type { EmbedSettings } from '../../authoring/embedding/embed-settings.js';
import type { ElementState } from '../../program/index.js';
import type { Program } from '../../schema/index.js';

/** Something about the website was entered. */
export class EmbedSettingsEvent extends Event {
  static readonly type = 'pk-embed-settings';

  constructor(readonly changes: Partial<EmbedSettings>) {
    super(EmbedSettingsEvent.type, { bubbles: true, composed: true });
  }
}

/** Settings are to be kept on the device, or no longer. */
export class EmbedKeepEvent extends Event {
  static readonly type = 'pk-embed-keep';

  constructor(readonly isKept: boolean) {
    super(EmbedKeepEvent.type, { bubbles: true, composed: true });
  }
}

/** Another file is to be previewed: an example's name, or `own`. */
export class EmbedSourceEvent extends Event {
  static readonly type = 'pk-embed-source';

  constructor(readonly source: string) {
    super(EmbedSourceEvent.type, { bubbles: true, composed: true });
  }
}

/** An option was set, or reset to its default. */
export class OptionChangeEvent extends Event {
  static readonly type = 'pk-option-change';

  constructor(
    readonly attribute: string,
    /** The attribute's value; empty for the default. */
    readonly value: string,
  ) {
    super(OptionChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The text until the element is loaded was typed. */
export class FallbackChangeEvent extends Event {
  static readonly type = 'pk-fallback-change';

  constructor(readonly text: string) {
    super(FallbackChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The state of the previewed element, and the program that it shows. */
export class PreviewStateEvent extends Event {
  static readonly type = 'pk-preview-state';

  constructor(
    readonly state: ElementState,
    readonly program?: Program,
  ) {
    super(PreviewStateEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pk-embed-settings': EmbedSettingsEvent;
    'pk-embed-keep': EmbedKeepEvent;
    'pk-embed-source': EmbedSourceEvent;
    'pk-option-change': OptionChangeEvent;
    'pk-fallback-change': FallbackChangeEvent;
    'pk-preview-state': PreviewStateEvent;
  }
}
