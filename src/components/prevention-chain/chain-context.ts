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

/** From how many organizations on an overlap is marked. Two with one topic in one town are everyday. */
export const markedOrganizations = { several: 3, all: 2 } as const;

/** What the rendering of a chain's parts takes from its element. */
export interface ChainContext extends RenderContext {
  rowKind: RowKind;
  /** A cell marks overlaps of at least so many organizations; the dialog names all of them. */
  minMarkedOrganizations: number;
  chainWords: Words['preventionChain'];
  /** Shows services in a dialog. */
  open: (selection: ServiceSelection) => void;
}
