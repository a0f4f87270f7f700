import type { Program } from '../../schema/index.js';
import type { RenderContext } from '../shared/render-context.js';
import type { OpeningHours } from './opening/opening-hours.js';
import type { FinderLinks } from './state/finder-links.js';

/** What the finder's parts need to render, whatever it is that they show. */
export interface FinderContext extends RenderContext {
  /** The program on show; none while a municipality has still to be chosen. */
  readonly program: Program | undefined;
  /** Level of the finder's own headings, 2 to 6. */
  readonly headingLevel: number;
  /** The opening hours at the moment that is shown; none while nothing on show has any, or their code is being loaded. */
  readonly openingHours: OpeningHours | undefined;
  /** Ids of the services that the reader has saved. */
  readonly shortlist: readonly string[];
  readonly links: FinderLinks;
  readonly isOnline: boolean;
}
