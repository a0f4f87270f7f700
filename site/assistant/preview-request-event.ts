import type { Program } from '../../src/schema/index.js';

/** `preview-request`: a checked file is to be shown in the preview. */
export class PreviewRequestEvent extends Event {
  constructor(
    readonly program: Program,
    readonly name: string,
  ) {
    super('preview-request', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'preview-request': PreviewRequestEvent;
  }
}
