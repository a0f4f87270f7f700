import type { Words } from '../../localization/words.js';
import type { Overlap, RowKind } from '../../model/chain.js';
import type { Service } from '../../schema/index.js';
import type { RenderContext } from '../shared/render-context.js';

/** Services that a reader opened. */
export interface ServiceSelection {
  /** What they have in common; absent for a single service, whose name is the title. */
  title?: unknown;
  services: readonly Service[];
  overlaps?: readonly Overlap[];
}

/** What the rendering of a chain's parts takes from its element. */
export interface ChainContext extends RenderContext {
  rowKind: RowKind;
  chainWords: Words['preventionChain'];
  /** Shows services in a dialog. */
  open: (selection: ServiceSelection) => void;
}
