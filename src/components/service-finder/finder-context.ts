import type { Program } from '../../schema/index.js';
import type { RenderContext } from '../shared/render-context.js';

/** What the finder's parts need to render, whatever it is that they show. */
export interface FinderContext extends RenderContext {
  /** The program on show; none while a municipality has still to be chosen. */
  readonly program: Program | undefined;
  /** Level of the finder's own headings, 2 to 6. */
  readonly headingLevel: number;
  /** The numbers that help in need; nothing until they are loaded. */
  readonly renderHelp: () => unknown;
}
